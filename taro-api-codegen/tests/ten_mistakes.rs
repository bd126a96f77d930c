//! A spec with ten different mistakes yields ten messages, each at its line and column.

mod common;

use taro_api_codegen::hosts::Targets;

const SOURCE: &str = "\
namespace login {
    #[platform(tt)]
    interface Option {
        timeout?: Number,
        success?: (result: SuccesCallbackResult) => void,
        #[unit(ms)]
        name?: string,
        errMsg?: string,
        err_msg?: string,
        #[platforms(h5)]
        force?: boolean,
    }

    interface SuccessCallbackResult extends CallbackResult {
        code: Option<string>,
        again: SuccessCallbackResult,
    }
}

#[platforms(wepp, weapp)]
fn login(option?: login::Option) => Promise<login::SuccessCallbackResult>;
";

#[test]
fn ten_mistakes_yield_ten_messages() {
    let output = taro_api_codegen::spec(SOURCE.parse().unwrap(), &Targets::default());
    let mut wrong = common::shown(&output.errors);
    wrong.sort_by_key(|it| it.split(':').next().and_then(|line| line.parse::<u32>().ok()));
    let expected = [
        "2:7 unknown attribute `platform`; did you mean `platforms`?",
        "4:19 in a spec this is `number`, not `Number`",
        "5:28 unknown type `SuccesCallbackResult`; did you mean `SuccessCallbackResult`?",
        "6:11 only a `number` has a unit: leave it out",
        "9:9 `err_msg` and `errMsg` are both `err_msg` in Rust; write `#[rust(\"another_name\")]` above one of them",
        "10:21 `force` is on no host that has `login` (`weapp`): correct its hosts, or leave it out",
        "15:15 an optional value is written with `?:`, or as `T | null`, not as `Option<T>`",
        "16:16 `SuccessCallbackResult` would contain itself without an end; use `Box<..>`, an array or a `Record`",
        "20:13 unknown host `wepp`; did you mean `weapp`?",
        "21:1 in a spec this is `function`, not `fn`",
    ];
    assert_eq!(wrong, expected);
}
