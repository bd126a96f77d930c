//! A type at the place where it is used.

use taro_api_codegen::resolve::names;

use super::Lower;
use super::subst;
use crate::import::library::{Known, known};
use crate::import::model::{MemberKind, Note, Ty, TypeKind};
use crate::import::ts::{self, At, DeclId, DeclKind, Kind, Ref, Target, Type, Word};

impl Lower<'_> {
    /// What a type is in a spec.
    pub(super) fn ty(&mut self, ty: &Type) -> Ty {
        self.deeper(ty.at, |lower| lower.one(ty)).unwrap_or(Ty::ANY)
    }

    fn one(&mut self, ty: &Type) -> Ty {
        match &ty.kind {
            Kind::Word(word) => self.word(*word, ty.at),
            Kind::String(it) => Ty::String(it.clone()),
            Kind::Number(it) => Ty::Number(it.clone()),
            Kind::Boolean => Ty::Word("boolean"),
            Kind::Array(it) => Ty::Array(Box::new(self.ty(it))),
            Kind::Tuple(parts) => Ty::Tuple(parts.iter().map(|it| self.ty(it)).collect()),
            Kind::Union(parts) => self.union(parts),
            Kind::Keyof(it) => self.keyof(it),
            Kind::Indexed(object, index) => self.indexed(object, index, ty.at),
            Kind::Function(it) => Ty::Function(Box::new(self.signature(it))),
            Kind::Object(_) | Kind::Intersection(_) | Kind::Conditional(_) => self.made_of(ty),
            Kind::Ref(reference) => self.reference(reference, ty),
            Kind::Constructor => self.bare(ty.at, "new ()", "a constructor"),
            Kind::Typeof(path) => self.bare(ty.at, &format!("typeof {}", path.join(".")), "the type of a value"),
            Kind::Unknown(what) => {
                self.problem(ty.at, format!("the importer does not know {what}"));
                Ty::ANY
            }
        }
    }

    fn union(&mut self, parts: &[Type]) -> Ty {
        let known = |it: &Type, what: Known| match &it.kind {
            Kind::Ref(Ref { path, target: Target::Library, .. }) => known(&path[0]) == Some(what),
            _ => false,
        };
        let buffer = Known::Memory("ArrayBuffer");
        let bytes = parts.iter().any(|it| known(it, buffer));
        // An object of which nothing is known looks like every other one: it comes last.
        let (last, first): (Vec<_>, Vec<_>) = parts.iter().partition(|it| known(it, Known::Opaque));
        let mut list = Vec::new();
        for part in first.into_iter().chain(last) {
            // A symbol is of no use outside of JavaScript, and the texts beside it are.
            let symbol = parts.len() > 1 && matches!(part.kind, Kind::Word(Word::Symbol));
            // Bytes are what every view looks at.
            let view = [Known::Numbers, Known::Memory("Uint8ClampedArray"), Known::Memory("Float32Array")];
            let view = bytes && view.into_iter().any(|it| known(part, it));
            if !symbol && !view {
                list.push(self.ty(part));
            }
        }
        self.union_of(list)
    }

    fn word(&mut self, word: Word, at: At) -> Ty {
        match word {
            Word::Any => Ty::ANY,
            Word::Boolean => Ty::Word("boolean"),
            Word::Never | Word::Undefined => Ty::UNDEFINED,
            Word::Null => Ty::Word("null"),
            Word::Number => Ty::Word("number"),
            Word::Object => Ty::any_object(),
            Word::String => Ty::Word("string"),
            Word::Symbol => self.bare(at, "symbol", "a value that only JavaScript can make"),
            Word::This => match self.this.last() {
                Some(id) => Ty::Named(*id),
                None => self.bare(at, "this", "`this` outside of an interface"),
            },
            Word::Void => Ty::VOID,
        }
    }

    /// An object made of other types' members.
    fn made_of(&mut self, ty: &Type) -> Ty {
        let Some(members) = self.members_of(ty) else {
            return self.not_an_object(ty);
        };
        if !matches!(ty.kind, Kind::Object(_))
            && let Some(same) = self.same_as(ty, &members)
        {
            return self.ty(&same);
        }
        let members = self.members(&members, true);
        match &members[..] {
            [] => Ty::any_object(),
            [one] => match &one.kind {
                MemberKind::Index(value) => Ty::Record(Box::new(value.clone())),
                MemberKind::Method(call) if one.name.is_empty() => Ty::Function(Box::new(call.clone())),
                _ => Ty::Object(members),
            },
            _ => Ty::Object(members),
        }
    }

    /// `A & B` where one of them is no object: the parts that are none say the most.
    fn not_an_object(&mut self, ty: &Type) -> Ty {
        if let Kind::Intersection(parts) = &ty.kind {
            let any = |it: &Type| matches!(it.kind, Kind::Word(Word::Any));
            if parts.iter().any(any) {
                return Ty::ANY;
            }
        }
        self.problem(ty.at, "the importer cannot tell the members of this type");
        Ty::ANY
    }

    /// `Current["page"]`
    fn indexed(&mut self, object: &Type, index: &Type, at: At) -> Ty {
        let members = self.members_of(object);
        let names = self.values_of(index);
        let (Some(members), Some(names)) = (members, names) else {
            self.problem(at, "the importer cannot tell which member this is");
            return Ty::ANY;
        };
        let mut parts = Vec::new();
        for name in &names {
            let Some(member) = members.iter().find(|it| it.name == *name) else {
                self.problem(at, format!("there is no member `{name}`"));
                continue;
            };
            match &member.kind {
                ts::MemberKind::Property { ty: Some(ty), optional, .. } => {
                    parts.push(self.ty(ty));
                    if *optional {
                        parts.push(Ty::UNDEFINED);
                    }
                }
                ts::MemberKind::Method { signature, .. } => {
                    parts.push(Ty::Function(Box::new(self.signature(signature))));
                }
                _ => parts.push(Ty::ANY),
            }
        }
        self.union_of(parts)
    }

    fn reference(&mut self, reference: &Ref, ty: &Type) -> Ty {
        let name = reference.path.join(".");
        match &reference.target {
            Target::Decl(id) => self.declared(*id, &reference.args, ty.at),
            Target::Library => self.library(&name, &reference.args, ty),
            Target::Foreign(_) => self.of_library(&name, &[]),
            // Its declaration says nothing of it.
            Target::Param => Ty::ANY,
            // To TypeScript too it is `any` then.
            Target::Nothing | Target::Unbound => {
                self.notes.read_as.push(Note { at: ty.at, name, why: "`any`: no file declares it".to_owned() });
                Ty::ANY
            }
        }
    }

    fn library(&mut self, name: &str, args: &[Type], ty: &Type) -> Ty {
        let Some(known) = known(name) else { return Ty::ANY };
        let first = |lower: &mut Self| args.first().map_or(Ty::ANY, |it| lower.ty(it));
        match known {
            Known::Object => Ty::any_object(),
            Known::Function => Ty::Function(Box::new(crate::import::model::Signature {
                params: vec![crate::import::model::Param {
                    name: "args".to_owned(),
                    optional: false,
                    rest: true,
                    ty: Ty::Array(Box::new(Ty::ANY)),
                }],
                output: Ty::ANY,
            })),
            Known::Word(word) => Ty::Word(word),
            Known::Memory(name) => Ty::Memory(name),
            Known::Values(values) => self.union_of(values.iter().map(|it| Ty::String((*it).to_owned())).collect()),
            Known::Fields(fields) => self.of_library(name, fields),
            Known::Array => Ty::Array(Box::new(first(self))),
            Known::Promise => Ty::Promise(Box::new(first(self))),
            Known::Record => match args.first().and_then(|key| self.values_of(key)) {
                Some(_) => self.made_of(ty),
                None => Ty::Record(Box::new(args.get(1).map_or(Ty::ANY, |it| self.ty(it)))),
            },
            Known::Members => self.picked(name, args, ty),
            Known::Choice => match self.values_of(ty) {
                Some(values) => {
                    let literal = |it: &String| match it.parse::<f64>() {
                        Ok(_) => Ty::Number(it.clone()),
                        Err(_) => Ty::String(it.clone()),
                    };
                    self.union_of(values.iter().map(literal).collect())
                }
                None => first(self),
            },
            Known::Numbers => Ty::Array(Box::new(Ty::Word("number"))),
            Known::Opaque => self.of_library(name, &[]),
        }
    }

    /// An object that Taro does not declare. One of which nothing is known but its name has no members: it is passed on.
    fn of_library(&mut self, name: &str, fields: &[(&str, &'static str)]) -> Ty {
        let Some(file) = self.general else { return Ty::ANY };
        let name = names::camel_text(name.rsplit('.').next().unwrap_or(name));
        let instance = (usize::MAX, name.clone());
        if let Some(done) = self.done.get(&instance) {
            return Ty::Named(*done);
        }
        let id = self.reserve();
        self.done.insert(instance, id);
        // They stand behind what the file declares.
        let at = At { file, start: u32::MAX, end: u32::MAX };
        let members = fields.iter().map(|(name, ty)| super::interfaces::field(name, ty)).collect();
        self.define_here(id, &name, at, TypeKind::Interface { extends: Vec::new(), members });
        Ty::Named(id)
    }

    /// `Partial<T>`, `Pick<T, K>` ..
    fn picked(&mut self, name: &str, args: &[Type], ty: &Type) -> Ty {
        let Some(of) = args.first() else { return Ty::ANY };
        // Every member of it may be missing anyway.
        let callback_result = of.decl().is_some_and(|id| self.table.is_callback_result(id));
        let whole = self
            .members_of(of)
            .is_none_or(|members| members.iter().all(|it| matches!(it.kind, ts::MemberKind::Index { .. })));
        if matches!(name, "Partial" | "Readonly" | "Required") && (callback_result || whole) {
            return self.ty(of);
        }
        self.made_of(ty)
    }

    fn declared(&mut self, id: DeclId, args: &[Type], at: At) -> Ty {
        self.touched.insert(id);
        if self.table.is_callback_result(id) {
            return Ty::CallbackResult;
        }
        let table = self.table;
        match &table.decls[id].kind {
            // A table of keys that is used as a type means one of its keys.
            DeclKind::Interface { .. } if self.is_table(id) => match self.key_type(id) {
                Some(id) => Ty::Named(id),
                None => Ty::Word("string"),
            },
            DeclKind::Interface { .. } => Ty::Named(self.interface(id, args, at)),
            DeclKind::Alias(body) => self.alias(id, body, args, at),
            DeclKind::Enum(values) => {
                let instance = (id, String::new());
                if let Some(done) = self.done.get(&instance) {
                    return Ty::Named(*done);
                }
                let ty = self.union_of(values.iter().map(|(_, value)| super::keys::literal(value)).collect());
                let type_id = self.reserve();
                self.done.insert(instance, type_id);
                self.define(type_id, id, table.decls[id].name.clone(), TypeKind::Alias(ty));
                Ty::Named(type_id)
            }
            DeclKind::Import(_) => self.of_library(&table.decls[id].name, &[]),
        }
    }

    /// An alias is named in the spec when it is a set, one of several types, or an object; else it is what it stands for.
    fn alias(&mut self, id: DeclId, body: &Type, args: &[Type], at: At) -> Ty {
        let decl = &self.table.decls[id];
        let env = subst::env(&decl.generics, args, at);
        let words: Vec<Ty> = decl.generics.iter().map(|it| self.ty(&env[&it.name])).collect();
        let instance = (id, format!("{words:?}"));
        if let Some(done) = self.aliases.get(&instance) {
            return done.clone();
        }
        // A function stands where it is named, and an interface in between ends the circle.
        let again = usize::from(matches!(body.kind, Kind::Function(_)));
        if let Some((open, _)) = self.open.iter().enumerate().filter(|(_, (it, _))| *it == instance).nth(again) {
            let type_id = match self.open[open].1 {
                Some(id) => id,
                None => self.reserve(),
            };
            self.open[open].1 = Some(type_id);
            return Ty::Named(type_id);
        }
        self.open.push((instance.clone(), None));
        let body = self.alias_body(id, body, args, at);
        let mut extends = Vec::new();
        let mut ty = match &body.kind {
            Kind::Union(_) if self.union_is_one_object(&body) => self.made_of(&body),
            Kind::Intersection(parts) => match parts.iter().position(is_promise) {
                // A task: a promise that can be asked for more.
                Some(promise) => {
                    let mut parts = parts.clone();
                    extends.push(self.ty(&parts.remove(promise)));
                    self.made_of(&Type { kind: Kind::Intersection(parts), at: body.at })
                }
                None => self.ty(&body),
            },
            _ => self.ty(&body),
        };
        let named = self.open.pop().and_then(|(_, named)| named);
        if named.is_some() || !extends.is_empty() || matches!(ty, Ty::Union(_) | Ty::Object(_)) {
            let type_id = named.unwrap_or_else(|| self.reserve());
            let kind = match ty {
                Ty::Object(members) => TypeKind::Interface { extends, members },
                Ty::Named(_) if !extends.is_empty() => {
                    extends.push(ty);
                    TypeKind::Interface { extends, members: Vec::new() }
                }
                ty => TypeKind::Alias(ty),
            };
            let name = self.instance_name(id, &words);
            self.define(type_id, id, name, kind);
            ty = Ty::Named(type_id);
        }
        self.aliases.insert(instance, ty.clone());
        ty
    }

    /// Whether the parts of a union are objects made of the same type, which differ in what must be given.
    fn union_is_one_object(&mut self, ty: &Type) -> bool {
        let Kind::Union(parts) = &ty.kind else { return false };
        parts.iter().all(|it| matches!(it.kind, Kind::Intersection(_) | Kind::Conditional(_)))
            && self.members_of(ty).is_some()
    }
}

fn is_promise(ty: &Type) -> bool {
    match &ty.kind {
        Kind::Ref(Ref { path, target: Target::Library, .. }) => known(&path[0]) == Some(Known::Promise),
        _ => false,
    }
}
