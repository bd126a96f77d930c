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
        self.whole(&["errno", "errNo"])
    }

    /// The number under `errCode`, or what hosts have in its place; `NaN` if there is none.
    pub(crate) fn err_code(&self) -> f64 {
        // Alipay's success has a text under `code`: only a number is one here.
        self.whole(&["errCode", "errorCode", "error", "code"])
    }

    fn whole(&self, names: &[&'static str]) -> f64 {
        let numbers = names.iter().filter_map(|name| self.get(name).as_f64());
        numbers
            .into_iter()
            .find(|number| number.fract() == 0.0 && number.abs() < 9_007_199_254_740_992.0)
            .unwrap_or(f64::NAN)
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
        reason::kind(|field| self.get(field).as_f64(), &self.text())
    }

    /// Whether it does not say itself that it failed.
    pub(super) fn is_good(&self) -> bool {
        self.get(ERR_MSG).as_string().is_none_or(|text| is_ok(&text))
    }
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
    fn the_other_side_reads_the_same_properties() {
        let shim = include_str!("../shim.js");
        let texts = "words(value.errMsg) || words(value.errorMessage) || words(value.message)";
        for names in [texts, "[value.errno, value.errNo] : [value.errCode, value.errorCode, value.error, value.code]"] {
            assert!(shim.contains(names), "shim.js does not read {names}");
        }
    }
}
