//! Small typings of vendors, and specs beside them.

use super::packages::Packages;
use super::tally::{Reason, Tally};
use super::tests::{Folder, audit, mini};
use super::{changed, compare};
use crate::specs::SpecFile;

/// WeChat's typings, as they are written: an interface for the object, an interface for each option, versions in comments.
const WX: &str = "declare namespace WechatMiniprogram {
    interface AskOption {
        /** 需要基础库： `1.1.0`
         *
         * Older than the function. */
        old?: string
        /** 需要基础库： `2.20.1`
         *
         * Younger. */
        young?: string
        /** 在插件中使用：需要基础库 `9.9.9` */
        plugin?: string
        kind?: 'a' | 'b'
        inner?: { /** 需要基础库： `2.1.0` */ deep?: number }
        success?: (result: AskResult) => void
    }
    interface AskResult { /** 需要基础库： `3.0.0` */ late: string }
    interface Task {
        /** 需要基础库： `2.2.0` */
        stop(): void
    }
    type Sync = (name: string) => Task
    interface Wx {
        /** [wx.ask]
*
* 需要基础库： `2.0.0`
*
* 在插件中使用：需要基础库 `2.3.1` */
        ask<T extends AskOption = AskOption>(option: T): void
        start: Sync
        readonly env: IAnyObject
    }
    type IAnyObject = Record<string, any>
}
declare let wx: WechatMiniprogram.Wx
declare function getApp(): any
";

/// Alipay's: a namespace, with what the object has.
const MY: &str = "declare namespace my {
  export const env: { USER_DATA_PATH: string };
  export function navigateTo(r: { url: string; events?: Record<string, any>; fast?: boolean }): void;
  export function getAuthCode(r: { scopes: string; more?: string }): Promise<{ authCode: string }>;
  export function showToast(r: { content: string; mask?: boolean }): void;
  export function confirm(r: { title: string }): void;
  export function first(r: { shared?: string }): void;
  export function second(r: { other?: string }): void;
}
";

fn vendors(folder: &Folder) {
    mini(folder);
    let runtime =
        "import { processApis } from '@tarojs/shared';\nfunction initNativeApi(taro) { processApis(taro, wx); }\n";
    folder.package("@tarojs/plugin-platform-weapp", "dist/index.js", &[("dist/runtime.js", runtime)]);
    let runtime = runtime.replace("wx", "tt");
    folder.package("@tarojs/plugin-platform-tt", "dist/index.js", &[("dist/runtime.js", &runtime)]);
    folder.package("miniprogram-api-typings", "index.js", &[("types/wx.d.ts", WX)]);
    folder.package("@mini-types/alipay", "index.js", &[("types/index.d.ts", "export {};\n")]);
    folder.package("@mini-types/my", "index.js", &[("types/my.d.ts", MY)]);
    folder.package(
        "@douyin-microapp/typings",
        "index.js",
        &[
            ("index.d.ts", "import * as API from './types/api';\ndeclare global { const tt: typeof API; }\n"),
            ("types/api.d.ts", "export * from '../api/ask';\nexport { other as renamed } from '../api/other';\n"),
            (
                "api/ask.d.ts",
                "import { Async } from './types';\n\nexport const ask: Async<{ young?: string }, { late: string }>;\n",
            ),
            ("api/other.d.ts", "export function other(): void;\n"),
            (
                "api/types.d.ts",
                "type Same<T> = T extends (...args: any) => any ? T : { [K in keyof T]: T[K] };\n\
                 export type Async<O extends object = {}, R = {}, Ok = Same<{ errMsg: string } & R>> =\n\
                 (options: Same<O & { success?: (res: Ok) => void }>) => void;\n",
            ),
        ],
    );
}

fn file(spec: &str) -> SpecFile {
    let file = SpecFile::read("a.rs", format!("taro_api::spec! {{\n{spec}\n}}\n"));
    assert!(file.mistakes.is_empty(), "{:?}", file.mistakes);
    file
}

/// The spec as `--write` leaves it, and the findings of fields.
fn written(packages: &Packages, spec: &str) -> String {
    let files = [file(spec)];
    let audit = audit(&files, packages);
    let (changed, _) = changed(&files, &compare::apis(&files), &audit, packages, None);
    let new = changed.into_iter().next().map_or_else(|| files[0].text.clone(), |(_, text)| text);
    let again = SpecFile::read("a.rs", new.clone());
    assert!(again.mistakes.is_empty(), "{:?}\n{new}", again.mistakes);
    let files = [again];
    let audit = super::tests::audit(&files, packages);
    let (changed, _) = super::changed(&files, &compare::apis(&files), &audit, packages, None);
    assert!(changed.is_empty(), "a second audit writes again");
    new
}

#[test]
fn what_the_vendor_declares_and_the_runtime_hands_on_is_there() {
    let folder = Folder::new("vendor-opens");
    vendors(&folder);
    let new = written(
        &folder.packages(),
        "#[platforms(weapp)]\nfunction navigateTo() => void;\n#[platforms(weapp)]\nconst env: any;\n\
         #[platforms(weapp, alipay)]\nfunction nobody() => void;\n#[platforms(weapp)]\nfunction confirm() => void;\n\
         #[platforms(alipay)]\nfunction ask() => void;\n#[platforms(weapp)]\nfunction renamed() => void;\n\
         #[platforms(weapp)]\nfunction other() => void;\n#[platforms(weapp)]\nfunction getApp() => any;",
    );
    let my = "@mini-types/my@4.9.0/types/my.d.ts";
    let expected = format!(
        "#[platforms(weapp)]\n#[found(alipay = \"{my}:3\")]\n\
         #[unconfirmed(weapp = \"miniprogram-api-typings@4.9.0\")]\nfunction navigateTo() => void;\n\
         #[platforms(weapp)]\n#[found(alipay = \"{my}:2\")]\nconst env: any;\n\
         #[platforms(weapp, alipay)]\n#[unconfirmed(weapp = \"miniprogram-api-typings@4.9.0\", alipay = \"@mini-types/my@4.9.0\")]\n\
         function nobody() => void;\n\
         #[platforms(weapp)]\n#[unconfirmed(weapp = \"miniprogram-api-typings@4.9.0\")]\nfunction confirm() => void;\n\
         #[platforms(alipay)]\n#[found(weapp = \"miniprogram-api-typings@4.9.0/types/wx.d.ts:29\", tt = \"@douyin-microapp/typings@4.9.0/api/ask.d.ts:3\")]\n\
         #[unconfirmed(alipay = \"@mini-types/my@4.9.0\")]\n#[since(weapp = \"2.0.0\")]\nfunction ask() => void;\n\
         #[platforms(weapp)]\n#[found(tt = \"@douyin-microapp/typings@4.9.0/api/other.d.ts:1\")]\n\
         #[unconfirmed(weapp = \"miniprogram-api-typings@4.9.0\")]\nfunction renamed() => void;\n\
         #[platforms(weapp)]\n#[unconfirmed(weapp = \"miniprogram-api-typings@4.9.0\")]\nfunction other() => void;\n\
         #[platforms(weapp)]\nfunction getApp() => any;"
    );
    assert_eq!(new, format!("taro_api::spec! {{\n{expected}\n}}\n"));
}

#[test]
fn a_field_keeps_its_version_where_it_is_younger_than_its_function() {
    let folder = Folder::new("vendor-versions");
    vendors(&folder);
    let new = written(
        &folder.packages(),
        "namespace ask {\n    interface Option {\n        old?: string,\n        /// Young.\n        #[default(1)]\n        #[see(\"https://a.b\")]\n        \
         young?: string,\n        plugin?: string,\n        inner?: {\n            deep?: number,\n        },\n        \
         success?: (result: Result) => void,\n    }\n    interface Result {\n        late: string,\n    }\n}\n\
         #[platforms(weapp)]\nfunction ask(option: ask::Option) => Promise<ask::Result>;\n\
         interface Task {\n    stop() => void,\n}\n#[platforms(weapp)]\nfunction start(name: string) => Task;",
    );
    let said: Vec<&str> = new.lines().map(str::trim).filter(|it| it.starts_with("#[since")).collect();
    let versions = ["2.20.1", "2.1.0", "3.0.0", "2.0.0", "2.2.0"].map(|it| format!("#[since(weapp = \"{it}\")]"));
    assert_eq!(said, versions, "{new}");
    let young = "#[default(1)]\n        #[since(weapp = \"2.20.1\")]\n        #[see(\"https://a.b\")]\n        young?";
    assert!(new.contains(young), "{new}");
}

#[test]
fn fields_of_options_results_and_objects_are_opened() {
    let folder = Folder::new("vendor-fields");
    vendors(&folder);
    let new = written(
        &folder.packages(),
        "namespace navigateTo { interface Option {\n#[platforms(weapp)]\nfast?: boolean,\n#[platforms(weapp)]\nslow?: boolean,\n\
         #[platforms(weapp, alipay)]\nnever?: string } }\n\
         #[platforms(weapp)] function navigateTo(option: navigateTo::Option) => void;\n\
         namespace showToast { interface Option {\n#[platforms(weapp)]\nmask?: boolean,\n#[platforms(weapp)]\ntitle?: string } }\n\
         #[platforms(weapp, alipay)] function showToast(option: showToast::Option) => void;\n\
         namespace ask { interface Option {\n#[platforms(weapp)]\nyoung?: string,\n#[platforms(alipay)]\nkind?: Kind,\n\
         success?: (result: Result) => void }\n\
         interface Result {\n#[platforms(weapp)]\nlate?: string }\ntype Kind =\n#[platforms(alipay)]\n| \"a\"\n#[platforms(alipay)]\n| \"z\"; }\n\
         function ask(option: ask::Option) => Promise<ask::Result>;\n\
         interface Shared {\n#[platforms(weapp)]\nshared?: string }\n\
         #[platforms(weapp)] function first(option: Shared) => void;\n#[platforms(weapp)] function second(option: Shared) => void;",
    );
    let lines: Vec<&str> = new.lines().collect();
    let below = |at: usize| lines[at..].iter().find(|it| !it.starts_with("#[found") && !it.starts_with("#[since"));
    let opened = lines.iter().enumerate().filter(|(_, line)| line.starts_with("#[found"));
    let names = opened.map(|(at, line)| {
        format!("{} {}", line.split([' ', '(']).nth(1).unwrap_or_default(), below(at).copied().unwrap_or_default())
    });
    let names: Vec<String> = names.filter(|it| !it.contains("function") && !it.contains("#[unconfirmed")).collect();
    // `title` is `content` on Alipay, but this table does not say so; the type `Shared` stands for two of the vendor's, of
    // which one lacks the field.
    let expected = [
        "alipay fast?: boolean,",
        "alipay mask?: boolean,",
        "tt young?: string,",
        "weapp kind?: Kind,",
        "tt late?: string }",
        "weapp | \"a\"",
    ];
    assert_eq!(names, expected, "{new}");
    assert!(new.contains("#[unconfirmed(alipay = \"@mini-types/my@4.9.0/types/my.d.ts:3\")]\nnever?"), "{new}");
}

#[test]
fn each_name_that_the_vendor_lacks_has_a_reason() {
    let folder = Folder::new("vendor-tally");
    vendors(&folder);
    let files = [file(
        "function navigateTo() => void; function login() => void; function getEnv() => void; function useReady() => void;
         function nobody() => void; #[platforms(weapp)] function first() => void; #[platforms(weapp)] function confirm() => void;",
    )];
    let packages = folder.packages();
    let audit = audit(&files, &packages);
    let apis = compare::apis(&files);
    let runtime = audit.runtimes.iter().find(|it| it.host.name() == "alipay").expect("it is installed");
    let vendor = audit.vendor(runtime.host).expect("it is installed");
    let tally = Tally::of(&apis, &audit, runtime, vendor);
    assert_eq!((tally.vendor, tally.allowed), (7, 6));
    assert!(tally.refused.is_empty());
    assert_eq!(tally.removed, ["confirm"]);
    assert_eq!(tally.lacking[&Reason::Own], ["getEnv", "useReady"]);
    assert_eq!(tally.lacking[&Reason::Adapted], ["login"]);
    assert_eq!(tally.lacking[&Reason::Unconfirmed], ["nobody"]);
    let shown = super::tally::table(&apis, &audit);
    let refused = shown.lines().find_map(|it| it.strip_prefix("the vendor has, and we refuse"));
    let refused: Vec<&str> = refused.unwrap_or_default().split_whitespace().collect();
    assert_eq!(refused, ["0", "0", "0"], "{shown}");
}

#[test]
fn typings_that_are_not_as_known_are_an_error() {
    let folder = Folder::new("vendor-unknown");
    vendors(&folder);
    folder.file("miniprogram-api-typings/types/wx.d.ts", "declare const other: string\n");
    let error = super::vendors::installed(&folder.packages()).expect_err("it declares no `wx`");
    assert!(error.to_string().contains("does not declare `wx`"), "{error:#}");
}
