//! Replaces instructions that binaryen's `wasm2js` translates wrongly.
//!
//! A conversion to an integer saturates in WebAssembly; `wasm2js` loses that, and `1e20 as i64` is another number. Small
//! copies of memory become unaligned stores, which JavaScript's typed arrays do not have.

use std::collections::BTreeMap;

use walrus::ir::{BinaryOp, Call, Instr, InstrLocId, UnaryOp, VisitorMut, dfs_pre_order_mut};
use walrus::{FunctionBuilder, FunctionId, Module, ValType};

/// The module that the functions of the translation's own are imported from.
const OWN: &str = "env";

/// Replaces them in all functions.
pub(super) fn lower(module: &mut Module) {
    let mut found = Found::default();
    visit(module, &mut found);
    let mut replaced = Replaced::default();
    for (name, conversion) in found.conversions {
        replaced.conversions.insert(name, conversion.function(module));
    }
    // To, from or value, and size: both take their operands in this order.
    let parameters = [ValType::I32, ValType::I32, ValType::I32];
    for (name, is_used, function) in
        [("copy", found.copies, &mut replaced.copy), ("fill", found.fills, &mut replaced.fill)]
    {
        if is_used {
            let kind = module.types.add(&parameters, &[]);
            *function = Some(module.add_import_func(OWN, name, kind).0);
        }
    }
    visit(module, &mut replaced);
}

fn visit(module: &mut Module, visitor: &mut impl VisitorMut) {
    for (_, function) in module.funcs.iter_local_mut() {
        let start = function.entry_block();
        dfs_pre_order_mut(visitor, function, start);
    }
}

/// What a module uses of them.
#[derive(Default)]
struct Found {
    conversions: BTreeMap<String, Conversion>,
    copies: bool,
    fills: bool,
}

impl VisitorMut for Found {
    fn visit_instr_mut(&mut self, instruction: &mut Instr, _: &mut InstrLocId) {
        match instruction {
            Instr::MemoryCopy(_) => self.copies = true,
            Instr::MemoryFill(_) => self.fills = true,
            Instr::Unop(it) => {
                if let Some(conversion) = Conversion::of(it.op) {
                    self.conversions.insert(conversion.name(), conversion);
                }
            }
            _ => {}
        }
    }
}

/// The functions that take their place.
#[derive(Default)]
struct Replaced {
    conversions: BTreeMap<String, FunctionId>,
    copy: Option<FunctionId>,
    fill: Option<FunctionId>,
}

impl VisitorMut for Replaced {
    fn visit_instr_mut(&mut self, instruction: &mut Instr, _: &mut InstrLocId) {
        let function = match instruction {
            Instr::MemoryCopy(_) => self.copy,
            Instr::MemoryFill(_) => self.fill,
            Instr::Unop(it) => {
                Conversion::of(it.op).and_then(|conversion| self.conversions.get(&conversion.name()).copied())
            }
            _ => None,
        };
        if let Some(func) = function {
            *instruction = Call { func }.into();
        }
    }
}

/// A conversion of a floating-point number to an integer, which saturates.
#[derive(Clone, Copy)]
struct Conversion {
    from: ValType,
    to: ValType,
    is_signed: bool,
    /// The conversion that does not saturate.
    plain: UnaryOp,
}

impl Conversion {
    fn of(operation: UnaryOp) -> Option<Conversion> {
        use UnaryOp::*;
        use ValType::{F32, F64, I32, I64};
        let (from, to, is_signed, plain) = match operation {
            I32TruncSSatF32 => (F32, I32, true, I32TruncSF32),
            I32TruncUSatF32 => (F32, I32, false, I32TruncUF32),
            I32TruncSSatF64 => (F64, I32, true, I32TruncSF64),
            I32TruncUSatF64 => (F64, I32, false, I32TruncUF64),
            I64TruncSSatF32 => (F32, I64, true, I64TruncSF32),
            I64TruncUSatF32 => (F32, I64, false, I64TruncUF32),
            I64TruncSSatF64 => (F64, I64, true, I64TruncSF64),
            I64TruncUSatF64 => (F64, I64, false, I64TruncUF64),
            _ => return None,
        };
        Some(Conversion { from, to, is_signed, plain })
    }

    fn name(self) -> String {
        format!("{} to {} {}", self.from, self.to, if self.is_signed { "signed" } else { "unsigned" })
    }

    /// The least and the greatest integer.
    fn range(self) -> (i64, i64) {
        match (self.to, self.is_signed) {
            (ValType::I32, true) => (i32::MIN.into(), i32::MAX.into()),
            (ValType::I64, true) => (i64::MIN, i64::MAX),
            // All bits are set.
            _ => (0, -1),
        }
    }

    /// The first number that is too small or just fits, and the first that is too large: powers of two, which both
    /// kinds of numbers have.
    fn limits(self) -> (f64, f64) {
        let bits = if self.to == ValType::I32 { 32 } else { 64 };
        let power = |exponent| 2f64.powi(exponent);
        if self.is_signed { (-power(bits - 1), power(bits - 1)) } else { (0.0, power(bits)) }
    }

    /// Adds the function to the module:
    ///
    /// ```text
    /// if x != x { 0 } else if x <= low { least } else if x >= high { greatest } else { plain(x) }
    /// ```
    fn function(self, module: &mut Module) -> FunctionId {
        let x = module.locals.add(self.from);
        let (least, greatest) = self.range();
        let (low, high) = self.limits();
        let is_f32 = self.from == ValType::F32;
        let pick = |of_f32, of_f64| if is_f32 { of_f32 } else { of_f64 };
        let number = |value: f64, sequence: &mut walrus::InstrSeqBuilder<'_>| {
            if is_f32 {
                sequence.f32_const(value as f32)
            } else {
                sequence.f64_const(value)
            };
        };
        let integer = |value: i64, sequence: &mut walrus::InstrSeqBuilder<'_>| {
            if self.to == ValType::I32 {
                sequence.i32_const(value as i32)
            } else {
                sequence.i64_const(value)
            };
        };
        let mut builder = FunctionBuilder::new(&mut module.types, &[self.from], &[self.to]);
        let mut body = builder.func_body();
        body.local_get(x).local_get(x).binop(pick(BinaryOp::F32Ne, BinaryOp::F64Ne));
        body.if_else(
            self.to,
            |then| integer(0, then),
            |otherwise| {
                otherwise.local_get(x);
                number(low, otherwise);
                otherwise.binop(pick(BinaryOp::F32Le, BinaryOp::F64Le)).if_else(
                    self.to,
                    |then| integer(least, then),
                    |otherwise| {
                        otherwise.local_get(x);
                        number(high, otherwise);
                        otherwise.binop(pick(BinaryOp::F32Ge, BinaryOp::F64Ge)).if_else(
                            self.to,
                            |then| integer(greatest, then),
                            |otherwise| {
                                otherwise.local_get(x).unop(self.plain);
                            },
                        );
                    },
                );
            },
        );
        builder.finish(vec![x], &mut module.funcs)
    }
}
