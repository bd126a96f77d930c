//! Names what the host lacks, and calls none of it.

use taro_api::login;

/// An option that is made on every host, though only some take it.
pub fn option() -> login::Option {
    login::Option::new()
}

/// A type that is named.
pub struct Session {
    /// What the host gave.
    pub result: login::SuccessCallbackResult,
}

mod own {
    taro_api::spec! {
        namespace scan {
            interface Option {
                #[platforms(weapp)]
                fast?: boolean,
            }
        }

        #[platforms(weapp)]
        function scan(option?: scan::Option) => Promise<void>;
    }
}

pub use own::scan;

fn main() {
    drop(option());
    assert_eq!(login::API.name(), "login");
    assert_eq!(scan::API.name(), "scan");
}
