//! What headings, columns, marks and hosts are called on a page, in each language of Taro's documentation.

use clap::ValueEnum;
use taro_api_codegen::hosts::Host;

/// The language of a page's headings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Lang {
    /// Chinese, as most of Taro's pages.
    Zh,
    /// English.
    En,
}

/// The words of a language.
pub(super) struct Words {
    pub(super) signature: &'static str,
    pub(super) parameters: &'static str,
    pub(super) methods: &'static str,
    pub(super) support: &'static str,
    pub(super) reference: &'static str,
    pub(super) name: &'static str,
    pub(super) ty: &'static str,
    pub(super) default: &'static str,
    pub(super) required: &'static str,
    pub(super) readonly: &'static str,
    pub(super) text: &'static str,
    pub(super) yes: &'static str,
    pub(super) no: &'static str,
    /// Before the unit of a member, and before its hosts.
    pub(super) unit: &'static str,
    pub(super) own_hosts: &'static str,
}

const CHINESE: Words = Words {
    signature: "类型",
    parameters: "参数",
    methods: "方法",
    support: "API 支持度",
    reference: "参考文档",
    name: "参数",
    ty: "类型",
    default: "默认值",
    required: "必填",
    readonly: "只读",
    text: "说明",
    yes: "是",
    no: "否",
    unit: "单位:",
    own_hosts: "API 支持度:",
};

const ENGLISH: Words = Words {
    signature: "Type",
    parameters: "Parameters",
    methods: "Methods",
    support: "API Support",
    reference: "Reference",
    name: "Property",
    ty: "Type",
    default: "Default",
    required: "Required",
    readonly: "Read only",
    text: "Description",
    yes: "Yes",
    no: "No",
    unit: "Unit:",
    own_hosts: "API Support:",
};

impl Lang {
    pub(super) fn words(self) -> &'static Words {
        match self {
            Lang::Zh => &CHINESE,
            Lang::En => &ENGLISH,
        }
    }

    /// What a host is called at the head of a table; a project's own host has no name that others know.
    pub(super) fn title(self, host: Host) -> Option<&'static str> {
        let (zh, en) = match host {
            Host::Weapp => ("微信小程序", "WeChat Mini-Program"),
            Host::Swan => ("百度小程序", "Baidu Smart-Program"),
            Host::Alipay => ("支付宝小程序", "Alipay Mini-Program"),
            Host::Tt => ("抖音小程序", "ByteDance Mini-Program"),
            Host::Qq => ("QQ 小程序", "QQ Mini-Program"),
            Host::Jd => ("京东小程序", "JD Mini-Program"),
            Host::H5 => ("H5", "H5"),
            Host::Rn => ("React Native", "React Native"),
            Host::Quickapp => ("快应用", "Quick App"),
            Host::Harmony => ("Harmony", "Harmony"),
            Host::HarmonyHybrid => ("Harmony hybrid", "Harmony hybrid"),
            Host::Ascf => ("ASCF", "ASCF"),
            Host::Qywx => ("企业微信", "WeWork"),
            Host::Dd => ("钉钉", "DingTalk"),
            Host::Iot => ("IoT", "IoT"),
            Host::Kwai => ("快手", "Kuaishou"),
            Host::Lark => ("飞书", "Lark"),
            Host::Xhs => ("小红书", "Xiaohongshu"),
            Host::Own(_) => return None,
        };
        Some(if self == Lang::Zh { zh } else { en })
    }
}
