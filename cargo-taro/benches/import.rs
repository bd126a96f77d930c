//! Times the import of Taro's declarations, as the command that a person runs: `cargo bench --package cargo-taro`.
//!
//! `cargo xtask setup` fetches the declarations.

use std::path::Path;
use std::process::Command;

use criterion::{Criterion, criterion_group, criterion_main};

fn import(criterion: &mut Criterion) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let types = root.join("tests/e2e/node_modules/@tarojs/taro/types");
    assert!(types.is_dir(), "there is no {}; `cargo xtask setup` fetches it", types.display());
    let specs = Path::new(env!("CARGO_TARGET_TMPDIR")).join("import");
    criterion.bench_function("import", |it| {
        it.iter(|| {
            let output = Command::new(env!("CARGO_BIN_EXE_cargo-taro"))
                .arg("import")
                .arg(&types)
                .arg("--out")
                .arg(&specs)
                .output()
                .expect("the command runs");
            assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        });
    });
}

criterion_group!(benches, import);
criterion_main!(benches);
