//! The JavaScript that loads the module on a host, and gives what the program exports.

use taro_api_codegen::hosts::Host;

use super::form::{Client, Form, Way};
use super::glue::quoted;
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
    pub(crate) exports: &'a [String],
    /// What of the module runs nothing of the program's.
    pub(crate) inner: &'a [String],
    /// Whether JavaScript passes 64-bit numbers, for which it needs `BigInt`.
    pub(crate) needs_bigint: bool,
}

/// A panic in what a page calls leaves its frames on the stack, as one in what `shim.js` enters does. So does one in a method of a
/// class, and in a later turn of what is `async`: those enter by other functions of the module.
const GUARD: &str = r"
// A panic leaves what it ends on the stack, which would be full some day: the stack's end is set back.
const guarded = exports => {
  const stack = exports.__taro_api_stack
  const all = Object.assign({}, exports)
  const enters = name => typeof all[name] === 'function' && !/^__(taro_api|wb)/.test(name) && ![/* INNER */].includes(name)
  Object.keys(stack ? all : {}).filter(enters).forEach(name => {
    const call = all[name]
    all[name] = (...values) => {
      const end = stack(0)
      try {
        return call(...values)
      } catch (error) {
        stack(end)
        throw error
      }
    }
  })
  return all
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
        let imported = exports.clone().map(|(at, it)| format!(", {} as export{at}", quoted(it)));
        let shown = exports.map(|(at, it)| format!("{}: export{at}", quoted(it)));
        let (guard, given) = if self.exports.is_empty() { ("", "exports") } else { (GUARD, "guarded(exports)") };
        let names: Vec<&str> = self.hosts.iter().map(|it| it.name()).collect();
        let place =
            if names.is_empty() { "on whatever host this is".to_owned() } else { format!("on {}", names.join(",")) };
        LOADER
            .replace(" /* EXPORTS */", &imported.collect::<String>())
            .replace("/* IMPORTS */\n", &self.imports())
            .replace("/* INSTANTIATE */", &self.instantiate())
            .replace("/* GUARD */\n", guard)
            .replace("/* GIVEN */", given)
            .replace("/* INNER */", &self.inner.iter().map(|it| format!("'{it}'")).collect::<Vec<_>>().join(", "))
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
        Loader { name: "app", hosts, form, exports: &[], inner: &[], needs_bigint: false }
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
        let (exports, inner) = (["start".to_owned(), "a-b".to_owned()], ["a".to_owned()]);
        let text = Loader { exports: &exports, inner: &inner, needs_bigint: true, ..loader(Form::Wasm, &[]) }.source();
        assert!(
            text.contains(
                "import { imports, __wbg_set_wasm, start as export0, \"a-b\" as export1 } from './app_bg.js'"
            )
        );
        assert!(text.contains("return { start: export0, \"a-b\": export1 }"));
        assert!(text.contains("__wbg_set_wasm(guarded(exports))") && text.contains("!['a'].includes(name)"), "{text}");
        assert!(text.contains("'cannot load app: there is no BigInt"), "{text}");
        assert!(!text.contains("/*"), "{text}");
        assert!(!loader(Form::Wasm, &[]).source().contains("guarded"));
    }
}
