//! The JavaScript that loads the module on a host, and gives what the program exports.

use super::glue::quoted;
use super::link::MODULE;

const LOADER: &str = include_str!("../../js/load.js");

/// A mini program's client.
struct Client {
    host: &'static str,
    /// What it calls its WebAssembly.
    object: &'static str,
    /// Where it has that.
    has: &'static str,
}

/// The clients that are known. Other hosts may have one of these objects, or the standard's.
const CLIENTS: [Client; 3] = [
    Client { host: "weapp", object: "WXWebAssembly", has: "from base library 2.13.0" },
    Client { host: "tt", object: "TTWebAssembly", has: "from base library 2.34.0.0" },
    Client { host: "alipay", object: "MYWebAssembly", has: "in workers only" },
];

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

/// The loader of a program for these hosts, as `TARO_ENV` names them; for every host where none is named.
pub(crate) fn loader(name: &str, hosts: Option<&str>, exports: &[String]) -> String {
    let imported = exports.iter().enumerate().map(|(at, name)| format!(", {} as export{at}", quoted(name)));
    let shown = exports.iter().enumerate().map(|(at, name)| format!("{}: export{at}", quoted(name)));
    LOADER
        .replace("HOST", &hosts.map_or("on whatever host this is".to_owned(), |hosts| format!("on {hosts}")))
        .replace("NAME", name)
        .replace("MODULE", MODULE)
        .replace(" /* EXPORTS */", &imported.collect::<String>())
        .replace("/* SHOWN */", &shown.collect::<Vec<_>>().join(", "))
        .replace("/* WAYS */", &ways(hosts).join("\n  "))
}

/// How the module becomes an instance: by the client's own `WebAssembly`, or by the standard's; and what is missing where
/// there is neither.
fn ways(hosts: Option<&str>) -> Vec<String> {
    let hosts: Vec<&str> = hosts.map_or(Vec::new(), |hosts| hosts.split(',').map(str::trim).collect());
    let is_client = |host: &&str| CLIENTS.iter().any(|client| client.host == *host);
    // A host whose client is not known here may be any of them.
    let any = hosts.is_empty() || hosts.iter().any(|host| *host != "h5" && !is_client(host));
    let clients: Vec<&Client> = CLIENTS.iter().filter(|client| any || hosts.contains(&client.host)).collect();
    let web = any || hosts.contains(&"h5");
    let way = |Client { object, .. }: &&Client| {
        format!("if (typeof {object} !== 'undefined') return {object}.instantiate(path, imports)")
    };
    let mut ways: Vec<String> = clients.iter().map(way).collect();
    let has = |Client { host, object, has }: &&Client| format!("no {object}, which {host} has {has}");
    let mut missing: Vec<String> = clients.iter().map(has).collect();
    if web {
        ways.push(WEB.to_owned());
        missing.push("no WebAssembly and fetch, which h5 has".to_owned());
    }
    ways.push(format!("throw new Error(`cannot load ${{path}}: there is {}`)", missing.join("; ")));
    ways
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_host_gets_its_own_way_and_no_other() {
        assert_eq!(
            ways(Some("weapp")),
            [
                "if (typeof WXWebAssembly !== 'undefined') return WXWebAssembly.instantiate(path, imports)",
                "throw new Error(`cannot load ${path}: there is no WXWebAssembly, which weapp has from base library 2.13.0`)"
            ]
        );
        assert_eq!(ways(Some("h5")).len(), 2);
        assert!(ways(Some("h5"))[0].contains("fetch(path)"));
        assert_eq!((ways(Some("tt, h5")).len(), ways(Some("tt,weapp")).len()), (3, 3));
        assert_eq!((ways(None).len(), ways(Some("jd")).len(), ways(Some("weapp,jd")).len()), (5, 5, 5));
    }

    #[test]
    fn the_program_s_exports_are_what_it_gives() {
        let text = loader("app", None, &["start".to_owned(), "a-b".to_owned()]);
        assert!(
            text.contains(
                "import { imports, __wbg_set_wasm, start as export0, \"a-b\" as export1 } from './app_bg.js'"
            )
        );
        assert!(text.contains("return { start: export0, \"a-b\": export1 }"));
        assert!(!text.contains("/*"), "{text}");
    }
}
