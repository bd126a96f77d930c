//! Functions that give a promise, and to a call with callbacks an object instead: in Rust they give a task, which is both.

use taro_api_codegen::ast::{Interface, Item, Member, Signature, TypeKind};
use taro_api_codegen::resolve::names;

use super::Lower;
use super::overloads::{self, Overload};
use crate::import::definitions::{Definition, Kind, TypeId};
use crate::import::nodes;
use crate::import::ts::At;

/// The signatures that one name can have.
const MOST: usize = 200;

impl Lower<'_> {
    /// The signatures of a name, as few as say the same.
    pub(super) fn merged(&mut self, name: &str, list: Vec<Overload>, at: At) -> Vec<Overload> {
        // Each is compared with all the others.
        if list.len() > MOST {
            self.problem(at, format!("`{name}` has more than {MOST} signatures: no program could tell them apart"));
            return list.into_iter().take(1).collect();
        }
        let mut merged = overloads::merge(name, list, &self.types);
        for Overload { signature, task, .. } in &mut merged {
            if !self.table.is_taro {
                self.join_unions(signature);
            }
            overloads::gives_what_success_gets(signature, &self.types);
            if let Some(object) = *task {
                self.task(name, signature, object, at);
            }
        }
        merged
    }

    /// What one parameter takes in several ways is one union of all their parts, each once.
    fn join_unions(&self, signature: &mut Signature) {
        for param in &mut signature.params {
            if let TypeKind::Union(parts) = &mut param.ty.kind {
                let parts = std::mem::take(parts);
                param.ty = self.union_of(parts);
            }
        }
    }

    /// `interface UploadFileTask extends Promise<UploadFileResult> { abort() => void, .. }`
    pub(super) fn task(&mut self, name: &str, signature: &mut Signature, object: TypeId, at: At) {
        let Some(result) = nodes::promised(&signature.output) else { return };
        let object_type = nodes::definition(object);
        let Some(members) = overloads::members(&object_type, &self.types) else { return };
        if !members.iter().any(|it| matches!(it, Member::Method(_) | Member::Call(_))) {
            return;
        }
        let members: Vec<Member> = members.into_iter().cloned().collect();
        let attrs = self.types[object].as_ref().and_then(Definition::interface).map(|it| it.attrs.clone());
        let name = format!("{}Task", names::camel_text(name));
        // Beside what it is a promise of.
        let (namespaces, at) = match nodes::defined(result).and_then(|id| self.types[id].as_ref()) {
            Some(it) if it.file == at.file => (it.namespaces.clone(), it.at),
            _ => (Vec::new(), at),
        };
        let extends = vec![signature.output.clone()];
        let same = |it: &Interface| it.extends == extends && nodes::alike_members(&it.members, &members);
        let named = self.by_name.get(&name).into_iter().flatten();
        let known = named.copied().find(|id| {
            self.types[*id]
                .as_ref()
                .is_some_and(|it| it.namespaces == namespaces && it.file == at.file && it.interface().is_some_and(same))
        });
        let id = known.unwrap_or_else(|| {
            let id = self.reserve();
            let attrs = attrs.unwrap_or_default();
            let item: Item = Kind::Interface { extends, members }.item(nodes::name(&name), attrs);
            self.place(id, Definition { namespaces, ..Definition::top(at, item) });
            id
        });
        signature.output = nodes::definition(id);
    }
}
