//! Stands in for WeChat in tests: for its service, which exchanges codes, and for what its client makes of a log-in.
//!
//! A code lives five minutes, and can be exchanged once. Each exchange gives the user another key, and user data is signed
//! and encrypted with the user's last one.

mod sealed;
mod service;

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::{SystemTime, UNIX_EPOCH};
use std::{io, net};

pub use sealed::{Profile, UserInfo, Watermark};
pub use service::{APPID, SECRET};
use service::{Exchange, State};

/// WeChat. All clones are the same one.
#[derive(Clone, Default)]
pub struct StandIn {
    state: Arc<Mutex<State>>,
    later: Arc<AtomicU64>,
}

impl StandIn {
    /// Listens on this machine, in a thread of its own; gives the address.
    pub fn listen(&self) -> io::Result<String> {
        let listener = net::TcpListener::bind("127.0.0.1:0")?;
        listener.set_nonblocking(true)?;
        let address = format!("http://{}", listener.local_addr()?);
        let router = service::router(self.clone());
        let runtime = tokio::runtime::Runtime::new()?;
        thread::spawn(move || {
            runtime.block_on(async { axum::serve(tokio::net::TcpListener::from_std(listener)?, router).await })
        });
        Ok(address)
    }

    /// Lets time pass.
    pub fn advance(&self, seconds: u64) {
        self.later.fetch_add(seconds, Ordering::Relaxed);
    }

    /// The seconds since 1970.
    pub fn now(&self) -> u64 {
        let real = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
        real + self.later.load(Ordering::Relaxed)
    }

    /// What `wx.login` gives this user.
    pub fn login(&self, name: &str) -> io::Result<String> {
        let now = self.now();
        self.with(|state| state.login(name, now))
    }

    /// What `wx.getUserProfile` gives this user, with today's watermark.
    pub fn profile(&self, name: &str) -> io::Result<Profile> {
        self.profile_of(name, Watermark { appid: APPID.to_owned(), timestamp: self.now() })
    }

    /// The same with another watermark.
    pub fn profile_of(&self, name: &str, watermark: Watermark) -> io::Result<Profile> {
        let user = self.with(|state| state.user(name))?;
        Profile::new(name, &user, watermark)
    }

    /// Has the service answer the next exchange with this code.
    pub fn fail_next(&self, errcode: i64) {
        self.with(|state| state.failure = Some(errcode));
    }

    fn exchange(&self, asked: &Exchange) -> serde_json::Value {
        let now = self.now();
        self.with(|state| state.exchange(asked, now))
    }

    fn with<T>(&self, change: impl FnOnce(&mut State) -> T) -> T {
        change(&mut self.state.lock().unwrap_or_else(PoisonError::into_inner))
    }
}
