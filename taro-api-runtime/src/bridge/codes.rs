//! The numbers that cross between Rust and `shim.js`, which has the same names for them.

/// Makes the constants, and the list of them that is compared with `shim.js`.
macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $number:literal;)*) => {
        $($(#[$doc])* #[allow(dead_code, reason = "some are sent by JavaScript alone")] pub(super) const $name: u32 = $number;)*

        #[cfg(test)]
        const ALL: &[(&str, u32)] = &[$((stringify!($name), $number)),*];
    };
}

codes! {
    /// JavaScript enters: a call succeeded.
    ENTER_OK = 0;
    /// JavaScript enters: a call failed.
    ENTER_FAIL = 1;
    /// JavaScript enters: what was scheduled runs.
    ENTER_RUN = 2;
    /// JavaScript enters: it calls a function of the program's.
    ENTER_CALL = 3;
    /// JavaScript enters: nobody holds a function of the program's any more.
    ENTER_FREE = 4;
    /// JavaScript enters: it calls a function of the program's for the last time.
    ENTER_CALL_LAST = 5;

    /// What kind of value it is: none of the others.
    IS_ELSE = 0;
    /// What kind of value it is.
    IS_UNDEFINED = 1;
    /// What kind of value it is.
    IS_NULL = 2;
    /// What kind of value it is.
    IS_FALSE = 3;
    /// What kind of value it is.
    IS_NUMBER = 4;
    /// What kind of value it is.
    IS_STRING = 5;
    /// What kind of value it is.
    IS_FUNCTION = 6;
    /// What kind of value it is.
    IS_ARRAY = 7;
    /// What kind of value it is.
    IS_OBJECT = 8;
    /// What kind of value it is.
    IS_TRUE = 9;

    /// What is asked of a call's result: its `errno`.
    ASK_ERRNO = 0;
    /// What is asked of a call's result: its `errCode`, or what hosts have in its place.
    ASK_ERR_CODE = 1;
    /// What is asked of a call's result: the kind of failure.
    ASK_KIND = 2;
    /// What is asked of a call's result: the kind of failure, of a call that the program did not end itself.
    ASK_KIND_NOT_ABORTED = 3;
    /// What is asked of a call's result: whether it says itself that all went well.
    ASK_OK = 4;
    /// What is asked of what a function returns that gives nothing: whether it says that it failed.
    ASK_REFUSED = 5;
    /// What is asked of what has nothing of a call's result: whether it says in any shape that it failed.
    ASK_FAILURE = 6;

    /// A host is given callbacks of ours, and says no more to them than how the call went.
    HANG_STATUS = 2;
    /// Added where a package other than Taro has the function: what the client has says nothing of it.
    HANG_PACKAGE = 4;

    /// What kind of failure it is: none of the others.
    FAILED_OTHERWISE = 0;
    /// What kind of failure it is.
    FAILED_UNSUPPORTED = 1;
    /// What kind of failure it is.
    FAILED_CANCELLED = 2;
    /// What kind of failure it is.
    FAILED_TIMED_OUT = 3;
    /// What kind of failure it is.
    FAILED_DENIED = 4;
}

#[cfg(test)]
mod tests {
    use super::ALL;

    #[test]
    fn the_function_by_which_javascript_enters_has_the_version_in_its_name() {
        // Two versions that cargo keeps apart can be in one program.
        let (major, minor) = (env!("CARGO_PKG_VERSION_MAJOR"), env!("CARGO_PKG_VERSION_MINOR"));
        let version = if major == "0" { format!("0_{minor}") } else { major.to_owned() };
        assert!(include_str!("wasm/enter.rs").contains(&format!("(js_name = __taro_api_enter_{version}, ")));
        assert!(include_str!("shim.js").contains(&format!("exports.__taro_api_enter_{version}(id, kind)")));
    }

    #[test]
    fn shim_js_has_the_same_numbers_under_the_same_names() {
        let is_code = |line: &&str| {
            ["ENTER_", "IS_", "ASK_", "HANG_", "FAILED_"].iter().any(|it| line.starts_with(&format!("const {it}")))
        };
        let theirs: Vec<&str> = include_str!("shim.js").lines().filter(is_code).collect();
        let ours: Vec<String> = ALL.iter().map(|(name, number)| format!("const {name} = {number}")).collect();
        assert_eq!(theirs, ours);
    }
}
