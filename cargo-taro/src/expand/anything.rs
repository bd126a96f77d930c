//! Whatever a spec says that has no mistake, its declarations and its pages can be read again.

use std::cell::Cell;

use super::forms::{Unit, declarations, described};
use super::names::{Names, Owner};
use super::page::Lang;
use super::tests::SCAN;
use crate::changed::{changed, fuzz};
use crate::specs::SpecFile;

/// What a form cannot say is refused; what it says is read again.
fn is_read_again(made: anyhow::Result<super::forms::Made>) {
    let error = made.err().map(|it| format!("{it:#}")).unwrap_or_default();
    assert!(!error.contains("a bug of cargo-taro"), "{error}");
}

#[test]
fn any_spec_is_written_in_each_form() {
    let right = Cell::new(0);
    fuzz::run("forms", 300, changed(SCAN), |text| {
        let file = SpecFile::read("spec.rs", format!("taro_api::spec! {{ {text} }}"));
        if !file.mistakes.is_empty() {
            return;
        }
        right.set(right.get() + 1);
        let (mut units, mut names) = (Vec::new(), Names::default());
        for read in file.specs {
            let owner = Owner::of(&read.spec, "spec.rs");
            let number = names.add(&read.spec, owner.clone());
            units.push(Unit { path: "spec.rs".to_owned(), owner, number, spec: read.spec });
        }
        is_read_again(declarations(&units, &names));
        is_read_again(described(&units, &names, Lang::Zh));
        is_read_again(described(&units, &names, Lang::En));
    });
    assert!(right.get() > 20, "only {} of the changed specs are right", right.get());
}
