taro_api::spec! {
    interface Option {
        errMsg: string,
        err_msg: string,
    }

    function getInfo() => Promise<void>;
    function get_info() => Promise<void>;
}

fn main() {}
