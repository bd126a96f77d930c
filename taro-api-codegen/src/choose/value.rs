//! The value of a function whose last expressions stand under `#[on(..)]`.
//!
//! ```text
//! #[on(weapp)] { 1 }          if weapp { 1 } else { 2 }
//! #[on(h5)] { 2 }
//! ```
//! Alone, each is an `if` without an `else`, and has no value.

use proc_macro2::{Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::spanned::Spanned;

use super::on::{Inside, ours};
use super::{Chosen, names};
use crate::hosts::Host;

/// An expression and its hosts.
struct Choice {
    hosts: Vec<Host>,
    value: TokenStream,
    span: Span,
}

/// Joins the values at the end of a function for these hosts, or of the methods of an `impl`; all other code stays as it is.
pub(super) fn joined(item: TokenStream, hosts: &[Host], inside: &Inside) -> TokenStream {
    if let Ok(mut function) = syn::parse2::<syn::ImplItemFn>(item.clone()) {
        let is_joined = join(&function.sig.output, &mut function.block, hosts, inside);
        return if is_joined { function.into_token_stream() } else { item };
    }
    let Ok(mut block) = syn::parse2::<syn::ItemImpl>(item.clone()) else { return item };
    let mut is_joined = false;
    for method in &mut block.items {
        let syn::ImplItem::Fn(method) = method else { continue };
        // A method may be for some hosts alone.
        let own = method.attrs.iter().find_map(hosts_of);
        is_joined |= join(&method.sig.output, &mut method.block, own.as_deref().unwrap_or(hosts), inside);
    }
    if is_joined { block.into_token_stream() } else { item }
}

fn hosts_of(attribute: &syn::Attribute) -> Option<Vec<Host>> {
    let body = attribute.to_token_stream().into_iter().nth(1);
    let Some(TokenTree::Group(body)) = body else { return None };
    let syn::Meta::List(list) = ours(&body)? else { return None };
    syn::parse::Parser::parse2(names::known, list.tokens).ok().filter(|hosts| !hosts.is_empty())
}

/// Whether there were values at the end, which are joined now.
fn join(output: &syn::ReturnType, block: &mut syn::Block, of_function: &[Host], inside: &Inside) -> bool {
    let statements = &mut block.stmts;
    let count = statements.iter().rev().take_while(|it| is_choice(it)).count();
    let ends = &statements[statements.len() - count..];
    let choices: Vec<Choice> = ends.iter().filter_map(choice).collect();
    if !has_value(output) || choices.is_empty() || choices.iter().any(|it| it.hosts.is_empty()) {
        return false;
    }
    statements.truncate(statements.len() - count);
    statements.push(syn::Stmt::Expr(syn::Expr::Verbatim(chain(choices, of_function, inside)), None));
    true
}

fn has_value(output: &syn::ReturnType) -> bool {
    match output {
        syn::ReturnType::Default => false,
        syn::ReturnType::Type(_, ty) => match &**ty {
            syn::Type::Tuple(it) => !it.elems.is_empty(),
            syn::Type::Never(_) => false,
            _ => true,
        },
    }
}

/// Whether a statement may be the function's value on some hosts: under `#[on(..)]`, a block with a value, any other expression at
/// the end, or a `return`.
fn is_choice(statement: &syn::Stmt) -> bool {
    let syn::Stmt::Expr(value, semicolon) = statement else { return false };
    let is_value = match value {
        syn::Expr::Return(_) => true,
        _ if semicolon.is_some() => false,
        syn::Expr::Block(it) => it.block.stmts.last().is_some_and(is_end),
        syn::Expr::If(it) => it.else_branch.is_some(),
        syn::Expr::ForLoop(_)
        | syn::Expr::While(_)
        | syn::Expr::Loop(_)
        | syn::Expr::Match(_)
        | syn::Expr::Unsafe(_) => false,
        _ => true,
    };
    is_value && choice(statement).is_some()
}

/// Whether a block that ends so has a value, or none is needed.
fn is_end(statement: &syn::Stmt) -> bool {
    match statement {
        syn::Stmt::Expr(syn::Expr::Return(_), _) => true,
        syn::Stmt::Expr(_, semicolon) => semicolon.is_none(),
        syn::Stmt::Macro(it) => it.semi_token.is_none(),
        _ => false,
    }
}

/// The statement without its marker, which may be any of its attributes.
fn choice(statement: &syn::Stmt) -> Option<Choice> {
    let tokens: Vec<TokenTree> = super::on::markers_first(statement.to_token_stream()).into_iter().collect();
    let [TokenTree::Punct(mark), TokenTree::Group(attribute), value @ ..] = tokens.as_slice() else { return None };
    let meta = Some(attribute).filter(|_| mark.as_char() == '#').and_then(ours)?;
    let syn::Meta::List(list) = &meta else { return None };
    // What cannot be read is told where the rest is.
    let names = syn::parse::Parser::parse2(names::known, list.tokens.clone()).ok()?;
    Some(Choice { hosts: names, value: value.iter().cloned().collect(), span: meta.path().span() })
}

fn chain(choices: Vec<Choice>, of_function: &[Host], inside: &Inside) -> TokenStream {
    inside.has_block.set(true);
    let targets = inside.targets;
    let known = Host::known();
    let met = if targets.hosts().is_empty() { &known } else { targets.hosts() };
    let mut left: Vec<Host> =
        met.iter().copied().filter(|it| of_function.is_empty() || of_function.contains(it)).collect();
    let span = choices[0].span;
    let mut kept = Vec::new();
    for choice in choices {
        if Chosen::of(&choice.hosts, targets) == Chosen::Never || left.is_empty() {
            inside.leave_out(choice.value);
        } else {
            left.retain(|it| !choice.hosts.contains(it));
            kept.push(choice);
        }
    }
    if !left.is_empty() {
        inside.errors.push(
            span,
            "on other hosts there is no value here: choose it with `taro_api::platform! { weapp => .., _ => .. }`",
        );
    }
    let Some(last) = kept.pop() else { return quote!(loop {}) };
    let others = kept.iter().map(|Choice { hosts, value, .. }| {
        let condition = super::on::condition(hosts);
        quote!(if #condition { #value } else)
    });
    let last = last.value;
    match kept.is_empty() {
        true => last,
        false => quote!(#(#others)* { #last }),
    }
}
