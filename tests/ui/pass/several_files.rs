//! Specs that name each other's types: by `use`, and by paths that are read from the top of the spec.
#![deny(warnings, missing_docs)]

/// What the others share.
mod shared {
    taro_api::spec! {
        interface Area {
            x: number,
        }
        namespace deep {
            type Kind = "a" | "b";
            interface Base {
                /// It is looked up where it was written.
                kind: Kind,
                inner?: { at: Kind },
            }
            namespace deeper {
                interface Option extends Base {
                    areas: Area[],
                }
            }
        }
    }
}

/// A namespace in one file, its function in another.
mod user {
    taro_api::spec! {
        use super::shared::{Area, deep::Kind};

        namespace scan {
            interface Option {
                area?: Area,
                kind?: Kind,
                more?: super::shared::deep::deeper::Option,
                either?: Area | Kind | string,
            }
        }
        function scan(option?: scan::Option, area?: Area) => Promise<super::shared::deep::Base>;
    }
}

/// In Rust's syntax.
#[taro_api::api]
mod face {
    use super::shared::Area;

    pub mod find {
        pub struct Option {
            pub area: Option<super::Area>,
            pub kinds: Vec<super::super::shared::deep::Kind>,
        }
    }

    pub async fn find(option: Option<find::Option>) -> Area;
}

pub(crate) fn main() {
    let option = user::scan::Option::new().area(shared::Area::new(1.0)).kind(shared::deep::Kind::A);
    drop(user::scan(option.either(user::scan::Either::String("text".to_owned())), None));
    let at = shared::deep::deeper::Inner::new(shared::deep::Kind::B);
    let option = shared::deep::deeper::Option::new(shared::deep::deeper::Required {
        areas: vec![],
        kind: shared::deep::Kind::A,
    })
    .inner(at);
    assert_eq!(option.kind, shared::deep::Kind::A);
    drop(face::find(face::find::Option::new(vec![])));
}
