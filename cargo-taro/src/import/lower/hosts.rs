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
    for (function, hosts) in missing(definitions) {
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
fn missing(definitions: &Definitions) -> BTreeMap<usize, BTreeSet<Host>> {
    let types: Vec<Vec<TypeId>> = definitions.types.iter().map(|it| it.as_ref().map_or(Vec::new(), held)).collect();
    let functions: Vec<Vec<TypeId>> = definitions.functions.iter().map(held).collect();
    let callers = callers(definitions, &functions, &types);
    let mut more: BTreeMap<usize, BTreeSet<Host>> = BTreeMap::new();
    for (id, callers) in callers.into_iter().enumerate() {
        let Some(interface) = definitions.types[id].as_ref().and_then(Definition::interface) else { continue };
        let Some(Callers::On(on)) = callers else { continue };
        let fields = interface.members.iter().filter_map(|it| attrs(it)?.platforms.as_ref()).map(|it| it.names());
        let lacking: BTreeSet<Host> = fields.filter(|it| !it.iter().any(|host| on.contains(host))).flatten().collect();
        if !lacking.is_empty() {
            for function in that_lead_to(id, &functions, &types) {
                more.entry(function).or_default().extend(&lacking);
            }
        }
    }
    more
}

/// The hosts of the functions that lead to a type.
#[derive(Clone, PartialEq)]
enum Callers {
    /// One of them names none: all hosts have it.
    Everywhere,
    On(BTreeSet<Host>),
}

impl Callers {
    /// Adds others; whether they were new.
    fn add(&mut self, others: &Callers) -> bool {
        let before = self.clone();
        match (&mut *self, others) {
            (Callers::On(hosts), Callers::On(others)) => hosts.extend(others),
            _ => *self = Callers::Everywhere,
        }
        *self != before
    }
}

/// What leads to each type: hosts are handed on from the functions until nothing is new.
fn callers(definitions: &Definitions, functions: &[Vec<TypeId>], types: &[Vec<TypeId>]) -> Vec<Option<Callers>> {
    let mut callers: Vec<Option<Callers>> = vec![None; types.len()];
    let mut next: Vec<(TypeId, Callers)> = Vec::new();
    for (definition, held) in definitions.functions.iter().zip(functions) {
        let Item::Function(it) = &definition.item else { continue };
        let hosts = it.attrs.platforms.as_ref().map(|it| Callers::On(it.names().into_iter().collect()));
        let hosts = hosts.unwrap_or(Callers::Everywhere);
        next.extend(held.iter().map(|id| (*id, hosts.clone())));
    }
    while let Some((id, hosts)) = next.pop() {
        let new = match &mut callers[id] {
            Some(known) => known.add(&hosts),
            none => none.replace(hosts).is_none(),
        };
        if let Some(hosts) = callers[id].clone().filter(|_| new) {
            next.extend(types[id].iter().map(|it| (*it, hosts.clone())));
        }
    }
    callers
}

/// The functions that lead to a type.
fn that_lead_to(id: TypeId, functions: &[Vec<TypeId>], types: &[Vec<TypeId>]) -> Vec<usize> {
    let mut holders: BTreeMap<TypeId, Vec<TypeId>> = BTreeMap::new();
    for (holder, held) in types.iter().enumerate() {
        held.iter().for_each(|it| holders.entry(*it).or_default().push(holder));
    }
    let mut found = BTreeSet::from([id]);
    let mut next = vec![id];
    while let Some(id) = next.pop() {
        next.extend(holders.get(&id).into_iter().flatten().filter(|it| found.insert(**it)));
    }
    let leads = |held: &[TypeId]| held.iter().any(|it| found.contains(it));
    functions.iter().enumerate().filter(|(_, held)| leads(held)).map(|(function, _)| function).collect()
}

fn attrs(member: &Member) -> Option<&Attrs> {
    match member {
        Member::Property(it) => Some(&it.attrs),
        Member::Method(it) => Some(&it.attrs),
        Member::Index(..) | Member::Call(_) => None,
    }
}

/// The types that a definition names, and whose fields its callers give or get.
fn held(definition: &Definition) -> Vec<TypeId> {
    let mut fields = Fields(Vec::new());
    match &definition.item {
        Item::Function(it) => {
            fields.visit_signature(&it.signature);
            fields.visit_type(&it.signature.output);
        }
        item => visit::visit_item(&mut fields, item),
    }
    fields.0
}

struct Fields(Vec<TypeId>);

impl Visit<'_> for Fields {
    fn visit_type(&mut self, ty: &Type) {
        self.0.extend(nodes::defined(ty));
        if !matches!(ty.kind, TypeKind::Object(_)) {
            visit::visit_type(self, ty);
        }
    }

    fn visit_member(&mut self, member: &Member) {
        if let Member::Property(_) = member {
            visit::visit_member(self, member);
        }
    }

    /// What a callback gives is not the caller's.
    fn visit_signature(&mut self, signature: &Signature) {
        signature.params.iter().for_each(|it| self.visit_type(&it.ty));
    }
}
