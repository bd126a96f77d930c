//! Specs of any shape that `parse` can give: what each node may hold, and no more.
#![allow(dead_code, reason = "each test uses some of it")]

use proc_macro2::{Ident, Span};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use taro_api_codegen::ast::{
    Alias, Attrs, Correction, Doc, Function, Generic, Interface, Item, Keyword, Member, Name, Namespace, OtherName,
    Param, Path, Platforms, Property, Signature, Since, Spec, Type, TypeKind, Unit, Use, UseTree, Value,
};
use taro_api_codegen::hosts::{Host, Version};
use taro_api_codegen::span::Tokens;

type Any<T> = BoxedStrategy<T>;

/// Words that mean something somewhere, to a spec, to TypeScript or to Rust.
const WORDS: [&str; 32] = [
    "a",
    "Option",
    "errMsg",
    "type",
    "readonly",
    "extends",
    "keyof",
    "use",
    "pub",
    "export",
    "declare",
    "async",
    "self",
    "Self",
    "crate",
    "super",
    "fn",
    "struct",
    "mod",
    "class",
    "module",
    "namespace",
    "interface",
    "function",
    "const",
    "enum",
    "number",
    "true",
    "Promise",
    "Record",
    "_x",
    "N2",
];

/// A whole spec.
pub(crate) fn spec() -> impl Strategy<Value = Spec> {
    let item = prop_oneof![1 => uses().prop_map(Item::Use), 6 => definition(2)];
    let place =
        prop_oneof![Just((None, None)), called().prop_map(|it| (Some(it), None)), Just((None, Some("wx".to_owned()))),];
    (place, option::of(called()), vec(item, 0..3)).prop_map(|((module, global), taro, items)| Spec {
        module,
        global,
        taro,
        items,
    })
}

fn definition(depth: u32) -> Any<Item> {
    let namespace = |depth| {
        let item = prop_oneof![1 => uses().prop_map(Item::Use), 6 => definition(depth)];
        (above(&["see", "cfg"]), named(), vec(item, 0..3))
            .prop_map(|(attrs, name, items)| Item::Namespace(Namespace { attrs, name, items }))
    };
    let flat = prop_oneof![
        3 => interface().prop_map(Item::Interface),
        2 => (above(&["see", "since", "cfg", "must_use"]), named(), generics(ty()), ty())
            .prop_map(|(attrs, name, generics, ty)| Item::Alias(Alias { attrs, name, generics, ty, parts: Vec::new() })),
        2 => (above(&FUNCTION), named(), option::of(called()), signature(ty()))
            .prop_map(|(attrs, name, module, signature)| Item::Function(Function { attrs, name, module, signature })),
        1 => (above(&CONST), named(), ty()).prop_map(|(attrs, name, ty)| {
            Item::Const(Property { attrs, name, optional: false, readonly: false, ty })
        }),
    ];
    if depth == 0 { flat.boxed() } else { prop_oneof![4 => flat, 1 => namespace(depth - 1)].boxed() }
}

fn interface() -> impl Strategy<Value = Interface> {
    let attrs = above(&["platforms", "see", "since", "object", "both_ways", "cfg", "must_use"]);
    (attrs, named(), generics(ty()), vec(ty(), 0..3), vec(member(ty()), 0..3))
        .prop_map(|(attrs, name, generics, extends, members)| Interface { attrs, name, generics, extends, members })
}

const CONST: [&str; 9] = ["platforms", "found", "absent", "corrected", "see", "since", "deprecated", "cfg", "must_use"];
const FUNCTION: [&str; 10] =
    ["platforms", "found", "absent", "corrected", "see", "since", "deprecated", "once", "cfg", "must_use"];
const FIELD: [&str; 9] = ["platforms", "corrected", "alias", "unit", "default", "see", "since", "deprecated", "cfg"];
const METHOD: [&str; 9] = ["platforms", "corrected", "see", "since", "deprecated", "once", "ends", "cfg", "must_use"];

fn member(ty: Any<Type>) -> Any<Member> {
    prop_oneof![
        4 => (above(&FIELD), named(), any::<[bool; 2]>(), ty.clone()).prop_map(|(attrs, name, [optional, readonly], ty)| {
            Member::Property(Property { attrs, name, optional, readonly, ty })
        }),
        2 => (above(&METHOD), named(), signature(ty.clone())).prop_map(|(attrs, name, signature)| {
            Member::Method(Function { attrs, name, module: None, signature })
        }),
        1 => (ty.clone(), ty.clone()).prop_map(|(key, value)| Member::Index(Box::new(key), Box::new(value))),
        1 => signature(ty).prop_map(Member::Call),
    ]
    .boxed()
}

fn signature(ty: Any<Type>) -> Any<Signature> {
    let param = (name(), any::<[bool; 2]>(), ty.clone()).prop_map(|(name, [optional, rest], ty)| Param {
        name,
        optional,
        rest,
        ty,
    });
    (generics(ty.clone()), vec(param, 0..4), ty)
        .prop_map(|(generics, params, output)| Signature { generics, params, output, span: Span::call_site().into() })
        .boxed()
}

fn generics(ty: Any<Type>) -> Any<Vec<Generic>> {
    let one = (name(), option::weighted(0.3, ty.clone()), option::weighted(0.3, ty))
        .prop_map(|(name, extends, default)| Generic { name, extends, default });
    prop_oneof![4 => Just(Vec::new()), 1 => vec(one, 1..3)].boxed()
}

/// A type, with others in it.
fn ty() -> Any<Type> {
    leaf()
        .prop_recursive(3, 10, 3, |inner| {
            let boxed = inner.clone().prop_map(Box::new);
            prop_oneof![
                2 => path(inner.clone()).prop_map(TypeKind::Path),
                2 => boxed.clone().prop_map(TypeKind::Array),
                1 => vec(inner.clone(), 0..4).prop_map(TypeKind::Tuple),
                3 => vec(inner.clone(), 2..4).prop_map(TypeKind::Union),
                1 => vec(inner.clone(), 2..4).prop_map(TypeKind::Intersection),
                1 => boxed.clone().prop_map(TypeKind::Keyof),
                1 => (boxed.clone(), boxed).prop_map(|(object, index)| TypeKind::Indexed(object, index)),
                2 => signature(inner.clone().boxed()).prop_map(|it| TypeKind::Function(Box::new(it))),
                2 => vec(member(inner.boxed()), 0..3).prop_map(TypeKind::Object),
            ]
            .prop_map(typed)
        })
        .boxed()
}

fn typed(kind: TypeKind) -> Type {
    Type { kind, span: Span::call_site().into() }
}

fn leaf() -> Any<Type> {
    let keywords = [
        Keyword::Number,
        Keyword::String,
        Keyword::Boolean,
        Keyword::True,
        Keyword::False,
        Keyword::Void,
        Keyword::Undefined,
        Keyword::Null,
        Keyword::Any,
    ];
    prop_oneof![
        3 => select(keywords.to_vec()).prop_map(TypeKind::Keyword),
        2 => text().prop_map(TypeKind::String),
        1 => number().prop_map(TypeKind::Number),
        1 => value().prop_map(|it| TypeKind::Value(Box::new(it))),
        3 => path(leaf_keyword()).prop_map(TypeKind::Path),
    ]
    .prop_map(typed)
    .boxed()
}

fn leaf_keyword() -> impl Strategy<Value = Type> + Clone {
    Just(typed(TypeKind::Keyword(Keyword::String)))
}

/// Numbers as `parse` keeps them.
fn number() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<u64>().prop_map(|it| it.to_string()),
        any::<i32>().prop_map(|it| it.to_string()),
        (any::<i16>(), any::<u16>()).prop_map(|(whole, part)| format!("{whole}.{part}")),
        (any::<u16>(), -300..300i32).prop_map(|(digits, exponent)| format!("{digits}e{exponent}")),
        Just(format!("1{}", "0".repeat(40))),
    ]
}

/// A literal with something above it.
fn value() -> impl Strategy<Value = Value> {
    let js = prop_oneof![2 => text().prop_map(|it| (it, false)), 1 => number().prop_map(|it| (it, true))];
    let described = |(attrs, rust): &(Attrs, Option<String>)| rust.is_some() || *attrs != Attrs::default();
    let above = (above(&["platforms", "see", "since"]), option::of(word())).prop_filter("nothing above it", described);
    (above, js).prop_map(|((attrs, rust), (js, numeric))| {
        let name = Name { js, rust, span: Span::call_site().into() };
        Value { name, attrs, numeric }
    })
}

fn path(args: impl Strategy<Value = Type> + Clone + 'static) -> Any<Path> {
    let segment = prop_oneof![
        2 => word().prop_map(|it| Ident::new(&it, Span::call_site())),
        1 => select(&["type", "keyof", "number", "a"][..]).prop_map(|it| Ident::new_raw(it, Span::call_site())),
    ];
    let keyword = ["number", "string", "boolean", "true", "false", "void", "undefined", "null", "any", "unknown"];
    (any::<bool>(), vec(segment, 1..4), prop_oneof![2 => Just(Vec::new()), 1 => vec(args, 1..3)])
        .prop_map(|(leading, segments, args)| Path { leading, segments, args })
        .prop_filter("a word of the language", move |it| {
            let first = it.segments[0].to_string();
            let is_keyword = it.segments.len() == 1 && keyword.contains(&first.trim_start_matches("r#"));
            it.leading || (first != "keyof" && !is_keyword)
        })
        .boxed()
}

fn uses() -> impl Strategy<Value = Use> {
    let ident = || select(&["a", "Thing", "self_", "b2"][..]).prop_map(|it| Ident::new(it, Span::call_site()));
    let last = prop_oneof![
        ident().prop_map(UseTree::Name),
        (ident(), ident()).prop_map(|(name, other)| UseTree::Rename(name, other)),
        ident().prop_map(|it| UseTree::Rename(it, Ident::new("_", Span::call_site()))),
        Just(UseTree::Glob),
    ];
    let tree = last.prop_recursive(3, 8, 3, move |inner| {
        prop_oneof![
            (ident(), inner.clone()).prop_map(|(name, tree)| UseTree::Path(name, Box::new(tree))),
            vec(inner, 0..3).prop_map(UseTree::Group),
        ]
    });
    (any::<bool>(), tree).prop_map(|(leading, tree)| Use {
        attributes: Tokens::default(),
        visibility: Tokens::default(),
        leading,
        tree,
        span: Span::call_site().into(),
    })
}

/// What a package is called.
fn called() -> Any<String> {
    text().prop_filter("a name is no empty text", |it| !it.is_empty()).boxed()
}

/// A name as JavaScript has it: any text, in quotes.
fn name() -> Any<Name> {
    let js = prop_oneof![3 => word(), 1 => text()];
    js.prop_map(|js| Name { js, rust: None, span: Span::call_site().into() }).boxed()
}

/// A name that may have another one in Rust.
fn named() -> Any<Name> {
    (name(), option::weighted(0.2, word())).prop_map(|(name, rust)| Name { rust, ..name }).boxed()
}

fn word() -> Any<String> {
    prop_oneof![3 => select(&WORDS[..]).prop_map(str::to_owned), 1 => "[a-zA-Z_][a-zA-Z0-9_]{1,8}"].boxed()
}

/// Any text: with quotes, backslashes, lines, and what cannot be seen.
fn text() -> Any<String> {
    prop_oneof![
        3 => "[a-z0-9 ./:-]{0,12}",
        1 => any::<String>(),
        1 => "[\"'\\\\\r\n\t\0/*!{}é\u{301}\u{200b}\u{202e}\u{feff}\u{1f600}]{0,6}",
        1 => "[a-z]{130}",
    ]
    .boxed()
}

/// What stands above something: these attributes, and a description.
fn above(knows: &[&'static str]) -> Any<Attrs> {
    let knows = knows.to_vec();
    let unit = prop_oneof![
        Just(Unit::Millis),
        Just(Unit::Seconds),
        Just(Unit::Integer),
        word().prop_map(Unit::Other),
        text()
            .prop_filter("a unit of its own", |it| !["ms", "s", "integer"].contains(&it.as_str()))
            .prop_map(Unit::Other),
    ];
    let default =
        select(&["true", "-1", "60000", "\"md5\"", "[\"a\", \"b\"]", "[]", "a::b", "'a'", "{x:1, y:(2)}"][..]);
    let doc = text().prop_filter("a line", |it| !it.contains('\n'));
    let docs = vec(doc.prop_map(|text| Doc { text, span: Span::call_site().into() }), 0..3);
    let see = if knows.contains(&"see") { 0..3usize } else { 0..1 };
    let hosts = (
        maybe(knows.contains(&"platforms"), platforms()),
        maybe(knows.contains(&"found"), found()),
        maybe(knows.contains(&"absent"), found()),
        maybe(knows.contains(&"unconfirmed"), found()),
    );
    let corrected = maybe(knows.contains(&"corrected"), correction());
    let alias = text().prop_filter("a name", |it| !it.is_empty());
    let alias = maybe(
        knows.contains(&"alias"),
        (alias, text()).prop_map(|(js, evidence)| Box::new(OtherName { js, evidence, span: Span::call_site().into() })),
    );
    let said = (
        maybe(knows.contains(&"unit"), unit.prop_map(|it| (it, Span::call_site().into()))),
        maybe(knows.contains(&"default"), default.prop_map(str::to_owned)),
        vec(text().prop_map(|it| format!("https://{it}")), see),
        maybe(knows.contains(&"since"), since()),
        maybe(knows.contains(&"deprecated"), (text(), option::weighted(0.3, text()))),
    );
    let rust = (conditions(knows.contains(&"cfg")), passed(knows.contains(&"must_use")));
    let flag = |word| maybe(knows.contains(&word), Just(())).prop_map(|it| it.is_some());
    let flags = (flag("object"), flag("both_ways"), flag("once"), flag("ends"));
    (docs, hosts, said, flags, rust, corrected, alias)
        .prop_map(|(docs, (platforms, found, absent, unconfirmed), said, flags, (cfg, passed), corrected, alias)| {
            let (object, both_ways, once, ends) = flags;
            let (unit, default, see, since, deprecated) = said;
            let (deprecated, deprecated_since) = deprecated.unzip();
            let mut attrs = Attrs { docs, platforms, found, absent, unit, default, see, since, ..Attrs::default() };
            attrs = Attrs { deprecated, deprecated_since: deprecated_since.flatten(), object, both_ways, ..attrs };
            attrs = Attrs { once, ends, unconfirmed, cfg, passed, corrected, alias, ..attrs };
            if attrs.passed.iter().any(|it| it.0.to_string().starts_with("doc =")) {
                // Texts before such a description are passed on with it.
                attrs.docs.clear();
            }
            attrs
        })
        .boxed()
}

fn since() -> Any<Since> {
    let span = || Span::call_site().into();
    let having = Host::ALL.into_iter().filter(|it| it.has_versions()).collect::<Vec<_>>();
    let version = (0u16..4, any::<u16>(), 0u16..30, 0u16..3)
        .prop_map(|(a, b, c, d)| Version::parse(&format!("{a}.{b}.{c}.{d}")).unwrap());
    (subsequence(having, 1..3), vec(version, 3))
        .prop_map(move |(hosts, versions)| Since {
            hosts: hosts.into_iter().zip(versions).map(|(host, version)| (host, version, span())).collect(),
            span: span(),
        })
        .boxed()
}

/// What stands in `#[corrected(..)]`.
fn correction() -> impl Strategy<Value = Box<Correction>> + Clone {
    let keyword = |it| typed(TypeKind::Keyword(it));
    let path = |name: &str| {
        let segments = vec![Ident::new(name, Span::call_site())];
        typed(TypeKind::Path(Path { leading: false, segments, args: Vec::new() }))
    };
    let nullable = typed(TypeKind::Union(vec![keyword(Keyword::String), path("a"), keyword(Keyword::Null)]));
    let span: taro_api_codegen::span::Span = Span::call_site().into();
    let name = Name { js: "callback".to_owned(), rust: None, span };
    let param = Param { name, optional: true, rest: false, ty: nullable.clone() };
    let signature = Signature { generics: Vec::new(), params: vec![param], output: keyword(Keyword::Void), span };
    let object = TypeKind::Object(Vec::new());
    let types =
        vec![keyword(Keyword::Any), path("a"), nullable, typed(TypeKind::Function(Box::new(signature))), typed(object)];
    (select(types), text())
        .prop_map(|(ty, evidence)| Box::new(Correction { ty, evidence, span: Span::call_site().into() }))
}

/// What stands in each `#[cfg(..)]`.
fn conditions(can: bool) -> Any<Vec<Tokens>> {
    let known = vec!["unix", "not(target_family = \"wasm\")", "any(not(test), feature = \"a-b\")", "all()"];
    maybe(can, vec(select(known).prop_map(tokens), 1..3)).prop_map(Option::unwrap_or_default).boxed()
}

/// What stands in other attributes of Rust's own.
fn passed(must_use: bool) -> Any<Vec<Tokens>> {
    let mut known = vec![
        "doc(hidden)",
        "doc(alias = \"a b\")",
        "doc = include_str!(\"a.md\")",
        "allow(dead_code, clippy::all)",
        "warn(missing_docs)",
        "deny(unused)",
        "rustfmt::skip",
        "cfg_attr(unix, doc = \" Text.\")",
        "cfg_attr(not(test), deprecated(since = \"1\", note = \"2\"))",
    ];
    if must_use {
        known.extend(["must_use", "must_use = \"why\""]);
    }
    maybe(true, vec(select(known).prop_map(tokens), 1..3)).prop_map(Option::unwrap_or_default).boxed()
}

fn tokens(text: &str) -> Tokens {
    Tokens(text.parse().unwrap())
}

/// Something, now and then, where it can stand.
fn maybe<T: Clone + std::fmt::Debug + 'static>(can: bool, it: impl Strategy<Value = T> + 'static) -> Any<Option<T>> {
    if can { option::weighted(0.25, it).boxed() } else { Just(None).boxed() }
}

/// Hosts, of which some have evidence.
fn found() -> impl Strategy<Value = Platforms> {
    let some = |mut it: Platforms| {
        it.evidence = it.names().into_iter().step_by(2).map(|host| (host, "a@1.0.0/b.d.ts:1".to_owned())).collect();
        it
    };
    platforms().prop_map(some)
}

fn platforms() -> impl Strategy<Value = Platforms> {
    let all: Vec<Host> = Host::names().filter_map(Host::parse).collect();
    let hosts = subsequence(all, 1..4).prop_shuffle();
    hosts.prop_map(|hosts| Platforms {
        hosts: hosts.into_iter().map(|it| (it, Span::call_site().into())).collect(),
        evidence: Vec::new(),
        span: Span::call_site().into(),
    })
}
