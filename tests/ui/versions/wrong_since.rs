taro_api::spec! {
    #[since("2.0.0")]
    function ask() => void;
    #[since]
    function login() => void;
    #[since(weap = "2.0.0")]
    function scan() => void;
    #[since(h5 = "2.0.0")]
    function pay() => void;
    #[since(weapp = "2.x")]
    function share() => void;
    #[since(weapp = 2)]
    function open() => void;
    #[since(weapp = "2.0.0", weapp = "3.0.0")]
    function close() => void;
    #[since(weapp: "2.0.0")]
    function print() => void;
    #[since(weapp = "2.0.0" tt = "1.0.0")]
    function show() => void;
}

fn main() {}
