//! The names by which the module and its JavaScript know each other, made short: both carry every one of them.

use std::collections::{BTreeMap, BTreeSet};

use wasm_bindgen_cli_support::Output;

/// What the loader gives to the module, and what the glue takes from it.
pub(crate) struct Links {
    /// What the module imports, and the name that it has now.
    pub(crate) imports: Vec<Import>,
    /// What the module exports, by the old name.
    pub(crate) exports: BTreeMap<String, String>,
}

/// Something that the module imports.
pub(crate) struct Import {
    /// Where wasm-bindgen wanted it from: the glue, or a module that it does not need the glue for.
    pub(crate) module: String,
    /// What it is called there.
    pub(crate) name: String,
    /// What the module calls it.
    pub(crate) key: String,
}

/// The one module that all imports come from.
pub(crate) const MODULE: &str = "a";

/// Gives the module's imports and wasm-bindgen's own exports new names. With `readable` they keep their old ones.
pub(crate) fn link(output: &mut Output, readable: bool) -> Links {
    let module = output.wasm_mut();
    let mut imports: Vec<Import> = Vec::new();
    for import in module.imports.iter_mut() {
        let (from, name) = (std::mem::replace(&mut import.module, MODULE.to_owned()), import.name.clone());
        let known = imports.iter().find(|it| it.module == from && it.name == name).map(|it| it.key.clone());
        let key = known.unwrap_or_else(|| {
            let key = if readable { format!("{name} of {from}") } else { short(imports.len()) };
            imports.push(Import { module: from, name, key: key.clone() });
            key
        });
        import.name = key;
    }
    let taken: BTreeSet<String> = module.exports.iter().map(|export| export.name.clone()).collect();
    let mut free = (0..).map(short).filter(|name| !taken.contains(name));
    let mut exports = BTreeMap::new();
    for export in module.exports.iter_mut().filter(|export| !readable && is_glue(&export.name)) {
        if let Some(name) = free.next() {
            exports.insert(std::mem::replace(&mut export.name, name.clone()), name);
        }
    }
    Links { imports, exports }
}

/// Whether only the glue knows the export. The loader knows `__wbindgen_start`; the program's own keep their names, for
/// whoever looks them up.
fn is_glue(name: &str) -> bool {
    (name.starts_with("__wb") || name.starts_with("wasm_bindgen__")) && name != "__wbindgen_start"
}

/// `a`, `b`, .. `z`, `a1`, `b1`, ..
fn short(number: usize) -> String {
    let letter = char::from(b'a' + (number % 26) as u8);
    match number / 26 {
        0 => letter.to_string(),
        round => format!("{letter}{round}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_names_are_the_same() {
        let names: BTreeSet<String> = (0..1000).map(short).collect();
        assert_eq!(names.len(), 1000);
        assert_eq!((short(0), short(25), short(26)), ("a".to_owned(), "z".to_owned(), "a1".to_owned()));
    }
}
