//! How many parts a type has.

use taro_api_codegen::ast;
use taro_api_codegen::ast::visit;

use crate::import::ts::{Type, Visit, look};

/// The parts of a type of a spec, if they are not more than so many.
pub(super) fn of(ty: &ast::Type, most: usize) -> Option<usize> {
    let mut count = Count { left: most };
    visit::Visit::visit_type(&mut count, ty);
    (count.left > 0).then(|| most - count.left)
}

/// The parts of declared types.
pub(super) fn of_declared(types: &[Type], most: usize) -> Option<usize> {
    let mut count = Count { left: most };
    types.iter().for_each(|it| Visit::visit_type(&mut count, it));
    (count.left > 0).then(|| most - count.left)
}

struct Count {
    left: usize,
}

impl visit::Visit<'_> for Count {
    fn visit_type(&mut self, ty: &ast::Type) {
        self.left = self.left.saturating_sub(1);
        if self.left > 0 {
            visit::visit_type(self, ty);
        }
    }
}

impl Visit for Count {
    fn visit_type(&mut self, ty: &Type) {
        self.left = self.left.saturating_sub(1);
        if self.left > 0 {
            look::visit_type(self, ty);
        }
    }
}
