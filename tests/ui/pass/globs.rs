//! What `use super::*` brings from outside of an annotated module, also through several modules.
#![deny(warnings)]

mod types {
    taro_api::spec! {
        #[both_ways]
        interface Area { name: string }
    }
}
use types::*;

#[taro_api::api]
mod face {
    use super::*;

    pub mod scan {
        use super::*;

        pub struct Option {
            pub area: Area,
        }
        pub mod inner {
            use super::*;

            pub struct Found {
                pub area: Area,
            }
        }
    }
    pub async fn scan(option: scan::Option) -> scan::inner::Found;
}

fn main() {
    drop(face::scan(face::scan::Option::new(Area::new("here"))));
}

/// A type of the module's own, and one by its name, come before those of a glob; one that two globs bring is one.
#[taro_api::api]
mod shapes {
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
    pub mod own {
        use super::round::*;

        pub struct Shape {
            pub own: bool,
        }
        pub struct Option {
            pub shape: Shape,
        }
    }
    pub mod by_name {
        use super::round::*;
        use super::square::Shape;

        pub struct Option {
            pub shape: Shape,
        }
    }
    pub mod twice {
        use super::again::*;
        use super::round::*;

        pub struct Option {
            pub shape: Shape,
        }
    }
    pub mod again {
        use super::round::*;
    }
    pub fn draw(own: own::Option, by_name: by_name::Option, twice: twice::Option);
}

#[allow(dead_code)]
fn draw() {
    let own = shapes::own::Option::new(shapes::own::Shape::new(true));
    let by_name = shapes::by_name::Option::new(shapes::square::Shape::new(1));
    drop(shapes::draw(own, by_name, shapes::twice::Option::new(shapes::round::Shape::new(1))));
}

/// A crate that is imported by its own name, and what a glob does not bring.
mod crates {
    #![allow(dead_code, unused_imports)]

    mod outer {
        pub struct Strange;
    }
    #[taro_api::api]
    mod by_braces {
        use std::{self};
        use taro_api::{self};

        pub struct Held {
            pub any: taro_api::Any,
            pub text: std::string::String,
            pub after: std::option::Option<std::time::Duration>,
        }
        pub fn hold(held: Held);
    }
    #[taro_api::api]
    mod by_name {
        use super::outer::*;
        use taro_api;

        pub struct Held {
            pub any: taro_api::Any,
            pub text: String,
            pub sizes: Option<Vec<f64>>,
        }
        pub mod inner {
            use super::*;

            pub struct Option {
                pub text: String,
            }
        }
        pub fn hold(held: Held, option: Option<inner::Option>);
    }
    mod around {
        use std::collections::*;
        use std::time::*;
        use taro_api::*;

        #[taro_api::api]
        mod face {
            use super::*;

            pub struct Held {
                pub any: Any,
                pub after: Duration,
                pub table: HashMap<String, f64>,
            }
            pub fn hold(held: Option<Held>) -> Option<Held>;
        }
    }
}

/// What such a `use` brings begins paths too: a module of the API by its path from the crate, and one beside the API.
mod beginning {
    #![allow(dead_code)]

    mod types {
        pub mod areas {
            taro_api::spec! {
                #[both_ways]
                interface Area { name: string }
            }
        }
    }

    #[taro_api::api]
    mod api {
        pub mod a {
            use crate::beginning::api::b::*;

            pub struct Option {
                pub inner: inner::Found,
                pub beside: Beside,
                pub crated: std::option::Option<taro_api::Any>,
            }
        }
        pub mod b {
            pub struct Beside {
                pub x: f64,
            }
            pub mod inner {
                pub struct Found {
                    pub y: f64,
                }
            }
        }
        pub mod c {
            use super::super::types::*;
            use super::b::*;

            pub type Place = areas::Area;
            pub struct Option {
                pub area: areas::Area,
                pub found: inner::Found,
                #[cfg(all())]
                pub again: Option<areas::Area>,
                #[cfg(any())]
                pub nowhere: nowhere::Area,
            }
            pub mod below {
                use super::*;

                pub struct Option {
                    pub area: areas::Area,
                }
            }
        }
        pub fn a(option: a::Option);
        pub fn c(option: c::Option, place: c::Place, below: c::below::Option) -> c::Place;
    }

    fn called() {
        let area = || types::areas::Area::new("here");
        drop(api::a(api::a::Option::new(api::a::Required {
            inner: api::b::inner::Found::new(1),
            beside: api::b::Beside::new(2),
        })));
        let option = api::c::Option::new(api::c::Required { area: area(), found: api::b::inner::Found::new(1) });
        drop(api::c(option, area(), api::c::below::Option::new(area())));
    }
}

/// What a module has itself comes before what such a `use` brings, also in another `use`.
mod own_names {
    #![allow(dead_code, unused_imports)]

    mod types {
        pub struct Place;
        pub mod inner {
            pub struct Found;
        }
    }

    #[taro_api::api]
    mod api {
        use super::types::*;
        use inner::Found as First;
        use {Place as Spot, inner::*};

        pub struct Place {
            pub name: String,
        }
        pub mod inner {
            pub struct Found {
                pub x: f64,
            }
        }
        pub mod below {
            use super::super::types::*;
            use inner::{Found as Second, deeper::Third};

            pub mod inner {
                pub struct Found {
                    pub y: f64,
                }
                pub mod deeper {
                    pub struct Third {
                        pub z: f64,
                    }
                }
            }
            pub struct Option {
                pub second: Second,
                pub third: Third,
            }
        }
        pub fn found(first: First, spot: Spot, found: Found);
        pub fn below(option: below::Option);
    }

    fn called() {
        let found = || api::inner::Found::new(1);
        drop(api::found(found(), api::Place::new("here"), found()));
        let (second, third) = (api::below::inner::Found::new(1), api::below::inner::deeper::Third::new(2));
        drop(api::below(api::below::Option::new(api::below::Required { second, third })));
    }
}
