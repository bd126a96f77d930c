//! How deep a text is nested, before a parser follows it down: a parser has a frame a level, and no end of its own.

/// No declaration is as deep as this.
const DEEPEST: usize = 500;

/// What to say of a text that is nested deeper.
pub(in crate::import) const TOO_DEEP: &str = "this is nested more than 500 levels deep";

/// The byte where a text is nested too deep, if it is anywhere.
///
/// What nests without brackets is counted as well: `a => b => c`, `keyof keyof a`, `a[][]`, `a.b.c`, and the branches of
/// conditional types.
pub(in crate::import) fn too_deep(text: &str) -> Option<usize> {
    let mut scan = Scan { bytes: text.as_bytes(), at: 0, levels: vec![Level::default()] };
    while let Some(token) = scan.next() {
        if scan.take(token) {
            return Some(token.start);
        }
    }
    None
}

/// What was counted between two brackets.
#[derive(Default)]
struct Level {
    /// The bracket, if it is not the text itself.
    open: u8,
    /// Whether it is the `${ .. }` of a template.
    template: bool,
    /// Prefixes, arrows, suffixes and points with nothing between them that would end the type.
    chain: usize,
    /// The branches of conditional types since the last separator.
    branches: usize,
    last: Kind,
}

/// What a token is to the count.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Kind {
    Open,
    Close,
    Arrow,
    Prefix,
    Point,
    Word,
    Question,
    /// It ends a type, a member or a declaration.
    End,
    #[default]
    Other,
}

#[derive(Clone, Copy)]
struct Token {
    kind: Kind,
    start: usize,
}

struct Scan<'t> {
    bytes: &'t [u8],
    at: usize,
    levels: Vec<Level>,
}

impl Scan<'_> {
    /// Counts a token; whether it is too deep.
    fn take(&mut self, token: Token) -> bool {
        match token.kind {
            Kind::Open => self.levels.push(Level { open: self.bytes[token.start], ..Level::default() }),
            Kind::Close => self.close(self.bytes[token.start]),
            _ => {}
        }
        let depth = self.levels.len();
        let Some(level) = self.levels.last_mut() else { return false };
        match token.kind {
            // A name between two points, or the parameters of the next arrow, end no chain.
            Kind::Close if matches!(level.last, Kind::Arrow | Kind::Prefix | Kind::Point) => {}
            Kind::Close | Kind::Arrow | Kind::Prefix | Kind::Point => level.chain += 1,
            Kind::Question => level.branches += 1,
            Kind::Word if level.last == Kind::Point => {}
            Kind::End => (level.chain, level.branches) = (0, 0),
            _ => level.chain = 0,
        }
        if token.kind != Kind::Open {
            level.last = token.kind;
        }
        depth.max(level.chain).max(level.branches) > DEEPEST
    }

    /// Closes what was opened so, and what was left open in it.
    fn close(&mut self, close: u8) {
        let open = match close {
            b')' => b'(',
            b']' => b'[',
            b'}' => b'{',
            _ => b'<',
        };
        let at = self.levels.iter().rposition(|it| it.open == open);
        // An angle that was not opened in these brackets is a comparison.
        let other = |it: &Level| open == b'<' && it.open != b'<';
        if let Some(at) = at.filter(|at| !self.levels[*at..].iter().any(other)) {
            self.levels.truncate(at);
        }
    }

    fn next(&mut self) -> Option<Token> {
        loop {
            let start = self.at;
            let byte = *self.bytes.get(start)?;
            self.at += 1;
            let kind = match byte {
                b'/' if self.follows(b"/") => {
                    self.skip_to(b"\n");
                    continue;
                }
                b'/' if self.follows(b"*") => {
                    self.at += 1;
                    self.skip_to(b"*/");
                    continue;
                }
                b'"' | b'\'' => {
                    self.string(byte);
                    Kind::Other
                }
                b'`' => self.template(),
                b'}' if self.levels.last().is_some_and(|it| it.template) => {
                    self.levels.pop();
                    self.template()
                }
                b'<' if self.follows(b"<") => {
                    self.at += 1;
                    Kind::Other
                }
                b'(' | b'[' | b'{' | b'<' => Kind::Open,
                b'=' if self.follows(b">") => {
                    self.at += 1;
                    Kind::Arrow
                }
                b')' | b']' | b'}' | b'>' => Kind::Close,
                b'.' => Kind::Point,
                b'-' | b'+' | b'!' | b'~' => Kind::Prefix,
                b'?' if !self.follows(b":") && !self.follows(b"(") && !self.follows(b".") => Kind::Question,
                b';' | b',' => Kind::End,
                b'a'..=b'z' | b'A'..=b'Z' | b'_' | b'$' | 0x80.. => self.word(start),
                _ if byte.is_ascii_whitespace() => continue,
                _ => Kind::Other,
            };
            return Some(Token { kind, start });
        }
    }

    fn follows(&self, text: &[u8]) -> bool {
        self.bytes[self.at..].starts_with(text)
    }

    fn skip_to(&mut self, end: &[u8]) {
        while self.at < self.bytes.len() && !self.follows(end) {
            self.at += 1;
        }
        self.at = (self.at + end.len()).min(self.bytes.len());
    }

    fn word(&mut self, start: usize) -> Kind {
        let letter = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'$' | 0x80..);
        while self.bytes.get(self.at).is_some_and(letter) {
            self.at += 1;
        }
        match &self.bytes[start..self.at] {
            b"keyof" | b"readonly" | b"unique" | b"infer" | b"new" | b"abstract" | b"asserts" | b"typeof" => {
                Kind::Prefix
            }
            b"export" | b"function" | b"class" | b"enum" => Kind::End,
            // A declaration begins with two words, and needs no separator before it.
            b"type" | b"interface" | b"declare" | b"namespace" | b"module" if self.is_before_name() => Kind::End,
            _ => Kind::Word,
        }
    }

    /// Whether the next word is what a declaration calls something.
    fn is_before_name(&self) -> bool {
        let rest = self.bytes[self.at..].trim_ascii_start();
        let letter = |byte: &&u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'$' | 0x80..);
        let word = &rest[..rest.iter().take_while(letter).count()];
        !word.is_empty() && !matches!(word, b"extends" | b"is")
    }

    fn string(&mut self, quote: u8) {
        while let Some(byte) = self.bytes.get(self.at) {
            self.at += if *byte == b'\\' { 2 } else { 1 };
            if *byte == quote || *byte == b'\n' {
                return;
            }
        }
    }

    /// Reads a template to its end, or to a `${`, which is a bracket.
    fn template(&mut self) -> Kind {
        while let Some(byte) = self.bytes.get(self.at) {
            self.at += if *byte == b'\\' { 2 } else { 1 };
            match byte {
                b'`' => return Kind::Other,
                b'$' if self.follows(b"{") => {
                    self.at += 1;
                    self.levels.push(Level { template: true, ..Level::default() });
                    return Kind::Other;
                }
                _ => {}
            }
        }
        Kind::Other
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_nests_is_counted() {
        let many = |text: &str| text.repeat(600);
        for (text, at) in [
            (format!("type A = {}", many("[")), "[".len() * 499 + 9),
            (many("{ a: "), 499 * 5),
            (format!("type A = string{}", many("[]")), 15 + 2 * 500 + 1),
            (format!("type A = {}", many("() => ")), 0),
            (format!("type A = {}string", many("keyof ")), 0),
            (format!("type A = a{}", many(".a")), 0),
            (format!("type A = {}never", many("B extends C ? D : ")), 0),
            (format!("type A = `{}", many("${`")), 0),
            (many("namespace a { "), 0),
            (format!("type A = {}never", many("type extends C ? type : ")), 0),
        ] {
            let found = too_deep(&text);
            assert!(found.is_some() && (at == 0 || found == Some(at)), "{found:?} in {}", &text[..40]);
        }
    }

    #[test]
    fn what_is_long_is_not_deep() {
        for text in [
            "a?: () => void\n",
            "a(b: string): void\n",
            "interface A extends B<C> { a: string[]; b?: number }\n",
            "type A = B extends C ? D : E;\n",
            "type A<T> = T extends B ? C : D\n",
            "export type A = B extends C ? D : E\n",
            "declare function f<T>(a: T): T extends B ? C : D\ninterface A {}\n",
            "type A = B[]\n",
            "'(' | \"[\" | `{` | /* ( */ // [\n",
            "a: T.B\n",
            "'it\\'s (' | ",
            "`a${b}(` | ",
            "A = 1 << 0, ",
            "a<b, c>d, ",
            "a >> b > c ",
        ] {
            assert_eq!(too_deep(&text.repeat(2000)), None, "{text}");
        }
    }
}
