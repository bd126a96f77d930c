taro_api::spec! {
    interface Option {
        timeout?: u32,
        force?: bool,
        name?: String,
        items?: Vec<string>,
        map?: HashMap<string, string>,
        wait?: Duration,
    }
}

fn main() {}
