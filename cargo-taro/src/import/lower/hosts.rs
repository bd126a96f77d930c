//! Where a field names a host that its function does not.

use std::collections::{BTreeMap, BTreeSet};

use taro_api_codegen::hosts::Host;

use crate::import::model::{MemberKind, Model, Note, Notes, Ty, TypeId, TypeKind};

/// Adds to a function the hosts of a field that could not be used anywhere else: who gave Alipay's fields to an API knew
/// that Alipay has it.
pub(super) fn widen(model: &mut Model, notes: &mut Notes) {
    let mut users: BTreeMap<TypeId, BTreeSet<usize>> = BTreeMap::new();
    for (at, function) in model.functions.iter().enumerate() {
        let signature = &function.signature;
        for ty in signature.params.iter().map(|it| &it.ty).chain([&signature.output]) {
            collect(model, ty, at, &mut users);
        }
    }
    let mut more: BTreeMap<usize, BTreeSet<Host>> = BTreeMap::new();
    for (id, functions) in &users {
        let TypeKind::Interface { members, .. } = &model.types[*id].kind else { continue };
        let all: Option<Vec<&Vec<Host>>> =
            functions.iter().map(|it| model.functions[*it].facts.platforms.as_ref()).collect();
        let Some(all) = all else { continue };
        for hosts in members.iter().filter_map(|it| it.facts.platforms.as_ref()) {
            if hosts.iter().any(|host| all.iter().any(|it| it.contains(host))) {
                continue;
            }
            for function in functions {
                more.entry(*function).or_default().extend(hosts);
            }
        }
    }
    for (function, hosts) in more {
        let function = &mut model.functions[function];
        let names: Vec<_> = hosts.iter().map(|it| format!("`{it}`")).collect();
        let why = format!("on {} too: its fields say so", names.join(", "));
        notes.read_as.push(Note { at: function.at, name: function.name.clone(), why });
        function.facts.platforms.get_or_insert_default().extend(hosts);
    }
}

fn collect(model: &Model, ty: &Ty, function: usize, users: &mut BTreeMap<TypeId, BTreeSet<usize>>) {
    match ty {
        Ty::Named(id) => {
            if !users.entry(*id).or_default().insert(function) {
                return;
            }
            match &model.types[*id].kind {
                TypeKind::Interface { members, extends } => {
                    extends.iter().for_each(|it| collect(model, it, function, users));
                    for member in members {
                        if let MemberKind::Property { ty, .. } = &member.kind {
                            collect(model, ty, function, users);
                        }
                    }
                }
                TypeKind::Alias(ty) => collect(model, ty, function, users),
            }
        }
        Ty::Array(it) | Ty::Record(it) | Ty::Promise(it) => collect(model, it, function, users),
        Ty::Tuple(parts) | Ty::Union(parts) => parts.iter().for_each(|it| collect(model, it, function, users)),
        Ty::Function(it) => it.params.iter().for_each(|it| collect(model, &it.ty, function, users)),
        Ty::Object(_) | Ty::Word(_) | Ty::String(_) | Ty::Number(_) | Ty::CallbackResult | Ty::Memory(_) => {}
    }
}
