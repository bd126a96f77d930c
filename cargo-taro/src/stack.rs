//! A stack that is large enough for what people write.

use std::thread;

/// What is nested deep takes a frame a level, in parsers as well as here. Only what is used of it is memory.
const BYTES: usize = 512 << 20;

/// Does something on a large stack; on this one where the system has none.
pub(crate) fn large<T: Send>(run: impl FnOnce() -> T + Send) -> T {
    let mut run = Some(run);
    let mut call = || run.take().map(|run| run());
    let done = thread::scope(|scope| {
        let spawned = thread::Builder::new().stack_size(BYTES).spawn_scoped(scope, &mut call);
        spawned.ok().map(|it| it.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
    });
    done.unwrap_or_else(call).expect("it runs once")
}
