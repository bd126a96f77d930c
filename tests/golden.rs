//! Specs and what they expand to, side by side: `golden/<case>.spec.rs` and `golden/<case>.rs`.
//!
//! `compiled.rs` compiles what they expand to. `BLESS=1` writes the files anew.

use std::path::Path;
use std::{env, fs};

use taro_api_codegen::hosts::Targets;

/// A case: its spec, the file beside it, and the hosts that the build has to prove.
const CASES: [(&str, &str, &str); 5] = [
    ("../specs/open-api/login.rs", "golden/login.rs", ""),
    ("golden/login_2_1_1.spec.rs", "golden/login_2_1_1.rs", ""),
    ("golden/login_2_1_1.spec.rs", "golden/login_2_1_1.h5.rs", "h5,rn"),
    ("golden/constructs.spec.rs", "golden/constructs.rs", ""),
    ("golden/constructs.spec.rs", "golden/constructs.weapp.rs", "weapp"),
];

/// The tokens of the one macro call of a spec file.
fn spec_of(file: &str) -> proc_macro2::TokenStream {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
    let source = syn::parse_file(&fs::read_to_string(&path).unwrap()).unwrap();
    match source.items.as_slice() {
        [syn::Item::Macro(call)] => call.mac.tokens.clone(),
        _ => panic!("{file} is not one call of `spec!`"),
    }
}

fn expand(file: &str, targets: &str) -> String {
    let output = taro_api_codegen::spec(spec_of(file), &Targets::parse(targets).unwrap());
    assert!(output.errors.is_empty(), "{file}: {:?}", output.errors);
    prettyplease::unparse(&syn::parse2(output.items).unwrap())
}

#[test]
fn expansions_are_as_committed() {
    let mut stale = Vec::new();
    for (spec, golden, targets) in CASES {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(golden);
        let expanded = expand(spec, targets);
        if env::var_os("BLESS").is_some() {
            fs::write(&path, expanded).unwrap();
        } else if fs::read_to_string(&path).unwrap_or_default() != expanded {
            stale.push(golden);
        }
    }
    assert!(stale.is_empty(), "what {stale:?} should hold has changed; `BLESS=1 cargo test --test golden` writes it");
}

#[test]
fn a_spec_expands_to_the_same_whenever_it_is_expanded() {
    for (spec, _, targets) in CASES {
        assert_eq!(expand(spec, targets), expand(spec, targets));
    }
}
