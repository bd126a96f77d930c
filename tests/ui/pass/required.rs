//! What must be given stands in a literal, in any order; a function takes the literal alone.

mod spec {
    taro_api::spec! {
        namespace store {
            interface Option {
                key: string,
                data: any,
                encrypt?: boolean,
                done: (code: number) => void,
                success?: (res: CallbackResult) => void,
            }
            interface TKey { own: string }
        }
        function store(option: store::Option) => Promise<CallbackResult>;
        function perhaps(option?: store::Option) => Promise<CallbackResult>;

        /// Names that are alike in capitals.
        interface Alike { foo_bar: string, #[rust("foo_bar_")] fooBar: string, #[rust("foo_bar__")] "foo-bar": string }
        function alike(of: Alike) => void;
    }
}

use spec::{Alike, AlikeRequired, alike, perhaps, store};
use taro_api::{CallbackResult, host};

fn given(key: &str) -> store::Option {
    store::Option::new(store::Required { key, data: 1.0, done: |code| assert_eq!(code, 2.0) })
}

fn main() {
    host::on(store::API, |option| {
        assert_eq!((option.key.as_str(), option.data.to::<String>().unwrap()), ("token", "secret".to_owned()));
        option.done.call((2.0,));
        Ok(CallbackResult::default())
    });
    let data = String::from("secret");
    let key = "token";
    host::run(store(store::Required { key, done: |_| {}, data: data.clone() })).unwrap();
    host::run(store(store::Option::new(store::Required { data, key, done: |_| {} }).encrypt(true))).unwrap();
    drop(perhaps(store::Required { key: "token".to_owned(), data: 1.0, done: |_| {} }));
    drop(perhaps(given("token")));
    drop(perhaps(None));
    let _ = alike(Alike::new(AlikeRequired { foo_bar: "a", foo_bar_: "b", foo_bar__: "c".to_owned() }));
}
