#[taro_api::api]
mod face {
    pub fn scan(&self, (a, b): (f64, f64), mut c: f64);

    pub trait Player {
        fn play(&mut self);
        fn stop(self);
        fn pause(self: Box<Self>);
        fn seek(&'static self, position: f64);
        fn load(src: String);
    }
}

fn main() {}
