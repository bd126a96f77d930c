//! Tables of hosts: whose hosts each row has.

use std::collections::HashMap;

use super::super::headings::name_of;
use super::super::tables::{Row, Table};
use super::super::{Body, Fault, hosts};
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
                Ok(hosts) => self.hosts(row.line, hosts),
                Err(fault) => self.faults.push(fault),
            }
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
            match hosts::of_row(table, row) {
                Ok(hosts) => {
                    let known = self.methods[at].about.hosts.get_or_insert_with(|| hosts.clone());
                    if *known != hosts {
                        let message = format!(
                            "the hosts of `{}` are others in its own table above, which are taken",
                            self.methods[at].name
                        );
                        self.unsaid.push(Fault::new(row.line, message));
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
