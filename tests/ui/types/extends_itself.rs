taro_api::spec! {
    interface A extends A {
        a: string,
    }

    interface B extends C {
        b: string,
    }

    interface C extends B {
        c: string,
    }
}

fn main() {}
