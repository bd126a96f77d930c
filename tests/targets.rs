//! What `TARO_ENV` proves: `targets/<program>.rs`, checked for the hosts that `CASES` names, and what cargo says of it.
//!
//! A program without a `.stderr` for its hosts must compile. `BLESS=1` writes the files anew.

mod fixture;

use std::collections::BTreeSet;
use std::path::Path;
use std::{env, fs};

use fixture::Fixture;

/// A program, the hosts to prove, behind a `;` the oldest clients, and whether it is to compile.
const CASES: &[(&str, &str, bool)] = &[
    ("call", "", true),
    ("call", "weapp", true),
    ("call", "weapp,harmony-hybrid", true),
    ("call", "h5", false),
    ("call", "rn", false),
    ("call", "weapp,alipay", true),
    ("call", "weapp,quickapp", false),
    ("call", "h5,rn,quickapp", false),
    ("call", "weap", false),
    ("call", "qywx,dd,iot", true),
    ("call", "kwai,lark,xhs", true),
    ("plugins", "kwai", true),
    ("plugins", "lark", false),
    ("plugins", "weapp", false),
    ("setter", "tt", true),
    ("setter", "weapp", false),
    ("mention", "h5", true),
    ("several", "h5", false),
    ("found", "swan,weapp", true),
    ("found", "alipay", false),
    ("found", "h5", false),
    ("members", "", true),
    ("members", "weapp", false),
    ("members", "qq", false),
    ("value", "", true),
    ("value", "tt", true),
    ("value", "alipay", false),
    ("value", "tt,weapp", false),
    ("choose", "weapp", true),
    ("choose", "h5", true),
    ("choose", "alipay", true),
    ("needs", "", true),
    ("needs", "tt", true),
    ("needs", "tt,h5", false),
    ("hygiene", "", true),
    ("hygiene", "weapp", true),
    ("hygiene", "h5", false),
    ("needs_generic", "", true),
    ("needs_generic", "weapp", true),
    ("needs_generic", "h5", false),
    ("from_macros", "", true),
    ("from_macros", "weapp", true),
    ("from_macros", "h5", true),
    ("from_macros", "weapp,h5", true),
    ("in_function", "", true),
    ("in_function", "weapp", true),
    ("in_function", "h5", true),
    ("in_function", "weapp,h5", true),
    ("imports", "weapp", true),
    ("imports", "h5", true),
    ("imports", "rn,quickapp", true),
    ("arms", "weapp", true),
    ("arms", "weapp,tt", false),
    ("arms", "weapp,h5", false),
    ("asked", "", true),
    ("asked", "weapp", true),
    ("asked", "weapp,h5", true),
    ("misused", "weapp,h5", false),
    ("held", "", true),
    ("held", "weapp,h5", true),
    ("held_wrong", "weapp,h5", false),
    ("held_unknown", "weapp,h5", false),
    ("held_young", "weapp,h5;weapp@2.20.0", false),
    ("held_young", "weapp,h5;weapp@2.20.1", true),
    ("no_member", "", false),
    ("no_such", "", false),
    ("no_such", "weapp,h5", false),
    ("young", "weapp", true),
    ("young", "weapp;weapp@2.20.1", true),
    ("young", "weapp;weapp@2.9.0", false),
    ("young", "weapp,tt,h5;weapp@2.9.0", false),
    ("young", "weapp;h5@2.9.0", false),
];

#[test]
fn calling_what_a_host_lacks_is_an_error_at_the_call() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR")).join("targets");
    let fixture = Fixture::new("targets");
    let programs: BTreeSet<&str> = CASES.iter().map(|(program, ..)| *program).chain(["own"]).collect();
    for program in programs {
        fixture
            .write(&format!("src/bin/{program}.rs"), &fs::read_to_string(here.join(format!("{program}.rs"))).unwrap());
    }
    // What was handed over is called, in a build that gates it.
    let output =
        fixture.cargo(&["run", "--bin", "asked"], &[("TARO_ENV", "weapp,h5,tt"), ("TARO_BASE_LIBRARY", "weapp@2.9.0")]);
    assert!(output.success, "{}", output.stderr);
    let output = fixture.cargo(&["run", "--bin", "asked"], &[]);
    assert!(output.success, "{}", output.stderr);
    let output = fixture.cargo(&["run", "--bin", "from_macros"], &[("TARO_ENV", "weapp,h5")]);
    assert!(output.success, "{}", output.stderr);
    let mut wrong = Vec::new();
    for (program, build, compiles) in CASES.iter().copied() {
        let (hosts, oldest) = build.split_once(';').unwrap_or((build, ""));
        let variables = [("TARO_ENV", hosts), ("TARO_BASE_LIBRARY", oldest)];
        let output = fixture.cargo(&["check", "--bin", program], &variables);
        let hosts = build;
        if output.success != compiles {
            wrong.push(format!("{program} for `{hosts}`:\n{}", output.stderr));
            continue;
        }
        if compiles {
            continue;
        }
        // Whoever reads no more than where and what learns nothing of how it is done.
        for error in output.stderr.split("\n\n").filter(|it| it.starts_with("error")) {
            let head: String = error.lines().take(3).collect();
            if ["__", "Available_", "Target_", "<'", "Never", "asked_"].iter().any(|internal| head.contains(internal)) {
                wrong.push(format!("{program} for `{hosts}` names what is nobody's business:\n{error}"));
            }
        }
        let golden = here.join(format!("{program}.{}.stderr", hosts.replace(',', "+").replace(';', " ")));
        if env::var_os("BLESS").is_some() {
            fs::write(&golden, &output.stderr).unwrap();
        } else if fs::read_to_string(&golden).unwrap_or_default() != output.stderr {
            wrong.push(format!("{program} for `{hosts}` says otherwise than {}:\n{}", golden.display(), output.stderr));
        }
    }
    // Hosts that only a project knows: one of which nobody says anything, and a client of another one.
    let own = [("TARO_HOSTS", "meituan,we-work=weapp"), ("TARO_ENV", "meituan,we-work,h5")];
    let output = fixture.cargo(&["check", "--bin", "own"], &own);
    if !output.success {
        wrong.push(format!("own hosts: {}", output.stderr));
    }
    let output = fixture.cargo(&["check", "--bin", "own"], &[("TARO_HOSTS", "h5"), ("TARO_ENV", "h5")]);
    if !output.stderr.contains("`TARO_HOSTS` declares `h5`, which is known already") {
        wrong.push(format!("a host that is declared twice: {}", output.stderr));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
