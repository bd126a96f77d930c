//! Functions between the module and JavaScript that have 64-bit numbers. The translated module has them in halves.

use walrus::{ExportItem, ImportKind, Module, TypeId, ValType};

use crate::build::glue::quoted;

/// A function with a 64-bit number in its type.
pub(crate) struct Wide {
    pub(crate) name: String,
    /// For each parameter, whether it is wide.
    parameters: Vec<bool>,
    /// Whether the result is wide.
    result: bool,
}

/// All of them.
#[derive(Default)]
pub(crate) struct WideFunctions {
    pub(crate) exports: Vec<Wide>,
    pub(crate) imports: Vec<Wide>,
}

impl WideFunctions {
    pub(crate) fn of(module: &Module) -> WideFunctions {
        let wide = |name: &str, kind: TypeId| {
            let kind = module.types.get(kind);
            let is_wide = |it: &ValType| *it == ValType::I64;
            let has_any = kind.params().iter().chain(kind.results()).any(is_wide);
            has_any.then(|| Wide {
                name: name.to_owned(),
                parameters: kind.params().iter().map(is_wide).collect(),
                result: kind.results().iter().any(is_wide),
            })
        };
        let exports = module.exports.iter().filter_map(|export| match export.item {
            ExportItem::Function(function) => wide(&export.name, module.funcs.get(function).ty()),
            _ => None,
        });
        let imports = module.imports.iter().filter_map(|import| match import.kind {
            ImportKind::Function(function) => wide(&import.name, module.funcs.get(function).ty()),
            _ => None,
        });
        WideFunctions { exports: exports.collect(), imports: imports.collect() }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.exports.is_empty() && self.imports.is_empty()
    }

    /// JavaScript that makes whole numbers of the halves that imports get and give.
    pub(super) fn adapted_imports(&self) -> String {
        if self.imports.is_empty() {
            return "imports".to_owned();
        }
        let adapted = self.imports.iter().map(|it| {
            let name = quoted(&it.name);
            let call = format!("imports[{:?}]({})", it.name, it.joined());
            if it.result {
                format!("    {name}: (...v) => halves({call}),\n")
            } else {
                format!("    {name}: (...v) => {call},\n")
            }
        });
        format!("Object.assign({{}}, imports, {{\n{}  }})", adapted.collect::<String>())
    }

    /// JavaScript that gives the exports of `made` whole numbers.
    pub(super) fn adapted_exports(&self) -> String {
        let adapted = self.exports.iter().enumerate().map(|(at, it)| {
            let call = format!("narrow{at}({})", it.split());
            let result = if it.result { format!("whole({call}, rest)") } else { call };
            format!("  const narrow{at} = made[{name:?}]\n  made[{name:?}] = (...v) => {result}\n", name = it.name)
        });
        adapted.collect()
    }
}

impl Wide {
    /// Each argument of a caller, wide ones in halves.
    fn split(&self) -> String {
        let each = self.parameters.iter().enumerate();
        let each =
            each.map(|(at, wide)| if *wide { format!("low(v[{at}]), high(v[{at}])") } else { format!("v[{at}]") });
        each.collect::<Vec<_>>().join(", ")
    }

    /// Each argument that the module passes, wide ones whole.
    fn joined(&self) -> String {
        let mut at = 0;
        let mut next = || {
            at += 1;
            format!("v[{}]", at - 1)
        };
        let each = self.parameters.iter().map(|wide| match wide {
            true => format!("whole({}, {})", next(), next()),
            false => next(),
        });
        each.collect::<Vec<_>>().join(", ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn halves_become_whole_numbers_and_back() {
        let wide = |name: &str, result| Wide { name: name.to_owned(), parameters: vec![false, true, false], result };
        let functions = WideFunctions { exports: vec![wide("sum", true)], imports: vec![wide("a", true)] };
        assert_eq!(
            functions.adapted_exports(),
            "  const narrow0 = made[\"sum\"]\n  made[\"sum\"] = (...v) => whole(narrow0(v[0], low(v[1]), high(v[1]), \
             v[2]), rest)\n"
        );
        assert_eq!(
            functions.adapted_imports(),
            "Object.assign({}, imports, {\n    a: (...v) => halves(imports[\"a\"](v[0], whole(v[1], v[2]), v[3])),\n  })"
        );
        assert_eq!(WideFunctions::default().adapted_imports(), "imports");
    }
}
