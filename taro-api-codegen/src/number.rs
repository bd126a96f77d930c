//! Numbers, as JavaScript has them.

use proc_macro2::Span;
use syn::parse::ParseStream;

/// The digits of a number, if JavaScript can hold it.
pub(crate) fn digits(literal: &syn::Lit) -> syn::Result<String> {
    let digits = match literal {
        syn::Lit::Int(lit) if lit.suffix().is_empty() => lit.base10_digits(),
        syn::Lit::Float(lit) if lit.suffix().is_empty() => lit.base10_digits(),
        other => return Err(syn::Error::new(other.span(), "a number is expected here")),
    };
    match digits.parse::<f64>() {
        Ok(value) if value.is_finite() => Ok(digits.to_owned()),
        _ => Err(syn::Error::new(literal.span(), "JavaScript has no number as large as this")),
    }
}

/// A number with the other sign, by its digits.
pub(crate) fn negated(digits: &str) -> String {
    digits.strip_prefix('-').map_or_else(|| format!("-{digits}"), str::to_owned)
}

/// The name that a number is: JavaScript writes the number anew, so that `0x10` and `1e3` are `"16"` and `"1000"`.
pub(crate) fn name(literal: &syn::Lit) -> syn::Result<String> {
    let digits = digits(literal)?;
    if digits.starts_with('-') { Err(no_sign(literal.span(), &digits)) } else { Ok(text(&digits)) }
}

/// What is said of `-1` in the place of a name.
pub(crate) fn signed(input: ParseStream) -> syn::Error {
    let ahead = input.fork();
    let minus = ahead.parse::<syn::Token![-]>().map_or_else(|_| input.span(), |it| it.span);
    let digits =
        ahead.parse::<syn::Lit>().and_then(|it| digits(&it)).map_or_else(|_| "-1".to_owned(), |it| negated(&it));
    no_sign(minus, &digits)
}

fn no_sign(span: Span, digits: &str) -> syn::Error {
    let text = text(digits);
    syn::Error::new(span, format!("a name that is a number has no sign: write it in quotes, `\"{text}\"`"))
}

/// A number as JavaScript writes it.
pub(crate) fn text(digits: &str) -> String {
    let Ok(value) = digits.parse::<f64>() else { return digits.to_owned() };
    let magnitude = value.abs();
    if magnitude != 0.0 && !(1e-6..1e21).contains(&magnitude) {
        return format!("{value:e}").replace('e', if magnitude < 1.0 { "e" } else { "e+" });
    }
    // Zero has no sign.
    format!("{}", value + 0.0)
}
