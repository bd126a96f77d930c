//! The types that tables and codes below headings describe.

use super::super::headings::{generics, identifier};
use super::super::tables::Table;
use super::super::{Body, Described, Fault, Signature};
use super::Reader;

impl Reader {
    pub(super) fn type_table(&mut self, line: usize, name: &str, table: &Table) {
        // A callback shows its parameters in a table.
        if let Some(signature) = self.callback(name) {
            if table.has_types() {
                self.shown.push((signature, table.clone(), Vec::new()));
            }
            return;
        }
        if table.is_nameless() {
            let message =
                "this table has no column of names (`参数`, `属性`, `名称`, `Property`, `Name`): each row needs one";
            self.faults.push(Fault::new(table.line, message.to_owned()));
            return;
        }
        let is_table = |it: &Described| matches!(it.body, Body::Members(_) | Body::Values(_));
        let within = self.within();
        if let Some(there) = identifier(name).and_then(|name| {
            self.types.iter().find(|it| it.name == name && it.within == within && it.line == line && is_table(it))
        }) && (table.has_types() || table.has_names())
        {
            let message = format!("`{}` has a table above already: write all of its rows into one", there.name);
            self.faults.push(Fault::new(table.line, message));
            return;
        }
        let body = if table.has_types() {
            Body::Members(table.members(&mut self.faults))
        } else if table.has_names() {
            Body::Values(table.members(&mut self.faults))
        } else {
            return;
        };
        self.describe(line, name, body);
    }

    /// The signature of a callback that is described already.
    pub(super) fn callback(&self, heading: &str) -> Option<Signature> {
        let (name, within) = (identifier(heading)?, self.within());
        let there = self.types.iter().find(|it| it.name == name && it.within == within)?;
        if let Body::Callback(signature) = &there.body { Some(signature.clone()) } else { None }
    }

    pub(super) fn describe(&mut self, line: usize, heading: &str, body: Body) {
        let Some(name) = identifier(heading) else { return };
        let within = self.within();
        match self.types.iter_mut().find(|it| it.name == name && it.within == within) {
            Some(there) => match (&mut there.body, body) {
                (Body::Members(_) | Body::Values(_), Body::Callback(it)) => there.body = Body::Callback(it),
                (Body::Callback(a), Body::Callback(b)) if a.text == b.text => {}
                _ => self.faults.push(Fault::new(line, format!("`{name}` is described twice"))),
            },
            None => self.types.push(Described { name, generics: generics(heading), within, line, body }),
        }
    }

    /// The namespaces of what is described now: the headings around it that describe nothing themselves.
    pub(super) fn within(&self) -> Vec<String> {
        let Some((_, around)) = self.headings.split_last() else { return Vec::new() };
        let described = |line: usize| self.types.iter().any(|it| it.line == line);
        let outer = around.iter().filter(|(line, level, _)| *level > 2 && !described(*line));
        outer.filter_map(|(_, _, text)| identifier(text)).collect()
    }
}
