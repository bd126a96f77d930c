taro_api::spec! {
    interface A extends CallbackResul {
        a: string,
    }
}

fn main() {}
