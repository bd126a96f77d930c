//! Rust's own attributes: conditions that hold and that do not, and what is passed on, in both languages.
#![deny(warnings, missing_docs, unused, clippy::all, clippy::pedantic)]

/// In TypeScript's syntax.
mod spec {
    taro_api::spec! {
        namespace scan {
            interface Option {
                kind: Kind,
                #[cfg(any())]
                gone: Gone,
                #[cfg(all())]
                kept: number,
                #[cfg(any())] #[platforms(weapp)]
                optional?: { deep: Gone },
                #[cfg_attr(all(), deprecated(since = "1.2.0", note = "use `kind`"))]
                old?: string,
                #[deprecated(since = "1.3.0")] #[doc(hidden)]
                older?: string,
                #[cfg_attr(any(), doc(cfg(feature = "old")))]
                #[cfg_attr(all(), cfg_attr(any(), doc = "nothing", doc(cfg(windows))), cfg_attr(all(), allow(unused)))]
                oldest?: string,
                #[cfg_attr(all(), cfg_attr(all(), cfg(any())))]
                nested: Gone,
                #[cfg_attr(all(), cfg(any()))]
                listen?: (res: Gone) => void,
                [key: string]: string,
            }
            #[must_use]
            #[doc(alias = "sort")]
            type Kind = #[doc = concat!("the", " first")] "first" | #[doc(hidden)] "second" | #[deprecated] "third"
                | #[deprecated(since = "1.0", note = "use `first`")] "fourth";
            #[cfg(any())]
            interface Gone {
                unknown: crate::elsewhere::Unknown,
                set: "a" | #[platforms(weapp)] "b",
                object?: { x: number },
            }
            #[cfg(any())]
            type Names = Gone[];
        }
        /// What it is:
        #[doc = include_str!("rust_attributes.md")]
        /// and more.
        #[allow(clippy::needless_pass_by_value)]
        function scan(option: scan::Option) => boolean;
        #[cfg(any())] #[platforms(weapp)]
        function gone(option: scan::Gone, more: { x: crate::elsewhere::Unknown }) => Promise<crate::elsewhere::Unknown>;
        #[cfg(any())]
        function onGone(callback: (res: crate::elsewhere::Unknown) => void) => void;
        #[cfg(any())]
        const nothing: crate::elsewhere::Unknown;
        #[cfg(all())] #[cfg(not(any()))]
        const something: { x: number };
        #[cfg(any())]
        namespace unknown {
            interface Option { unknown: crate::elsewhere::Unknown }
        }
        interface Player {
            #[must_use] play() => number,
            #[cfg(any())] #[platforms(weapp)] stop(gone: scan::Gone) => void,
            #[cfg(any())] #[platforms(weapp)] level: scan::Gone,
        }
        #[cfg(any())]
        interface Lamp {
            blink() => crate::elsewhere::Unknown,
        }
        interface OnlyGone {
            #[cfg(any())]
            gone: string,
        }
        interface BothGone {
            #[cfg(any())]
            gone: string,
            #[cfg(any())]
            unknown: crate::elsewhere::Unknown,
        }
        // What nobody defines, where nobody looks.
        #[cfg(any())] use nowhere::Gone as Imported;
        #[cfg(any())]
        interface Unseen {
            a: Nowhere, b?: Nowhere[] | string, c: { x: Nowhere, y: "u" | "v" }, d: (x: Nowhere) => Nowhere, e: Imported,
        }
        interface PartlyUnseen {
            size: number,
            #[cfg(any())] a: Nowhere,
            #[cfg(any())] b: Nowhere | string,
            #[cfg(any())] c?: { x: Nowhere[] },
            #[cfg(any())] d?: (x: { y: Nowhere }) => Nowhere,
        }
        interface PartlyUnseenObject {
            play() => void,
            #[cfg(any())] a(x: { y: Nowhere }, z?: Nowhere | string) => { y: Nowhere },
            #[cfg(any())] onB(callback: (res: { y: Nowhere }) => void) => void,
            #[cfg(any())] c: { y: Nowhere },
        }
        #[cfg(any())] type NowhereList = Nowhere[];
        #[cfg(any())] const nowhere: { x: Nowhere };
        #[cfg(any())] function unseen(x: { y: Nowhere }) => Promise<Nowhere>;
        #[cfg(any())] namespace unseen { interface Option { x: Nowhere, y: { z: Nowhere } } }
    }
}

/// In Rust's syntax, where nothing of it is there.
#[taro_api::api]
mod face {
    #[cfg(any())]
    use elsewhere::Unknown;

    pub mod scan {
        pub struct Option {
            #[cfg(any())]
            pub gone: Gone,
            #[cfg(all())]
            #[doc(hidden)]
            pub kept: f64,
        }
        #[cfg(any())]
        pub struct Gone {
            pub unknown: elsewhere::Unknown,
        }
        pub enum Kind {
            First,
            #[deprecated]
            Second,
            #[cfg_attr(all(), deprecated(note = "use `First`"))]
            Third,
        }
        #[cfg(any())]
        pub enum Data {
            Text(String),
            Gone(Gone),
        }
    }
    #[cfg(any())]
    #[platforms(weapp)]
    pub async fn gone(option: scan::Gone);
    #[cfg_attr(docsrs, doc(cfg(feature = "scan")))]
    #[cfg_attr(all(), cfg_attr(all(), must_use))]
    #[deprecated(note = "call `scan_again`")]
    pub fn scan(option: scan::Option) -> bool;
    #[cfg(any())]
    pub trait Lamp {
        fn blink(&self);
    }
    #[cfg(any())]
    pub struct Unseen {
        pub a: Nowhere,
        pub b: Option<Vec<Nowhere>>,
        pub c: fn(Nowhere) -> super::super::super::Nowhere,
        pub d: one_of!(Nowhere, String),
    }
    pub struct PartlyUnseen {
        pub size: f64,
        #[cfg(any())]
        pub a: Nowhere,
        #[cfg(any())]
        pub b: Option<object! { pub x: Nowhere }>,
    }
    pub trait PartlyUnseenObject {
        fn play(&self);
        #[cfg(any())]
        fn stop(&self, x: object! { pub y: Nowhere }) -> Nowhere;
        #[cfg(any())]
        #[property]
        fn level(&self) -> Nowhere;
    }
    #[cfg(any())]
    pub const NOWHERE: Nowhere;
    #[cfg(any())]
    pub type NowhereList = Vec<Nowhere>;
    #[cfg(any())]
    pub fn unseen(x: Nowhere) -> Nowhere;
    #[cfg(any())]
    pub mod unseen {
        pub struct Option {
            pub a: Nowhere,
            pub b: super::Nowhere,
            pub c: super::super::super::Nowhere,
            pub d: self::Nowhere,
            pub e: nowhere::Nowhere,
        }
    }
}

pub(crate) fn main() {
    let required = spec::scan::Required { kind: spec::scan::Kind::First, kept: 1.0 };
    let option = spec::scan::Option::new(required);
    assert_eq!(option.kept, 1.0);
    taro_api::host::on(spec::scan::API, |option: spec::scan::Option| Ok(option.rest.contains_key("gone")));
    let mut option = option;
    let _ = option.rest.insert("gone".to_owned(), "here".to_owned());
    assert!(spec::scan(option).unwrap());
    assert_eq!(spec::OnlyGone::default(), spec::OnlyGone::new());
    assert_eq!(spec::BothGone::default(), spec::BothGone::new(spec::BothGoneRequired {}));
    assert!(spec::something().is_err());
    drop(face::scan::Option::new(face::scan::Required { kept: 2.0 }));
}
