taro_api::spec! {
    namespace login {
        interface Option {
            a?: number,
        }
    }

    namespace login {
        interface Result {
            b?: number,
        }
    }
}

fn main() {}
