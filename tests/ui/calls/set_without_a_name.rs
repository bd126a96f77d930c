mod spec {
    taro_api::spec! {
        interface Card { issuer?: "visa" | "unionpay" }
        function card() => Card;
    }
}

fn main() {
    assert_eq!(spec::card().unwrap().issuer, Some(spec::Issuer::Visa));
    assert_eq!(spec::card().unwrap().issuer, Some(spec::CardIssuer::Visa));
}
