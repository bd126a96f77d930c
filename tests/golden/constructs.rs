/// Taro's `Kind`.
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery
)]
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
#[non_exhaustive]
pub enum Kind {
    /// `qr`
    Qr,
    /// `bar-code`
    BarCode,
    /// A value that is not known here, as it came.
    Unknown(::std::string::String),
}
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery
)]
impl Kind {
    #[doc(hidden)]
    pub const MEMBERS_: &'static str = "Qr BarCode Unknown";
    /// The value as the host has it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Qr => "qr",
            Self::BarCode => "bar-code",
            Self::Unknown(it) => it.as_str(),
        }
    }
    fn __known(it: &str) -> ::core::option::Option<Self> {
        if it == "qr" {
            return ::core::option::Option::Some(Self::Qr);
        }
        if it == "bar-code" {
            return ::core::option::Option::Some(Self::BarCode);
        }
        ::core::option::Option::None
    }
}
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery
)]
impl ::core::str::FromStr for Kind {
    type Err = ::taro_api::UnknownValue;
    fn from_str(it: &str) -> ::core::result::Result<Self, ::taro_api::UnknownValue> {
        ::taro_api::__private::known_text(
            Self::__known(it),
            it,
            "Kind",
            &["qr", "bar-code"],
        )
    }
}
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery
)]
impl ::taro_api::__private::ToJs for Kind {
    fn to_js(self) -> ::taro_api::__private::Value {
        ::taro_api::__private::ToJs::to_js(self.as_str())
    }
}
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery
)]
impl ::taro_api::__private::TakeCallbacks for Kind {}
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery
)]
impl ::taro_api::__private::FromJs for Kind {
    fn from_js(
        value: &::taro_api::__private::Value,
    ) -> ::core::result::Result<Self, ::taro_api::__private::Mismatch> {
        let it = <::std::string::String as ::taro_api::__private::FromJs>::from_js(
            value,
        )?;
        ::core::result::Result::Ok(
            ::core::option::Option::unwrap_or(Self::__known(&it), Self::Unknown(it)),
        )
    }
    fn from_fields(fields: &::taro_api::__private::Fields<'_>) -> Self {
        Self::Unknown(::taro_api::__private::FromJs::from_fields(fields))
    }
}
/// Taro's `Level`.
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery
)]
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
#[non_exhaustive]
pub enum Level {
    /// `1`
    N1,
    /// `-1`
    Minus1,
    /// `2.5`
    N25,
    /// A value that is not known here, as it came.
    Unknown(f64),
}
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery
)]
impl Level {
    #[doc(hidden)]
    pub const MEMBERS_: &'static str = "N1 Minus1 N25 Unknown";
    /// The value as the host has it.
    #[must_use]
    pub fn value(&self) -> f64 {
        match self {
            Self::N1 => 1f64,
            Self::Minus1 => -1f64,
            Self::N25 => 2.5f64,
            Self::Unknown(it) => *it,
        }
    }
    fn __known(it: f64) -> ::core::option::Option<Self> {
        if it == 1f64 {
            return ::core::option::Option::Some(Self::N1);
        }
        if it == -1f64 {
            return ::core::option::Option::Some(Self::Minus1);
        }
        if it == 2.5f64 {
            return ::core::option::Option::Some(Self::N25);
        }
        ::core::option::Option::None
    }
}
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery
)]
impl ::core::convert::TryFrom<f64> for Level {
    type Error = ::taro_api::UnknownValue;
    fn try_from(it: f64) -> ::core::result::Result<Self, ::taro_api::UnknownValue> {
        ::taro_api::__private::known_number(
            Self::__known(it),
            it,
            "Level",
            &[1f64, -1f64, 2.5f64],
        )
    }
}
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery
)]
impl ::taro_api::__private::ToJs for Level {
    fn to_js(self) -> ::taro_api::__private::Value {
        ::taro_api::__private::ToJs::to_js(self.value())
    }
}
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery
)]
impl ::taro_api::__private::TakeCallbacks for Level {}
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery
)]
impl ::taro_api::__private::FromJs for Level {
    fn from_js(
        value: &::taro_api::__private::Value,
    ) -> ::core::result::Result<Self, ::taro_api::__private::Mismatch> {
        let it = <f64 as ::taro_api::__private::FromJs>::from_js(value)?;
        ::core::result::Result::Ok(
            ::core::option::Option::unwrap_or(Self::__known(it), Self::Unknown(it)),
        )
    }
    fn from_fields(fields: &::taro_api::__private::Fields<'_>) -> Self {
        Self::Unknown(::taro_api::__private::FromJs::from_fields(fields))
    }
}
/// One of a set of values; one that is not known here is kept as it came.
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery
)]
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
#[non_exhaustive]
pub enum SourceValue {
    /// `auto`
    Auto,
    /// A value that is not known here, as it came.
    Unknown(::std::string::String),
}
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery
)]
impl SourceValue {
    #[doc(hidden)]
    pub const MEMBERS_: &'static str = "Auto Unknown";
    /// The value as the host has it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Auto => "auto",
            Self::Unknown(it) => it.as_str(),
        }
    }
    fn __known(it: &str) -> ::core::option::Option<Self> {
        if it == "auto" {
            return ::core::option::Option::Some(Self::Auto);
        }
        ::core::option::Option::None
    }
}
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery
)]
impl ::core::str::FromStr for SourceValue {
    type Err = ::taro_api::UnknownValue;
    fn from_str(it: &str) -> ::core::result::Result<Self, ::taro_api::UnknownValue> {
        ::taro_api::__private::known_text(
            Self::__known(it),
            it,
            "SourceValue",
            &["auto"],
        )
    }
}
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery
)]
impl ::taro_api::__private::ToJs for SourceValue {
    fn to_js(self) -> ::taro_api::__private::Value {
        ::taro_api::__private::ToJs::to_js(self.as_str())
    }
}
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery
)]
impl ::taro_api::__private::TakeCallbacks for SourceValue {}
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery
)]
impl ::taro_api::__private::FromJs for SourceValue {
    fn from_js(
        value: &::taro_api::__private::Value,
    ) -> ::core::result::Result<Self, ::taro_api::__private::Mismatch> {
        let it = <::std::string::String as ::taro_api::__private::FromJs>::from_js(
            value,
        )?;
        ::core::result::Result::Ok(
            ::core::option::Option::unwrap_or(Self::__known(&it), Self::Unknown(it)),
        )
    }
    fn from_fields(fields: &::taro_api::__private::Fields<'_>) -> Self {
        Self::Unknown(::taro_api::__private::FromJs::from_fields(fields))
    }
}
/// Taro's `Source`.
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery
)]
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
#[non_exhaustive]
pub enum Source {
    /// As `Value`.
    Value(SourceValue),
    /// As `String`.
    String(::std::string::String),
    /// As `ArrayBuffer`.
    ArrayBuffer(::std::vec::Vec<u8>),
    /// As `NumberArray`.
    NumberArray(::std::vec::Vec<f64>),
    /// As `Kind`.
    Kind(Kind),
}
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery
)]
impl ::core::convert::From<SourceValue> for Source {
    fn from(it: SourceValue) -> Self {
        Self::Value(it)
    }
}
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery
)]
impl ::core::convert::From<::std::string::String> for Source {
    fn from(it: ::std::string::String) -> Self {
        Self::String(it)
    }
}
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery
)]
impl ::core::convert::From<::std::vec::Vec<u8>> for Source {
    fn from(it: ::std::vec::Vec<u8>) -> Self {
        Self::ArrayBuffer(it)
    }
}
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery
)]
impl ::core::convert::From<::std::vec::Vec<f64>> for Source {
    fn from(it: ::std::vec::Vec<f64>) -> Self {
        Self::NumberArray(it)
    }
}
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery
)]
impl ::core::convert::From<Kind> for Source {
    fn from(it: Kind) -> Self {
        Self::Kind(it)
    }
}
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery
)]
impl ::taro_api::__private::ToJs for Source {
    fn to_js(self) -> ::taro_api::__private::Value {
        match self {
            Self::Value(it) => ::taro_api::__private::ToJs::to_js(it),
            Self::String(it) => ::taro_api::__private::ToJs::to_js(it),
            Self::ArrayBuffer(it) => ::taro_api::__private::ToJs::to_js(it),
            Self::NumberArray(it) => ::taro_api::__private::ToJs::to_js(it),
            Self::Kind(it) => ::taro_api::__private::ToJs::to_js(it),
        }
    }
}
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery
)]
impl ::taro_api::__private::TakeCallbacks for Source {
    fn take_callbacks(&mut self) -> ::taro_api::__private::Callbacks {
        match self {
            Self::Value(it) => ::taro_api::__private::TakeCallbacks::take_callbacks(it),
            Self::String(_) => ::core::default::Default::default(),
            Self::ArrayBuffer(_) => ::core::default::Default::default(),
            Self::NumberArray(_) => ::core::default::Default::default(),
            Self::Kind(it) => ::taro_api::__private::TakeCallbacks::take_callbacks(it),
        }
    }
}
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery
)]
impl ::taro_api::__private::FromJs for Source {
    fn from_js(
        value: &::taro_api::__private::Value,
    ) -> ::core::result::Result<Self, ::taro_api::__private::Mismatch> {
        if let ::core::result::Result::Ok(it) = <SourceValue as ::taro_api::__private::FromJs>::from_js(
            value,
        ) {
            return ::core::result::Result::Ok(Self::Value(it));
        }
        if let ::core::result::Result::Ok(it) = <::std::string::String as ::taro_api::__private::FromJs>::from_js(
            value,
        ) {
            return ::core::result::Result::Ok(Self::String(it));
        }
        if let ::core::result::Result::Ok(it) = <::std::vec::Vec<
            u8,
        > as ::taro_api::__private::FromJs>::from_js(value) {
            return ::core::result::Result::Ok(Self::ArrayBuffer(it));
        }
        if let ::core::result::Result::Ok(it) = <::std::vec::Vec<
            f64,
        > as ::taro_api::__private::FromJs>::from_js(value) {
            return ::core::result::Result::Ok(Self::NumberArray(it));
        }
        if let ::core::result::Result::Ok(it) = <Kind as ::taro_api::__private::FromJs>::from_js(
            value,
        ) {
            return ::core::result::Result::Ok(Self::Kind(it));
        }
        ::core::result::Result::Err(
            ::taro_api::__private::Mismatch::new(::core::stringify!(Source), value),
        )
    }
    fn from_fields(fields: &::taro_api::__private::Fields<'_>) -> Self {
        Self::Value(::taro_api::__private::FromJs::from_fields(fields))
    }
}
/// Taro's `Names`.
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery
)]
pub type Names = ::std::vec::Vec<::std::string::String>;
/// Taro's `Done`.
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery
)]
pub type Done = ::taro_api::Callback<(Found,), ()>;
/// `Base` of `my-plugin`.
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery
)]
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
#[non_exhaustive]
pub struct Base {
    /// `kind` of `Base` of `my-plugin`.
    pub kind: Kind,
    /// `level` of `Base` of `my-plugin`.
    ///
    /// Since the base library: WeChat (`weapp`) 1.2.0.
    pub level: ::core::option::Option<Level>,
}
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery
)]
impl Base {
    #[doc(hidden)]
    pub const MEMBERS_: &'static str = "kind level";
    /// One with what it must have.
    #[must_use]
    #[inline]
    pub fn new(kind: impl ::core::convert::Into<Kind>) -> Self {
        Self {
            kind: ::core::convert::Into::into(kind),
            level: ::core::option::Option::None,
        }
    }
    /// `level` of `Base` of `my-plugin`.
    ///
    /// Since the base library: WeChat (`weapp`) 1.2.0.
    #[must_use]
    #[inline]
    pub fn level(mut self, level: impl ::core::convert::Into<Level>) -> Self {
        self.level = ::core::option::Option::Some(::core::convert::Into::into(level));
        self
    }
}
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery
)]
impl ::taro_api::__private::ToJs for Base {
    fn to_js(self) -> ::taro_api::__private::Value {
        let object = ::taro_api::__private::Object::new();
        object.set("kind", self.kind);
        object.set("level", self.level);
        object.into_value()
    }
}
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery
)]
impl ::taro_api::__private::TakeCallbacks for Base {}
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery
)]
impl ::taro_api::__private::FromJs for Base {
    fn from_fields(fields: &::taro_api::__private::Fields<'_>) -> Self {
        Self {
            kind: fields.required("kind"),
            level: fields.optional("level"),
        }
    }
}
/// `Found` of `my-plugin`.
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery
)]
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
#[non_exhaustive]
pub struct Found {
    /// `text` of `Found` of `my-plugin`.
    pub text: ::core::option::Option<::std::string::String>,
    /// `bytes` of `Found` of `my-plugin`.
    pub bytes: ::core::option::Option<::std::vec::Vec<u8>>,
    /// `pixels` of `Found` of `my-plugin`.
    pub pixels: ::core::option::Option<::taro_api::Clamped>,
    /// `samples` of `Found` of `my-plugin`.
    pub samples: ::core::option::Option<::std::vec::Vec<f32>>,
    /// `area` of `Found` of `my-plugin`.
    pub area: FoundArea,
    /// `pair` of `Found` of `my-plugin`.
    pub pair: (f64, ::std::string::String),
    /// `table` of `Found` of `my-plugin`.
    pub table: ::core::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::taro_api::Any>,
    >,
    /// `inner` of `Found` of `my-plugin`.
    pub inner: ::core::option::Option<::std::boxed::Box<Found>>,
    /// `more` of `Found` of `my-plugin`.
    pub more: ::std::vec::Vec<Found>,
    /// `took` of `Found` of `my-plugin`.
    ///
    /// The host counts it in seconds.
    pub took: ::core::time::Duration,
    /// `kind` of `Found` of `my-plugin`.
    pub kind: Kind,
    /// `level` of `Found` of `my-plugin`.
    ///
    /// Since the base library: WeChat (`weapp`) 1.2.0.
    pub level: ::core::option::Option<Level>,
}
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery
)]
impl Found {
    #[doc(hidden)]
    pub const MEMBERS_: &'static str = "text bytes pixels samples area pair table inner more took kind level";
    /// One with what it must have.
    #[must_use]
    #[inline]
    pub fn new<TKind: ::core::convert::Into<Kind>>(
        required: FoundRequired<TKind>,
    ) -> Self {
        Self {
            text: ::core::option::Option::None,
            bytes: ::core::option::Option::None,
            pixels: ::core::option::Option::None,
            samples: ::core::option::Option::None,
            area: required.area,
            pair: required.pair,
            table: ::core::option::Option::None,
            inner: ::core::option::Option::None,
            more: required.more,
            took: required.took,
            kind: ::core::convert::Into::into(required.kind),
            level: ::core::option::Option::None,
        }
    }
    /// `text` of `Found` of `my-plugin`.
    #[must_use]
    #[inline]
    pub fn text(
        mut self,
        text: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.text = ::core::option::Option::Some(::core::convert::Into::into(text));
        self
    }
    /// `bytes` of `Found` of `my-plugin`.
    #[must_use]
    #[inline]
    pub fn bytes(mut self, bytes: ::std::vec::Vec<u8>) -> Self {
        self.bytes = ::core::option::Option::Some(bytes);
        self
    }
    /// `pixels` of `Found` of `my-plugin`.
    #[must_use]
    #[inline]
    pub fn pixels(
        mut self,
        pixels: impl ::core::convert::Into<::taro_api::Clamped>,
    ) -> Self {
        self.pixels = ::core::option::Option::Some(::core::convert::Into::into(pixels));
        self
    }
    /// `samples` of `Found` of `my-plugin`.
    #[must_use]
    #[inline]
    pub fn samples(mut self, samples: ::std::vec::Vec<f32>) -> Self {
        self.samples = ::core::option::Option::Some(samples);
        self
    }
    /// `table` of `Found` of `my-plugin`.
    #[must_use]
    #[inline]
    pub fn table(
        mut self,
        table: ::std::collections::BTreeMap<::std::string::String, ::taro_api::Any>,
    ) -> Self {
        self.table = ::core::option::Option::Some(table);
        self
    }
    /// `inner` of `Found` of `my-plugin`.
    #[must_use]
    #[inline]
    pub fn inner(mut self, inner: ::std::boxed::Box<Found>) -> Self {
        self.inner = ::core::option::Option::Some(inner);
        self
    }
    /// `level` of `Found` of `my-plugin`.
    ///
    /// Since the base library: WeChat (`weapp`) 1.2.0.
    #[must_use]
    #[inline]
    pub fn level(mut self, level: impl ::core::convert::Into<Level>) -> Self {
        self.level = ::core::option::Option::Some(::core::convert::Into::into(level));
        self
    }
}
/// What [`Found`] must have, in any order.
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery
)]
pub struct FoundRequired<TKind = Kind> {
    /// `area` of `Found` of `my-plugin`.
    pub area: FoundArea,
    /// `pair` of `Found` of `my-plugin`.
    pub pair: (f64, ::std::string::String),
    /// `more` of `Found` of `my-plugin`.
    pub more: ::std::vec::Vec<Found>,
    /// `took` of `Found` of `my-plugin`.
    ///
    /// The host counts it in seconds.
    pub took: ::core::time::Duration,
    /// `kind` of `Found` of `my-plugin`.
    pub kind: TKind,
}
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery
)]
impl<TKind: ::core::convert::Into<Kind>> ::core::convert::From<FoundRequired<TKind>>
for Found {
    #[inline]
    fn from(required: FoundRequired<TKind>) -> Self {
        Self::new(required)
    }
}
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery
)]
impl ::taro_api::__private::ToJs for Found {
    fn to_js(self) -> ::taro_api::__private::Value {
        let object = ::taro_api::__private::Object::new();
        object.set("text", self.text);
        object.set("bytes", self.bytes);
        object.set("pixels", self.pixels);
        object.set("samples", self.samples);
        object.set("area", self.area);
        object.set("pair", self.pair);
        object.set("table", self.table);
        object.set("inner", self.inner);
        object.set("more", self.more);
        object.set("took", ::taro_api::__private::Seconds(self.took));
        object.set("kind", self.kind);
        object.set("level", self.level);
        object.into_value()
    }
}
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery
)]
impl ::taro_api::__private::TakeCallbacks for Found {}
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery
)]
impl ::taro_api::__private::FromJs for Found {
    fn from_fields(fields: &::taro_api::__private::Fields<'_>) -> Self {
        Self {
            text: fields.optional("text"),
            bytes: fields.optional("bytes"),
            pixels: fields.optional("pixels"),
            samples: fields.optional("samples"),
            area: fields.required("area"),
            pair: fields.required("pair"),
            table: fields.optional("table"),
            inner: fields.optional("inner"),
            more: fields.required("more"),
            took: fields.required::<::taro_api::__private::Seconds>("took").0,
            kind: fields.required("kind"),
            level: fields.optional("level"),
        }
    }
}
/// `FoundArea` of `my-plugin`.
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery
)]
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
#[non_exhaustive]
pub struct FoundArea {
    /// `x` of `FoundArea` of `my-plugin`.
    pub x: f64,
    /// `y` of `FoundArea` of `my-plugin`.
    pub y: ::core::option::Option<f64>,
}
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery
)]
impl FoundArea {
    #[doc(hidden)]
    pub const MEMBERS_: &'static str = "x y";
    /// One with what it must have.
    #[must_use]
    #[inline]
    pub fn new(x: impl ::core::convert::Into<f64>) -> Self {
        Self {
            x: ::core::convert::Into::into(x),
            y: ::core::option::Option::None,
        }
    }
    /// `y` of `FoundArea` of `my-plugin`.
    #[must_use]
    #[inline]
    pub fn y(mut self, y: impl ::core::convert::Into<f64>) -> Self {
        self.y = ::core::option::Option::Some(::core::convert::Into::into(y));
        self
    }
}
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery
)]
impl ::taro_api::__private::ToJs for FoundArea {
    fn to_js(self) -> ::taro_api::__private::Value {
        let object = ::taro_api::__private::Object::new();
        object.set("x", self.x);
        object.set("y", self.y);
        object.into_value()
    }
}
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery
)]
impl ::taro_api::__private::TakeCallbacks for FoundArea {}
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery
)]
impl ::taro_api::__private::FromJs for FoundArea {
    fn from_fields(fields: &::taro_api::__private::Fields<'_>) -> Self {
        Self {
            x: fields.required("x"),
            y: fields.optional("y"),
        }
    }
}
/// `Option` of `my-plugin`.
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery
)]
#[derive(::core::fmt::Debug)]
#[non_exhaustive]
pub struct Option {
    /// `source` of `Option` of `my-plugin`.
    pub source: Source,
    /// `width` of `Option` of `my-plugin`.
    ///
    /// Unit: px.
    ///
    /// Default: `100`.
    pub width: ::core::option::Option<f64>,
    /// `data-size` of `Option` of `my-plugin`.
    #[doc(alias = "data-size")]
    #[deprecated(note = "use `width`")]
    pub size: ::core::option::Option<f64>,
    /// `type` of `Option` of `my-plugin`.
    ///
    /// | `weapp` | `swan` | `alipay` | `tt` | `qq` | `jd` | `h5` | `rn` | `quickapp` | `harmony` | `harmony_hybrid` | `ascf` |
    /// | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: |
    /// |  |  |  | ✓ |  |  |  |  |  |  |  |  |
    pub r#type: ::core::option::Option<::std::string::String>,
    __callbacks: ::taro_api::__private::Callbacks,
}
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery
)]
impl Option {
    #[doc(hidden)]
    pub const MEMBERS_: &'static str = "source width size type success complete";
    /// One with what it must have.
    #[must_use]
    #[inline]
    pub fn new(source: impl ::core::convert::Into<Source>) -> Self {
        Self {
            source: ::core::convert::Into::into(source),
            width: ::core::option::Option::None,
            size: ::core::option::Option::None,
            r#type: ::core::option::Option::None,
            __callbacks: ::core::default::Default::default(),
        }
    }
    /// `width` of `Option` of `my-plugin`.
    ///
    /// Unit: px.
    ///
    /// Default: `100`.
    #[must_use]
    #[inline]
    pub fn width(mut self, width: impl ::core::convert::Into<f64>) -> Self {
        self.width = ::core::option::Option::Some(::core::convert::Into::into(width));
        self
    }
    /// `data-size` of `Option` of `my-plugin`.
    #[deprecated(note = "use `width`")]
    #[must_use]
    #[inline]
    pub fn size(mut self, size: impl ::core::convert::Into<f64>) -> Self {
        self.size = ::core::option::Option::Some(::core::convert::Into::into(size));
        self
    }
    /// `type` of `Option` of `my-plugin`.
    ///
    /// | `weapp` | `swan` | `alipay` | `tt` | `qq` | `jd` | `h5` | `rn` | `quickapp` | `harmony` | `harmony_hybrid` | `ascf` |
    /// | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: |
    /// |  |  |  | ✓ |  |  |  |  |  |  |  |  |
    #[must_use]
    #[inline]
    pub fn r#type(
        mut self,
        r#type: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.r#type = ::core::option::Option::Some(::core::convert::Into::into(r#type));
        self
    }
    /// Called after a success.
    #[must_use]
    pub fn success(
        mut self,
        success: impl ::core::ops::FnOnce(Found) + 'static,
    ) -> Self {
        self.__callbacks.on_success(success);
        self
    }
    /// Called after a success and after a failure, last.
    #[must_use]
    pub fn complete(mut self, complete: impl ::core::ops::FnOnce() + 'static) -> Self {
        self.__callbacks
            .on_complete(move |_: ::taro_api::__private::Ignored| complete());
        self
    }
}
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery
)]
impl ::taro_api::__private::ToJs for Option {
    fn to_js(self) -> ::taro_api::__private::Value {
        let object = ::taro_api::__private::Object::new();
        object.set("source", self.source);
        object.set("width", self.width);
        object.set("data-size", self.size);
        object.set("type", self.r#type);
        object.into_value()
    }
}
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery
)]
impl ::taro_api::__private::TakeCallbacks for Option {
    fn take_callbacks(&mut self) -> ::taro_api::__private::Callbacks {
        ::core::mem::take(&mut self.__callbacks)
    }
}
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery
)]
#[cfg(not(target_family = "wasm"))]
impl ::taro_api::__private::FromJs for Option {
    fn from_fields(fields: &::taro_api::__private::Fields<'_>) -> Self {
        Self {
            source: fields.required("source"),
            width: fields.optional("width"),
            size: fields.optional("data-size"),
            r#type: fields.optional("type"),
            __callbacks: ::core::default::Default::default(),
        }
    }
}
/// `Watcher` of `my-plugin`.
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery
)]
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
pub struct Watcher(::taro_api::__private::Value);
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery
)]
impl ::taro_api::__private::ToJs for Watcher {
    fn to_js(self) -> ::taro_api::__private::Value {
        self.0
    }
}
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery
)]
impl ::taro_api::__private::TakeCallbacks for Watcher {}
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery
)]
impl ::taro_api::__private::FromJs for Watcher {
    fn from_js(
        value: &::taro_api::__private::Value,
    ) -> ::core::result::Result<Self, ::taro_api::__private::Mismatch> {
        ::core::result::Result::map(::taro_api::__private::handle::object(value), Self)
    }
    fn from_fields(_: &::taro_api::__private::Fields<'_>) -> Self {
        Self(::taro_api::__private::handle::nothing())
    }
}
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery
)]
impl Watcher {
    #[doc(hidden)]
    pub const MEMBERS_: &'static str = "next watch close";
    /// `next` of `Watcher` of `my-plugin`.
    pub fn next(
        &self,
        callback: impl ::core::ops::Fn(f64) -> () + 'static,
        more: impl ::core::convert::Into<::core::option::Option<Done>>,
    ) -> ::core::result::Result<(), ::taro_api::Error> {
        let callback: ::taro_api::Callback<(f64,), ()> = ::taro_api::Callback::new(
            callback,
        );
        let more: ::core::option::Option<Done> = ::core::convert::Into::into(more);
        ::taro_api::__private::now(
            ::taro_api::__private::Method::new(&self.0, "next"),
            &[
                ::taro_api::__private::Lasting::once(callback),
                ::taro_api::__private::ToJs::to_js(more),
            ],
        )
    }
    /// `watch` of `Watcher` of `my-plugin`.
    pub fn watch(
        &self,
        name: impl ::core::convert::Into<::std::string::String>,
        callback: Done,
    ) -> ::core::result::Result<(), ::taro_api::Error> {
        let name: ::std::string::String = ::core::convert::Into::into(name);
        let callback: Done = callback;
        ::taro_api::__private::now(
            ::taro_api::__private::Method::new(&self.0, "watch"),
            &[
                ::taro_api::__private::ToJs::to_js(name),
                ::taro_api::__private::ToJs::to_js(callback),
            ],
        )
    }
    /// `close` of `Watcher` of `my-plugin`.
    pub fn close(&self) -> ::core::result::Result<(), ::taro_api::Error> {
        ::taro_api::__private::handle::end(
            &self.0,
            ::taro_api::__private::now(
                ::taro_api::__private::Method::new(&self.0, "close"),
                &[],
            ),
        )
    }
}
/// Scans.
///
/// | `weapp` | `swan` | `alipay` | `tt` | `qq` | `jd` | `h5` | `rn` | `quickapp` | `harmony` | `harmony_hybrid` | `ascf` |
/// | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: |
/// | ✓ |  |  | ✓ |  |  |  |  |  |  |  |  |
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery
)]
pub fn scan(option: Option) -> ::taro_api::Promise<Found> {
    ::taro_api::__private::call::<
        Option,
        _,
    >(::taro_api::__private::Import::new("scan", &__imports_of_scan::SCAN), true, option)
}
/// Ends all scans.
#[doc(alias = "endScans")]
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery
)]
pub fn end_scans(
    kind: impl ::core::convert::Into<Kind>,
    names: impl ::core::convert::Into<::core::option::Option<Names>>,
) -> ::taro_api::Promise<()> {
    let mut kind: Kind = ::core::convert::Into::into(kind);
    let names: ::core::option::Option<Names> = ::core::convert::Into::into(names);
    let group = ::taro_api::__private::TakeCallbacks::take_callbacks(&mut kind);
    ::taro_api::__private::promise(
        ::taro_api::__private::Import::new("endScans", &__imports_of_scan::END_SCANS),
        false,
        group,
        &[
            ::taro_api::__private::ToJs::to_js(kind),
            ::taro_api::__private::ToJs::to_js(names),
        ],
    )
}
/// `soon` of `my-plugin`.
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery
)]
pub fn soon(
    callback: impl ::core::ops::Fn() -> () + 'static,
) -> ::core::result::Result<Watcher, ::taro_api::Error> {
    let callback: ::taro_api::Callback<(), ()> = ::taro_api::Callback::new(callback);
    ::taro_api::__private::now(
        ::taro_api::__private::Import::new("soon", &__imports_of_scan::SOON),
        &[::taro_api::__private::Lasting::once(callback)],
    )
}
/// `version` of `other-plugin`.
#[deprecated]
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery
)]
pub fn version() -> ::core::result::Result<::std::string::String, ::taro_api::Error> {
    ::taro_api::__private::now(
        ::taro_api::__private::Import::new("version", &__imports_of_scan::VERSION),
        &[],
    )
}
/// What belongs to `scan` of `my-plugin`.
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery
)]
pub mod scan {
    /// `scan` of `my-plugin`, for the in-process host and for tests.
    #[cfg(target_family = "wasm")]
    pub const API: ::taro_api::Api<super::Option, super::Found> = ::taro_api::Api::new(
        "scan",
    );
    /// `scan` of `my-plugin`, for the in-process host and for tests.
    #[cfg(not(target_family = "wasm"))]
    pub const API: ::taro_api::Api<super::Option, super::Found> = ::taro_api::Api::new(
        "scan",
        |arguments| ::core::result::Result::Ok(
            ::taro_api::__private::argument(arguments, 0usize)?,
        ),
    );
    #[doc(hidden)]
    pub const HAS_: bool = true;
}
/// What belongs to `endScans` of `my-plugin`.
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery
)]
pub mod end_scans {
    /// `endScans` of `my-plugin`, for the in-process host and for tests.
    #[cfg(target_family = "wasm")]
    pub const API: ::taro_api::Api<
        (super::Kind, ::core::option::Option<super::Names>),
        (),
    > = ::taro_api::Api::new("endScans");
    /// `endScans` of `my-plugin`, for the in-process host and for tests.
    #[cfg(not(target_family = "wasm"))]
    pub const API: ::taro_api::Api<
        (super::Kind, ::core::option::Option<super::Names>),
        (),
    > = ::taro_api::Api::new(
        "endScans",
        |arguments| ::core::result::Result::Ok((
            ::taro_api::__private::argument(arguments, 0usize)?,
            ::taro_api::__private::argument(arguments, 1usize)?,
        )),
    );
    #[doc(hidden)]
    pub const HAS_: bool = true;
}
/// What belongs to `soon` of `my-plugin`.
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery
)]
pub mod soon {
    /// `soon` of `my-plugin`, for the in-process host and for tests.
    #[cfg(target_family = "wasm")]
    pub const API: ::taro_api::Api<::taro_api::Callback<(), ()>, super::Watcher> = ::taro_api::Api::new(
        "soon",
    );
    /// `soon` of `my-plugin`, for the in-process host and for tests.
    #[cfg(not(target_family = "wasm"))]
    pub const API: ::taro_api::Api<::taro_api::Callback<(), ()>, super::Watcher> = ::taro_api::Api::new(
        "soon",
        |arguments| ::core::result::Result::Ok(
            ::taro_api::__private::argument(arguments, 0usize)?,
        ),
    );
    #[doc(hidden)]
    pub const HAS_: bool = true;
}
/// What belongs to `version` of `other-plugin`.
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery
)]
pub mod version {
    /// `version` of `other-plugin`, for the in-process host and for tests.
    #[cfg(target_family = "wasm")]
    pub const API: ::taro_api::Api<(), ::std::string::String> = ::taro_api::Api::new(
        "version",
    );
    /// `version` of `other-plugin`, for the in-process host and for tests.
    #[cfg(not(target_family = "wasm"))]
    pub const API: ::taro_api::Api<(), ::std::string::String> = ::taro_api::Api::new(
        "version",
        |_| ::core::result::Result::Ok(()),
    );
    #[doc(hidden)]
    pub const HAS_: bool = true;
}
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery
)]
mod __imports_of_scan {
    #[cfg(target_family = "wasm")]
    use ::taro_api::__private::wasm_bindgen;
    #[cfg(target_family = "wasm")]
    #[wasm_bindgen::prelude::wasm_bindgen(
        wasm_bindgen = wasm_bindgen,
        module = "my-plugin"
    )]
    extern "C" {
        #[wasm_bindgen(thread_local_v2, js_name = "scan")]
        pub(super) static SCAN: wasm_bindgen::JsValue;
        #[wasm_bindgen(thread_local_v2, js_name = "endScans")]
        pub(super) static END_SCANS: wasm_bindgen::JsValue;
        #[wasm_bindgen(thread_local_v2, js_name = "soon")]
        pub(super) static SOON: wasm_bindgen::JsValue;
    }
    #[cfg(target_family = "wasm")]
    #[wasm_bindgen::prelude::wasm_bindgen(
        wasm_bindgen = wasm_bindgen,
        module = "other-plugin"
    )]
    extern "C" {
        #[wasm_bindgen(thread_local_v2, js_name = "version")]
        pub(super) static VERSION: wasm_bindgen::JsValue;
    }
    #[cfg(not(target_family = "wasm"))]
    pub(super) const SCAN: ::taro_api::__private::Imported = ();
    #[cfg(not(target_family = "wasm"))]
    pub(super) const END_SCANS: ::taro_api::__private::Imported = ();
    #[cfg(not(target_family = "wasm"))]
    pub(super) const SOON: ::taro_api::__private::Imported = ();
    #[cfg(not(target_family = "wasm"))]
    pub(super) const VERSION: ::taro_api::__private::Imported = ();
}
const _: ::core::option::Option<&str> = ::core::option_env!("TARO_ENV");
