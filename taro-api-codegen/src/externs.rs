//! By which name the crate that is compiled has taro-api, where it says no path.
//!
//! ```text
//! rustc --crate-name app .. --extern taro=target/debug/deps/libtaro_api-0123.rmeta
//! ```
//! A macro runs in rustc's own process, so its arguments tell how Cargo.toml names the crate. No file is read for it but one that
//! has the arguments.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use proc_macro2::{Group, Punct, Spacing, Span, TokenStream, TokenTree};
use quote::quote;

use crate::diagnostics::{Diagnostic, to_compile_errors};
use crate::krate;
use crate::resolve::names;

/// The crate that taro-api is, whatever another one calls it.
const OURS: &str = "taro_api";

/// The name by which generated code has what it needs of it.
const PRIVATE: &str = "__taro_api";

/// How a crate has taro-api.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Naming {
    /// As `::taro_api`, or nothing is known of it.
    #[default]
    Usual,
    /// It is taro-api.
    Itself,
    /// By another name.
    Renamed(String),
    /// By several names: there are several versions of it.
    Several(Vec<String>),
    /// By way of another crate.
    Elsewhere,
    /// By itself as well; but here a macro of another crate's is called, by this path: `library::taro_api`.
    HandedOn(String),
}

impl Naming {
    /// Reads what rustc was called with. Whoever calls macros otherwise, as rust-analyzer does, tells nothing.
    pub fn of(arguments: impl IntoIterator<Item = String>) -> Naming {
        let mut arguments = arguments.into_iter();
        // Names, and the files that they stand for: one may have several.
        let (mut is_rustc, mut is_namesake, mut is_taken, mut crates) = (false, false, false, BTreeMap::new());
        while let Some(argument) = arguments.next() {
            let (option, value) = match argument.split_once('=') {
                Some((option, value)) => (option, Some(value.to_owned())),
                None => (argument.as_str(), None),
            };
            if option != "--crate-name" && option != "--extern" {
                continue;
            }
            let Some(value) = value.or_else(|| arguments.next()) else { break };
            is_rustc = true;
            if option == "--crate-name" {
                is_namesake = value == OURS;
                continue;
            }
            let (name, file) = extern_of(&value);
            if is_ours(&value, file) {
                let known = crates.entry(file.to_owned()).or_insert_with(|| name.to_owned());
                if name == OURS {
                    name.clone_into(known);
                }
            }
            is_taken |= name == OURS;
        }
        let mut names: Vec<String> = crates.into_values().collect();
        names.sort();
        match names.len() {
            // A crate of that name that has it by another one is a user's.
            0 if is_namesake => Naming::Itself,
            0 if is_rustc && !is_taken => Naming::Elsewhere,
            0 => Naming::Usual,
            // A crate of another name may hand it on.
            1 if is_taken => Naming::Usual,
            1 => names.pop().map_or(Naming::Usual, Naming::Renamed),
            _ => Naming::Several(names),
        }
    }

    /// The same where a macro is called: one that is called by its path is that of the crate that the path begins with. `call` is how
    /// the call is written, as `later::spec! { .. }` or `#[later::needs(login)]`. `crates` has the names of all crates.
    pub fn at(&self, call: Option<&str>, crates: impl FnOnce() -> BTreeSet<String>) -> Naming {
        let names = match self {
            Naming::Itself | Naming::Elsewhere | Naming::HandedOn(_) => return self.clone(),
            Naming::Usual | Naming::Renamed(_) => &[][..],
            Naming::Several(names) => names,
        };
        match call.and_then(crate_of).and_then(|word| names.iter().find(|it| **it == word)) {
            Some(name) if name == OURS => Naming::Usual,
            Some(name) => Naming::Renamed(name.clone()),
            None => match call.and_then(handed_on).filter(|(library, _)| crates().contains(*library)) {
                Some((_, path)) => Naming::HandedOn(path),
                None => self.clone(),
            },
        }
    }

    /// The names by which code of the crate has it.
    pub fn names(&self) -> Vec<&str> {
        match self {
            Naming::Itself | Naming::Usual | Naming::Elsewhere => vec![OURS],
            Naming::Renamed(name) | Naming::HandedOn(name) => vec![name],
            Naming::Several(names) => names.iter().map(String::as_str).collect(),
        }
    }

    /// The one name by which the crate itself has it.
    fn root(&self) -> Option<&str> {
        match self {
            Naming::Usual => Some(OURS),
            Naming::Renamed(name) => Some(name),
            _ => None,
        }
    }

    /// What is wrong where no path is said: `written` is how one says it.
    pub fn advice(&self, written: impl Fn(&str) -> String) -> Option<String> {
        match self {
            Naming::Itself | Naming::Usual | Naming::Renamed(_) | Naming::HandedOn(_) => None,
            Naming::Several(names) => {
                let paths: Vec<String> = names.iter().map(|it| format!("`{}`", written(&format!("::{it}")))).collect();
                Some(format!("this crate depends on taro-api by several names: say which, as {}", paths.join(" or ")))
            }
            Naming::Elsewhere => Some(format!(
                "this crate does not depend on taro-api itself, so say by which path it has it: `{}`, or in a \
                 `macro_rules!` `{}`; or add taro-api to its dependencies",
                written("library::taro_api"),
                written("$crate::taro_api")
            )),
        }
    }
}

/// Where a path to taro-api is said.
#[derive(Clone, Copy, Debug)]
pub enum Form {
    /// At the top of a spec: `#![crate(taro)]`.
    Spec,
    /// Among the arguments of the attribute of that name: `#[api(crate = taro)]`.
    Attribute(&'static str),
}

impl Form {
    /// The tokens, with a path before them. One that they say themselves counts.
    fn with_path(self, name: &str, tokens: TokenStream) -> TokenStream {
        let names = name.split("::").map(|it| names::ident(it, Span::call_site()));
        let path = quote!(#(::#names)*);
        match self {
            Form::Spec => quote!(#![crate(#path)] #tokens),
            Form::Attribute(_) => quote!(crate = #path, #tokens),
        }
    }

    fn says_path(self, tokens: TokenStream) -> bool {
        let (caller, _) = match self {
            Form::Spec => krate::of_spec(tokens),
            Form::Attribute(_) => krate::of_arguments(tokens),
        };
        caller.has_path()
    }

    fn written(self, path: &str) -> String {
        match self {
            Form::Spec => format!("#![crate({path})]"),
            Form::Attribute(name) => format!("#[{name}(crate = {path})]"),
        }
    }
}

/// Expands a macro where the crate names taro-api so. Where nothing names it, the error says what to write, and the items lead to
/// nothing in as few places as they can.
pub fn expand(
    naming: &Naming,
    form: Form,
    tokens: TokenStream,
    expand: impl FnOnce(TokenStream) -> TokenStream,
) -> TokenStream {
    match naming {
        Naming::Itself | Naming::Usual => expand(tokens),
        Naming::Renamed(name) | Naming::HandedOn(name) => expand(form.with_path(name, tokens)),
        _ if form.says_path(tokens.clone()) => expand(tokens),
        _ => {
            let items = expand(tokens);
            let advice = naming.advice(|path| form.written(path)).filter(|_| krate::has_name(items.clone(), OURS));
            let Some(message) = advice else { return items };
            let error = to_compile_errors(&[Diagnostic::new(Span::call_site(), message)]);
            let items = krate::of_arguments(quote!(crate = ::path_of_taro_api)).0.apply(leading_nowhere(items));
            quote!(#error #items)
        }
    }
}

/// Calls a macro once more, with its path: where a `macro_rules!` of a library's calls it by one that begins with `$crate`, and says
/// none, as `$crate` alone leads to the taro-api that the macro is of. `None` if it is not called so. `item` is what stands under an attribute.
///
/// ```text
/// macro_rules! __taro_api_by_its_path { ($($all:tt)*) => { $crate::taro_api::spec! { #![crate($crate::taro_api)] $($all)* } } }
/// __taro_api_by_its_path! { .. }
/// ```
pub fn by_its_path(
    naming: &Naming,
    call: Option<&str>,
    form: Form,
    tokens: &TokenStream,
    item: &TokenStream,
) -> Option<TokenStream> {
    if matches!(naming, Naming::Itself) {
        return None;
    }
    let path = below_its_crate(call?)?;
    if form.says_path(tokens.clone()) {
        return None;
    }
    let names = path.iter().map(|it| names::ident(it, Span::call_site()));
    let dollar = Punct::new('$', Spacing::Alone);
    let path = quote!(#dollar crate #(::#names)*);
    let all = quote!(#dollar(#dollar all)*);
    let (given, again) = match form {
        Form::Spec => (tokens, quote!(#path::spec! { #![crate(#path)] #all })),
        Form::Attribute(name) => {
            let name = names::ident(name, Span::call_site());
            (item, quote!(#[#path::#name(crate = #path, #tokens)] #all))
        }
    };
    let taken = quote!((#dollar(#dollar all:tt)*));
    Some(quote! {
        macro_rules! __taro_api_by_its_path { #taken => { #again } }
        __taro_api_by_its_path! { #given }
    })
}

/// The modules of `$crate::deep::taro_api::spec! {}` or `#[$crate::deep::taro_api::api]`, where taro-api is handed on by its own name:
/// `deep` and `taro_api`.
fn below_its_crate(call: &str) -> Option<Vec<&str>> {
    let call = call.trim_start_matches(|it: char| it.is_whitespace() || "#![".contains(it)).strip_prefix("$crate")?;
    let end = call.find(|it: char| !(it.is_alphanumeric() || it.is_whitespace() || it == '_' || it == ':'))?;
    let words: Vec<&str> = call[..end].split("::").map(str::trim).collect();
    match words.as_slice() {
        ["", path @ .., _] if path.last() == Some(&OURS) => Some(path.to_vec()),
        _ => None,
    }
}

/// Whether a macro may be that of another taro-api than the crate has: where nothing says by which path it was called, or by one that
/// begins with another name.
pub fn is_doubtful(naming: &Naming, call: Option<&str>, form: Form, tokens: &TokenStream) -> bool {
    // Of a function, which may stand in an `impl`, nobody makes a call of a macro.
    let makes_items = matches!(form, Form::Spec | Form::Attribute("api"));
    let is_known = || call.and_then(crate_of).is_some_and(|word| naming.root() == Some(&*word));
    makes_items && naming.root().is_some() && !is_known() && !form.says_path(tokens.clone())
}

/// Holds what a macro made against the taro-api that the crate has.
///
/// ```text
/// ::taro_api::__private::of_version! { "0.1.0" "0.1.0_fbe18259" .. }
/// ```
pub fn held(naming: &Naming, (version, source): (&str, &str), items: TokenStream) -> TokenStream {
    let Some(root) = naming.root().map(|it| names::ident(it, Span::call_site())) else { return items };
    quote!(::#root::__private::of_version! { #version #source #items })
}

/// The same, as the taro-api expands it that the crate has: what is of another one is an error, and nothing else.
pub fn held_against((version, source): (&str, &str), tokens: TokenStream) -> TokenStream {
    let mut tokens = tokens.into_iter();
    let mut said = || tokens.next().map(|it| it.to_string().trim_matches('"').to_owned()).unwrap_or_default();
    let (other, its_source) = (said(), said());
    if its_source == source {
        return tokens.collect();
    }
    let (first, second) = if other == version {
        (format!("{other} from one source"), "the same version from another one".to_owned())
    } else {
        (other, version.to_owned())
    };
    let message = format!(
        "this macro is that of taro-api {first}, and this crate itself has {second}: say by which path it has the macro's, as \
         `#![crate(library::taro_api)]` in a spec, `crate = library::taro_api` in an attribute, or in a `macro_rules!` \
         `$crate::taro_api`; or let both be one version"
    );
    to_compile_errors(&[Diagnostic::new(Span::call_site(), message)])
}

/// Imports `__taro_api` by its name: what a glob would have brought is an error wherever it is used, and what an import of a name
/// would have brought only there. No crate is found, so that rustc does not offer one in place of the whole macro.
fn leading_nowhere(tokens: TokenStream) -> TokenStream {
    let mut done: Vec<TokenTree> = Vec::new();
    let mut tokens = tokens.into_iter();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Group(group) => {
                let mut inner = Group::new(group.delimiter(), leading_nowhere(group.stream()));
                inner.set_span(group.span());
                done.push(inner.into());
            }
            TokenTree::Ident(name) if name == "__names" => {
                // `::*` stands behind it.
                tokens.by_ref().take(3).for_each(drop);
                done.extend(quote!(__private as __taro_api));
            }
            token => done.push(token),
        }
    }
    done.into_iter().collect()
}

/// The arguments with those that stand in files, as rustdoc gives them to rustc, and so may a wrapper.
pub fn opened(arguments: impl IntoIterator<Item = String>) -> Vec<String> {
    let opened = |argument: String| match argument.strip_prefix('@').map(fs::read_to_string) {
        Some(Ok(text)) => text.lines().map(str::to_owned).collect(),
        _ => vec![argument],
    };
    arguments.into_iter().flat_map(opened).collect()
}

/// `taro` and the path of `priv:taro=/target/libtaro_api-0123.rmeta`.
fn extern_of(value: &str) -> (&str, &str) {
    let (name, path) = value.split_once('=').unwrap_or((value, ""));
    (name.rsplit(':').next().unwrap_or(name), path)
}

/// Whether it is taro-api, and may be named: where the path is not told, by its name.
fn is_ours(value: &str, path: &str) -> bool {
    let (name, _) = value.split_once('=').unwrap_or((value, ""));
    let (options, name) = name.rsplit_once(':').unwrap_or(("", name));
    let file = path.rsplit(['/', '\\']).next().unwrap_or_default();
    let stem = file.split(['-', '.']).next().unwrap_or_default();
    let is_it = if path.is_empty() { name == OURS } else { stem.strip_prefix("lib") == Some(OURS) };
    is_it && !options.split(',').any(|it| it == "noprelude")
}

/// The names of all crates that rustc was told.
pub fn crates(arguments: impl IntoIterator<Item = String>) -> BTreeSet<String> {
    let (mut names, mut arguments) = (BTreeSet::new(), arguments.into_iter());
    while let Some(argument) = arguments.next() {
        let value = match argument.strip_prefix("--extern") {
            Some("") => arguments.next(),
            Some(value) => value.strip_prefix('=').map(str::to_owned),
            None => None,
        };
        names.extend(value.map(|it| extern_of(&it).0.to_owned()));
    }
    names
}

/// The library and the path by which a call names a taro-api that a library hands on by its own name: `library` and
/// `library::taro_api` of `#[library::taro_api::needs(login)]`.
fn handed_on(call: &str) -> Option<(&str, String)> {
    let call = call.trim_start_matches(|it: char| it.is_whitespace() || "#![:".contains(it));
    let end = call.find(|it: char| !(it.is_alphanumeric() || it.is_whitespace() || it == '_' || it == ':'))?;
    let words: Vec<&str> = call[..end].split("::").map(str::trim).collect();
    match words.as_slice() {
        [library, .., OURS, _] if *library != OURS => Some((*library, words[..words.len() - 1].join("::"))),
        _ => None,
    }
}

/// The first word of the path by which a macro is called, if there is more than one.
fn crate_of(call: &str) -> Option<String> {
    let call = call.trim_start_matches(|it: char| it.is_whitespace() || "#![:".contains(it));
    let end = call.find(|it: char| !(it.is_alphanumeric() || it == '_')).filter(|end| *end > 0)?;
    call[end..].trim_start().starts_with("::").then(|| call[..end].to_owned())
}

/// Gives what generated code names a name of this version's: where specs of two versions, or of two sources, stand in one module, or one imports all of
/// the other's, each finds its own.
pub fn of_version(version: &str, tokens: TokenStream) -> TokenStream {
    let name = name_of_version(version);
    renamed(&name, tokens)
}

/// What brings that name, in taro-api itself.
pub fn names_of_version(version: &str) -> TokenStream {
    let name = names::ident(&name_of_version(version), Span::call_site());
    quote!(pub use crate::__private as #name;)
}

/// A version, as one place has it: what is of the same version may come from two sources, and a patch is one of them.
pub fn version_in(folder: &str, version: &str) -> String {
    // FNV-1a, which is the same for every compiler.
    let hash = folder.bytes().fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    format!("{version}_{hash:08x}")
}

/// `__taro_api_0_1_0_1a2b3c4d__say_its_path_with_crate`: rustc says so where a macro of one version stands for another one.
fn name_of_version(version: &str) -> String {
    let version = version.replace(|it: char| !it.is_ascii_alphanumeric(), "_");
    format!("{PRIVATE}_{version}__say_its_path_with_crate")
}

fn renamed(name: &str, tokens: TokenStream) -> TokenStream {
    let tokens = tokens.into_iter().map(|token| match token {
        TokenTree::Group(group) => {
            let mut inner = Group::new(group.delimiter(), renamed(name, group.stream()));
            inner.set_span(group.span());
            inner.into()
        }
        TokenTree::Ident(it) if it == PRIVATE => names::ident(name, it.span()).into(),
        token => token,
    });
    tokens.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(line: &str) -> Naming {
        Naming::of(line.split(' ').map(str::to_owned))
    }

    #[test]
    fn a_crate_has_it_by_the_name_that_rustc_was_told() {
        for (line, naming) in [
            ("rustc --crate-name app --extern taro_api=/t/libtaro_api-01.rmeta", Naming::Usual),
            ("rustc --crate-name app --extern taro_api", Naming::Usual),
            (
                "rustc --crate-name app --extern t=/t/libtaro_api-01.rmeta --extern taro_api=/t/libmine.rlib",
                Naming::Usual,
            ),
            ("rustc --crate-name taro_api src/lib.rs", Naming::Itself),
            ("rustc --crate-name=taro_api src/lib.rs", Naming::Itself),
            ("rustc --crate-name taro_api --extern m=/t/libtaro_api_macros-01.so", Naming::Itself),
            (
                "rustc --crate-name taro_api --extern taro=/t/libtaro_api-01.rmeta src/lib.rs",
                Naming::Renamed("taro".to_owned()),
            ),
            ("rustc --extern=taro=/t/libtaro_api-01.rlib --crate-type=bin", Naming::Renamed("taro".to_owned())),
            (
                "rustc --crate-name app --extern taro_api=/t/libtaro_api-01.rmeta --extern b=/t/libtaro_api-02.rmeta",
                Naming::Several(vec!["b".to_owned(), "taro_api".to_owned()]),
            ),
            (
                "rustc --crate-name app --extern a=/t/libtaro_api-01.rmeta --extern taro_api=/t/libtaro_api-01.rmeta",
                Naming::Usual,
            ),
            ("rust-analyzer-proc-macro-srv --version", Naming::Usual),
            ("rustc --crate-name app --extern taro=/t/libtaro_api-01.rmeta", Naming::Renamed("taro".to_owned())),
            (r"rustc.exe --crate-name app --extern=taro=C:\t\libtaro_api.rlib", Naming::Renamed("taro".to_owned())),
            ("rustdoc --crate-name app --extern priv:taro=/t/libtaro_api-01.rlib", Naming::Renamed("taro".to_owned())),
            (
                "rustc --crate-name app --extern b=/t/libtaro_api-01.rlib --extern a=/t/libtaro_api-02.rlib",
                Naming::Several(vec!["a".to_owned(), "b".to_owned()]),
            ),
            ("rustc --crate-name app --extern lib=/t/liblib-01.rmeta", Naming::Elsewhere),
            ("rustc --crate-name app --extern noprelude:taro=/t/libtaro_api-01.rmeta", Naming::Elsewhere),
            ("rustc --crate-name app --extern m=/t/libtaro_api_macros-01.so", Naming::Elsewhere),
        ] {
            assert_eq!(of(line), naming, "{line}");
        }
    }

    #[test]
    fn a_macro_of_several_is_that_of_its_path() {
        let naming = of("rustc --crate-name app --extern taro_api=libtaro_api.rlib --extern later=libtaro_api-02.rlib");
        let later = Naming::Renamed("later".to_owned());
        for (call, is) in [
            (Some("later::spec! { interface A {} }"), &later),
            (Some("#[later::needs(login)]"), &later),
            (Some("# [ ::later :: needs(login)]"), &later),
            (Some("taro_api::spec! {}"), &Naming::Usual),
            (Some("spec! { a::b }"), &naming),
            (Some("other::later::spec! {}"), &naming),
            (Some("#[on]"), &naming),
            (None, &naming),
        ] {
            assert_eq!(naming.at(call, BTreeSet::new), *is, "{call:?}");
        }
    }

    #[test]
    fn a_macro_that_a_library_hands_on_is_that_library_s() {
        let line = "rustc --crate-name app --extern taro_api=libtaro_api.rlib --extern=priv:library=liblibrary-02.rlib";
        let crates = || crates(line.split(' ').map(str::to_owned));
        let handed_on = |path: &str| Naming::HandedOn(path.to_owned());
        for (call, is) in [
            ("library::taro_api::spec! { interface A {} }", handed_on("library::taro_api")),
            ("#[::library :: taro_api::needs(login)]", handed_on("library::taro_api")),
            ("# ![library::deep::taro_api::on]", handed_on("library::deep::taro_api")),
            ("taro_api::spec! { a: library::taro_api::A }", Naming::Usual),
            ("::taro_api::taro_api::spec! {}", Naming::Usual),
            ("library::spec! {}", Naming::Usual),
            ("own::taro_api::spec! {}", Naming::Usual),
            ("$crate::taro_api::spec! {}", Naming::Usual),
        ] {
            assert_eq!(of(line).at(Some(call), crates), is, "{call}");
        }
        assert_eq!(of("rustc --crate-name app").at(Some("library::taro_api::on"), crates), Naming::Elsewhere);
    }

    #[test]
    fn arguments_are_read_from_files() {
        let file = std::env::temp_dir().join(format!("taro-api-arguments-{}", std::process::id()));
        fs::write(&file, "--crate-name\napp\n--extern=taro=/a folder/libtaro_api-01.rmeta\n").unwrap();
        let named = |path: &str| Naming::of(opened([format!("@{path}")]));
        assert_eq!(named(&file.to_string_lossy()), Naming::Renamed("taro".to_owned()));
        assert_eq!(named("nosuch"), Naming::Usual);
        fs::remove_file(file).unwrap();
    }

    #[test]
    fn each_version_has_a_name_of_its_own() {
        let tokens = quote!(
            use ::taro_api::__names::*;
            fn f() -> __taro_api::Box<u8> {}
        );
        let expected = quote!(
            use ::taro_api::__names::*;
            fn f() -> __taro_api_0_2_0_beta_1__say_its_path_with_crate::Box<u8> {}
        );
        assert_eq!(of_version("0.2.0-beta.1", tokens).to_string(), expected.to_string());
    }

    #[test]
    fn each_source_of_a_version_has_a_name_of_its_own() {
        assert_eq!(version_in("/registry/taro-api-macros-0.1.0", "0.1.0"), "0.1.0_fbe18259");
        assert_ne!(version_in("/registry", "0.1.0"), version_in("/git", "0.1.0"));
        assert_ne!(version_in("/git", "0.1.0"), version_in("/git", "0.1.1"));
    }

    #[test]
    fn what_to_write_is_said() {
        let written = |path: &str| format!("crate = {path}");
        let said =
            of("rustc --crate-name app --extern b=libtaro_api.rlib --extern a=libtaro_api-02.rlib").advice(written);
        assert!(said.unwrap_or_default().contains("`crate = ::a` or `crate = ::b`"));
        let said = of("rustc --crate-name app").advice(written).unwrap_or_default();
        assert!(said.contains("`crate = library::taro_api`") && said.contains("`crate = $crate::taro_api`"), "{said}");
        assert_eq!(of("rustc --crate-name app --extern a=libtaro_api-02.rlib").advice(written), None);
    }
}
