//! The JavaScript that loads the module on a host, and gives what the program exports.

use super::glue::quoted;
use super::link::MODULE;

const LOADER: &str = include_str!("../../js/load.js");

/// What each client calls its WebAssembly. Other hosts may have either, or the standard's.
const CLIENTS: [(&str, &str); 3] = [("weapp", "WXWebAssembly"), ("tt", "TTWebAssembly"), ("alipay", "MYWebAssembly")];

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

/// How the module becomes an instance: by the host's own `WebAssembly`, or by the standard's.
fn ways(hosts: Option<&str>) -> Vec<String> {
    const WEB: &str = "return fetch(path).then(answer => answer.arrayBuffer())\
                       .then(bytes => WebAssembly.instantiate(bytes, imports))";
    let hosts: Vec<&str> = hosts.map_or(Vec::new(), |hosts| hosts.split(',').map(str::trim).collect());
    let named = |host: &str| hosts.contains(&host);
    let clients = CLIENTS.map(|(host, object)| (named(host), object));
    // A host whose client is not known here may be any of them.
    let all = hosts.is_empty() || hosts.iter().any(|it| *it != "h5" && CLIENTS.iter().all(|(host, _)| host != it));
    if let ([host], false) = (hosts.as_slice(), all)
        && let Some((_, object)) = CLIENTS.iter().find(|(client, _)| client == host)
    {
        return vec![format!("return {object}.instantiate(path, imports)")];
    }
    let mut ways: Vec<String> = clients
        .iter()
        .filter(|(named, _)| all || *named)
        .map(|(_, object)| format!("if (typeof {object} === 'object') return {object}.instantiate(path, imports)"))
        .collect();
    ways.push(WEB.to_owned());
    ways
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_host_gets_its_own_way_and_no_other() {
        assert_eq!(ways(Some("weapp")), ["return WXWebAssembly.instantiate(path, imports)"]);
        assert_eq!(ways(Some("h5")).len(), 1);
        assert!(ways(Some("h5"))[0].starts_with("return fetch(path)"));
        assert_eq!(ways(Some("tt, h5")).len(), 2);
        assert_eq!((ways(None).len(), ways(Some("jd")).len(), ways(Some("weapp,jd")).len()), (4, 4, 4));
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
