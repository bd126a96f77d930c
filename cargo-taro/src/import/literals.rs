//! Values in comments, as a spec writes them: `@default ["a", 1]`.

use oxc_allocator::Allocator;
use oxc_ast::ast::{ArrayExpressionElement, Expression, ObjectPropertyKind, PropertyKey};
use oxc_parser::Parser;
use oxc_span::{GetSpan, SourceType};

/// A value that JavaScript writes down, in tokens of Rust's; what is none says nothing that Rust could show.
pub(crate) fn literal(text: &str) -> Option<String> {
    let is_number = |first: char| first.is_ascii_digit() || first == '-';
    if text == "true" || text == "false" || (text.parse::<f64>().is_ok() && text.starts_with(is_number)) {
        return Some(text.to_owned());
    }
    let quoted = |quote: char| {
        let inner = text.strip_prefix(quote)?.strip_suffix(quote)?;
        (inner.is_ascii() && !inner.contains(['"', '\'', '\\'])).then_some(inner)
    };
    if let Some(inner) = quoted('"').or_else(|| quoted('\'')) {
        return Some(format!("{inner:?}"));
    }
    // Most of what begins otherwise is a sentence.
    let begins = |first: char| matches!(first, '[' | '{' | '"' | '\'' | '`' | '-' | '+') || first.is_ascii_digit();
    if !begins(text.chars().next()?) && !matches!(text, "null" | "undefined" | "NaN" | "Infinity") {
        return None;
    }
    let allocator = Allocator::default();
    // `{}` alone would be a block.
    let source = format!("({text})");
    let expression = Parser::new(&allocator, &source, SourceType::mjs()).parse_expression().ok()?;
    let written = written(&expression, &source)?;
    // Names and numbers of JavaScript's may be no tokens of Rust's.
    written.parse::<proc_macro2::TokenStream>().ok().map(|_| written)
}

fn written(expression: &Expression, source: &str) -> Option<String> {
    let as_it_is = || expression.span().source_text(source).to_owned();
    Some(match expression {
        Expression::ParenthesizedExpression(it) => return written(&it.expression, source),
        Expression::NullLiteral(_) | Expression::BooleanLiteral(_) | Expression::NumericLiteral(_) => as_it_is(),
        Expression::StringLiteral(it) if it.value.is_ascii() => format!("{:?}", it.value.as_str()),
        Expression::TemplateLiteral(it) => {
            let text = it.single_quasi().filter(|it| it.is_ascii())?;
            format!("{:?}", text.as_str())
        }
        Expression::Identifier(it) if matches!(it.name.as_str(), "undefined" | "NaN" | "Infinity") => as_it_is(),
        Expression::UnaryExpression(it) if matches!(it.operator.as_str(), "-" | "+") => {
            format!("{}{}", it.operator.as_str(), written(&it.argument, source)?)
        }
        Expression::ArrayExpression(it) => {
            let parts: Option<Vec<String>> = it
                .elements
                .iter()
                .map(|it| match it {
                    ArrayExpressionElement::SpreadElement(_) | ArrayExpressionElement::Elision(_) => None,
                    it => written(it.as_expression()?, source),
                })
                .collect();
            format!("[{}]", parts?.join(", "))
        }
        Expression::ObjectExpression(it) => {
            let parts: Option<Vec<String>> = it
                .properties
                .iter()
                .map(|it| match it {
                    ObjectPropertyKind::ObjectProperty(it) => {
                        let name = match &it.key {
                            PropertyKey::StaticIdentifier(it) => it.name.to_string(),
                            PropertyKey::StringLiteral(it) => format!("{:?}", it.value.as_str()),
                            _ => return None,
                        };
                        Some(format!("{name}: {}", written(&it.value, source)?))
                    }
                    ObjectPropertyKind::SpreadProperty(_) => None,
                })
                .collect();
            format!("{{ {} }}", parts?.join(", "))
        }
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::literal;

    #[test]
    fn what_javascript_writes_down_is_kept_and_a_sentence_is_not() {
        for text in
            ["true", "-1.5", "1e3", "0x10", "null", "undefined", "NaN", "\"a\"", "[]", "[1, \"b\"]", "-Infinity"]
        {
            assert_eq!(literal(text).as_deref(), Some(text));
        }
        for (text, tokens) in [
            ("'a'", "\"a\""),
            ("`a`", "\"a\""),
            (r#"'it\'s "q"'"#, r#""it's \"q\"""#),
            (r#""a\nb""#, r#""a\nb""#),
            ("[ 'a, b', [1] ]", "[\"a, b\", [1]]"),
            ("{}", "{  }"),
            ("{ a: 1, 'b-c': [] }", "{ a: 1, \"b-c\": [] }"),
        ] {
            assert_eq!(literal(text).as_deref(), Some(tokens), "{text}");
        }
        for text in [
            "5 seconds",
            "none",
            "some thing",
            "a.b",
            "f()",
            "'x' or 'y'",
            "[...a]",
            "{ a }",
            "",
            "'默认'",
            "1n",
            "{ [a]: 1 }",
        ] {
            assert_eq!(literal(text), None, "{text}");
        }
    }
}
