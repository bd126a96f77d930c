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
            if import || has || self.table.merged.contains(&id) || self.table.taro_static() == Some(id) {
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

    /// The interfaces that were looked at, with the types that their members stand in. Perhaps nothing leads to these types, and
    /// then the interface is listed.
    pub(super) fn perhaps_gone(&self) -> Vec<(Vec<TypeId>, Note)> {
        let why = match self.cut {
            true => "only what is too much to be worked out leads to it",
            false if self.table.is_taro => "only what is left out leads to it",
            false => "not used as a whole: only its keys, single members, or what is left out need it",
        };
        let mut became: BTreeMap<DeclId, Vec<TypeId>> = BTreeMap::new();
        for ((decl, _), ty) in &self.done.interfaces {
            became.entry(*decl).or_default().push(*ty);
        }
        let interfaces: Vec<_> = self.reached.iter().copied().filter(|id| self.is_interface(*id)).collect();
        // The members of a base may stand in what extends it, and then it is no type of its own.
        let mut holds = became.clone();
        for &id in &interfaces {
            let Some(own) = became.get(&id) else { continue };
            for base in self.bases_within(id) {
                holds.entry(base).or_default().extend(own);
            }
        }
        let listed = interfaces.into_iter().filter_map(|id| {
            let ids = holds.remove(&id).unwrap_or_default();
            // What Taro's own types look at by its keys stands in what looked at it.
            if ids.is_empty() && self.table.is_taro && !self.cut {
                return None;
            }
            let mut name = self.table.namespaces(id);
            name.push(self.table.decls[id].name.clone());
            Some((ids, Note { at: self.table.decls[id].at, name: name.join("."), why: why.to_owned() }))
        });
        listed.collect()
    }

    fn is_interface(&self, id: DeclId) -> bool {
        matches!(self.table.decls[id].kind, DeclKind::Interface { .. })
    }

    /// What an interface extends, directly or not.
    fn bases_within(&self, id: DeclId) -> BTreeSet<DeclId> {
        let (mut bases, mut open) = (BTreeSet::new(), vec![id]);
        while let Some(id) = open.pop() {
            let DeclKind::Interface { extends, .. } = &self.table.decls[id].kind else { continue };
            open.extend(
                extends.iter().filter_map(Type::decl).filter(|base| self.is_interface(*base) && bases.insert(*base)),
            );
        }
        bases
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
