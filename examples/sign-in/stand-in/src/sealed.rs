//! User data, signed and encrypted as WeChat's client gives it.

use std::io;

use aes::Aes128;
use aes::cipher::block_padding::Pkcs7;
use aes::cipher::{BlockModeEncrypt, KeyIvInit};
use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use serde::Serialize;
use sha1::{Digest, Sha1};

use crate::service::User;

/// What `getUserProfile` gives.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Profile {
    /// What is shown to the app.
    pub user_info: UserInfo,
    /// The same as text, which is what is signed.
    pub raw_data: String,
    /// The signature of `raw_data`.
    pub signature: String,
    /// All of it, and the watermark.
    pub encrypted_data: String,
    /// Where the encryption starts from.
    #[serde(rename = "iv")]
    pub iv: String,
    /// The id of the data in WeChat's cloud.
    #[serde(rename = "cloudID")]
    pub cloud_id: String,
}

/// A user, as the app may know.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct UserInfo {
    /// The name.
    pub nick_name: String,
    /// 0: not said.
    pub gender: u8,
    /// The language of the names of places.
    pub language: String,
    /// No longer given, as are the next two.
    pub city: String,
    /// See `city`.
    pub province: String,
    /// See `city`.
    pub country: String,
    /// The picture.
    pub avatar_url: String,
}

/// For which app and when data was encrypted.
#[derive(Clone, Serialize)]
pub struct Watermark {
    /// The app.
    pub appid: String,
    /// Seconds since 1970.
    pub timestamp: u64,
}

/// What is encrypted.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Hidden<'h> {
    open_id: &'h str,
    #[serde(flatten)]
    user: &'h UserInfo,
    watermark: &'h Watermark,
}

impl Profile {
    pub(crate) fn new(name: &str, user: &User, watermark: Watermark) -> io::Result<Profile> {
        let user_info = UserInfo {
            nick_name: name.to_owned(),
            gender: 0,
            language: "zh_CN".to_owned(),
            city: String::new(),
            province: String::new(),
            country: String::new(),
            avatar_url: "https://example.com/picture/132".to_owned(),
        };
        let raw_data = serde_json::to_string(&user_info)?;
        let hidden = Hidden { open_id: &user.openid, user: &user_info, watermark: &watermark };
        let mut iv = [0; 16];
        getrandom::fill(&mut iv).map_err(io::Error::other)?;
        let cipher = cbc::Encryptor::<Aes128>::new(&user.key.into(), &iv.into());
        let encrypted_data = cipher.encrypt_padded_vec::<Pkcs7>(&serde_json::to_vec(&hidden)?);
        Ok(Profile {
            signature: sign(&raw_data, &user.key),
            user_info,
            raw_data,
            encrypted_data: BASE64.encode(encrypted_data),
            iv: BASE64.encode(iv),
            cloud_id: String::new(),
        })
    }
}

fn sign(raw_data: &str, key: &[u8; 16]) -> String {
    let digest = Sha1::digest(format!("{raw_data}{}", BASE64.encode(key)));
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}
