mod own {
    taro_api::spec! {
        interface Option {
            kind?: Kind,
            level?: 1 | #[platforms(tt)] 2,
        }

        type Kind =
            | "plain"
            /// Read aloud.
            #[platforms(alipay, tt)]
            #[see("https://example.com/spoken")]
            | "spoken";

        function show(option?: Option) => void;
    }
}

use own::Kind;

fn main() {
    let _ = own::show(own::Option::new().kind(Kind::Spoken));
    match Kind::Unknown(String::new()) {
        Kind::Spoken => {}
        _ => {}
    }
    let _ = own::Level::N2;
}
