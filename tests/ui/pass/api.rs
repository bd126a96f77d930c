//! The same in Rust's own syntax.
#![deny(warnings, missing_docs, unused, clippy::all, clippy::pedantic)]

/// A plugin.
#[taro_api::api(module = "my-plugin")]
pub mod face {
    use std::time::Duration;

    /// What `detect` takes and gives.
    pub mod detect {
        /// What `detect` takes.
        pub struct Option {
            /// Where the picture is.
            pub src: String,
            /// How long to look.
            pub timeout: Option<Duration>,
            /// How exact.
            #[platforms(weapp)]
            #[default("fast")]
            pub precision: Option<Precision>,
            /// Called with the faces.
            pub success: Option<fn(Faces)>,
        }

        /// How exact.
        pub enum Precision {
            /// Quick.
            Fast,
            /// Slow.
            #[js("very-exact")]
            Exact,
        }

        /// What was found.
        #[extends(CallbackResult)]
        pub struct Faces {
            /// Each face.
            pub faces: Vec<Face>,
            /// The picture.
            pub picture: Option<Vec<u8>>,
            /// More.
            pub extra: std::collections::BTreeMap<String, taro_api::Any>,
        }

        /// A face.
        pub struct Face {
            /// Left and top.
            pub place: (f64, f64),
            /// How sure.
            pub score: Option<f64>,
        }
    }

    /// Finds faces.
    #[platforms(weapp, alipay)]
    pub async fn detect(option: detect::Option) -> detect::Faces;

    /// The plugin's version.
    pub fn version() -> String;
}

pub(crate) fn main() {
    let option = face::detect::Option::new("a.png").timeout(std::time::Duration::from_secs(1));
    drop(face::detect(option.precision(face::detect::Precision::Exact).success(|it| drop(it.faces))));
    assert_eq!(face::detect::Precision::Exact.as_str(), "very-exact");
    assert!(face::version().is_err());
}
