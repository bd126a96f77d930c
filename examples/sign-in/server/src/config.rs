//! What the server is told, in environment variables.

use std::fmt;
use std::net::SocketAddr;

use axum::http::Uri;

/// What the server is told.
#[derive(Clone, Debug)]
pub struct Config {
    /// `WECHAT_APPID`: the mini program.
    pub appid: String,
    /// `WECHAT_SECRET`: its secret.
    pub secret: Secret,
    /// `WECHAT_ADDRESS`: where WeChat's service is, without a slash at the end.
    pub wechat: String,
    /// `LISTEN`: where this server listens.
    pub listen: SocketAddr,
    /// `SESSION_SECONDS`: how long a session lives.
    pub session_seconds: u64,
    /// `WATERMARK_SECONDS`: how old user data may be.
    pub watermark_seconds: u64,
}

impl Config {
    /// Reads it from named texts, which are the environment's or a test's.
    pub fn read(get: impl Fn(&str) -> Option<String>) -> Result<Config, ConfigError> {
        let required = |name| get(name).filter(|it| !it.is_empty()).ok_or(ConfigError::Missing(name));
        let or = |name, default: &str| get(name).unwrap_or_else(|| default.to_owned());
        Ok(Config {
            appid: required("WECHAT_APPID")?,
            secret: Secret(required("WECHAT_SECRET")?),
            wechat: address(&or("WECHAT_ADDRESS", "https://api.weixin.qq.com"))?,
            listen: or("LISTEN", "127.0.0.1:3000").parse().map_err(|_| ConfigError::Listen)?,
            session_seconds: seconds("SESSION_SECONDS", &or("SESSION_SECONDS", "86400"))?,
            watermark_seconds: seconds("WATERMARK_SECONDS", &or("WATERMARK_SECONDS", "300"))?,
        })
    }

    /// Whether WeChat's service is a stand-in on this machine.
    pub(crate) fn is_local(&self) -> bool {
        self.wechat.starts_with("http:")
    }
}

/// The secret is part of the request's address: without TLS, everybody on the way could read it.
fn address(text: &str) -> Result<String, ConfigError> {
    let uri: Uri = text.parse().map_err(|_| ConfigError::Address)?;
    let is_local = matches!(uri.host(), Some("127.0.0.1" | "localhost" | "[::1]"));
    let is_safe = uri.scheme_str() == Some("https") || uri.scheme_str() == Some("http") && is_local;
    let is_plain = uri.query().is_none() && uri.authority().is_some_and(|it| !it.as_str().contains('@'));
    if is_safe && is_plain { Ok(text.trim_end_matches('/').to_owned()) } else { Err(ConfigError::Address) }
}

fn seconds(name: &'static str, text: &str) -> Result<u64, ConfigError> {
    text.parse().ok().filter(|it| *it > 0).ok_or(ConfigError::Seconds(name))
}

/// A text that is never printed.
#[derive(Clone)]
pub struct Secret(String);

impl Secret {
    /// The text itself, for the request to WeChat only.
    pub(crate) fn reveal(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(..)")
    }
}

/// Why the server does not start. It repeats no value: one may have been put under the wrong name.
#[derive(Debug, PartialEq, Eq)]
pub enum ConfigError {
    /// A variable that has no default is not set.
    Missing(&'static str),
    /// `WECHAT_ADDRESS` is none.
    Address,
    /// `LISTEN` is none.
    Listen,
    /// A variable is no span of time.
    Seconds(&'static str),
}

impl fmt::Display for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ConfigError::Missing(name) => write!(f, "set {name}"),
            ConfigError::Address => {
                f.write_str("WECHAT_ADDRESS must be an https address, or an http address of this machine")
            }
            ConfigError::Listen => f.write_str("LISTEN must be an address and a port, as 127.0.0.1:3000"),
            ConfigError::Seconds(name) => write!(f, "{name} must be a number of seconds, at least 1"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(more: &[(&str, &str)]) -> Result<Config, ConfigError> {
        let known = [("WECHAT_APPID", "wx1"), ("WECHAT_SECRET", "hidden")];
        let find = |name: &str| more.iter().chain(&known).find(|it| it.0 == name).map(|it| it.1.to_owned());
        Config::read(find)
    }

    #[test]
    fn there_are_defaults_but_for_the_app() {
        let config = read(&[]).unwrap();
        assert_eq!(config.wechat, "https://api.weixin.qq.com");
        assert_eq!(config.listen.port(), 3000);
        assert_eq!(Config::read(|_| None).unwrap_err(), ConfigError::Missing("WECHAT_APPID"));
        assert_eq!(read(&[("WECHAT_SECRET", "")]).unwrap_err(), ConfigError::Missing("WECHAT_SECRET"));
    }

    #[test]
    fn the_secret_is_not_sent_without_tls() {
        for address in ["https://wechat.test/", "http://127.0.0.1:9", "http://localhost:9", "http://[::1]:9"] {
            assert!(read(&[("WECHAT_ADDRESS", address)]).is_ok(), "{address}");
        }
        for address in [
            "http://api.weixin.qq.com",
            "http://127.0.0.1.evil.test",
            "http://127.0.0.1@evil.test",
            "https://evil.test/?a=",
            "ftp://127.0.0.1",
            "127.0.0.1:9",
            "",
        ] {
            assert_eq!(read(&[("WECHAT_ADDRESS", address)]).unwrap_err(), ConfigError::Address, "{address}");
        }
    }

    #[test]
    fn a_wrong_value_is_named_and_not_repeated() {
        assert_eq!(read(&[("LISTEN", "hidden")]).unwrap_err(), ConfigError::Listen);
        for value in ["0", "-1", "day", ""] {
            let error = read(&[("SESSION_SECONDS", value)]).unwrap_err();
            assert_eq!(error, ConfigError::Seconds("SESSION_SECONDS"));
        }
        assert!(!format!("{:?}", read(&[]).unwrap()).contains("hidden"));
    }
}
