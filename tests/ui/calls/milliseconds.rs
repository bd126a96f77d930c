use std::time::Duration;

use taro_api::show_toast;

fn main() {
    drop(show_toast(show_toast::Option::new("saved").duration(1500)));
    drop(show_toast(show_toast::Option::new("saved").duration(Duration::from_millis(1500))));
}
