/// Taro's `Kind`.
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
#[derive(
    ::taro_api::__private::Debug,
    ::taro_api::__private::Clone,
    ::taro_api::__private::PartialEq
)]
#[non_exhaustive]
pub enum Kind {
    /// `qr`
    Qr,
    /// `bar-code`
    BarCode,
    /// A value that is not known here, as it came.
    Unknown(::taro_api::__private::String),
}
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
impl Kind {
    #[doc(hidden)]
    pub const MEMBERS_: &'static ::taro_api::__private::str = "Qr BarCode Unknown";
    /// The value as the host has it.
    #[must_use]
    pub fn as_str(&self) -> &::taro_api::__private::str {
        match self {
            Self::Qr => "qr",
            Self::BarCode => "bar-code",
            Self::Unknown(it_) => it_.as_str(),
        }
    }
    fn __known(it_: &::taro_api::__private::str) -> ::taro_api::__private::Option<Self> {
        if it_ == "qr" {
            return ::taro_api::__private::Option::Some(Self::Qr);
        }
        if it_ == "bar-code" {
            return ::taro_api::__private::Option::Some(Self::BarCode);
        }
        ::taro_api::__private::Option::None
    }
}
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
impl ::taro_api::__private::FromStr for Kind {
    type Err = ::taro_api::UnknownValue;
    fn from_str(
        it_: &::taro_api::__private::str,
    ) -> ::taro_api::__private::Result<Self, ::taro_api::UnknownValue> {
        ::taro_api::__private::known_text(
            Self::__known(it_),
            it_,
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
    clippy::nursery,
    clippy::restriction
)]
impl ::taro_api::__private::ToJs for Kind {
    fn to_js(self) -> ::taro_api::__private::Value {
        ::taro_api::__private::ToJs::to_js(Self::as_str(&self))
    }
}
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
impl ::taro_api::__private::TakeCallbacks for Kind {}
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
impl ::taro_api::__private::FromJs for Kind {
    fn from_js(
        value_: &::taro_api::__private::Value,
    ) -> ::taro_api::__private::Result<Self, ::taro_api::__private::Mismatch> {
        let it_ = <::taro_api::__private::String as ::taro_api::__private::FromJs>::from_js(
            value_,
        )?;
        ::taro_api::__private::of_set(Self::__known(&it_), Self::Unknown(it_), value_)
    }
    fn from_fields(fields_: &::taro_api::__private::Fields<'_>) -> Self {
        Self::Unknown(::taro_api::__private::FromJs::from_fields(fields_))
    }
}
/// Taro's `Level`.
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
#[derive(
    ::taro_api::__private::Debug,
    ::taro_api::__private::Clone,
    ::taro_api::__private::PartialEq
)]
#[non_exhaustive]
pub enum Level {
    /// `1`
    N1,
    /// `-1`
    Minus1,
    /// `2.5`
    N25,
    /// A value that is not known here, as it came.
    Unknown(::taro_api::__private::f64),
}
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
impl Level {
    #[doc(hidden)]
    pub const MEMBERS_: &'static ::taro_api::__private::str = "N1 Minus1 N25 Unknown";
    /// The value as the host has it.
    #[must_use]
    pub fn value(&self) -> ::taro_api::__private::f64 {
        match self {
            Self::N1 => 1f64,
            Self::Minus1 => -1f64,
            Self::N25 => 2.5f64,
            Self::Unknown(it_) => *it_,
        }
    }
    fn __known(it_: ::taro_api::__private::f64) -> ::taro_api::__private::Option<Self> {
        if it_ == 1f64 {
            return ::taro_api::__private::Option::Some(Self::N1);
        }
        if it_ == -1f64 {
            return ::taro_api::__private::Option::Some(Self::Minus1);
        }
        if it_ == 2.5f64 {
            return ::taro_api::__private::Option::Some(Self::N25);
        }
        ::taro_api::__private::Option::None
    }
}
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
impl ::taro_api::__private::TryFrom<::taro_api::__private::f64> for Level {
    type Error = ::taro_api::UnknownValue;
    fn try_from(
        it_: ::taro_api::__private::f64,
    ) -> ::taro_api::__private::Result<Self, ::taro_api::UnknownValue> {
        ::taro_api::__private::known_number(
            Self::__known(it_),
            it_,
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
    clippy::nursery,
    clippy::restriction
)]
impl ::taro_api::__private::ToJs for Level {
    fn to_js(self) -> ::taro_api::__private::Value {
        ::taro_api::__private::ToJs::to_js(Self::value(&self))
    }
}
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
impl ::taro_api::__private::TakeCallbacks for Level {}
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
impl ::taro_api::__private::FromJs for Level {
    fn from_js(
        value_: &::taro_api::__private::Value,
    ) -> ::taro_api::__private::Result<Self, ::taro_api::__private::Mismatch> {
        let it_ = <::taro_api::__private::f64 as ::taro_api::__private::FromJs>::from_js(
            value_,
        )?;
        ::taro_api::__private::of_set(Self::__known(it_), Self::Unknown(it_), value_)
    }
    fn from_fields(fields_: &::taro_api::__private::Fields<'_>) -> Self {
        Self::Unknown(::taro_api::__private::FromJs::from_fields(fields_))
    }
}
/// One of a set of values; one that is not known here is kept as it came.
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
#[derive(
    ::taro_api::__private::Debug,
    ::taro_api::__private::Clone,
    ::taro_api::__private::PartialEq
)]
#[non_exhaustive]
pub enum SourceValue {
    /// `auto`
    Auto,
    /// A value that is not known here, as it came.
    Unknown(::taro_api::__private::String),
}
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
impl SourceValue {
    #[doc(hidden)]
    pub const MEMBERS_: &'static ::taro_api::__private::str = "Auto Unknown";
    /// The value as the host has it.
    #[must_use]
    pub fn as_str(&self) -> &::taro_api::__private::str {
        match self {
            Self::Auto => "auto",
            Self::Unknown(it_) => it_.as_str(),
        }
    }
    fn __known(it_: &::taro_api::__private::str) -> ::taro_api::__private::Option<Self> {
        if it_ == "auto" {
            return ::taro_api::__private::Option::Some(Self::Auto);
        }
        ::taro_api::__private::Option::None
    }
}
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
impl ::taro_api::__private::FromStr for SourceValue {
    type Err = ::taro_api::UnknownValue;
    fn from_str(
        it_: &::taro_api::__private::str,
    ) -> ::taro_api::__private::Result<Self, ::taro_api::UnknownValue> {
        ::taro_api::__private::known_text(
            Self::__known(it_),
            it_,
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
    clippy::nursery,
    clippy::restriction
)]
impl ::taro_api::__private::ToJs for SourceValue {
    fn to_js(self) -> ::taro_api::__private::Value {
        ::taro_api::__private::ToJs::to_js(Self::as_str(&self))
    }
}
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
impl ::taro_api::__private::TakeCallbacks for SourceValue {}
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
impl ::taro_api::__private::FromJs for SourceValue {
    fn from_js(
        value_: &::taro_api::__private::Value,
    ) -> ::taro_api::__private::Result<Self, ::taro_api::__private::Mismatch> {
        let it_ = <::taro_api::__private::String as ::taro_api::__private::FromJs>::from_js(
            value_,
        )?;
        ::taro_api::__private::of_set(Self::__known(&it_), Self::Unknown(it_), value_)
    }
    fn from_fields(fields_: &::taro_api::__private::Fields<'_>) -> Self {
        Self::Unknown(::taro_api::__private::FromJs::from_fields(fields_))
    }
}
/// Taro's `Source`.
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
#[derive(
    ::taro_api::__private::Debug,
    ::taro_api::__private::Clone,
    ::taro_api::__private::PartialEq
)]
#[non_exhaustive]
pub enum Source {
    /// As `Value`.
    Value(SourceValue),
    /// As `String`.
    String(::taro_api::__private::String),
    /// As `ArrayBuffer`.
    ArrayBuffer(::taro_api::__private::Vec<::taro_api::__private::u8>),
    /// As `NumberArray`.
    NumberArray(::taro_api::__private::Vec<::taro_api::__private::f64>),
    /// As `Kind`.
    Kind(Kind),
}
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
impl ::taro_api::__private::From<SourceValue> for Source {
    fn from(it_: SourceValue) -> Self {
        Self::Value(it_)
    }
}
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
impl ::taro_api::__private::From<::taro_api::__private::String> for Source {
    fn from(it_: ::taro_api::__private::String) -> Self {
        Self::String(it_)
    }
}
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
impl ::taro_api::__private::From<::taro_api::__private::Vec<::taro_api::__private::u8>>
for Source {
    fn from(it_: ::taro_api::__private::Vec<::taro_api::__private::u8>) -> Self {
        Self::ArrayBuffer(it_)
    }
}
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
impl ::taro_api::__private::From<::taro_api::__private::Vec<::taro_api::__private::f64>>
for Source {
    fn from(it_: ::taro_api::__private::Vec<::taro_api::__private::f64>) -> Self {
        Self::NumberArray(it_)
    }
}
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
impl ::taro_api::__private::From<Kind> for Source {
    fn from(it_: Kind) -> Self {
        Self::Kind(it_)
    }
}
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
impl ::taro_api::__private::ToJs for Source {
    fn to_js(self) -> ::taro_api::__private::Value {
        match self {
            Self::Value(it_) => ::taro_api::__private::ToJs::to_js(it_),
            Self::String(it_) => ::taro_api::__private::ToJs::to_js(it_),
            Self::ArrayBuffer(it_) => ::taro_api::__private::ToJs::to_js(it_),
            Self::NumberArray(it_) => ::taro_api::__private::ToJs::to_js(it_),
            Self::Kind(it_) => ::taro_api::__private::ToJs::to_js(it_),
        }
    }
}
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
impl ::taro_api::__private::TakeCallbacks for Source {
    fn take_callbacks(&mut self) -> ::taro_api::__private::Callbacks {
        match self {
            Self::Value(it_) => ::taro_api::__private::TakeCallbacks::take_callbacks(it_),
            Self::String(_) => ::taro_api::__private::Default::default(),
            Self::ArrayBuffer(_) => ::taro_api::__private::Default::default(),
            Self::NumberArray(_) => ::taro_api::__private::Default::default(),
            Self::Kind(it_) => ::taro_api::__private::TakeCallbacks::take_callbacks(it_),
        }
    }
}
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
impl ::taro_api::__private::FromJs for Source {
    fn from_js(
        value_: &::taro_api::__private::Value,
    ) -> ::taro_api::__private::Result<Self, ::taro_api::__private::Mismatch> {
        ::taro_api::__private::one_of(
            ::taro_api::__private::stringify!(Source),
            value_,
            &|value_| {
                if let ::taro_api::__private::Option::Some(it_) = ::taro_api::__private::fitting(
                    value_,
                ) {
                    return ::taro_api::__private::Option::Some(Self::Value(it_));
                }
                if let ::taro_api::__private::Option::Some(it_) = ::taro_api::__private::fitting(
                    value_,
                ) {
                    return ::taro_api::__private::Option::Some(Self::Kind(it_));
                }
                if let ::taro_api::__private::Option::Some(it_) = ::taro_api::__private::fitting(
                    value_,
                ) {
                    return ::taro_api::__private::Option::Some(Self::ArrayBuffer(it_));
                }
                if let ::taro_api::__private::Option::Some(it_) = ::taro_api::__private::fitting(
                    value_,
                ) {
                    return ::taro_api::__private::Option::Some(Self::NumberArray(it_));
                }
                if let ::taro_api::__private::Option::Some(it_) = ::taro_api::__private::fitting(
                    value_,
                ) {
                    return ::taro_api::__private::Option::Some(Self::String(it_));
                }
                ::taro_api::__private::Option::None
            },
        )
    }
    fn from_fields(fields_: &::taro_api::__private::Fields<'_>) -> Self {
        Self::Value(::taro_api::__private::FromJs::from_fields(fields_))
    }
}
/// Taro's `Names`.
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
pub type Names = ::taro_api::__private::Vec<::taro_api::__private::String>;
/// Taro's `Done`.
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
pub type Done = ::taro_api::Callback<(Found,), ()>;
/// `Base` of `my-plugin`.
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
#[derive(
    ::taro_api::__private::Debug,
    ::taro_api::__private::Clone,
    ::taro_api::__private::PartialEq
)]
#[non_exhaustive]
pub struct Base {
    /// `kind` of `Base` of `my-plugin`.
    pub kind: Kind,
    /// `level` of `Base` of `my-plugin`.
    ///
    /// Since the base library: WeChat (`weapp`) 1.2.0.
    pub level: ::taro_api::__private::Option<Level>,
}
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
impl Base {
    #[doc(hidden)]
    pub const MEMBERS_: &'static ::taro_api::__private::str = "kind level=*,weapp@1.2.0,qywx@1.2.0";
    /// One with what it must have.
    #[must_use]
    #[inline]
    pub fn new(kind: impl ::taro_api::__private::Into<Kind>) -> Self {
        Self {
            kind: ::taro_api::__private::Into::into(kind),
            level: ::taro_api::__private::Option::None,
        }
    }
    /// `level` of `Base` of `my-plugin`.
    ///
    /// Since the base library: WeChat (`weapp`) 1.2.0.
    #[must_use]
    #[inline]
    pub fn level(mut self, level: impl ::taro_api::__private::Into<Level>) -> Self {
        self.level = ::taro_api::__private::Option::Some(
            ::taro_api::__private::Into::into(level),
        );
        self
    }
}
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
impl ::taro_api::__private::ToJs for Base {
    fn to_js(self) -> ::taro_api::__private::Value {
        let value_ = ::taro_api::__private::Object::new();
        let object_ = &value_;
        object_.set("kind", self.kind);
        object_.set("level", self.level);
        value_.into_value()
    }
}
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
impl ::taro_api::__private::TakeCallbacks for Base {}
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
impl ::taro_api::__private::FromJs for Base {
    fn from_fields(fields_: &::taro_api::__private::Fields<'_>) -> Self {
        Self {
            kind: fields_.required("kind"),
            level: fields_.optional("level"),
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
    clippy::nursery,
    clippy::restriction
)]
#[derive(
    ::taro_api::__private::Debug,
    ::taro_api::__private::Clone,
    ::taro_api::__private::PartialEq
)]
#[non_exhaustive]
pub struct Found {
    /// `text` of `Found` of `my-plugin`.
    pub text: ::taro_api::__private::Option<::taro_api::__private::String>,
    /// `bytes` of `Found` of `my-plugin`.
    pub bytes: ::taro_api::__private::Option<
        ::taro_api::__private::Vec<::taro_api::__private::u8>,
    >,
    /// `pixels` of `Found` of `my-plugin`.
    pub pixels: ::taro_api::__private::Option<::taro_api::Clamped>,
    /// `samples` of `Found` of `my-plugin`.
    pub samples: ::taro_api::__private::Option<
        ::taro_api::__private::Vec<::taro_api::__private::f32>,
    >,
    /// `area` of `Found` of `my-plugin`.
    pub area: FoundArea,
    /// `pair` of `Found` of `my-plugin`.
    pub pair: (::taro_api::__private::f64, ::taro_api::__private::String),
    /// `table` of `Found` of `my-plugin`.
    pub table: ::taro_api::__private::Option<
        ::taro_api::__private::BTreeMap<::taro_api::__private::String, ::taro_api::Any>,
    >,
    /// `inner` of `Found` of `my-plugin`.
    pub inner: ::taro_api::__private::Option<::taro_api::__private::Box<Found>>,
    /// `more` of `Found` of `my-plugin`.
    pub more: ::taro_api::__private::Vec<Found>,
    /// `took` of `Found` of `my-plugin`.
    ///
    /// The host counts it in seconds.
    pub took: ::taro_api::__private::Duration,
    /// `kind` of `Found` of `my-plugin`.
    pub kind: Kind,
    /// `level` of `Found` of `my-plugin`.
    ///
    /// Since the base library: WeChat (`weapp`) 1.2.0.
    pub level: ::taro_api::__private::Option<Level>,
}
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
impl Found {
    #[doc(hidden)]
    pub const MEMBERS_: &'static ::taro_api::__private::str = "text bytes pixels samples area pair table inner more took kind level=*,weapp@1.2.0,qywx@1.2.0";
    /// One with what it must have.
    #[must_use]
    #[inline]
    pub fn new<TKind: ::taro_api::__private::Into<Kind>>(
        required_: FoundRequired<TKind>,
    ) -> Self {
        Self {
            text: ::taro_api::__private::Option::None,
            bytes: ::taro_api::__private::Option::None,
            pixels: ::taro_api::__private::Option::None,
            samples: ::taro_api::__private::Option::None,
            area: required_.area,
            pair: required_.pair,
            table: ::taro_api::__private::Option::None,
            inner: ::taro_api::__private::Option::None,
            more: required_.more,
            took: required_.took,
            kind: ::taro_api::__private::Into::into(required_.kind),
            level: ::taro_api::__private::Option::None,
        }
    }
    /// `text` of `Found` of `my-plugin`.
    #[must_use]
    #[inline]
    pub fn text(
        mut self,
        text: impl ::taro_api::__private::Into<::taro_api::__private::String>,
    ) -> Self {
        self.text = ::taro_api::__private::Option::Some(
            ::taro_api::__private::Into::into(text),
        );
        self
    }
    /// `bytes` of `Found` of `my-plugin`.
    #[must_use]
    #[inline]
    pub fn bytes(
        mut self,
        bytes: ::taro_api::__private::Vec<::taro_api::__private::u8>,
    ) -> Self {
        self.bytes = ::taro_api::__private::Option::Some(bytes);
        self
    }
    /// `pixels` of `Found` of `my-plugin`.
    #[must_use]
    #[inline]
    pub fn pixels(
        mut self,
        pixels: impl ::taro_api::__private::Into<::taro_api::Clamped>,
    ) -> Self {
        self.pixels = ::taro_api::__private::Option::Some(
            ::taro_api::__private::Into::into(pixels),
        );
        self
    }
    /// `samples` of `Found` of `my-plugin`.
    #[must_use]
    #[inline]
    pub fn samples(
        mut self,
        samples: ::taro_api::__private::Vec<::taro_api::__private::f32>,
    ) -> Self {
        self.samples = ::taro_api::__private::Option::Some(samples);
        self
    }
    /// `table` of `Found` of `my-plugin`.
    #[must_use]
    #[inline]
    pub fn table(
        mut self,
        table: ::taro_api::__private::BTreeMap<
            ::taro_api::__private::String,
            ::taro_api::Any,
        >,
    ) -> Self {
        self.table = ::taro_api::__private::Option::Some(table);
        self
    }
    /// `inner` of `Found` of `my-plugin`.
    #[must_use]
    #[inline]
    pub fn inner(mut self, inner: ::taro_api::__private::Box<Found>) -> Self {
        self.inner = ::taro_api::__private::Option::Some(inner);
        self
    }
    /// `level` of `Found` of `my-plugin`.
    ///
    /// Since the base library: WeChat (`weapp`) 1.2.0.
    #[must_use]
    #[inline]
    pub fn level(mut self, level: impl ::taro_api::__private::Into<Level>) -> Self {
        self.level = ::taro_api::__private::Option::Some(
            ::taro_api::__private::Into::into(level),
        );
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
    clippy::nursery,
    clippy::restriction
)]
pub struct FoundRequired<TKind = Kind> {
    /// `area` of `Found` of `my-plugin`.
    pub area: FoundArea,
    /// `pair` of `Found` of `my-plugin`.
    pub pair: (::taro_api::__private::f64, ::taro_api::__private::String),
    /// `more` of `Found` of `my-plugin`.
    pub more: ::taro_api::__private::Vec<Found>,
    /// `took` of `Found` of `my-plugin`.
    ///
    /// The host counts it in seconds.
    pub took: ::taro_api::__private::Duration,
    /// `kind` of `Found` of `my-plugin`.
    pub kind: TKind,
}
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
impl<
    TKind: ::taro_api::__private::Into<Kind>,
> ::taro_api::__private::From<FoundRequired<TKind>> for Found {
    #[inline]
    fn from(required_: FoundRequired<TKind>) -> Self {
        Self::new(required_)
    }
}
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
impl ::taro_api::__private::ToJs for Found {
    fn to_js(self) -> ::taro_api::__private::Value {
        let value_ = ::taro_api::__private::Object::new();
        let object_ = &value_;
        object_.set("text", ::taro_api::__private::OrNull(self.text));
        object_.set("bytes", self.bytes);
        object_.set("pixels", self.pixels);
        object_.set("samples", self.samples);
        object_.set("area", self.area);
        object_.set("pair", self.pair);
        object_.set("table", self.table);
        object_.set("inner", self.inner);
        object_.set("more", self.more);
        object_.set("took", ::taro_api::__private::Seconds(self.took));
        object_.set("kind", self.kind);
        object_.set("level", self.level);
        value_.into_value()
    }
}
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
impl ::taro_api::__private::TakeCallbacks for Found {}
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
impl ::taro_api::__private::FromJs for Found {
    fn from_fields(fields_: &::taro_api::__private::Fields<'_>) -> Self {
        Self {
            text: fields_.optional("text"),
            bytes: fields_.optional("bytes"),
            pixels: fields_.optional("pixels"),
            samples: fields_.optional("samples"),
            area: fields_.required("area"),
            pair: fields_.required("pair"),
            table: fields_.optional("table"),
            inner: fields_.optional("inner"),
            more: fields_.required("more"),
            took: fields_.required::<::taro_api::__private::Seconds>("took").0,
            kind: fields_.required("kind"),
            level: fields_.optional("level"),
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
    clippy::nursery,
    clippy::restriction
)]
#[derive(
    ::taro_api::__private::Debug,
    ::taro_api::__private::Clone,
    ::taro_api::__private::PartialEq
)]
#[non_exhaustive]
pub struct FoundArea {
    /// `x` of `FoundArea` of `my-plugin`.
    pub x: ::taro_api::__private::f64,
    /// `y` of `FoundArea` of `my-plugin`.
    pub y: ::taro_api::__private::Option<::taro_api::__private::f64>,
}
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
impl FoundArea {
    #[doc(hidden)]
    pub const MEMBERS_: &'static ::taro_api::__private::str = "x y";
    /// One with what it must have.
    #[must_use]
    #[inline]
    pub fn new(x: impl ::taro_api::__private::Into<::taro_api::__private::f64>) -> Self {
        Self {
            x: ::taro_api::__private::Into::into(x),
            y: ::taro_api::__private::Option::None,
        }
    }
    /// `y` of `FoundArea` of `my-plugin`.
    #[must_use]
    #[inline]
    pub fn y(
        mut self,
        y: impl ::taro_api::__private::Into<::taro_api::__private::f64>,
    ) -> Self {
        self.y = ::taro_api::__private::Option::Some(
            ::taro_api::__private::Into::into(y),
        );
        self
    }
}
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
impl ::taro_api::__private::ToJs for FoundArea {
    fn to_js(self) -> ::taro_api::__private::Value {
        let value_ = ::taro_api::__private::Object::new();
        let object_ = &value_;
        object_.set("x", self.x);
        object_.set("y", self.y);
        value_.into_value()
    }
}
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
impl ::taro_api::__private::TakeCallbacks for FoundArea {}
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
impl ::taro_api::__private::FromJs for FoundArea {
    fn from_fields(fields_: &::taro_api::__private::Fields<'_>) -> Self {
        Self {
            x: fields_.required("x"),
            y: fields_.optional("y"),
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
    clippy::nursery,
    clippy::restriction
)]
#[derive(::taro_api::__private::Debug)]
#[non_exhaustive]
pub struct Option {
    /// `source` of `Option` of `my-plugin`.
    pub source: Source,
    /// `width` of `Option` of `my-plugin`.
    ///
    /// Unit: px.
    ///
    /// Default: `100`.
    pub width: ::taro_api::__private::Option<::taro_api::__private::f64>,
    /// `data-size` of `Option` of `my-plugin`.
    #[doc(alias = "data-size")]
    #[deprecated(note = "use `width`")]
    pub size: ::taro_api::__private::Option<::taro_api::__private::f64>,
    /// `type` of `Option` of `my-plugin`.
    ///
    /// | `weapp` | `swan` | `alipay` | `tt` | `qq` | `jd` | `h5` | `rn` | `quickapp` | `harmony` | `harmony_hybrid` | `ascf` |
    /// | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: |
    /// |  |  |  | ✓ |  |  |  |  |  |  |  |  |
    r#type: ::taro_api::__private::Option<::taro_api::__private::String>,
    __callbacks: ::taro_api::__private::Callbacks,
}
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
impl Option {
    #[doc(hidden)]
    pub const MEMBERS_: &'static ::taro_api::__private::str = "source width size !type=tt,kwai,lark,xhs success complete";
    /// One with what it must have.
    #[must_use]
    #[inline]
    pub fn new(source: impl ::taro_api::__private::Into<Source>) -> Self {
        Self {
            source: ::taro_api::__private::Into::into(source),
            width: ::taro_api::__private::Option::None,
            size: ::taro_api::__private::Option::None,
            r#type: ::taro_api::__private::Option::None,
            __callbacks: ::taro_api::__private::Default::default(),
        }
    }
    /// `width` of `Option` of `my-plugin`.
    ///
    /// Unit: px.
    ///
    /// Default: `100`.
    #[must_use]
    #[inline]
    pub fn width(
        mut self,
        width: impl ::taro_api::__private::Into<::taro_api::__private::f64>,
    ) -> Self {
        self.width = ::taro_api::__private::Option::Some(
            ::taro_api::__private::Into::into(width),
        );
        self
    }
    /// `data-size` of `Option` of `my-plugin`.
    #[deprecated(note = "use `width`")]
    #[must_use]
    #[inline]
    pub fn size(
        mut self,
        size: impl ::taro_api::__private::Into<::taro_api::__private::f64>,
    ) -> Self {
        self.size = ::taro_api::__private::Option::Some(
            ::taro_api::__private::Into::into(size),
        );
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
        self,
        r#type: impl ::taro_api::__private::Into<::taro_api::__private::String>,
    ) -> Self
    where
        for<'a> ::taro_api::platform::Target_: OptionTypeAvailable_<'a>,
    {
        OptionAsked_::r#type(self, r#type)
    }
    /// Called once the call has succeeded.
    #[must_use]
    pub fn success(
        mut self,
        success: impl ::taro_api::__private::FnOnce(Found) + 'static,
    ) -> Self {
        ::taro_api::__private::Callbacks::on_success(&mut self.__callbacks, success);
        self
    }
    /// Called last, whether the call has succeeded or failed.
    #[must_use]
    pub fn complete(
        mut self,
        complete: impl ::taro_api::__private::FnOnce() + 'static,
    ) -> Self {
        ::taro_api::__private::Callbacks::on_complete(
            &mut self.__callbacks,
            move |_: ::taro_api::__private::Ignored| complete(),
        );
        self
    }
}
#[doc(hidden)]
#[allow(unreachable_pub, non_camel_case_types)]
#[diagnostic::on_unimplemented(
    message = "`type` of `Option` is not available on `weapp`",
    label = "available on: tt",
    note = "ask first: `if let Some(r#type) = taro_api::available!(crate::..::Option::r#type)`"
)]
pub trait OptionTypeAvailable_<'a> {}
#[diagnostic::do_not_recommend]
impl<T: ::taro_api::platform::Never> OptionTypeAvailable_<'_> for T {}
#[doc(hidden)]
#[derive(::taro_api::__private::Debug)]
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
pub enum OptionAsked_ {}
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
#[allow(non_upper_case_globals, missing_docs)]
impl OptionAsked_ {
    #[inline]
    pub fn r#type(
        mut it_: Option,
        r#type: impl ::taro_api::__private::Into<::taro_api::__private::String>,
    ) -> Option {
        it_.r#type = ::taro_api::__private::Option::Some(
            ::taro_api::__private::Into::into(r#type),
        );
        it_
    }
}
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
impl ::taro_api::platform::Closed for Option {
    type Asked = OptionAsked_;
}
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
impl ::taro_api::__private::ToJs for Option {
    fn to_js(self) -> ::taro_api::__private::Value {
        let value_ = ::taro_api::__private::Object::new();
        let object_ = &value_;
        object_.set("source", self.source);
        object_.set("width", self.width);
        object_.set("data-size", self.size);
        object_.set("type", self.r#type);
        value_.into_value()
    }
}
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
impl ::taro_api::__private::TakeCallbacks for Option {
    fn take_callbacks(&mut self) -> ::taro_api::__private::Callbacks {
        ::taro_api::__private::take(&mut self.__callbacks)
    }
}
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
#[cfg(not(target_family = "wasm"))]
impl ::taro_api::__private::FromJs for Option {
    fn from_fields(fields_: &::taro_api::__private::Fields<'_>) -> Self {
        Self {
            source: fields_.required("source"),
            width: fields_.optional("width"),
            size: fields_.optional("data-size"),
            r#type: fields_.optional("type"),
            __callbacks: ::taro_api::__private::Default::default(),
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
    clippy::nursery,
    clippy::restriction
)]
#[derive(
    ::taro_api::__private::Debug,
    ::taro_api::__private::Clone,
    ::taro_api::__private::PartialEq
)]
pub struct Watcher(::taro_api::__private::Value);
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
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
    clippy::nursery,
    clippy::restriction
)]
impl ::taro_api::__private::TakeCallbacks for Watcher {}
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
impl ::taro_api::__private::FromJs for Watcher {
    fn from_js(
        value_: &::taro_api::__private::Value,
    ) -> ::taro_api::__private::Result<Self, ::taro_api::__private::Mismatch> {
        ::taro_api::__private::Result::map(
            ::taro_api::__private::handle::object(value_),
            Self,
        )
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
    clippy::nursery,
    clippy::restriction
)]
impl Watcher {
    #[doc(hidden)]
    pub const MEMBERS_: &'static ::taro_api::__private::str = "next watch close";
    /// `next` of `Watcher` of `my-plugin`.
    pub fn next(
        &self,
        callback: impl ::taro_api::__private::Fn(
            ::taro_api::__private::f64,
        ) -> () + 'static,
        more: impl ::taro_api::__private::IntoOption<::taro_api::Callback<(Found,), ()>>,
    ) -> ::taro_api::__private::Result<(), ::taro_api::Error> {
        let callback: ::taro_api::Callback<(::taro_api::__private::f64,), ()> = ::taro_api::Callback::new(
            callback,
        );
        let more: ::taro_api::__private::Option<::taro_api::Callback<(Found,), ()>> = ::taro_api::__private::IntoOption::into_option(
            more,
        );
        ::taro_api::__private::now(
            ::taro_api::__private::Method::new(&self.0, "next"),
            &[
                ::taro_api::__private::Lasting::once(callback),
                ::taro_api::__private::Lasting::once(more),
            ],
        )
    }
    /// `watch` of `Watcher` of `my-plugin`.
    pub fn watch(
        &self,
        name: impl ::taro_api::__private::Into<::taro_api::__private::String>,
        callback: impl ::taro_api::__private::Fn(Found) -> () + 'static,
    ) -> ::taro_api::__private::Result<(), ::taro_api::Error> {
        let name: ::taro_api::__private::String = ::taro_api::__private::Into::into(
            name,
        );
        let callback: ::taro_api::Callback<(Found,), ()> = ::taro_api::Callback::new(
            callback,
        );
        ::taro_api::__private::now(
            ::taro_api::__private::Method::new(&self.0, "watch"),
            &[
                ::taro_api::__private::ToJs::to_js(name),
                ::taro_api::__private::Lasting::held_by(callback, &self.0),
            ],
        )
    }
    /// `close` of `Watcher` of `my-plugin`.
    pub fn close(&self) -> ::taro_api::__private::Result<(), ::taro_api::Error> {
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
    clippy::nursery,
    clippy::restriction
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
    clippy::nursery,
    clippy::restriction
)]
pub fn end_scans(
    kind: impl ::taro_api::__private::Into<Kind>,
    names: impl ::taro_api::__private::Into<::taro_api::__private::Option<Names>>,
) -> ::taro_api::Promise<()> {
    let mut kind: Kind = ::taro_api::__private::Into::into(kind);
    let names: ::taro_api::__private::Option<Names> = ::taro_api::__private::Into::into(
        names,
    );
    let group_ = ::taro_api::__private::TakeCallbacks::take_callbacks(&mut kind);
    ::taro_api::__private::promise(
        ::taro_api::__private::Import::new("endScans", &__imports_of_scan::END_SCANS),
        false,
        group_,
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
    clippy::nursery,
    clippy::restriction
)]
pub fn soon(
    callback: impl ::taro_api::__private::Fn() -> () + 'static,
) -> ::taro_api::__private::Result<Watcher, ::taro_api::Error> {
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
    clippy::nursery,
    clippy::restriction
)]
pub fn version() -> ::taro_api::__private::Result<
    ::taro_api::__private::String,
    ::taro_api::Error,
> {
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
    clippy::nursery,
    clippy::restriction
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
        |arguments_| ::taro_api::__private::Result::Ok(
            ::taro_api::__private::argument(arguments_, 0usize)?,
        ),
    );
    /// The function, where `available!` gave it.
    pub type Function = fn(super::Option) -> ::taro_api::Promise<super::Found>;
    #[doc(hidden)]
    #[allow(unused_imports, unreachable_pub)]
    pub use super::scan as asked_;
    #[doc(hidden)]
    pub const GATE_: &::taro_api::__private::str = "weapp tt qywx kwai lark xhs";
    #[doc(hidden)]
    #[allow(unused_imports, unreachable_pub)]
    pub use ::taro_api::platform::Open as Available_;
}
/// What belongs to `endScans` of `my-plugin`.
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
pub mod end_scans {
    /// `endScans` of `my-plugin`, for the in-process host and for tests.
    #[cfg(target_family = "wasm")]
    pub const API: ::taro_api::Api<
        (super::Kind, ::taro_api::__private::Option<super::Names>),
        (),
    > = ::taro_api::Api::new("endScans");
    /// `endScans` of `my-plugin`, for the in-process host and for tests.
    #[cfg(not(target_family = "wasm"))]
    pub const API: ::taro_api::Api<
        (super::Kind, ::taro_api::__private::Option<super::Names>),
        (),
    > = ::taro_api::Api::new(
        "endScans",
        |arguments_| ::taro_api::__private::Result::Ok((
            ::taro_api::__private::argument(arguments_, 0usize)?,
            ::taro_api::__private::argument(arguments_, 1usize)?,
        )),
    );
    /// The function, where `available!` gave it.
    pub type Function = fn(
        super::Kind,
        ::taro_api::__private::Option<super::Names>,
    ) -> ::taro_api::Promise<()>;
    #[doc(hidden)]
    #[allow(unused_imports, unreachable_pub)]
    pub use super::end_scans as asked_;
    #[doc(hidden)]
    pub const GATE_: &::taro_api::__private::str = "*";
    #[doc(hidden)]
    #[allow(unused_imports, unreachable_pub)]
    pub use ::taro_api::platform::Open as Available_;
}
/// What belongs to `soon` of `my-plugin`.
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
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
        |arguments_| ::taro_api::__private::Result::Ok(
            ::taro_api::__private::argument(arguments_, 0usize)?,
        ),
    );
    /// The function, where `available!` gave it.
    pub type Function = fn(
        ::taro_api::__private::Box<dyn ::taro_api::__private::Fn() -> ()>,
    ) -> ::taro_api::__private::Result<super::Watcher, ::taro_api::Error>;
    #[doc(hidden)]
    #[allow(unused_imports, unreachable_pub)]
    pub use super::soon as asked_;
    #[doc(hidden)]
    pub const GATE_: &::taro_api::__private::str = "*";
    #[doc(hidden)]
    #[allow(unused_imports, unreachable_pub)]
    pub use ::taro_api::platform::Open as Available_;
}
/// What belongs to `version` of `other-plugin`.
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
pub mod version {
    /// `version` of `other-plugin`, for the in-process host and for tests.
    #[cfg(target_family = "wasm")]
    pub const API: ::taro_api::Api<(), ::taro_api::__private::String> = ::taro_api::Api::new(
        "version",
    );
    /// `version` of `other-plugin`, for the in-process host and for tests.
    #[cfg(not(target_family = "wasm"))]
    pub const API: ::taro_api::Api<(), ::taro_api::__private::String> = ::taro_api::Api::new(
        "version",
        |_| ::taro_api::__private::Result::Ok(()),
    );
    /// The function, where `available!` gave it.
    pub type Function = fn() -> ::taro_api::__private::Result<
        ::taro_api::__private::String,
        ::taro_api::Error,
    >;
    #[doc(hidden)]
    #[allow(unused_imports, unreachable_pub)]
    pub use super::version as asked_;
    #[doc(hidden)]
    pub const GATE_: &::taro_api::__private::str = "*";
    #[doc(hidden)]
    #[allow(unused_imports, unreachable_pub)]
    pub use ::taro_api::platform::Open as Available_;
}
#[allow(
    dead_code,
    unreachable_pub,
    deprecated,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
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
const _: [::taro_api::__private::Option<&::taro_api::__private::str>; 2] = [
    ::taro_api::__private::option_env!("TARO_ENV"),
    ::taro_api::__private::option_env!("TARO_BASE_LIBRARY"),
];
