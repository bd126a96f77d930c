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
}

fn main() {}
