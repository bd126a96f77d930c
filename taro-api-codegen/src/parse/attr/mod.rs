//! What stands above a definition: doc comments and attributes.

mod passed;
mod since;
mod unread;
mod words;

use proc_macro2::{Delimiter, Ident, Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::spanned::Spanned;
use syn::{Attribute, Lit, Token};

pub(crate) use self::since::{no_version, no_versions};
pub(super) use self::unread::{NO_ATTRIBUTE, at_private, private};
pub use self::words::On;
use crate::ast::{Attrs, Correction, Doc, Name, OtherName, Platforms, Unit};
use crate::diagnostics::{Errors, Language};
use crate::hosts::Host;
use crate::resolve::names;
use crate::span::Tokens;
use crate::{suggest, token_text};

/// The attributes, with those that only some definitions know.
#[derive(Default)]
pub(super) struct Above {
    pub(super) attrs: Attrs,
    pub(super) module: Option<String>,
    pub(super) extends: Vec<syn::Type>,
    /// What `#[corrected(..)]` says in Rust, until the type can be looked up.
    pub(super) corrected: Option<(syn::Type, String, Span)>,
    pub(super) rust: Option<String>,
    pub(super) js: Option<String>,
    /// Where an empty text stands as the JavaScript name: only a value can be one.
    pub(super) empty_js: Option<crate::span::Span>,
    language: Language,
    /// Each attribute but the documentation.
    said: Vec<Said>,
    /// Whether something stands there that is no attribute, and was reported.
    pub(super) is_unread: bool,
}

/// An attribute that stands there.
struct Said {
    word: &'static str,
    span: Span,
    /// What is wrong with its arguments, and the place of the whole: where it has no meaning, that is said alone.
    wrong: Option<(crate::span::Span, syn::Error)>,
}

impl Said {
    fn new(word: &'static str, span: Span) -> Said {
        Said { word, span, wrong: None }
    }
}

impl Above {
    /// Whether nothing stands there.
    pub(super) fn is_empty(&self) -> bool {
        self.said.is_empty() && self.attrs.docs.is_empty()
    }

    /// Where an attribute stands, if it does.
    pub(super) fn says(&self, word: &str) -> Option<Span> {
        self.said.iter().find(|it| it.word == word).map(|it| it.span)
    }

    /// Reports what has no meaning on such a definition, and takes it away: nobody is to look at it again.
    pub(super) fn fits(&mut self, on: On, errors: &Errors) {
        if !self.report(on, errors) {
            on.keep(&mut self.attrs);
        }
    }

    /// Reports what has no meaning on such a definition; whether all has.
    pub(super) fn report(&self, on: On, errors: &Errors) -> bool {
        let mut all_fit = true;
        for Said { word, span, wrong } in &self.said {
            let fits = if words::is_rust(word) { on.passes(word) } else { on.knows(word) };
            if !fits {
                errors.push(*span, on.misplaced(word));
                all_fit = false;
            } else if let Some((place, error)) = wrong {
                errors.syn_in(*place, error.clone());
            }
        }
        // A spec that is imported keeps upstream's texts above an index signature as well.
        if let Some(doc) = self.attrs.docs.first().filter(|_| !on.has_docs() && self.language == Language::Rust) {
            errors.push(
                doc.span,
                format!("{} has no documentation of its own: write it above what holds it", on.title()),
            );
        }
        all_fit
    }

    /// The name, as the attributes change it.
    pub(super) fn rename(&self, mut name: Name) -> Name {
        name.rust = self.rust.clone();
        if let Some(js) = &self.js {
            name.js = js.clone();
        }
        name.span = self.empty_js.unwrap_or(name.span);
        name
    }

    /// The same of what other types of a spec can name: they say what stands there.
    pub(super) fn rename_named(&mut self, name: Name) -> Name {
        if self.js.is_none() {
            return self.rename(name);
        }
        let renamed = self.rename(name.clone());
        if renamed.js != name.js {
            self.attrs.called = Some(name.js.into());
        }
        renamed
    }
}

/// Reads the attributes before a definition of the spec language.
pub(super) fn parse(input: ParseStream, errors: &Errors) -> Above {
    parse_until(input, errors, |_| false)
}

/// Reads the attributes before a member, up to a private one: `#name: string`.
pub(super) fn parse_of_member(input: ParseStream, errors: &Errors) -> Above {
    parse_until(input, errors, at_private)
}

fn parse_until(input: ParseStream, errors: &Errors, stop: impl Fn(ParseStream) -> bool) -> Above {
    let mut above = Above::default();
    while input.peek(Token![#]) && !stop(input) {
        if let Some((text, span)) = doc_comment(input) {
            if add_doc(&text, span, &mut above.attrs) {
                let _ = input.step(|cursor| {
                    let behind = cursor.punct().and_then(|(_, rest)| rest.group(Delimiter::Bracket));
                    behind.map(|(_, _, rest)| ((), rest)).ok_or_else(|| cursor.error("no doc comment"))
                });
                continue;
            }
        }
        let start = input.cursor();
        match input.call(Attribute::parse_outer) {
            Ok(attributes) => attributes.iter().for_each(|attribute| one(attribute, &mut above, errors, &[])),
            Err(error) => {
                unread::read_over(start, input, error, errors);
                above.is_unread = true;
            }
        }
    }
    above
}

/// Reads the attributes of a Rust definition.
pub(super) fn of(attributes: &[Attribute], errors: &Errors) -> Above {
    rust(attributes, errors, &[])
}

/// Reads the attributes of a literal in a Rust type: no Rust name stands there.
pub(super) fn of_literal(attributes: &[Attribute], errors: &Errors) -> Above {
    rust(attributes, errors, &["rust"])
}

fn rust(attributes: &[Attribute], errors: &Errors, more: &[&'static str]) -> Above {
    let mut above = Above { language: Language::Rust, ..Above::default() };
    attributes.iter().for_each(|attribute| one(attribute, &mut above, errors, more));
    above
}

/// What is said of functions that have two places.
pub(super) const BOTH_PLACES: &str =
    "the functions are a package's, or those of an object of the host: `module` or `global`";

/// What stands at the top of a file.
#[derive(Default)]
pub(super) struct File {
    /// `#![module("my-plugin")]`
    pub(super) module: Option<String>,
    /// `#![global("wx")]`
    pub(super) global: Option<String>,
    /// `#![taro("4.2.1")]`
    pub(super) taro: Option<String>,
}

/// Reads what stands at the top of a file.
pub(super) fn file(input: ParseStream, errors: &Errors) -> File {
    let mut file = File::default();
    while input.peek(Token![#]) && input.peek2(Token![!]) {
        let start = input.cursor();
        match input.call(Attribute::parse_inner) {
            Ok(attributes) => attributes.iter().for_each(|it| inner(it, &mut file, errors)),
            Err(error) => unread::read_over(start, input, error, errors),
        }
    }
    file
}

/// What can stand at the top of a file.
const FILE: [&str; 5] = ["module", "global", "taro", "crate", "no_implicit_prelude"];

/// What to say of an attribute that cannot stand above a whole file.
fn of_a_file(word: &str) -> String {
    let instead = match word {
        "crate" => "`crate` takes a path: `#![crate(path)]`",
        "no_implicit_prelude" => "`no_implicit_prelude` is a word alone",
        "doc" => "a spec is no item that can be described: write it above the `mod` around, or as `//`",
        "allow" | "warn" | "deny" | "forbid" | "expect" | "cfg" | "cfg_attr" => {
            "what is said of all of a spec stands above the `mod` around"
        }
        _ => "what is said of an item stands above it, without the `!`",
    };
    format!(
        "{instead}; above a whole file can stand `module(\"..\")` or `global(\"..\")`, `taro(\"..\")`, `crate(path)` and \
         `no_implicit_prelude`"
    )
}

fn inner(attribute: &Attribute, file: &mut File, errors: &Errors) {
    let path = attribute.path();
    let word = path.get_ident().map(Ident::to_string).unwrap_or_default();
    let both = file.module.is_some() || file.global.is_some();
    let known = match word.as_str() {
        "module" => &mut file.module,
        "global" => &mut file.global,
        "taro" => &mut file.taro,
        _ => {
            errors.push(path.span(), of_a_file(&word));
            return;
        }
    };
    if known.is_some() {
        errors.push(path.span(), format!("`{word}` is given twice"));
    } else if both && word != "taro" {
        errors.push(path.span(), BOTH_PLACES);
    } else {
        match name_of(path.span(), arguments(attribute)) {
            Ok(it) if word == "global" && !names::is_js_name(&it) => {
                errors.push(attribute.span(), format!("`{it}` is no name of a global: it is one word, as `wx` is"));
            }
            Ok(it) => *known = Some(it),
            Err(error) => errors.syn(error),
        }
    }
}

fn arguments(attribute: &Attribute) -> TokenStream {
    match &attribute.meta {
        syn::Meta::List(list) => list.tokens.clone(),
        syn::Meta::NameValue(pair) => pair.value.to_token_stream(),
        _ => TokenStream::new(),
    }
}

fn one(attribute: &Attribute, above: &mut Above, errors: &Errors, more: &[&'static str]) {
    let path = attribute.path();
    let word = path.get_ident().map(|ident| ident.unraw().to_string()).unwrap_or_default();
    let language = above.language;
    let known = language.words().chain(more.iter().copied()).chain(words::RUST).find(|known| *known == word);
    if let Some(known) = known {
        // Several links can be seen, and several interfaces extended.
        let often = ["see", "extends"].contains(&known) || words::RUST.contains(&known);
        if above.says(known).is_some() && !often {
            errors.push(path.span(), format!("`{known}` is given twice"));
            return;
        }
        above.said.push(Said::new(known, path.span()));
    } else if let Some(tool) = passed::tool(path) {
        above.said.push(Said::new(tool, path.span()));
        passed::keep(attribute, &mut above.attrs);
        return;
    } else if word != "doc" {
        errors.push(path.span(), unknown(attribute, &word, language));
        return;
    }
    let arguments = arguments(attribute);
    let result = match word.as_str() {
        "doc" => match passed::doc(attribute, &mut above.attrs) {
            Ok(true) => {
                above.said.push(Said::new("doc", path.span()));
                return;
            }
            Ok(false) => doc(attribute, arguments, &mut above.attrs),
            Err(error) => Err(error),
        },
        "cfg" => passed::cfg(&attribute.meta).map(|it| above.attrs.cfg.push(Tokens(it))),
        "cfg_attr" => passed::cfg_attr(attribute, &mut above.attrs, errors)
            .map(|cfgs| above.said.extend(cfgs.into_iter().map(|span| Said::new("cfg", span)))),
        "must_use" | "allow" | "warn" | "deny" => {
            passed::check(&attribute.meta).map(|()| passed::keep(attribute, &mut above.attrs))
        }
        "platforms" => hosts(path.span(), "platforms", arguments, errors).map(|it| above.attrs.platforms = it),
        "found" => hosts(path.span(), "found", arguments, errors).map(|it| above.attrs.found = it),
        "absent" => hosts(path.span(), "absent", arguments, errors).map(|it| above.attrs.absent = it),
        "corrected" => corrected(attribute, above, errors),
        "alias" => alias(attribute).map(|it| above.attrs.alias = Some(Box::new(it))),
        "unconfirmed" => hosts(path.span(), "unconfirmed", arguments, errors).map(|it| above.attrs.unconfirmed = it),
        "unit" => unit(path.span(), arguments).map(|unit| above.attrs.unit = Some((unit, path.span().into()))),
        "default" => some(path.span(), arguments).map(|it| above.attrs.default = Some(token_text::text(it))),
        "see" => link(path.span(), arguments).map(|it| above.attrs.see.push(it)),
        "since" => since::since(path.span(), arguments, errors).map(|it| above.attrs.since = it),
        "object" | "new" | "both_ways" | "once" | "ends" | "readonly" | "required" | "rest" | "property" | "call"
            if !arguments.is_empty() =>
        {
            Err(syn::Error::new(arguments.span(), format!("`{word}` is a word alone: `#[{word}]`")))
        }
        "object" => {
            above.attrs.object = true;
            Ok(())
        }
        "new" => {
            above.attrs.new = true;
            Ok(())
        }
        "both_ways" => {
            above.attrs.both_ways = true;
            Ok(())
        }
        "once" => {
            above.attrs.once = true;
            Ok(())
        }
        "ends" => {
            above.attrs.ends = true;
            Ok(())
        }
        "deprecated" if arguments.is_empty() => {
            above.attrs.deprecated = Some(String::new());
            Ok(())
        }
        "deprecated" => deprecated(path.span(), arguments, &mut above.attrs),
        "module" => name_of(path.span(), arguments).map(|it| above.module = Some(it)),
        "js" => text(path.span(), arguments.clone()).map(|it| {
            above.empty_js = it.is_empty().then(|| crate::span::Span::of(arguments));
            above.js = Some(it);
        }),
        "extends" => bases(path.span(), arguments).map(|it| above.extends.extend(it)),
        "rust" => rust_name(path.span(), arguments).map(|it| above.rust = Some(it)),
        // What else is known is a word alone.
        _ => Ok(()),
    };
    if let Err(error) = result {
        let wrong = Some((crate::span::Span::of(attribute), error));
        match above.said.last_mut().filter(|_| known.is_some()) {
            Some(said) => said.wrong = wrong,
            None => above.said.push(Said { word: "doc", span: path.span(), wrong }),
        }
    }
}

/// What to say of an attribute above a parameter of a spec, which takes none.
pub(super) fn above_a_param(attribute: &Attribute) -> String {
    let word = attribute.path().get_ident().map(|ident| ident.unraw().to_string()).unwrap_or_default();
    match word.as_str() {
        "doc" => "a parameter has no description of its own: write it above the function".to_owned(),
        "rest" => "a list of parameters is written with `...`: `...names: string[]`".to_owned(),
        "rust" | "js" => {
            let said = On::Param.no_meaning(&word);
            format!("{said}, whose name only the spec says: write the name that it should have")
        }
        _ if On::Field.knows(&word) => format!(
            "{}: write it above a field of an object that the function takes, `option: {{ #[{word}(..)] name?: string }}`",
            On::Param.no_meaning(&word)
        ),
        _ => On::Param.misplaced(&word),
    }
}

/// What to say of an attribute that the language does not have.
fn unknown(attribute: &Attribute, word: &str, language: Language) -> String {
    if let Some(instead) = language.instead(word) {
        return instead.to_owned();
    }
    let shown = token_text::text(attribute.path().to_token_stream());
    let hint = match suggest::nearest(&shown, language.words()) {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("the attributes are {}", language.words().collect::<Vec<_>>().join(", ")),
    };
    format!("unknown attribute `{shown}`; {hint}")
}

/// `Base, Other`
fn bases(span: Span, arguments: TokenStream) -> syn::Result<Vec<syn::Type>> {
    let bases = Punctuated::<syn::Type, Token![,]>::parse_terminated.parse2(some(span, arguments)?)?;
    Ok(bases.into_iter().collect())
}

/// `T | null, "what shows it"`
fn corrected(attribute: &Attribute, above: &mut Above, errors: &Errors) -> syn::Result<()> {
    const WANTS: &str = "this attribute needs the type, and what shows it: `(string | null, \"..\")`";
    let evidence = |input: ParseStream| {
        let text: syn::LitStr =
            input.parse::<Token![,]>().and_then(|_| input.parse()).map_err(|_| input.error(WANTS))?;
        input.parse::<Option<Token![,]>>()?;
        Ok::<_, syn::Error>(text.value())
    };
    let span = attribute.path().span();
    if arguments(attribute).is_empty() {
        return Err(syn::Error::new(span, WANTS));
    }
    match above.language {
        Language::Spec => {
            let read = |input: ParseStream| Ok((super::ty::parse(input, errors)?, evidence(input)?));
            let (ty, evidence) = attribute.parse_args_with(read)?;
            above.attrs.corrected = Some(Box::new(Correction { ty, evidence, span: span.into() }));
        }
        Language::Rust => {
            let read = |input: ParseStream| Ok((input.parse()?, evidence(input)?));
            let (ty, evidence) = attribute.parse_args_with(read)?;
            above.corrected = Some((ty, evidence, span));
        }
    }
    Ok(())
}

/// `"index", "what shows it"`
fn alias(attribute: &Attribute) -> syn::Result<OtherName> {
    const WANTS: &str = "this attribute needs the other name, and what shows it: `(\"index\", \"..\")`";
    let span = attribute.path().span();
    let texts = Punctuated::<syn::LitStr, Token![,]>::parse_terminated.parse2(arguments(attribute));
    let texts: Vec<String> = texts.iter().flatten().map(syn::LitStr::value).collect();
    match <[String; 2]>::try_from(texts) {
        Ok([js, evidence]) if !js.is_empty() => Ok(OtherName { js, evidence, span: span.into() }),
        _ => Err(syn::Error::new(span, WANTS)),
    }
}

/// `"use .. instead"`, or Rust's own `since = "..", note = ".."`
fn deprecated(span: Span, arguments: TokenStream, attrs: &mut Attrs) -> syn::Result<()> {
    if !matches!(arguments.clone().into_iter().next(), Some(TokenTree::Ident(_))) {
        return text(span, arguments).map(|it| attrs.deprecated = Some(it));
    }
    attrs.deprecated = Some(String::new());
    const WANTS: &str = "this is `#[deprecated(since = \"..\", note = \"..\")]`";
    let place = arguments.span();
    let pairs = Punctuated::<syn::MetaNameValue, Token![,]>::parse_terminated.parse2(arguments);
    for pair in pairs.map_err(|_| syn::Error::new(place, WANTS))? {
        let value = text(pair.path.span(), pair.value.to_token_stream())?;
        if pair.path.is_ident("note") {
            attrs.deprecated = Some(value);
        } else if pair.path.is_ident("since") {
            attrs.deprecated_since = Some(value);
        } else {
            return Err(syn::Error::new(pair.path.span(), WANTS));
        }
    }
    Ok(())
}

fn doc(attribute: &Attribute, arguments: TokenStream, attrs: &mut Attrs) -> syn::Result<()> {
    let place = if arguments.is_empty() { attribute.path().span() } else { arguments.span() };
    let text: syn::LitStr = syn::parse2(arguments).map_err(|_| syn::Error::new(place, passed::DOC))?;
    if !add_doc(&text.value(), attribute.span(), attrs) {
        passed::keep(attribute, attrs);
    }
    Ok(())
}

/// Adds what a doc comment says; not behind an `include_str!`, where it must stay.
fn add_doc(text: &str, span: Span, attrs: &mut Attrs) -> bool {
    if attrs.docs.is_empty() && attrs.is_described() {
        return false;
    }
    attrs.docs.extend(text.lines().map(|line| Doc { text: line.to_owned(), span: span.into() }));
    if text.is_empty() {
        attrs.docs.push(Doc { text: String::new(), span: span.into() });
    }
    true
}

/// `#[doc = ".."]`, which `///` is as well, if that is next. Most attributes are one, and syn reads an expression in its place.
fn doc_comment(input: ParseStream) -> Option<(String, Span)> {
    let (pound, rest) = input.cursor().punct()?;
    let (inner, span, _) = rest.group(Delimiter::Bracket)?;
    let (word, inner) = inner.ident()?;
    let (equal, inner) = inner.punct()?;
    let (text, inner) = inner.literal()?;
    if pound.as_char() != '#' || word != "doc" || equal.as_char() != '=' || !inner.eof() {
        return None;
    }
    let Lit::Str(text) = Lit::new(text) else { return None };
    Some((text.value(), span.join()))
}

fn rust_name(span: Span, arguments: TokenStream) -> syn::Result<String> {
    let place = arguments.span();
    let name = text(span, arguments)?;
    let plain = name.strip_prefix("r#").unwrap_or(&name);
    if !names::is_ident(plain) {
        return Err(syn::Error::new(place, format!("`{name}` is not a valid name in Rust")));
    }
    Ok(plain.to_owned())
}

fn some(span: Span, arguments: TokenStream) -> syn::Result<TokenStream> {
    if arguments.is_empty() {
        Err(syn::Error::new(span, "this attribute needs a value: `(..)`"))
    } else {
        Ok(arguments)
    }
}

fn text(span: Span, arguments: TokenStream) -> syn::Result<String> {
    let wants = "this attribute takes one text: `(\"..\")`";
    if arguments.is_empty() {
        return Err(syn::Error::new(span, wants));
    }
    let place = arguments.clone();
    syn::parse2::<syn::LitStr>(arguments).map(|it| it.value()).map_err(|_| syn::Error::new_spanned(place, wants))
}

/// The address of a page.
fn link(span: Span, arguments: TokenStream) -> syn::Result<String> {
    let place = arguments.clone();
    let text = text(span, arguments)?;
    // Which schemes are shown as links, who shows them decides.
    let has_scheme = text.split_once(':').is_some_and(|(scheme, page)| {
        !page.is_empty() && !scheme.is_empty() && scheme.bytes().all(|it| it.is_ascii_alphanumeric())
    });
    match has_scheme {
        true => Ok(text),
        false => Err(syn::Error::new_spanned(place, "a link is the address of a page: `#[see(\"https://..\")]`")),
    }
}

/// A text that names something.
fn name_of(span: Span, arguments: TokenStream) -> syn::Result<String> {
    let place = arguments.span();
    match text(span, arguments)? {
        it if it.is_empty() => {
            Err(syn::Error::new(place, "a name is no empty text: write the name, or leave this out"))
        }
        it => Ok(it),
    }
}

fn unit(span: Span, arguments: TokenStream) -> syn::Result<Unit> {
    let arguments = some(span, arguments)?;
    let comma = arguments.clone().into_iter().find(|it| matches!(it, TokenTree::Punct(it) if it.as_char() == ','));
    if let Some(comma) = comma {
        return Err(syn::Error::new(comma.span(), "a number is counted in one unit: `#[unit(ms)]`"));
    }
    let quoted = syn::parse2::<syn::LitStr>(arguments.clone()).map(|it| it.value());
    let word = quoted.unwrap_or_else(|_| token_text::text(arguments));
    Ok(match word.as_str() {
        "ms" => Unit::Millis,
        "s" => Unit::Seconds,
        "integer" => Unit::Integer,
        _ => Unit::Other(word),
    })
}

/// `weapp, tt`; what was found may say where: `weapp, tt = "package@1.0.0/file.d.ts:12"`
fn hosts(span: Span, word: &str, arguments: TokenStream, errors: &Errors) -> syn::Result<Option<Platforms>> {
    let read = |input: ParseStream| {
        let mut hosts: Vec<(Host, crate::span::Span)> = Vec::new();
        let mut evidence = Vec::new();
        while !input.is_empty() {
            let name = super::name(input)?;
            if word != "platforms" && input.parse::<Option<Token![=]>>()?.is_some() {
                let text: syn::LitStr = input.parse()?;
                evidence.extend(Host::parse(&name.js).map(|host| (host, text.value())));
            }
            match Host::parse(&name.js) {
                Some(host) if hosts.iter().any(|(it, _)| *it == host) => {
                    errors.push(name.span, format!("`{host}` is given twice"));
                }
                Some(host) => hosts.push((host, name.span)),
                None => errors.push(name.span, unknown_host(&name.js)),
            }
            if !input.is_empty() && input.parse::<Token![,]>().is_err() {
                return Err(input.error("hosts are separated by `,`"));
            }
        }
        Ok((hosts, evidence))
    };
    let empty = arguments.is_empty();
    let (hosts, evidence) = read.parse2(arguments)?;
    if empty {
        let without = if word == "platforms" { "; without it, all have it" } else { "" };
        return Err(syn::Error::new(span, format!("`{word}` needs the hosts: `#[{word}(weapp, tt)]`{without}")));
    }
    // When each of its names was wrong, and reported, saying nothing is the reading that makes no second error.
    Ok((!hosts.is_empty()).then_some(Platforms { hosts, evidence, span: span.into() }))
}

/// What to say of a name that is no host's.
pub(crate) fn unknown_host(name: &str) -> String {
    match suggest::nearest(name, Host::names()) {
        Some(near) => format!("unknown host `{name}`; did you mean `{near}`?"),
        None => format!("unknown host `{name}`; the hosts are {}", Host::names().collect::<Vec<_>>().join(", ")),
    }
}
