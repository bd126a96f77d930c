//! Tables of hosts: whose hosts each row has.

use std::collections::HashMap;

use super::super::headings::name_of;
use super::super::tables::{Row, Table};
use super::super::{Body, Fault, Method, hosts};
use super::Reader;

impl Reader {
    pub(super) fn support(&mut self, table: &Table) {
        let name = self.title.as_ref().map(|(_, title)| name_of(title)).unwrap_or_default();
        let names = match self.methods.last() {
            Some(method) if self.in_method => {
                vec![format!("{name}.{}", method.name), method.name.clone()]
            }
            _ => vec![name.clone(), format!("Taro.{name}")],
        };
        self.faults.extend(table.faults.iter().cloned());
        let own = hosts::own_row(table, &names);
        if let Some(row) = own {
            match hosts::of_row(table, row) {
                Ok(_) if hosts::denies_all(table, row) => self.nowhere(row.line),
                Ok(hosts) => self.hosts(row.line, hosts),
                Err(fault) => self.faults.push(fault),
            }
            self.same_rows(table, row);
        }
        // An object's table has a row for each of its methods, beside its own.
        let used = self.support_of_methods(table, &name);
        if let Some(row) = table.rows.iter().find(|_| own.is_none() && !used) {
            let message = format!(
                "no row of this table of hosts is of `{name}` or of something that stands above: the first one is of `{}`",
                hosts::row_name(row)
            );
            self.strange.push(Fault::new(row.line, message));
        }
    }

    /// Notes that no host has what is described: a method is left out, and a page of nothing else is refused.
    pub(super) fn nowhere(&mut self, line: usize) {
        match self.methods.last().filter(|_| self.in_method).map(|it| it.name.clone()) {
            Some(name) => self.leave_out(line, name),
            None => {
                let message =
                    "no host has it, as is said here, so that nobody could call it: leave this page out".to_owned();
                self.faults.push(Fault::new(line, message));
            }
        }
    }

    fn leave_out(&mut self, line: usize, name: String) {
        let message = format!("`{name}` is left out: no host has it, as is said here");
        self.unsaid.push(Fault::new(line, message));
        self.nowhere.insert(name);
    }

    /// Two rows of one name say the same.
    fn same_rows(&mut self, table: &Table, row: &Row) {
        let name = hosts::row_name(row);
        let others =
            table.rows.iter().filter(|it| it.line > row.line && hosts::row_name(it).eq_ignore_ascii_case(&name));
        for other in others {
            if let (Ok(a), Ok(b)) = (hosts::of_row(table, row), hosts::of_row(table, other))
                && hosts::joined(&a, &b).is_none()
            {
                let message =
                    format!("`{name}` has a row in line {} already, with other hosts: remove one of the two", row.line);
                self.faults.push(Fault::new(other.line, message));
            }
        }
    }

    /// Notes the hosts of the object's methods and of the members of types; whether a row is of one.
    fn support_of_methods(&mut self, table: &Table, name: &str) -> bool {
        let mut used = false;
        // The table of one method is of no other.
        let methods = if self.in_method && table.rows.len() == 1 { 0 } else { self.methods.len() };
        let mut rows: HashMap<String, &Row> = HashMap::new();
        for row in &table.rows {
            rows.entry(hosts::row_name(row).to_lowercase()).or_insert(row);
        }
        for at in 0..methods {
            let method = &self.methods[at];
            let names = [format!("{name}.{}", method.name), method.name.clone()];
            let is_last = self.in_method && at + 1 == methods;
            let row = names.iter().find_map(|it| rows.get(&it.to_lowercase())).filter(|_| !is_last);
            let Some(row) = row else { continue };
            used = true;
            self.same_rows(table, row);
            match hosts::of_row(table, row) {
                Ok(_) if hosts::denies_all(table, row) => self.leave_out(row.line, self.methods[at].name.clone()),
                Ok(hosts) => {
                    let Method { about, name, .. } = &mut self.methods[at];
                    let known = about.hosts.get_or_insert_with(|| hosts.clone());
                    match hosts::joined(known, &hosts) {
                        Some(both) => *known = both,
                        None => {
                            let message =
                                format!("the hosts of `{name}` are others in its own table above, which are taken");
                            self.unsaid.push(Fault::new(row.line, message));
                        }
                    }
                }
                Err(fault) => self.faults.push(fault),
            }
        }
        for row in &table.rows {
            used |= self.support_of_member(table, row);
        }
        used
    }

    /// `Option.mode`, in a table of hosts: a member of a type above, or a value of a set. Whether there is one.
    fn support_of_member(&mut self, table: &Table, row: &Row) -> bool {
        let full = hosts::row_name(row);
        let Some((ty, name)) = full.rsplit_once('.') else { return false };
        let ty = ty.rsplit('.').next().unwrap_or(ty);
        let members = self.types.iter_mut().find(|it| it.name == ty).map(|it| &mut it.body);
        let Some(Body::Members(members) | Body::Values(members)) = members else { return false };
        let Some(member) = members.iter_mut().find(|it| it.name == name) else { return false };
        match hosts::of_row(table, row) {
            Ok(hosts) if hosts::of_member(&member.text).is_none() && !hosts.is_empty() => {
                member.text = format!("{}\nAPI 支持度: {}", member.text, hosts.join(", "));
            }
            Ok(_) => {}
            Err(fault) => self.faults.push(fault),
        }
        true
    }
}
