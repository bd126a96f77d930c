taro_api::spec! {
    interfase Option {
        timeout?: number,
    }

    variable Option {
        timeout?: number,
    }
}

fn main() {}
