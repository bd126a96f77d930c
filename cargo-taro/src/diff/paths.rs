//! Types as a caller reads them: with whole paths, whatever module they are named in.

use std::collections::BTreeSet;

use taro_api_codegen::ir::{Answer, Function, Param, Root, Ty, TypePath};

/// Where the types of a spec stand.
pub(super) struct Top<'t> {
    /// The module that is the top of the spec.
    pub(super) modules: Vec<String>,
    /// The modules of other specs that are left out of a path.
    pub(super) around: &'t BTreeSet<String>,
}

/// `login::Option`
pub(super) fn absolute(module: &[String], name: &str) -> String {
    module.iter().map(|it| format!("{it}::")).collect::<String>() + name
}

/// A type of a spec whose top is that module.
pub(super) fn shown(ty: &Ty, top: &Top) -> String {
    let one = |it: &Ty| shown(it, top);
    let all = |list: &[Ty]| list.iter().map(one).collect::<Vec<_>>().join(", ");
    match ty {
        Ty::Unit => "()".to_owned(),
        Ty::Bool => "bool".to_owned(),
        Ty::Number => "f64".to_owned(),
        Ty::Integer => "i64".to_owned(),
        Ty::String => "String".to_owned(),
        Ty::Any | Ty::Error => "Any".to_owned(),
        Ty::Millis | Ty::Seconds => "Duration".to_owned(),
        Ty::CallbackResult => "CallbackResult".to_owned(),
        Ty::Bytes => "Vec<u8>".to_owned(),
        Ty::Clamped => "Clamped".to_owned(),
        Ty::Floats => "Vec<f32>".to_owned(),
        Ty::Named(path) => named(path, top),
        Ty::Param(name) => name.to_string(),
        Ty::Array(it) => format!("Vec<{}>", one(it)),
        Ty::Record(it) => format!("BTreeMap<String, {}>", one(it)),
        Ty::Optional(it) => format!("Option<{}>", one(it)),
        Ty::OrUndefined(it) | Ty::OrNull(it) => one(it),
        Ty::Boxed(it) => format!("Box<{}>", one(it)),
        Ty::Promise(it) => format!("Promise<{}>", one(it)),
        Ty::Tuple(parts) => format!("({})", all(parts)),
        Ty::Rest(it) => format!("..{}", one(it)),
        Ty::Callback(params, output) => match &**output {
            Ty::Unit => format!("Fn({})", all(params)),
            Ty::OrNull(it) if **it == Ty::Unit => format!("Fn({})", all(params)),
            output => format!("Fn({}) -> {}", all(params), one(output)),
        },
    }
}

/// A type by its path from the crate.
fn named(path: &TypePath, top: &Top) -> String {
    let mut around = match &path.root {
        Root::Spec => top.modules.clone(),
        // The specs are mounted at the top of the crate.
        Root::Above(_) | Root::Beside | Root::Crate(_) | Root::Extern => Vec::new(),
    };
    let modules = path.modules.iter().map(ToString::to_string);
    match path.root {
        Root::Spec | Root::Beside | Root::Extern => around.extend(modules),
        Root::Above(_) | Root::Crate(_) => around.extend(modules.skip_while(|it| top.around.contains(it))),
    }
    let args: Vec<String> = path.args.iter().map(|it| shown(it, top)).collect();
    let args = if args.is_empty() { String::new() } else { format!("<{}>", args.join(", ")) };
    absolute(&around, &format!("{}{args}", path.name))
}

/// `(option?: login::Option) -> Promise<login::SuccessCallbackResult>`
pub(super) fn signature(function: &Function, top: &Top, with_names: bool) -> String {
    let param = |it: &Param| {
        let mark = if it.optional { "?" } else { "" };
        let rest = if it.rest { ".." } else { "" };
        let ty = shown(&it.ty, top);
        if with_names { format!("{rest}{}{mark}: {ty}", it.name) } else { format!("{rest}{mark}{ty}") }
    };
    let params: Vec<String> = function.params.iter().map(param).collect();
    let output = shown(&function.output, top);
    let output = match &function.answer {
        Answer::Now | Answer::Chain => format!("Result<{output}>"),
        // What is read is no function in JavaScript, and the same in Rust.
        Answer::Constant => return format!("() -> Result<{output}>"),
        Answer::Promise | Answer::Callbacks => format!("Promise<{output}>"),
        Answer::Task(_) => output,
        Answer::Abort => "()".to_owned(),
        Answer::Listener(_) => "Result<Listener>".to_owned(),
    };
    format!("({}) -> {output}", params.join(", "))
}
