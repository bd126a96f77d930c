//! What the golden cases expand to, compiled under `deny(warnings)` and called.

/// What the cases expand to, as a caller's compiler sees it.
mod compiled {
    #![deny(warnings, missing_docs, clippy::all, clippy::pedantic)]

    /// Taro 4.2.1.
    pub(super) mod login {
        include!("golden/login.rs");
    }

    /// Taro 2.1.1.
    pub(super) mod login_2_1_1 {
        include!("golden/login_2_1_1.rs");
    }

    /// Taro 2.1.1, for hosts that lack it.
    pub(super) mod login_2_1_1_h5 {
        include!("golden/login_2_1_1.h5.rs");
    }

    /// The other constructs.
    pub(super) mod constructs {
        include!("golden/constructs.rs");
    }

    /// The other constructs, for a host that lacks a field.
    pub(super) mod constructs_weapp {
        include!("golden/constructs.weapp.rs");
    }
}

#[test]
fn golden_expansions_can_be_called() {
    use compiled::{constructs, login_2_1_1};

    taro_api::host::on(login_2_1_1::login::API, |option| {
        assert_eq!(option.timeout, Some(std::time::Duration::from_millis(1500)));
        Ok(login_2_1_1::login::SuccessCallbackResult::new("code-1"))
    });
    let option = login_2_1_1::login::Option::new().timeout(std::time::Duration::from_millis(1500));
    let result = taro_api::host::run(login_2_1_1::login(option)).unwrap();
    assert_eq!((result.code.as_str(), result.err_msg.as_str()), ("code-1", "login:ok"));

    taro_api::host::on(constructs::scan::API, |option| {
        assert_eq!(option.source, constructs::Source::Value(constructs::SourceValue::Auto));
        let area = constructs::FoundArea::new(1.0).y(2.0);
        let pair = (3.0, "three".to_owned());
        let took = std::time::Duration::from_secs(4);
        let found = constructs::Found::new(constructs::FoundRequired {
            area,
            pair,
            more: Vec::new(),
            took,
            kind: constructs::Kind::BarCode,
        });
        Ok(found
            .level(constructs::Level::Minus1)
            .bytes(vec![1, 2])
            .pixels(vec![3])
            .samples(vec![0.5])
            .inner(Box::new(deepest())))
    });
    let source = constructs::Source::from(constructs::SourceValue::Auto);
    #[allow(deprecated)]
    let option = constructs::Option::new(source).size(2.0);
    let found = taro_api::host::run(constructs::scan(option)).unwrap();
    assert_eq!(found.area.y, Some(2.0));
    assert_eq!(found.kind.as_str(), "bar-code");
    assert_eq!(found.level.map(|level| level.value()), Some(-1.0));
    assert_eq!(found.took.as_secs(), 4);
    assert_eq!(found.pixels.as_deref(), Some(&[3][..]));
    assert_eq!(found.samples, Some(vec![0.5]));
    assert_eq!(found.inner.as_deref(), Some(&deepest()));
}

fn deepest() -> compiled::constructs::Found {
    use compiled::constructs::{Found, FoundArea, FoundRequired, Kind};
    let pair = (0.0, String::new());
    Found::new(FoundRequired {
        area: FoundArea::new(0.0),
        pair,
        more: Vec::new(),
        took: std::time::Duration::ZERO,
        kind: Kind::Unknown("new".to_owned()),
    })
}
