//! Which types the functions, the values and the documented objects lead to.

use taro_api_codegen::ast::Type;
use taro_api_codegen::ast::visit::{self, Visit};

use crate::import::definitions::{Definitions, TypeId};
use crate::import::nodes;

/// Takes away what nothing leads to: the steps on the way from a type to what a spec says of it. The numbers of the
/// others stay.
pub(super) fn forget_the_rest(definitions: &mut Definitions, documented: &[TypeId]) {
    let mut reach = Reach { seen: vec![false; definitions.types.len()], next: documented.to_vec() };
    for it in definitions.functions.iter().chain(&definitions.constants) {
        reach.visit_item(&it.item);
    }
    while let Some(id) = reach.next.pop() {
        let new = !std::mem::replace(&mut reach.seen[id], true);
        if let Some(it) = definitions.types[id].as_ref().filter(|_| new) {
            reach.visit_item(&it.item);
        }
    }
    let seen = reach.seen;
    for (ty, _) in definitions.types.iter_mut().zip(seen).filter(|(_, seen)| !seen) {
        *ty = None;
    }
}

struct Reach {
    seen: Vec<bool>,
    next: Vec<TypeId>,
}

impl Visit<'_> for Reach {
    fn visit_type(&mut self, ty: &Type) {
        self.next.extend(nodes::defined(ty));
        visit::visit_type(self, ty);
    }
}
