//! The declarations that no API leads to.

use std::collections::{BTreeMap, BTreeSet};

use super::Lower;
use crate::import::definitions::TypeId;
use crate::import::notes::Note;
use crate::import::table::Table;
use crate::import::ts::{DeclId, DeclKind, Type, Visit, look};

impl Lower<'_> {
    /// Lists what is declared, and nothing that the specs have leads to.
    pub(super) fn list_unreachable(&mut self) {
        let led = self.behind_what_is_left_out();
        let defined = self.done.declarations();
        for (id, decl) in self.table.decls.iter().enumerate() {
            let import = matches!(decl.kind, DeclKind::Import(_));
            let has = self.reached.contains(&id) || defined.contains(&id);
            if import || has || self.table.taro_static() == Some(id) {
                continue;
            }
            let mut name = self.table.namespaces(id);
            name.push(decl.name.clone());
            let why = match led.contains(&id) {
                true => "only what is left out leads to it",
                false if self.table.is_taro => "nothing of Taro's leads to it",
                false => "no function and no value leads to it",
            };
            self.notes.unreachable.push(Note { at: decl.at, name: name.join("."), why: why.to_owned() });
        }
    }

    /// The interfaces that were looked at when something was too much to be worked out, with the types that they became:
    /// perhaps nothing leads to these, and then each is one to list.
    pub(super) fn behind_cuts(&self) -> Vec<(Vec<TypeId>, Note)> {
        if !self.cut {
            return Vec::new();
        }
        let mut became: BTreeMap<DeclId, Vec<TypeId>> = BTreeMap::new();
        for ((decl, _), ty) in &self.done.interfaces {
            became.entry(*decl).or_default().push(*ty);
        }
        let is_interface = |id: &&DeclId| matches!(self.table.decls[**id].kind, DeclKind::Interface { .. });
        let listed = self.reached.iter().filter(is_interface).map(|id| {
            let decl = &self.table.decls[*id];
            let why = "only what is too much to be worked out leads to it".to_owned();
            (became.remove(id).unwrap_or_default(), Note { at: decl.at, name: decl.name.clone(), why })
        });
        listed.collect()
    }

    /// What the members of `TaroStatic` that are left out lead to.
    fn behind_what_is_left_out(&self) -> BTreeSet<DeclId> {
        let mut led = Led { table: self.table, seen: BTreeSet::new(), next: Vec::new() };
        let statics = self.table.taro_static().map(|id| &self.table.decls[id].kind);
        if let Some(DeclKind::Interface { members, .. }) = statics {
            let left_out: BTreeSet<_> = self.notes.left_out.iter().map(|note| note.at).collect();
            members.iter().filter(|it| left_out.contains(&it.at)).for_each(|it| led.visit_member(it));
        }
        while let Some(id) = led.next.pop() {
            if led.seen.insert(id) {
                let table = led.table;
                led.visit_decl(&table.decls[id]);
            }
        }
        led.seen
    }
}

/// The declarations that types name, one behind the other.
struct Led<'l> {
    table: &'l Table,
    seen: BTreeSet<DeclId>,
    next: Vec<DeclId>,
}

impl Visit for Led<'_> {
    fn visit_type(&mut self, ty: &Type) {
        self.next.extend(ty.decl());
        look::visit_type(self, ty);
    }
}
