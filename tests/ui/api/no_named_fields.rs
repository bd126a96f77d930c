#[taro_api::api]
mod face {
    pub struct Point(f64, f64);

    pub enum Shape {
        Circle { radius: f64 },
        Line(f64, f64),
        Square,
        Text(String),
        Nothing(()),
        Perhaps(Option<String>),
        Rest(Any),
    }

    pub enum One {
        Text(String),
    }

    pub enum Values {
        #[js("auto")]
        Auto(one_of!("auto")),
        Fixed(one_of!("fixed")),
        Number(f64),
    }

    pub enum Mixed {
        Low = 1,
        High,
    }

    pub enum Nothing {}

    pub struct List<T> {
        pub items: Vec<T>,
    }
}

fn main() {}
