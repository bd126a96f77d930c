//! WeChat's service: it exchanges the code of a log-in for the user's id and the session's key.

use std::time::Duration;

use serde::Deserialize;
use ureq::Agent;

use crate::Error;
use crate::config::{Config, Secret};
use crate::user_data::SessionKey;

/// Longer than any code, and far shorter than what a server refuses.
const LONGEST_CODE: usize = 256;

/// An answer has a few hundred bytes.
const LONGEST_ANSWER: u64 = 64 * 1024;

/// WeChat's service, for one app.
pub(crate) struct WeChat {
    agent: Agent,
    url: String,
    appid: String,
    secret: Secret,
}

/// Who the user is, for this server only.
#[derive(Debug)]
pub(crate) struct Exchanged {
    pub(crate) openid: String,
    pub(crate) key: SessionKey,
}

/// What the service answers. It has no `Debug`: the key would be printed.
#[derive(Deserialize)]
struct Answer {
    #[serde(default)]
    errcode: i64,
    openid: Option<String>,
    session_key: Option<String>,
}

impl WeChat {
    pub(crate) fn new(config: &Config) -> WeChat {
        let mut agent = Agent::config_builder()
            .timeout_global(Some(Duration::from_secs(5)))
            // The secret is in the address: it follows no redirect, and never leaves the machine without TLS.
            .max_redirects(0)
            .https_only(!config.is_local());
        if config.is_local() {
            agent = agent.proxy(None);
        }
        WeChat {
            agent: agent.build().new_agent(),
            url: format!("{}/sns/jscode2session", config.wechat),
            appid: config.appid.clone(),
            secret: config.secret.clone(),
        }
    }

    /// Exchanges a code. It blocks.
    pub(crate) fn exchange(&self, code: &str) -> Result<Exchanged, Error> {
        if code.is_empty() || code.len() > LONGEST_CODE {
            return Err(Error::BadCode);
        }
        let text = self.ask(code).map_err(|error| {
            eprintln!("jscode2session: {}", reason(&error));
            Error::Unreachable
        })?;
        // The answer is JSON, whatever its content type says.
        let answer: Answer = serde_json::from_str(&text).map_err(|_| unreadable("no JSON"))?;
        answer.read()
    }

    fn ask(&self, code: &str) -> Result<String, ureq::Error> {
        let request = self.agent.get(&self.url).query("appid", &self.appid).query("secret", self.secret.reveal());
        let mut response = request.query("js_code", code).query("grant_type", "authorization_code").call()?;
        response.body_mut().with_config().limit(LONGEST_ANSWER).read_to_string()
    }
}

impl Answer {
    fn read(self) -> Result<Exchanged, Error> {
        match self.errcode {
            0 => {}
            -1 => return Err(Error::Busy),
            40029 => return Err(Error::BadCode),
            40163 => return Err(Error::UsedCode),
            40226 => return Err(Error::Blocked),
            45011 => return Err(Error::TooOften),
            other => {
                eprintln!("jscode2session: errcode {other}");
                return Err(Error::Refused);
            }
        }
        let openid = self.openid.filter(|it| !it.is_empty()).ok_or_else(|| unreadable("no openid"))?;
        let key = self.session_key.and_then(SessionKey::parse).ok_or_else(|| unreadable("no session_key"))?;
        Ok(Exchanged { openid, key })
    }
}

fn unreadable(what: &str) -> Error {
    eprintln!("jscode2session: an answer with {what}");
    Error::Unreachable
}

/// The kind of a failure. An error's own text can have the address, and so the secret.
fn reason(error: &ureq::Error) -> String {
    match error {
        ureq::Error::StatusCode(status) => format!("HTTP {status}"),
        ureq::Error::Timeout(_) => "no answer in time".to_owned(),
        ureq::Error::Io(error) => error.kind().to_string(),
        ureq::Error::HostNotFound => "host not found".to_owned(),
        ureq::Error::TooManyRedirects => "a redirect".to_owned(),
        ureq::Error::Tls(_) | ureq::Error::Rustls(_) => "TLS failed".to_owned(),
        _ => "no connection".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<String, Error> {
        let answer: Answer = serde_json::from_str(text).unwrap();
        answer.read().map(|it| it.openid)
    }

    #[test]
    fn each_code_of_wechat_s_has_its_error() {
        let codes = [
            (-1, Error::Busy),
            (40029, Error::BadCode),
            (40163, Error::UsedCode),
            (40226, Error::Blocked),
            (45011, Error::TooOften),
            (40013, Error::Refused),
            (40125, Error::Refused),
        ];
        for (code, error) in codes {
            assert_eq!(read(&format!(r#"{{"errcode":{code},"errmsg":"x, rid: y"}}"#)), Err(error));
        }
    }

    #[test]
    fn an_answer_has_all_that_is_needed() {
        let key = "MDEyMzQ1Njc4OWFiY2RlZg==";
        assert_eq!(read(&format!(r#"{{"openid":"o1","session_key":"{key}"}}"#)).as_deref(), Ok("o1"));
        assert_eq!(read(&format!(r#"{{"openid":"o1","session_key":"{key}","errcode":0}}"#)).as_deref(), Ok("o1"));
        for text in ["{}", r#"{"openid":"o1"}"#, r#"{"openid":"o1","session_key":"MDEy"}"#] {
            assert_eq!(read(text), Err(Error::Unreachable), "{text}");
        }
        assert_eq!(read(&format!(r#"{{"openid":"","session_key":"{key}"}}"#)), Err(Error::Unreachable));
    }
}
