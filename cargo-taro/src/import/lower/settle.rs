//! Functions that answer through callbacks of their option: `success`, `fail` and `complete`.

use taro_api_codegen::ast::{Item, Member, Signature, Type, TypeKind};

use super::{Lower, overloads};
use crate::import::definitions::{Definition, Kind};
use crate::import::nodes;
use crate::import::notes::Note;
use crate::import::ts::At;

impl Lower<'_> {
    /// Gives the option of a call a name, and has the call give what `success` receives.
    ///
    /// ```text
    /// login(option: { success?: (res: A) => void }): boolean
    /// namespace login { interface Option { success?: (res: A) => void } }  function login(option: login::Option) => Promise<A>;
    /// ```
    pub(super) fn settle(&mut self, name: &str, signature: &mut Signature, at: At) {
        // What a page says is refused where it cannot be so.
        if self.table.is_page {
            return;
        }
        let Some(param) = signature.params.first_mut() else { return };
        if let TypeKind::Object(members) = &param.ty.kind
            && members.iter().any(|it| settles(it).is_some())
        {
            let id = self.reserve();
            let kind = Kind::Interface { extends: Vec::new(), members: members.clone() };
            let item: Item = kind.item(nodes::name("Option"), taro_api_codegen::ast::Attrs::default());
            let namespaces = vec![nodes::path_name(name)];
            self.place(id, Definition { namespaces, ..Definition::top(at, item) });
            param.ty = nodes::definition(id);
        }
        let Some(members) = overloads::members(&param.ty, &self.types) else { return };
        let given = members.iter().find_map(|it| settles(it).filter(|(name, _)| *name == "success"));
        let given = given.map(|(_, ty)| ty.cloned());
        let Some(given) = given.or_else(|| members.iter().any(|it| settles(it).is_some()).then_some(None)) else {
            return;
        };
        let output = &signature.output;
        if nodes::promised(output).is_some() || output.is_absent() {
            return;
        }
        let object = nodes::defined(output);
        let definition = object.and_then(|id| self.types[id].as_ref()).and_then(Definition::interface);
        if is_promise(output, &self.types) {
            return;
        }
        let has_methods =
            definition.is_some_and(|it| it.attrs.object || it.members.iter().any(|it| matches!(it, Member::Method(_))));
        let given = given.unwrap_or_else(|| nodes::word(taro_api_codegen::ast::Keyword::Void));
        signature.output = nodes::promise(given);
        match object.filter(|_| has_methods) {
            Some(object) => self.task(name, signature, object, at),
            None => self.notes.read_as.push(Note {
                at,
                name: name.to_owned(),
                why: "a promise of what `success` receives: what it returns at once is not bound".to_owned(),
            }),
        }
    }
}

/// Whether an object is a promise as well, by itself or by what it extends.
fn is_promise(ty: &Type, types: &[Option<Definition>]) -> bool {
    let (mut open, mut seen) = (vec![ty], Vec::new());
    while let Some(ty) = open.pop() {
        if nodes::promised(ty).is_some() {
            return true;
        }
        let Some(id) = nodes::defined(ty).filter(|id| !seen.contains(id)) else { continue };
        seen.push(id);
        open.extend(types[id].as_ref().and_then(Definition::interface).iter().flat_map(|it| &it.extends));
    }
    false
}

/// The name of a callback of a call, and what it receives.
fn settles(member: &Member) -> Option<(&str, Option<&Type>)> {
    let Member::Property(it) = member else { return None };
    let is_name = matches!(it.name.js.as_str(), "success" | "fail" | "complete");
    match &it.ty.kind {
        TypeKind::Function(callback) if is_name => Some((&it.name.js, callback.params.first().map(|it| &it.ty))),
        _ => None,
    }
}
