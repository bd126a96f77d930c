//! `#[corrected(..)]` and `#[alias(..)]`: what takes the place of a declared type, what is wrong with one, and where it is shown.

mod common;

use common::{checked, field, function, parsed, resolved, structure};
use taro_api_codegen::ir::{Answer, Item, Presence, Ty};

#[test]
fn a_correction_takes_the_place_of_what_is_declared() {
    let (types, wrong) = resolved(
        "interface Result { #[corrected(string | undefined, \"no host gives it\")] name: string, size: number }
        interface Query {
            #[corrected((callback?: (found: Result | null) => void) => void, \"run\")]
            exec(callback?: (found: Result) => void) => Query,
        }
        #[corrected((option?: string) => Promise<Result>, \"run\")]
        function get(option?: string) => Promise<CallbackResult>;
        #[corrected(any, \"run\")]
        const env: Result;
        function query() => Query;",
    );
    assert!(wrong.is_empty(), "{wrong:?}");
    let result = structure(&types.items, "Result").unwrap();
    assert_eq!(
        (field(result, "name").presence, field(result, "size").presence),
        (Presence::Optional, Presence::Required)
    );
    let said =
        field(result, "name").docs.lines.iter().any(|(line, _)| line.ends_with("corrected here: no host gives it."));
    assert!(said, "{:?}", field(result, "name").docs);
    assert!(matches!(&function(&types, "get").output, Ty::Named(it) if it.name == "Result"));
    assert_eq!(function(&types, "env").output, Ty::Any);
    let query = types.items.iter().find_map(|it| if let Item::Handle(it) = it { Some(it) } else { None }).unwrap();
    let exec = &query.methods[0];
    assert_eq!((&exec.answer, &exec.output), (&Answer::Now, &Ty::Unit));
    let Ty::Callback(params, _) = &exec.params[0].ty else { panic!("{:?}", exec.params[0]) };
    assert!(matches!(params[0], Ty::Optional(_)));
}

#[test]
fn what_is_declared_too_is_described_there() {
    let (types, wrong) = resolved(
        "interface Result {
            #[corrected(\"a\" | \"b\" | undefined, \"run\")]
            kind:
                /// The first.
                | \"a\"
                /// The second.
                | \"b\",
            #[corrected({
                x: number,
                /// Of its own.
                y: number,
                z: number,
            }, \"run\")]
            place: {
                /// How far.
                x: string,
                /// How high.
                y: string,
            },
        }
        function get() => Result;",
    );
    assert!(wrong.is_empty(), "{wrong:?}");
    let place = structure(&types.items, "ResultPlace").unwrap();
    let said = |name: &str| field(place, name).docs.lines[0].0.clone();
    assert_eq!(["x", "y", "z"].map(said), [" How far.", " Of its own.", " `z` of Taro's `ResultPlace`."]);
    let kind = types.items.iter().find_map(|it| if let Item::Enum(it) = it { Some(it) } else { None }).unwrap();
    let said: Vec<&str> = kind.variants.iter().map(|it| it.docs.lines[0].0.as_str()).collect();
    assert_eq!(said, [" The first.", " The second."]);
}

#[test]
fn a_correction_says_something_else_and_how_it_is_known() {
    let said = |source: &str| resolved(source).1;
    let same = "this is what is declared: there is nothing to correct";
    assert_eq!(said("interface A { #[corrected(string, \"x\")] a: string }"), [format!("1:17 {same}")]);
    assert_eq!(said("#[corrected(() => void, \"x\")] function f() => void;"), [format!("1:3 {same}")]);
    let described = "interface A { #[corrected(\"a\" | \"b\", \"x\")] a: /** One. */ | \"a\" /** Two. */ | \"b\" }";
    assert_eq!(said(described), [format!("1:17 {same}")]);
    let whole = "a function is corrected by what it takes and gives: `(..) => T`";
    assert_eq!(said("#[corrected(string, \"x\")] function f() => void;"), [format!("1:13 {whole}")]);

    let wants = "this attribute needs the type, and what shows it: `(string | null, \"..\")`";
    for nothing in ["#[corrected]", "#[corrected()]"] {
        assert_eq!(parsed(&format!("interface A {{ {nothing} a: string }}")).1, [format!("1:17 {wants}")]);
    }
    assert_eq!(parsed("interface A { #[corrected(string)] a: number }").1.len(), 1);
    assert_eq!(parsed("interface A { #[corrected(string, 5)] a: number }").1.len(), 1);
    assert_eq!(
        parsed("#[corrected(string, \"x\")] interface A {}").1,
        [
            "1:3 `corrected` has no meaning on an interface: write it above a function, a constant or a member, or leave it out"
        ]
    );
}

#[test]
fn another_name_is_read_and_shown() {
    let (types, wrong) = resolved(
        "interface Chosen { #[alias(\"index\", \"run\")] #[unit(integer)] tapIndex: number }
        function choose() => Promise<Chosen>;",
    );
    assert!(wrong.is_empty(), "{wrong:?}");
    let chosen = field(structure(&types.items, "Chosen").unwrap(), "tap_index");
    assert_eq!(chosen.alias.as_deref(), Some("index"));
    assert!(chosen.docs.lines.iter().any(|(line, _)| line == " Some hosts call it `index`: run."));
}

#[test]
fn another_name_is_one_of_a_results_field() {
    let of = |source: &str| checked(source);
    assert_eq!(of("interface A { #[alias(\"a\", \"x\")] a: string }"), ["1:17 `a` is its name already"]);
    let property = "interface A { #[alias(\"b\", \"x\")] a: string, end() => void }";
    assert_eq!(of(property), ["1:17 an object is not read: `alias` is said of a field of a result"]);
    let method = "interface A { #[alias(\"b\", \"x\")] a() => void }";
    assert_eq!(parsed(method).1, ["1:17 `alias` has no meaning on a method: write it above a field, or leave it out"]);
    let wants = "1:17 this attribute needs the other name, and what shows it: `(\"index\", \"..\")`";
    for nothing in ["#[alias]", "#[alias()]", "#[alias(\"b\")]", "#[alias(\"\", \"x\")]", "#[alias(\"b\", 5)]"] {
        assert_eq!(parsed(&format!("interface A {{ {nothing} a: string }}")).1, [wants]);
    }
    assert_eq!(
        parsed("#[alias(\"b\", \"x\")] interface A {}").1,
        ["1:3 `alias` has no meaning on an interface: write it above a field, or leave it out"]
    );
}
