taro_api::spec! {
    type Method = "GET" | "POST";

    interface A extends Method {
        a: string,
    }

    interface B extends string {
        b: string,
    }
}

fn main() {}
