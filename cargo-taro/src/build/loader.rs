//! The JavaScript that loads the module on a host, and gives what the program exports.

use taro_api_codegen::hosts::Host;

use super::form::{Client, Form, Way};
use super::glue::{Export, quoted};
use super::link::MODULE;

const LOADER: &str = include_str!("../../js/load.js");

/// A page's way: its server may answer with another page, where it has no such file.
const WEB: &str = "\
if (typeof WebAssembly !== 'undefined' && typeof fetch !== 'undefined') {
    return fetch(path).then(answer => {
      if (answer.status >= 400) throw new Error(`cannot load ${path}: HTTP ${answer.status}`)
      return answer.arrayBuffer()
    }).then(bytes => {
      if (new Uint8Array(bytes)[0] !== 0) throw new Error(`cannot load ${path}: what is there is no WebAssembly`)
      return WebAssembly.instantiate(bytes, imports)
    })
  }";

/// The standard's way where files of the package cannot be read: the module is text.
const EMBEDDED: &str = "\
if (typeof WebAssembly === 'object' && typeof WebAssembly.instantiate === 'function') {
    return WebAssembly.instantiate(decode(text).buffer, imports)
  }";

/// What is loaded, and where.
pub(crate) struct Loader<'a> {
    pub(crate) name: &'a str,
    /// The hosts; any if there are none.
    pub(crate) hosts: &'a [Host],
    pub(crate) form: Form,
    /// What the program exports.
    pub(crate) exports: &'a [Export],
    /// Whether JavaScript passes 64-bit numbers, for which it needs `BigInt`.
    pub(crate) needs_bigint: bool,
}

/// A panic in what a page calls leaves its frames on the stack, as one in what `shim.js` enters does.
const GUARD: &str = "
// A panic leaves what it ends on the stack, which would be full some day: the stack's end is set back.
const guarded = (exports, call) => (...values) => {
  const stack = exports.__taro_api_stack
  const end = stack && stack(0)
  try {
    return call(...values)
  } catch (error) {
    if (end) stack(end)
    throw error
  }
}
";

impl Loader<'_> {
    /// Whether the module is text beside the loader as well.
    pub(crate) fn has_text(&self) -> bool {
        self.form == Form::Both && self.is_for(|way| matches!(way, Way::JavaScript(_)))
    }

    /// The loader's source.
    pub(crate) fn source(&self) -> String {
        let exports = self.exports.iter().enumerate();
        let imported = exports.clone().map(|(at, it)| format!(", {} as export{at}", quoted(&it.name)));
        let shown = exports.map(|(at, it)| match it.is_function {
            true => format!("{}: guarded(exports, export{at})", quoted(&it.name)),
            false => format!("{}: export{at}", quoted(&it.name)),
        });
        let guard = if self.exports.iter().any(|it| it.is_function) { GUARD } else { "" };
        let names: Vec<&str> = self.hosts.iter().map(|it| it.name()).collect();
        let place =
            if names.is_empty() { "on whatever host this is".to_owned() } else { format!("on {}", names.join(",")) };
        LOADER
            .replace(" /* EXPORTS */", &imported.collect::<String>())
            .replace("/* IMPORTS */\n", &self.imports())
            .replace("/* INSTANTIATE */", &self.instantiate())
            .replace("/* GUARD */\n", guard)
            .replace("/* SHOWN */", &shown.collect::<Vec<_>>().join(", "))
            .replace("HOST", &place)
            .replace("NAME", self.name)
    }

    fn is_for(&self, wanted: impl Fn(Way) -> bool) -> bool {
        self.hosts.is_empty() || self.hosts.iter().any(|&host| wanted(Way::of(host)))
    }

    fn imports(&self) -> String {
        let mut lines = String::new();
        if self.form.has_javascript() {
            lines += "import { translated } from './NAME_bg.wasm.js'\n";
        }
        if self.has_text() {
            lines += "import { text } from './NAME_bg.wasm.text.js'\nimport { decode } from './taro_base64.js'\n";
        }
        lines
    }

    fn instantiate(&self) -> String {
        let check = if self.needs_bigint { BIGINT } else { "" };
        match self.form {
            Form::Wasm => format!(
                "\n// The host's own way to make an instance of a module: mini programs take the file's path in the package, and \
                 have no\n// `WebAssembly`; a page takes its address.\nconst instantiate = (path, own) => {{\n{check}  const \
                 imports = {{ {MODULE}: own }}\n  {}\n  {}\n}}\n",
                self.ways().join("\n  "),
                self.missing()
            ),
            Form::Js => format!(
                "\n// The host takes no WebAssembly: the module is JavaScript, and nothing is read from the path.\nconst \
                 instantiate = (_, imports) => {{\n{check}  return {{ exports: translated(imports) }}\n}}\n"
            ),
            Form::Both => format!(
                "\nconst inWebAssembly = (path, own) => {{\n  const imports = {{ {MODULE}: own }}\n  {}\n}}\n\n\
                 // WebAssembly if it is there, else JavaScript. One that does not take the module is as good as none.\n\
                 const instantiate = (path, imports) => {{\n{check}  return new Promise(done => done(inWebAssembly(path, \
                 imports))).catch(error => {{\n    console.warn(`the program runs as JavaScript: ${{error}}`)\n  \
                 }}).then(made => made || {{ exports: translated(imports) }})\n}}\n",
                self.ways().join("\n  ")
            ),
        }
    }

    fn clients(&self) -> Vec<(Host, Client)> {
        let clients = Host::ALL.into_iter().filter_map(|host| match Way::of(host) {
            Way::Client(client) if self.hosts.is_empty() || self.hosts.contains(&host) => Some((host, client)),
            _ => None,
        });
        clients.collect()
    }

    /// How the module becomes an instance: by the client's own `WebAssembly`, or by the standard's.
    fn ways(&self) -> Vec<String> {
        let way = |(_, Client { object, .. }): (Host, Client)| {
            format!("if (typeof {object} !== 'undefined') return {object}.instantiate(path, imports)")
        };
        let mut ways: Vec<String> = self.clients().into_iter().map(way).collect();
        if self.is_for(|way| way == Way::Web) {
            ways.push(WEB.to_owned());
        }
        if self.has_text() {
            ways.push(EMBEDDED.to_owned());
        }
        ways
    }

    /// What is missing where there is neither.
    fn missing(&self) -> String {
        let has = |(host, Client { object, has }): (Host, Client)| format!("no {object}, which {host} has {has}");
        let mut missing: Vec<String> = self.clients().into_iter().map(has).collect();
        if self.is_for(|way| way == Way::Web) {
            missing.push("no WebAssembly and fetch, which h5 has".to_owned());
        }
        format!("throw new Error(`cannot load ${{path}}: there is {}`)", missing.join("; "))
    }
}

const BIGINT: &str = "  if (typeof BigInt === 'undefined') throw new Error('cannot load NAME: there is no BigInt, in which \
                      JavaScript has 64-bit numbers')\n";

#[cfg(test)]
mod tests {
    use super::*;

    fn loader(form: Form, hosts: &[Host]) -> Loader<'_> {
        Loader { name: "app", hosts, form, exports: &[], needs_bigint: false }
    }

    #[test]
    fn a_host_gets_its_own_way_and_no_other() {
        let weapp = loader(Form::Wasm, &[Host::Weapp]);
        let way = "if (typeof WXWebAssembly !== 'undefined') return WXWebAssembly.instantiate(path, imports)";
        assert_eq!(weapp.ways(), [way]);
        assert_eq!(
            weapp.missing(),
            "throw new Error(`cannot load ${path}: there is no WXWebAssembly, which weapp has from base library 2.13.0`)"
        );
        let ways = |hosts: &[Host]| loader(Form::Wasm, hosts).ways().len();
        assert!(loader(Form::Wasm, &[Host::H5]).ways()[0].contains("fetch(path)"));
        assert_eq!((ways(&[Host::H5]), ways(&[Host::Tt, Host::H5]), ways(&[Host::Tt, Host::Weapp])), (1, 2, 2));
        assert_eq!(ways(&[]), 3);
    }

    #[test]
    fn a_translated_module_is_loaded_alone() {
        let text = loader(Form::Js, &[Host::Jd]).source();
        assert!(text.contains("import { translated } from './app_bg.wasm.js'\n"), "{text}");
        assert!(!text.contains("WebAssembly.instantiate") && !text.contains("app_bg.wasm.text.js"), "{text}");
    }

    #[test]
    fn both_forms_try_webassembly_first() {
        let text = loader(Form::Both, &[Host::Alipay]).source();
        assert!(text.contains("WebAssembly.instantiate(decode(text).buffer, imports)"), "{text}");
        assert!(text.contains("made || { exports: translated(imports) }"), "{text}");
        assert!(!text.contains("fetch") && !text.contains("WXWebAssembly"), "{text}");
        let text = loader(Form::Both, &[Host::Weapp]).source();
        assert!(text.contains("WXWebAssembly") && !text.contains("decode(text)"), "{text}");
    }

    #[test]
    fn the_program_s_exports_are_what_it_gives() {
        let export = |name: &str, is_function| Export { name: name.to_owned(), is_function };
        let exports = [export("start", true), export("a-b", false)];
        let text = Loader { exports: &exports, needs_bigint: true, ..loader(Form::Wasm, &[]) }.source();
        assert!(
            text.contains(
                "import { imports, __wbg_set_wasm, start as export0, \"a-b\" as export1 } from './app_bg.js'"
            )
        );
        assert!(text.contains("return { start: guarded(exports, export0), \"a-b\": export1 }"));
        assert!(text.contains("'cannot load app: there is no BigInt"), "{text}");
        assert!(!text.contains("/*"), "{text}");
        assert!(!loader(Form::Wasm, &[]).source().contains("guarded"));
    }
}
