//! Taro's types up to 3.2: what later versions declare as members of `TaroStatic` stands in the namespace `Taro` itself.

use taro_api_codegen::resolve::names;

use super::{Container, ScopeId, TARO, Table, ValueId};
use crate::import::notes::Note;
use crate::import::ts::{At, Decl, DeclKind, Kind, Member, MemberKind, Ref, Target, Type, ValueKind};

impl Table {
    /// Makes a `TaroStatic` of the namespace's values, where no file declares one.
    pub(super) fn members_of_the_namespace(&mut self) {
        if !self.is_taro || self.taro_static().is_some() || self.scopes[TARO].values.is_empty() {
            return;
        }
        let members = self.values_as_members(TARO);
        let at = members.first().map_or_else(At::default, |it| it.at);
        self.interface("TaroStatic", at, members);
    }

    fn values_as_members(&mut self, scope: ScopeId) -> Vec<Member> {
        let ids: Vec<ValueId> = self.scopes[scope].values.values().flatten().copied().collect();
        let mut members: Vec<Member> = ids.into_iter().filter_map(|id| self.value_as_member(id)).collect();
        let children: Vec<(String, ScopeId)> =
            self.scopes[scope].children.iter().map(|(name, id)| (name.clone(), *id)).collect();
        for (name, child) in children {
            // Beside a function of its name it holds types.
            if self.scopes[scope].values.contains_key(&name) {
                continue;
            }
            let inside = self.values_as_members(child);
            let Some(first) = inside.first() else { continue };
            let at = first.at;
            members.push(self.object(&name, at, inside));
        }
        members.sort_by_key(|it| it.at);
        members
    }

    fn value_as_member(&mut self, id: ValueId) -> Option<Member> {
        let value = &self.values[id];
        let (name, at, comment) = (value.name.clone(), value.at, value.comment.clone());
        let kind = match &value.kind {
            ValueKind::Function(signature) => MemberKind::Method { signature: signature.clone(), optional: false },
            ValueKind::Variable(ty) => MemberKind::Property { ty: ty.clone(), optional: false, readonly: true },
            // No program makes objects of what has nothing but members of its own.
            ValueKind::Class(class) if !class.statics.is_empty() => {
                let statics = class.statics.clone();
                return Some(self.object(&name, at, statics));
            }
            ValueKind::Class(_) => {
                self.left_out.push(Note { at, name, why: "a constructor".to_owned() });
                return None;
            }
        };
        Some(Member { name, at, comment, kind })
    }

    /// `const cloud: CloudObject`, and what it has.
    fn object(&mut self, name: &str, at: At, members: Vec<Member>) -> Member {
        let object = format!("{}Object", names::camel_text(name));
        self.interface(&object, at, members);
        let kind = Kind::Ref(Ref { path: vec![object], args: Vec::new(), target: Target::Unbound });
        let kind = MemberKind::Property { ty: Some(Type { kind, at }), optional: false, readonly: true };
        Member { name: name.to_owned(), at, comment: None, kind }
    }

    fn interface(&mut self, name: &str, at: At, members: Vec<Member>) {
        let kind = DeclKind::Interface { extends: Vec::new(), members };
        self.add(&Container::Taro, Decl { name: name.to_owned(), at, comment: None, generics: Vec::new(), kind });
    }
}
