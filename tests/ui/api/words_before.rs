#[taro_api::api]
mod face {
    pub(crate) struct Option {
        pub(super) text: String,
    }

    pub const fn scan();

    pub unsafe fn read();

    pub extern "C" fn write(more: f64);

    pub const VERSION: String = String::new();

    pub fn list<'a, const N: usize, T>()
    where
        T: Clone;

    struct Private {
        secret: f64,
        pub shown: f64,
    }
    enum Level {
        Low = 1,
        High = 2,
    }
    trait Player {
        fn play(&self);
    }
    type Text = String;
    const ENV: String;
    async fn player() -> Player;
    mod inner {
        pub struct Deep {}
    }
}

fn main() {}
