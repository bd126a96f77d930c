//! A checkout without symbolic links, as on Windows, says what to do.

use std::{env, fs, process};

#[allow(dead_code, reason = "what cargo calls")]
#[path = "../taro-api/build.rs"]
mod build;

#[test]
fn a_text_in_the_place_of_the_specs_is_told_with_what_to_do() {
    let folder = env::temp_dir().join(format!("taro-api-checkout-{}", process::id()));
    fs::create_dir_all(&folder).unwrap();
    let specs = folder.join("specs");
    // What git writes for a link where `core.symlinks` is false.
    fs::write(&specs, "../specs").unwrap();
    let message = build::check(&specs).unwrap_err();
    assert!(message.contains("git config core.symlinks true && git checkout -- taro-api/specs"), "{message}");
    fs::remove_file(&specs).unwrap();
    fs::create_dir(&specs).unwrap();
    assert_eq!(build::check(&specs), Ok(()));
    fs::remove_dir_all(&folder).unwrap();
}
