//! Times each stage over all specs: `cargo bench --package taro-api-codegen`.

mod common;

use criterion::{Criterion, criterion_group, criterion_main};

use self::common::{analyzed, checked, expanded, inputs, parsed, plain, resolved};

fn stages(criterion: &mut Criterion) {
    let inputs = inputs(&["."]);
    let specs = parsed(&inputs);
    let types = resolved(&specs);
    let plain = plain(&specs);
    let analyses = analyzed(&plain);
    criterion.bench_function("parse", |it| it.iter_with_large_drop(|| parsed(&inputs)));
    criterion.bench_function("resolve", |it| it.iter_with_large_drop(|| resolved(&specs)));
    criterion.bench_function("check", |it| it.iter(|| checked(&analyses)));
    criterion.bench_function("expand", |it| it.iter_with_large_drop(|| expanded(&types)));
}

criterion_group!(benches, stages);
criterion_main!(benches);
