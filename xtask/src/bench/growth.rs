//! Whether ten times the specs take ten times as long to expand.

use std::fmt::Write;

use anyhow::Result;

use super::Place;
use super::project::Project;
use super::row::{Measure, Row, in_turn};
use crate::{setup, specs};

/// All of the specs ten times in one crate, beside all of them once.
pub(super) fn rows(place: &Place) -> Result<Vec<Row>> {
    let [ten, one] = [10, 1].map(|times| project(place, times));
    let (ten, one) = (ten?, one?);
    // Nothing after the expansion is measured.
    let expansion = |project: &Project| Ok(project.check("project", &["-Zno-analysis"])?.expansion);
    let rounds = in_turn(place.rounds(5), || expansion(&ten), || expansion(&one))?;
    Ok(vec![Row {
        name: "growth",
        what: "expansion of ten times the specs",
        peer: "of the specs",
        unit: "s",
        measure: Measure::of(&rounds),
        target: Some(11.0),
    }])
}

/// A crate that has copies of the specs, each in a module of its own.
fn project(place: &Place, copies: usize) -> Result<Project<'_>> {
    let folder = setup::root().join("specs");
    let specs = specs::read(&folder)?;
    let mounts = specs::mounts(&folder, "specs")?;
    let mut root = String::new();
    let mut files = Vec::new();
    for copy in 0..copies {
        let _ = writeln!(root, "pub mod copy{copy};");
        files.push((format!("copy{copy}/mod.rs"), mounts.clone()));
        for (path, bytes) in specs.iter().filter(|(path, _)| path.ends_with(".rs")) {
            // What a spec needs of another one is in the same copy.
            let text = String::from_utf8_lossy(bytes).replace("crate::", &format!("crate::copy{copy}::"));
            files.push((format!("copy{copy}/specs/{path}"), text));
        }
    }
    files.push(("lib.rs".to_owned(), root));
    let path = setup::root().join("taro-api");
    let dependency = format!("taro-api = {{ path = {path:?}, default-features = false }}");
    let project = Project::new(place, &format!("growth-{copies}"), &dependency, &files)?;
    project.prepare("taro-api")?;
    Ok(project)
}
