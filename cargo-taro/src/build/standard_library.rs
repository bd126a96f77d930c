//! Where the compiler finds the standard library for the target.

use anyhow::Result;

use crate::cargo::Configuration;
use crate::setup::{self, Rustc};

/// The user's flags, with one that says where the standard library is.
pub(crate) struct WithStd {
    pub(crate) flags: Vec<String>,
    pub(crate) has_std: bool,
}

/// Where the compiler does not find the standard library, `cargo taro setup` may have built it. Where it has not, cargo may
/// still build it (`-Zbuild-std`).
pub(crate) fn flags(configuration: &Configuration) -> Result<WithStd> {
    let rustc = Rustc::of(configuration)?;
    let mut flags = configuration.flags.clone();
    let mut has_std = rustc.has_std(&flags)?;
    let has_sysroot = flags.iter().any(|flag| flag.starts_with("--sysroot"));
    if !has_std
        && !has_sysroot
        && let Some(flag) = hidden_sysroot().or_else(|| setup::sysroot_flag(&rustc))
    {
        flags.push(flag);
        has_std = rustc.has_std(&flags)?;
    }
    Ok(WithStd { flags, has_std })
}

/// The sysroot that the target's variable names. cargo does not read that variable where RUSTFLAGS is set.
fn hidden_sysroot() -> Option<String> {
    let flags = std::env::var("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS").ok()?;
    flags.split_whitespace().find(|flag| flag.starts_with("--sysroot=")).map(str::to_owned)
}
