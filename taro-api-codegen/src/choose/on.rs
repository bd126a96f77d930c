//! `#[on(weapp, tt)]` on items, and inside a function also on statements and on the arms of a `match`.

use std::cell::{Cell, RefCell};
use std::sync::atomic::{AtomicUsize, Ordering};

use proc_macro2::{Delimiter, Group, Span, TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::Token;
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::spanned::Spanned;

use super::used::used;
use super::{Chosen, names, pattern};
use crate::diagnostics::{Errors, to_compile_errors};
use crate::hosts::{Host, Targets};
use crate::krate::{HIDDEN, has_name};
use crate::span::ours as ours_at;

/// Expands an item under `#[on(..)]`. Without hosts, only what stands inside the item is chosen.
pub fn on(arguments: TokenStream, item: TokenStream, targets: &Targets) -> TokenStream {
    if let Some(mistake) = [&arguments, &item].into_iter().find_map(super::too_deep) {
        return quote!(#mistake #item);
    }
    let errors = Errors::new();
    let inside = Inside {
        targets,
        errors: &errors,
        dropped: RefCell::default(),
        has_block: Cell::new(false),
        has_end: Cell::new(false),
    };
    let everywhere = arguments.is_empty();
    let hosts = inside.hosts(arguments);
    let whole = item.clone();
    let kept = everywhere || Chosen::of(&hosts, targets) != Chosen::Never;
    let item = if kept { super::value::joined(item, &hosts, &inside) } else { item };
    let item = inside.tokens(item);
    let dropped = inside.dropped.take();
    let lenience = (!dropped.is_empty()).then(lenience);
    let braces = inside.has_block.get().then(|| quote!(#[allow(unused_braces, clippy::needless_return)]));
    // Behind a `return` for the one host of the build stands what others run.
    let behind = inside.has_end.get().then(|| quote!(#[allow(unreachable_code)]));
    let mistakes = errors.take();
    if !kept && mistakes.is_empty() {
        return beside(&whole);
    }
    let (item, mistakes) = (with_used(item, &dropped), to_compile_errors(&mistakes));
    quote!(#mistakes #lenience #braces #behind #item)
}

/// The function with what is left out of it: that uses its imports as well.
fn with_used(item: TokenStream, dropped: &[TokenStream]) -> TokenStream {
    let used = used(dropped);
    if used.is_empty() {
        return item;
    }
    match syn::parse2::<syn::ImplItemFn>(item.clone()) {
        Ok(mut function) => {
            function.block.stmts.insert(0, syn::Stmt::Item(syn::Item::Verbatim(used)));
            function.into_token_stream()
        }
        Err(_) => item,
    }
}

/// What stands in the place of an item that is left out, whose imports are used all the same. A function may stand in an
/// `impl`, which holds no item: one that says so by `self` or `Self` leaves nothing.
fn beside(item: &TokenStream) -> TokenStream {
    static COUNT: AtomicUsize = AtomicUsize::new(0);
    let used = used([item]);
    let place = match syn::parse2::<syn::Item>(item.clone()) {
        _ if used.is_empty() => return used,
        Ok(syn::Item::Fn(it)) if it.sig.receiver().is_none() && !has_name(item.clone(), "Self") => {
            format_ident!("left_out_{}_", COUNT.fetch_add(1, Ordering::Relaxed))
        }
        Ok(
            syn::Item::Fn(_) | syn::Item::Const(_) | syn::Item::Type(_) | syn::Item::Macro(_) | syn::Item::Verbatim(_),
        )
        | Err(_) => return TokenStream::new(),
        Ok(_) => return used,
    };
    quote!(#[allow(dead_code, non_upper_case_globals)] const #place: () = { #used };)
}

/// What is left of a function may look odd, or not use its variables: a build that has all of it says what is odd.
fn lenience() -> TokenStream {
    quote!(#[allow(unused_variables, unused_assignments, unused_mut, unused_labels, clippy::all, clippy::pedantic, clippy::nursery)])
}

/// What stands inside an item.
pub(super) struct Inside<'a> {
    pub(super) targets: &'a Targets,
    pub(super) errors: &'a Errors,
    /// What is left out of it.
    dropped: RefCell<Vec<TokenStream>>,
    /// Whether a block was chosen, whose braces rustc may find to be too many.
    pub(super) has_block: Cell<bool>,
    /// Whether code for some hosts is for all of the build, and may end the function there.
    has_end: Cell<bool>,
}

impl Inside<'_> {
    fn hosts(&self, arguments: TokenStream) -> Vec<Host> {
        let read = |input: ParseStream| names::hosts(input, self.errors);
        read.parse2(arguments).unwrap_or_else(|error| {
            self.errors.syn(error);
            Vec::new()
        })
    }

    /// The same tokens without what is not chosen.
    fn tokens(&self, tokens: TokenStream) -> TokenStream {
        let whole = tokens.clone();
        (|input: ParseStream| self.walk(input)).parse2(markers_first(super::opened_blocks(tokens))).unwrap_or_else(
            |error| {
                self.errors.syn(error);
                whole
            },
        )
    }

    fn walk(&self, input: ParseStream) -> syn::Result<TokenStream> {
        let mut chosen = TokenStream::new();
        while !input.is_empty() {
            if let Some((arguments, span)) = marker(input) {
                // `#[wasm_bindgen]` writes the attributes of a method twice.
                if arguments.is_empty() && is_function(input) {
                    continue;
                }
                if arguments.is_empty() {
                    self.errors.push(span, "`on` needs the hosts: `#[on(weapp, tt)]`");
                }
                // What could not be read is for every host, so that one mistake is one error.
                let hosts = Some(self.hosts(arguments)).filter(|hosts| !hosts.is_empty());
                chosen.extend(self.marked(input, hosts.as_deref().unwrap_or(&Host::known()), span)?);
                continue;
            }
            if let Some(span) = conditional(input) {
                self.errors.push(
                    span,
                    "`on` is not read in a `cfg_attr` here: write `#[cfg(..)]` and `#[on(..)]` above it, and the same once more \
                     under `#[cfg(not(..))]`",
                );
                continue;
            }
            chosen.extend([match input.parse()? {
                TokenTree::Group(group) => {
                    let mut inside = Group::new(group.delimiter(), self.tokens(group.stream()));
                    inside.set_span(group.span());
                    TokenTree::Group(inside)
                }
                tree => tree,
            }]);
        }
        Ok(chosen)
    }

    /// What stands under an attribute.
    fn marked(&self, input: ParseStream, hosts: &[Host], span: Span) -> syn::Result<TokenStream> {
        let choice = Chosen::of(hosts, self.targets);
        let condition = condition(hosts);
        if input.fork().parse::<syn::Arm>().is_ok() {
            let arm: syn::Arm = input.parse()?;
            let guard = (choice == Chosen::Perhaps).then_some(&condition);
            return Ok(self.kept(choice, guarded(&arm, guard)));
        }
        let Some(statement) = statement(input) else {
            self.errors.push(span, "`on` stands before an item, a statement or an arm of a `match`, and this is none");
            return Ok(TokenStream::new());
        };
        if let syn::Stmt::Expr(syn::Expr::Block(_), None) = &statement {
            self.has_block.set(true);
        }
        if let (syn::Stmt::Expr(..) | syn::Stmt::Macro(_), Chosen::Always) = (&statement, choice) {
            self.has_end.set(true);
        }
        Ok(match &statement {
            syn::Stmt::Local(_) => {
                self.errors.push(
                    span,
                    "`on` cannot leave out a `let`: choose its value instead, `let it = taro_api::platform! { .. };`",
                );
                self.kept(Chosen::Always, statement)
            }
            syn::Stmt::Item(_) => self.kept(choice, statement),
            syn::Stmt::Expr(_, None) if choice == Chosen::Perhaps => {
                // Where it is to be a value, rustc says what is missing.
                let statement = self.kept(choice, statement);
                let others = quote_spanned!(ours_at(span)=> ::taro_api::__private::no_value());
                quote!(if #condition { #statement } else { #others })
            }
            _ if choice == Chosen::Perhaps => {
                let statement = self.kept(choice, statement);
                quote!(if #condition { #statement })
            }
            _ => self.kept(choice, statement),
        })
    }

    /// Notes what is left out.
    pub(super) fn leave_out(&self, part: TokenStream) {
        self.dropped.borrow_mut().push(part);
    }

    fn kept(&self, choice: Chosen, part: impl ToTokens) -> TokenStream {
        match choice {
            Chosen::Never => {
                self.leave_out(part.to_token_stream());
                TokenStream::new()
            }
            _ => self.tokens(part.to_token_stream()),
        }
    }
}

/// Whether the program runs on one of the hosts.
pub(super) fn condition(hosts: &[Host]) -> TokenStream {
    let hosts = pattern(hosts);
    quote!(::taro_api::__private::matches!(::taro_api::Host::current(), #hosts))
}

/// Whether a function follows: what stands in it is chosen anyway.
fn is_function(input: ParseStream) -> bool {
    input.fork().parse::<syn::ImplItemFn>().is_ok()
}

/// A block that a `macro_rules!` was given, which is a statement also where no `;` follows.
fn given_block(input: ParseStream) -> Option<syn::Stmt> {
    let TokenTree::Group(group) = input.fork().parse().ok()? else { return None };
    let block: syn::ExprBlock = (group.delimiter() == Delimiter::None).then(|| syn::parse2(group.stream()).ok())??;
    input.parse::<TokenTree>().ok().map(|_| syn::Stmt::Expr(syn::Expr::Block(block), None))
}

/// A statement, or the value at the end of a block. Nothing is taken where neither stands.
fn statement(input: ParseStream) -> Option<syn::Stmt> {
    if let Some(block) = given_block(input) {
        return Some(block);
    }
    if input.fork().parse::<syn::Stmt>().is_ok() {
        return input.parse().ok();
    }
    let ahead = input.fork();
    ahead.parse::<syn::Expr>().ok().filter(|_| ahead.is_empty())?;
    input.parse().ok().map(|value| syn::Stmt::Expr(value, None))
}

/// An arm that is taken only when the condition holds as well.
fn guarded(arm: &syn::Arm, condition: Option<&TokenStream>) -> TokenStream {
    let syn::Arm { attrs, pat, body, .. } = arm;
    let (pat, guard) = match pat {
        syn::Pat::Guard(it) => (&*it.pat, Some(&it.guard)),
        pat => (pat, None),
    };
    let guard = match (condition, guard) {
        (Some(condition), Some(guard)) => quote!(if #condition && (#guard)),
        (Some(condition), None) => quote!(if #condition),
        (None, Some(guard)) => quote!(if #guard),
        (None, None) => TokenStream::new(),
    };
    quote!(#(#attrs)* #pat #guard => #body,)
}

/// The same tokens, with each `#[on(..)]` before the other attributes of what it stands above. Those are left out together with it:
/// else a `#[cfg]` would go to what follows.
pub(super) fn markers_first(tokens: TokenStream) -> TokenStream {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let (mut ordered, mut at) = (TokenStream::new(), 0);
    while at < tokens.len() {
        let (mut markers, mut others) = (Vec::new(), Vec::new());
        while let Some((hash, body)) = attribute(&tokens[at..]) {
            let of = if ours(body).is_some() { &mut markers } else { &mut others };
            of.extend([hash.clone(), TokenTree::Group(body.clone())]);
            at += 2;
        }
        ordered.extend(markers.into_iter().chain(others));
        ordered.extend(tokens.get(at).cloned());
        at += 1;
    }
    ordered
}

/// The `#` and the `[..]` of an attribute that begins here.
fn attribute(tokens: &[TokenTree]) -> Option<(&TokenTree, &Group)> {
    match tokens {
        [hash @ TokenTree::Punct(mark), TokenTree::Group(body), ..]
            if mark.as_char() == '#' && body.delimiter() == Delimiter::Bracket =>
        {
            Some((hash, body))
        }
        _ => None,
    }
}

/// Takes `#[on(..)]` or `#[taro_api::on(..)]`, if it stands here.
fn marker(input: ParseStream) -> Option<(TokenStream, Span)> {
    let ahead = input.fork();
    ahead.parse::<Token![#]>().ok()?;
    let group: Group = ahead.parse().ok().filter(|it: &Group| it.delimiter() == Delimiter::Bracket)?;
    let meta = ours(&group)?;
    let _ = input.parse::<Token![#]>();
    let _ = input.parse::<Group>();
    let span = meta.path().span();
    match meta {
        syn::Meta::List(list) => Some((list.tokens, span)),
        _ => Some((TokenStream::new(), span)),
    }
}

/// Takes a `#[cfg_attr(.., on(..))]`, if one stands here above a statement or an arm: Rust lets it stand on items alone.
fn conditional(input: ParseStream) -> Option<Span> {
    let ahead = input.fork();
    ahead.parse::<Token![#]>().ok()?;
    let group: Group = ahead.parse().ok().filter(|it: &Group| it.delimiter() == Delimiter::Bracket)?;
    let list = syn::parse2::<syn::MetaList>(group.stream()).ok().filter(|it| it.path.is_ident("cfg_attr"))?;
    let parts = list.parse_args_with(Punctuated::<syn::Meta, Token![,]>::parse_terminated).ok()?;
    // Above a field or a variant, it is an attribute of a derive's.
    let on = parts.iter().skip(1).find(|it| it.path().segments.last().is_some_and(|it| it.ident == "on"))?;
    let is_arm = ahead.fork().parse::<syn::Arm>().is_ok();
    let is_statement = match ahead.fork().parse::<syn::Stmt>() {
        Ok(syn::Stmt::Item(_)) => false,
        Err(_) => is_last_call(&ahead),
        Ok(syn::Stmt::Expr(value, None)) => {
            !matches!(value, syn::Expr::Path(_) | syn::Expr::Call(_) | syn::Expr::Struct(_))
        }
        Ok(syn::Stmt::Local(_) | syn::Stmt::Macro(_) | syn::Stmt::Expr(_, Some(_))) => true,
    };
    if !is_arm && !is_statement {
        return None;
    }
    let _ = input.parse::<Token![#]>();
    let _ = input.parse::<Group>();
    Some(on.path().span())
}

/// Whether a call ends a block here. A variant of an enum, which looks like one, begins with a capital.
fn is_last_call(input: ParseStream) -> bool {
    let ahead = input.fork();
    let is_call = match ahead.parse::<syn::Expr>() {
        Ok(syn::Expr::Call(call)) => match &*call.func {
            syn::Expr::Path(it) => {
                it.path.segments.last().is_some_and(|it| !it.ident.unraw().to_string().starts_with(char::is_uppercase))
            }
            _ => true,
        },
        Ok(syn::Expr::MethodCall(_) | syn::Expr::Await(_) | syn::Expr::Try(_)) => true,
        _ => false,
    };
    is_call && ahead.is_empty()
}

/// What stands in the brackets of an `#[on(..)]`. By another path, it shows by the hosts.
pub(super) fn ours(group: &Group) -> Option<syn::Meta> {
    let meta: syn::Meta = syn::parse2(group.stream()).ok()?;
    let path = meta.path();
    let is_ours = path.is_ident("on")
        || path.segments.last().is_some_and(|it| it.ident == "on")
            && (path.segments.len() == 2 && ["taro_api", HIDDEN].iter().any(|it| path.segments[0].ident == it)
                || names_hosts(&meta));
    is_ours.then_some(meta)
}

/// Whether hosts stand in the parentheses, and nothing else.
fn names_hosts(meta: &syn::Meta) -> bool {
    let syn::Meta::List(list) = meta else { return false };
    names::known.parse2(list.tokens.clone()).is_ok_and(|hosts| !hosts.is_empty())
}
