//! Which programs to build: the ones that are named, else the only one that there is.

use std::path::Path;

use anyhow::{Result, bail, ensure};
use taro_api_codegen::suggest;

use super::options::Options;
use super::pack::{SHARED, files, is_packed};
use crate::cargo::{Member, Target, Tree, Workspace};

/// A program of the workspace.
#[derive(Clone, Debug)]
pub(crate) struct Program {
    /// How cargo's messages name its package.
    pub(crate) package: String,
    /// How `cargo tree` names its package.
    pub(crate) label: String,
    /// The package's name.
    pub(crate) name: String,
    pub(crate) target: Target,
}

impl Program {
    /// The name of its files.
    pub(crate) fn stem(&self) -> String {
        self.target.stem()
    }
}

/// The programs among what cargo selected.
pub(crate) fn select(options: &Options, workspace: &Workspace, tree: &Tree) -> Result<Vec<Program>> {
    let mut members: Vec<(&str, &Member)> = Vec::new();
    for root in tree.roots() {
        match workspace.member(root) {
            Some(member) => members.push((&root.label, member)),
            None => bail!("{}", not_a_member(&root.label)),
        }
    }
    let targets = if options.bin.is_empty() && options.example.is_empty() {
        libraries(&members)?
    } else {
        named(options, &members)?
    };
    let is_named =
        !options.package.is_empty() || options.workspace || !options.bin.is_empty() || !options.example.is_empty();
    if targets.len() > 1 && !is_named {
        let names: Vec<&str> = targets.iter().map(|it| it.name.as_str()).collect();
        bail!(
            "there are {} programs here: {}\nname the one to build, as `--package {}`; or name several, or \
             `--workspace` for all",
            names.len(),
            quoted(&names),
            names[0]
        );
    }
    check_files(&targets)?;
    Ok(targets)
}

/// Refuses programs of which one would be written over another, or over what all of them share.
fn check_files(programs: &[Program]) -> Result<()> {
    // Some systems do not tell `App.js` from `app.js`.
    let files = |program: &Program| files(&program.stem()).map(|it| it.to_lowercase());
    for (at, program) in programs.iter().enumerate() {
        if let Some(file) = files(program).into_iter().find(|file| SHARED.contains(&file.as_str())) {
            bail!(
                "`{}` would be written as {file}, which is a file of ours: let its target have another name in its \
                 Cargo.toml",
                program.name,
            );
        }
        for other in &programs[..at] {
            let theirs = files(other);
            if let Some(file) = files(program).into_iter().find(|file| theirs.contains(file)) {
                bail!(
                    "`{}` and `{}` would both be written as {file}: build each with an `--out` of its own",
                    other.name,
                    program.name,
                );
            }
        }
    }
    Ok(())
}

/// Refuses a program that would be written over another one, which was packed into the folder before.
pub(crate) fn check_folder(programs: &[Program], out: &Path) -> Result<()> {
    for program in programs {
        let stem = program.stem();
        let others = stem.strip_suffix("_bg").map(str::to_owned).into_iter().chain([format!("{stem}_bg")]);
        for other in others {
            let theirs = files(&other);
            let same = files(&stem).into_iter().find(|it| theirs.contains(it)).unwrap_or_default();
            ensure!(
                !is_packed(&other, out),
                "`{}` would be written as {same}, as the program `{other}` was, which {} has: build each with an `--out` \
                 of its own, or remove `{other}` there",
                program.name,
                out.display()
            );
        }
    }
    Ok(())
}

/// What is said of a package that cargo selected, and that the workspace does not have.
pub(crate) fn not_a_member(label: &str) -> String {
    format!("`{label}` is no package of this workspace: name one that is, with `--package`")
}

/// The libraries that become modules.
fn libraries(members: &[(&str, &Member)]) -> Result<Vec<Program>> {
    let programs = members.iter().filter_map(|(label, member)| {
        let target = member.targets.iter().find(|it| it.is_library() && it.is_module())?;
        Some(program(label, member, target))
    });
    let programs: Vec<Program> = programs.collect();
    if programs.is_empty() {
        bail!("{}", no_library(members));
    }
    Ok(programs)
}

fn no_library(members: &[(&str, &Member)]) -> String {
    let [(_, member)] = members else {
        let names: Vec<&str> = members.iter().map(|(_, member)| member.name.as_str()).collect();
        return format!(
            "none of these packages is a program: {}\na program's Cargo.toml has `[lib] crate-type = [\"cdylib\"]`",
            quoted(&names)
        );
    };
    if member.targets.iter().any(|it| it.is("proc-macro")) {
        return format!(
            "the package `{}` has macros for the compiler, and is no program: name the package that uses them, with \
             `--package`",
            member.name
        );
    }
    let mut text = format!(
        "the package `{}` makes no module of WebAssembly\nwrite into {}:\n  [lib]\n  crate-type = [\"cdylib\"]",
        member.name,
        member.manifest_path.display()
    );
    for (kind, what) in [("bin", "the program that is no library"), ("example", "an example")] {
        if let Some(target) = member.targets.iter().find(|it| it.is(kind) && it.is_module()) {
            text += &format!("\nor build {what}: `--{kind} {}`", target.name);
        }
    }
    text
}

/// The programs that `--bin` and `--example` name; with `--lib`, the libraries beside.
fn named(options: &Options, members: &[(&str, &Member)]) -> Result<Vec<Program>> {
    let mut programs = if options.lib { libraries(members)? } else { Vec::new() };
    let names = options.bin.iter().map(|name| ("bin", name));
    for (kind, name) in names.chain(options.example.iter().map(|name| ("example", name))) {
        let before = programs.len();
        for (label, member) in members {
            let targets = member.targets.iter().filter(|it| it.is(kind) && is_named(name, &it.name));
            programs.extend(targets.map(|target| program(label, member, target)));
        }
        if programs.len() == before {
            bail!("{}", unknown(kind, name, members));
        }
    }
    if let Some(program) = programs.iter().find(|it| !it.target.is_module()) {
        bail!(
            "the example `{}` makes no module of WebAssembly: in Cargo.toml, its `crate-type` is to be [\"cdylib\"]",
            program.target.name
        );
    }
    Ok(programs)
}

/// Whether a pattern of cargo's has a name: `*` is any text, `?` one letter, `[a-c]` and `[!a]` one of several.
fn is_named(pattern: &str, name: &str) -> bool {
    glob::Pattern::new(pattern).is_ok_and(|it| it.matches(name))
}

fn unknown(kind: &str, name: &str, members: &[(&str, &Member)]) -> String {
    let targets = members.iter().flat_map(|(_, member)| &member.targets).filter(|it| it.is(kind));
    let names: Vec<&str> = targets.map(|it| it.name.as_str()).collect();
    let hint = match suggest::nearest(name, names.iter().copied()) {
        Some(near) => format!("did you mean `{near}`?"),
        None if names.is_empty() => "there are none".to_owned(),
        None => format!("there are {}", quoted(&names)),
    };
    format!("`--{kind} {name}` names nothing in the selected packages; {hint}")
}

fn program(label: &str, member: &Member, target: &Target) -> Program {
    Program { package: member.id.clone(), label: label.to_owned(), name: member.name.clone(), target: target.clone() }
}

fn quoted(names: &[&str]) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::is_named;

    #[test]
    fn names_are_patterns_of_cargo_s() {
        for (pattern, name, is) in [
            ("tool", "tool", true),
            ("tool", "tools", false),
            ("my-*", "my-tool", true),
            ("*", "", true),
            ("my-?x", "my-ax", true),
            ("my-?x", "my-x", false),
            ("[a-cx]*l", "xl", true),
            ("[a-c]l", "dl", false),
            ("[!a-c]l", "dl", true),
            ("[]]l", "]l", true),
            ("[a", "a", false),
        ] {
            assert_eq!(is_named(pattern, name), is, "{pattern} {name}");
        }
    }
}
