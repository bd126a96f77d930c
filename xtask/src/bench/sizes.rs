//! What a program that logs in weighs, as it would be shipped.

use anyhow::{Context, Result};

use super::Place;
use super::programs::{self, PROGRAMS, bytes, stem, tool};
use super::row::{Measure, Row};
use crate::setup::programs::run;

/// The module and its JavaScript, without Taro.
pub(super) fn wasm(place: &Place) -> Result<Vec<Row>> {
    for program in PROGRAMS {
        build(place, program, program, &[])?;
    }
    let [ours, peer] = PROGRAMS.map(|program| weight(place, program, program));
    Ok(vec![Row {
        name: "wasm",
        what: "a log-in, wasm and glue, built for size, wasm-opt -Oz on both",
        peer: "by hand",
        unit: "B",
        measure: Measure::once(ours?, peer?),
        target: Some(1.05),
    }])
}

/// The same of an app that calls twelve APIs.
pub(super) fn app(place: &Place) -> Result<Vec<Row>> {
    for program in PROGRAMS {
        build(place, program, &format!("{program}-twelve"), &["--features", "app"])?;
    }
    let [ours, peer] = PROGRAMS.map(|program| weight(place, program, &format!("{program}-twelve")));
    Ok(vec![Row {
        name: "app",
        what: "the same of an app that calls twelve APIs",
        peer: "by hand, structural setters and getters for what the app names",
        unit: "B",
        measure: Measure::once(ours?, peer?),
        target: Some(1.5),
    }])
}

/// A bundle for the web with the real taro-h5.
pub(super) fn web(place: &Place) -> Result<Vec<Row>> {
    // The hosts' types have no log-in on the web, so the program cannot be held against it.
    build(place, "ours", "ours-web", &["--host", "h5", "--portable"])?;
    let said = programs::node(place, "sizes.mjs", &[])?;
    let size = |key: &str| said[key].as_f64().with_context(|| format!("sizes.mjs said {said}"));
    let module = size("ourWasm")?;
    Ok(vec![
        Row {
            name: "web",
            what: "a log-in on the web with the real taro-h5, JavaScript and wasm",
            peer: "plain JavaScript, `import { login }`, and the same wasm",
            unit: "B",
            measure: Measure::once(size("ours")? + module, size("plain")? + module),
            target: Some(1.02),
        },
        Row {
            name: "by-name",
            what: "the same, JavaScript alone",
            peer: "`import * as Taro` and a name found at run time",
            unit: "B",
            measure: Measure::once(size("ours")?, size("whole")?),
            target: None,
        },
    ])
}

/// The program as it would be shipped, in a folder and a module of that name.
fn build(place: &Place, program: &str, name: &str, arguments: &[&str]) -> Result<()> {
    let out = place.folder.join(format!("{name}-app"));
    programs::build(place, program, arguments, &out)?;
    let mut optimize = tool(place, "wasm-opt");
    optimize.arg("-Oz").arg(out.join(format!("{}_bg.wasm", stem(program))));
    optimize.arg("-o").arg(place.folder.join(format!("{name}.opt.wasm")));
    optimize.args(["--enable-bulk-memory", "--enable-sign-ext", "--enable-nontrapping-float-to-int"]);
    run(&mut optimize).map(drop)
}

/// The bytes of the module and of its JavaScript, both made small.
fn weight(place: &Place, program: &str, name: &str) -> Result<f64> {
    let glue = place.folder.join(format!("{name}.min.js"));
    let mut esbuild = tool(place, "esbuild");
    esbuild.arg(place.folder.join(format!("{name}-app/{}.js", stem(program))));
    esbuild.args(["--bundle", "--minify", "--format=esm", "--external:@tarojs/taro", "--log-level=error"]);
    esbuild.arg(format!("--outfile={}", glue.display()));
    run(&mut esbuild)?;
    Ok(bytes(&place.folder.join(format!("{name}.opt.wasm")))? + bytes(&glue)?)
}
