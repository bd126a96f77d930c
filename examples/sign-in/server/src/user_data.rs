//! User data as WeChat's client gives it: signed, and encrypted with the key of the session.

use std::fmt;

use aes::Aes128;
use aes::cipher::block_padding::Pkcs7;
use aes::cipher::{BlockModeDecrypt, KeyIvInit};
use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use serde::Deserialize;
use sha1::{Digest, Sha1};
use subtle::ConstantTimeEq;

use crate::Error;

/// How far the clocks of WeChat and of this server may differ.
const SKEW_SECONDS: u64 = 60;

/// WeChat's key of a session. It is never printed, and never sent.
#[derive(Clone)]
pub(crate) struct SessionKey {
    /// As WeChat gives it. The signature is made with this text.
    text: String,
    /// What is encrypted is encrypted with these.
    bytes: [u8; 16],
}

impl SessionKey {
    /// Reads what WeChat gives: 16 bytes as base64.
    pub(crate) fn parse(text: String) -> Option<SessionKey> {
        let bytes = BASE64.decode(&text).ok()?.try_into().ok()?;
        Some(SessionKey { text, bytes })
    }
}

impl fmt::Debug for SessionKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SessionKey(..)")
    }
}

/// What `getUserProfile` gives an app, as far as the server needs it.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Sealed {
    raw_data: String,
    signature: String,
    encrypted_data: String,
    iv: String,
}

/// For whom data must have been made.
pub(crate) struct Expected<'e> {
    pub(crate) appid: &'e str,
    pub(crate) openid: &'e str,
    pub(crate) now: u64,
    pub(crate) max_age: u64,
}

/// What the server wants to know of a user.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct User {
    pub(crate) nick_name: String,
}

/// What is encrypted.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Opened {
    #[serde(flatten)]
    user: User,
    open_id: Option<String>,
    watermark: Watermark,
}

#[derive(Deserialize)]
struct Watermark {
    appid: String,
    timestamp: u64,
}

impl Sealed {
    /// Checks the signature, decrypts, and checks for whom and when the data was made.
    pub(crate) fn open(&self, key: &SessionKey, expected: &Expected<'_>) -> Result<User, Error> {
        self.verify(key)?;
        let plain = decrypt(&self.encrypted_data, &self.iv, key).ok_or(Error::Damaged)?;
        let opened: Opened = serde_json::from_slice(&plain).map_err(|_| Error::Damaged)?;
        opened.watermark.check(expected)?;
        if opened.open_id.is_some_and(|it| it != expected.openid) {
            return Err(Error::Foreign);
        }
        // The signature is of `rawData`. What is encrypted has none of its own, so it must say the same.
        let signed: User = serde_json::from_str(&self.raw_data).map_err(|_| Error::Damaged)?;
        if signed.nick_name != opened.user.nick_name {
            return Err(Error::Damaged);
        }
        Ok(opened.user)
    }

    /// `signature` is the SHA-1 of `rawData` and of the key's text, in hexadecimal.
    fn verify(&self, key: &SessionKey) -> Result<(), Error> {
        let digest = Sha1::new().chain_update(&self.raw_data).chain_update(&key.text).finalize();
        let expected: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
        // How long a comparison takes says nothing of the right signature.
        let is_right = expected.as_bytes().ct_eq(self.signature.as_bytes());
        if bool::from(is_right) { Ok(()) } else { Err(Error::WrongSignature) }
    }
}

/// AES-128 in CBC mode with the padding of PKCS#7; all three are base64.
fn decrypt(data: &str, iv: &str, key: &SessionKey) -> Option<Vec<u8>> {
    let iv: [u8; 16] = BASE64.decode(iv).ok()?.try_into().ok()?;
    let cipher = cbc::Decryptor::<Aes128>::new(&key.bytes.into(), &iv.into());
    cipher.decrypt_padded_vec::<Pkcs7>(&BASE64.decode(data).ok()?).ok()
}

impl Watermark {
    fn check(&self, expected: &Expected<'_>) -> Result<(), Error> {
        if self.appid != expected.appid {
            return Err(Error::Foreign);
        }
        let is_old = self.timestamp.saturating_add(expected.max_age) < expected.now;
        let is_early = self.timestamp > expected.now.saturating_add(SKEW_SECONDS);
        if is_old || is_early { Err(Error::Stale) } else { Ok(()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    // Made by OpenSSL, in a shell:
    //   raw='{"nickName":"小明"}'; key=MDEyMzQ1Njc4OWFiY2RlZg==
    //   printf '%s%s' "$raw" "$key" | openssl dgst -sha1
    //   printf '%s' '{"nickName":"小明","watermark":{"appid":"wx1","timestamp":1000}}' |
    //     openssl enc -aes-128-cbc -K 30313233343536373839616263646566 -iv 66656463626139383736353433323130 | base64 -w0
    const RAW: &str = r#"{"nickName":"小明"}"#;
    const KEY: &str = "MDEyMzQ1Njc4OWFiY2RlZg==";
    const IV: &str = "ZmVkY2JhOTg3NjU0MzIxMA==";
    const SIGNATURE: &str = "86c606a120a3f349ea9641d953c43daa50d2b250";
    const ENCRYPTED: &str =
        "P80v1J3VrD6fECTRhyu+iScNb5AGQtLzpIEvSpnmrZ+jyT92vNJ7NUbiW5g5WszMn1TeS05yN60orqpMdu9DHPgpOdTf5EdFaMt8PMkxXd8=";

    fn sealed() -> Sealed {
        Sealed {
            raw_data: RAW.to_owned(),
            signature: SIGNATURE.to_owned(),
            encrypted_data: ENCRYPTED.to_owned(),
            iv: IV.to_owned(),
        }
    }

    fn open(sealed: &Sealed, now: u64) -> Result<String, Error> {
        let key = SessionKey::parse(KEY.to_owned()).unwrap();
        let expected = Expected { appid: "wx1", openid: "o1", now, max_age: 300 };
        sealed.open(&key, &expected).map(|user| user.nick_name)
    }

    #[test]
    fn what_openssl_made_is_read() {
        assert_eq!(open(&sealed(), 1000).as_deref(), Ok("小明"));
    }

    #[test]
    fn the_watermark_s_age_has_limits() {
        for (now, expected) in [(1300, None), (1301, Some(Error::Stale)), (940, None), (939, Some(Error::Stale))] {
            assert_eq!(open(&sealed(), now).err(), expected, "{now}");
        }
    }

    #[test]
    fn a_signature_is_right_as_a_whole() {
        for wrong in ["", &SIGNATURE[1..], &SIGNATURE.replace('1', "2"), &format!("{SIGNATURE}0")] {
            let sealed = Sealed { signature: wrong.to_owned(), ..sealed() };
            assert_eq!(open(&sealed, 1000), Err(Error::WrongSignature), "{wrong}");
        }
    }

    /// No bit of what is encrypted can be changed unseen.
    #[test]
    fn damage_is_an_error() {
        let bytes = BASE64.decode(ENCRYPTED).unwrap();
        for bit in 0..bytes.len() * 8 {
            let mut damaged = bytes.clone();
            damaged[bit / 8] ^= 1 << (bit % 8);
            let sealed = Sealed { encrypted_data: BASE64.encode(damaged), ..sealed() };
            let outcome = open(&sealed, 1000);
            assert!(outcome.is_err(), "bit {bit}: {outcome:?}");
        }
        let bytes = BASE64.decode(IV).unwrap();
        for bit in 0..bytes.len() * 8 {
            let mut damaged = bytes.clone();
            damaged[bit / 8] ^= 1 << (bit % 8);
            let outcome = open(&Sealed { iv: BASE64.encode(damaged), ..sealed() }, 1000);
            assert_eq!(outcome, Err(Error::Damaged), "bit {bit} of the iv");
        }
        for text in ["", "?", "MDEyMzQ1Njc4OWFiY2RlZg==", &ENCRYPTED[4..], &ENCRYPTED[..24]] {
            let encrypted = Sealed { encrypted_data: text.to_owned(), ..sealed() };
            assert_eq!(open(&encrypted, 1000), Err(Error::Damaged), "{text}");
        }
        for iv in ["", "MDEy", "?"] {
            assert_eq!(open(&Sealed { iv: iv.to_owned(), ..sealed() }, 1000), Err(Error::Damaged), "{iv}");
        }
    }

    #[test]
    fn a_key_has_sixteen_bytes() {
        assert!(SessionKey::parse("MDEy".to_owned()).is_none());
        assert!(SessionKey::parse("no base64".to_owned()).is_none());
        assert_eq!(format!("{:?}", SessionKey::parse(KEY.to_owned()).unwrap()), "SessionKey(..)");
    }
}
