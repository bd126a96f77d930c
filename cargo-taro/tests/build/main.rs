//! `cargo taro build`, as a person runs it on packages of their own.

#[path = "../common/mod.rs"]
mod common;
mod configuration;
mod crates;
mod hosts;
mod output;
mod programs;
mod setup;
mod sysroot;
mod versions;
