//! Peers that are too large to write by hand, and are written as a hand would.

use std::fmt::Write;

/// The functions of Taro 4.2.1.
const FUNCTIONS: usize = 479;
/// Those of them that take an option of their own.
const DICTIONARIES: usize = 360;

/// The setters of each option; three of them are for callbacks.
const SETTERS: [(&str, &str); 6] = [
    ("timeout", "f64"),
    ("title", "&str"),
    ("mask", "bool"),
    ("success", "&Function"),
    ("fail", "&Function"),
    ("complete", "&Function"),
];

/// A crate of Taro's size: the functions, and a type for each option.
///
/// All types stand in one block, and all functions in another: a block for each takes rustc half as long again.
pub(super) fn of_taros_size() -> String {
    let [mut types, mut impls, mut functions] = [const { String::new() }; 3];
    for at in 0..FUNCTIONS {
        let mut option = String::new();
        if at < DICTIONARIES {
            dictionary(&mut types, at);
            let _ = write!(
                impls,
                "\nimpl Option{at} {{\n    /// An empty one.\n    pub fn new() -> Self {{\n        \
                 Object::new().unchecked_into()\n    }}\n}}\n"
            );
            option = format!("option: &Option{at}");
        }
        let _ = write!(
            functions,
            "\n    /// Calls `api{at}`.\n    #[wasm_bindgen(catch, js_name = api{at})]\n    \
             pub fn api_{at}({option}) -> Result<Promise, JsValue>;\n"
        );
    }
    format!(
        "//! Bindings of Taro's size.\n\nuse js_sys::{{Function, Object, Promise}};\nuse wasm_bindgen::prelude::*;\n\n\
         #[wasm_bindgen]\nextern \"C\" {{{types}}}\n{impls}\n\
         #[wasm_bindgen(module = \"@tarojs/taro\")]\nextern \"C\" {{{functions}}}\n"
    )
}

/// The type of an option and its setters.
fn dictionary(text: &mut String, at: usize) {
    let _ = write!(
        text,
        "\n    /// The option of `api{at}`.\n    #[wasm_bindgen(extends = Object)]\n    pub type Option{at};\n"
    );
    for (name, ty) in SETTERS {
        let _ = write!(
            text,
            "\n    /// Sets `{name}`.\n    #[wasm_bindgen(method, setter, structural)]\n    \
             pub fn set_{name}(this: &Option{at}, value: {ty});\n"
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_has_taros_size() {
        let text = of_taros_size();
        assert_eq!(text.matches("pub fn api_").count(), FUNCTIONS);
        assert_eq!(text.matches("pub type ").count(), DICTIONARIES);
        assert_eq!(text.matches("pub fn set_").count(), SETTERS.len() * DICTIONARIES);
    }
}
