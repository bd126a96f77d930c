//! Specs whose names, types and attributes come from a `macro_rules!`, or stand in a function.
#![deny(warnings)]

/// What the macros name by `$crate`.
pub mod shared {
    taro_api::spec! {
        interface Area {
            x: number,
        }
    }
}

macro_rules! spec_of {
    ($function:ident, $option:ident, $field:ident, $rest:ident, $ty:ty, $text:literal, $(#[$meta:meta])*) => {
        taro_api::spec! {
            use $crate::shared::Area as Place;

            namespace $function {
                interface $option {
                    $field: string,
                    count?: number,
                    fields?: $ty,
                    it?: $text | "other",
                    #[unit(ms)] $rest?: number,
                    area?: $crate::shared::Area,
                    place?: Place,
                    [key: string]: string,
                    success?: (res: Found) => void,
                }
                interface Found {
                    $field: $ty,
                    it?: { $field: string },
                }
            }
            $(#[$meta])*
            #[platforms(weapp)]
            function $function($field: $function::$option, settle?: $ty, arguments?: $crate::shared::Area)
                => Promise<$function::Found>;
            interface Player {
                $field: string,
                level: number,
                play($field: number, callback: string) => void,
                onEnd(callback: ($field: $ty) => void) => void,
            }
            function onEvent($field: (res: $ty) => void) => void;
            function offEvent($field?: (res: $ty) => void) => void;
            const $rest: Place;
        }
    };
}

mod by_example {
    spec_of!(scan, Option, object, value, number, "first", #[doc = " Scans."] #[must_use]);
}

macro_rules! api_of {
    ($vis:vis $module:ident, $function:ident, $field:ident: $ty:ty, $path:path, $number:expr, $name:literal,
     #[$meta:meta] $item:item) => {
        #[taro_api::api]
        $vis mod $module {
            use $crate::shared::Area;

            pub mod $function {
                pub struct Option {
                    pub $field: Option<$ty>,
                    pub count: $ty,
                    pub area: Option<$path>,
                    pub again: Option<super::Area>,
                    pub crated: Option<$crate::shared::Area>,
                    pub list: Vec<$ty>,
                    #[$meta]
                    #[js($name)]
                    $vis fields: Option<fn($ty) -> $ty>,
                    #[rest]
                    pub rest: BTreeMap<String, $ty>,
                }
                pub enum Level {
                    Low = $number,
                }
                pub enum Either {
                    One($ty),
                    Other($path),
                }
            }
            pub async fn $function($field: Option<$function::Option>) -> Option<$ty>;
            pub trait Player {
                #[property]
                fn $field(&self) -> $ty;
            }
            $item
        }
    };
}

api_of!(pub face, scan, object: f64, crate::shared::Area, 1, "the-fields",
    #[doc = " The fields."] pub fn more(at: std::string::String) -> f64;);

/// A spec that stands in a function names what stands outside of it.
mod inside {
    pub struct Held;

    pub fn function() {
        taro_api::spec! {
            use super::shared::Area;
            use super::{shared as more};

            function area(area: Area, more: more::Area, again: super::shared::Area, path: crate::shared::Area) => Area;
        }
        let make = || super::shared::Area::new(1);
        assert!(area(make(), make(), make(), make()).is_err());
        drop(Held);
    }

    pub fn annotated() {
        #[taro_api::api]
        mod face {
            use crate::shared::Area;

            pub mod scan {
                use super::Area as Place;

                pub struct Option {
                    pub place: Option<Place>,
                }
            }
            pub fn scan(option: scan::Option, area: Area) -> Area;
        }
        let option = face::scan::Option::new().place(super::shared::Area::new(1));
        assert!(face::scan(option, super::shared::Area::new(2)).is_err());
    }
}

/// Two specs in one place, of which both name the same; and types of the names that a glob brings.
mod twice {
    mod types {
        pub struct First;
        pub struct Option;
    }
    #[allow(unused_imports)]
    use types::*;

    taro_api::spec! {
        interface First { x: number }
        namespace first { interface Option { at: First } }
        function first(option: first::Option) => First;
    }
    taro_api::spec! {
        use crate::twice::First as Brought;

        interface Second { x: number }
        function second(brought: Brought, at: Second) => Brought;
    }
    taro_api::spec! {
        use crate::twice::First as Again;

        function third(again: Again) => Again;
        namespace fourth { interface Option { at: Again } }
        function fourth(option: fourth::Option) => void;
    }

    pub fn called() {
        let at = || First::new(1);
        drop((first(first::Option::new(at())), second(at(), Second::new(1)), third(at())));
        drop(fourth(fourth::Option::new(at())));
    }
}

pub(crate) fn main() {
    twice::called();
    let option = by_example::scan::Option::new("it").count(1).fields(2.0).area(shared::Area::new(3));
    let option = option.value(std::time::Duration::from_secs(1)).place(shared::Area::new(4));
    drop(by_example::scan(option.success(|found| assert!(found.object > 0.0)), Some(1.0), shared::Area::new(5)));
    drop(by_example::on_event(|value: f64| assert!(value > 0.0)));
    let option = face::scan::Option::new(face::scan::Required { count: 1, list: vec![2.0] }).area(shared::Area::new(4));
    drop(face::scan(option.fields(|it| it)));
    assert_eq!(face::scan::Level::Low.value(), 1.0);
    assert!(face::more("text").is_err());
    inside::function();
    inside::annotated();
}
