//! A caller with every lint turned up.
#![deny(warnings, missing_docs, unused, nonstandard_style, rust_2018_idioms, let_underscore)]
#![deny(missing_debug_implementations, unreachable_pub, unused_qualifications, single_use_lifetimes)]
#![deny(trivial_casts, trivial_numeric_casts, unused_results, unused_lifetimes, variant_size_differences)]
#![deny(elided_lifetimes_in_paths, explicit_outlives_requirements, missing_copy_implementations, unit_bindings)]
#![deny(clippy::all, clippy::pedantic, clippy::nursery, clippy::missing_docs_in_private_items)]
#![allow(clippy::redundant_pub_crate)]

/// A plugin's functions, in a module of the caller's.
mod plugin {
    /// Deeper.
    pub(crate) mod deep {
        taro_api::spec! {
            #![module("my-plugin")]

            namespace scan {
                interface Option {
                    /// How long to look.
                    #[unit(s)] #[default(5)]
                    timeout?: number,
                    /// How to look.
                    #[platforms(weapp)] #[since(weapp = "1.2.0")] #[see("https://example.com/how")]
                    how?: "fast" | "slow",
                    #[deprecated("use `how`")]
                    speed?: 1 | 2 | -3,
                    #[rust("size")]
                    "data-size"?: number,
                    #[unit(px)]
                    width?: number,
                    area?: { x: number, y?: number, inner?: { z: [number, string] } },
                    data?: string | ArrayBuffer | number[] | Area[] | Record<string, any> | "auto" | 0,
                    success?: (result: SuccessCallbackResult) => void,
                    fail?: (res: CallbackResult) => void,
                    complete?: (res: CallbackResult) => void,
                }
                interface Area {
                    x: number,
                    nested?: Box<Area>,
                    readonly more: Area[];
                }
                interface Base {
                    kind: Kind,
                    mode?: "a" | "b",
                }
                type Kind = "qr" | "bar";
                type Done = (result: SuccessCallbackResult) => void;
                /// Several ways to call a method: the types of their parameters have names of their own.
                interface Light {
                    animate(key: "shape", to: { x: number }) => void;
                    #[rust("animate_style")]
                    animate(key: "style", to: { y: number }) => void;
                    #[rust("animate_extra")]
                    animate(key: "extra" | "other", to: { z: number }) => void;
                    #[rust("animate_rest")]
                    animate(key: "rest", to: { x: number, z: number }) => void;
                }
                interface SuccessCallbackResult extends CallbackResult, Base {
                    /// What was read.
                    text: string | null,
                    bytes?: ArrayBuffer,
                }
            }

            /// Scans.
            #[platforms(weapp, tt)]
            function scan(option?: scan::Option) => Promise<scan::SuccessCallbackResult>;
            #[deprecated("use `scan`")]
            function scanSync(area: scan::Area, kind: scan::Kind) => scan::Area[];
            #[module("other-plugin")]
            function version() => string;
            function light() => scan::Light;
            interface Color {
                text() => string;
            }
            /// A parameter has the name of its class.
            #[new]
            function Color(color?: string) => Color;
        }
    }
}

/// Uses some of it; the rest is no warning.
pub(crate) fn main() {
    use plugin::deep::scan;
    let option = scan::Option::new().how(scan::How::Fast).size(2.0);
    drop(scan(option.success(|found| assert_eq!(found.kind, scan::Kind::Qr))));
    assert_eq!(scan::API.name(), "scan");
}
