mod spec {
    taro_api::spec! {
        namespace store {
            interface Option {
                key: string,
                data: any,
                #[unit(ms)]
                keep: number,
                encrypt?: boolean,
                success?: (res: CallbackResult) => void,
            }
        }
        /// Stores a value.
        function store(option: store::Option) => Promise<CallbackResult>;
    }
}

use spec::store;
use std::time::Duration;

fn main() {
    let keep = Duration::from_secs(1);
    drop(store(store::Required { key: 5, data: "c", keep }));
    drop(store(store::Required { key: "token", data: "c", keep: 5 }));
}
