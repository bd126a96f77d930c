#[allow(unused_imports)]
#[cfg_attr(clippy, allow(clippy::wildcard_imports))]
use ::taro_api::__names::*;
/// Taro's `Kind`.
#[allow(dead_code, unreachable_pub, deprecated)]
#[cfg_attr(
    clippy,
    allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction)
)]
#[derive(__taro_api::Debug, __taro_api::Clone, __taro_api::PartialEq)]
#[non_exhaustive]
pub enum Kind {
    /// `qr`
    Qr,
    /// `bar-code`
    BarCode,
    /// A value that is not known here, as it came.
    Unknown(__taro_api::String),
}
#[allow(dead_code, unreachable_pub, deprecated)]
#[cfg_attr(
    clippy,
    allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction)
)]
impl Kind {
    #[doc(hidden)]
    pub const MEMBERS_: &'static __taro_api::str = "Qr BarCode Unknown";
    /// The value as the host has it.
    #[must_use]
    pub fn as_str(&self) -> &__taro_api::str {
        match self {
            Self::Qr => "qr",
            Self::BarCode => "bar-code",
            Self::Unknown(it_) => it_.as_str(),
        }
    }
    fn __known(it_: &__taro_api::str) -> __taro_api::Option<Self> {
        if it_ == "qr" {
            return __taro_api::Option::Some(Self::Qr);
        }
        if it_ == "bar-code" {
            return __taro_api::Option::Some(Self::BarCode);
        }
        __taro_api::Option::None
    }
}
#[allow(dead_code, unreachable_pub, deprecated)]
#[cfg_attr(
    clippy,
    allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction)
)]
impl __taro_api::FromStr for Kind {
    type Err = __taro_api::UnknownValue;
    fn from_str(
        it_: &__taro_api::str,
    ) -> __taro_api::Result<Self, __taro_api::UnknownValue> {
        __taro_api::known_text(Self::__known(it_), it_, "Kind", &["qr", "bar-code"])
    }
}
#[allow(dead_code, unreachable_pub, deprecated)]
#[cfg_attr(
    clippy,
    allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction)
)]
impl __taro_api::ToJs for Kind {
    fn to_js(self) -> __taro_api::Value {
        __taro_api::ToJs::to_js(Self::as_str(&self))
    }
}
#[allow(dead_code, unreachable_pub, deprecated)]
#[cfg_attr(
    clippy,
    allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction)
)]
impl __taro_api::TakeCallbacks for Kind {}
#[allow(dead_code, unreachable_pub, deprecated)]
#[cfg_attr(
    clippy,
    allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction)
)]
impl __taro_api::FromJs for Kind {
    const MAY_BE_TOLD: __taro_api::bool = true;
    fn from_js(
        value_: &__taro_api::Value,
    ) -> __taro_api::Result<Self, __taro_api::Mismatch> {
        let it_ = <__taro_api::String as __taro_api::FromJs>::from_js(value_)?;
        __taro_api::of_set(Self::__known(&it_), Self::Unknown(it_), value_)
    }
    fn from_fields(fields_: &__taro_api::Fields<'_>) -> Self {
        Self::Unknown(__taro_api::FromJs::from_fields(fields_))
    }
}
/// Taro's `Level`.
#[allow(dead_code, unreachable_pub, deprecated)]
#[cfg_attr(
    clippy,
    allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction)
)]
#[derive(__taro_api::Debug, __taro_api::Clone, __taro_api::PartialEq)]
#[non_exhaustive]
pub enum Level {
    /// `1`
    N1,
    /// `-1`
    Minus1,
    /// `2.5`
    N25,
    /// A value that is not known here, as it came.
    Unknown(__taro_api::f64),
}
#[allow(dead_code, unreachable_pub, deprecated)]
#[cfg_attr(
    clippy,
    allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction)
)]
impl Level {
    #[doc(hidden)]
    pub const MEMBERS_: &'static __taro_api::str = "N1 Minus1 N25 Unknown";
    /// The value as the host has it.
    #[must_use]
    pub fn value(&self) -> __taro_api::f64 {
        match self {
            Self::N1 => 1f64,
            Self::Minus1 => -1f64,
            Self::N25 => 2.5f64,
            Self::Unknown(it_) => *it_,
        }
    }
    fn __known(it_: __taro_api::f64) -> __taro_api::Option<Self> {
        if it_ == 1f64 {
            return __taro_api::Option::Some(Self::N1);
        }
        if it_ == -1f64 {
            return __taro_api::Option::Some(Self::Minus1);
        }
        if it_ == 2.5f64 {
            return __taro_api::Option::Some(Self::N25);
        }
        __taro_api::Option::None
    }
}
#[allow(dead_code, unreachable_pub, deprecated)]
#[cfg_attr(
    clippy,
    allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction)
)]
impl __taro_api::TryFrom<__taro_api::f64> for Level {
    type Error = __taro_api::UnknownValue;
    fn try_from(
        it_: __taro_api::f64,
    ) -> __taro_api::Result<Self, __taro_api::UnknownValue> {
        __taro_api::known_number(
            Self::__known(it_),
            it_,
            "Level",
            &[1f64, -1f64, 2.5f64],
        )
    }
}
#[allow(dead_code, unreachable_pub, deprecated)]
#[cfg_attr(
    clippy,
    allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction)
)]
impl __taro_api::ToJs for Level {
    fn to_js(self) -> __taro_api::Value {
        __taro_api::ToJs::to_js(Self::value(&self))
    }
}
#[allow(dead_code, unreachable_pub, deprecated)]
#[cfg_attr(
    clippy,
    allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction)
)]
impl __taro_api::TakeCallbacks for Level {}
#[allow(dead_code, unreachable_pub, deprecated)]
#[cfg_attr(
    clippy,
    allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction)
)]
impl __taro_api::FromJs for Level {
    const MAY_BE_TOLD: __taro_api::bool = true;
    fn from_js(
        value_: &__taro_api::Value,
    ) -> __taro_api::Result<Self, __taro_api::Mismatch> {
        let it_ = <__taro_api::f64 as __taro_api::FromJs>::from_js(value_)?;
        __taro_api::of_set(Self::__known(it_), Self::Unknown(it_), value_)
    }
    fn from_fields(fields_: &__taro_api::Fields<'_>) -> Self {
        Self::Unknown(__taro_api::FromJs::from_fields(fields_))
    }
}
/// One of a set of values; one that is not known here is kept as it came.
#[allow(dead_code, unreachable_pub, deprecated)]
#[cfg_attr(
    clippy,
    allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction)
)]
#[derive(__taro_api::Debug, __taro_api::Clone, __taro_api::PartialEq)]
#[non_exhaustive]
pub enum SourceValue {
    /// `auto`
    Auto,
    /// A value that is not known here, as it came.
    Unknown(__taro_api::String),
}
#[allow(dead_code, unreachable_pub, deprecated)]
#[cfg_attr(
    clippy,
    allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction)
)]
impl SourceValue {
    #[doc(hidden)]
    pub const MEMBERS_: &'static __taro_api::str = "Auto Unknown";
    /// The value as the host has it.
    #[must_use]
    pub fn as_str(&self) -> &__taro_api::str {
        match self {
            Self::Auto => "auto",
            Self::Unknown(it_) => it_.as_str(),
        }
    }
    fn __known(it_: &__taro_api::str) -> __taro_api::Option<Self> {
        if it_ == "auto" {
            return __taro_api::Option::Some(Self::Auto);
        }
        __taro_api::Option::None
    }
}
#[allow(dead_code, unreachable_pub, deprecated)]
#[cfg_attr(
    clippy,
    allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction)
)]
impl __taro_api::FromStr for SourceValue {
    type Err = __taro_api::UnknownValue;
    fn from_str(
        it_: &__taro_api::str,
    ) -> __taro_api::Result<Self, __taro_api::UnknownValue> {
        __taro_api::known_text(Self::__known(it_), it_, "SourceValue", &["auto"])
    }
}
#[allow(dead_code, unreachable_pub, deprecated)]
#[cfg_attr(
    clippy,
    allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction)
)]
impl __taro_api::ToJs for SourceValue {
    fn to_js(self) -> __taro_api::Value {
        __taro_api::ToJs::to_js(Self::as_str(&self))
    }
}
#[allow(dead_code, unreachable_pub, deprecated)]
#[cfg_attr(
    clippy,
    allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction)
)]
impl __taro_api::TakeCallbacks for SourceValue {}
#[allow(dead_code, unreachable_pub, deprecated)]
#[cfg_attr(
    clippy,
    allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction)
)]
impl __taro_api::FromJs for SourceValue {
    const MAY_BE_TOLD: __taro_api::bool = true;
    fn from_js(
        value_: &__taro_api::Value,
    ) -> __taro_api::Result<Self, __taro_api::Mismatch> {
        let it_ = <__taro_api::String as __taro_api::FromJs>::from_js(value_)?;
        __taro_api::of_set(Self::__known(&it_), Self::Unknown(it_), value_)
    }
    fn from_fields(fields_: &__taro_api::Fields<'_>) -> Self {
        Self::Unknown(__taro_api::FromJs::from_fields(fields_))
    }
}
/// Taro's `Source`.
#[allow(dead_code, unreachable_pub, deprecated)]
#[cfg_attr(
    clippy,
    allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction)
)]
#[derive(__taro_api::Debug, __taro_api::Clone, __taro_api::PartialEq)]
#[non_exhaustive]
pub enum Source {
    /// As `Value`.
    Value(SourceValue),
    /// As `String`.
    String(__taro_api::String),
    /// As `ArrayBuffer`.
    ArrayBuffer(__taro_api::Vec<__taro_api::u8>),
    /// As `NumberArray`.
    NumberArray(__taro_api::Vec<__taro_api::f64>),
    /// As `Kind`.
    Kind(Kind),
}
#[allow(dead_code, unreachable_pub, deprecated)]
#[cfg_attr(
    clippy,
    allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction)
)]
impl __taro_api::From<SourceValue> for Source {
    fn from(it_: SourceValue) -> Self {
        Self::Value(it_)
    }
}
#[allow(dead_code, unreachable_pub, deprecated)]
#[cfg_attr(
    clippy,
    allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction)
)]
impl __taro_api::From<__taro_api::String> for Source {
    fn from(it_: __taro_api::String) -> Self {
        Self::String(it_)
    }
}
#[allow(dead_code, unreachable_pub, deprecated)]
#[cfg_attr(
    clippy,
    allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction)
)]
impl __taro_api::From<&__taro_api::str> for Source {
    fn from(it_: &__taro_api::str) -> Self {
        Self::String(__taro_api::Into::into(it_))
    }
}
#[allow(dead_code, unreachable_pub, deprecated)]
#[cfg_attr(
    clippy,
    allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction)
)]
impl __taro_api::From<__taro_api::Vec<__taro_api::u8>> for Source {
    fn from(it_: __taro_api::Vec<__taro_api::u8>) -> Self {
        Self::ArrayBuffer(it_)
    }
}
#[allow(dead_code, unreachable_pub, deprecated)]
#[cfg_attr(
    clippy,
    allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction)
)]
impl __taro_api::From<__taro_api::Vec<__taro_api::f64>> for Source {
    fn from(it_: __taro_api::Vec<__taro_api::f64>) -> Self {
        Self::NumberArray(it_)
    }
}
#[allow(dead_code, unreachable_pub, deprecated)]
#[cfg_attr(
    clippy,
    allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction)
)]
impl __taro_api::From<Kind> for Source {
    fn from(it_: Kind) -> Self {
        Self::Kind(it_)
    }
}
#[allow(dead_code, unreachable_pub, deprecated)]
#[cfg_attr(
    clippy,
    allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction)
)]
impl __taro_api::ToJs for Source {
    fn to_js(self) -> __taro_api::Value {
        match self {
            Self::Value(it_) => __taro_api::ToJs::to_js(it_),
            Self::String(it_) => __taro_api::ToJs::to_js(it_),
            Self::ArrayBuffer(it_) => __taro_api::ToJs::to_js(it_),
            Self::NumberArray(it_) => __taro_api::ToJs::to_js(it_),
            Self::Kind(it_) => __taro_api::ToJs::to_js(it_),
        }
    }
}
#[allow(dead_code, unreachable_pub, deprecated)]
#[cfg_attr(
    clippy,
    allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction)
)]
impl __taro_api::TakeCallbacks for Source {
    fn take_callbacks(&mut self) -> __taro_api::Callbacks {
        match self {
            Self::Value(it_) => __taro_api::TakeCallbacks::take_callbacks(it_),
            Self::String(_) => __taro_api::Default::default(),
            Self::ArrayBuffer(_) => __taro_api::Default::default(),
            Self::NumberArray(_) => __taro_api::Default::default(),
            Self::Kind(it_) => __taro_api::TakeCallbacks::take_callbacks(it_),
        }
    }
}
#[allow(dead_code, unreachable_pub, deprecated)]
#[cfg_attr(
    clippy,
    allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction)
)]
impl __taro_api::FromJs for Source {
    const MAY_BE_TOLD: __taro_api::bool = true;
    fn from_js(
        value_: &__taro_api::Value,
    ) -> __taro_api::Result<Self, __taro_api::Mismatch> {
        __taro_api::one_of(
            __taro_api::stringify!(Source),
            value_,
            &|value_| {
                if let __taro_api::Option::Some(it_) = __taro_api::fitting(value_) {
                    return __taro_api::Option::Some(Self::Value(it_));
                }
                if let __taro_api::Option::Some(it_) = __taro_api::fitting(value_) {
                    return __taro_api::Option::Some(Self::Kind(it_));
                }
                if let __taro_api::Option::Some(it_) = __taro_api::fitting(value_) {
                    return __taro_api::Option::Some(Self::ArrayBuffer(it_));
                }
                if let __taro_api::Option::Some(it_) = __taro_api::fitting(value_) {
                    return __taro_api::Option::Some(Self::NumberArray(it_));
                }
                if let __taro_api::Option::Some(it_) = __taro_api::fitting(value_) {
                    return __taro_api::Option::Some(Self::String(it_));
                }
                __taro_api::Option::None
            },
        )
    }
    fn from_fields(fields_: &__taro_api::Fields<'_>) -> Self {
        Self::Value(__taro_api::FromJs::from_fields(fields_))
    }
}
/// Taro's `Names`.
#[allow(dead_code, unreachable_pub, deprecated)]
#[cfg_attr(
    clippy,
    allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction)
)]
pub type Names = __taro_api::Vec<__taro_api::String>;
/// Taro's `Done`.
#[allow(dead_code, unreachable_pub, deprecated)]
#[cfg_attr(
    clippy,
    allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction)
)]
pub type Done = __taro_api::Callback<(Found,), ()>;
/// `Base` of `my-plugin`.
#[allow(dead_code, unreachable_pub, deprecated)]
#[cfg_attr(
    clippy,
    allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction)
)]
#[derive(__taro_api::Debug, __taro_api::Clone, __taro_api::PartialEq)]
#[non_exhaustive]
pub struct Base {
    /// `kind` of `Base` of `my-plugin`.
    pub kind: Kind,
    /// `level` of `Base` of `my-plugin`.
    ///
    /// Since the base library: WeChat (`weapp`) 1.2.0.
    pub level: __taro_api::Option<Level>,
}
#[allow(dead_code, unreachable_pub, deprecated)]
#[cfg_attr(
    clippy,
    allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction)
)]
impl Base {
    #[doc(hidden)]
    pub const MEMBERS_: &'static __taro_api::str = "kind level=*,weapp@1.2.0,qywx@1.2.0";
    /// One with what it must have.
    #[must_use]
    #[inline]
    pub fn new(kind: impl __taro_api::IntoValue<Kind>) -> Self {
        Self {
            kind: __taro_api::IntoValue::into_value(kind),
            level: __taro_api::Option::None,
        }
    }
    /// `level` of `Base` of `my-plugin`.
    ///
    /// Since the base library: WeChat (`weapp`) 1.2.0.
    #[must_use]
    #[inline]
    pub fn level(mut self, value_: impl __taro_api::IntoValue<Level>) -> Self {
        self.level = __taro_api::Option::Some(__taro_api::IntoValue::into_value(value_));
        self
    }
}
#[allow(dead_code, unreachable_pub, deprecated)]
#[cfg_attr(
    clippy,
    allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction)
)]
impl __taro_api::ToJs for Base {
    fn to_js(self) -> __taro_api::Value {
        let value_ = __taro_api::Object::new();
        let object_ = &value_;
        object_.set("kind", self.kind);
        object_.set("level", self.level);
        value_.into_value()
    }
}
#[allow(dead_code, unreachable_pub, deprecated)]
#[cfg_attr(
    clippy,
    allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction)
)]
impl __taro_api::TakeCallbacks for Base {}
#[allow(dead_code, unreachable_pub, deprecated)]
#[cfg_attr(
    clippy,
    allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction)
)]
impl __taro_api::FromJs for Base {
    fn from_fields(fields_: &__taro_api::Fields<'_>) -> Self {
        Self {
            kind: fields_.required("kind"),
            level: fields_.optional("level"),
        }
    }
}
/// `Found` of `my-plugin`.
#[allow(dead_code, unreachable_pub, deprecated)]
#[cfg_attr(
    clippy,
    allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction)
)]
#[derive(__taro_api::Debug, __taro_api::Clone, __taro_api::PartialEq)]
#[non_exhaustive]
pub struct Found {
    /// `text` of `Found` of `my-plugin`.
    pub text: __taro_api::Option<__taro_api::String>,
    /// `bytes` of `Found` of `my-plugin`.
    pub bytes: __taro_api::Option<__taro_api::Vec<__taro_api::u8>>,
    /// `pixels` of `Found` of `my-plugin`.
    pub pixels: __taro_api::Option<__taro_api::Clamped>,
    /// `samples` of `Found` of `my-plugin`.
    pub samples: __taro_api::Option<__taro_api::Vec<__taro_api::f32>>,
    /// `area` of `Found` of `my-plugin`.
    pub area: FoundArea,
    /// `pair` of `Found` of `my-plugin`.
    pub pair: (__taro_api::f64, __taro_api::String),
    /// `table` of `Found` of `my-plugin`.
    pub table: __taro_api::Option<
        __taro_api::BTreeMap<__taro_api::String, __taro_api::Any>,
    >,
    /// `inner` of `Found` of `my-plugin`.
    pub inner: __taro_api::Option<__taro_api::Box<Found>>,
    /// `more` of `Found` of `my-plugin`.
    pub more: __taro_api::Vec<Found>,
    /// `took` of `Found` of `my-plugin`.
    ///
    /// The host counts it in seconds.
    pub took: __taro_api::Duration,
    /// `kind` of `Found` of `my-plugin`.
    pub kind: Kind,
    /// `level` of `Found` of `my-plugin`.
    ///
    /// Since the base library: WeChat (`weapp`) 1.2.0.
    pub level: __taro_api::Option<Level>,
}
#[allow(dead_code, unreachable_pub, deprecated)]
#[cfg_attr(
    clippy,
    allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction)
)]
impl Found {
    #[doc(hidden)]
    pub const MEMBERS_: &'static __taro_api::str = "text bytes pixels samples area pair table inner more took kind level=*,weapp@1.2.0,qywx@1.2.0";
    /// One with what it must have.
    #[must_use]
    #[inline]
    pub fn new<TKind: __taro_api::IntoValue<Kind>>(
        required_: FoundRequired<TKind>,
    ) -> Self {
        Self {
            text: __taro_api::Option::None,
            bytes: __taro_api::Option::None,
            pixels: __taro_api::Option::None,
            samples: __taro_api::Option::None,
            area: required_.area,
            pair: required_.pair,
            table: __taro_api::Option::None,
            inner: __taro_api::Option::None,
            more: required_.more,
            took: required_.took,
            kind: __taro_api::IntoValue::into_value(required_.kind),
            level: __taro_api::Option::None,
        }
    }
    /// `text` of `Found` of `my-plugin`.
    #[must_use]
    #[inline]
    pub fn text(mut self, value_: impl __taro_api::Into<__taro_api::String>) -> Self {
        self.text = __taro_api::Option::Some(__taro_api::Into::into(value_));
        self
    }
    /// `bytes` of `Found` of `my-plugin`.
    #[must_use]
    #[inline]
    pub fn bytes(mut self, value_: __taro_api::Vec<__taro_api::u8>) -> Self {
        self.bytes = __taro_api::Option::Some(value_);
        self
    }
    /// `pixels` of `Found` of `my-plugin`.
    #[must_use]
    #[inline]
    pub fn pixels(mut self, value_: impl __taro_api::Into<__taro_api::Clamped>) -> Self {
        self.pixels = __taro_api::Option::Some(__taro_api::Into::into(value_));
        self
    }
    /// `samples` of `Found` of `my-plugin`.
    #[must_use]
    #[inline]
    pub fn samples(mut self, value_: __taro_api::Vec<__taro_api::f32>) -> Self {
        self.samples = __taro_api::Option::Some(value_);
        self
    }
    /// `table` of `Found` of `my-plugin`.
    #[must_use]
    #[inline]
    pub fn table(
        mut self,
        value_: __taro_api::BTreeMap<__taro_api::String, __taro_api::Any>,
    ) -> Self {
        self.table = __taro_api::Option::Some(value_);
        self
    }
    /// `inner` of `Found` of `my-plugin`.
    #[must_use]
    #[inline]
    pub fn inner(mut self, value_: __taro_api::Box<Found>) -> Self {
        self.inner = __taro_api::Option::Some(value_);
        self
    }
    /// `level` of `Found` of `my-plugin`.
    ///
    /// Since the base library: WeChat (`weapp`) 1.2.0.
    #[must_use]
    #[inline]
    pub fn level(mut self, value_: impl __taro_api::IntoValue<Level>) -> Self {
        self.level = __taro_api::Option::Some(__taro_api::IntoValue::into_value(value_));
        self
    }
}
/// What [`Found`] must have, in any order.
#[allow(dead_code, unreachable_pub, deprecated)]
#[cfg_attr(
    clippy,
    allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction)
)]
pub struct FoundRequired<TKind = Kind> {
    /// `area` of `Found` of `my-plugin`.
    pub area: FoundArea,
    /// `pair` of `Found` of `my-plugin`.
    pub pair: (__taro_api::f64, __taro_api::String),
    /// `more` of `Found` of `my-plugin`.
    pub more: __taro_api::Vec<Found>,
    /// `took` of `Found` of `my-plugin`.
    ///
    /// The host counts it in seconds.
    pub took: __taro_api::Duration,
    /// `kind` of `Found` of `my-plugin`.
    pub kind: TKind,
}
#[allow(dead_code, unreachable_pub, deprecated)]
#[cfg_attr(
    clippy,
    allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction)
)]
impl<TKind: __taro_api::IntoValue<Kind>> __taro_api::From<FoundRequired<TKind>>
for Found {
    #[inline]
    fn from(required_: FoundRequired<TKind>) -> Self {
        Self::new(required_)
    }
}
#[allow(dead_code, unreachable_pub, deprecated)]
#[cfg_attr(
    clippy,
    allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction)
)]
impl __taro_api::ToJs for Found {
    fn to_js(self) -> __taro_api::Value {
        let value_ = __taro_api::Object::new();
        let object_ = &value_;
        object_.set("text", __taro_api::OrNull(self.text));
        object_.set("bytes", self.bytes);
        object_.set("pixels", self.pixels);
        object_.set("samples", self.samples);
        object_.set("area", self.area);
        object_.set("pair", self.pair);
        object_.set("table", self.table);
        object_.set("inner", self.inner);
        object_.set("more", self.more);
        object_.set("took", __taro_api::Seconds(self.took));
        object_.set("kind", self.kind);
        object_.set("level", self.level);
        value_.into_value()
    }
}
#[allow(dead_code, unreachable_pub, deprecated)]
#[cfg_attr(
    clippy,
    allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction)
)]
impl __taro_api::TakeCallbacks for Found {}
#[allow(dead_code, unreachable_pub, deprecated)]
#[cfg_attr(
    clippy,
    allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction)
)]
impl __taro_api::FromJs for Found {
    fn from_fields(fields_: &__taro_api::Fields<'_>) -> Self {
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
            took: fields_.required::<__taro_api::Seconds>("took").0,
            kind: fields_.required("kind"),
            level: fields_.optional("level"),
        }
    }
}
/// An object with `x` and `y`.
#[allow(dead_code, unreachable_pub, deprecated)]
#[cfg_attr(
    clippy,
    allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction)
)]
#[derive(__taro_api::Debug, __taro_api::Clone, __taro_api::PartialEq)]
#[non_exhaustive]
pub struct FoundArea {
    /// `x` of `FoundArea` of `my-plugin`.
    pub x: __taro_api::f64,
    /// `y` of `FoundArea` of `my-plugin`.
    pub y: __taro_api::Option<__taro_api::f64>,
}
#[allow(dead_code, unreachable_pub, deprecated)]
#[cfg_attr(
    clippy,
    allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction)
)]
impl FoundArea {
    #[doc(hidden)]
    pub const MEMBERS_: &'static __taro_api::str = "x y";
    /// One with what it must have.
    #[must_use]
    #[inline]
    pub fn new(x: impl __taro_api::Into<__taro_api::f64>) -> Self {
        Self {
            x: __taro_api::Into::into(x),
            y: __taro_api::Option::None,
        }
    }
    /// `y` of `FoundArea` of `my-plugin`.
    #[must_use]
    #[inline]
    pub fn y(mut self, value_: impl __taro_api::Into<__taro_api::f64>) -> Self {
        self.y = __taro_api::Option::Some(__taro_api::Into::into(value_));
        self
    }
}
#[allow(dead_code, unreachable_pub, deprecated)]
#[cfg_attr(
    clippy,
    allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction)
)]
impl __taro_api::ToJs for FoundArea {
    fn to_js(self) -> __taro_api::Value {
        let value_ = __taro_api::Object::new();
        let object_ = &value_;
        object_.set("x", self.x);
        object_.set("y", self.y);
        value_.into_value()
    }
}
#[allow(dead_code, unreachable_pub, deprecated)]
#[cfg_attr(
    clippy,
    allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction)
)]
impl __taro_api::TakeCallbacks for FoundArea {}
#[allow(dead_code, unreachable_pub, deprecated)]
#[cfg_attr(
    clippy,
    allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction)
)]
impl __taro_api::FromJs for FoundArea {
    fn from_fields(fields_: &__taro_api::Fields<'_>) -> Self {
        Self {
            x: fields_.required("x"),
            y: fields_.optional("y"),
        }
    }
}
/// `Option` of `my-plugin`.
#[allow(dead_code, unreachable_pub, deprecated)]
#[cfg_attr(
    clippy,
    allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction)
)]
#[derive(__taro_api::Debug)]
#[non_exhaustive]
pub struct Option {
    /// `source` of `Option` of `my-plugin`.
    pub source: Source,
    /// `width` of `Option` of `my-plugin`.
    ///
    /// Unit: px.
    ///
    /// Default: `100`.
    pub width: __taro_api::Option<__taro_api::f64>,
    /// `data-size` of `Option` of `my-plugin`.
    #[doc(alias = "data-size")]
    #[deprecated(note = "use `width`")]
    pub size: __taro_api::Option<__taro_api::f64>,
    /// `type` of `Option` of `my-plugin`.
    ///
    /// | `weapp` | `swan` | `alipay` | `tt` | `qq` | `jd` | `h5` | `rn` | `quickapp` | `harmony` | `harmony_hybrid` | `ascf` |
    /// | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: |
    /// |  |  |  | ✓ |  |  |  |  |  |  |  |  |
    r#type: __taro_api::Option<__taro_api::String>,
    __callbacks: __taro_api::Callbacks,
}
#[allow(dead_code, unreachable_pub, deprecated)]
#[cfg_attr(
    clippy,
    allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction)
)]
impl Option {
    #[doc(hidden)]
    pub const MEMBERS_: &'static __taro_api::str = "source width size !type=tt,kwai,lark,xhs success complete";
    /// One with what it must have.
    #[must_use]
    #[inline]
    pub fn new(source: impl __taro_api::IntoValue<Source>) -> Self {
        Self {
            source: __taro_api::IntoValue::into_value(source),
            width: __taro_api::Option::None,
            size: __taro_api::Option::None,
            r#type: __taro_api::Option::None,
            __callbacks: __taro_api::Default::default(),
        }
    }
    /// `width` of `Option` of `my-plugin`.
    ///
    /// Unit: px.
    ///
    /// Default: `100`.
    #[must_use]
    #[inline]
    pub fn width(mut self, value_: impl __taro_api::Into<__taro_api::f64>) -> Self {
        self.width = __taro_api::Option::Some(__taro_api::Into::into(value_));
        self
    }
    /// `data-size` of `Option` of `my-plugin`.
    #[deprecated(note = "use `width`")]
    #[must_use]
    #[inline]
    pub fn size(mut self, value_: impl __taro_api::Into<__taro_api::f64>) -> Self {
        self.size = __taro_api::Option::Some(__taro_api::Into::into(value_));
        self
    }
    /// `type` of `Option` of `my-plugin`.
    ///
    /// | `weapp` | `swan` | `alipay` | `tt` | `qq` | `jd` | `h5` | `rn` | `quickapp` | `harmony` | `harmony_hybrid` | `ascf` |
    /// | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: |
    /// |  |  |  | ✓ |  |  |  |  |  |  |  |  |
    #[must_use]
    #[inline]
    pub fn r#type(self, value_: impl __taro_api::Into<__taro_api::String>) -> Self
    where
        for<'a> __taro_api::platform::Target_: OptionTypeAvailable_<'a>,
    {
        OptionAsked_::r#type(self, value_)
    }
    /// Called once the call has succeeded.
    #[must_use]
    pub fn success(mut self, value_: impl __taro_api::FnOnce(Found) + 'static) -> Self {
        __taro_api::Callbacks::on_success(&mut self.__callbacks, value_);
        self
    }
    /// Called last, whether the call has succeeded or failed.
    #[must_use]
    pub fn complete(mut self, value_: impl __taro_api::FnOnce() + 'static) -> Self {
        __taro_api::Callbacks::on_complete(
            &mut self.__callbacks,
            move |_: __taro_api::Ignored| value_(),
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
impl OptionTypeAvailable_<'_> for __taro_api::platform::Never {}
#[doc(hidden)]
#[allow(dead_code, unreachable_pub, deprecated)]
#[cfg_attr(
    clippy,
    allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction)
)]
#[allow(missing_debug_implementations)]
pub enum OptionAsked_ {}
#[allow(dead_code, unreachable_pub, deprecated)]
#[cfg_attr(
    clippy,
    allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction)
)]
#[allow(non_upper_case_globals, missing_docs)]
impl OptionAsked_ {
    #[inline]
    pub fn r#type(
        mut it_: Option,
        value_: impl __taro_api::Into<__taro_api::String>,
    ) -> Option {
        it_.r#type = __taro_api::Option::Some(__taro_api::Into::into(value_));
        it_
    }
}
#[allow(dead_code, unreachable_pub, deprecated)]
#[cfg_attr(
    clippy,
    allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction)
)]
impl __taro_api::platform::Closed for Option {
    type Asked = OptionAsked_;
}
#[allow(dead_code, unreachable_pub, deprecated)]
#[cfg_attr(
    clippy,
    allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction)
)]
impl __taro_api::ToJs for Option {
    fn to_js(self) -> __taro_api::Value {
        let value_ = __taro_api::Object::new();
        let object_ = &value_;
        object_.set("source", self.source);
        object_.set("width", self.width);
        object_.set("data-size", self.size);
        object_.set("type", self.r#type);
        value_.into_value()
    }
}
#[allow(dead_code, unreachable_pub, deprecated)]
#[cfg_attr(
    clippy,
    allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction)
)]
impl __taro_api::TakeCallbacks for Option {
    fn take_callbacks(&mut self) -> __taro_api::Callbacks {
        __taro_api::take(&mut self.__callbacks)
    }
}
#[allow(dead_code, unreachable_pub, deprecated)]
#[cfg_attr(
    clippy,
    allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction)
)]
#[cfg(not(target_family = "wasm"))]
impl __taro_api::FromJs for Option {
    fn from_fields(fields_: &__taro_api::Fields<'_>) -> Self {
        Self {
            source: fields_.required("source"),
            width: fields_.optional("width"),
            size: fields_.optional("data-size"),
            r#type: fields_.optional("type"),
            __callbacks: __taro_api::Default::default(),
        }
    }
}
/// `Watcher` of `my-plugin`.
#[allow(dead_code, unreachable_pub, deprecated)]
#[cfg_attr(
    clippy,
    allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction)
)]
#[derive(__taro_api::Debug, __taro_api::Clone, __taro_api::PartialEq)]
pub struct Watcher(__taro_api::Value);
#[allow(dead_code, unreachable_pub, deprecated)]
#[cfg_attr(
    clippy,
    allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction)
)]
impl __taro_api::ToJs for Watcher {
    fn to_js(self) -> __taro_api::Value {
        self.0
    }
}
#[allow(dead_code, unreachable_pub, deprecated)]
#[cfg_attr(
    clippy,
    allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction)
)]
impl __taro_api::TakeCallbacks for Watcher {}
#[allow(dead_code, unreachable_pub, deprecated)]
#[cfg_attr(
    clippy,
    allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction)
)]
impl __taro_api::FromJs for Watcher {
    fn from_js(
        value_: &__taro_api::Value,
    ) -> __taro_api::Result<Self, __taro_api::Mismatch> {
        __taro_api::Result::map(__taro_api::handle::object(value_), Self)
    }
    fn from_fields(_: &__taro_api::Fields<'_>) -> Self {
        Self(__taro_api::handle::nothing())
    }
}
#[allow(dead_code, unreachable_pub, deprecated)]
#[cfg_attr(
    clippy,
    allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction)
)]
impl Watcher {
    #[doc(hidden)]
    pub const MEMBERS_: &'static __taro_api::str = "next watch close";
    /// `next` of `Watcher` of `my-plugin`.
    pub fn next(
        &self,
        callback: impl __taro_api::Fn(__taro_api::f64) -> () + 'static,
        more: impl __taro_api::IntoOption<__taro_api::Callback<(Found,), ()>>,
    ) -> __taro_api::Result<(), __taro_api::Error> {
        let callback: __taro_api::Callback<(__taro_api::f64,), ()> = __taro_api::Callback::new(
            callback,
        );
        let more: __taro_api::Option<__taro_api::Callback<(Found,), ()>> = __taro_api::IntoOption::into_option(
            more,
        );
        __taro_api::now(
            __taro_api::Method::new(&self.0, "next"),
            &[__taro_api::Lasting::once(callback), __taro_api::Lasting::once(more)],
        )
    }
    /// `watch` of `Watcher` of `my-plugin`.
    pub fn watch(
        &self,
        name: impl __taro_api::Into<__taro_api::String>,
        callback: impl __taro_api::Fn(Found) -> () + 'static,
    ) -> __taro_api::Result<(), __taro_api::Error> {
        let name: __taro_api::String = __taro_api::Into::into(name);
        let callback: __taro_api::Callback<(Found,), ()> = __taro_api::Callback::new(
            callback,
        );
        __taro_api::now(
            __taro_api::Method::new(&self.0, "watch"),
            &[
                __taro_api::ToJs::to_js(name),
                __taro_api::Lasting::held_by(callback, &self.0),
            ],
        )
    }
    /// `close` of `Watcher` of `my-plugin`.
    pub fn close(&self) -> __taro_api::Result<(), __taro_api::Error> {
        __taro_api::handle::end(
            &self.0,
            __taro_api::now(__taro_api::Method::new(&self.0, "close"), &[]),
        )
    }
}
/// Scans.
///
/// | `weapp` | `swan` | `alipay` | `tt` | `qq` | `jd` | `h5` | `rn` | `quickapp` | `harmony` | `harmony_hybrid` | `ascf` |
/// | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: |
/// | ✓ |  |  | ✓ |  |  |  |  |  |  |  |  |
#[allow(dead_code, unreachable_pub, deprecated)]
#[cfg_attr(
    clippy,
    allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction)
)]
pub fn scan(option: Option) -> __taro_api::Promise<Found> {
    __taro_api::call::<
        Option,
        _,
    >(__taro_api::Import::of_package("scan", &__imports_of_scan::SCAN), true, option)
}
#[allow(dead_code, unreachable_pub, deprecated)]
#[cfg_attr(
    clippy,
    allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction)
)]
#[allow(missing_docs)]
impl scan::asked_ {
    pub fn asked_(option: Option) -> __taro_api::Promise<Found> {
        scan(option)
    }
}
/// Ends all scans.
#[doc(alias = "endScans")]
#[allow(dead_code, unreachable_pub, deprecated)]
#[cfg_attr(
    clippy,
    allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction)
)]
pub fn end_scans(
    kind: impl __taro_api::IntoValue<Kind>,
    names: impl __taro_api::Into<__taro_api::Option<Names>>,
) -> __taro_api::Promise<()> {
    let mut kind: Kind = __taro_api::IntoValue::into_value(kind);
    let names: __taro_api::Option<Names> = __taro_api::Into::into(names);
    let group_ = __taro_api::TakeCallbacks::take_callbacks(&mut kind);
    __taro_api::promise(
        __taro_api::Import::of_package("endScans", &__imports_of_scan::END_SCANS),
        false,
        group_,
        &[__taro_api::ToJs::to_js(kind), __taro_api::ToJs::to_js(names)],
    )
}
#[allow(dead_code, unreachable_pub, deprecated)]
#[cfg_attr(
    clippy,
    allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction)
)]
#[allow(missing_docs)]
impl end_scans::asked_ {
    pub fn asked_(
        kind: impl __taro_api::IntoValue<Kind>,
        names: impl __taro_api::Into<__taro_api::Option<Names>>,
    ) -> __taro_api::Promise<()> {
        end_scans(kind, names)
    }
}
/// `soon` of `my-plugin`.
#[allow(dead_code, unreachable_pub, deprecated)]
#[cfg_attr(
    clippy,
    allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction)
)]
pub fn soon(
    callback: impl __taro_api::Fn() -> () + 'static,
) -> __taro_api::Result<Watcher, __taro_api::Error> {
    let callback: __taro_api::Callback<(), ()> = __taro_api::Callback::new(callback);
    __taro_api::now(
        __taro_api::Import::of_package("soon", &__imports_of_scan::SOON),
        &[__taro_api::Lasting::once(callback)],
    )
}
#[allow(dead_code, unreachable_pub, deprecated)]
#[cfg_attr(
    clippy,
    allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction)
)]
#[allow(missing_docs)]
impl soon::asked_ {
    pub fn asked_(
        callback: impl __taro_api::Fn() -> () + 'static,
    ) -> __taro_api::Result<Watcher, __taro_api::Error> {
        soon(callback)
    }
}
/// `version` of `other-plugin`.
#[deprecated]
#[allow(dead_code, unreachable_pub, deprecated)]
#[cfg_attr(
    clippy,
    allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction)
)]
pub fn version() -> __taro_api::Result<__taro_api::String, __taro_api::Error> {
    __taro_api::now(
        __taro_api::Import::of_package("version", &__imports_of_scan::VERSION),
        &[],
    )
}
#[allow(dead_code, unreachable_pub, deprecated)]
#[cfg_attr(
    clippy,
    allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction)
)]
#[allow(missing_docs)]
impl version::asked_ {
    pub fn asked_() -> __taro_api::Result<__taro_api::String, __taro_api::Error> {
        version()
    }
}
/// What belongs to `scan` of `my-plugin`.
#[allow(dead_code, unreachable_pub, deprecated)]
#[cfg_attr(
    clippy,
    allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction)
)]
pub mod scan {
    #[allow(unused_imports)]
    #[cfg_attr(clippy, allow(clippy::wildcard_imports))]
    #[doc(hidden)]
    pub use ::taro_api::__names::*;
    #[allow(unused_imports)]
    use super::Found as Found_above_;
    #[allow(unused_imports)]
    use super::Option as Option_above_;
    /// `scan` of `my-plugin`, for the in-process host and for tests.
    #[cfg(target_family = "wasm")]
    pub const API: __taro_api::Api<Option_above_, Found_above_> = __taro_api::Api::new(
        "scan",
    );
    /// `scan` of `my-plugin`, for the in-process host and for tests.
    #[cfg(not(target_family = "wasm"))]
    pub const API: __taro_api::Api<Option_above_, Found_above_> = __taro_api::Api::new(
        "scan",
        __taro_api::argument_alone,
    );
    /// The function, where `available!` gave it.
    pub type Function = fn(Option_above_) -> __taro_api::Promise<Found_above_>;
    #[doc(hidden)]
    #[allow(missing_debug_implementations, non_camel_case_types)]
    pub enum asked_ {}
    #[doc(hidden)]
    pub const GATE_: &__taro_api::str = "weapp tt qywx kwai lark xhs";
}
/// What belongs to `endScans` of `my-plugin`.
#[allow(dead_code, unreachable_pub, deprecated)]
#[cfg_attr(
    clippy,
    allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction)
)]
pub mod end_scans {
    #[allow(unused_imports)]
    #[cfg_attr(clippy, allow(clippy::wildcard_imports))]
    #[doc(hidden)]
    pub use ::taro_api::__names::*;
    #[allow(unused_imports)]
    use super::Kind as Kind_above_;
    #[allow(unused_imports)]
    use super::Names as Names_above_;
    /// `endScans` of `my-plugin`, for the in-process host and for tests.
    #[cfg(target_family = "wasm")]
    pub const API: __taro_api::Api<
        (Kind_above_, __taro_api::Option<Names_above_>),
        (),
    > = __taro_api::Api::new("endScans");
    /// `endScans` of `my-plugin`, for the in-process host and for tests.
    #[cfg(not(target_family = "wasm"))]
    pub const API: __taro_api::Api<
        (Kind_above_, __taro_api::Option<Names_above_>),
        (),
    > = __taro_api::Api::new(
        "endScans",
        |arguments_| __taro_api::Result::Ok((
            __taro_api::argument(arguments_, 0usize)?,
            __taro_api::argument(arguments_, 1usize)?,
        )),
    );
    /// The function, where `available!` gave it.
    pub type Function = fn(
        Kind_above_,
        __taro_api::Option<Names_above_>,
    ) -> __taro_api::Promise<()>;
    #[doc(hidden)]
    #[allow(missing_debug_implementations, non_camel_case_types)]
    pub enum asked_ {}
    #[doc(hidden)]
    pub const GATE_: &__taro_api::str = "*";
}
/// What belongs to `soon` of `my-plugin`.
#[allow(dead_code, unreachable_pub, deprecated)]
#[cfg_attr(
    clippy,
    allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction)
)]
pub mod soon {
    #[allow(unused_imports)]
    #[cfg_attr(clippy, allow(clippy::wildcard_imports))]
    #[doc(hidden)]
    pub use ::taro_api::__names::*;
    #[allow(unused_imports)]
    use super::Watcher as Watcher_above_;
    /// `soon` of `my-plugin`, for the in-process host and for tests.
    #[cfg(target_family = "wasm")]
    pub const API: __taro_api::Api<__taro_api::Callback<(), ()>, Watcher_above_> = __taro_api::Api::new(
        "soon",
    );
    /// `soon` of `my-plugin`, for the in-process host and for tests.
    #[cfg(not(target_family = "wasm"))]
    pub const API: __taro_api::Api<__taro_api::Callback<(), ()>, Watcher_above_> = __taro_api::Api::new(
        "soon",
        __taro_api::argument_alone,
    );
    /// The function, where `available!` gave it.
    pub type Function = fn(
        __taro_api::Box<dyn __taro_api::Fn() -> ()>,
    ) -> __taro_api::Result<Watcher_above_, __taro_api::Error>;
    #[doc(hidden)]
    #[allow(missing_debug_implementations, non_camel_case_types)]
    pub enum asked_ {}
    #[doc(hidden)]
    pub const GATE_: &__taro_api::str = "*";
}
/// What belongs to `version` of `other-plugin`.
#[allow(dead_code, unreachable_pub, deprecated)]
#[cfg_attr(
    clippy,
    allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction)
)]
pub mod version {
    #[allow(unused_imports)]
    #[cfg_attr(clippy, allow(clippy::wildcard_imports))]
    #[doc(hidden)]
    pub use ::taro_api::__names::*;
    /// `version` of `other-plugin`, for the in-process host and for tests.
    #[cfg(target_family = "wasm")]
    pub const API: __taro_api::Api<(), __taro_api::String> = __taro_api::Api::new(
        "version",
    );
    /// `version` of `other-plugin`, for the in-process host and for tests.
    #[cfg(not(target_family = "wasm"))]
    pub const API: __taro_api::Api<(), __taro_api::String> = __taro_api::Api::new(
        "version",
        |_| __taro_api::Result::Ok(()),
    );
    /// The function, where `available!` gave it.
    pub type Function = fn() -> __taro_api::Result<
        __taro_api::String,
        __taro_api::Error,
    >;
    #[doc(hidden)]
    #[allow(missing_debug_implementations, non_camel_case_types)]
    pub enum asked_ {}
    #[doc(hidden)]
    pub const GATE_: &__taro_api::str = "*";
}
#[allow(dead_code, unreachable_pub, deprecated)]
#[cfg_attr(
    clippy,
    allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction)
)]
mod __imports_of_scan {
    #[allow(unused_imports)]
    #[cfg_attr(clippy, allow(clippy::wildcard_imports))]
    use ::taro_api::__names::*;
    #[cfg(target_family = "wasm")]
    use __taro_api::wasm_bindgen;
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
    pub(super) const SCAN: __taro_api::Imported = ();
    #[cfg(not(target_family = "wasm"))]
    pub(super) const END_SCANS: __taro_api::Imported = ();
    #[cfg(not(target_family = "wasm"))]
    pub(super) const SOON: __taro_api::Imported = ();
    #[cfg(not(target_family = "wasm"))]
    pub(super) const VERSION: __taro_api::Imported = ();
}
const _: [__taro_api::Option<&__taro_api::str>; 2] = [
    __taro_api::option_env!("TARO_ENV"),
    __taro_api::option_env!("TARO_BASE_LIBRARY"),
];
