//! Where a field names a host that its function does not.

use std::collections::{BTreeMap, BTreeSet};

use taro_api_codegen::ast::visit::{self, Visit};
use taro_api_codegen::ast::{Attrs, Item, Member, Signature, Type, TypeKind};
use taro_api_codegen::hosts::Host;

use crate::import::definitions::{Definition, Definitions, TypeId};
use crate::import::nodes;
use crate::import::notes::{Note, Notes};

/// Adds to a function the hosts of a field that could not be used anywhere else: who gave Alipay's fields to an API knew
/// that Alipay has it.
pub(super) fn widen(definitions: &mut Definitions, notes: &mut Notes) {
    let mut users: BTreeMap<TypeId, BTreeSet<usize>> = BTreeMap::new();
    for (function, definition) in definitions.functions.iter().enumerate() {
        let Item::Function(it) = &definition.item else { continue };
        let mut fields = Fields { definitions, function, users: &mut users };
        it.signature.params.iter().for_each(|it| fields.visit_type(&it.ty));
        fields.visit_type(&it.signature.output);
    }
    for (function, hosts) in missing(definitions, &users) {
        let function = &mut definitions.functions[function];
        let names: Vec<_> = hosts.iter().map(|it| format!("`{it}`")).collect();
        let why = format!("on {} too: its fields say so", names.join(", "));
        let Item::Function(it) = &mut function.item else { continue };
        notes.read_as.push(Note { at: function.at, name: it.name.js.clone(), why });
        let named = it.attrs.platforms.iter().flat_map(|it| it.names());
        it.attrs.platforms = Some(nodes::platforms(named.chain(hosts)));
    }
}

/// The hosts that functions lack.
fn missing(definitions: &Definitions, users: &BTreeMap<TypeId, BTreeSet<usize>>) -> BTreeMap<usize, BTreeSet<Host>> {
    let mut more: BTreeMap<usize, BTreeSet<Host>> = BTreeMap::new();
    for (id, functions) in users {
        let Some(interface) = definitions.types[*id].as_ref().and_then(Definition::interface) else { continue };
        let all: Option<Vec<Vec<Host>>> = functions.iter().map(|it| hosts(&definitions.functions[*it])).collect();
        let Some(all) = all else { continue };
        for hosts in interface.members.iter().filter_map(|it| attrs(it)?.platforms.as_ref()) {
            let hosts = hosts.names();
            if hosts.iter().any(|host| all.iter().any(|it| it.contains(host))) {
                continue;
            }
            for function in functions {
                more.entry(*function).or_default().extend(&hosts);
            }
        }
    }
    more
}

/// The hosts that a function names.
fn hosts(function: &Definition) -> Option<Vec<Host>> {
    let Item::Function(it) = &function.item else { return None };
    it.attrs.platforms.as_ref().map(|it| it.names())
}

fn attrs(member: &Member) -> Option<&Attrs> {
    match member {
        Member::Property(it) => Some(&it.attrs),
        Member::Method(it) => Some(&it.attrs),
        Member::Index(..) | Member::Call(_) => None,
    }
}

/// The types whose fields a function's caller gives or gets.
struct Fields<'d> {
    definitions: &'d Definitions,
    function: usize,
    users: &'d mut BTreeMap<TypeId, BTreeSet<usize>>,
}

impl Visit<'_> for Fields<'_> {
    fn visit_type(&mut self, ty: &Type) {
        if let Some(id) = nodes::defined(ty) {
            let new = self.users.entry(id).or_default().insert(self.function);
            if let Some(definition) = self.definitions.types[id].as_ref().filter(|_| new) {
                visit::visit_item(self, &definition.item);
            }
        } else if !matches!(ty.kind, TypeKind::Object(_)) {
            visit::visit_type(self, ty);
        }
    }

    fn visit_member(&mut self, member: &Member) {
        if let Member::Property(_) = member {
            visit::visit_member(self, member);
        }
    }

    fn visit_signature(&mut self, signature: &Signature) {
        signature.params.iter().for_each(|it| self.visit_type(&it.ty));
    }
}
