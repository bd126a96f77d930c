//! `cargo run --package wechat-stand-in`: it prints its address, and answers until it is stopped.

use std::io;
use std::thread;

use wechat_stand_in::{APPID, SECRET, StandIn};

fn main() -> io::Result<()> {
    let address = StandIn::default().listen()?;
    println!("listening on {address}");
    println!("WECHAT_APPID={APPID} WECHAT_SECRET={SECRET} WECHAT_ADDRESS={address}");
    loop {
        thread::park();
    }
}
