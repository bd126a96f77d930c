//! Type parameters: where they may stand, and what they are given.

mod common;

use common::{field, function, resolved, structure};
use taro_api_codegen::ir::{Direction, Item, Ty};

/// The code of an interface with parameters is for those that cross in both directions.
#[test]
fn what_stands_for_a_parameter_travels_in_both_directions() {
    let (types, wrong) = resolved(
        "interface Given { a: string }
        interface Told { inner: Inner }
        interface Inner { a: string }
        interface Listed { a: string }
        interface Page<T> { items: T[] }
        type Named<T> = Page<T>;
        function give(page: Page<Given>, lists: Record<string, Listed>) => Promise<Page<string>>;
        function tell() => Promise<Named<Told>>;",
    );
    assert!(wrong.is_empty(), "{wrong:?}");
    let direction = |name| structure(&types.items, name).unwrap().direction;
    let both = Direction { into_host: true, out_of_host: true };
    assert_eq!(["Given", "Told", "Inner", "Page"].map(direction), [both; 4]);
    assert_eq!(direction("Listed"), Direction { into_host: true, out_of_host: false });
}

/// The names of fields hold no type.
#[test]
fn what_only_keyof_mentions_is_no_type_parameter() {
    let (_, wrong) = resolved(
        "interface A<T> { a: T, b: string } type K<T> = keyof A<T>; function f(k: K<string>) => void;
        function g<T>(k: keyof A<T>) => void; type L<T> = keyof A<T> | T; function h<T>(l: L<T>, a: A<T>) => void;",
    );
    let says = |at: &str, name: &str| format!("{at} nothing in `{name}` is a `T`: leave the type parameter out");
    assert_eq!(wrong, [says("1:43", "K"), says("2:20", "g")]);
}

/// Rust refuses the type parameter of an alias, and cannot infer that of a function, if nothing is left of it.
#[test]
fn what_only_the_other_fields_of_a_type_mention_is_no_type_parameter() {
    let (_, wrong) = resolved(
        "interface A<T> { a: T, b: string } type K<T> = A<T>[\"b\"]; function f(k: K<string>) => void;
        function g<T>(k: A<T>[\"b\"]) => void; type L<T> = A<T>[\"a\"]; function h<T>(l: L<T>, a: A<T>[\"a\"]) => void;
        interface B<T> { b: A<T>[\"b\"], c: K<T> | T, m<T>(k: T) => void, n<U>(k: A<U>[\"b\"]) => void }",
    );
    let (_, right) = resolved(
        "interface P<ID, T_> { id: ID, t: T_ } type Q<ID> = P<ID, string>; function q<self_of>(p: P<self_of, string>) => Q<self_of>;
        function p<ID, T_>(option: { id: ID, t: T_, success?: (res: P<ID, T_>) => void }) => void;",
    );
    assert_eq!(right, Vec::<String>::new());
    let says = |at: &str, name: &str, param: &str| {
        format!("{at} nothing in `{name}` is a `{param}`: leave the type parameter out")
    };
    assert_eq!(wrong, [says("1:43", "K", "T"), says("2:20", "g", "T"), says("3:75", "n", "U")]);
}

/// A count of type arguments that is wrong is told, whatever the type is.
#[test]
fn what_needs_no_definition_takes_as_many_type_arguments_as_it_has() {
    let (_, wrong) = resolved(
        "interface A { a: Promise<number, string>, b: Array<number, string>, c: Box<A, A>, d: ArrayBuffer<A>, e: Record<A> }
        function f(...rest: Array<number, string>) => Promise<number, string>;
        interface B extends CallbackResult<string> { b: number } interface C extends Promise<A, A> {}
        interface T<T> { v: T<string>, w: T } function g<K>(k: K<number>) => void;",
    );
    let takes = |at: &str, name: &str, count: &str| format!("{at} `{name}` takes {count}");
    let expected = [
        takes("4:29", "T", "no type arguments"),
        takes("1:18", "Promise", "one type argument"),
        takes("1:46", "Array", "one type argument"),
        takes("1:72", "Box", "one type argument"),
        takes("1:86", "ArrayBuffer", "no type arguments"),
        takes("1:105", "Record", "two type arguments"),
        takes("3:29", "CallbackResult", "no type arguments"),
        takes("3:86", "Promise", "one type argument"),
        takes("2:29", "Array", "one type argument"),
        takes("2:55", "Promise", "one type argument"),
        takes("4:64", "K", "no type arguments"),
    ];
    assert_eq!(wrong, expected);
}

#[test]
fn a_default_names_type_parameters_before_it() {
    let (types, wrong) = resolved("interface P<T, U = T[]> { a: T, b: U } interface E extends P<string> {}");
    assert!(wrong.is_empty(), "{wrong:?}");
    let made = structure(&types.items, "E").unwrap();
    assert_eq!(field(made, "b").ty, Ty::Array(Box::new(Ty::String)));
    let (_, wrong) = resolved(
        "interface A<T = A<T>> { t: T } interface B<T = U, U = string> { t: T, u: U }
        interface C<T = C> { t: T } interface D<T = E> { t: T } interface E<T = D> { t: T } function f(a: C, b: D) => E;
        interface G<T = G<string>> { t: T }",
    );
    let later =
        |at: &str, of: &str| format!("{at} the default of `T` cannot name `{of}`: only a type parameter before it");
    let endless =
        |at: &str| format!("{at} the default of `T` leads to itself, without an end: write what that is given, `<..>`");
    assert_eq!(wrong, [later("1:17", "T"), later("1:48", "U"), endless("2:25"), endless("2:53"), endless("2:81")]);
}

#[test]
fn what_takes_no_types_is_given_none() {
    let (_, wrong) = resolved("interface A { a: string } interface B extends A<string> {}");
    assert_eq!(wrong, ["1:47 `A` takes no type arguments"]);
}

#[test]
fn a_type_parameter_behind_one_with_a_default_has_one() {
    let (_, wrong) = resolved("interface A<T = string, U> { t: T, u: U } type B<T = string, U = T, V> = [T, U, V];");
    let says = |at: &str, name: &str, first: &str| {
        format!("{at} `{name}` needs a default, as `{first}` before it has one, or stands before `{first}`")
    };
    assert_eq!(wrong, [says("1:25", "U", "T"), says("1:69", "V", "T")]);
}

#[test]
fn what_a_function_in_rust_does_not_mention_is_no_type_parameter_of_it() {
    let (types, wrong) = resolved(
        "function onMessage<T>(callback: (message: T) => void) => void;
        function offMessage<T>(callback?: (message: T) => void) => void;
        interface Center { off<T>(event: string, callback?: (message: T) => void) => void, on<T>(event: string, callback: (message: T) => void) => void }",
    );
    assert!(wrong.is_empty(), "{wrong:?}");
    assert_eq!(function(&types, "on_message").generics.len(), 1);
    assert!(function(&types, "off_message").generics.is_empty());
    let center = types.items.iter().find_map(|item| if let Item::Handle(it) = item { Some(it) } else { None });
    assert!(center.unwrap().methods[0].generics.is_empty());
}

#[test]
fn a_type_parameter_hides_one_of_the_definition_around_it() {
    let (types, wrong) = resolved("interface A<T, T2> { map<T>(to: (from: T) => T2) => T, own: T }");
    assert!(wrong.is_empty(), "{wrong:?}");
    let Some(Item::Handle(handle)) = types.items.first() else { panic!() };
    assert_eq!(handle.methods[0].generics[0].name, "T3");
    assert!(matches!(&handle.methods[0].output, Ty::Param(name) if name == "T3"));
    assert!(matches!(&handle.properties[0].ty, Ty::Param(name) if name == "T"));
}
