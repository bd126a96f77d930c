//! The JavaScript that wasm-bindgen writes, made fit for a host.
//!
//! `import { login } from '@tarojs/taro'` is an error to esbuild and Rollup where the package has no `login`. Through the
//! package's namespace the same name is `undefined`, which the runtime answers with `Unsupported`; and since it is still
//! named, a bundler leaves out the rest of the package as before.
//!
//! Taro's build for the web rewrites each import of `@tarojs/taro` in files below `src/`, and drops that of a namespace; it
//! leaves `export *` alone. So on the web, a file beside the glue hands the package on.
//!
//! What the module imports stands in one object under the names that [`link`](super::link) gave, so that only what it
//! does import is kept, and minifiers can rename the rest.

use std::collections::BTreeMap;

use anyhow::{Context, Result, bail, ensure};
use oxc_allocator::Allocator;
use oxc_ast::AstKind;
use oxc_ast::ast::{ImportDeclaration, ImportDeclarationSpecifier, Statement};
use oxc_parser::Parser;
use oxc_semantic::{Semantic, SemanticBuilder};
use oxc_span::{GetSpan, SourceType, Span};

use super::link::{Import, Links};

/// The glue as it is written.
pub(crate) struct Glue {
    /// The module's source.
    pub(crate) text: String,
    /// What the program exports.
    pub(crate) exports: Vec<String>,
    /// What the glue alone calls in the module, and which runs nothing of the program's: by its new names.
    pub(crate) inner: Vec<String>,
    /// Files that hand packages on: each file's name, and its text.
    pub(crate) packages: BTreeMap<String, String>,
}

/// For what the glue is changed.
#[derive(Clone, Copy, Default)]
pub(crate) struct Circumstances {
    /// Whether packages come through files of their own.
    pub(crate) hands_packages_on: bool,
    /// Whether memory that grew leaves old views as they were, as that of a translated module does.
    pub(crate) keeps_old_memory: bool,
}

/// Changes what wasm-bindgen wrote. `own` is the name by which the module imported it.
pub(crate) fn rewrite(source: &str, own: &str, links: &Links, circumstances: Circumstances) -> Result<Glue> {
    let allocator = Allocator::default();
    let parsed = Parser::new(&allocator, source, SourceType::mjs()).parse();
    if let Some(mistake) = parsed.diagnostics.first() {
        bail!("wasm-bindgen wrote what is no JavaScript: {}", mistake.message);
    }
    let semantic = SemanticBuilder::new().with_build_nodes(true).build(&parsed.program).semantic;
    let mut packages = Packages { hands_on: circumstances.hands_packages_on, files: BTreeMap::new() };
    let mut edits = Edits { list: Vec::new(), semantic: &semantic };
    // What the glue has for the module: its name there and here.
    let mut exported: Vec<(String, String)> = Vec::new();
    for (at, statement) in parsed.program.body.iter().enumerate() {
        match statement {
            Statement::ImportDeclaration(import) => {
                edits.name_what_may_be_absent(import, &format!("package{at}"), &mut packages);
            }
            Statement::ExportDeclaration(export) => {
                let span = Span::new(export.span.start, export.declaration.span().start);
                let name = bound(&export.declaration).context("wasm-bindgen exports what has no name")?;
                exported.push((name.clone(), name));
                edits.list.push((span, String::new()));
            }
            Statement::ExportNamedDeclaration(export) => {
                let names = export.specifiers.iter();
                exported.extend(names.map(|it| (it.exported.name().to_string(), it.local.name().to_string())));
                edits.list.push((export.span, String::new()));
            }
            _ => {}
        }
    }
    edits.rename(&links.exports);
    let mut text = edits.apply(source);
    if circumstances.keeps_old_memory {
        text = compare_buffers(&text)?;
    }
    text += &object(own, links, &exported, &mut packages);
    let is_import = |name: &str| links.imports.iter().any(|it| it.module == own && it.name == name);
    // What the runtime is entered by: it knows the module's own, and the glue around it is nobody's.
    let is_hidden = |name: &str| name.starts_with("__taro_api");
    let (set, exports): (Vec<_>, Vec<_>) = exported
        .into_iter()
        .filter(|(name, _)| !is_import(name) && !is_hidden(name))
        .partition(|(name, _)| name == SET_WASM);
    ensure!(set.len() == 1, "wasm-bindgen wrote no `{SET_WASM}`");
    let shown = exports.iter().map(|(name, local)| format!(", {local} as {}", quoted(name)));
    text += &format!("export {{ {SET_WASM}{} }}\n", shown.collect::<String>());
    let exports = exports.into_iter().map(|(name, _)| name).collect();
    let inner = links.exports.iter().filter(|(old, _)| old.starts_with("__wb")).map(|(_, new)| new.clone()).collect();
    Ok(Glue { text, exports, inner, packages: packages.files })
}

/// Where packages are imported from.
struct Packages {
    hands_on: bool,
    files: BTreeMap<String, String>,
}

impl Packages {
    /// Where the glue imports a package from.
    fn source(&mut self, package: &str) -> String {
        if !self.hands_on || package.starts_with('.') {
            return package.to_owned();
        }
        let each = package.chars().map(|it| match it {
            '/' => "+".to_owned(),
            '@' | '-' | '.' | '_' => it.to_string(),
            _ if it.is_ascii_alphanumeric() => it.to_string(),
            _ => format!("~{:x}", u32::from(it)),
        });
        let file = format!("package_{}.js", each.collect::<String>());
        let text = format!("// Hands the package on. Made by `cargo taro build`.\nexport * from {package:?}\n");
        let source = format!("./{file}");
        self.files.entry(file).or_insert(text);
        source
    }

    /// Has the file hand on what `export *` leaves out; a package that has no default is asked for none.
    fn hand_default_on(&mut self, package: &str, source: &str) {
        let file = source.strip_prefix("./").and_then(|it| self.files.get_mut(it));
        if let Some(text) = file.filter(|it| !it.contains("export default")) {
            *text += &format!("import * as all from {package:?}\nexport default all.default\n");
        }
    }
}

/// Lets views of the memory be made anew if the memory is another one.
///
/// Of a module of WebAssembly the old memory is gone after growth, and its views have no length.
fn compare_buffers(text: &str) -> Result<String> {
    let mut changed = String::new();
    for line in text.split_inclusive('\n') {
        let test = line.trim().strip_prefix("if (cached").and_then(|rest| rest.split_once(" === null || "));
        match test {
            Some((kind, _)) if line.trim().ends_with(") {") => {
                let view = format!("cached{kind}");
                changed += &format!("    if ({view} === null || {view}.buffer !== wasm.memory.buffer) {{\n");
            }
            _ => changed += line,
        }
    }
    let is_unknown = |line: &&str| line.contains("new ") && line.contains("Array(wasm.memory.buffer)");
    let views = text.lines().filter(is_unknown).count() + text.matches("new DataView(wasm.memory.buffer)").count();
    ensure!(
        changed.matches(".buffer !== wasm.memory.buffer) {").count() == views,
        "wasm-bindgen wrote views of the memory that are not known"
    );
    Ok(changed)
}

/// What a module hands out that has no name of its own.
const DEFAULT: &str = "default";

/// What gives the glue the instance.
const SET_WASM: &str = "__wbg_set_wasm";

/// `export const imports = { a: __wbg_login_5b1d096988d97a42 }`, and what it needs of other modules.
fn object(own: &str, links: &Links, exported: &[(String, String)], packages: &mut Packages) -> String {
    let (mut imported, mut entries) = (String::new(), String::new());
    for (at, Import { module, name, key }) in links.imports.iter().enumerate() {
        let value = if module == own {
            exported.iter().find(|(known, _)| known == name).map_or(name.clone(), |(_, local)| local.clone())
        } else if module.starts_with('.') {
            imported += &format!("import {{ {name} as direct{at} }} from '{module}'\n");
            format!("direct{at}")
        } else {
            let source = packages.source(module);
            if name == DEFAULT {
                packages.hand_default_on(module, &source);
            }
            imported += &format!("import * as direct{at} from '{source}'\n");
            format!("direct{at}[{name:?}]")
        };
        entries += &format!("  {}: {value},\n", quoted(key));
    }
    format!("\n{imported}export const imports = {{\n{entries}}}\n")
}

/// A name as a property has it.
pub(crate) fn quoted(name: &str) -> String {
    if is_plain(name) { name.to_owned() } else { format!("{name:?}") }
}

fn is_plain(name: &str) -> bool {
    let plain = name.chars().all(|it| it.is_ascii_alphanumeric() || it == '_' || it == '$');
    plain && !name.starts_with(|it: char| it.is_ascii_digit())
}

/// What a declaration declares.
fn bound(declaration: &oxc_ast::ast::Declaration) -> Option<String> {
    use oxc_ast::ast::Declaration;
    match declaration {
        Declaration::FunctionDeclaration(it) => it.id.as_ref().map(|id| id.name.to_string()),
        Declaration::ClassDeclaration(it) => it.id.as_ref().map(|id| id.name.to_string()),
        Declaration::VariableDeclaration(it) => {
            it.declarations.first()?.id.get_identifier_name().map(|name| name.to_string())
        }
        _ => None,
    }
}

/// What is to stand where.
struct Edits<'s, 'a> {
    list: Vec<(Span, String)>,
    semantic: &'s Semantic<'a>,
}

impl Edits<'_, '_> {
    /// Imports a package whole, and names at each use what is used of it.
    fn name_what_may_be_absent(&mut self, import: &ImportDeclaration, package: &str, packages: &mut Packages) {
        // What stands beside the glue was written with it, and has what it must.
        if import.source.value.starts_with('.') {
            return;
        }
        let Some(specifiers) = &import.specifiers else { return };
        let source = packages.source(import.source.value.as_str());
        for specifier in specifiers {
            let (name, local) = match specifier {
                ImportDeclarationSpecifier::ImportSpecifier(it) => (it.imported.name().to_string(), &it.local),
                ImportDeclarationSpecifier::ImportDefaultSpecifier(it) => (DEFAULT.to_owned(), &it.local),
                ImportDeclarationSpecifier::ImportNamespaceSpecifier(_) => continue,
            };
            if name == DEFAULT {
                packages.hand_default_on(import.source.value.as_str(), &source);
            }
            let property = if is_plain(&name) { format!(".{name}") } else { format!("[{name:?}]") };
            for reference in self.semantic.symbol_references(local.symbol_id()) {
                let span = self.semantic.nodes().get_node(reference.node_id()).kind().span();
                self.list.push((span, format!("{package}{property}")));
            }
        }
        self.list.push((import.span, format!("import * as {package} from '{source}';")));
    }

    /// Calls the module's exports by their new names: `wasm.__wbindgen_malloc` is `wasm.b`.
    fn rename(&mut self, exports: &std::collections::BTreeMap<String, String>) {
        for node in self.semantic.nodes().iter() {
            let AstKind::StaticMemberExpression(member) = node.kind() else { continue };
            if !member.object.is_specific_id("wasm") {
                continue;
            }
            if let Some(name) = exports.get(member.property.name.as_str()) {
                self.list.push((member.property.span, name.clone()));
            }
        }
    }

    fn apply(mut self, source: &str) -> String {
        self.list.sort_by_key(|(span, _)| std::cmp::Reverse(span.start));
        let mut text = source.to_owned();
        for (span, replacement) in self.list {
            text.replace_range(span.start as usize..span.end as usize, &replacement);
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rewritten(source: &str, imports: &[(&str, &str, &str)], exports: &[(&str, &str)]) -> Glue {
        let import = |(module, name, key): &(&str, &str, &str)| Import {
            module: (*module).to_owned(),
            name: (*name).to_owned(),
            key: (*key).to_owned(),
        };
        let links = Links {
            imports: imports.iter().map(import).collect(),
            exports: exports.iter().map(|(old, new)| ((*old).to_owned(), (*new).to_owned())).collect(),
        };
        rewrite(source, "./app_bg.js", &links, Circumstances::default()).unwrap()
    }

    #[test]
    fn a_package_is_handed_on_by_a_file() {
        let source = "import { login } from '@tarojs/taro';\nfunction a() { login(); }\n\
                      export function __wbg_set_wasm() {}\n";
        let import =
            |module: &str, key: &str| Import { module: module.to_owned(), name: "go".to_owned(), key: key.to_owned() };
        let links =
            Links { imports: vec![import("my-plugin/api?x", "a"), import("./shim.js", "b")], exports: BTreeMap::new() };
        let circumstances = Circumstances { hands_packages_on: true, ..Circumstances::default() };
        let glue = rewrite(source, "./app_bg.js", &links, circumstances).unwrap();
        assert!(glue.text.contains("import * as package0 from './package_@tarojs+taro.js';"), "{}", glue.text);
        assert!(glue.text.contains("import * as direct0 from './package_my-plugin+api~3fx.js'\n"), "{}", glue.text);
        let files: Vec<&String> = glue.packages.keys().collect();
        assert_eq!(files, ["package_@tarojs+taro.js", "package_my-plugin+api~3fx.js"]);
        assert!(glue.packages["package_@tarojs+taro.js"].ends_with("\nexport * from \"@tarojs/taro\"\n"));
    }

    #[test]
    fn a_default_is_handed_on_too() {
        let source = "import { default as default1, \"a-b\" as ab } from 'mitt';\nimport dayjs from 'dayjs';\n\
                      function a() { default1(ab, dayjs); }\nexport function __wbg_set_wasm() {}\n";
        let links = Links { imports: Vec::new(), exports: BTreeMap::new() };
        let circumstances = Circumstances { hands_packages_on: true, ..Circumstances::default() };
        let glue = rewrite(source, "./app_bg.js", &links, circumstances).unwrap();
        let call = "function a() { package0.default(package0[\"a-b\"], package1.default); }";
        assert!(glue.text.contains(call), "{}", glue.text);
        for name in ["mitt", "dayjs"] {
            let text = &glue.packages[&format!("package_{name}.js")];
            let expected =
                format!("\nexport * from {name:?}\nimport * as all from {name:?}\nexport default all.default\n");
            assert!(text.ends_with(&expected), "{text}");
        }
    }

    #[test]
    fn views_of_memory_that_grew_are_made_anew() {
        let text = "function a() {\n    if (cachedDataViewMemory0 === null || cachedDataViewMemory0.buffer.detached === \
                    true) {\n        cachedDataViewMemory0 = new DataView(wasm.memory.buffer);\n    }\n}\n";
        let changed = compare_buffers(text).unwrap();
        let expected =
            "    if (cachedDataViewMemory0 === null || cachedDataViewMemory0.buffer !== wasm.memory.buffer) {\n";
        assert!(changed.contains(expected), "{changed}");
        assert!(compare_buffers("const view = new Uint8Array(wasm.memory.buffer)\n").is_err());
    }

    #[test]
    fn a_name_of_a_package_is_looked_up_where_it_is_used() {
        let source = "import { set } from './shim.js';\nimport { login, request as ask } from '@tarojs/taro';\n\
                      function a() { const ret = typeof login === 'undefined' ? null : login; set(ret); }\n\
                      function b(login) { return ask(login); }\nexport function __wbg_set_wasm() {}\n";
        let expected = "import { set } from './shim.js';\nimport * as package1 from '@tarojs/taro';\n\
                        function a() { const ret = typeof package1.login === 'undefined' ? null : package1.login; \
                        set(ret); }\nfunction b(login) { return package1.request(login); }\nfunction __wbg_set_wasm";
        let text = rewritten(source, &[], &[]).text;
        assert!(text.starts_with(expected), "{text}");
    }

    #[test]
    fn what_the_module_imports_is_one_object_and_the_rest_is_the_program_s() {
        let source = "function start2() { wasm.start(wasm.__wbindgen_malloc); }\nexport { start2 as start }\n\
                      export function __wbg_start_1() {}\nexport class Kept {}\nexport function __wbg_set_wasm() {}\n";
        let imports =
            [("./app_bg.js", "__wbg_start_1", "a"), ("./shim.js", "microtask", "b"), ("plugin", "go-on", "c")];
        let glue = rewritten(source, &imports, &[("__wbindgen_malloc", "a")]);
        assert_eq!((glue.exports, glue.inner), (vec!["start".to_owned(), "Kept".to_owned()], vec!["a".to_owned()]));
        assert_eq!(
            glue.text,
            "function start2() { wasm.start(wasm.a); }\n\nfunction __wbg_start_1() {}\nclass Kept {}\n\
             function __wbg_set_wasm() {}\n\nimport { microtask as direct1 } from './shim.js'\n\
             import * as direct2 from 'plugin'\nexport const imports = {\n  a: __wbg_start_1,\n  b: direct1,\n  \
             c: direct2[\"go-on\"],\n}\nexport { __wbg_set_wasm, start2 as start, Kept as Kept }\n"
        );
    }
}
