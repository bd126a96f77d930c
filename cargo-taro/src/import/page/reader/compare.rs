//! Tables of parameters are held against the signature: a page that says two things is not to be trusted in either.

use taro_api_codegen::ast::Unit;

use super::super::super::tags;
use super::super::headings::is_word;
use super::super::tables::{Member, Table};
use super::super::{Body, Described, Fault, Signature, types};
use super::{Loose, Reader};

impl Reader {
    /// Holds the tables of parameters against the signature: a page that says two things of one is not to be trusted in either.
    pub(super) fn compare_parameters(&mut self, signature: &Signature) {
        let parameters = types::parameters(&signature.text).unwrap_or_default();
        for Loose { label, table, is_above } in std::mem::take(&mut self.loose) {
            // What a note shows at the top is of something else, if the page describes what the function takes.
            let is_note = is_above
                && !self.types.is_empty()
                && table.names().all(|row| parameters.iter().all(|it| it.name != row));
            match table.has_types() {
                true if is_note => self.unread_table(&table, &label),
                true => self.compare(signature, &table, Vec::new()),
                false => {}
            }
        }
    }

    /// The same of callbacks and methods.
    pub(super) fn compare_shown(&mut self) {
        for (signature, table, within) in std::mem::take(&mut self.shown) {
            self.compare(&signature, &table, within);
        }
    }

    /// Holds a table of parameters against a signature.
    fn compare(&mut self, signature: &Signature, table: &Table, within: Vec<String>) {
        let Some(parameters) = types::parameters(&signature.text) else { return };
        let rows = table.members(&mut self.faults);
        // `option` alone may be what the rows are the members of.
        if let [only] = parameters.as_slice()
            && rows.iter().all(|row| row.name != only.name)
            && is_word(only.ty)
            && only.ty.starts_with(|c: char| c.is_ascii_uppercase())
            && !self.types.iter().any(|it| it.name == only.ty)
        {
            let (name, line, generics) = (only.ty.to_owned(), table.line, Vec::new());
            self.types.push(Described { name, generics, within, line, body: Body::Members(rows) });
            return;
        }
        for row in rows {
            self.unsaid_of_parameter(&row);
            let (name, at) = (&row.name, signature.line);
            let Some(there) = parameters.iter().find(|it| it.name == name) else {
                let message =
                    format!("the signature in line {at} has no parameter `{name}`: remove this row, or add it there");
                self.faults.push(Fault::new(row.line, message));
                continue;
            };
            if there.optional != row.optional && table.has_marks() && !there.rest {
                let (there, here) = if there.optional { ("optional", "required") } else { ("required", "optional") };
                let message =
                    format!("`{name}` is {there} in the signature in line {at}, and {here} here: correct one of them");
                self.faults.push(Fault::new(row.line, message));
            }
            let is_object =
                |name: &str| self.types.iter().any(|it| it.name == name && matches!(it.body, Body::Members(_)));
            let agrees = |ty: &str| {
                let of_each = || there.ty.strip_suffix("[]").is_some_and(|it| types::agree(ty, it, &is_object));
                types::agree(ty, there.ty, &is_object) || (there.rest && of_each())
            };
            if let Some(ty) = row.ty.as_deref().filter(|ty| !agrees(ty)) {
                let message = format!(
                    "`{name}` is `{}` in the signature in line {at}, and `{ty}` here: correct one of them",
                    there.ty.split_whitespace().collect::<Vec<_>>().join(" ")
                );
                self.faults.push(Fault::new(row.line, message));
            }
        }
    }

    /// Lists what no spec can say of a parameter.
    pub(in crate::import::page) fn unsaid_of_parameter(&mut self, row: &Member) {
        let is_span = matches!(tags::unit(&row.name, Some(&row.text), true), Some(Unit::Millis | Unit::Seconds));
        let counted = is_span.then_some("unit");
        let has_default = row.default.is_some() || !row.unsaid.is_empty();
        for what in has_default.then_some("default").into_iter().chain(counted) {
            let message =
                format!("the {what} of the parameter `{}` is left out: only fields of an object have one", row.name);
            self.unsaid.push(Fault::new(row.line, message));
        }
    }
}
