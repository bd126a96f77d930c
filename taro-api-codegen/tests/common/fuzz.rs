//! Runs a target on inputs that look random, and are the same on every run.
//!
//! `SEED=1` tries others, and `FUZZ_SECONDS=600` goes on for so long. An input that panics is written below `target/tmp`; with
//! the mend, it moves to `tests/fuzz/<target>/`, whose inputs are tried first on every run.

use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// Numbers that look random.
pub(crate) struct Numbers(u64);

impl Numbers {
    /// Those of `SEED`.
    pub(crate) fn of_the_run() -> Numbers {
        Numbers(variable("SEED").unwrap_or(7))
    }

    /// One that is smaller than `end`.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or(0) % end.max(1)
    }
}

fn variable(name: &str) -> Option<u64> {
    std::env::var(name).ok()?.parse().ok()
}

/// How long the processor may be busy with one input. Each takes milliseconds; what takes this long does not end.
const LONGEST: Duration = Duration::from_secs(2);

/// What a macro has of the stack in rustc.
const STACK: usize = 8 << 20;

/// Runs a target on its kept inputs, then on `count` that are made, or on as many as there is time for.
pub(crate) fn run(
    name: &str,
    count: usize,
    make: impl FnMut(&mut Numbers) -> String + Send,
    target: impl Fn(&str) + Send,
) {
    std::thread::scope(|scope| {
        let builder = std::thread::Builder::new().stack_size(STACK).name(name.to_owned());
        let thread = builder.spawn_scoped(scope, || inputs(name, count, make, target)).expect("a thread can be made");
        if let Err(panic) = thread.join() {
            std::panic::resume_unwind(panic);
        }
    });
}

fn inputs(name: &str, count: usize, mut make: impl FnMut(&mut Numbers) -> String, target: impl Fn(&str)) {
    let started = Instant::now();
    let until = variable("FUZZ_SECONDS").map(Duration::from_secs);
    let mut numbers = Numbers::of_the_run();
    let mut slowest = Duration::ZERO;
    let mut tried = 0;
    for text in kept(name) {
        slowest = slowest.max(one(name, &text, &target));
        tried += 1;
    }
    let mut made = 0;
    while until.map_or(made < count, |until| started.elapsed() < until) {
        let text = make(&mut numbers);
        slowest = slowest.max(one(name, &text, &target));
        made += 1;
    }
    let seconds = started.elapsed().as_secs_f64();
    eprintln!("{name}: {tried} kept and {made} made inputs in {seconds:.0} s, the slowest in {slowest:?}");
}

/// Tries an input. It is on the disk before: what overflows the stack ends the whole process.
fn one(name: &str, text: &str, target: &impl Fn(&str)) -> Duration {
    let file = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(format!("../target/tmp/fuzz-{name}.txt"));
    let _ = fs::create_dir_all(file.parent().expect("it is in a folder"));
    fs::write(&file, text).expect("it can be written");
    let before = spent();
    let outcome = catch_unwind(AssertUnwindSafe(|| target(text)));
    let took = spent().saturating_sub(before);
    if outcome.is_err() || took > LONGEST {
        let (mut hash, bytes) = (0_u32, text.bytes());
        bytes.for_each(|it| hash = hash.wrapping_mul(31).wrapping_add(it.into()));
        let kept = file.with_file_name(format!("fuzz-{name}-{hash:08x}.txt"));
        fs::write(&kept, text).expect("it can be written");
        panic!("{name}: {} took {took:?}\n{text}", kept.display());
    }
    took
}

/// How long the processor was busy with this thread, where the system says it: a busy machine lets an input wait.
fn spent() -> Duration {
    let text = fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    let nanoseconds = text.split(' ').next().and_then(|it| it.parse().ok());
    Duration::from_nanos(nanoseconds.unwrap_or_default())
}

/// The inputs that were a crash or a hang once.
fn kept(name: &str) -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/fuzz").join(name);
    let files = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut paths: Vec<PathBuf> = files.map(|it| it.expect("it can be read").path()).collect();
    paths.sort();
    paths.iter().map(|it| fs::read_to_string(it).expect("it is text")).collect()
}
