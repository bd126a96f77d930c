//! What a team writes that ships on several hosts.

use taro_api::{Error, Host, login, on as only};

#[taro_api::on(weapp, tt)]
fn share() -> &'static str {
    "share"
}

struct Page;

impl Page {
    #[taro_api::on(h5)]
    fn title(&self) -> &'static str {
        "a tab"
    }

    #[taro_api::on(weapp, tt, alipay)]
    fn title(&self) -> &'static str {
        "a page"
    }
}

#[taro_api::on]
fn start(event: u32) -> u32 {
    let mut steps = event;
    #[on(h5)]
    {
        steps += 1;
    }
    #[on(alipay, h5)]
    steps += 1;
    match event {
        #[on(h5)]
        0 => steps += 10,
        #[taro_api::on(weapp)]
        it if it > 1 => steps += 20,
        _ => {}
    }
    steps
}

/// By the name that an import gives it.
#[only]
fn renamed() -> u32 {
    let mut steps = 0;
    #[only(h5)]
    {
        steps += 1;
    }
    match steps {
        #[only(weapp)]
        0 => 2,
        #[on(alipay)]
        0 => 3,
        other => other,
    }
}

#[cfg_attr(all(), only)]
fn below_a_condition() -> u32 {
    #[cfg_attr(all(), allow(unused_mut))]
    let mut steps = 0;
    #[on(h5)]
    {
        steps += 1;
    }
    steps
}

async fn sign_in() -> Result<Option<String>, Error> {
    taro_api::platform! {
        weapp | tt => Ok(Some(login(None).await?.code)),
        _ => Ok(None),
    }
}

#[taro_api::on(weapp)]
const _: () = assert!(
    taro_api::supports!(login)
        && taro_api::supports!(login.timeout)
        && taro_api::supports!(RequestTask.on_chunk_received)
        && !taro_api::supports!(login.force)
        && !taro_api::supports!(request::DataType::Text)
);

#[taro_api::on(h5)]
const _: () = assert!(
    !taro_api::supports!(login)
        && !taro_api::supports!(login.timeout)
        && !taro_api::supports!(login.force)
        && !taro_api::supports!(RequestTask.on_chunk_received)
);

#[taro_api::on(alipay)]
const _: () = assert!(taro_api::supports!(login) && taro_api::supports!(request::DataType::Text));

const CAN: bool = taro_api::supports!(login);
const FORCE: bool = taro_api::supports!(taro_api::login.force);

fn main() {
    drop(sign_in());
    let name = taro_api::platform! { weapp => "weapp", h5 => "h5", tt => { "tt" } _ => Host::current().name() };
    println!("{name} {} {} {CAN} {FORCE}", Page.title(), start(0));
    println!("{} {}", renamed(), below_a_condition());
    taro_api::platform! {
        weapp | tt => println!("{}", share()),
        _ => {}
    }
}
