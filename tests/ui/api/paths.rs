//! Rust's paths: a name of a module around this one is behind `super::`.

mod other {
    pub struct Area;
}

#[taro_api::api]
mod face {
    use super::other::Area;

    pub mod scan {
        pub struct Option {
            pub near: Near,
            pub area: Area,
            pub deep: inner::Deep,
            pub beside: find::Option,
            pub right: super::Near,
        }

        pub mod inner {
            pub struct Deep {
                pub near: Near,
                pub wrong: super::Near,
                pub nowhere: super::super::Far,
                pub own: self::Near,
            }
        }
    }

    pub mod find {
        pub struct Option {
            pub deep: super::scan::inner::Deep,
        }
    }

    pub struct Near {
        pub x: f64,
        pub own: Self::Far,
    }

    pub trait Player {
        fn next(&self) -> Self::Next;
    }
}

#[taro_api::api]
mod globs {
    pub mod round {
        pub struct Shape {
            pub radius: f64,
        }
    }
    pub mod square {
        pub struct Shape {
            pub side: f64,
        }
    }
    pub mod drawing {
        use super::round::*;
        use super::square::*;

        pub struct Option {
            pub shape: Shape,
            pub list: Vec<Shape>,
        }
    }
    pub fn draw(option: drawing::Option);
}

fn main() {}
