mod spec {
    taro_api::spec! {
        #![global("wx")]
        namespace cloud {
            interface Config { env: string }
            function init(config: Config) => void;
            function close() => void;
            namespace db {
                const version: string;
            }
        }
    }
}

#[taro_api::api(module = "my-plugin")]
mod face {
    pub mod cloud {
        pub fn init();
        pub mod db {
            pub const VERSION: String;
        }
    }
}

fn main() {}
