//! The facts of a comment: `@supported` with its noise, `@default`, `@since`, `@deprecated`, units.

use taro_api_codegen::ast::{Attrs, Doc, Since, Unit};
use taro_api_codegen::hosts::{Host, Version};
use taro_api_codegen::span::Span;
use taro_api_codegen::suggest;

use super::literals::literal;
use super::nodes;
use super::spans;

/// What a comment says that no spec can.
#[derive(Default)]
pub(crate) struct Unread {
    /// The hosts that it names and nobody knows.
    pub(crate) hosts: Vec<String>,
    /// What its `@see` name that is no address.
    pub(crate) see: Vec<String>,
}

/// A comment's facts, and what of it is none.
pub(crate) fn attrs(comment: Option<&str>, unread: &mut Unread) -> Attrs {
    let mut attrs = Attrs::default();
    let Some(comment) = comment else { return attrs };
    let (mut text, tags) = split(comment);
    let mut said = Vec::new();
    for (tag, value) in &tags {
        match tag.as_str() {
            "supported" => supported(value, &mut attrs, &mut unread.hosts),
            "default" => attrs.default = literal(value.trim_start_matches(':').trim().trim_end_matches("*/").trim()),
            "since" => said.extend(since(value)),
            "deprecated" => attrs.deprecated = Some(unescaped(value.trim_end_matches("*/").trim())),
            "see" => {
                let (before, value) = (attrs.see.len(), value.trim_start_matches(':').trim_end_matches("*/").trim());
                attrs.see.extend(links(value));
                if attrs.see.len() == before && !value.is_empty() {
                    unread.see.push(value.to_owned());
                }
            }
            "once" => attrs.once |= value.is_empty(),
            "ends" => attrs.ends |= value.is_empty(),
            "object" => attrs.object |= value.is_empty(),
            _ => {}
        }
    }
    text.extend(said);
    let doc = |line: String| Doc { text: format!(" {line}").trim_end().to_owned(), span: Span::call_site() };
    attrs.docs = text.into_iter().map(|it| doc(unescaped(&it))).collect();
    attrs
}

/// What a number of that name and description counts: what a tag `@unit` says, or else where the two say so. A name says it by
/// itself only where `by_name`, which is of Taro's.
pub(crate) fn unit(name: &str, comment: Option<&str>, by_name: bool) -> Option<Unit> {
    match tag(comment, "unit").as_deref() {
        Some("none") => None,
        Some("ms") => Some(Unit::Millis),
        Some("s") => Some(Unit::Seconds),
        Some("integer") => Some(Unit::Integer),
        Some(word) if !word.is_empty() => Some(Unit::Other(word.to_owned())),
        _ => guessed_unit(name, comment, by_name),
    }
}

/// What a tag `@unit` says, and nothing else.
pub(crate) fn said_unit(name: &str, comment: Option<&str>) -> Option<Unit> {
    tag(comment, "unit").and_then(|_| unit(name, comment, false))
}

/// What is called so in Rust: `@rust scan_text`.
pub(crate) fn rust(comment: Option<&str>) -> Option<String> {
    tag(comment, "rust").filter(|it| syn::parse_str::<syn::Ident>(it).is_ok())
}

/// What a tag of a comment says.
fn tag(comment: Option<&str>, name: &str) -> Option<String> {
    // Most comments have none of these.
    let comment = comment.filter(|it| it.contains(&format!("@{name}")))?;
    let (_, tags) = split(comment);
    let value = tags.into_iter().find(|(tag, _)| tag == name).map(|(_, value)| value)?;
    Some(value.trim_end_matches("*/").trim().to_owned())
}

/// The addresses that a tag leads to: `https://..` by itself, or as `{@link https://.. | words}` and `[words](https://..)`.
fn links(value: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut rest = value;
    while let Some(at) = ["http://", "https://"].iter().filter_map(|it| rest.find(it)).min() {
        let is_end = |c: char| c.is_whitespace() || matches!(c, '<' | '>' | '{' | '}' | '|' | '"' | '`');
        let text = &rest[at..];
        let whole = &text[..text.find(is_end).unwrap_or(text.len())];
        let mut address = whole.trim_end_matches(['.', ',', ';', ':', '!', '?', '\'']);
        // A bracket around an address is none of its own.
        while let Some(inner) =
            address.strip_suffix(')').filter(|it| it.matches('(').count() < address.matches(')').count())
        {
            address = inner.trim_end_matches(['.', ',']);
        }
        if address.len() > "https://".len() {
            found.push(address.to_owned());
        }
        rest = &text[whole.len().max(1)..];
    }
    found
}

/// A line as it was before it was written into a comment.
fn unescaped(line: &str) -> String {
    let line = line.replace("*\\/", "*/").replace("\\@supported", "@supported");
    match line.strip_prefix('\\') {
        Some(rest) if rest.starts_with(['@', '*', '/']) => rest.to_owned(),
        _ => line,
    }
}

fn guessed_unit(name: &str, comment: Option<&str>, by_name: bool) -> Option<Unit> {
    let (name, text) = (name.to_lowercase(), comment.unwrap_or_default().to_lowercase());
    if SPANS.iter().any(|it| name.ends_with(it)) {
        // Taro's page has the default 1500, and its web runtime passes it to `setTimeout`.
        let is_toast = name == "duration" && text.contains("提示的延迟时间");
        return spans::unit(&text).or(is_toast.then_some(Unit::Millis));
    }
    is_whole(&name, &text, by_name).then_some(Unit::Integer)
}

/// How names of spans of time end. A point in time (`startTime`) is none.
const SPANS: [&str; 8] =
    ["timeout", "duration", "interval", "delay", "expiretime", "timerange", "alarmoffset", "maxage"];

/// Whether it is counted, or a code, or a place in a list. What is measured may have a fraction, whatever a host gives today.
fn is_whole(name: &str, text: &str, by_name: bool) -> bool {
    let codes = ["statuscode", "errcode", "errno"];
    let texts = ["整数", "状态码", "状态号", "错误码", "端口", "序号", "字节数", "个数", "张数", "次数", "数量"];
    let bytes = text.contains("字节") || has_word(text, "byte") || has_word(text, "bytes");
    let amount = ["size", "length", "sent", "send", "written", "write", "read", "mtu"];
    let is_named = codes.iter().any(|it| name.ends_with(it))
        || ["count", "index", "port"].contains(&name)
        || name.starts_with("numberof");
    (by_name && is_named)
        // Taro's comments are Chinese.
        || (!by_name && ["integer", "integers"].iter().any(|it| has_word(text, it)))
        || texts.iter().any(|it| text.contains(it))
        || (bytes && amount.iter().any(|it| name.ends_with(it)))
}

/// Whether a word of ASCII letters stands there.
fn has_word(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(at, _)| {
        let letter = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphabetic() || c == '\'' || c == '/');
        !letter(text[..at].chars().next_back()) && !letter(text[at + word.len()..].chars().next())
    })
}

/// The description and the tags of a comment.
fn split(comment: &str) -> (Vec<String>, Vec<(String, String)>) {
    let mut text: Vec<String> = Vec::new();
    let mut tags: Vec<(String, String)> = Vec::new();
    for line in comment.lines() {
        let line = line.trim().trim_start_matches('*').trim_start_matches('/').trim_end();
        let line = line.strip_prefix(' ').unwrap_or(line);
        let (before, tag) = match line.find('@').filter(|at| is_tag(line, *at)) {
            Some(at) => (&line[..at], Some(&line[at + 1..])),
            None => (line, None),
        };
        if tags.is_empty() {
            text.push(before.trim_end().to_owned());
        }
        if let Some(tag) = tag {
            let end = tag.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(tag.len());
            tags.push((tag[..end].to_owned(), tag[end..].trim().to_owned()));
        }
    }
    let first = text.iter().position(|it| !it.is_empty()).unwrap_or(text.len());
    let last = text.iter().rposition(|it| !it.is_empty()).map_or(first, |it| it + 1);
    (text[first..last].to_vec(), tags)
}

/// Whether a tag begins there: before it stands nothing, or for `@supported` a text and a space.
fn is_tag(line: &str, at: usize) -> bool {
    line[..at].trim().is_empty() || (line[at..].starts_with("@supported") && line[..at].ends_with(' '))
}

/// `weapp, h5, alipay 支付宝: 10.2.33+`
fn supported(value: &str, attrs: &mut Attrs, unknown: &mut Vec<String>) {
    let mut hosts = attrs.platforms.take().map(|it| it.names()).unwrap_or_default();
    let mut since = attrs.since.take().map(|it| it.hosts).unwrap_or_default();
    let mut every = false;
    for (at, part) in value.split([',', '，', '、']).enumerate() {
        let part = part.trim().trim_end_matches("*/").trim();
        let word: String = part.chars().take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-')).collect();
        if word.is_empty() {
            // `暂未支持`: no host so far. A comma inside a remark begins nothing.
            if at == 0 && !part.is_empty() {
                unknown.push(part.to_owned());
            }
            continue;
        }
        if word == "global" {
            every = true;
            continue;
        }
        match Host::parse(&word).or_else(|| suggest::nearest(&word, Host::names()).and_then(Host::parse)) {
            Some(host) => {
                if !hosts.contains(&host) {
                    hosts.push(host);
                }
                if let Some(version) = base_library(&part[word.len()..]).filter(|_| host.has_versions()) {
                    since.push((host, version, Span::call_site()));
                }
            }
            None => unknown.push(word),
        }
    }
    attrs.platforms = (!every && !hosts.is_empty()).then(|| nodes::platforms(hosts));
    attrs.since = (!since.is_empty()).then_some(Since { hosts: since, span: Span::call_site() });
}

/// `@since 2.10.0` names no host: it may be a version of WeChat's base library, of its app, or of Taro. So it is a line of the
/// description.
fn since(value: &str) -> Option<String> {
    let versions: Vec<_> = versions(value).collect();
    (!versions.is_empty()).then(|| format!("Since {}.", versions.join(", ")))
}

/// The version of the base library in a remark: `2.10.0` of `基础库: 2.10.0`, of `最低版本：2.10.0` and of `2.10.0+`. That of a
/// vendor's app is another one, and so is that of its developer tools: `支付宝: 10.3.50+ APPX: 2.8.7 开发者工具: 3.5.1`.
fn base_library(remark: &str) -> Option<Version> {
    let mut rest = remark;
    while let Some(version) = versions(rest).next() {
        let at = rest.find(version)?;
        let label = rest[..at].trim_matches(|c: char| !c.is_alphabetic());
        if ["", "基础库", "最低版本", "基础库最低版本", "APPX", "v", "V"].contains(&label) {
            return Version::parse(version);
        }
        rest = &rest[at + version.len()..];
    }
    None
}

/// The versions in a remark: `支付宝: 10.2.33+` has `10.2.33`.
fn versions(remark: &str) -> impl Iterator<Item = &str> {
    let words = remark.split(|c: char| !(c.is_ascii_digit() || c == '.'));
    words.map(|it| it.trim_matches('.')).filter(|it| it.contains('.'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(comment: &str) -> (Attrs, Vec<String>) {
        let mut unread = Unread::default();
        (attrs(Some(comment), &mut unread), unread.hosts)
    }

    #[test]
    fn an_address_is_found_among_words() {
        for (value, addresses) in [
            ("https://a.example/b", &["https://a.example/b"][..]),
            ("https://a.example/b(c) for more.", &["https://a.example/b(c)"]),
            ("{@link https://a.example/b | the page}", &["https://a.example/b"]),
            ("[the page](https://a.example/b), and <http://c.example>.", &["https://a.example/b", "http://c.example"]),
            ("(https://a.example/b).", &["https://a.example/b"]),
            ("{@link Observable}", &[]),
            ("https://", &[]),
        ] {
            let mut unread = Unread::default();
            let read = attrs(Some(&format!("* x\n * @see {value}\n ")), &mut unread);
            assert_eq!(read.see, addresses, "{value}");
            assert_eq!(unread.see.is_empty(), !addresses.is_empty(), "{value}");
        }
    }

    #[test]
    fn the_noise_of_supported_is_cleaned() {
        for (comment, hosts, since) in [
            ("* x\n * @supported weapp, h5 ", &[Host::Weapp, Host::H5][..], None),
            ("* @supported aliapy", &[Host::Alipay], None),
            ("* @supported alipay 支付宝: 10.2.33+", &[Host::Alipay], None),
            (
                "* @supported alipay 支付宝: 10.3.50+ APPX: 2.8.7 开发者工具: 3.5.1",
                &[Host::Alipay],
                Some("alipay 2.8.7"),
            ),
            ("* @supported alipay 基础库: 1.13.0", &[Host::Alipay], Some("alipay 1.13.0")),
            ("* @supported weapp 2.10.0+, h5 1.2.0", &[Host::Weapp, Host::H5], Some("weapp 2.10.0")),
            ("* @supported weapp 最低版本：2.13.0。是否显示，默认值：true", &[Host::Weapp], Some("weapp 2.13.0")),
            ("* 文字 @supported tt", &[Host::Tt], None),
        ] {
            let (attrs, unknown) = of(comment);
            assert_eq!(attrs.platforms.map(|it| it.names()).as_deref(), Some(hosts), "{comment}");
            let said = attrs.since.map(|it| format!("{} {}", it.hosts[0].0, it.hosts[0].1));
            assert_eq!(said.as_deref(), since, "{comment}");
            assert!(unknown.is_empty(), "{comment}: {unknown:?}");
        }
        assert_eq!(of("* @supported global").0.platforms, None);
        assert_eq!(of("* @supported 暂未支持").1, ["暂未支持"]);
    }

    #[test]
    fn only_a_literal_is_a_default() {
        for (written, read) in [
            ("true", Some("true")),
            ("60000", Some("60000")),
            ("'md5'", Some("\"md5\"")),
            ("\"#000000\" */", Some("\"#000000\"")),
            ("['album', 'camera']", Some("[\"album\", \"camera\"]")),
            ("7 * 24 * 60", None),
            ("ease", None),
            ("message.byteLength", None),
        ] {
            assert_eq!(of(&format!("* @default {written}")).0.default.as_deref(), read);
        }
    }

    #[test]
    fn a_unit_is_a_name_and_a_text() {
        for (name, text, counts) in [
            ("timeout", "超时时间，单位ms", Some(Unit::Millis)),
            ("transitionDuration", " 页面推入动画时长，单位 ms", Some(Unit::Millis)),
            ("duration", "提示的延迟时间", Some(Unit::Millis)),
            ("duration", "音频长度，单位 s", Some(Unit::Seconds)),
            ("maxDuration", "拍摄视频最长拍摄时间，单位秒", Some(Unit::Seconds)),
            ("duration", "items", None),
            ("timeout", "how long, in milliseconds", Some(Unit::Millis)),
            ("interval", "In seconds.", Some(Unit::Seconds)),
            ("duration", "of the second one", None),
            ("timestamp", "毫秒", None),
            ("startTime", "开始播放的位置（单位：s）", None),
            ("statusCode", "", Some(Unit::Integer)),
            ("tapIndex", "用户点击的按钮序号", Some(Unit::Integer)),
            ("size", "message 的大小，单位：字节", Some(Unit::Integer)),
            ("currentSize", "当前占用的空间大小, 单位 KB", None),
            ("zoom", "zoom 可取小数", None),
            ("width", "宽度", None),
        ] {
            assert_eq!(unit(name, Some(text), true), counts, "{name}: {text}");
        }
    }
}
