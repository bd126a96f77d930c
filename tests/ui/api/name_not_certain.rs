#[taro_api::api(module = "my-plugin")]
mod face {
    pub struct User {
        pub userID: String,
        pub _id: String,
        pub x_1: f64,
        #[js("openID")]
        pub openID: String,
        pub a_b_c: String,
        pub type_: String,
    }
    pub enum Kind {
        UserID,
        Put_all,
        GET,
        #[js("iOS")]
        IOs,
    }
    pub trait Player {
        fn playNow(&self); // That is how JavaScript has it.
        #[property]
        fn srcURL(&self) -> String;
    }
    pub fn getUser() -> User;
    pub fn kind() -> Kind;
    pub fn player(_options: User) -> Player;
    pub const userData: String;
    pub const APP_ID: String;
}

fn main() {}
