mod spec {
    taro_api::spec! {
        interface Events {
            login: string,
            close: number,
        }
        interface Emitter {
            on<K extends keyof Events>(name: K, callback: (value: Events[K]) => void) => void,
        }
        type Done = (code: number) => void;
        function call(...args: Parameters<Done>) => ReturnType<Done>;
    }
}

#[taro_api::api]
mod face {
    pub struct Events {
        pub login: String,
        pub close: f64,
    }
    pub trait Emitter {
        fn on<K>(&self, name: K, callback: fn(member_of!(Events, K)));
    }
}

fn main() {}
