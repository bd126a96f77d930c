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
        self.first(Value::own_text, Option::is_some).unwrap_or_default()
    }

    fn own_text(&self) -> Option<String> {
        let names = ["errMsg", "errorMessage", "message", "errorMsg", "msg"];
        let named = || names.into_iter().find_map(|name| self.words(name));
        let error = || self.words("error").filter(|_| self.code("error").is_none());
        self.as_string().filter(|text| !text.is_empty()).or_else(named).or_else(error)
    }

    fn words(&self, name: &'static str) -> Option<String> {
        self.get(name).as_string().filter(|text| !text.is_empty())
    }

    /// Some hosts put the failure into another object.
    fn inner(&self) -> Option<Value> {
        Some(self.get("error")).filter(Value::is_object)
    }

    /// The number under `errno`; `NaN` if there is none.
    pub(crate) fn errno(&self) -> f64 {
        let own = |value: &Value| whole(["errno", "errNo"].into_iter().filter_map(|name| value.code(name)));
        self.first(own, |it| !it.is_nan() && *it != 0.0)
    }

    /// The number under `errCode`, or what hosts have in its place; `NaN` if there is none.
    pub(crate) fn err_code(&self) -> f64 {
        let own = |value: &Value| {
            let codes = ["errCode", "errorCode", "error"].into_iter().filter_map(|name| value.code(name));
            // Alipay's success has a text under `code`: only a number is one there.
            whole(codes.chain(value.get("code").as_f64()))
        };
        self.first(own, |it| !it.is_nan() && *it != 0.0)
    }

    /// What it tells itself, if that says anything; else what the object in it does, and so on.
    fn first<T>(&self, read: impl Fn(&Value) -> T, says: impl Fn(&T) -> bool) -> T {
        let mut told = read(self);
        let mut inner = self.inner();
        for _ in 0..3 {
            let Some(value) = inner.filter(|_| !says(&told)) else { break };
            told = read(&value);
            inner = value.inner();
        }
        told
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
        let told = self.as_string().filter(|text| !text.is_empty()).or_else(|| self.words(ERR_MSG));
        told.is_some_and(|text| is_ok(&text))
    }

    /// What kind of failure it tells. `aborted` is whether the program ended the call itself.
    pub(crate) fn failure_kind(&self, aborted: bool) -> ErrorKind {
        // What a browser throws when a request ends early. It says the same of a request that took too long: Taro aborts
        // that one itself.
        if !aborted && self.get("name").as_string().is_some_and(|name| name == "AbortError") {
            return ErrorKind::TimedOut;
        }
        let own = |value: &Value| reason::kind(|field| value.code(field), &value.text());
        self.first(own, |it| *it != ErrorKind::Other)
    }

    /// Whether it does not say itself that it failed. Where a host is given callbacks, a code that it gives without a text is
    /// a failure as well.
    pub(super) fn is_good(&self, hang: bool) -> bool {
        if let Some(text) = self.words(ERR_MSG) {
            return is_ok(&text);
        }
        let tells = || {
            CODES.iter().any(|name| self.is_code(name))
                || self.code("error").is_none() && self.get("error").own_text().is_some()
        };
        !self.is_refusal() && (!hang || !tells())
    }

    /// Whether what a function returned that gives nothing says that it failed.
    pub(crate) fn is_refused(&self) -> bool {
        let fails = || self.words(ERR_MSG).is_some_and(|text| !is_ok(&text));
        self.is_refusal() || fails() || self.get_bool("success") == Some(false)
    }

    /// Alipay's failure, which it also returns.
    fn is_refusal(&self) -> bool {
        self.is_code("error") && self.words("errorMessage").is_some()
    }

    /// Whether what has nothing of a result says in any shape that it failed: also by a text or a name that errors have, or by a
    /// code in letters.
    pub(crate) fn is_failure(&self) -> bool {
        if self.is_refused() || self.words(ERR_MSG).is_some() {
            return self.is_refused();
        }
        let no = |name: &'static str| self.words(name).is_some_and(|text| !is_ok(&text));
        let is_error = |name: String| name.ends_with("Error") || name.ends_with("Exception");
        let named = || self.words("message").is_some() && self.words("name").is_some_and(is_error);
        let letters = || CODES.iter().any(|name| no(name) && self.code(name) != Some(0.0));
        !self.is_good(true) || no("errorMessage") || named() || letters()
    }

    fn is_code(&self, name: &'static str) -> bool {
        let code = whole(self.code(name).into_iter());
        !code.is_nan() && code != 0.0
    }
}

/// What hosts call a code of a failure.
const CODES: [&str; 5] = ["errno", "errNo", "errCode", "errorCode", "error"];

/// The first that is whole; `NaN` if none is.
fn whole(mut numbers: impl Iterator<Item = f64>) -> f64 {
    numbers.find(|it| it.fract() == 0.0 && it.abs() < 9_007_199_254_740_992.0).unwrap_or(f64::NAN)
}

/// `login:ok`; and the texts of hosts that leave the name out, or everything, or say it in words. What follows a `fail` is its
/// reason.
fn is_ok(err_msg: &str) -> bool {
    let end = err_msg.rsplit([':', '：']).next().unwrap_or_default().trim();
    let has = |text: &str, signs: &[&str]| {
        let mut words = text.split(|it: char| !it.is_ascii_alphanumeric() && it != '_');
        words.any(|word| signs.iter().any(|it| word.eq_ignore_ascii_case(it)))
    };
    let said = end.strip_suffix(['.', '!', '。', '！']).unwrap_or(end);
    let last = said.rsplit(|it: char| it.is_whitespace() || ",，".contains(it)).next();
    let words = ["ok", "success", "successful", "successfully", "succeeded"];
    let ends = last.is_some_and(|last| words.iter().any(|it| last.eq_ignore_ascii_case(it))) || said.ends_with("成功");
    let before = || end.match_indices("成功").map(|(at, _)| end[..at].trim_end_matches(['有', '能', '法']));
    let denied =
        has(end, &["no", "not", "never", "without"]) || before().any(|it| it.ends_with(['不', '未', '没', '无']));
    let failed =
        has(err_msg, &["fail", "failed", "failure", "error"]) || ["失败", "错误"].iter().any(|it| err_msg.contains(it));
    end.is_empty() && !failed || ends && !denied && !failed
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_tells_a_success_by_its_end() {
        // `shim.test.mjs` reads the same table.
        for line in include_str!("../successes.tsv").lines() {
            let (told, text) = line.split_once('\t').unwrap();
            assert_eq!(is_ok(text), told == "ok", "{text}");
        }
        assert!(is_ok(""));
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
    fn a_failure_that_is_called_a_success_is_one() {
        let object = |fields: &[(&'static str, Value)]| {
            let object = Object::new();
            for (name, value) in fields {
                object.set(name, value.clone());
            }
            object.into_value()
        };
        let (text, number) = (Value::from_text, Value::from_f64);
        let alipay = object(&[("error", number(4.0)), ("errorMessage", text("denied"))]);
        let code = object(&[("errCode", number(10001.0)), ("errMsg", text(""))]);
        let well = object(&[("errCode", number(1.0)), ("errMsg", text("a:ok"))]);
        let fine = object(&[("error", number(0.0)), ("errorMessage", text("")), ("code", number(4.0))]);
        for (value, hung, alone) in
            [(&alipay, false, false), (&code, false, true), (&well, true, true), (&fine, true, true)]
        {
            assert_eq!((value.is_good(true), value.is_good(false)), (hung, alone), "{value:?}");
        }
        assert_eq!([&alipay, &code, &fine].map(|it| it.is_refused()), [true, false, false]);
        let inner = object(&[("error", object(&[("message", text("denied"))]))]);
        assert_eq!((inner.is_good(true), inner.is_good(false)), (false, true));
        let no = object(&[("success", Value::from_bool(false))]);
        assert_eq!([&no, &object(&[("errMsg", text("a:fail"))])].map(|it| it.is_refused()), [true, true]);
    }

    /// `shim.test.mjs` asks the same of the other side.
    #[test]
    fn what_has_nothing_of_a_result_may_tell_a_failure_in_any_shape() {
        let object = |fields: &[(&'static str, &str)]| {
            let object = Object::new();
            for (name, text) in fields {
                let number = text.parse().map(Value::from_f64);
                let value = text.parse().map(Value::from_bool).or(number);
                object.set(name, value.unwrap_or_else(|_| Value::from_text(text.trim_matches('\''))));
            }
            object.into_value()
        };
        for fails in [
            &[("success", "false")][..],
            &[("errno", "E1")],
            &[("errNo", "10101")],
            &[("errorCode", "'12'")],
            &[("error", "denied")],
            &[("errMsg", "a:fail")],
            &[("errorMessage", "denied"), ("name", "x")],
            &[("name", "TypeError"), ("message", "no")],
            &[("error", "4"), ("errorMessage", "denied")],
        ] {
            assert!(object(fails).is_failure(), "{fails:?}");
        }
        for good in [
            &[][..],
            &[("message", "saved")],
            &[("name", "x")],
            &[("errno", "0")],
            &[("errno", "'0'")],
            &[("error", "")],
            &[("errMsg", "a:ok"), ("errCode", "1")],
            &[("errorMessage", "ok")],
            &[("errorMessage", "调用成功")],
            &[("errCode", "success")],
            &[("success", "true")],
        ] {
            assert!(!object(good).is_failure(), "{good:?}");
        }
        for other in
            [Value::UNDEFINED, Value::NULL, Value::from_f64(5.0), Value::from_text("x"), Value::from_bool(false)]
        {
            assert!(!other.is_failure(), "{other:?}");
        }
    }

    #[test]
    fn a_failure_may_stand_in_another_object() {
        let inner = Object::new();
        inner.set_str(ERR_MSG, "login:fail auth deny");
        inner.set_f64("errno", 103.0);
        let outer = Object::new();
        outer.set("error", inner.into_value());
        let outer = outer.into_value();
        assert_eq!((outer.text().as_str(), outer.errno()), ("login:fail auth deny", 103.0));
        assert_eq!(outer.failure_kind(true), ErrorKind::Denied);
        let third = Object::new();
        third.set("error", outer);
        let third = third.into_value();
        assert_eq!((third.text().as_str(), third.errno()), ("login:fail auth deny", 103.0));
    }

    #[test]
    fn a_failure_may_say_its_reason_under_any_of_its_names() {
        for name in ["errMsg", "errorMessage", "message", "errorMsg", "msg", "error"] {
            let object = Object::new();
            object.set_str(name, "cancelled by the user");
            let told = object.into_value();
            assert_eq!(
                (told.text().as_str(), told.failure_kind(true)),
                ("cancelled by the user", ErrorKind::Cancelled),
                "{name}"
            );
        }
        let code = Object::new();
        code.set_str("error", "2003");
        let code = code.into_value();
        assert_eq!((code.text().as_str(), code.err_code()), ("", 2003.0));
    }

    #[test]
    fn the_other_side_reads_the_same_properties() {
        let shim = include_str!("../shim.js");
        let texts = "words(value.errMsg) || words(value.errorMessage) || words(value.message)";
        let more = "words(value.errorMsg) || words(value.msg) || (typeof code(value.error) === 'number' ? '' : words(value.error))";
        let codes = "[value.errno, value.errNo, value.errCode, value.errorCode, value.error]";
        for names in [
            texts,
            more,
            codes,
            "[value.errno, value.errNo]",
            "[value.errCode, value.errorCode, value.error, value.code]",
        ] {
            assert!(shim.contains(names), "shim.js does not read {names}");
        }
    }
}
