//! Where the stack ends: JavaScript keeps it while the program is entered.
//!
//! A panic is a trap, which leaves the functions that it ends on the stack. After some hundred of them, nothing more could run.

use walrus::{ConstExpr, FunctionBuilder, GlobalId, GlobalKind, Module, ValType};

/// Under this name, `shim.js` finds the function. It gives the pointer, and sets it before, if it is told where.
const NAME: &str = "__taro_api_stack";

/// The entrance that `shim.js` calls, up to its version.
const ENTRANCE: &str = "__taro_api_enter";

/// Adds the function to a program that can be entered.
pub(super) fn export(module: &mut Module) {
    let is_entered = module.exports.iter().any(|it| it.name.starts_with(ENTRANCE));
    let Some(pointer) = find(module).filter(|_| is_entered) else { return };
    let mut builder = FunctionBuilder::new(&mut module.types, &[ValType::I32], &[ValType::I32]);
    let to = module.locals.add(ValType::I32);
    let set = |then: &mut walrus::InstrSeqBuilder| _ = then.local_get(to).global_set(pointer);
    builder.func_body().local_get(to).if_else(None, set, |_| ()).global_get(pointer);
    let function = builder.finish(vec![to], &mut module.funcs);
    module.exports.add(NAME, function);
}

/// The linker's own global: by its name, or where names were stripped, the first one that changes.
fn find(module: &Module) -> Option<GlobalId> {
    let changes = |it: &&walrus::Global| {
        it.mutable && it.ty == ValType::I32 && matches!(it.kind, GlobalKind::Local(ConstExpr::Value(_)))
    };
    let all = || module.globals.iter().filter(changes);
    let named = all().find(|it| it.name.as_deref() == Some("__stack_pointer"));
    named.or_else(|| all().next()).map(walrus::Global::id)
}

#[cfg(test)]
mod tests {
    use walrus::ir::Value;

    use super::*;

    fn module(entrance: &str) -> Module {
        let mut module = Module::default();
        for (value, mutable) in [(5, false), (1_048_576, true)] {
            module.globals.add_local(ValType::I32, mutable, false, ConstExpr::Value(Value::I32(value)));
        }
        let function = FunctionBuilder::new(&mut module.types, &[], &[]).finish(Vec::new(), &mut module.funcs);
        module.exports.add(entrance, function);
        module
    }

    #[test]
    fn what_can_be_entered_gets_the_function() {
        let mut entered = module("__taro_api_enter_0_1");
        export(&mut entered);
        let bytes = entered.emit_wasm();
        let read = Module::from_buffer(&bytes).unwrap();
        assert!(read.exports.iter().any(|it| it.name == NAME));
        assert!(wasmparser::validate(&bytes).is_ok());
        let mut other = module("main");
        export(&mut other);
        assert!(other.exports.iter().all(|it| it.name != NAME));
    }
}
