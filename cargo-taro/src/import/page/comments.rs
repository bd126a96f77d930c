//! What comments say inside of a signature: each is one sign while the signature is read, and stands there again in the declarations.

use super::text::without_comments;

/// Code with a sign in the place of each of its comments.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Commented {
    text: String,
    comments: Vec<String>,
}

/// The first of the signs, which no code has: it belongs to nobody's alphabet.
const FIRST: u32 = 0xe000;
/// So many there are.
const MOST: u32 = 0x1900;

fn sign(number: usize) -> Option<char> {
    u32::try_from(number).ok().filter(|it| *it < MOST).and_then(|it| char::from_u32(FIRST + it))
}

fn is_sign(c: char) -> bool {
    (FIRST..FIRST + MOST).contains(&u32::from(c))
}

impl Commented {
    /// Nothing where no comment describes anything: `/** .. */`.
    pub(super) fn of(code: &str) -> Option<Commented> {
        if !code.contains("/**") || code.contains(is_sign) {
            return None;
        }
        let (mut text, mut comments, mut rest) = (String::new(), Vec::new(), code);
        while let Some(at) = rest.find("/**") {
            let (before, comment) = rest.split_at(at);
            text += before;
            // A text may have these signs; and what stands behind two slashes is no description.
            if !is_outside(&text) || comment.starts_with("/**/") {
                text += "/**";
                rest = &comment[3..];
                continue;
            }
            let end = comment.find("*/")? + 2;
            text.push(sign(comments.len())?);
            comments.push(comment[..end].to_owned());
            rest = &comment[end..];
        }
        text += rest;
        let text = without_comments(&text).trim().trim_end_matches(';').to_owned();
        // What stands above a signature is prose.
        let text = if text.trim_start_matches(is_sign).starts_with('{') {
            &text
        } else {
            text.trim_start_matches(|c: char| is_sign(c) || c.is_whitespace())
        };
        (!comments.is_empty()).then(|| Commented { text: text.to_owned(), comments })
    }

    /// What stands behind the name of a value: the same without `const env:`.
    pub(super) fn behind(self, ty: &str) -> Option<Commented> {
        let at = match self.text.split_once(':') {
            Some((name, rest)) if name.starts_with("const ") || name.contains(" const ") => rest,
            _ => &self.text,
        };
        // What it begins with is the same.
        let first = ty.chars().next()?;
        let rest = at.trim_start();
        (rest.trim_start_matches(is_sign).trim_start().starts_with(first))
            .then(|| Commented { text: rest.to_owned(), comments: self.comments.clone() })
    }

    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// The comments in the place of their signs.
    pub(super) fn restored(&self, text: &str) -> String {
        let mut out = String::with_capacity(text.len());
        for c in text.chars() {
            let comment = is_sign(c).then(|| self.comments.get((u32::from(c) - FIRST) as usize)).flatten();
            match comment {
                Some(comment) => out.push_str(&format!("\n{comment} ")),
                None => out.push(c),
            }
        }
        out
    }
}

/// Whether what follows the text stands in no quotes and in no comment.
fn is_outside(text: &str) -> bool {
    without_comments(&format!("{text}/*x*/")).len() == without_comments(text).len()
}

/// The signs that a text begins with, and the rest.
pub(super) fn leading(text: &str) -> (&str, &str) {
    let rest = text.trim_start_matches(|c: char| is_sign(c) || c.is_whitespace());
    let (signs, _) = text.split_at(text.len() - rest.len());
    (signs.trim(), rest)
}
