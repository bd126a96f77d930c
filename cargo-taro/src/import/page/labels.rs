//! What the label of a table says that the table describes: pages of Taro 1 have a line above each, and no headings.

use super::headings::is_word;
use super::hosts;

/// What a table describes.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Label {
    /// The label names nothing.
    Nothing,
    /// What the function takes.
    Takes,
    /// What it takes on one host beside that: `H5 端附加参数说明`.
    TakesOn(&'static str),
    /// What it gives: `success 返回参数说明`, `CALLBACK 返回参数`.
    Gives,
    /// What a failure gives: `fail 返回参数说明`, `错误`.
    Fails,
    /// A member of another table: `crop 参数说明`, `networkType 有效值`.
    Of(String),
    /// Something else.
    Other(String),
}

/// A longer line is a sentence.
const LONGEST: usize = 40;

impl Label {
    /// What a line says of the table below it; `members` are those of the tables above.
    pub(super) fn of(line: &str, members: &[&str]) -> Label {
        let line = line.trim_matches(|c: char| c.is_whitespace() || "*#>：:_`".contains(c));
        let lower = line.to_lowercase();
        let has = |words: &[&str]| words.iter().any(|it| lower.contains(it));
        if ["", "说明", "注意", "description", "note"].contains(&&*lower) || line.chars().count() > LONGEST {
            return Label::Nothing;
        }
        if has(&["fail", "失败", "错误", "error", "异常"]) {
            return Label::Fails;
        }
        // `animation.timingFunc` is a member of `animation`.
        let bare = line.replace('`', "");
        let end =
            bare.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '_' | '$' | '.'))).unwrap_or(bare.len());
        let first = &bare[..end];
        let is_callback = ["success", "complete", "callback"].contains(&first.to_lowercase().as_str());
        if !is_callback && (members.contains(&first) || first.contains('.') && first.split('.').all(is_word)) {
            return Label::Of(first.to_owned());
        }
        if has(&["success", "成功", "返回", "回调", "callback", "return", "result", "promise", "出参"]) {
            return Label::Gives;
        }
        let mut words = line.split(|c: char| c.is_whitespace() || "端附参（(".contains(c));
        if let Some(host) = words.find_map(hosts::host) {
            return Label::TakesOn(host);
        }
        if has(&["object", "参数", "param", "option", "argument", "属性"]) {
            return Label::Takes;
        }
        Label::Other(line.to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::Label;

    #[test]
    fn a_label_says_what_a_table_describes() {
        for (line, label) in [
            ("**OBJECT 参数说明：**", Label::Takes),
            ("参数说明", Label::Takes),
            ("**H5 端附加参数说明：**", Label::TakesOn("h5")),
            ("**success 返回参数说明：**", Label::Gives),
            ("**success返回参数说明**：", Label::Gives),
            ("**CALLBACK 返回参数：**", Label::Gives),
            ("**同步返回参数说明：**", Label::Gives),
            ("**fail 返回参数说明：**", Label::Fails),
            ("错误", Label::Fails),
            ("**crop 参数说明：**", Label::Of("crop".to_owned())),
            ("`crop` 参数说明", Label::Of("crop".to_owned())),
            ("**animation.timingFunc 有效值：**", Label::Of("animation.timingFunc".to_owned())),
            ("**其它**", Label::Other("其它".to_owned())),
            ("说明", Label::Nothing),
            ("", Label::Nothing),
        ] {
            assert_eq!(Label::of(line, &["crop", "success", "fail"]), label, "{line}");
        }
    }
}
