//! Choosing code by host: what `#[on(..)]`, `platform! {..}`, `supports!(..)` and `#[needs(..)]` become.
//!
//! A build for one host chooses when it is compiled. A build for several, or for any, chooses when the program runs.

mod arm;
mod available;
mod names;
mod needs;
mod on;
mod platform;
mod supports;
mod used;

use proc_macro2::TokenStream;
use quote::quote;

pub use self::available::{available, is_available};
pub use self::needs::needs;
pub use self::on::on;
pub use self::platform::platform;
pub use self::supports::supports;
use crate::hosts::{Host, Targets};

/// Whether code for some hosts is in a build.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Chosen {
    /// On every host of the build.
    Always,
    /// On none.
    Never,
    /// On some: it shows when the program runs.
    Perhaps,
}

impl Chosen {
    /// Whether code for `hosts` is in a build for `targets`.
    fn of(hosts: &[Host], targets: &Targets) -> Chosen {
        let known = Host::known();
        let named = if targets.hosts().is_empty() { &known } else { targets.hosts() };
        match named.iter().filter(|host| hosts.contains(host)).count() {
            0 => Chosen::Never,
            count if count == named.len() => Chosen::Always,
            _ => Chosen::Perhaps,
        }
    }
}

/// `::taro_api::Host::Weapp | ::taro_api::Host::Tt`
fn pattern(hosts: &[Host]) -> TokenStream {
    let names = hosts.iter().map(|host| host.variant());
    quote!(#(::taro_api::Host::#names)|*)
}
