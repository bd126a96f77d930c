#[taro_api::api]
mod face {
    pub struct Option {
        pub mode: one_off!("fast", "exact"),
        pub kind: format!("qr"),
        pub none: one_of!(),
        pub described: one_of!(#[platforms(tt)] String, "auto"),
        pub size: object! { width: f64 height: f64 },
        pub both: all_of!(f64),
        pub key: key_of!(f64, f64),
        pub literal: one_of!(1u8, 'c'),
        pub generic: generic!(<T> f64),
        pub pair: tuple!(f64, f64),
        pub member: member_of!(Option, key),
        pub no_name: member_of!(Option),
        pub two_names: member_of!(Option, "key", "mode"),
        pub nothing: generic!(),
    }
}

fn main() {}
