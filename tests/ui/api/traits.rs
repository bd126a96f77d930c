#[taro_api::api]
mod face {
    pub unsafe trait Player: Send + 'static {
        const VOLUME: f64;
        type Item;

        #[property]
        fn src(&self);
        #[property]
        async fn rate(&self, at: f64) -> f64;
        #[property]
        #[required]
        fn volume(&self) -> f64;
        #[rest]
        fn rest(&self) -> Vec<String>;
        #[unit(ms)]
        unsafe fn seek(&self, position: f64);
        fn play(&self) {
            self.seek(0.0);
        }
        /// Calls it.
        #[call]
        fn call(&self);
    }

    #[extends(Player)]
    pub struct Video {
        pub src: String,
    }

    #[object]
    pub struct Canvas {
        #[rust("width")]
        pub size: f64,
    }
}

fn main() {}
