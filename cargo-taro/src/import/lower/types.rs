//! A type at the place where it is used.

use taro_api_codegen::ast::{self, Keyword, Param, TypeKind};
use taro_api_codegen::resolve::{instead_of, names};

use super::{LARGEST, Lower, size, subst};
use crate::import::definitions;
use crate::import::library::{Known, known};
use crate::import::notes::Note;
use crate::import::ts::{self, At, DeclId, DeclKind, Kind, Ref, Target, Type, Word};
use crate::import::{nodes, tags};

/// So often is an object without a name written inside of itself; its type arguments may differ each time.
const MOST_IN_ITSELF: usize = 2;

/// A union is put into an intersection if it makes no more parts than this.
const MOST_DISTRIBUTED: usize = 8;

/// So many names are gone through to what a part of a union is.
const MOST_NAMES: usize = 16;

const CLAMPED: Known = Known::Memory("Uint8ClampedArray");

const FLOATS: Known = Known::Memory("Float32Array");

const BIG: &str = "a whole number of any size, which Rust has no type for";

const MEMORY: &str = "memory that a spec has no type for";

const NEW: &str = "a class: write a function that makes its objects, in JavaScript, and bind that";

impl Lower<'_> {
    /// What a type is in a spec.
    pub(super) fn ty(&mut self, ty: &Type) -> ast::Type {
        self.deeper(ty.at, |lower| lower.one(ty)).unwrap_or_else(nodes::any)
    }

    fn one(&mut self, ty: &Type) -> ast::Type {
        if let Kind::Typeof(path, named) = &ty.kind
            && let Some(named) = self.static_object(path, named, ty.at)
        {
            return named;
        }
        if !self.table.is_taro
            && let Some(worked_out) = self.worked_out(ty)
        {
            return self.ty(&worked_out);
        }
        match &ty.kind {
            Kind::Word(word) => self.word(*word, ty.at),
            Kind::String(it) => self.value(it, false, ty.at),
            Kind::Number(it) => self.value(it, true, ty.at),
            Kind::Boolean(it) => nodes::word(if *it { Keyword::True } else { Keyword::False }),
            Kind::Array(it) => {
                self.tell_open_tuple(ty.at);
                nodes::array(self.ty(it))
            }
            Kind::Tuple(parts) => {
                self.tell_short_tuple(ty.at);
                nodes::typed(TypeKind::Tuple(parts.iter().map(|it| self.ty(it)).collect()))
            }
            Kind::Union(parts) => self.union(parts),
            Kind::Keyof(it) => self.keyof(it),
            Kind::Indexed(object, index) => self.indexed(object, index, ty.at),
            Kind::Function(it) => nodes::callback(self.signature(it)),
            Kind::Object(_) | Kind::Intersection(_) | Kind::Conditional(_) | Kind::Mapped(_) => self.made_of(ty),
            Kind::Ref(reference) => self.reference(reference, ty),
            Kind::Constructor(_) => self.bare(ty.at, "", NEW),
            Kind::Typeof(..) => {
                self.bare(ty.at, "", "the type of a value, which cannot be told: write the type itself")
            }
            Kind::Infer(_) => self.bare(ty.at, "", "a part of a type, found by a pattern: write the type itself"),
            Kind::Imported(..) => nodes::any(),
            Kind::Unknown(what) => {
                self.bare(ty.at, "", format!("{what}, which no spec can say: write another type by hand"))
            }
        }
    }

    /// A value, with what its comment says.
    fn value(&mut self, js: &str, numeric: bool, at: At) -> ast::Type {
        let plain = || if numeric { TypeKind::Number(js.to_owned()) } else { TypeKind::String(js.to_owned()) };
        let comment = self.table.value_comments.get(&(at.file, at.start)).cloned();
        let attrs = self.attrs(&comment, at);
        let named = self.value_names.get(&(at.file, at.start)).filter(|it| **it != names::camel_text(js));
        let rust = tags::rust(comment.as_deref()).or_else(|| named.cloned());
        let name = ast::Name { rust, ..nodes::name(js) };
        if attrs == ast::Attrs::default() && name.rust.is_none() {
            return nodes::typed(plain());
        }
        nodes::typed(TypeKind::Value(Box::new(ast::Value { name, attrs, numeric })))
    }

    /// What a type comes to that asks for another one.
    fn worked_out(&mut self, ty: &Type) -> Option<Type> {
        let is_question = match &ty.kind {
            Kind::Indexed(..) | Kind::Conditional(_) | Kind::Typeof(..) => true,
            Kind::Ref(Ref { path, target: Target::Library, .. }) => is_worked_out(&path[0]),
            _ => false,
        };
        self.evaluated(ty).filter(|it| is_question && it.kind != ty.kind)
    }

    fn union(&mut self, parts: &[Type]) -> ast::Type {
        let known = |it: &Type, what: Known| match &it.kind {
            Kind::Ref(Ref { path, target: Target::Library, .. }) => known(&path[0]) == Some(what),
            _ => false,
        };
        let has = |what: Known| parts.iter().any(|it| known(it, what));
        let has_buffer = has(Known::Memory("ArrayBuffer"));
        let is_taro = self.table.is_taro;
        let bytes = has_buffer || has(Known::Bytes) || (is_taro && has(Known::OtherMemory));
        // What is left without those that no spec can say must say something.
        let drops = parts.iter().any(|it| !is_absent(it) && self.unsayable(it).is_none());
        // An object of which nothing is known looks like every other one: it comes last.
        let (last, first): (Vec<_>, Vec<_>) = parts.iter().partition(|it| known(it, Known::Opaque));
        let mut list = Vec::new();
        for part in first.into_iter().chain(last) {
            // A symbol is of no use outside of JavaScript, and the texts beside it are.
            let symbol = parts.len() > 1 && matches!(part.kind, Kind::Word(Word::Symbol));
            // Bytes are what every view looks at.
            let view = match is_taro {
                true => bytes && [Known::Numbers, CLAMPED, FLOATS].into_iter().any(|it| known(part, it)),
                false => (bytes && known(part, CLAMPED)) || (has_buffer && known(part, Known::Bytes)),
            };
            let unsayable = self.unsayable(part).filter(|_| drops);
            if symbol {
                self.without(part, "symbol", "only JavaScript can make one");
            }
            if let Some((name, why)) = &unsayable {
                self.without(part, name, why);
            }
            let never = parts.len() > 1 && self.is_never(part);
            if !symbol && !view && !never && unsayable.is_none() {
                list.push(self.ty(part));
            }
        }
        let open = open_words(&list);
        let union = self.union_of(list);
        self.tell_open(&open, &union, parts);
        union
    }

    /// Tells of `string` and `number` beside values: the set of these is all that a spec says.
    fn tell_open(&mut self, open: &[Keyword], union: &ast::Type, parts: &[Type]) {
        for word in open.iter().filter(|it| !says(union, **it) && !union.is(Keyword::Any)) {
            let (kind, what) = match word {
                Keyword::String => (Word::String, "text"),
                _ => (Word::Number, "number"),
            };
            let part = parts.iter().find(|it| it.kind == Kind::Word(kind)).or(parts.last());
            let Some(at) = part.map(|it| it.at) else { continue };
            let why = format!("the set of the values beside it, which holds any other {what} as `Unknown`");
            self.notes.read_as.push(Note { at, name: word.name().to_owned(), why });
        }
    }

    /// Tells of what is left out of a union.
    fn without(&mut self, part: &Type, name: &str, why: &str) {
        if !self.table.is_taro {
            let why = format!("nothing: {why}, and the other types are kept");
            self.notes.read_as.push(Note { at: part.at, name: name.to_owned(), why });
        }
    }

    /// What no spec can say, alone or by another name: what it is called, and why.
    fn unsayable(&self, part: &Type) -> Option<(String, &'static str)> {
        let mut ty = part;
        for _ in 0..MOST_NAMES {
            match &ty.kind {
                _ if self.table.is_taro => return None,
                Kind::Word(Word::BigInt) => return Some(("bigint".to_owned(), BIG)),
                Kind::Ref(Ref { path, target: Target::Library, .. }) => {
                    let is_memory = matches!(known(&path[0]), Some(Known::OtherMemory | Known::Numbers));
                    return is_memory.then(|| (path[0].clone(), MEMORY));
                }
                Kind::Ref(Ref { target: Target::Decl(id), .. }) => match &self.table.decls[*id].kind {
                    DeclKind::Alias(body) => ty = body,
                    _ => return None,
                },
                _ => return None,
            }
        }
        None
    }

    fn word(&mut self, word: Word, at: At) -> ast::Type {
        match word {
            Word::Any => nodes::any(),
            Word::BigInt => self.bare(at, "bigint", BIG),
            Word::Boolean => nodes::word(Keyword::Boolean),
            Word::Never => {
                self.tell_never(at);
                nodes::word(Keyword::Undefined)
            }
            Word::Undefined => nodes::word(Keyword::Undefined),
            Word::Null => nodes::word(Keyword::Null),
            Word::Number => nodes::word(Keyword::Number),
            Word::Object => nodes::any_object(),
            Word::String => {
                self.tell_pattern(at);
                nodes::word(Keyword::String)
            }
            Word::Symbol => self.bare(at, "symbol", "a value that only JavaScript can make"),
            Word::This => self.bare(at, "this", "`this` outside of an interface"),
            Word::Void => nodes::word(Keyword::Void),
        }
    }

    /// Tells of a text with a pattern.
    pub(super) fn tell_pattern(&mut self, at: At) {
        if self.table.patterns.contains(&(at.file, at.start)) {
            let why = "`string`: a spec does not say which texts fit".to_owned();
            self.notes.read_as.push(Note { at, name: String::new(), why });
        }
    }

    /// Tells of a tuple of any length.
    fn tell_open_tuple(&mut self, at: At) {
        if !self.table.is_taro && self.table.open_tuples.contains(&at) {
            let why = "an array of all its parts: a spec does not say which of them comes first or last".to_owned();
            self.notes.read_as.push(Note { at, name: String::new(), why });
        }
    }

    /// Tells of a tuple whose last parts may be left out.
    fn tell_short_tuple(&mut self, at: At) {
        if !self.table.is_taro && self.table.short_tuples.contains(&at) {
            let why =
                "a list of all its parts: one that may be left out is sent as `undefined`, and counts in the length";
            self.notes.read_as.push(Note { at, name: String::new(), why: why.to_owned() });
        }
    }

    /// Tells of what no value is.
    fn tell_never(&mut self, at: At) {
        if !self.table.is_taro {
            let why = "`undefined`: no value is of it, so it cannot be given, and is never there".to_owned();
            self.notes.read_as.push(Note { at, name: "never".to_owned(), why });
        }
    }

    /// Whether a part of a union says nothing: `never` by itself, or what a question comes to.
    fn is_never(&mut self, part: &Type) -> bool {
        let is_never = |it: &Type| matches!(it.kind, Kind::Word(Word::Never));
        match part.kind {
            _ if self.table.is_taro => false,
            Kind::Word(Word::Never) => true,
            Kind::Conditional(_) | Kind::Indexed(..) => self.evaluated(part).is_some_and(|it| is_never(&it)),
            _ => false,
        }
    }

    /// An object made of other types' members.
    fn made_of(&mut self, ty: &Type) -> ast::Type {
        // An object without a name that is made of itself would be written without an end.
        if !self.table.is_taro && self.making.iter().filter(|it| **it == ty.at).count() > MOST_IN_ITSELF {
            return self.bare(ty.at, "", "an object without a name that is made of itself: give it a name");
        }
        if let Some(named) = self.unnamed_task(ty).or_else(|| self.named_object(ty)) {
            return named;
        }
        self.making.push(ty.at);
        let made = self.made(ty);
        self.making.pop();
        made
    }

    /// `Promise<void> & { cancel(): void }` where it is used: a promise that can be asked for more.
    fn unnamed_task(&mut self, ty: &Type) -> Option<ast::Type> {
        let Kind::Intersection(parts) = &ty.kind else { return None };
        let promise = parts.iter().position(is_promise).filter(|_| !self.table.is_taro)?;
        let key = Type { kind: ty.kind.clone(), at: At::default() };
        if let Some(known) = self.done.objects.get(&key) {
            return Some(nodes::definition(*known));
        }
        let mut parts = parts.clone();
        let promise = parts.remove(promise);
        let members = self.members_of(&Type { kind: Kind::Intersection(parts), at: ty.at })?;
        let id = self.reserve();
        self.done.objects.insert(key, id);
        self.unnamed += 1;
        let name = format!("Object{}", self.unnamed);
        self.define_object(id, &name, ty.at, &members);
        let promise = self.ty(&promise);
        if let Some(ast::Item::Interface(it)) = self.types[id].as_mut().map(|it| &mut it.item) {
            it.attrs.object = false;
            it.extends.push(promise);
        }
        Some(nodes::definition(id))
    }

    /// An object with methods that has no name gets one: it may lead to itself, and stands in a spec once.
    fn named_object(&mut self, ty: &Type) -> Option<ast::Type> {
        if self.table.is_taro {
            return None;
        }
        // What is made of others is the same wherever these are joined.
        let at = if matches!(ty.kind, Kind::Intersection(_)) { At::default() } else { ty.at };
        let key = Type { kind: ty.kind.clone(), at };
        if let Some(known) = self.done.objects.get(&key) {
            return Some(nodes::definition(*known));
        }
        self.joined.clear();
        let members = self.members_of(ty)?;
        let is_method = |it: &ts::Member| matches!(it.kind, ts::MemberKind::Method { optional: false, .. });
        if !members.iter().any(is_method) {
            return None;
        }
        if !matches!(ty.kind, Kind::Object(_))
            && let Some(same) = self.same_as(ty, &members)
        {
            return Some(self.ty(&same));
        }
        let id = self.reserve();
        self.done.objects.insert(key, id);
        self.notes.read_as.append(&mut self.joined);
        self.unnamed += 1;
        let name = format!("Object{}", self.unnamed);
        self.define_object(id, &name, ty.at, &members);
        Some(nodes::definition(id))
    }

    fn made(&mut self, ty: &Type) -> ast::Type {
        self.joined.clear();
        let Some(members) = self.members_of(ty) else {
            return self.not_an_object(ty);
        };
        if !matches!(ty.kind, Kind::Object(_))
            && let Some(same) = self.same_as(ty, &members)
        {
            return self.ty(&same);
        }
        self.notes.read_as.append(&mut self.joined);
        let members = self.members(&members, true);
        match &members[..] {
            [] => nodes::any_object(),
            [ast::Member::Index(_, value)] => nodes::record((**value).clone()),
            [ast::Member::Call(call)] => nodes::callback(call.clone()),
            _ => nodes::typed(TypeKind::Object(members)),
        }
    }

    /// `A & B` where one of them is no object: the parts that are none say the most.
    fn not_an_object(&mut self, ty: &Type) -> ast::Type {
        if let Kind::Intersection(parts) = &ty.kind {
            let any = |it: &Type| matches!(it.kind, Kind::Word(Word::Any));
            if parts.iter().any(any) {
                return nodes::any();
            }
            // `string & {}` is a text, and so is `string & { brand: T }`.
            let primitive = parts.iter().find(|it| {
                matches!(
                    it.kind,
                    Kind::Word(Word::String | Word::Number | Word::Boolean) | Kind::String(_) | Kind::Number(_)
                )
            });
            if let Some(primitive) = primitive {
                return self.ty(primitive);
            }
            if let Some(union) = self.distributed(parts, ty.at) {
                return self.ty(&union);
            }
        }
        self.bare(ty.at, "", "made of others, whose members cannot be told: write the members themselves")
    }

    /// `(A | B) & C` is `(A & C) | (B & C)`.
    fn distributed(&mut self, parts: &[Type], at: At) -> Option<Type> {
        let (mut joined, mut is_union): (Vec<Vec<Type>>, _) = (vec![Vec::new()], false);
        for part in parts {
            let mut each = self.parts_of(part)?;
            is_union |= each.len() > 1;
            // No object is nothing.
            each.retain(|it| !matches!(it.kind, Kind::Word(Word::Undefined | Word::Null | Word::Void)));
            if joined.len() * each.len() > MOST_DISTRIBUTED {
                return None;
            }
            let with =
                |one: &Type| joined.iter().map(|so_far| [&so_far[..], std::slice::from_ref(one)].concat()).collect();
            joined = each.iter().flat_map(|one| -> Vec<Vec<Type>> { with(one) }).collect();
        }
        let union = |parts| Type { kind: Kind::Intersection(parts), at };
        is_union.then(|| Type { kind: Kind::Union(joined.into_iter().map(union).collect()), at })
    }

    /// `Current["page"]`
    fn indexed(&mut self, object: &Type, index: &Type, at: At) -> ast::Type {
        let members = self.members_of(object);
        let names = self.values_of(index);
        let (Some(members), Some(names)) = (members, names) else {
            return self.bare(at, "", "a member of a type; which one, cannot be told: write its type");
        };
        let mut parts = Vec::new();
        for name in &names {
            let Some(member) = members.iter().find(|it| it.name == *name) else {
                parts.push(self.bare(at, name, "no member has this name"));
                continue;
            };
            match &member.kind {
                ts::MemberKind::Property { ty: Some(ty), optional, .. } => {
                    parts.push(self.ty(ty));
                    if *optional {
                        parts.push(nodes::word(Keyword::Undefined));
                    }
                }
                ts::MemberKind::Method { signature, .. } => {
                    parts.push(nodes::callback(self.signature(signature)));
                }
                _ => parts.push(nodes::any()),
            }
        }
        self.union_of(parts)
    }

    fn reference(&mut self, reference: &Ref, ty: &Type) -> ast::Type {
        let name = reference.path.join(".");
        match &reference.target {
            Target::Decl(id) => self.declared(*id, &reference.args, ty.at),
            Target::Value(id, value) => self.value_of_enum(*id, value),
            Target::Library => self.library(&name, &reference.args, ty),
            Target::Foreign(module) => {
                if !self.table.is_taro || self.table.is_page {
                    let why = format!(
                        "an object of which nothing is known: no file that was read declares `{module}`: install its package, or import it too"
                    );
                    self.notes.read_as.push(Note { at: ty.at, name: name.clone(), why });
                }
                self.of_library(&name, &[], ty.at)
            }
            // Its declaration has no meaning on it.
            Target::Param if self.table.is_taro => nodes::any(),
            Target::Param => self.bare(ty.at, &name, "a type parameter, which is any value here"),
            // To TypeScript too it is `any` then.
            Target::Nothing | Target::Unbound => {
                if !self.table.is_taro {
                    let why = "no file that was read declares it: install its package, or import it too";
                    return self.bare(ty.at, &name, why);
                }
                self.notes.read_as.push(Note { at: ty.at, name, why: "`any`: no file declares it".to_owned() });
                nodes::any()
            }
        }
    }

    fn library(&mut self, name: &str, args: &[Type], ty: &Type) -> ast::Type {
        let Some(known) = known(name) else { return nodes::any() };
        let first = |lower: &mut Self| args.first().map_or_else(nodes::any, |it| lower.ty(it));
        match known {
            Known::Object => nodes::any_object(),
            Known::Function => {
                let (name, ty) = (nodes::name("args"), nodes::array(nodes::any()));
                let args = Param { name, optional: false, rest: true, ty };
                nodes::callback(nodes::signature(vec![args], nodes::any()))
            }
            Known::Word(word) => nodes::word(word),
            Known::Memory(name) => nodes::known(name, Vec::new()),
            Known::Values(values) => {
                self.union_of(values.iter().map(|it| nodes::typed(TypeKind::String((*it).to_owned()))).collect())
            }
            Known::Fields(fields) => self.of_library(name, fields, ty.at),
            Known::Array => nodes::array(first(self)),
            Known::Promise => nodes::promise(first(self)),
            Known::Record => self.record(args, ty),
            Known::Members => self.picked(name, args, ty),
            Known::Choice => match self.values_of(ty) {
                Some(values) => self.union_of(values.iter().map(|it| nodes::value(it)).collect()),
                None => first(self),
            },
            Known::WorkedOut => self.bare(ty.at, "", "worked out of a type that cannot be told: write the type itself"),
            Known::Bytes => {
                self.tell_bytes(name, ty.at);
                nodes::known(if self.table.is_taro { "ArrayBuffer" } else { "Uint8Array" }, Vec::new())
            }
            Known::OtherMemory | Known::Numbers if !self.table.is_taro => self.bare(
                ty.at,
                name,
                format!("{MEMORY}: write a function in JavaScript that takes or gives an `ArrayBuffer` in its place, and bind that"),
            ),
            Known::OtherMemory => {
                self.tell_bytes(name, ty.at);
                nodes::known("ArrayBuffer", Vec::new())
            }
            Known::Numbers => {
                if self.table.is_page {
                    let why = "a list of numbers, as Taro's hosts have it".to_owned();
                    self.notes.read_as.push(Note { at: ty.at, name: name.to_owned(), why });
                }
                nodes::array(nodes::word(Keyword::Number))
            }
            Known::Opaque => {
                self.tell_opaque(name, ty.at);
                self.of_library(name, &[], ty.at)
            }
        }
    }

    /// Tells of bytes, which are sent as what they are a view of.
    fn tell_bytes(&mut self, name: &str, at: At) {
        if self.table.is_page {
            let why = "`ArrayBuffer`, as Taro's hosts have it".to_owned();
            self.notes.read_as.push(Note { at, name: name.to_owned(), why });
        } else if !self.table.is_taro {
            let why = "bytes, which are sent as an `ArrayBuffer`: if the view itself is needed, write a function in JavaScript that makes it, \
                       and bind that";
            self.notes.read_as.push(Note { at, name: name.to_owned(), why: why.to_owned() });
        }
    }

    /// Tells of an object of JavaScript's own, once.
    fn tell_opaque(&mut self, name: &str, at: At) {
        let is_known = self.done.library.contains_key(&names::camel_text(name));
        // Each page is read by itself.
        if self.table.is_page || (!self.table.is_taro && !is_known) {
            let mut why = "an object of which nothing is known: a program can pass it on".to_owned();
            if let Some(instead) = instead_of(name).filter(|_| self.table.is_page) {
                why = format!("{why}; {instead}");
            }
            self.notes.read_as.push(Note { at, name: name.to_owned(), why });
        }
    }

    /// `Record<K, T>`
    fn record(&mut self, args: &[Type], ty: &Type) -> ast::Type {
        if let Some(Kind::Union(keys)) = args.first().map(|it| &it.kind) {
            let symbols = keys.iter().filter(|it| matches!(it.kind, Kind::Word(Word::Symbol)));
            symbols.for_each(|it| self.without(it, "symbol", "only JavaScript can make one"));
        }
        match args.first().and_then(|key| self.values_of(key)) {
            Some(_) => self.made_of(ty),
            None => {
                args.first().iter().for_each(|key| self.tell_keys(key));
                nodes::record(args.get(1).map_or_else(nodes::any, |it| self.ty(it)))
            }
        }
    }

    /// Tells of keys that a spec does not know.
    fn tell_keys(&mut self, key: &Type) {
        self.tell_pattern(key.at);
        let Some(key) = self.evaluated(key).filter(|_| !self.table.is_taro) else { return };
        let is_foreign = matches!(&key.kind, Kind::Ref(Ref { target: Target::Foreign(_) | Target::Nothing, .. }));
        if is_foreign {
            let why = "`string`, any key: no file that was read declares it".to_owned();
            self.notes.read_as.push(Note { at: key.at, name: String::new(), why });
        }
    }

    /// An object that Taro does not declare. One of which nothing is known but its name has no members: it is passed on.
    fn of_library(&mut self, name: &str, fields: &[(&str, Keyword)], at: At) -> ast::Type {
        let Some(file) = self.general else {
            let why =
                "`any`: it would stand beside the types of `global.d.ts`, which the folder does not have".to_owned();
            self.notes.read_as.push(Note { at, name: name.to_owned(), why });
            return nodes::any();
        };
        let name = names::camel_text(name.rsplit('.').next().unwrap_or(name));
        if let Some(done) = self.done.library.get(&name) {
            return nodes::definition(*done);
        }
        let id = self.reserve();
        self.done.library.insert(name.clone(), id);
        // They stand behind what the file declares.
        let at = At { file, start: u32::MAX, end: u32::MAX };
        let members = fields.iter().map(|(name, ty)| super::interfaces::field(name, *ty)).collect();
        self.define_here(id, &name, at, definitions::Kind::Interface { extends: Vec::new(), members });
        nodes::definition(id)
    }

    /// `Partial<T>`, `Pick<T, K>` ..
    fn picked(&mut self, name: &str, args: &[Type], ty: &Type) -> ast::Type {
        let Some(of) = args.first() else { return nodes::any() };
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

    pub(super) fn declared(&mut self, id: DeclId, args: &[Type], at: At) -> ast::Type {
        self.reached.insert(id);
        if self.table.is_callback_result(id) {
            return nodes::known("CallbackResult", Vec::new());
        }
        let table = self.table;
        match &table.decls[id].kind {
            // A table of keys that is used as a type means one of its keys.
            DeclKind::Interface { .. } if self.is_table(id) => match self.key_type(id) {
                Some(id) => nodes::definition(id),
                None => nodes::word(Keyword::String),
            },
            DeclKind::Interface { .. } => nodes::definition(self.interface(id, args, at)),
            DeclKind::Alias(body) => self.alias(id, body, args, at),
            DeclKind::Enum(values) => {
                if let Some(done) = self.done.enums.get(&id) {
                    return nodes::definition(*done);
                }
                let ty = self.enum_type(id, values);
                let type_id = self.reserve();
                self.done.enums.insert(id, type_id);
                self.define(type_id, id, &table.decls[id].name, definitions::Kind::Alias(ty));
                nodes::definition(type_id)
            }
            DeclKind::Import(_) => self.of_library(&table.decls[id].name, &[], table.decls[id].at),
        }
    }

    /// An alias is named in the spec when it is a set, one of several types, or an object; else it is what it stands for.
    fn alias(&mut self, id: DeclId, body: &Type, args: &[Type], at: At) -> ast::Type {
        let decl = &self.table.decls[id];
        if !self.fit(args, at) {
            return nodes::any();
        }
        let env = subst::env(&decl.generics, args, at);
        let instance = (id, decl.generics.iter().map(|it| self.ty(&env[&it.name])).collect());
        if let Some(done) = self.done.aliases.get(&instance) {
            // Each of its parts is written again.
            self.steps += if args.is_empty() { 0 } else { size::of(done, LARGEST).unwrap_or(LARGEST) };
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
            return nodes::definition(type_id);
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
        let has_a_name = matches!(ty.kind, TypeKind::Union(_) | TypeKind::Object(_)) || nodes::is_literal(&ty);
        if named.is_some() || !extends.is_empty() || has_a_name {
            let type_id = named.unwrap_or_else(|| self.reserve());
            let kind = match ty.kind {
                TypeKind::Object(members) => definitions::Kind::Interface { extends, members },
                _ if !extends.is_empty() && nodes::defined(&ty).is_some() => {
                    extends.push(ty);
                    definitions::Kind::Interface { extends, members: Vec::new() }
                }
                _ => definitions::Kind::Alias(ty),
            };
            let name = self.instance_name(id, &instance.1);
            self.define(type_id, id, &name, kind);
            if let Kind::Object(members) = &body.kind {
                self.keep_places(type_id, members);
            }
            ty = nodes::definition(type_id);
        }
        // One without parameters is as large as it is written.
        if !args.is_empty() {
            ty = self.fitting(ty, at);
        }
        // What was given up may be there for what has more left.
        if !self.given_up {
            self.done.aliases.insert(instance, ty.clone());
        }
        ty
    }

    /// Whether the parts of a union are objects made of the same type, which differ in what must be given.
    fn union_is_one_object(&mut self, ty: &Type) -> bool {
        let Kind::Union(parts) = &ty.kind else { return false };
        parts.iter().all(|it| matches!(it.kind, Kind::Intersection(_) | Kind::Conditional(_)))
            && self.members_of(ty).is_some()
    }
}

/// Whether a type is `undefined`, `null` or the like.
fn is_absent(ty: &Type) -> bool {
    matches!(ty.kind, Kind::Word(Word::Undefined | Word::Null | Word::Void | Word::Never | Word::Symbol))
}

/// Which of `string` and `number` stand among types.
fn open_words(list: &[ast::Type]) -> Vec<Keyword> {
    let words = [Keyword::String, Keyword::Number].into_iter();
    words.filter(|word| list.iter().any(|it| says(it, *word))).collect()
}

/// Whether a type is a word, or a union with it.
fn says(ty: &ast::Type, word: Keyword) -> bool {
    match &ty.kind {
        TypeKind::Union(parts) => parts.iter().any(|it| it.is(word)),
        _ => ty.is(word),
    }
}

/// The types of TypeScript's that are worked out of others.
fn is_worked_out(name: &str) -> bool {
    const NAMES: [&str; 15] = [
        "Exclude",
        "Extract",
        "NonNullable",
        "ReturnType",
        "Parameters",
        "ConstructorParameters",
        "InstanceType",
        "Awaited",
        "ThisParameterType",
        "OmitThisParameter",
        "NoInfer",
        "Uppercase",
        "Lowercase",
        "Capitalize",
        "Uncapitalize",
    ];
    NAMES.contains(&name)
}

fn is_promise(ty: &Type) -> bool {
    match &ty.kind {
        Kind::Ref(Ref { path, target: Target::Library, .. }) => known(&path[0]) == Some(Known::Promise),
        _ => false,
    }
}
