//! Hosts that only the project knows, which `TARO_HOSTS` declares.

use taro_api::Host;

mod own {
    taro_api::spec! {
        /// Orders a meal.
        #[platforms(meituan, we_work, h5)]
        function order(meal: string) => Promise<void>;
    }
}

fn main() {
    drop(own::order("noodles"));
    let name = taro_api::platform! {
        meituan => "a meal",
        we_work => Host::WeWork.name(),
        h5 => Host::H5.name(),
    };
    println!("{name}");
}
