#[taro_api::api]
mod plugin {
    #[platforms(weapp, alipay)]
    #[absent(alipay)]
    #[since(weapp = "2.0.0", tt = "1.0.0", alipay = "1.0.0")]
    pub fn ask();

    pub struct Option {
        #[platforms(weapp)]
        #[since(swan = "2.0.0")]
        pub time: Option<f64>,
        pub kind: Option<one_of!("a", #[platforms(qq)] #[since(jd = "1.0.0")] "b")>,
    }

    pub trait Player {
        #[platforms(qq)]
        #[since(weapp = "2.0.0")]
        fn play(&self);
    }
}

fn main() {}
