//! What `wasm2js` writes has mistakes about memory: growth copies all of it for each page, and gives the old size where it
//! fails.

use anyhow::{Result, bail};

/// The function that grows the memory.
pub(super) const GROWTH: &str = include_str!("../../../js/growth.js");

/// Replaces the functions that tell and change the size of the memory, if the module has them.
pub(super) fn mend(text: &str) -> Result<String> {
    if !text.contains("function __wasm_memory_grow(") {
        return Ok(text.to_owned());
    }
    let begin = text.find(" function __wasm_memory_size()");
    let end = text.find(" return {\n  \"");
    let (Some(begin), Some(end)) = (begin, end) else { bail!("wasm2js wrote growth of memory that is not known") };
    if begin > end || text[begin..end].matches("function ").count() != 2 {
        bail!("wasm2js wrote growth of memory that is not known");
    }
    Ok(format!("{}{GROWTH}{}", &text[..begin], &text[end..]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn growth_is_replaced_and_nothing_else() {
        let text = "before\n function __wasm_memory_size() {\n }\n function __wasm_memory_grow(a) {\n }\n return {\n  \
                    \"memory\": 1\n";
        let mended = mend(text).unwrap();
        assert!(mended.starts_with("before\n") && mended.ends_with(" return {\n  \"memory\": 1\n"), "{mended}");
        assert_eq!(mended.matches("function __wasm_memory_grow").count(), 1);
        assert!(mended.contains("newPages > 32767"));
        assert_eq!(mend("a module that never grows").unwrap(), "a module that never grows");
        assert!(mend("function __wasm_memory_grow(").is_err());
    }
}
