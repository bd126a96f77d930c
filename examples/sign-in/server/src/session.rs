//! Who is signed in.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};

use crate::Error;
use crate::user_data::SessionKey;
use crate::wechat::Exchanged;

/// A session.
#[derive(Clone, Debug)]
pub(crate) struct Session {
    pub(crate) openid: String,
    pub(crate) key: SessionKey,
    /// The user's name, once the user has shown it.
    pub(crate) name: Option<String>,
    /// The first second at which it is over.
    ends: u64,
}

/// The sessions, in memory. They are found by the hash of their token: who reads the memory gets no token, and how long a
/// search takes says nothing of one.
pub(crate) struct Sessions {
    lifetime: u64,
    open: Mutex<HashMap<[u8; 32], Session>>,
}

impl Sessions {
    pub(crate) fn new(lifetime: u64) -> Sessions {
        Sessions { lifetime, open: Mutex::default() }
    }

    /// Opens a session, and gives its token.
    pub(crate) fn open(&self, user: Exchanged, now: u64) -> Result<String, Error> {
        let mut random = [0; 32];
        getrandom::fill(&mut random).map_err(|_| Error::Internal)?;
        let token = URL_SAFE_NO_PAD.encode(random);
        let ends = now.saturating_add(self.lifetime);
        let session = Session { openid: user.openid, key: user.key, name: None, ends };
        let mut open = self.lock();
        open.retain(|_, session| now < session.ends);
        open.insert(hash(&token), session);
        Ok(token)
    }

    /// The session of a token.
    pub(crate) fn find(&self, token: &str, now: u64) -> Result<Session, Error> {
        self.lock().get(&hash(token)).filter(|it| now < it.ends).cloned().ok_or(Error::NoSession)
    }

    /// Keeps the user's name, if the session is still there.
    pub(crate) fn set_name(&self, token: &str, name: &str) {
        if let Some(session) = self.lock().get_mut(&hash(token)) {
            session.name = Some(name.to_owned());
        }
    }

    /// Ends a session.
    pub(crate) fn close(&self, token: &str) {
        self.lock().remove(&hash(token));
    }

    /// Each change is one step, so a thread that failed left nothing half done.
    fn lock(&self) -> MutexGuard<'_, HashMap<[u8; 32], Session>> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn hash(token: &str) -> [u8; 32] {
    Sha256::digest(token).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn user(openid: &str) -> Exchanged {
        Exchanged { openid: openid.to_owned(), key: SessionKey::parse("MDEyMzQ1Njc4OWFiY2RlZg==".to_owned()).unwrap() }
    }

    #[test]
    fn a_session_ends() {
        let sessions = Sessions::new(10);
        let token = sessions.open(user("o1"), 100).unwrap();
        assert_eq!(token.len(), 43);
        assert_eq!(sessions.find(&token, 109).unwrap().openid, "o1");
        assert_eq!(sessions.find(&token, 110).unwrap_err(), Error::NoSession);
        let other = sessions.open(user("o2"), 110).unwrap();
        assert_ne!(token, other);
        assert_eq!(sessions.lock().len(), 1, "what is over is not kept");
        sessions.close(&other);
        assert_eq!(sessions.find(&other, 110).unwrap_err(), Error::NoSession);
    }

    #[test]
    fn a_name_belongs_to_one_session() {
        let sessions = Sessions::new(10);
        let [first, second] = ["o1", "o2"].map(|it| sessions.open(user(it), 0).unwrap());
        sessions.set_name(&first, "小明");
        sessions.set_name("unknown", "小红");
        assert_eq!(sessions.find(&first, 0).unwrap().name.as_deref(), Some("小明"));
        assert_eq!(sessions.find(&second, 0).unwrap().name, None);
    }
}
