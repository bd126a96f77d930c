//! The hosts that a page names, in every form that Taro's documentation has had.

use super::Fault;
use super::headings::{is_word, name_of};
use super::tables::{Row, Table};

/// What hosts are called, as the words that a title has. The first that fits counts.
const TITLES: [(&[&str], &str); 25] = [
    (&["企业微信", "wework", "wechatwork", "wecom", "qywx"], "qywx"),
    (&["支付宝iot", "alipayiot"], "iot"),
    (&["微信", "wechat", "weixin", "weapp"], "weapp"),
    (&["百度", "baidu", "smartprogram", "swan"], "swan"),
    (&["支付宝", "alipay"], "alipay"),
    (&["字节", "抖音", "头条", "bytedance", "douyin", "toutiao", "tiktok"], "tt"),
    (&["qq"], "qq"),
    (&["京东", "jingdong", "jdmini"], "jd"),
    (&["reactnative"], "rn"),
    (&["快应用", "quickapp"], "quickapp"),
    (&["harmonyhybrid", "鸿蒙hybrid"], "harmony_hybrid"),
    (&["鸿蒙", "harmony"], "harmony"),
    (&["ascf"], "ascf"),
    (&["h5", "web"], "h5"),
    (&["快手", "kuaishou", "kwai"], "kwai"),
    (&["飞书", "lark", "feishu"], "lark"),
    (&["小红书", "xiaohongshu", "xhs"], "xhs"),
    (&["钉钉", "dingtalk"], "dd"),
    (&["iot"], "iot"),
    (&["rn"], "rn"),
    (&["tt"], "tt"),
    (&["jd"], "jd"),
    (&["dd"], "dd"),
    (&["mpx"], "mpx"),
    (&["tuya"], "tuya"),
];

fn squeezed(title: &str) -> String {
    title.to_lowercase().chars().filter(|c| c.is_alphanumeric()).collect()
}

/// Whether a title is of what Taro does not build: mini games, and accounts that show pages of the web.
fn is_no_host(title: &str) -> bool {
    ["小游戏", "minigame", "公众号", "officialaccount"].iter().any(|it| squeezed(title).contains(it))
}

/// The hosts that a title names: `微信小程序 / QQ 小程序` is two.
pub(super) fn titled(title: &str) -> Option<Vec<&'static str>> {
    let (mut bare, mut depth) = (String::new(), 0_usize);
    for c in title.chars() {
        match c {
            '(' | '（' => depth += 1,
            ')' | '）' => depth = depth.saturating_sub(1),
            _ if depth == 0 => bare.push(c),
            _ => {}
        }
    }
    let parts: Vec<&str> =
        bare.split(['/', '、', '，', ',', '&', '+', '\n']).filter(|it| !it.trim().is_empty()).collect();
    if parts.len() < 2 {
        return host(title).map(|it| vec![it]);
    }
    let mut hosts = Vec::new();
    for part in parts.into_iter().filter(|it| !is_no_host(it)) {
        let host = host(part)?;
        if !hosts.contains(&host) {
            hosts.push(host);
        }
    }
    Some(hosts).filter(|it| !it.is_empty())
}

/// The host that a title names: `微信小程序`, `WeChat Mini-Program`, `React Native`.
pub(super) fn host(title: &str) -> Option<&'static str> {
    let squeezed = squeezed(title);
    let fits = |words: &[&str]| {
        words.iter().any(|word| if word.len() == 2 { squeezed == *word } else { squeezed.contains(word) })
    };
    // `QQ 小程序` and `QQ 轻应用` are two letters and more.
    let qq = squeezed.starts_with("qq").then_some("qq");
    TITLES.iter().find(|(words, _)| fits(words)).map(|(_, host)| *host).or(qq)
}

/// Whether a table says which hosts have an API.
pub(super) fn is_support(table: &Table) -> bool {
    let mut titles = table.head.iter();
    let first = titles.next().map(|it| it.to_lowercase()).unwrap_or_default();
    ["api", "接口", "方法", "method"].contains(&first.as_str())
        && table.head.len() > 1
        && titles.any(|it| titled(it).is_some())
}

/// The name in a row of a table of hosts, without `Taro.` and brackets.
pub(super) fn row_name(row: &Row) -> String {
    let cell = row.cells.first().map(String::as_str).unwrap_or_default().trim();
    match name_of(cell) {
        name if name.is_empty() => cell.to_owned(),
        name => name,
    }
}

/// The row of one of the names; or the only row, if that names no API.
pub(super) fn own_row<'t>(table: &'t Table, names: &[String]) -> Option<&'t Row> {
    match table.rows.as_slice() {
        [row] if !row_name(row).split('.').all(is_word) => Some(row),
        _ => row_of(table, names),
    }
}

/// The row of one of the names.
pub(super) fn row_of<'t>(table: &'t Table, names: &[String]) -> Option<&'t Row> {
    table.rows.iter().find(|row| names.iter().any(|name| row_name(row).eq_ignore_ascii_case(name)))
}

/// The hosts with a mark in a row.
pub(super) fn of_row(table: &Table, row: &Row) -> Result<Vec<String>, Fault> {
    let (mut hosts, mut lacking) = (Vec::new(), Vec::new());
    let columns = table.head.iter().enumerate().skip(1);
    for (at, title) in columns.filter(|(_, title)| !is_no_host(title) || titled(title).is_some_and(|it| it.len() > 1)) {
        let Some(cell) = row.cells.get(at) else { break };
        let Some(titled) = titled(title) else {
            return Err(Fault::new(table.line, format!("`{title}` is no host that is known here")));
        };
        let has = match row.image(at) {
            Some(shown) => shown.and_then(mark).filter(|_| cell.is_empty()),
            None => mark(cell),
        };
        for host in titled {
            match has {
                Some(true) if !hosts.iter().any(|(it, _)| *it == host) => hosts.push((host, version(cell))),
                Some(true) => {}
                Some(false) => lacking.push(host),
                None => {
                    let written = row.written(at);
                    return Err(Fault::new(row.line, format!("`{written}` is neither a mark for a host nor none")));
                }
            }
        }
    }
    if let Some((host, _)) = hosts.iter().find(|(host, _)| lacking.contains(host)) {
        let message = format!("two columns are of `{host}`, and say different things: write one");
        return Err(Fault::new(row.line, message));
    }
    Ok(hosts.into_iter().map(|(host, version)| format!("{host}{version}")).collect())
}

/// The hosts that two places of a page name, in any order, with the versions that either has; nothing where they contradict.
pub(super) fn joined(a: &[String], b: &[String]) -> Option<Vec<String>> {
    let parted = |it: &'_ str| it.split_once(' ').map(|(host, version)| (host.to_owned(), version.to_owned()));
    let name = |it: &str| parted(it).map_or_else(|| it.to_owned(), |(host, _)| host);
    let both = a.iter().map(|here| {
        let there = b.iter().find(|it| name(it) == name(here))?;
        match (parted(here), parted(there)) {
            (Some(one), Some(other)) if one != other => None,
            (None, Some(_)) => Some(there.clone()),
            _ => Some(here.clone()),
        }
    });
    both.collect::<Option<Vec<_>>>().filter(|it| it.len() == b.len())
}

/// Whether a row says of each host that it has no such API. An empty cell says nothing.
pub(super) fn denies_all(table: &Table, row: &Row) -> bool {
    let mut cells = table.head.iter().zip(&row.cells).skip(1).filter(|(title, _)| !is_no_host(title)).peekable();
    cells.peek().is_some() && cells.all(|(_, cell)| !cell.trim().is_empty() && mark(cell) == Some(false))
}

/// The hosts that a table of members marks for a row: `| 参数 | 类型 | 微信小程序 | H5 |`. Nothing where a column of a host has texts;
/// a text among marks is a fault.
pub(super) fn marked_members(table: &Table, read: &[Option<usize>]) -> Result<Vec<(usize, Vec<&'static str>)>, Fault> {
    let other = table.head.iter().enumerate().filter(|(at, _)| !read.contains(&Some(*at)));
    let columns: Vec<_> = other.filter_map(|(at, title)| Some((at, titled(title)?))).collect();
    let cells = || {
        table
            .rows
            .iter()
            .flat_map(|row| columns.iter().filter_map(|(at, _)| Some((row.line, row.cells.get(*at)?.as_str()))))
    };
    if !cells().any(|(_, it)| mark(it) == Some(true)) {
        return Ok(Vec::new());
    }
    match cells().find(|(_, it)| mark(it).is_none()) {
        Some((line, cell)) if cells().any(|(_, it)| is_sign(it)) => {
            Err(Fault::new(line, format!("`{cell}` is neither a mark for a host nor none")))
        }
        Some(_) => Ok(Vec::new()),
        None => Ok(columns),
    }
}

/// The columns that name the hosts of each row: `| 参数 | 类型 | 支持平台 |`, with `微信小程序、H5` in a row. Nothing where no row names one.
pub(super) fn named_members(table: &Table, read: &[Option<usize>]) -> Result<Option<usize>, Fault> {
    let is_called = |it: &str| {
        [
            "支持平台",
            "适用平台",
            "平台",
            "支持的平台",
            "api支持度",
            "支持度",
            "platform",
            "platforms",
            "supportedplatforms",
            "support",
        ]
        .contains(&squeezed(it).as_str())
    };
    let at = table.head.iter().enumerate().position(|(at, it)| !read.contains(&Some(at)) && is_called(it));
    let Some(at) = at else { return Ok(None) };
    let cells = || table.rows.iter().filter_map(|row| Some((row.line, row.cells.get(at)?.as_str())));
    if !cells().any(|(_, it)| listed(it).is_some_and(|it| !it.is_empty())) {
        return Ok(None);
    }
    match cells().find(|(_, it)| listed(it).is_none()) {
        Some((line, cell)) => Err(Fault::new(line, format!("`{cell}` names no host that is known here"))),
        None => Ok(Some(at)),
    }
}

/// The hosts that a cell names, as `@supported` does; none if it names all.
pub(super) fn listed(cell: &str) -> Option<String> {
    let cell = cell.trim();
    let all = ["", "-", "全部", "所有", "全平台", "全部平台", "所有平台", "全部支持", "all", "all platforms"];
    if all.contains(&cell.to_lowercase().as_str()) {
        return Some(String::new());
    }
    let named = named(cell);
    let is_host = |it: &str| host(it.split(' ').next().unwrap_or(it)).is_some();
    (!named.is_empty() && named.split(", ").all(is_host)).then_some(named)
}

/// Whether a cell is a sign that stands for yes, and no word.
fn is_sign(cell: &str) -> bool {
    mark(cell) == Some(true) && cell.contains(['✔', '√', '✓', '☑', '✅', '●', '⭕'])
}

/// Whether a cell says that a host has the API.
pub(super) fn is_yes(cell: &str) -> bool {
    mark(cell) == Some(true)
}

/// The version beside a mark, as `@supported` says it: ` 2.10.0+` of `✔️ 2.10.0+`.
fn version(cell: &str) -> String {
    let is_version = |it: &&str| it.contains('.') && it.split('.').all(|it| it.parse::<u16>().is_ok());
    let words = cell.split(|c: char| !(c.is_ascii_digit() || c == '.'));
    words.into_iter().find(is_version).map(|it| format!(" {it}+")).unwrap_or_default()
}

/// What says that a host lacks it.
const NO: [&str; 19] = [
    "x",
    "ｘ",
    "×",
    "-",
    "–",
    "—",
    "no",
    "n",
    "否",
    "无",
    "不支持",
    "暂不支持",
    "未支持",
    "false",
    "n/a",
    "/",
    "unsupported",
    "not supported",
    "none",
];

/// Whether a cell says that a host has the API.
fn mark(cell: &str) -> Option<bool> {
    // What chooses how a mark looks is none.
    let cell = cell
        .trim_matches(|c: char| c.is_whitespace() || matches!(c, '\u{fe0e}' | '\u{fe0f}' | '\u{200b}' | '\u{200d}'));
    let word = cell.to_lowercase();
    // Until a version, which no spec can say; a mark that is struck out says neither.
    if cell.contains("~~")
        || cell.contains(['<', '＜'])
        || ["废弃", "移除", "deprecated", "removed"].iter().any(|it| word.contains(it))
    {
        return None;
    }
    if cell.is_empty() || NO.contains(&word.as_str()) {
        return Some(false);
    }
    if cell.contains(['✘', '✗', '❌', '✖', '🚫', '✕', '❎']) {
        return Some(false);
    }
    let from = word.trim_start_matches(['>', '=', '≥', ' ']).trim_start_matches('v').trim_end_matches('+').trim();
    if from.contains('.') && from.split('.').all(|it| it.parse::<u16>().is_ok()) {
        return Some(true);
    }
    let yes = cell.contains(['✔', '√', '✓', '☑', '✅', '●', '⭕'])
        || ["yes", "y", "是", "支持", "true", "o", "supported"].contains(&word.as_str())
        || ["支持 ", "yes "].iter().any(|it| word.starts_with(it));
    yes.then_some(true)
}

/// The hosts of a line of images, each with its title: `<img title="H5" .. className="icon_platform icon_platform--not-support"/>`.
pub(super) fn images(text: &str, line: usize) -> Result<Option<Vec<String>>, Fault> {
    let mut hosts = Vec::new();
    let mut seen = false;
    for image in text.split("<img").skip(1) {
        let attribute = |name: &str| {
            let after = image.split_once(&format!(" {name}=")).map(|(_, it)| it)?;
            let quote = after.chars().next().filter(|it| matches!(it, '"' | '\''))?;
            after[1..].split_once(quote).map(|(value, _)| value)
        };
        let class = attribute("className").or_else(|| attribute("class")).unwrap_or_default();
        if !class.contains("icon_platform") {
            continue;
        }
        let Some(title) = attribute("title").or_else(|| attribute("alt")) else {
            return Err(Fault::new(line, "an image of a host has no `title`, so that its host has no name".to_owned()));
        };
        seen = true;
        let Some(host) = host(title) else {
            return Err(Fault::new(line, format!("`{title}` is no host that is known here")));
        };
        if !class.contains("not-support") && !hosts.iter().any(|it| it == host) {
            hosts.push(host.to_owned());
        }
    }
    Ok(seen.then_some(hosts))
}

/// A member's own hosts, at the end of its text: `API 支持度: tt, weapp`.
pub(super) fn of_member(text: &str) -> Option<(&str, &str)> {
    ["API 支持度:", "API 支持度：", "API Support:", "API support:"].iter().find_map(|word| {
        let at = text.find(word)?;
        Some((text[..at].trim_end(), text[at + word.len()..].lines().next().unwrap_or_default().trim()))
    })
}

/// The hosts of a member, each as `@supported` names it: `weapp/h5`, `微信小程序、H5`.
pub(super) fn named(own: &str) -> String {
    let named = |part: &str| match host(part) {
        Some(host) if !part.chars().all(|c| c.is_ascii_lowercase() || c == '_') => format!("{host}{}", version(part)),
        _ => part.to_owned(),
    };
    let parts = own.split([',', '，', '、', '/']).map(|it| it.trim().trim_matches('`')).filter(|it| !it.is_empty());
    let parts = parts.flat_map(|part| {
        // `weapp h5`, and no `React Native`.
        let words: Vec<&str> = part.split_whitespace().collect();
        let each = words.iter().all(|it| it.chars().all(|c| c.is_ascii_lowercase() || c == '_' || c.is_ascii_digit()));
        if each { words } else { vec![part] }
    });
    parts.map(named).collect::<Vec<_>>().join(", ")
}

/// The unit of a member, in a line of its own at the end of its text: `单位: ms`.
pub(super) fn unit(text: &str) -> Option<(&str, &str)> {
    let (before, last) = text.rsplit_once('\n').unwrap_or(("", text));
    let unit = ["单位:", "单位：", "Unit:", "unit:", "Unit："]
        .iter()
        .find_map(|word| last.trim().strip_prefix(word))?
        .trim()
        .trim_matches('`');
    let unit = match unit.to_lowercase().as_str() {
        "毫秒" | "millisecond" | "milliseconds" => "ms",
        "秒" | "second" | "seconds" => "s",
        _ => unit,
    };
    let is_word = !unit.is_empty() && unit.chars().all(|c| c.is_ascii_alphanumeric() || "_-/%".contains(c));
    is_word.then_some((before.trim_end(), unit))
}

#[cfg(test)]
mod tests {
    use super::{host, images, joined, mark, version};

    #[test]
    fn hosts_that_are_named_twice_stand_in_any_order() {
        let hosts = |it: &str| it.split(", ").map(str::to_owned).collect::<Vec<_>>();
        let both = |a: &str, b: &str| joined(&hosts(a), &hosts(b)).map(|it| it.join(", "));
        assert_eq!(both("weapp, ascf, h5", "weapp, h5, ascf").as_deref(), Some("weapp, ascf, h5"));
        assert_eq!(both("weapp, h5", "h5, weapp 2.10.0+").as_deref(), Some("weapp 2.10.0+, h5"));
        assert_eq!(both("weapp 2.10.0+", "weapp").as_deref(), Some("weapp 2.10.0+"));
        for (a, b) in [("weapp", "weapp, h5"), ("weapp, h5", "weapp"), ("weapp 2.1+", "weapp 2.2+")] {
            assert_eq!(both(a, b), None, "{a} and {b}");
        }
    }

    #[test]
    fn a_host_has_many_titles() {
        for (title, name) in [
            ("微信小程序", Some("weapp")),
            ("WeChat Mini-Program", Some("weapp")),
            ("Baidu Smart-Program", Some("swan")),
            ("ByteDance Mini-Program", Some("tt")),
            ("QQ 轻应用", Some("qq")),
            ("React Native", Some("rn")),
            ("ReactNative", Some("rn")),
            ("Harmony hybrid", Some("harmony_hybrid")),
            ("鸿蒙 Hybrid", Some("harmony_hybrid")),
            ("WeChat Work", Some("qywx")),
            ("支付宝 IoT", Some("iot")),
            ("Harmony", Some("harmony")),
            ("Quick App", Some("quickapp")),
            ("场景", None),
        ] {
            assert_eq!(host(title), name, "{title}");
        }
    }

    #[test]
    fn a_mark_may_have_a_version() {
        for (cell, read) in [
            ("✔️ 2.10.0+", " 2.10.0+"),
            ("✔️（3.0.1）", " 3.0.1+"),
            ("√ (>=1.2)", " 1.2+"),
            ("v3.0", " 3.0+"),
            ("✔️ V2.10.1+", " 2.10.1+"),
            ("✔️", ""),
        ] {
            assert_eq!(version(cell), read, "{cell}");
        }
    }

    #[test]
    fn a_member_names_its_hosts_in_each_way() {
        for own in ["weapp, h5", "weapp/h5", "weapp h5", "微信小程序、H5", "WeChat Mini-Program, h5"] {
            assert_eq!(super::named(own), "weapp, h5", "{own}");
        }
        assert_eq!(super::named("React Native"), "rn");
        assert_eq!(super::named("global, weapp 1.8.0+, 支付宝小程序 2.0"), "global, weapp 1.8.0+, alipay 2.0+");
    }

    #[test]
    fn an_image_names_its_host_in_each_way_of_quoting() {
        let of = |text: &str| images(text, 1);
        let yes = Ok(Some(vec!["weapp".to_owned()]));
        assert_eq!(of("<img title=\"微信小程序\" src={x} className=\"icon_platform\" />"), yes);
        assert_eq!(of("<img className='icon_platform' title='微信小程序'/>"), yes);
        assert_eq!(of("<img alt=\"微信小程序\" class=\"icon_platform\"/>"), yes);
        assert_eq!(of("<img title=\"H5\" className='icon_platform icon_platform--not-support'/>"), Ok(Some(vec![])));
        assert!(of("<img className=\"icon_platform\"/>").is_err());
        assert_eq!(of("<img src=\"picture.png\"/>"), Ok(None));
    }

    #[test]
    fn marks_are_of_several_kinds() {
        for (cell, read) in [
            ("✔️", Some(true)),
            ("", Some(false)),
            ("√", Some(true)),
            ("x", Some(false)),
            ("maybe", None),
            ("≥2.0.0", Some(true)),
            ("\u{fe0f}", Some(false)),
            ("v3.0", Some(true)),
            ("V2.10.1+", Some(true)),
            (">= v2.0", Some(true)),
            ("3.0.0+", Some(true)),
            ("支持 2.1.0", Some(true)),
            ("暂不支持", Some(false)),
            ("✔️ (<2.0.0)", None),
            ("✔️ 3.0.0 起废弃", None),
        ] {
            assert_eq!(mark(cell), read, "{cell}");
        }
    }
}
