#[taro_api::api]
mod face {
    pub struct Option {
        pub count: u32,
        pub name: &'static str,
        pub pair: [f64; 2],
        pub bytes: &mut [u8],
        pub letter: char,
        pub shared: std::sync::Arc<String>,
        pub value: serde_json::Value,
        pub text: std::borrow::Cow<'static, str>,
        pub twice: Option<Option<Option<String>>>,
        pub list: Vec,
        pub table: BTreeMap<String>,
        #[unit(px)]
        pub took: std::time::Duration,
        #[rest]
        pub others: BTreeMap<String, String>,
        pub never: !,
        pub inferred: _,
        pub projected: <String as Into>::Type,
    }

    pub fn listen(listener: impl Fn(f64), other: Box<dyn FnMut(f64)>, third: for<'a> fn(&'a str));
    pub fn later() -> impl Future<Output = String>;
    pub fn read() -> Result<String, Error>;
    pub fn wait(how_long: Duration, #[required] why: String);
    pub fn typescript(name: string, list: Record<String, number>);
    pub fn twice() -> Option<Option<String>>;
}

fn main() {}
