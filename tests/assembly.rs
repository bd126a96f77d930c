//! What narrowing compiles to: what a person would write by hand.

mod fixture;

use fixture::Fixture;

/// A program that asks, and the same by hand.
const PROGRAM: &str = "
mod plugin {
    taro_api::spec! {
        namespace scan {
            interface Option {
                #[platforms(tt)]
                #[since(tt = \"1.40.0\")]
                force?: boolean,
            }
        }
        #[platforms(weapp, tt)]
        #[since(weapp = \"2.10.0\")]
        function scan(option?: scan::Option) => Promise<void>;
    }
}
use plugin::scan;
use taro_api::{Host, available, platform::base_library};

#[unsafe(no_mangle)]
pub fn narrowed() {
    if let Some(scan) = available!(crate::plugin::scan) {
        drop(scan(None));
    }
}

#[unsafe(no_mangle)]
pub fn by_hand() {
    let here = Host::current();
    if matches!(here, Host::Weapp | Host::Qywx) && base_library() >= (2 << 48 | 10 << 32) || here == Host::Tt {
        drop((scan::asked_::asked_ as scan::Function)(None));
    }
}

#[unsafe(no_mangle)]
pub fn narrowed_field() {
    if let Some((scan, force)) = available!(crate::plugin::scan, crate::plugin::scan.force) {
        drop(scan(Some(force(scan::Option::new(), true))));
    }
}

#[unsafe(no_mangle)]
pub fn by_hand_field() {
    if Host::current() == Host::Tt && base_library() >= (1 << 48 | 40 << 32) {
        let option = plugin::scan::OptionAsked_::force(scan::Option::new(), true);
        drop((scan::asked_::asked_ as scan::Function)(Some(option)));
    }
}
";

#[test]
fn a_narrowed_call_is_the_same_if_by_hand() {
    let fixture = Fixture::new("assembly");
    fixture.write("src/lib.rs", PROGRAM);
    fixture.without_features();
    let variables = [
        ("TARO_ENV", "weapp,qywx,tt,h5"),
        ("TARO_BASE_LIBRARY", "weapp@2.9.0,tt@1.0.0"),
        ("RUSTFLAGS", "--emit=asm -Ccodegen-units=1"),
        ("CARGO_INCREMENTAL", "0"),
    ];
    let output = fixture.cargo(&["build", "--lib", "--release"], &variables);
    assert!(output.success, "{}", output.stderr);
    let assembly = fixture.newest("target/release/deps", "assembly-", "s");
    for (narrowed, by_hand) in [("narrowed", "by_hand"), ("narrowed_field", "by_hand_field")] {
        // LLVM makes one function of two that are the same.
        if assembly.contains(&format!("{narrowed} = {by_hand}\n"))
            || assembly.contains(&format!("{by_hand} = {narrowed}\n"))
        {
            continue;
        }
        assert_eq!(body(&assembly, narrowed), body(&assembly, by_hand), "{narrowed}");
    }
}

/// The instructions of a function; the numbers of labels differ.
fn body(assembly: &str, name: &str) -> Vec<String> {
    let lines = assembly.lines().skip_while(|line| **line != format!("{name}:")).skip(1);
    let lines = lines.take_while(|line| !line.trim_start().starts_with(".size")).map(str::trim);
    let body: Vec<String> =
        lines.filter(|line| !line.is_empty() && !line.starts_with(['.', '#'])).map(unnumbered).collect();
    assert!(body.len() > 3, "{name} is not in the assembly");
    body
}

/// `.LBB0_5` is `.L`.
fn unnumbered(line: &str) -> String {
    let mut words = line.split_inclusive([' ', '\t', ',']);
    words.by_ref().map(|word| if word.contains(".L") { ".L" } else { word }).collect()
}
