taro_api::spec! {
    interface Option {
        $name: string,
    }
}

fn main() {}
