//! What a type comes to that is worked out: conditional types, indexed types, utility types and `typeof`.

use std::collections::HashSet;
use std::rc::Rc;

use super::Lower;
use super::members::is_optional;
use super::subst::{self, Env};
use crate::import::ts::{
    At, DeclId, DeclKind, EnumValue, Kind, Member, MemberKind, Named, Param, Ref, Signature, Target, Type, ValueKind,
    Word,
};

impl Lower<'_> {
    /// What a type comes to, without the names and the questions around it; an interface stays a name.
    pub(super) fn evaluated(&mut self, ty: &Type) -> Option<Type> {
        self.deeper(ty.at, |lower| lower.evaluate(ty)).flatten()
    }

    fn evaluate(&mut self, ty: &Type) -> Option<Type> {
        match &ty.kind {
            Kind::Ref(Ref { args, target: Target::Decl(id), .. }) => match &self.table.decls[*id].kind {
                DeclKind::Alias(body) => {
                    self.reached.insert(*id);
                    if !self.fit(args, ty.at) {
                        return None;
                    }
                    let body = self.alias_body(*id, body, args, ty.at);
                    self.evaluated(&body)
                }
                _ => Some(ty.clone()),
            },
            Kind::Ref(Ref { path, args, target: Target::Library }) => {
                let name = path.last().map(String::as_str).unwrap_or_default();
                self.utility(name, args, ty.at).unwrap_or_else(|| Some(ty.clone()))
            }
            Kind::Indexed(object, index) => {
                let found = self.at_index(object, index)?;
                self.evaluated(&found)
            }
            Kind::Conditional(parts) => {
                let chosen = self.chosen(parts)?;
                self.evaluated(&chosen)
            }
            // JavaScript's own, which no file declares.
            Kind::Typeof(path, named)
                if *named == Named::default() && matches!(path.join(".").as_str(), "NaN" | "Infinity") =>
            {
                Some(Type::word(Word::Number, ty.at))
            }
            Kind::Typeof(_, named) => {
                let found = self.value_type(named, ty.at)?;
                self.evaluated(&found)
            }
            _ => Some(ty.clone()),
        }
    }

    /// The parts of a union, each worked out.
    pub(super) fn parts_of(&mut self, ty: &Type) -> Option<Vec<Type>> {
        let evaluated = self.evaluated(ty)?;
        Some(match evaluated.kind {
            Kind::Union(parts) => {
                let mut all = Vec::new();
                for part in &parts {
                    all.extend(self.parts_of(part)?);
                }
                all
            }
            Kind::Keyof(of) => self.keys_as_types(&of, ty.at)?,
            Kind::Ref(Ref { target: Target::Decl(id), .. })
                if matches!(self.table.decls[id].kind, DeclKind::Enum(_)) && !self.table.is_taro =>
            {
                self.values_as_types(id, ty.at)
            }
            Kind::Word(Word::Never) => Vec::new(),
            _ => vec![evaluated],
        })
    }

    fn keys_as_types(&mut self, of: &Type, at: At) -> Option<Vec<Type>> {
        match self.member_keys(of) {
            Some(keys) => Some(keys.into_iter().map(|kind| Type { kind, at }).collect()),
            None => self.members_of(of).map(|_| vec![Type::word(Word::String, at)]),
        }
    }

    /// `Kind.Idle`, `Kind.Busy` .. of an enum `Kind`.
    fn values_as_types(&self, id: DeclId, at: At) -> Vec<Type> {
        let decl = &self.table.decls[id];
        let DeclKind::Enum(values) = &decl.kind else { return Vec::new() };
        let named = |name: &String| Ref {
            path: vec![decl.name.clone(), name.clone()],
            args: Vec::new(),
            target: Target::Value(id, name.clone()),
        };
        values.iter().map(|it| Type { kind: Kind::Ref(named(&it.name)), at }).collect()
    }

    /// TypeScript's own types that are worked out of others: `ReturnType<F>`. Nothing, where the name is none of them.
    fn utility(&mut self, name: &str, args: &[Type], at: At) -> Option<Option<Type>> {
        let first = args.first()?;
        Some(match name {
            "Exclude" | "Extract" => self.filtered(first, args.get(1)?, name == "Extract", at),
            "NonNullable" => self.parts_of(first).map(|mut parts| {
                parts.retain(|it| !matches!(it.kind, Kind::Word(Word::Null | Word::Undefined | Word::Void)));
                union(parts, at)
            }),
            "ReturnType" => self.signature_of(first).map(|it| it.output.map_or(Type::word(Word::Any, at), |it| *it)),
            "Parameters" => self.signature_of(first).map(|it| tuple_of(&it.params, at)),
            "ConstructorParameters" => self.construct_of(first).map(|it| tuple_of(&it.params, at)),
            "InstanceType" => self.construct_of(first).map(|it| it.output.map_or(Type::word(Word::Any, at), |it| *it)),
            "ThisParameterType" | "OmitThisParameter" | "NoInfer" => self.evaluated(first),
            "Awaited" => {
                let mut of = self.evaluated(first)?;
                while let Some(inner) = promised(&of).cloned() {
                    of = self.evaluated(&inner)?;
                }
                Some(of)
            }
            "Uppercase" | "Lowercase" | "Capitalize" | "Uncapitalize" => self.parts_of(first).map(|parts| {
                let one = |it: Type| match self.value_or_itself(&it.kind) {
                    Kind::String(text) => Type { kind: Kind::String(cased(name, &text)), at },
                    kind => Type { kind, at },
                };
                union(parts.into_iter().map(one).collect(), at)
            }),
            _ => return None,
        })
    }

    fn filtered(&mut self, from: &Type, which: &Type, keep: bool, at: At) -> Option<Type> {
        let (parts, which) = (self.parts_of(from)?, self.parts_of(which)?);
        let mut kept = Vec::new();
        for part in parts {
            let mut among = false;
            for other in &which {
                among |= self.assignable(&part, other)?;
            }
            if among == keep {
                kept.push(part);
            }
        }
        Some(union(kept, at))
    }

    /// The signature of a type that can be called.
    pub(super) fn signature_of(&mut self, ty: &Type) -> Option<Signature> {
        let ty = self.evaluated(ty)?;
        match &ty.kind {
            Kind::Function(it) => Some((**it).clone()),
            Kind::Object(_) | Kind::Ref(_) => self.members_of(&ty)?.iter().rev().find_map(|it| match &it.kind {
                MemberKind::Call(it) => Some(it.clone()),
                _ => None,
            }),
            _ => None,
        }
    }

    fn construct_of(&mut self, ty: &Type) -> Option<Signature> {
        let ty = self.evaluated(ty)?;
        match &ty.kind {
            Kind::Constructor(it) => Some((**it).clone()),
            _ => self.members_of(&ty)?.iter().find_map(|it| match &it.kind {
                MemberKind::New(it) => Some(it.clone()),
                _ => None,
            }),
        }
    }

    /// `Type["member"]`, `Tuple[0]`, `List[number]`
    fn at_index(&mut self, object: &Type, index: &Type) -> Option<Type> {
        let object = self.evaluated(object)?;
        let at = index.at;
        if let Kind::Union(parts) = &object.kind {
            let each: Option<Vec<Type>> = parts.clone().iter().map(|it| self.at_index(it, index)).collect();
            return Some(union(each?, at));
        }
        let mut found = Vec::new();
        let indices = self.parts_of(index)?;
        for index in &indices {
            found.push(match (&object.kind, &self.value_or_itself(&index.kind)) {
                (Kind::Word(Word::Any), _) => Type::word(Word::Any, at),
                (Kind::Array(item), Kind::Word(Word::Number) | Kind::Number(_)) => (**item).clone(),
                (Kind::Tuple(parts), Kind::Number(number)) => {
                    let index: usize = number.parse().ok()?;
                    parts.get(index).cloned().unwrap_or_else(|| Type::word(Word::Undefined, at))
                }
                (Kind::Tuple(parts), Kind::Word(Word::Number)) => union(parts.clone(), at),
                (Kind::Tuple(_) | Kind::Array(_), Kind::String(it)) if it == "length" => Type::word(Word::Number, at),
                (
                    Kind::Ref(Ref { path, args, target: Target::Library }),
                    Kind::Word(Word::Number) | Kind::Number(_),
                ) if matches!(path[0].as_str(), "Array" | "ReadonlyArray") => args.first()?.clone(),
                (_, Kind::String(name) | Kind::Number(name)) => self.member_type(&object, name, at)?,
                (_, Kind::Word(Word::String | Word::Number)) => {
                    let members = self.members_of(&object)?;
                    members.iter().find_map(|it| match &it.kind {
                        MemberKind::Index { value, .. } => Some(value.clone()),
                        _ => None,
                    })?
                }
                (_, Kind::Word(Word::Any)) => Type::word(Word::Any, at),
                _ => return None,
            });
        }
        self.name_values(&indices, &found);
        Some(union(found, at))
    }

    fn member_type(&mut self, object: &Type, name: &str, at: At) -> Option<Type> {
        let found = self.member_named(object, name);
        let members = if found.is_some() { Rc::default() } else { self.members_of(object)? };
        let named = || members.iter().rfind(|it| it.name == name && !name.is_empty());
        let Some(member) = found.as_ref().or_else(named) else {
            return members.iter().find_map(|it| match &it.kind {
                MemberKind::Index { value, .. } => Some(value.clone()),
                _ => None,
            });
        };
        let ty = match &member.kind {
            MemberKind::Property { ty, .. } | MemberKind::Computed { ty, .. } => {
                ty.clone().unwrap_or_else(|| Type::word(Word::Any, at))
            }
            MemberKind::Method { signature, .. } => Type { kind: Kind::Function(Box::new(signature.clone())), at },
            _ => return None,
        };
        Some(if is_optional(member) { union(vec![ty, Type::word(Word::Undefined, at)], at) } else { ty })
    }

    /// The branch of a conditional type.
    pub(super) fn chosen(&mut self, [check, extends, then, other]: &[Type; 4]) -> Option<Type> {
        let check = self.evaluated(check)?;
        if matches!(check.kind, Kind::Word(Word::Never)) {
            return Some(check);
        }
        let mut env = Env::new();
        let matches = self.unify(&check, extends, &mut env)?;
        Some(if matches { subst::ty(then, &env) } else { other.clone() })
    }

    /// Whether a type fits a pattern, and what the pattern finds in it.
    fn unify(&mut self, ty: &Type, pattern: &Type, env: &mut Env) -> Option<bool> {
        let at = ty.at;
        match &pattern.kind {
            Kind::Infer(name) => {
                env.insert(name.clone(), ty.clone());
                return Some(true);
            }
            Kind::Array(inner) => {
                let ty = self.evaluated(ty)?;
                return match item_of(&ty) {
                    Some(item) => self.unify(&item, inner, env),
                    None if matches!(ty.kind, Kind::Word(Word::Any)) => None,
                    None => Some(false),
                };
            }
            Kind::Function(pattern) => {
                let Some(signature) = self.signature_of(ty) else {
                    let ty = self.evaluated(ty)?;
                    return if matches!(ty.kind, Kind::Word(Word::Any)) { None } else { Some(false) };
                };
                return self.unify_signature(&signature, pattern, env, at);
            }
            Kind::Ref(Ref { path, args, target: Target::Library }) if args.len() == 1 => {
                let ty = self.evaluated(ty)?;
                if matches!(path[0].as_str(), "Promise" | "PromiseLike") {
                    return match promised(&ty).cloned() {
                        Some(of) => self.unify(&of, &args[0], env),
                        None => Some(false),
                    };
                }
                if matches!(path[0].as_str(), "Array" | "ReadonlyArray") {
                    return match item_of(&ty) {
                        Some(item) => self.unify(&item, &args[0], env),
                        None => Some(false),
                    };
                }
                if let Kind::Ref(Ref { path: other, args: others, target: Target::Library }) = &ty.kind {
                    return if path == other { self.unify(others.first()?, &args[0], env) } else { Some(false) };
                }
            }
            Kind::Ref(Ref { args, target: Target::Decl(id), .. }) if !args.is_empty() => {
                if let Kind::Ref(Ref { args: others, target: Target::Decl(other), .. }) = &ty.kind
                    && id == other
                    && args.len() == others.len()
                {
                    for (part, pattern) in others.iter().zip(args) {
                        if !self.unify(part, pattern, env)? {
                            return Some(false);
                        }
                    }
                    return Some(true);
                }
                let pattern = self.evaluated(pattern)?;
                if !matches!(pattern.kind, Kind::Ref(_)) {
                    return self.unify(ty, &pattern, env);
                }
            }
            Kind::Object(members) => return self.unify_members(ty, members, env),
            _ => {}
        }
        self.assignable(ty, pattern)
    }

    fn unify_members(&mut self, ty: &Type, members: &[Member], env: &mut Env) -> Option<bool> {
        let ty = self.evaluated(ty)?;
        if matches!(ty.kind, Kind::Word(Word::Any)) {
            return None;
        }
        let is_interface = ty.decl().is_some_and(|id| matches!(self.table.decls[id].kind, DeclKind::Interface { .. }));
        if !is_interface && self.members_of(&ty).is_none() {
            return Some(members.is_empty() && !matches!(ty.kind, Kind::Word(Word::Null | Word::Undefined)));
        }
        for wanted in members {
            let named = match self.member_named(&ty, &wanted.name) {
                Some(found) => Some(found),
                None => self.members_of(&ty)?.iter().find(|it| it.name == wanted.name).cloned(),
            };
            let MemberKind::Property { ty: pattern, optional, .. } = &wanted.kind else {
                return Some(named.is_some());
            };
            let Some(found) = named else {
                if *optional {
                    continue;
                }
                return Some(false);
            };
            if is_optional(&found) && !*optional {
                return Some(false);
            }
            if let (Some(pattern), Some(found)) = (pattern, self.member_type(&ty, &wanted.name, ty.at))
                && !self.unify(&found, pattern, env)?
            {
                return Some(false);
            }
        }
        Some(true)
    }

    fn unify_signature(&mut self, signature: &Signature, pattern: &Signature, env: &mut Env, at: At) -> Option<bool> {
        for (index, wanted) in pattern.params.iter().enumerate() {
            let Some(ty) = &wanted.ty else { continue };
            if wanted.rest {
                let rest = signature.params.get(index..).unwrap_or_default();
                if let Kind::Infer(name) = &ty.kind {
                    env.insert(name.clone(), tuple_of(rest, at));
                }
            } else if let Some(param) = signature.params.get(index) {
                let own = param.ty.clone().unwrap_or_else(|| Type::word(Word::Any, at));
                if let Kind::Infer(name) = &ty.kind {
                    env.insert(name.clone(), own);
                }
            } else if let Kind::Infer(name) = &ty.kind {
                env.insert(name.clone(), Type::word(Word::Any, at));
            }
        }
        if let Some(wanted) = &pattern.output {
            let own = signature.output.as_deref().cloned().unwrap_or_else(|| Type::word(Word::Any, at));
            if !matches!(wanted.kind, Kind::Word(Word::Any | Word::Void)) {
                return self.unify(&own, wanted, env);
            }
        }
        Some(true)
    }

    /// Whether a value of one type is one of another, where that can be told.
    fn assignable(&mut self, ty: &Type, to: &Type) -> Option<bool> {
        let (ty, to) = (self.evaluated(ty)?, self.evaluated(to)?);
        if let Kind::Union(parts) = &ty.kind {
            for part in parts {
                if !self.assignable(part, &to)? {
                    return Some(false);
                }
            }
            return Some(true);
        }
        if let Kind::Union(parts) = &to.kind {
            for part in parts {
                if self.assignable(&ty, part)? {
                    return Some(true);
                }
            }
            return Some(false);
        }
        if let Some(told) = self.enum_assignable(&ty, &to) {
            return Some(told);
        }
        Some(match (&ty.kind, &to.kind) {
            (_, Kind::Word(Word::Any)) | (Kind::Word(Word::Never), _) => true,
            (Kind::Word(Word::Any), _) => return None,
            (Kind::Word(a), Kind::Word(b)) if a == b => true,
            (Kind::Word(Word::Undefined), Kind::Word(Word::Void)) => true,
            (Kind::String(a), Kind::String(b)) | (Kind::Number(a), Kind::Number(b)) => a == b,
            (Kind::String(_), Kind::Word(Word::String)) | (Kind::Number(_), Kind::Word(Word::Number)) => true,
            (Kind::Boolean(_), Kind::Word(Word::Boolean)) => true,
            (Kind::Boolean(a), Kind::Boolean(b)) => a == b,
            (Kind::Keyof(_), _) | (_, Kind::Keyof(_)) => {
                let (parts, others) = (self.parts_of(&ty)?, self.parts_of(&to)?);
                return self.assignable(&union(parts, ty.at), &union(others, to.at));
            }
            (Kind::Word(_) | Kind::String(_) | Kind::Number(_) | Kind::Boolean(_), Kind::Object(members)) => {
                members.is_empty()
            }
            (Kind::Word(_) | Kind::String(_) | Kind::Number(_) | Kind::Boolean(_), _) => false,
            (_, Kind::Word(Word::Object)) => true,
            (_, Kind::Word(_) | Kind::String(_) | Kind::Number(_) | Kind::Boolean(_)) => false,
            (Kind::Ref(Ref { target: a, .. }), Kind::Ref(Ref { target: b, .. })) if a == b && *a != Target::Library => {
                true
            }
            (_, Kind::Ref(Ref { path, target: Target::Library, .. })) if path[0] == "Function" => {
                self.signature_of(&ty).is_some()
            }
            (_, Kind::Function(_)) => self.signature_of(&ty).is_some(),
            (Kind::Function(_), Kind::Array(_) | Kind::Tuple(_)) => false,
            (Kind::Array(_) | Kind::Tuple(_), Kind::Array(_)) => true,
            (_, Kind::Array(_) | Kind::Tuple(_)) => item_of(&ty).is_some(),
            (
                Kind::Ref(Ref { path: a, target: Target::Library, .. }),
                Kind::Ref(Ref { path: b, target: Target::Library, .. }),
            ) => a == b,
            (
                _,
                Kind::Object(_)
                | Kind::Ref(Ref { target: Target::Decl(_), .. })
                | Kind::Intersection(_)
                | Kind::Mapped(_),
            ) => {
                return self.has_members_of(&ty, &to);
            }
            _ => return None,
        })
    }

    /// The same of an enum or one of its values; nothing, where neither is there.
    fn enum_assignable(&mut self, ty: &Type, to: &Type) -> Option<bool> {
        let Kind::Ref(Ref { target, .. }) = &ty.kind else { return None };
        match (target, &to.kind) {
            _ if self.table.is_taro => None,
            (Target::Value(id, _), Kind::Ref(Ref { target: Target::Decl(other), .. })) => Some(id == other),
            (Target::Value(..), Kind::Ref(Ref { target: other @ Target::Value(..), .. })) => Some(target == other),
            (Target::Value(..), Kind::Word(_) | Kind::String(_) | Kind::Number(_)) => {
                self.assignable(&Type { kind: self.value_or_itself(&ty.kind), at: ty.at }, to)
            }
            (Target::Decl(id), Kind::Word(_)) if matches!(self.table.decls[*id].kind, DeclKind::Enum(_)) => {
                let values = self.values_as_types(*id, ty.at);
                values.iter().try_fold(true, |all, it| Some(all && self.assignable(it, to)?))
            }
            _ => None,
        }
    }

    fn has_members_of(&mut self, ty: &Type, to: &Type) -> Option<bool> {
        let wanted = self.members_of(to)?;
        let Some(own) = self.members_of(ty) else {
            return Some(wanted.iter().all(is_optional));
        };
        let given: HashSet<&str> = own.iter().filter(|it| !is_optional(it)).map(|it| it.name.as_str()).collect();
        Some(wanted.iter().all(|it| it.name.is_empty() || is_optional(it) || given.contains(it.name.as_str())))
    }

    /// `typeof Enum`: an object that has its values; `typeof Enum.Value` is one of them.
    fn enum_value(&mut self, id: DeclId, at: At) -> Option<Type> {
        let table = self.table;
        let DeclKind::Enum(values) = &table.decls[id].kind else { return None };
        let property = |it: &EnumValue| {
            let ty = Some(Type { kind: it.value.clone(), at: it.at });
            let kind = MemberKind::Property { ty, optional: false, readonly: true };
            Member { name: it.name.clone(), at: it.at, comment: it.comment.clone(), kind }
        };
        Some(Type { kind: Kind::Object(values.iter().map(property).collect()), at })
    }

    /// The type of a value: `typeof name`.
    pub(super) fn value_type(&mut self, named: &Named, at: At) -> Option<Type> {
        let table = self.table;
        let Named { values, scope, decl } = named;
        let (scope, decl) = (*scope, *decl);
        let mut members = Vec::new();
        for id in values {
            match &table.values[*id].kind {
                ValueKind::Variable(ty) => return ty.clone(),
                ValueKind::Function(it) if values.len() == 1 && scope.is_none() => {
                    return Some(Type { kind: Kind::Function(Box::new(it.clone())), at });
                }
                ValueKind::Function(it) => {
                    members.push(Member { name: String::new(), at, comment: None, kind: MemberKind::Call(it.clone()) });
                }
                ValueKind::Class(_) => members.extend(self.class_members(*id)),
            }
        }
        if let Some(scope) = scope {
            members.extend(self.namespace_members(scope));
        }
        if members.is_empty() {
            return decl.and_then(|it| self.enum_value(it, at));
        }
        Some(Type { kind: Kind::Object(members), at })
    }
}

/// A union of these parts; one alone is itself.
pub(super) fn union(mut parts: Vec<Type>, at: At) -> Type {
    match parts.len() {
        0 => Type::word(Word::Never, at),
        1 => parts.remove(0),
        _ => Type { kind: Kind::Union(parts), at },
    }
}

fn tuple_of(params: &[Param], at: At) -> Type {
    let mut parts = Vec::new();
    for param in params {
        let ty = param.ty.clone().unwrap_or_else(|| Type::word(Word::Any, at));
        if param.rest {
            return match parts.is_empty() {
                true => ty,
                // An array of all of them: what stands where is not kept.
                false => Type { kind: Kind::Array(Box::new(Type::word(Word::Any, at))), at },
            };
        }
        parts.push(if param.optional { union(vec![ty, Type::word(Word::Undefined, at)], at) } else { ty });
    }
    Type { kind: Kind::Tuple(parts), at }
}

fn item_of(ty: &Type) -> Option<Type> {
    match &ty.kind {
        Kind::Array(item) => Some((**item).clone()),
        Kind::Tuple(parts) => Some(union(parts.clone(), ty.at)),
        Kind::Ref(Ref { path, args, target: Target::Library })
            if matches!(path[0].as_str(), "Array" | "ReadonlyArray") =>
        {
            args.first().cloned()
        }
        _ => None,
    }
}

fn promised(ty: &Type) -> Option<&Type> {
    match &ty.kind {
        Kind::Ref(Ref { path, args, target: Target::Library })
            if matches!(path[0].as_str(), "Promise" | "PromiseLike") =>
        {
            args.first()
        }
        _ => None,
    }
}

fn cased(name: &str, text: &str) -> String {
    let mut letters = text.chars();
    match name {
        "Uppercase" => text.to_uppercase(),
        "Lowercase" => text.to_lowercase(),
        "Capitalize" => letters.next().map_or(String::new(), |first| first.to_uppercase().chain(letters).collect()),
        _ => letters.next().map_or(String::new(), |first| first.to_lowercase().chain(letters).collect()),
    }
}
