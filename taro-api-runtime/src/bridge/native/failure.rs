//! How a host tells how a call went, for the in-process host: `shim.js` says the same of a real one.

use super::{Object, Value, reason};
use crate::kind::ErrorKind;
use crate::text::ERR_MSG;

impl Value {
    /// A failure with that text, as a host of Taro's main line tells it.
    pub(crate) fn failed(text: &str) -> Value {
        let object = Object::new();
        object.set_str(ERR_MSG, text);
        object.into_value()
    }

    /// What it says in words: `errMsg`, or what hosts have in its place.
    pub(crate) fn text(&self) -> String {
        let text = |name| self.get(name).as_string().filter(|text| !text.is_empty());
        let named = || text(ERR_MSG).or_else(|| text("errorMessage")).or_else(|| text("message"));
        self.as_string().or_else(named).unwrap_or_default()
    }

    /// The number under `errno`; `NaN` if there is none.
    pub(crate) fn errno(&self) -> f64 {
        whole(["errno", "errNo"].into_iter().filter_map(|name| self.code(name)))
    }

    /// The number under `errCode`, or what hosts have in its place; `NaN` if there is none.
    pub(crate) fn err_code(&self) -> f64 {
        let codes = ["errCode", "errorCode", "error"].into_iter().filter_map(|name| self.code(name));
        // Alipay's success has a text under `code`: only a number is one there.
        whole(codes.chain(self.get("code").as_f64()))
    }

    /// A code, which some hosts tell as a text.
    fn code(&self, name: &'static str) -> Option<f64> {
        let told = self.get(name);
        let digits = |text: &String| {
            let digits = text.strip_prefix('-').unwrap_or(text);
            (1..=15).contains(&digits.len()) && digits.bytes().all(|it| it.is_ascii_digit())
        };
        told.as_f64().or_else(|| told.as_string().filter(digits)?.parse().ok())
    }

    /// Whether it says itself that all went well.
    pub(crate) fn says_ok(&self) -> bool {
        self.get(ERR_MSG).as_string().is_some_and(|text| !text.is_empty() && is_ok(&text))
    }

    /// What kind of failure it tells. `aborted` is whether the program ended the call itself.
    pub(crate) fn failure_kind(&self, aborted: bool) -> ErrorKind {
        // What a browser throws when a request ends early. It says the same of a request that took too long: Taro aborts
        // that one itself.
        if !aborted && self.get("name").as_string().is_some_and(|name| name == "AbortError") {
            return ErrorKind::TimedOut;
        }
        reason::kind(|field| self.code(field), &self.text())
    }

    /// Whether it does not say itself that it failed.
    pub(super) fn is_good(&self) -> bool {
        self.get(ERR_MSG).as_string().is_none_or(|text| is_ok(&text))
    }
}

/// The first that is whole; `NaN` if none is.
fn whole(mut numbers: impl Iterator<Item = f64>) -> f64 {
    numbers.find(|it| it.fract() == 0.0 && it.abs() < 9_007_199_254_740_992.0).unwrap_or(f64::NAN)
}

/// `login:ok`; and the texts of hosts that leave the name out, or everything.
fn is_ok(err_msg: &str) -> bool {
    let end = err_msg.rsplit(':').next().unwrap_or_default().trim();
    end.is_empty() || end.eq_ignore_ascii_case("ok") || end.eq_ignore_ascii_case("success")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_tells_a_success_by_its_end() {
        for ok in ["login:ok", "ok", "", "getStorage:ok", "uploadFile:OK", "login: success "] {
            assert!(is_ok(ok), "{ok}");
        }
        for fail in ["login:fail", "暂时不支持 API", "login:fail:timeout", "ok:no"] {
            assert!(!is_ok(fail), "{fail}");
        }
    }

    #[test]
    fn a_code_may_be_a_text() {
        let told = |name, text| {
            let object = Object::new();
            object.set_str(name, text);
            let value = object.into_value();
            (value.err_code(), value.errno(), value.failure_kind(true))
        };
        assert_eq!(told("error", "2003").0, 2003.0);
        assert_eq!(told("error", "4").2, ErrorKind::Denied);
        assert_eq!((told("errno", "104").1, told("errno", "104").2), (104.0, ErrorKind::Cancelled));
        for (name, text) in
            [("code", "12"), ("error", "2003x"), ("error", ""), ("error", "1e3"), ("error", "constructor")]
        {
            assert!(told(name, text).0.is_nan(), "{name}: {text}");
        }
    }

    #[test]
    fn the_other_side_reads_the_same_properties() {
        let shim = include_str!("../shim.js");
        let texts = "words(value.errMsg) || words(value.errorMessage) || words(value.message)";
        for names in [texts, "[value.errno, value.errNo] : [value.errCode, value.errorCode, value.error, value.code]"] {
            assert!(shim.contains(names), "shim.js does not read {names}");
        }
    }
}
