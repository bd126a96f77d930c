//! The JavaScript that wasm-bindgen writes, made fit for a host that lacks what a program imports.
//!
//! `import { login } from '@tarojs/taro'` is an error to esbuild and Rollup where the package has no `login`. Through the
//! package's namespace the same name is `undefined`, which the runtime answers with `Unsupported`; and since it is still
//! named, a bundler leaves out the rest of the package as before.

use anyhow::{Result, ensure};
use oxc_allocator::Allocator;
use oxc_ast::ast::{ImportDeclarationSpecifier, Statement};
use oxc_parser::Parser;
use oxc_semantic::SemanticBuilder;
use oxc_span::{GetSpan, SourceType, Span};

/// Imports each package whole, and names at each use what is used of it.
pub(crate) fn name_what_may_be_absent(source: &str) -> Result<String> {
    let allocator = Allocator::default();
    let parsed = Parser::new(&allocator, source, SourceType::mjs()).parse();
    ensure!(parsed.diagnostics.is_empty(), "wasm-bindgen wrote what is no JavaScript: {:?}", parsed.diagnostics);
    let semantic = SemanticBuilder::new().with_build_nodes(true).build(&parsed.program).semantic;
    let mut edits: Vec<(Span, String)> = Vec::new();
    for (at, statement) in parsed.program.body.iter().enumerate() {
        let Statement::ImportDeclaration(import) = statement else { continue };
        // What stands beside the glue was written with it, and has what it must.
        if import.source.value.starts_with('.') {
            continue;
        }
        let Some(specifiers) = &import.specifiers else { continue };
        let package = format!("package{at}");
        for specifier in specifiers {
            let ImportDeclarationSpecifier::ImportSpecifier(specifier) = specifier else { continue };
            let name = specifier.imported.name();
            for reference in semantic.symbol_references(specifier.local.symbol_id()) {
                let span = semantic.nodes().get_node(reference.node_id()).kind().span();
                edits.push((span, format!("{package}.{name}")));
            }
        }
        edits.push((import.span, format!("import * as {package} from '{}';", import.source.value)));
    }
    edits.sort_by_key(|(span, _)| std::cmp::Reverse(span.start));
    let mut text = source.to_owned();
    for (span, replacement) in edits {
        text.replace_range(span.start as usize..span.end as usize, &replacement);
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_of_a_package_is_looked_up_where_it_is_used() {
        let source = "import { set } from './shim.js';\nimport { login, request as ask } from '@tarojs/taro';\n\
                      export function a() { const ret = typeof login === 'undefined' ? null : login; set(ret); }\n\
                      export function b(login) { return ask(login); }\n";
        let expected = "import { set } from './shim.js';\nimport * as package1 from '@tarojs/taro';\n\
                        export function a() { const ret = typeof package1.login === 'undefined' ? null : package1.login; \
                        set(ret); }\nexport function b(login) { return package1.request(login); }\n";
        assert_eq!(name_what_may_be_absent(source).unwrap(), expected);
    }
}
