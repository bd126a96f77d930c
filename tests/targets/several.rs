//! Each call is an error of its own, at its own place.

use taro_api::{check_session, login, request};

mod own {
    taro_api::spec! {
        #![module("my-plugin")]

        #[platforms(weapp)]
        function scan(text: string) => Promise<void>;
    }
}

fn main() {
    drop(request(request::Option::new("https://example.com")));
    drop(login(None));
    drop(check_session(check_session::Option::new()));
    drop(own::scan("text"));
}
