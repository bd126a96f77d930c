//! Names that Rust has another use for: keywords, digits, dashes, and the names of its prelude.

taro_api::spec! {
    namespace names {
        interface Option {
            type: string,
            self?: string,
            super?: string,
            crate?: number,
            async?: boolean,
            new?: string,
            settle?: string,
            fields?: string,
            object?: string,
            default?: string,
            clone?: string,
            some?: Some,
            none?: None,
            ok?: Ok,
            err?: Err,
            text?: String,
            list?: Vec[],
            held?: Box,
            boxed?: Box,
            result?: Result,
            "content-type"?: string,
            "2d"?: "2d" | "webgl" | "" | "*" | "3d-view",
            "$scope"?: string,
            "日本"?: string,
            "☃"?: string,
            "a b"?: string,
            success?: (result: Result) => void,
        }
        interface Some {
            value?: string,
        }
        interface None {
            value?: string,
        }
        interface Ok {
            value?: string,
        }
        interface Err {
            value?: string,
        }
        interface String {
            value?: string,
        }
        interface Vec {
            value?: string,
        }
        interface Box {
            value?: string,
        }
        interface Result {
            value: string,
            fields: string,
            of_fields?: string,
        }
        interface Default {
            value?: Self,
        }
        interface Self {
            value?: string,
        }
        type Iterator = "next" | "Self" | "Unknown";
        type i32 = 1 | -1 | 2.5;
    }
    namespace move {
        interface Option {
            match?: boolean,
        }
    }
    function names(option?: names::Option) => Promise<names::Result>;
    function move(option?: move::Option) => Promise<void>;
    function self(settle: string, mut: number, import?: string) => Promise<void>;
}

// Beside another in the same place.
taro_api::spec! {
    function dollar() => void;
}

pub(crate) fn main() {
    drop(dollar());
    let option = names::Option::new("kind").self_("me").new_("new").settle("down")._2d(names::Option2d::N2d);
    assert_eq!(option.r#type, "kind");
    assert_eq!(option.settle.as_deref(), std::option::Option::Some("down"));
    drop(names(option.success(|result| drop(result.value))));
    drop(r#move(r#move::Option::new().r#match(true)));
    drop(self_("down", 1.0, None));
}
