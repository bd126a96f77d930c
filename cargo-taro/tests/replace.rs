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
                false => {
                    let text = fs::read(&path).expect("it can be read");
                    files.insert(path, String::from_utf8_lossy(&text).into_owned());
                }
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
    // What is in the folder that is written into.
    let module = folder.join("module");
    write(&module.join("index.d.ts"), "export function go(): void\n");
    write(&folder.join("a.rs"), "taro_api::spec! { function a() => void; }\n");
    let [there, mounts, forms] = ["there", "mounts", "forms"].map(|it| folder.join(it));
    for pipe in [there.join("m.rs"), mounts.join("mod.rs"), forms.join("a.rs")] {
        fs::create_dir_all(pipe.parent().expect("it has one")).expect("it can be made");
        assert!(Command::new("mkfifo").arg(&pipe).status().expect("it runs").success());
    }
    for out in [&there, &mounts] {
        let mut command = import(&module, out);
        command.args(["--module", "m"]);
        commands.push(command);
    }
    let mut command = taro(&[Path::new("expand"), &folder.join("a.rs"), Path::new("--out"), &forms]);
    command.args(["--to", "api"]);
    commands.push(command);
    for name in ["package.json", ".gitignore"] {
        let app = app(&folder.join(format!("app{name}")));
        let _ = fs::remove_file(app.join(name));
        assert!(Command::new("mkfifo").arg(app.join(name)).status().expect("it runs").success());
        commands.push(taro(&[Path::new("add"), Path::new("--app"), &app]));
    }
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
        let is_told = said.contains("read to its end") || said.contains("is no file");
        assert!(!output.status.success() && is_told, "{shown}: {said}");
    }
    // One that is in nobody's way.
    fs::remove_file(there.join("m.rs")).expect("it is there");
    assert!(Command::new("mkfifo").arg(there.join("pipe")).status().expect("it runs").success());
    let output = run({
        let mut command = import(&module, &there);
        command.args(["--module", "m"]);
        command
    });
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

/// A Taro app, as far as `cargo taro add` looks at it.
fn app(folder: &Path) -> PathBuf {
    write(&folder.join("package.json"), "{\n  \"dependencies\": { \"@tarojs/taro\": \"4\" }\n}\n");
    write(&folder.join("config/index.ts"), "export default { plugins: [] }\n");
    folder.to_owned()
}

fn taro(arguments: &[&str], folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-taro"));
    command.args(arguments).current_dir(folder);
    command
}

#[test]
fn an_import_keeps_off_the_files_of_another_one() {
    let folder = common::empty("replace/others");
    let (module, types, pages) = (folder.join("module"), folder.join("types"), folder.join("pages"));
    write(&module.join("index.d.ts"), "export function go(): void\n");
    write(
        &types.join("login.d.ts"),
        "declare module './index' { interface TaroStatic { login(): void } }\nexport {}\n",
    );
    let page = "---\ntitle: Taro.login(option)\n---\n\nText.\n\n## Type\n\n```tsx\n(option?: Option) => void\n```\n\n\
                ## Parameters\n\n### Option\n\n| Property | Type | Required | Description |\n| --- | --- | :---: | --- |\n\
                | a | `string` | No | Text. |\n";
    write(&pages.join("login.md"), page);
    let of_module = |name: &str, out: &Path| {
        let mut command = import(&module, out);
        command.args(["--module", name]);
        command
    };
    for (first, second) in [
        (of_module("login", &folder.join("a")), import(&types, &folder.join("a"))),
        (of_module("m", &folder.join("b")), import(&pages, &folder.join("b"))),
        (import(&pages, &folder.join("c")), of_module("m", &folder.join("c"))),
        (import(&types, &folder.join("d")), of_module("login", &folder.join("d"))),
    ] {
        let out = PathBuf::from(first.get_args().nth(4).expect("it is named"));
        assert!(run(first).status.success());
        let before = read(&out);
        let output = run(second);
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(!output.status.success() && said.contains("is from another import; nothing was written"), "{said}");
        assert_eq!(read(&out), before);
    }
    // One who mounts modules by hand imports again.
    let out = folder.join("hand");
    write(&out.join("mod.rs"), "//! Mine.\n\npub mod m;\n");
    for _ in 0..2 {
        let output = run(of_module("m", &out));
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.success() && said.is_empty(), "{said}");
    }
    assert_eq!(read(&out)[&out.join("mod.rs")], "//! Mine.\n\npub mod m;\n");
    // An editor may put a mark of Windows before a file.
    let text = fs::read_to_string(out.join("m.rs")).expect("it is there");
    write(&out.join("m.rs"), &format!("\u{feff}{text}"));
    assert!(run(of_module("m", &out)).status.success());
    // A line more would hide who wrote the file.
    assert!(!run(of_module("m\nn", &folder.join("line"))).status.success());
    // `gen` is a keyword of Rust's.
    assert!(run(of_module("gen", &folder.join("gen"))).status.success());
    assert!(folder.join("gen/gen_api.rs").is_file());
}

#[test]
fn a_list_is_written_over_none_of_the_specs() {
    let folder = common::empty("replace/list-over-spec");
    let text = "taro_api::spec! { function a() => void; }\n";
    write(&folder.join("a.rs"), text);
    for arguments in [
        &["matrix", "a.rs", "--format", "markdown", "--out", "a.rs"][..],
        &["diff", "a.rs", "a.rs", "--format", "json", "--out", "./a.rs"],
        &["diff", "a.rs", "a.rs", "--out", "x.html"],
    ] {
        let output = run(taro(arguments, &folder));
        assert!(!output.status.success(), "{arguments:?}");
    }
    assert_eq!(read(&folder).into_values().collect::<Vec<_>>(), [text]);
}

#[test]
fn a_list_is_written_over_one_of_its_kind_and_over_nothing_else() {
    let folder = common::empty("replace/list-over-text");
    write(&folder.join("a.rs"), "taro_api::spec! { function a() => void; }\n");
    write(&folder.join("b.rs"), "taro_api::spec! { function b() => void; }\n");
    write(&folder.join("c.rs"), "taro_api::spec! { interface C { c: string } }\n");
    for name in ["x.md", "x.json", "x.html", "x.txt"] {
        for arguments in
            [&["matrix", "a.rs"][..], &["matrix", "c.rs"], &["diff", "a.rs", "b.rs"], &["diff", "a.rs", "a.rs"]]
        {
            if (arguments[0], name) == ("diff", "x.html") {
                continue;
            }
            let out = folder.join(name);
            let list = || run(taro(&[arguments, &["--out", name]].concat(), &folder));
            for mine in ["# Mine\n", "[\n{\"mine\": 1}\n]\n", "<!doctype html>\n<html>mine</html>\n"] {
                write(&out, mine);
                let output = list();
                let said = String::from_utf8_lossy(&output.stderr).into_owned();
                assert!(!output.status.success() && said.contains(&format!("{name} was not written by")), "{said}");
                assert_eq!(fs::read_to_string(&out).expect("it is there"), mine);
            }
            write(&out, "");
            for _ in 0..2 {
                let output = list();
                assert!(output.status.success(), "{arguments:?} {name}: {}", String::from_utf8_lossy(&output.stderr));
            }
        }
    }
}

#[test]
fn an_app_is_made_or_left_alone() {
    let folder = common::empty("replace/app");
    // What git ignores may be written in any encoding.
    let gbk = [b"# \xd6\xd0\xce\xc4\nnode_modules" as &[u8], b"\n/.rust/\n/rust/target/\n"];
    let whole = app(&folder.join("whole"));
    fs::write(whole.join(".gitignore"), gbk[0]).expect("it can be written");
    assert!(run(taro(&["add"], &whole)).status.success());
    assert_eq!(fs::read(whole.join(".gitignore")).expect("it is there"), gbk.concat());
    let files = |folder: &Path| -> Vec<PathBuf> {
        let all = read(folder).into_keys().filter(|it| !is_aside(it) && !it.ends_with(".gitignore"));
        all.map(|it| it.strip_prefix(folder).expect("it is below").to_owned()).collect()
    };
    // One of the files cannot be written: none is.
    let refused = app(&folder.join("refused"));
    fs::create_dir_all(refused.join(".gitignore")).expect("it can be made");
    let before = read(&refused);
    assert!(!run(taro(&["add"], &refused)).status.success());
    assert_eq!(read(&refused), before);
    assert!(!refused.join("rust").exists());
    // Killed at any moment, it can be run again.
    for (name, arguments) in [("add", &["add"][..]), ("new", &["new", "shop"])] {
        for kill in 0..25 {
            let killed = app(&folder.join(format!("{name}{kill}")));
            let mut child = taro(arguments, &killed).stderr(Stdio::null()).spawn().expect("it runs");
            thread::sleep(Duration::from_micros(400 * kill));
            child.kill().expect("it can be killed");
            child.wait().expect("it ends");
            let output = run(taro(arguments, &killed));
            let said = String::from_utf8_lossy(&output.stderr).into_owned();
            assert!(output.status.success() || said.contains("is there already"), "{said}");
            if name == "add" {
                assert_eq!(files(&killed), files(&whole));
            } else {
                assert_eq!(files(&killed.join("shop")).len(), 14, "{said}");
            }
        }
    }
}
