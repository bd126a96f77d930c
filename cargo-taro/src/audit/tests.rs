//! Small packages and specs, audited.

use std::path::{Path, PathBuf};

use taro_api_codegen::hosts::Host;

use super::compare::{self, Verdict};
use super::module::Module;
use super::packages::Packages;
use super::runtimes::{self, Installed};
use super::stubs::Kind;
use super::wanted::{Says, Wanted};
use super::write::rewritten;
use super::{Audit, Auditing, changed, vendors};
use crate::specs::SpecFile;

/// Packages on the disk, for one test.
pub(super) struct Folder(pub(super) PathBuf);

impl Folder {
    pub(super) fn new(name: &str) -> Folder {
        let path = std::env::temp_dir().join(format!("cargo-taro-audit-{name}-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&path);
        Folder(path.join("node_modules"))
    }

    pub(super) fn file(&self, path: &str, text: &str) -> &Folder {
        let path = self.0.join(path);
        std::fs::create_dir_all(path.parent().unwrap_or(Path::new(""))).expect("it can be made");
        std::fs::write(path, text).expect("it can be written");
        self
    }

    pub(super) fn package(&self, name: &str, main: &str, files: &[(&str, &str)]) -> &Folder {
        let manifest = format!("{{\"name\": {name:?}, \"version\": \"4.9.0\", \"module\": {main:?}}}");
        self.file(&format!("{name}/package.json"), &manifest);
        for (path, text) in files {
            self.file(&format!("{name}/{path}"), text);
        }
        self
    }

    pub(super) fn packages(&self) -> Packages {
        Packages::new(&self.0)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
        let _ = self.0.parent().map(std::fs::remove_dir);
    }
}

/// A web runtime: an index, a folder, another package, and each kind of stub.
fn web(folder: &Folder) {
    folder.package(
        "@tarojs/taro-h5",
        "dist/index.esm.js",
        &[
            (
                "dist/index.js",
                "import taro from './api/taro.js';\nexport { login, request as ask } from './api/net.js';\n\
             export * from './api/ui';\nexport { history, gone } from '@tarojs/router';\n\
             export { far } from 'not-installed';\nexport { taro as default };\n",
            ),
            ("dist/api/taro.js", "const taro = {};\nexport { taro as default };\n"),
            (
                "dist/api/net.js",
                "import { temporarilyNotSupport as no } from '../utils.js';\n\n\
             const login = /* @__PURE__ */ no('login');\nfunction request(it) { return fetch(it); }\n\
             export { login, request };\n",
            ),
            (
                "dist/api/ui/index.js",
                "import { permanentlyNotSupport, processOpenApi } from '../../utils.js';\nexport * from '.';\n\
             export const scan = processOpenApi({ name: 'scan' });\n\
             export const locate = processOpenApi({ name: 'locate', standardMethod: () => 1 });\n\
             export function old() { console.warn('Deprecated'); }\n\
             export const router = { a: permanentlyNotSupport('a'), b: permanentlyNotSupport('b') };\n\
             export const half = { a: permanentlyNotSupport('a'), b: () => 2 };\n\
             export class cloud { constructor() { this.init = permanentlyNotSupport('init'); } }\n",
            ),
            (
                "dist/utils.js",
                "export const temporarilyNotSupport = 1, permanentlyNotSupport = 2, processOpenApi = 3;\n",
            ),
        ],
    );
    folder.package("@tarojs/router", "index.js", &[("index.js", "export const history = {};\n")]);
    folder.file("@tarojs/taro-h5/node_modules/@tarojs/router/package.json", "{\"module\": \"index.js\"}");
    folder.file("@tarojs/taro-h5/node_modules/@tarojs/router/index.js", "export const history = {};\n");
}

/// What pnpm makes of an installation: links into a folder that has all of it.
#[cfg(unix)]
#[test]
fn links_are_followed() {
    let inner = Folder::new("pnpm");
    let store = Folder(inner.0.join(".pnpm/a@1/node_modules"));
    mini(&store);
    for name in ["plugin-platform-alipay", "taro"] {
        std::fs::create_dir_all(inner.0.join("@tarojs")).expect("it can be made");
        let (to, from) = (store.0.join("@tarojs").join(name), inner.0.join("@tarojs").join(name));
        std::os::unix::fs::symlink(to, from).expect("it can be made");
    }
    let found = shown(&inner, "#[platforms(weapp)] function request() => void;");
    assert_eq!(found[0], "found alipay request @tarojs/shared/dist/native-apis.js:4");
}

/// A mini program's runtime, with what all of them share.
pub(super) fn mini(folder: &Folder) {
    folder.package(
        "@tarojs/api",
        "index.js",
        &[(
            "index.js",
            "const Taro = { getEnv, nextTick: later };\nTaro.preload = keep(Current);\nexport { Taro as default };\n",
        )],
    );
    folder.package(
        "@tarojs/shared",
        "index.js",
        &[(
            "dist/native-apis.js",
            "const needPromiseApis = new Set(['navigateTo', 'login']);\n\
         function processApis(taro, global, config) { equipCommonApis(taro, global); }\n\
         function equipCommonApis(taro, global) {\n  taro.request = link.request.bind(link);\n\
           taro.env = global.env || {};\n  taro.getApp = getApp || nonsupport('getApp');\n}\n",
        )],
    );
    folder.package("@tarojs/taro", "index.js", &[("index.js", "module.exports = require('@tarojs/api')\n")]);
    folder.package("@tarojs/plugin-platform-alipay", "dist/index.js", &[(
        "dist/runtime.js",
        "import { processApis } from '@tarojs/shared';\nconst needPromiseApis = new Set(['rsa']);\n\
         const more = new Set(['tradePay']);\n\
         const apiDiff = {\n  login: { alias: 'getAuthCode' },\n  showToast: { options: {} },\n};\n\
         const other = { unrelated: { alias: 'no' } };\n\
         function transformMeta(api, options) {\n  if (api === 'showModal') options.type === 'error';\n\
           const item = 1; if (item === 'noApi') return;\n  return { key: apiDiff[api].alias, options };\n}\n\
         function modifyApis(apis) {\n  Object.keys(apiDiff).map(key => { apis.add(key); apis.delete(apiDiff[key].alias);\n\
           const alias = apiDiff[key].alias; alias && apis.delete(alias); });\n  apis.add('alert2'); apis.delete('confirm');\n}\n\
         function initNativeApi(taro) {\n\
           processApis(taro, my, { needPromiseApis: new Set([...needPromiseApis, ...more]), transformMeta, modifyApis });\n\
           taro.cloud = my.cloud;\n  taro.getTabBar = function (page) { return page.getTabBar(); };\n}\n",
    )]);
}

/// What is found out about specs.
pub(super) fn audit(files: &[SpecFile], packages: &Packages) -> Audit {
    let Installed { runtimes, missing } = runtimes::installed(packages).expect("they can be read");
    let vendors = vendors::installed(packages).expect("they can be read").installed;
    let apis = compare::apis(files);
    let findings = compare::findings(&apis, &runtimes, &vendors);
    Audit { runtimes, vendors, missing, apis: apis.len(), findings }
}

/// The findings, a line each.
fn shown(folder: &Folder, spec: &str) -> Vec<String> {
    let file = SpecFile::read("a.rs", format!("taro_api::spec! {{ {spec} }}"));
    assert!(file.mistakes.is_empty(), "{:?}", file.mistakes);
    let packages = folder.packages();
    let files = [file];
    let audit = audit(&files, &packages);
    let list = audit.findings.into_iter();
    let list = list.map(|it| {
        let line = it.place.line.map(|line| format!(":{line}")).unwrap_or_default();
        let to = it.to.map(|to| format!(" as {to}")).unwrap_or_default();
        format!("{} {} {} {}{line}{to}", it.verdict.name(), it.host, it.name, packages.shown(&it.place.file))
    });
    list.collect()
}

#[test]
fn an_export_is_followed_to_what_it_is() {
    let folder = Folder::new("web");
    web(&folder);
    let spec = "#[platforms(weapp)] function ask() => void; #[platforms(h5)] function login() => void;
        #[platforms(weapp)] function scan() => void; #[platforms(weapp)] function locate() => void;
        function old() => void; const router: any; const half: any; const cloud: any;
        #[platforms(weapp)] function history() => void; function gone() => void; function far() => void;
        function nowhere() => void; function useDidShow() => void; #[platforms(rn)] function other() => void;";
    let expected = [
        "found h5 ask @tarojs/taro-h5/dist/api/net.js:4",
        "found h5 history @tarojs/taro-h5/node_modules/@tarojs/router/index.js:1",
        "found h5 locate @tarojs/taro-h5/dist/api/ui/index.js:4",
        "stub h5 cloud @tarojs/taro-h5/dist/api/ui/index.js:8",
        "stub h5 login @tarojs/taro-h5/dist/api/net.js:3",
        "stub h5 old @tarojs/taro-h5/dist/api/ui/index.js:5",
        "stub h5 router @tarojs/taro-h5/dist/api/ui/index.js:6",
        "missing h5 gone @tarojs/taro-h5/dist/index.js",
        "missing h5 nowhere @tarojs/taro-h5/dist/index.js",
        "in-wechat h5 scan @tarojs/taro-h5/dist/api/ui/index.js:3",
    ];
    assert_eq!(shown(&folder, spec), expected);
}

/// Of HarmonyOS in a web view, the plugin has the functions, and marks those that do nothing.
#[test]
fn what_a_plugin_of_functions_marks_as_nothing_is_a_stub() {
    let folder = Folder::new("hybrid");
    web(&folder);
    folder.package(
        "@tarojs/plugin-platform-harmony-hybrid",
        "index.js",
        &[
            ("index.js", "module.exports = 1;\n"),
            (
                "dist/runtime/apis/index.js",
                "export { pay, scan } from './own.js';\nexport { locate, login } from '@tarojs/taro-h5/dist/index.js';\n",
            ),
            (
                "dist/runtime/apis/own.js",
                "/**\n * Pays.\n * @null_implementation\n */\nconst pay = () => Promise.resolve({});\n/**\n * Scans.\n */\n\
                 const scan = () => native.scan();\nexport { pay, scan };\n",
            ),
        ],
    );
    let spec = "#[platforms(weapp)] function scan() => void; #[platforms(harmony_hybrid)] function pay() => void;
        #[platforms(harmony_hybrid)] function login() => void; #[platforms(weapp)] function locate() => void;
        #[platforms(harmony_hybrid)] function gone() => void;";
    let of_it: Vec<String> = shown(&folder, spec).into_iter().filter(|it| it.contains(" harmony_hybrid ")).collect();
    let own = "@tarojs/plugin-platform-harmony-hybrid/dist/runtime/apis";
    let expected = [
        "found harmony_hybrid locate @tarojs/taro-h5/dist/api/ui/index.js:4".to_owned(),
        format!("found harmony_hybrid scan {own}/own.js:9"),
        "stub harmony_hybrid login @tarojs/taro-h5/dist/api/net.js:3".to_owned(),
        format!("stub harmony_hybrid pay {own}/own.js:5"),
        format!("missing harmony_hybrid gone {own}/index.js"),
    ];
    assert_eq!(of_it, expected);
}

#[test]
fn a_mini_program_is_decided_only_as_far_as_taro_itself_goes() {
    let folder = Folder::new("mini");
    mini(&folder);
    let spec = "#[platforms(weapp)] function login() => void; #[platforms(weapp)] function showModal() => void;
        #[platforms(weapp)] function navigateTo() => void; #[platforms(weapp)] function tradePay() => void;
        #[platforms(weapp)] function request() => void; #[platforms(weapp)] const env: any;
        #[platforms(weapp)] const cloud: any; #[platforms(weapp)] function getApp() => any;
        #[platforms(weapp)] function getTabBar() => any; #[platforms(weapp)] function nextTick() => void;
        #[platforms(weapp)] function noApi() => void; #[platforms(weapp)] function unrelated() => void;
        #[platforms(alipay)] function confirm() => void; #[platforms(alipay)] function getAuthCode() => void;
        #[platforms(alipay)] function nothingSaid() => void; #[platforms(weapp)] function preload() => void;";
    let runtime = "@tarojs/plugin-platform-alipay/dist/runtime.js";
    let expected = [
        format!("found alipay getTabBar {runtime}:22"),
        format!("found alipay login {runtime}:5 as getAuthCode"),
        "found alipay nextTick @tarojs/api/index.js:1".to_owned(),
        "found alipay preload @tarojs/api/index.js:2".to_owned(),
        "found alipay request @tarojs/shared/dist/native-apis.js:4".to_owned(),
        format!("found alipay showModal {runtime}:10"),
        format!("missing alipay confirm {runtime}:17"),
        format!("missing alipay getAuthCode {runtime}:16"),
        format!("promised alipay tradePay {runtime}:3"),
        "shared alipay navigateTo @tarojs/shared/dist/native-apis.js:1".to_owned(),
        format!("unknown alipay alert2 {runtime}:17"),
        "unknown alipay getEnv @tarojs/api/index.js:1".to_owned(),
        format!("unknown alipay rsa {runtime}:2"),
        format!("unknown alipay showToast {runtime}:6"),
    ];
    assert_eq!(shown(&folder, spec), expected);
}

#[test]
fn several_ways_to_call_are_one_name() {
    let folder = Folder::new("ways");
    web(&folder);
    let spec = "#[platforms(weapp)] function ask() => void;
        #[platforms(h5)] #[rust(\"ask_more\")] function ask(more: string) => void;
        #[platforms(h5)] function login() => void; #[rust(\"login_2\")] function login(more: string) => void;";
    let file = SpecFile::read("a.rs", format!("taro_api::spec! {{ {spec} }}"));
    let files = [file];
    let (apis, packages) = (compare::apis(&files), folder.packages());
    let audit = audit(&files, &packages);
    let new = changed(&files, &apis, &audit, &packages, None).0.pop().expect("it changes").1;
    assert_eq!(new.matches("#[found").count(), 0, "{new}");
    assert_eq!(new.matches("#[absent(h5 = ").count(), 2, "{new}");
}

#[test]
fn packages_that_are_not_as_known_are_an_error_and_no_finding() {
    let folder = Folder::new("unknown");
    folder.package("@tarojs/taro-h5", "index.js", &[("index.js", "export const login = 1;\n")]);
    let error = runtimes::installed(&folder.packages()).expect_err("it has no stub");
    assert!(error.to_string().contains("has no stub"), "{error:#}");
    folder.file("@tarojs/taro-h5/index.js", "export const = ;\n");
    assert!(runtimes::installed(&folder.packages()).is_err());

    let folder = Folder::new("mini-unknown");
    mini(&folder);
    folder.file("@tarojs/plugin-platform-alipay/dist/runtime.js", "export {};\n");
    let error = runtimes::installed(&folder.packages()).expect_err("it calls nothing");
    assert!(error.to_string().contains("does not call `processApis`"), "{error:#}");
    let nothing = Folder::new("nothing");
    let error = runtimes::installed(&nothing.packages()).expect_err("nothing is there");
    assert!(error.to_string().contains("none of Taro's runtimes is installed"), "{error:#}");
}

#[test]
fn a_spec_is_written_once_and_checked() {
    let folder = Folder::new("command");
    web(&folder);
    folder.package("@tarojs/taro", "index.js", &[]);
    let text = "//! Asks.\n\ntaro_api::spec! {\n    namespace ask { type A = \"a\"; }\n\n    /// Asks.\n    #[platforms(weapp)]\n    \
        #[see(\"https://a.b\")]\n    function ask() => void;\n\n    /// Logs in.\n    #[see(\"https://a.b\")]\n    function login() => void;\n}\n";
    folder.file("specs/a.rs", text);
    let command = |write, check| Auditing {
        packages: folder.0.clone(),
        specs: vec![folder.0.join("specs")],
        write,
        check,
        json: false,
    };
    let error = command(false, true).run().expect_err("it is to change");
    assert!(error.to_string().starts_with("a spec is not what the runtimes say: "), "{error}");
    command(true, false).run().expect("it can be written");
    let net = "@tarojs/taro-h5@4.9.0/dist/api/net.js";
    let new = std::fs::read_to_string(folder.0.join("specs/a.rs")).expect("it is there");
    let expected = text
        .replace("spec! {\n", "spec! {\n    #![taro(\"4.9.0\")]\n\n")
        .replace("#[platforms(weapp)]\n", &format!("#[platforms(weapp)]\n    #[found(h5 = \"{net}:4\")]\n"))
        .replace("in.\n    #[see", &format!("in.\n    #[absent(h5 = \"{net}:3\")]\n    #[see"));
    assert_eq!(new, expected);
    command(false, true).run().expect("it is as it is to be");
    assert!(SpecFile::read("a.rs", new).mistakes.is_empty());
}

/// The text after all functions in it were told what to say.
fn told(text: &str, found: &[Host], absent: &[Host]) -> String {
    let file = SpecFile::read("a.rs", text.to_owned());
    let files = [file];
    let apis = compare::apis(&files);
    let list = |hosts: &[Host]| hosts.iter().map(|host| (*host, None)).collect();
    let says = |attrs| Says { found: list(found), absent: list(absent), ..Says::of(attrs) };
    let wanted: Wanted = apis.iter().map(|api| (api.span.byte_range().start, says(api.attrs))).collect();
    rewritten(text, &wanted, Some("4.9.0"))
}

#[test]
fn only_what_changes_is_touched_and_it_goes_again() {
    let texts = [
        "//! A.\n\ntaro_api::spec! {\n    /// Ü.\n    #[platforms(weapp)] // why\n    function f() => { a: string };\n\n    const c: string;\n}\n",
        "mod a { taro_api::spec! { #[platforms(weapp)] function f() => void } }\nfn b() {}\n",
        "taro_api::spec! {\n    #![module(\"m\")]\n\n    #[module(\"@tarojs/taro\")]\n    function f() => void;\n    interface A { #[platforms(tt)] a?: string }\n}\n",
        "taro_api::spec! {\n    namespace a {\n        #[see(\"https://a\")]\n        #[platforms(weapp)]\n        function \"f-g\"() => void;\n    }\n}\n",
    ];
    for text in texts {
        let new = told(text, &[Host::Swan], &[Host::Weapp]);
        if !text.contains("module") {
            assert!(new.contains("#[found(swan)]") && new.contains("#[absent(weapp)]"), "{new}");
            assert_eq!(new.matches("#![taro(\"4.9.0\")]").count(), 1, "{new}");
        }
        assert_eq!(told(&new, &[Host::Swan], &[Host::Weapp]), new);
        let other = told(&new, &[Host::Swan, Host::Jd], &[]);
        assert!(!other.contains("absent"), "{other}");
        assert_eq!(
            told(&other, &[], &[]).split_whitespace().collect::<String>(),
            text.split_whitespace().collect::<String>()
        );
    }
    assert_eq!(told(&told(texts[0], &[Host::Swan], &[Host::Weapp]), &[], &[]), texts[0]);
    assert_eq!(told(&told(texts[3], &[Host::Swan], &[Host::Weapp]), &[], &[]), texts[3]);
}

#[test]
fn what_a_module_defines_is_seen_in_each_way_of_exporting() {
    let module = Module::read(
        "import { weixinCorpSupport } from './a';\nimport whole, * as all from './b';\n\
         export default weixinCorpSupport('x');\nexport * as named from './c';\n\
         const { a, b: [c] } = whole, d = (weixinCorpSupport('d'));\n\
         const fill = (it, names) => { names.forEach(name => { it[name] = weixinCorpSupport(name) }); return it };\n\
         const h = fill({}, ['a']), i = fill({ own: 1 }, ['a']);\nexport { a, c as e, d, all };\n\
         export const f = () => { console.error(1); }, g = function () {};\n",
    )
    .expect("it is a module");
    let kind = |name: &str| module.definitions[name].kind;
    assert_eq!([kind("default"), kind("d"), kind("f"), kind("h")], [Kind::Stub; 4]);
    assert_eq!([kind("a"), kind("c"), kind("g"), kind("i"), kind("fill")], [Kind::Whole; 5]);
    let names: Vec<&str> = module.exports.keys().map(String::as_str).collect();
    assert_eq!(names, ["a", "all", "d", "default", "e", "f", "g", "named"]);
    assert_eq!((module.imports["all"].name.as_str(), module.imports["whole"].name.as_str()), ("*", "default"));
    assert_eq!(module.definitions["f"].line, 9);
}

#[test]
fn each_kind_of_finding_has_a_word_of_its_own() {
    let names: std::collections::BTreeSet<&str> = Verdict::ALL.iter().map(|it| it.name()).collect();
    assert_eq!(names.len(), Verdict::ALL.len());
}
