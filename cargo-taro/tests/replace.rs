//! What an interrupted run leaves: whole files, and a next run that works.

mod common;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use common::write;

const FILES: usize = 60;

/// A types folder of many files, whose functions take a parameter of that name.
fn types(folder: &Path, param: &str) {
    write(&folder.join("index.d.ts"), "");
    for file in 0..FILES {
        let members: String = (0..40).map(|it| format!("f{file}x{it}({param}: string): void\n")).collect();
        let text = format!(
            "import Taro from '../../index'\ndeclare module '../../index' {{ interface TaroStatic {{\n{members}}} }}\n"
        );
        write(&folder.join(format!("api/group{}/f{file}.d.ts", file % 7)), &text);
    }
}

fn import(types: &Path, out: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-taro"));
    command.args(["taro", "import"]).arg(types).arg("--out").arg(out);
    command
}

fn run(mut command: Command) -> Output {
    command.output().expect("it runs")
}

/// The files below a folder, by their path.
fn read(folder: &Path) -> BTreeMap<PathBuf, String> {
    let mut files = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("it is a folder") {
            let path = entry.expect("it can be read").path();
            match path.is_dir() {
                true => folders.push(path),
                false => drop(files.insert(path.clone(), fs::read_to_string(path).expect("it can be read"))),
            }
        }
    }
    files
}

fn is_aside(path: &Path) -> bool {
    path.extension().is_some_and(|it| it == "taro-new")
}

#[test]
fn twenty_five_kills_leave_whole_files() {
    let folder = common::empty("replace/kills");
    let (a, b, out) = (folder.join("a"), folder.join("b"), folder.join("specs"));
    types(&a, "first");
    types(&b, "second");
    assert!(run(import(&a, &out)).status.success());
    let first = read(&out);
    let started = Instant::now();
    assert!(run(import(&b, &out)).status.success());
    let whole = started.elapsed();
    let second = read(&out);
    assert!(first.len() > FILES && first.keys().eq(second.keys()));
    let mut unfinished = 0;
    for kill in 0..25 {
        let mut child =
            import(if kill % 2 == 0 { &a } else { &b }, &out).stdout(Stdio::null()).spawn().expect("it runs");
        // Most of the time goes before the first file is written.
        thread::sleep(whole.mul_f64(0.5 + f64::from(kill) / 40.0));
        child.kill().expect("it can be killed");
        child.wait().expect("it ends");
        let found = read(&out);
        let (aside, files): (Vec<_>, Vec<_>) = found.iter().partition(|(path, _)| is_aside(path));
        assert_eq!(files.len(), first.len());
        for (path, text) in files {
            assert!(*text == first[path] || *text == second[path], "{} is torn", path.display());
        }
        unfinished += usize::from(!aside.is_empty());
    }
    eprintln!("{unfinished} of 25 were killed while they wrote");
    assert!(run(import(&b, &out)).status.success());
    assert_eq!(read(&out), second, "the next run works, and leaves nothing aside");
}

#[test]
fn a_folder_that_cannot_be_written_changes_nothing() {
    let folder = common::empty("replace/folder");
    let (a, b, out) = (folder.join("a"), folder.join("b"), folder.join("specs"));
    types(&a, "first");
    types(&b, "second");
    assert!(run(import(&a, &out)).status.success());
    // A file is where a folder must be: nobody can write below it, whoever they are.
    fs::remove_dir_all(out.join("group6")).expect("it is there");
    fs::write(out.join("group6"), "").expect("it can be written");
    let before = read(&out);
    let output = run(import(&b, &out));
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(!output.status.success() && said.contains("group6") && said.contains("nothing was changed"), "{said}");
    assert_eq!(read(&out), before);
    fs::remove_file(out.join("group6")).expect("it is there");
    assert!(run(import(&b, &out)).status.success());
}

/// A folder that may only be read, also for who may write everywhere: such a user gives that right up.
#[cfg(unix)]
#[test]
fn a_read_only_folder_changes_nothing() {
    use std::os::unix::fs::PermissionsExt;

    let folder = common::empty("replace/read-only");
    let (a, b, out) = (folder.join("a"), folder.join("b"), folder.join("specs"));
    types(&a, "first");
    types(&b, "second");
    assert!(run(import(&a, &out)).status.success());
    let before = read(&out);
    let allow = |mode: u32| {
        let groups = (0..7).map(|it| out.join(format!("group{it}")));
        for folder in groups.chain([out.clone()]) {
            fs::set_permissions(&folder, fs::Permissions::from_mode(mode)).expect("it is ours");
        }
    };
    allow(0o555);
    let as_user = |program: &str| {
        let is_root = fs::write(out.join("probe"), "").and_then(|()| fs::remove_file(out.join("probe"))).is_ok();
        if !is_root {
            return Command::new(program);
        }
        let mut command = Command::new("setpriv");
        command.args(["--inh-caps=-all", "--bounding-set=-all", program]);
        command
    };
    let touched = as_user("touch").arg(out.join("touched")).output().expect("it runs");
    assert!(!touched.status.success(), "the folder can be written");
    let output = run({
        let mut command = as_user(env!("CARGO_BIN_EXE_cargo-taro"));
        command.arg("import").arg(&b).arg("--out").arg(&out);
        command
    });
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(!output.status.success() && said.contains("nothing was changed"), "{said}");
    assert_eq!(read(&out), before);
    allow(0o755);
    assert!(run(import(&b, &out)).status.success());
}

/// A file may not be larger than some blocks: to a program it is as a disk that is full.
#[cfg(unix)]
#[test]
fn a_full_disk_changes_nothing() {
    let folder = common::empty("replace/full");
    let (a, b, out) = (folder.join("a"), folder.join("b"), folder.join("specs"));
    types(&a, "first");
    types(&b, "second");
    assert!(run(import(&a, &out)).status.success());
    let before = read(&out);
    let mut shell = Command::new("sh");
    shell.args(["-c", "trap '' XFSZ; ulimit -f 4; exec \"$@\"", "sh", env!("CARGO_BIN_EXE_cargo-taro"), "import"]);
    let output = run({
        shell.arg(&b).arg("--out").arg(&out);
        shell
    });
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(!output.status.success() && said.contains("nothing was changed"), "{said}");
    assert_eq!(read(&out), before);
}

#[test]
fn what_a_person_wrote_is_refused_by_its_name() {
    let folder = common::empty("replace/hand");
    let (a, out) = (folder.join("a"), folder.join("specs"));
    types(&a, "first");
    write(&out.join("group1/f1.rs"), "//! Mine.\n\ntaro_api::spec! { function mine() => void; }\n");
    write(&out.join("group2/mod.rs"), "// Mine as well, and no spec: {{{\n");
    let before = read(&out);
    let output = run(import(&a, &out));
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(!output.status.success() && said.contains("group1/f1.rs") && said.contains("group2/mod.rs"), "{said}");
    assert_eq!(read(&out), before);
}

#[test]
fn two_sources_of_one_file_are_told() {
    let folder = common::empty("replace/two");
    let (types, out) = (folder.join("types"), folder.join("specs"));
    for (path, name) in [("login.d.ts", "one"), ("api/login.d.ts", "two")] {
        let text = format!("declare module './index' {{ interface TaroStatic {{ {name}(): void }} }}\nexport {{}}\n");
        write(&types.join(path), &text);
    }
    let output = run(import(&types, &out));
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(!output.status.success(), "{said}");
    assert!(said.contains("api/login.d.ts and login.d.ts would both be login.rs"), "{said}");
    assert!(!out.exists());
}

#[test]
fn a_list_is_replaced_and_a_pipe_is_written() {
    let folder = common::empty("replace/list");
    let spec = folder.join("a.rs");
    write(&spec, "taro_api::spec! { function a() => void; }\n");
    let matrix = |out: &Path| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-taro"));
        command.arg("matrix").arg(&spec).arg("--out").arg(out);
        run(command)
    };
    let list = folder.join("list.md");
    write(&folder.join(".list.md.1.taro-new"), "of a run that was killed");
    assert!(matrix(&list).status.success());
    assert!(fs::read_to_string(&list).expect("it is there").contains('a'));
    assert_eq!(read(&folder).len(), 2);
    #[cfg(unix)]
    assert!(!matrix(Path::new("/dev/stdout")).stdout.is_empty());
}

/// Waits for a program that must end by itself.
#[cfg(unix)]
#[test]
fn what_is_no_file_is_told_and_not_waited_for() {
    let folder = common::empty("replace/pipe");
    let (types, out) = (folder.join("types"), folder.join("specs"));
    fs::create_dir_all(&types).expect("it can be made");
    let pipe = types.join("x.d.ts");
    assert!(Command::new("mkfifo").arg(&pipe).status().expect("it runs").success());
    let socket = types.join("y.d.ts");
    let _socket = std::os::unix::net::UnixListener::bind(&socket);
    let spec = types.join("x.rs");
    assert!(Command::new("mkfifo").arg(&spec).status().expect("it runs").success());
    let taro = |arguments: &[&Path]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-taro"));
        command.args(arguments);
        command
    };
    let zero = Path::new("/dev/zero");
    let mut commands: Vec<Command> = [&types, &pipe, zero].map(|from| import(from, &out)).into();
    for from in [&spec, &socket, zero] {
        commands.extend(["check", "expand", "matrix"].map(|name| taro(&[Path::new(name), from])));
        commands.push(taro(&[Path::new("diff"), from, from]));
    }
    for mut command in commands {
        let shown = format!("{command:?}");
        let mut child = command.stdout(Stdio::null()).stderr(Stdio::piped()).spawn().expect("it runs");
        let end = Instant::now() + Duration::from_secs(60);
        while child.try_wait().expect("it can be asked").is_none() {
            assert!(Instant::now() < end || child.kill().is_err(), "{shown} waits");
            thread::sleep(Duration::from_millis(20));
        }
        let output = child.wait_with_output().expect("it ended");
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(!output.status.success() && said.contains("read to its end"), "{shown}: {said}");
    }
}
