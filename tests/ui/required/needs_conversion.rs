mod spec {
    taro_api::spec! {
        namespace store {
            interface Option {
                key: string,
                data: any,
                mode?: "safe" | "fast",
            }
        }
        /// Stores a value.
        function store(option: store::Option) => Promise<CallbackResult>;
        function storeSync(key: string, data: any) => void;
    }
}

use spec::{store, store_sync};

struct User;

fn main() {
    drop(store(store::Required { key: "user", data: User }));
    store_sync("user", User).unwrap();
    store_sync("visits", 3_u64).unwrap();
    drop(store(store::Option::new(store::Required { key: "token", data: "c" }).mode("fast")));
}
