taro_api::spec! {
    type Data = string | number | string;
    type Many = A[] | B[];

    interface A {
        a: string,
    }

    interface B {
        b: string,
    }
}

fn main() {}
