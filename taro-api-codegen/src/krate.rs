//! What a crate says of itself: by which path it has taro-api, and that it has no prelude.
//!
//! ```text
//! #![crate(taro)]                       above a spec
//! #![no_implicit_prelude]
//! #[taro::api(crate = taro, no_implicit_prelude)]            among the arguments of an attribute
//! #[taro::needs(crate = taro, login)]
//! ```
//! The macros that look like functions need no such word: they know the crate that they come from.

use proc_macro2::{Delimiter, Group, Ident, Spacing, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};

use crate::parse::groups::opened;

/// What a crate says of itself.
#[derive(Debug, Default)]
pub struct Caller {
    /// A path to taro-api; `None` is `::taro_api`.
    path: Option<TokenStream>,
    /// Whether Rust's prelude is missing where the spec stands. `diagnostic` is a name of the prelude too, and nothing else leads
    /// to it: without it, a gate has rustc's own text.
    no_implicit_prelude: bool,
}

/// Takes `#![crate(path)]` and `#![no_implicit_prelude]` from the top of a spec.
pub fn of_spec(tokens: TokenStream) -> (Caller, TokenStream) {
    let mut caller = Caller::default();
    let mut rest: Vec<TokenTree> = Vec::new();
    let mut tokens = tokens.into_iter();
    for token in tokens.by_ref() {
        let inner = matches!((&token, rest.as_slice()), (TokenTree::Group(_), [.., hash, bang]) if is(hash, '#') && is(bang, '!'));
        if let (TokenTree::Group(group), true) = (&token, inner) {
            if caller.takes(group) {
                rest.truncate(rest.len() - 2);
                continue;
            }
        }
        // Attributes of the whole spec stand first.
        let is_head = inner || is(&token, '#') || is(&token, '!');
        rest.push(token);
        if !is_head {
            break;
        }
    }
    (caller, rest.into_iter().chain(tokens).collect())
}

/// Takes `crate = path` and `no_implicit_prelude` from arguments, wherever they stand among them.
pub fn of_arguments(tokens: TokenStream) -> (Caller, TokenStream) {
    let mut caller = Caller::default();
    let (mut rest, mut argument) = (TokenStream::new(), Vec::new());
    for token in tokens {
        let is_end = is(&token, ',');
        argument.push(token);
        if is_end {
            rest.extend(caller.left_of(std::mem::take(&mut argument)));
        }
    }
    rest.extend(caller.left_of(argument));
    (caller, rest)
}

/// A path, also one in quotes, as serde takes it.
fn path(tokens: TokenStream) -> Option<TokenStream> {
    let tokens = opened(tokens);
    match syn::parse2::<syn::LitStr>(tokens.clone()) {
        Ok(text) => text.parse_with(syn::Path::parse_mod_style).ok().map(ToTokens::into_token_stream),
        Err(_) => (!tokens.is_empty()).then_some(tokens),
    }
}

impl Caller {
    /// Whether a path is said.
    pub fn has_path(&self) -> bool {
        self.path.is_some()
    }

    /// Whether an attribute is one of the two: `crate(path)`, `crate = path`, or `no_implicit_prelude`.
    fn takes(&mut self, group: &Group) -> bool {
        let tokens: Vec<TokenTree> = opened(group.stream()).into_iter().collect();
        match tokens.as_slice() {
            [TokenTree::Ident(word), TokenTree::Group(path)]
                if word == "crate" && path.delimiter() == Delimiter::Parenthesis =>
            {
                self.takes_path(path.stream())
            }
            _ => self.takes_argument(&tokens),
        }
    }

    /// What is left of an argument, which may end in a comma: nothing, if it is one of the two.
    fn left_of(&mut self, argument: Vec<TokenTree>) -> Vec<TokenTree> {
        let words = match argument.as_slice() {
            [words @ .., end] if is(end, ',') => words,
            words => words,
        };
        if self.takes_argument(words) { Vec::new() } else { argument }
    }

    fn takes_argument(&mut self, words: &[TokenTree]) -> bool {
        match words {
            [TokenTree::Ident(word), equal, path @ ..] if word == "crate" && is(equal, '=') => {
                self.takes_path(path.iter().cloned().collect())
            }
            [TokenTree::Ident(word)] if word == "no_implicit_prelude" => {
                self.no_implicit_prelude = true;
                true
            }
            _ => false,
        }
    }

    fn takes_path(&mut self, tokens: TokenStream) -> bool {
        let path = path(tokens);
        let is_one = path.is_some();
        self.path = path.or(self.path.take());
        is_one
    }

    /// Code under `#[on]`, with each `#[taro::on(..)]` in it as `#[on(..)]`, where that is how the crate has taro-api. `call` is how
    /// the macro itself is called.
    pub fn with_plain_markers(&self, tokens: TokenStream, call: Option<&str>) -> TokenStream {
        let said = self.path.as_ref().map(|path| format!("{}::on", path_of(&path.to_string())));
        // What stands in a `cfg_attr` is called by no path of its own.
        let called = call.map(path_of).filter(|path| !["", "on", "cfg_attr"].contains(&path.as_str()));
        let known: Vec<String> = said.into_iter().chain(called).collect();
        if known.is_empty() { tokens } else { plain_markers(tokens, &known) }
    }

    /// Writes the path in the place of each `::taro_api`, and leaves out what the crate cannot name.
    pub fn apply(&self, tokens: TokenStream) -> TokenStream {
        if self.path.is_none() && !self.no_implicit_prelude {
            return tokens;
        }
        self.apply_below(0, tokens)
    }

    /// The same so many modules below the place where the path was said.
    fn apply_below(&self, depth: usize, tokens: TokenStream) -> TokenStream {
        let mut done: Vec<TokenTree> = Vec::new();
        for token in tokens {
            match (token, &self.path) {
                (TokenTree::Group(group), _) if self.no_implicit_prelude && is_diagnostic(&group, &done) => {
                    done.pop();
                }
                (TokenTree::Group(group), Some(path)) if is_diagnostic(&group, &done) => {
                    done.push(told(&group, path).into());
                }
                (TokenTree::Group(group), _) => {
                    let depth = depth + usize::from(is_module(&group, &done));
                    done.push(with_inside(&group, |tokens| self.apply_below(depth, tokens)).into());
                }
                (TokenTree::Ident(name), Some(path)) if name == "taro_api" && ends_with_a_root(&done) => {
                    done.truncate(done.len() - 2);
                    // It is looked up where it was written, and errors show the place that it stands for.
                    done.extend(seen_from(depth, path.clone()).into_iter().map(|mut token| {
                        token.set_span(token.span().located_at(name.span()));
                        token
                    }));
                }
                (token, _) => done.push(token),
            }
        }
        done.into_iter().collect()
    }
}

/// What stands in the place of the user's own `taro_api` behind a root, while macros expand.
pub(crate) const HIDDEN: &str = "taro_api_of_the_user_";

/// The user's code with its own `::taro_api` in another form, so that [`Caller::apply`] leaves it as it is.
pub fn hidden(tokens: TokenStream) -> TokenStream {
    if !has_name(tokens.clone(), "taro_api") {
        return tokens;
    }
    let mut done: Vec<TokenTree> = Vec::new();
    for token in tokens {
        done.push(match token {
            TokenTree::Group(group) => with_inside(&group, hidden).into(),
            TokenTree::Ident(name) if name == "taro_api" && ends_with_a_root(&done) => {
                Ident::new(HIDDEN, name.span()).into()
            }
            token => token,
        });
    }
    done.into_iter().collect()
}

/// The reverse of [`hidden`].
pub fn shown(tokens: TokenStream) -> TokenStream {
    if !has_name(tokens.clone(), HIDDEN) {
        return tokens;
    }
    let tokens = tokens.into_iter().map(|token| match token {
        TokenTree::Group(group) => with_inside(&group, shown).into(),
        TokenTree::Ident(name) if name == HIDDEN => Ident::new("taro_api", name.span()).into(),
        token => token,
    });
    tokens.collect()
}

/// What is said of mistakes, with the name by which the crate has taro-api, if it has one, and another one.
pub fn told_by(names: &[&str], tokens: TokenStream) -> TokenStream {
    match names {
        [name] if *name != "taro_api" => in_messages(tokens, name),
        _ => tokens,
    }
}

/// `compile_error! { "..." }`, and `held(.., "..")`.
fn in_messages(tokens: TokenStream, path: &str) -> TokenStream {
    let mut done: Vec<TokenTree> = Vec::new();
    for token in tokens {
        done.push(match token {
            TokenTree::Group(group) => match done.as_slice() {
                [.., TokenTree::Ident(name), bang] if name == "compile_error" && is(bang, '!') => {
                    in_texts(&group, path).into()
                }
                [.., TokenTree::Ident(name)] if name == "held" => in_texts(&group, path).into(),
                _ => with_inside(&group, |tokens| in_messages(tokens, path)).into(),
            },
            token => token,
        });
    }
    done.into_iter().collect()
}

/// Whether a name stands anywhere in there.
pub(crate) fn has_name(tokens: TokenStream, name: &str) -> bool {
    tokens.into_iter().any(|token| match token {
        TokenTree::Group(group) => has_name(group.stream(), name),
        TokenTree::Ident(it) => it == name,
        _ => false,
    })
}

fn with_inside(group: &Group, change: impl FnOnce(TokenStream) -> TokenStream) -> Group {
    let mut changed = Group::new(group.delimiter(), change(group.stream()));
    changed.set_span(group.span());
    changed
}

/// The same code with each marker by a known path as `#[on]`.
fn plain_markers(tokens: TokenStream, known: &[String]) -> TokenStream {
    let mut done: Vec<TokenTree> = Vec::new();
    for token in tokens {
        done.push(match token {
            TokenTree::Group(group)
                if group.delimiter() == Delimiter::Bracket
                    && done.last().is_some_and(|it| is(it, '#'))
                    && known.contains(&path_of(&group.stream().to_string())) =>
            {
                with_inside(&group, |tokens| {
                    let (mut path, mut rest) = (Vec::new(), Vec::new());
                    for token in tokens {
                        let is_path = rest.is_empty() && !matches!(token, TokenTree::Group(_));
                        if is_path { path.push(token) } else { rest.push(token) }
                    }
                    let last = path.iter().rfind(|it| matches!(it, TokenTree::Ident(_)));
                    let on = Ident::new("on", last.map_or_else(Span::call_site, TokenTree::span));
                    [on.into()].into_iter().chain(rest).collect()
                })
                .into()
            }
            TokenTree::Group(group) => with_inside(&group, |tokens| plain_markers(tokens, known)).into(),
            token => token,
        });
    }
    done.into_iter().collect()
}

/// `taro::on` of `# [taro :: on (weapp)]`, and of tokens as they are printed.
fn path_of(attribute: &str) -> String {
    let path = attribute.trim_start_matches(|it: char| it.is_whitespace() || "#![:".contains(it));
    let path = path.split(['(', ']']).next().unwrap_or_default();
    path.chars().filter(|it| !it.is_whitespace()).collect()
}

/// A path as the modules so far below see it: one that begins with `self` or `super` is looked up from its own place.
fn seen_from(depth: usize, path: TokenStream) -> TokenStream {
    let begins_with = |word: &str| matches!(path.clone().into_iter().next(), Some(TokenTree::Ident(it)) if it == word);
    if depth == 0 || !(begins_with("self") || begins_with("super")) {
        return path;
    }
    let supers = (0..depth).map(|at| if at == 0 { quote!(super) } else { quote!(::super) });
    let rest = if begins_with("self") { path.into_iter().skip(1).collect() } else { quote!(::#path) };
    quote!(#(#supers)* #rest)
}

/// Whether a group is the body of a module.
fn is_module(group: &Group, before: &[TokenTree]) -> bool {
    group.delimiter() == Delimiter::Brace
        && matches!(before, [.., TokenTree::Ident(word), TokenTree::Ident(_)] if word == "mod")
}

/// Whether a group is that of `#[diagnostic::..]`.
fn is_diagnostic(group: &Group, before: &[TokenTree]) -> bool {
    let first = || group.stream().into_iter().next();
    before.last().is_some_and(|it| is(it, '#'))
        && group.delimiter() == Delimiter::Bracket
        && matches!(first(), Some(TokenTree::Ident(it)) if it == "diagnostic")
}

/// What rustc says at a gate, with the name by which the caller has the crate. A path that begins with `self` or `super` is that
/// of the spec, and not of whoever calls; `$crate` can be written in a macro alone.
fn told(group: &Group, path: &TokenStream) -> Group {
    let path = path.to_string().replace(' ', "");
    let path = path.strip_prefix("::").unwrap_or(&path);
    let is_relative =
        ["self", "super", "$crate"].iter().any(|word| path == *word || path.starts_with(&format!("{word}::")));
    if is_relative {
        return group.clone();
    }
    in_texts(group, path)
}

fn in_texts(group: &Group, path: &str) -> Group {
    let tokens = group.stream().into_iter().map(|token| match token {
        TokenTree::Group(inner) => in_texts(&inner, path).into(),
        TokenTree::Literal(text) if text.to_string().contains("taro_api::") => {
            let named = text.to_string().replace("taro_api::", &format!("{path}::"));
            let mut named = named.parse().unwrap_or_else(|_| text.clone());
            named.set_span(text.span());
            named.into()
        }
        token => token,
    });
    with_inside(group, |_| tokens.collect())
}

/// Whether the last tokens are the `::` that a path begins with.
fn ends_with_a_root(tokens: &[TokenTree]) -> bool {
    let [before @ .., first, second] = tokens else { return false };
    let root = matches!(first, TokenTree::Punct(it) if it.as_char() == ':' && it.spacing() == Spacing::Joint)
        && is(second, ':');
    root && !matches!(before.last(), Some(TokenTree::Ident(it)) if !is_keyword(&it.to_string()))
}

/// Words behind which a new path begins.
fn is_keyword(word: &str) -> bool {
    // `&'static ::taro_api::..` ends with one as well.
    matches!(
        word,
        "for"
            | "impl"
            | "dyn"
            | "as"
            | "in"
            | "return"
            | "use"
            | "mut"
            | "where"
            | "match"
            | "if"
            | "else"
            | "static"
            | "const"
            | "break"
    )
}

fn is(token: &TokenTree, sign: char) -> bool {
    matches!(token, TokenTree::Punct(it) if it.as_char() == sign)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(tokens: TokenStream) -> String {
        tokens.to_string()
    }

    #[test]
    fn a_path_is_taken_from_where_it_is_said() {
        let (path, rest) = of_spec(quote!(#![module("m")] #![crate(lib::taro)] interface A {}));
        assert_eq!(path.path.map(text), Some(text(quote!(lib::taro))));
        assert_eq!(text(rest), text(quote!(#![module("m")] interface A {})));
        assert!(of_spec(quote!(interface A {})).0.path.is_none());
        let (path, rest) = of_arguments(quote!(crate = taro, login, request));
        assert_eq!((path.path.map(text), text(rest)), (Some(text(quote!(taro))), text(quote!(login, request))));
        let (path, rest) = of_arguments(quote!(login, crate = lib::taro));
        assert_eq!((path.path.map(text), text(rest)), (Some(text(quote!(lib::taro))), text(quote!(login,))));
        let (path, rest) = of_arguments(quote!(crate::login));
        assert_eq!((path.path.map(text), text(rest)), (None, text(quote!(crate::login))));
    }

    /// As serde takes it.
    #[test]
    fn a_path_may_stand_in_quotes() {
        for spec in [quote!(#![crate("lib::taro")]), quote!(#![crate = "lib::taro"]), quote!(#![crate = lib::taro])] {
            let (path, rest) = of_spec(quote!(#spec interface A {}));
            assert_eq!(path.path.map(text), Some(text(quote!(lib::taro))));
            assert_eq!(text(rest), text(quote!(interface A {})));
        }
        let (path, rest) = of_arguments(quote!(module = "m", crate = "::taro"));
        assert_eq!((path.path.map(text), text(rest)), (Some(text(quote!(::taro))), text(quote!(module = "m",))));
        // What is no path is left to whoever reads the rest.
        let (path, rest) = of_arguments(quote!(crate = "a b", login));
        assert_eq!((path.path.map(text), text(rest)), (None, text(quote!(crate = "a b", login))));
    }

    #[test]
    fn each_path_from_the_root_is_another() {
        let tokens = quote!(impl ::taro_api::A for B { fn f() -> ::taro_api::C<::taro_api::D> { x::taro_api::E } });
        let expected = quote!(impl taro::A for B { fn f() -> taro::C<taro::D> { x::taro_api::E } });
        let caller = Caller { path: Some(quote!(taro)), no_implicit_prelude: false };
        assert_eq!(text(caller.apply(tokens)), text(expected));
    }

    #[test]
    fn an_error_says_the_name_that_the_caller_has() {
        let tokens = quote!(
            #[diagnostic::on_unimplemented(note = "ask first: `taro_api::available!(scan)`")]
            trait T {}
        );
        let told =
            |path: TokenStream| text(Caller { path: Some(path), no_implicit_prelude: false }.apply(tokens.clone()));
        assert!(told(quote!(taro)).contains("`taro::available!(scan)`"));
        assert!(told(quote!(crate::taro)).contains("`crate::taro::available!(scan)`"));
        assert_eq!(told(quote!(self::taro)), text(tokens.clone()));
        assert_eq!(told(quote!($crate::taro)), text(tokens.clone()));
    }

    #[test]
    fn a_relative_path_is_seen_from_the_modules_that_are_made() {
        let tokens = quote!(
            ::taro_api::A;
            pub mod scan {
                fn f() {
                    ::taro_api::A
                }
                mod inner {
                    ::taro_api::A;
                }
            }
        );
        for (path, below, further) in [
            (quote!(self::t), quote!(super::t), quote!(super::super::t)),
            (quote!(super::t), quote!(super::super::t), quote!(super::super::super::t)),
            (quote!(self), quote!(super), quote!(super::super)),
            (quote!(crate::t), quote!(crate::t), quote!(crate::t)),
            (quote!(t), quote!(t), quote!(t)),
        ] {
            let caller = Caller { path: Some(path.clone()), no_implicit_prelude: false };
            let expected = quote!(
                #path::A;
                pub mod scan {
                    fn f() {
                        #below::A
                    }
                    mod inner {
                        #further::A;
                    }
                }
            );
            assert_eq!(text(caller.apply(tokens.clone())), text(expected));
        }
    }

    #[test]
    fn without_a_prelude_nothing_of_it_is_named() {
        let (caller, rest) = of_spec(quote!(#![no_implicit_prelude] #![module("m")] interface A {}));
        assert_eq!(text(rest), text(quote!(#![module("m")] interface A {})));
        let tokens = quote!(
            #[doc(hidden)]
            #[diagnostic::on_unimplemented(message = "m")]
            pub trait A {}
        );
        assert_eq!(
            text(caller.apply(tokens)),
            text(quote!(
                #[doc(hidden)]
                pub trait A {}
            ))
        );
        let (caller, rest) = of_arguments(quote!(crate = taro, no_implicit_prelude, module = "m"));
        assert!(caller.no_implicit_prelude && caller.path.is_some());
        assert_eq!(text(rest), text(quote!(module = "m")));
    }
}
