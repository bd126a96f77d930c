//! Names and paths: what each leads to, and what it is in Rust.

mod common;

use common::{field, function, parsed, resolved, structure};
use taro_api_codegen::ir::{Item, Presence, Root, Struct, Ty, TypePath};
use taro_api_codegen::print;

#[test]
fn names_of_the_prelude_are_a_specs_own_and_other_languages_words_are_not() {
    let (_, wrong) =
        resolved("interface String { a: number } interface Vec { b: String, c?: Option } interface Option {}");
    assert!(wrong.is_empty(), "{wrong:?}");
    let (_, wrong) = resolved("interface A { a: String, b: Vec<string>, c: object, d: Option<string>, e: Optin }");
    let expected = [
        "1:18 in a spec this is `string`, not `String`",
        "1:29 in a spec this is `T[]`, not `Vec`",
        "1:45 in a spec this is `Record<string, any>`, not `object`",
        "1:56 an optional value is written with `?:`, or as `T | null`, not as `Option<T>`",
        "1:75 unknown type `Optin`; define it here, or name its file with `use`",
    ];
    assert_eq!(wrong, expected);
}

#[test]
fn a_renamed_namespace_is_found_and_named_by_both_names() {
    let (types, wrong) = resolved(
        "#[rust(\"sign_in\")] namespace login { #[rust(\"Settings\")] interface Option { a?: string } }
        #[rust(\"sign_in\")] function login(option?: login::Option) => Promise<void>;",
    );
    assert!(wrong.is_empty(), "{wrong:?}");
    let Ty::Named(path) = &function(&types, "sign_in").params[0].ty else { panic!() };
    assert_eq!((path.modules[0].to_string(), path.name.to_string()), ("sign_in".to_owned(), "Settings".to_owned()));
    assert_eq!(types.items.len(), 2);
}

/// What a spec calls a type is what its other types name it by, where JavaScript has another name as well.
#[test]
fn what_has_another_name_in_javascript_is_named_as_it_stands() {
    let source = "#[js(\"Foo\")] interface Bar { a: string } #[js(\"foo-bar\")] type Kind = \"a\" | \"b\";
        #[js(\"otherName\")] namespace own { #[js(\"In\")] interface Out { bar: Bar, next?: Box<Out> } }
        function f(a: Bar, k: Kind, o: own::Out, b: Foo, i: otherName::In) => keyof Bar;";
    let (types, wrong) = resolved(source);
    assert_eq!(wrong, [""; 0]);
    let shown = |ty: &Ty| {
        let Ty::Named(path) = ty else { panic!("{ty:?}") };
        path.modules.iter().chain([&path.name]).map(ToString::to_string).collect::<Vec<_>>().join("::")
    };
    let taken: Vec<String> = function(&types, "f").params.iter().map(|it| shown(&it.ty)).collect();
    assert_eq!(taken, ["Foo", "FooBar", "other_name::In", "Foo", "other_name::In"]);
    // A printer writes what stands there.
    let (spec, _) = parsed(source);
    let printed = print::spec(&spec);
    assert!(printed.contains("interface Bar {") && printed.contains("namespace own {"), "{printed}");
    assert_eq!(parsed(&printed).0, spec);
    assert!(print::api(&spec, "face").contains("o: other_name::In"));
}

#[test]
fn a_path_that_begins_with_self_is_read_from_the_top() {
    let (types, wrong) = resolved(
        "interface Thing { top: string }
        namespace near {
            interface Thing { near: string, outer: self::Thing, deep: self::near::deep::Thing, other: self::Other }
            namespace deep { interface Thing { deep: Thing[], here: self::near::Thing[] } }
        }",
    );
    assert!(wrong.is_empty(), "{wrong:?}");
    let Some(Item::Module(near)) = types.items.last() else { panic!() };
    let shown = |structure: &Struct, name: &str| {
        let Ty::Named(path) = &field(structure, name).ty else { panic!() };
        let TypePath { root, modules, name, .. } = &**path;
        (root.clone(), modules.iter().chain([name]).map(ToString::to_string).collect::<Vec<_>>().join("::"))
    };
    let thing = structure(&near.items, "Thing").unwrap();
    assert_eq!(shown(thing, "outer"), (Root::Spec, "Thing".to_owned()));
    assert_eq!(shown(thing, "deep"), (Root::Spec, "near::deep::Thing".to_owned()));
    // What stands beside the spec.
    assert_eq!(shown(thing, "other"), (Root::Above(0), "Other".to_owned()));
}

#[test]
fn a_type_of_another_file_is_named_without_the_use_that_brings_it() {
    let (types, wrong) = resolved(
        "use super::{base::{self, Thing as Other}, Renamed};
        use base::Deep;
        interface Holds { other: Other, renamed: self::Renamed, inner: base::inner::Thing, deep: Deep }",
    );
    assert!(wrong.is_empty(), "{wrong:?}");
    let holds = structure(&types.items, "Holds").unwrap();
    let shown = |name: &str| {
        let Ty::Named(path) = &field(holds, name).ty else { panic!() };
        let modules: Vec<String> = path.modules.iter().chain([&path.name]).map(ToString::to_string).collect();
        (path.root.clone(), modules.join("::"))
    };
    assert_eq!(shown("other"), (Root::Above(1), "base::Thing".to_owned()));
    assert_eq!(shown("renamed"), (Root::Above(1), "Renamed".to_owned()));
    assert_eq!(shown("inner"), (Root::Above(1), "base::inner::Thing".to_owned()));
    // Such a path means the same only at the top.
    assert_eq!(shown("deep"), (Root::Spec, "Deep".to_owned()));
}

#[test]
fn an_object_has_one_type_for_all_other_names() {
    let (_, wrong) = resolved(
        "interface A { [key: string]: string, [key: number]: number } interface B { [a: string]: any, [b: number]: any }
        type C = { [key: string]: string, a: { [key: string]: string, [key: string]: boolean } };",
    );
    let said = "an object has one type for all other names: `[key: string]: A | B` has both";
    assert_eq!(wrong, [format!("1:53 {said}"), format!("2:86 {said}")]);
}

#[test]
fn what_has_no_name_is_called_as_nothing_else_is() {
    let (types, wrong) = resolved(
        "interface A { rest: string, otherFields: string, [key: string]: string }
        interface B { volume: number, setVolume() => void, setVolumeProperty() => void }",
    );
    assert!(wrong.is_empty(), "{wrong:?}");
    assert_eq!(field(structure(&types.items, "A").unwrap(), "other_fields_").presence, Presence::Rest);
    let Some(Item::Handle(handle)) = types.items.last() else { panic!() };
    assert_eq!(handle.properties[0].set.as_ref().unwrap(), "set_volume_property_property");
}

#[test]
fn what_a_use_in_a_namespace_brings_is_there_alone() {
    let (types, wrong) = resolved(
        "namespace a {
            use super::other::Thing; use super::more::{self, Second as Two}; use serde_like::Value; use crate::all::*;
            interface B { thing: Thing, two: Two, third: more::Third, value: Value, any: Anything }
            namespace inner { interface C { thing: Thing, value: Value } }
        }",
    );
    assert!(wrong.is_empty(), "{wrong:?}");
    let shown = |owner: &str, name: &str| {
        let Ty::Named(path) = &field(structure(&types.items, owner).unwrap(), name).ty else { panic!() };
        let modules: Vec<String> = path.modules.iter().chain([&path.name]).map(ToString::to_string).collect();
        (path.root.clone(), modules.join("::"))
    };
    assert_eq!(shown("B", "thing"), (Root::Above(1), "other::Thing".to_owned()));
    assert_eq!(shown("B", "two"), (Root::Above(1), "more::Second".to_owned()));
    assert_eq!(shown("B", "third"), (Root::Above(1), "more::Third".to_owned()));
    // A crate is one where the `use` stands, and what everything brings is there.
    assert_eq!(shown("B", "value"), (Root::Spec, "a::Value".to_owned()));
    assert_eq!(shown("B", "any"), (Root::Spec, "a::Anything".to_owned()));
    assert_eq!(shown("C", "value"), (Root::Spec, "a::Value".to_owned()));
    let (_, wrong) = resolved("namespace a { use super::other::Thing; } interface D { thing: Thing }");
    assert_eq!(wrong, ["1:63 unknown type `Thing`; did you mean `string`?"]);
}

#[test]
fn an_object_beside_a_function_is_not_called_as_its_constant() {
    let (_, wrong) = resolved(
        "namespace f { #[rust(\"API\")] interface Api { a() => void } } function f() => f::Api;
        namespace g { #[rust(\"API\")] interface Api { a: string } } function g() => g::Api;",
    );
    assert_eq!(wrong, ["1:40 `API` is a constant beside the function; `#[rust(\"..\")]` names this one otherwise"]);
}
