//! What rustc turns on by itself, and clients on older iOS reject.

use anyhow::{Context, Result, ensure};

/// The features to turn off, as rustc takes them.
pub(crate) const LACKING: &str = "-multivalue,-reference-types";

/// The section in which a module lists what it uses.
const SECTION: &[u8] = b"target_features";

/// Leaves out the list of features: the one that stands there is the standard library's, which was built with all of
/// them, and wasm-bindgen would take it for the program's.
pub(crate) fn forget(module: &[u8]) -> Result<Vec<u8>> {
    ensure!(module.starts_with(b"\0asm"), "this is no WebAssembly");
    let mut kept = module[..8].to_vec();
    let mut at = 8;
    while at < module.len() {
        let start = at;
        let custom = module[at] == 0;
        at += 1;
        let size = number(module, &mut at)?;
        let end = at + size;
        let name_size = if custom { number(module, &mut at)? } else { 0 };
        let name = module.get(at..at + name_size).context("the module ends early")?;
        if !(custom && name == SECTION) {
            kept.extend(module.get(start..end).context("the module ends early")?);
        }
        at = end;
    }
    Ok(kept)
}

/// A number as WebAssembly writes it: seven bits a byte.
fn number(module: &[u8], at: &mut usize) -> Result<usize> {
    let mut value = 0;
    for shift in (0..35).step_by(7) {
        let byte = *module.get(*at).context("the module ends early")?;
        *at += 1;
        value |= usize::from(byte & 0x7f) << shift;
        if byte & 0x80 == 0 {
            return Ok(value);
        }
    }
    anyhow::bail!("the module has a number that is too long")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_list_of_features_is_left_out() {
        let section = |name: &[u8]| [&[0, name.len() as u8 + 2, name.len() as u8][..], name, &[7]].concat();
        let code = [10, 2, 1, 0].to_vec();
        let header = b"\0asm\x01\0\0\0".to_vec();
        let module = [header.clone(), section(SECTION), code.clone(), section(b"name")].concat();
        assert_eq!(forget(&module).unwrap(), [header, code, section(b"name")].concat());
    }

    #[test]
    fn what_ends_early_is_an_error() {
        assert!(forget(b"text").is_err());
        assert!(forget(b"\0asm\x01\0\0\0\0\x7f\x01a").is_err());
    }
}
