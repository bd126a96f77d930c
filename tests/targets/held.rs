//! Calls by their whole path in an arm of `platform!` are held against the hosts of the arm.

fn main() {
    let which = taro_api::platform! {
        weapp => {
            drop(taro_api::login(taro_api::login::Option::new()));
            1
        }
        _ => {
            drop(taro_api::request(taro_api::request::Option::new("https://example.com")));
            2
        }
    };
    let _ = which;
    taro_api::platform! {
        weapp => taro_api::platform! {
            weapp => drop(taro_api::login(None)),
            _ => {}
        },
        _ => {}
    }
    taro_api::platform! {
        weapp => taro_api::spawn(async { drop(::taro_api::login(None).await) }),
        _ => {}
    }
}
