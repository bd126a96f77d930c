//! What titles, headings, codes and links of a page name.

use super::{Part, text};

/// The part that a heading begins, if it is one of those that pages have. A type may be called `Properties`.
pub(super) fn part_of(heading: &str, level: usize) -> Option<Part> {
    part_named(heading).filter(|it| level <= 2 || matches!(it, Part::Support | Part::Returned | Part::Example))
}

/// The part that words name, on whatever level: `1. 参数` too.
pub(super) fn part_named(heading: &str) -> Option<Part> {
    let numbered = heading.trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, '.' | '、' | ')' | ' '));
    let squeezed: String = numbered.to_lowercase().chars().filter(|c| !c.is_whitespace()).collect();
    Some(match squeezed.trim_end_matches([':', '：']) {
        "api支持度" | "apisupport" | "支持情况" | "supports" | "platformsupport" => Part::Support,
        "返回值" | "returnvalue" | "returnvalues" | "returns" | "出参" => Part::Returned,
        it if it.starts_with("示例") || is_example(numbered) => Part::Example,
        "类型" | "type" | "types" | "签名" | "函数签名" | "signature" | "functionsignature" | "定义" | "类型定义"
        | "函数定义" | "definition" | "typesignature" => Part::Signature,
        "参数" | "parameters" | "parameter" | "params" | "入参" | "请求参数" | "参数说明" | "arguments" | "args" => {
            Part::Parameters
        }
        "方法" | "methods" | "method" | "属性" | "properties" | "方法列表" | "方法说明" | "实例方法" | "成员方法"
        | "属性列表" | "实例属性" => Part::Methods,
        it if is_of_events(it) => Part::Methods,
        _ => return None,
    })
}

/// Whether a heading says in English that an example follows: `Sample Code`, `Example 2`. A type may be called `SampleRate`.
fn is_example(heading: &str) -> bool {
    let lower = heading.to_lowercase();
    let Some(rest) = ["sample", "example"].iter().find_map(|it| lower.strip_prefix(it)) else { return false };
    let rest = rest.strip_prefix('s').unwrap_or(rest).trim_start_matches(|c: char| c.is_ascii_digit());
    !rest.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '_') || rest.starts_with("code")
}

/// Whether a heading is of events, which an object has as methods. A page of a function may tell of events, too.
pub(super) fn is_of_events(heading: &str) -> bool {
    ["事件", "事件列表", "events"].contains(&heading.trim().to_lowercase().as_str())
}

/// The object of a host's that a title says has the function: `wx` of `wx.login(option)`.
pub(super) fn global_of(title: &str) -> Option<&'static str> {
    let (global, _) = title.trim().split_once('.')?;
    ["wx", "my", "swan", "tt", "qq", "dd", "ks", "jd", "xhs"].into_iter().find(|it| *it == global)
}

/// `Taro.login(option)` names `login`.
pub(super) fn name_of(title: &str) -> String {
    let name = title.trim();
    let name =
        name.strip_prefix("Taro.").or_else(|| name.strip_prefix(global_of(name)?)?.strip_prefix('.')).unwrap_or(name);
    let end = name.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '_' | '$' | '.'))).unwrap_or(name.len());
    let rest = name[end..].trim_start();
    // A title that goes on in prose names nothing.
    if rest.is_empty() || rest.starts_with(['(', '（', '<']) { name[..end].to_owned() } else { String::new() }
}

pub(super) fn is_word(name: &str) -> bool {
    let mut letters = name.chars();
    letters.next().is_some_and(|c| c.is_ascii_alphabetic() || c == '_' || c == '$')
        && letters.all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '$')
}

/// The type that a heading names: `Option`, `Result<T>`, and `object param` of Taro 1.
pub(super) fn identifier(heading: &str) -> Option<String> {
    let heading = heading.trim();
    if let Some(of) = heading.strip_prefix("object ").or_else(|| heading.strip_prefix("Object ")) {
        let of = of.trim();
        return Some(if is_word(of) && of.starts_with(|c: char| c.is_ascii_uppercase()) {
            of.to_owned()
        } else {
            "Option".to_owned()
        });
    }
    let promised = heading.strip_prefix("Promise").map(str::trim_start).is_some_and(|it| it.starts_with('<'));
    if promised {
        return Some("Result".to_owned());
    }
    let name = heading.split('<').next().unwrap_or_default().trim();
    is_word(name).then(|| name.to_owned())
}

/// The parameters of the type that a heading names, each as declarations write it: `T = any` of `Result<T>`.
pub(super) fn generics(heading: &str) -> Vec<String> {
    let inside = heading.split_once('<').and_then(|(name, rest)| {
        let inside = rest.trim_end().strip_suffix('>')?;
        is_word(name.trim()).then_some(inside).filter(|_| name.trim() != "Promise")
    });
    let Some(inside) = inside else { return Vec::new() };
    let (mut depth, mut parts) = (0_usize, vec![String::new()]);
    for c in inside.chars() {
        match c {
            '<' | '(' | '[' | '{' => depth += 1,
            '>' | ')' | ']' | '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        match parts.last_mut() {
            _ if c == ',' && depth == 0 => parts.push(String::new()),
            Some(part) => part.push(c),
            None => {}
        }
    }
    let parts = parts.iter().map(|it| it.trim()).filter(|it| it.starts_with(|c: char| c.is_ascii_alphabetic()));
    let has_default = |it: &str| it.replace("=>", "").contains('=');
    parts.map(|it| if has_default(it) { it.to_owned() } else { format!("{it} = any") }).collect()
}

/// Whether code is a type of a function, and nothing else.
pub(super) fn is_signature(code: &str) -> bool {
    let overloads = code.starts_with('{') && code.ends_with('}') && code.contains("):");
    (code.contains("=>") && code.starts_with(['(', '<'])) || overloads
}

/// Whether code that is no [signature](is_signature) declares a function: `function scan(..): P`. A call, as an example has it,
/// does not.
pub(super) fn is_declaration(code: &str) -> bool {
    let words = ["function ", "declare ", "export ", "const ", "async ", "new ", "type "];
    let is_call = code.starts_with("Taro.") && !code.contains("):");
    words.iter().any(|it| code.starts_with(it)) || !is_call && (code.contains("):") || code.contains("=>"))
}

/// `> [参考文档](https://..)`: the addresses of a text that is links and nothing else.
pub(super) fn reference(text: &str) -> Vec<String> {
    let (mut rest, mut addresses) = (text.trim(), Vec::new());
    while !rest.is_empty() {
        let found = text::link_parts(rest).filter(|(_, address, _)| address.starts_with("http"));
        let Some((_, address, end)) = found else { return Vec::new() };
        addresses.push(address.to_owned());
        rest = rest[end..].trim_start_matches(|c: char| c.is_whitespace() || "、，,/|>".contains(c));
    }
    addresses
}
