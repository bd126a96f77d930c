//! Types as a caller reads them: with whole paths, whatever module they are named in.

use quote::ToTokens;
use taro_api_codegen::ir::{Answer, Function, Param, Ty};

/// `login::Option`
pub(super) fn absolute(module: &[String], name: &str) -> String {
    module.iter().map(|it| format!("{it}::")).collect::<String>() + name
}

/// A type that is named in a module.
pub(super) fn shown(ty: &Ty, module: &[String]) -> String {
    let one = |it: &Ty| shown(it, module);
    let all = |list: &[Ty]| list.iter().map(one).collect::<Vec<_>>().join(", ");
    match ty {
        Ty::Unit => "()".to_owned(),
        Ty::Bool => "bool".to_owned(),
        Ty::Number => "f64".to_owned(),
        Ty::String => "String".to_owned(),
        Ty::Any => "Any".to_owned(),
        Ty::Millis | Ty::Seconds => "Duration".to_owned(),
        Ty::CallbackResult => "CallbackResult".to_owned(),
        Ty::Bytes => "Vec<u8>".to_owned(),
        Ty::Clamped => "Clamped".to_owned(),
        Ty::Floats => "Vec<f32>".to_owned(),
        Ty::Named(path) => named(&path.to_token_stream().to_string(), module),
        Ty::Array(it) => format!("Vec<{}>", one(it)),
        Ty::Record(it) => format!("BTreeMap<String, {}>", one(it)),
        Ty::Optional(it) => format!("Option<{}>", one(it)),
        Ty::Boxed(it) => format!("Box<{}>", one(it)),
        Ty::Promise(it) => format!("Promise<{}>", one(it)),
        Ty::Tuple(parts) => format!("({})", all(parts)),
        Ty::Rest(it) => format!("..{}", one(it)),
        Ty::Callback(params, output) => match &**output {
            Ty::Unit => format!("Fn({})", all(params)),
            output => format!("Fn({}) -> {}", all(params), one(output)),
        },
    }
}

/// `super :: Option` in `login` is `Option`.
fn named(path: &str, module: &[String]) -> String {
    let mut around = module.to_vec();
    let mut rest = Vec::new();
    for segment in path.split("::").map(str::trim) {
        match segment {
            "" | "self" => {}
            "crate" => around.clear(),
            "super" => drop(around.pop()),
            name => rest.push(name),
        }
    }
    absolute(&around, &rest.join("::"))
}

/// `(option?: login::Option) -> Promise<login::SuccessCallbackResult>`
pub(super) fn signature(function: &Function, module: &[String], with_names: bool) -> String {
    let param = |it: &Param| {
        let mark = if it.optional { "?" } else { "" };
        let rest = if it.rest { ".." } else { "" };
        let ty = shown(&it.ty, module);
        if with_names { format!("{rest}{}{mark}: {ty}", it.name) } else { format!("{rest}{mark}{ty}") }
    };
    let params: Vec<String> = function.params.iter().map(param).collect();
    let output = shown(&function.output, module);
    let output = match &function.answer {
        Answer::Now => format!("Result<{output}>"),
        // What is read is no function in JavaScript, and the same in Rust.
        Answer::Constant => return format!("() -> Result<{output}>"),
        Answer::Promise | Answer::Callbacks => format!("Promise<{output}>"),
        Answer::Task(_) => output,
        Answer::Abort => "()".to_owned(),
        Answer::Listener(_) => "Result<Listener>".to_owned(),
    };
    format!("({}) -> {output}", params.join(", "))
}
