taro_api::spec! {
    type A = B;
    type B = A;
    type C = C[];
}

fn main() {}
