//! One ES module: what it imports and exports, and what its definitions are.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, Result, bail};
use oxc_allocator::Allocator;
use oxc_ast::ast::{
    BindingPattern, Declaration, ExportDefaultDeclarationKind, ImportDeclarationSpecifier, Program, Statement,
};
use oxc_parser::Parser;
use oxc_span::{GetSpan, SourceType};

use super::stubs::{Kind, Stubs};

/// A module, as far as its exports go.
#[derive(Debug, Default)]
pub(super) struct Module {
    /// What a local name was imported as, and from where; `*` is the whole module.
    pub(super) imports: BTreeMap<String, Foreign>,
    /// What each exported name is.
    pub(super) exports: BTreeMap<String, Export>,
    /// Where all names are exported from.
    pub(super) stars: Vec<String>,
    /// The definitions at the top.
    pub(super) definitions: BTreeMap<String, Definition>,
}

/// A name in another module.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Foreign {
    pub(super) source: String,
    pub(super) name: String,
}

/// What an export is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Export {
    /// A local name.
    Local(String),
    /// A name of another module.
    From(Foreign),
}

/// A definition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Definition {
    /// Counted from one.
    pub(super) line: usize,
    pub(super) kind: Kind,
}

impl Module {
    /// Reads a file.
    pub(super) fn load(path: &Path) -> Result<Module> {
        let text = crate::read::text(path)?;
        Module::read(&text).with_context(|| format!("in {}", path.display()))
    }

    /// Reads what stands in a file.
    pub(super) fn read(text: &str) -> Result<Module> {
        with_program(text, |program| {
            let mut module = Module::default();
            program.body.iter().for_each(|statement| module.links(statement));
            let stubs = Stubs::new(&module.imports, program);
            let mut reader = Reader { text, stubs, module: &mut module.definitions };
            program.body.iter().for_each(|statement| reader.statement(statement));
            module
        })
    }

    /// Imports and exports.
    fn links(&mut self, statement: &Statement) {
        match statement {
            Statement::ImportDeclaration(it) => {
                let source = it.source.value.to_string();
                for specifier in it.specifiers.iter().flatten() {
                    let name = match specifier {
                        ImportDeclarationSpecifier::ImportSpecifier(it) => it.imported.name().to_string(),
                        ImportDeclarationSpecifier::ImportDefaultSpecifier(_) => "default".to_owned(),
                        ImportDeclarationSpecifier::ImportNamespaceSpecifier(_) => "*".to_owned(),
                    };
                    let local = specifier.local().name.to_string();
                    self.imports.insert(local, Foreign { source: source.clone(), name });
                }
            }
            Statement::ExportNamedDeclaration(it) => {
                for specifier in &it.specifiers {
                    let local = Export::Local(specifier.local.name().to_string());
                    self.exports.insert(specifier.exported.name().to_string(), local);
                }
            }
            Statement::ExportFromDeclaration(it) => {
                for specifier in &it.specifiers {
                    let name = specifier.local.name().to_string();
                    let from = Export::From(Foreign { source: it.source.value.to_string(), name });
                    self.exports.insert(specifier.exported.name().to_string(), from);
                }
            }
            Statement::ExportAllDeclaration(it) => match &it.exported {
                Some(exported) => {
                    let whole = Foreign { source: it.source.value.to_string(), name: "*".to_owned() };
                    self.exports.insert(exported.name().to_string(), Export::From(whole));
                }
                None => self.stars.push(it.source.value.to_string()),
            },
            Statement::ExportDeclaration(it) => {
                for name in names(&it.declaration) {
                    self.exports.insert(name.clone(), Export::Local(name));
                }
            }
            Statement::ExportDefaultDeclaration(it) => {
                let local = match &it.declaration {
                    ExportDefaultDeclarationKind::Identifier(it) => it.name.to_string(),
                    _ => "default".to_owned(),
                };
                self.exports.insert("default".to_owned(), Export::Local(local));
            }
            _ => {}
        }
    }
}

/// Parses a text, and gives what was made of it.
pub(super) fn with_program<T>(text: &str, read: impl FnOnce(&Program) -> T) -> Result<T> {
    let allocator = Allocator::default();
    let parsed = Parser::new(&allocator, text, SourceType::mjs()).parse();
    if let Some(mistake) = parsed.diagnostics.first() {
        let at = mistake.labels.iter().next().map_or(0, |it| it.offset());
        bail!("this is no JavaScript module: line {}: {}", line(text, at), mistake.message);
    }
    Ok(read(&parsed.program))
}

/// The line of a place, counted from one.
pub(super) fn line(text: &str, at: u32) -> usize {
    text[..at as usize].matches('\n').count() + 1
}

fn names(declaration: &Declaration) -> Vec<String> {
    match declaration {
        Declaration::VariableDeclaration(it) => {
            let bound = it.declarations.iter().flat_map(|it| it.id.get_binding_identifiers());
            bound.map(|it| it.name.to_string()).collect()
        }
        Declaration::FunctionDeclaration(it) => it.id.iter().map(|it| it.name.to_string()).collect(),
        Declaration::ClassDeclaration(it) => it.id.iter().map(|it| it.name.to_string()).collect(),
        _ => Vec::new(),
    }
}

/// Reads the definitions.
struct Reader<'r> {
    text: &'r str,
    stubs: Stubs<'r>,
    module: &'r mut BTreeMap<String, Definition>,
}

impl Reader<'_> {
    fn statement(&mut self, statement: &Statement) {
        if let Some(it) = statement.as_declaration() {
            self.declaration(it);
        }
        match statement {
            Statement::ExportDeclaration(it) => self.declaration(&it.declaration),
            Statement::ExportDefaultDeclaration(it) => {
                let kind = match &it.declaration {
                    ExportDefaultDeclarationKind::FunctionDeclaration(it) => self.stubs.function(it),
                    other => other.as_expression().map_or(Kind::Whole, |it| self.stubs.expression(it)),
                };
                self.add("default", it.span.start, kind);
            }
            _ => {}
        }
    }

    fn declaration(&mut self, declaration: &Declaration) {
        match declaration {
            Declaration::VariableDeclaration(it) => {
                for declarator in &it.declarations {
                    let kind = match (&declarator.id, &declarator.init) {
                        (BindingPattern::BindingIdentifier(_), Some(init)) => self.stubs.expression(init),
                        _ => Kind::Whole,
                    };
                    for name in declarator.id.get_binding_identifiers() {
                        self.add(&name.name, declarator.span.start, kind);
                    }
                }
            }
            Declaration::FunctionDeclaration(it) => {
                let kind = self.stubs.function(it);
                if let Some(name) = &it.id {
                    self.add(&name.name, it.span.start, kind);
                }
            }
            Declaration::ClassDeclaration(it) => {
                let kind = self.stubs.class(it);
                if let Some(name) = &it.id {
                    self.add(&name.name, it.span().start, kind);
                }
            }
            _ => {}
        }
    }

    fn add(&mut self, name: &str, at: u32, kind: Kind) {
        self.module.insert(name.to_owned(), Definition { line: line(self.text, at), kind });
    }
}
