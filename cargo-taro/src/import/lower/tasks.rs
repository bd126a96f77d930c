//! Functions that give a promise, and to a call with callbacks an object instead: in Rust they give a task, which is both.

use taro_api_codegen::resolve::names;

use super::Lower;
use super::overloads::{self, Overload};
use crate::import::model::{MemberKind, Signature, Ty, TypeDef, TypeId, TypeKind};
use crate::import::ts::At;

impl Lower<'_> {
    /// The signatures of a name, as few as say the same.
    pub(super) fn merged(&mut self, name: &str, list: Vec<Overload>, at: At) -> Vec<Overload> {
        let mut merged = overloads::merge(name, list, &self.types);
        for Overload { signature, beside, .. } in &mut merged {
            overloads::gives_what_success_gets(signature, &self.types);
            if let Some(object) = *beside {
                self.task(name, signature, object, at);
            }
        }
        merged
    }

    /// `interface UploadFileTask extends Promise<UploadFileResult> { abort() => void, .. }`
    fn task(&mut self, name: &str, signature: &mut Signature, object: TypeId, at: At) {
        let Ty::Promise(result) = &signature.output else { return };
        let object_type = Ty::Named(object);
        let Some(members) = overloads::members(&object_type, &self.types) else { return };
        if !members.iter().any(|it| matches!(it.kind, MemberKind::Method(_))) {
            return;
        }
        let members = members.into_iter().cloned().collect();
        let facts = self.types[object].as_ref().map(|it| it.facts.clone()).unwrap_or_default();
        let name = format!("{}Task", names::camel_text(name));
        // Beside what it is a promise of.
        let (namespaces, at) = match &**result {
            Ty::Named(id) => match &self.types[*id] {
                Some(it) if it.file == at.file => (it.namespaces.clone(), it.at),
                _ => (Vec::new(), at),
            },
            _ => (Vec::new(), at),
        };
        let extends = vec![signature.output.clone()];
        let same = |it: &TypeDef| {
            let the_same = matches!(&it.kind, TypeKind::Interface { extends: of, members: has }
                if *of == extends && *has == members);
            it.name == name && it.namespaces == namespaces && it.file == at.file && the_same
        };
        let known = self.types.iter().position(|it| it.as_ref().is_some_and(same));
        let id = known.unwrap_or_else(|| {
            let id = self.reserve();
            let kind = TypeKind::Interface { extends, members };
            self.place(id, TypeDef { name, file: at.file, at, namespaces, facts, values: Default::default(), kind });
            id
        });
        signature.output = Ty::Named(id);
    }
}
