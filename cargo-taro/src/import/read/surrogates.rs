//! Half of a surrogate pair: a text of JavaScript can hold it, one of Rust cannot. It keeps its escape, and is listed.

use oxc_ast::ast;
use oxc_ast_visit::Visit;
use oxc_span::Span;

/// What a literal says. Half of a surrogate pair keeps its escape: `\ud800`.
pub(super) fn string(literal: &ast::StringLiteral) -> String {
    if literal.lone_surrogates { escaped(&literal.value) } else { literal.value.to_string() }
}

/// The same for a template literal in which nothing is put in; `None` for any other.
pub(super) fn template(literal: &ast::TemplateLiteral) -> Option<String> {
    let text = literal.single_quasi()?;
    Some(if literal.quasis[0].lone_surrogates { escaped(&text) } else { text.to_string() })
}

/// Where such literals stand, and what each is read as.
pub(super) fn find(text: &str, program: &ast::Program) -> Vec<(Span, String)> {
    let mut found = Found::default();
    // Only an escape can say one: the file is UTF-8.
    if text.contains("\\u") {
        found.visit_program(program);
    }
    found.0
}

#[derive(Default)]
struct Found(Vec<(Span, String)>);

impl<'a> Visit<'a> for Found {
    fn visit_string_literal(&mut self, it: &ast::StringLiteral<'a>) {
        if it.lone_surrogates {
            self.0.push((it.span, string(it)));
        }
    }

    fn visit_template_element(&mut self, it: &ast::TemplateElement<'a>) {
        if let Some(text) = it.value.cooked.filter(|_| it.lone_surrogates) {
            self.0.push((it.span, escaped(&text)));
        }
    }
}

/// oxc marks each half with the replacement character, and that character itself as `fffd`.
fn escaped(value: &str) -> String {
    let mut parts = value.split('\u{FFFD}');
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        match part.strip_prefix("fffd") {
            Some(rest) => text += &format!("\u{FFFD}{rest}"),
            None => text += &format!("\\u{part}"),
        }
    }
    text
}
