//! No constructor of Taro's types takes two arguments by position: Rust would take many of them in the other order.

use quote::ToTokens;
use taro_api_codegen::hosts::Targets;

mod specs;

#[test]
fn no_constructor_takes_arguments_that_could_be_swapped() {
    let specs = specs::all();
    assert!(specs.len() > 100, "the specs are there");
    let mut wrong = Vec::new();
    let mut literals = 0;
    // Open, and where a field that only some hosts ask for is asked for.
    for host in ["", "weapp", "alipay"] {
        let targets = Targets::parse(host).unwrap();
        for (path, tokens) in &specs {
            let output = taro_api_codegen::spec(tokens.clone(), &targets);
            assert!(output.errors.is_empty(), "{}", path.display());
            let file: syn::File = syn::parse2(output.items).unwrap();
            for (name, inputs) in constructors(&file.items) {
                match inputs.as_slice() {
                    [] => {}
                    [one] => literals += usize::from(one.contains("Required")),
                    _ => wrong.push(format!("{} for `{host}`: {name}: ({})", path.display(), inputs.join(", "))),
                }
            }
        }
    }
    assert!(literals > 500, "{literals} literals");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_constructor_with_two_arguments_is_seen() {
    let items: syn::File = syn::parse_quote!(
        pub mod inner {
            impl Option {
                pub fn new(key: String, data: String) -> Self {}
                pub fn with(key: String) -> Self {}
                pub fn key(self, key: String) -> Self {}
            }
        }
    );
    let found = constructors(&items.items);
    assert_eq!(found.len(), 2);
    assert_eq!((found[0].0.as_str(), found[0].1.len()), ("Option", 2));
}

/// Each function of a type that is no method: the type, and what it takes. What `available!` hands over (`Asked_`) are setters and methods.
fn constructors(items: &[syn::Item]) -> Vec<(String, Vec<String>)> {
    let mut list = Vec::new();
    for item in items {
        match item {
            syn::Item::Mod(it) => list.extend(constructors(it.content.as_ref().map_or(&[], |(_, items)| items))),
            syn::Item::Impl(it) if !it.self_ty.to_token_stream().to_string().to_lowercase().ends_with("asked_") => {
                for item in &it.items {
                    if let syn::ImplItem::Fn(function) = item
                        && function.sig.receiver().is_none()
                    {
                        let inputs = function.sig.inputs.iter().map(|it| it.to_token_stream().to_string());
                        list.push((it.self_ty.to_token_stream().to_string(), inputs.collect()));
                    }
                }
            }
            _ => {}
        }
    }
    list
}
