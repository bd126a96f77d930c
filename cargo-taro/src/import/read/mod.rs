//! .d.ts text -> [`ts`](super::ts): declarations and their comments, by oxc.

mod classes;
mod enums;
mod exports;
mod nesting;
mod surrogates;
mod types;
mod values;

use std::collections::HashMap;
use std::rc::Rc;

use oxc_allocator::Allocator;
use oxc_ast::ast;
use oxc_parser::Parser;
use oxc_span::{GetSpan, SourceType, Span};

use super::mark::EXPANDED;
use super::notes::Note;
use super::sources::{Problem, Sources};
use super::table::{Container, Table};
use super::ts::{At, Comment, Decl, DeclKind};

pub(super) use nesting::{TOO_DEEP, too_deep};

/// Reads every file into a table of declarations.
pub(crate) fn read(sources: &Sources, problems: &mut Vec<Problem>) -> Table {
    let mut table = Table::new();
    // What all files use stands there, whichever others add to its namespace.
    if let Some(file) = sources.files.iter().position(|it| it.path == "global.d.ts" && it.text.contains(GENERAL)) {
        table.open(&Container::Global.inside(GENERAL), file);
    }
    for file in 0..sources.files.len() {
        one(file, &sources.files[file].text, problems, &mut table);
    }
    table
}

/// The namespace of what all of Taro's files use.
const GENERAL: &str = "TaroGeneral";

/// Reads one file into the table, and gives the modules and the files that it names.
pub(crate) fn one(file: usize, text: &str, problems: &mut Vec<Problem>, table: &mut Table) -> Named {
    let mut named = Named::default();
    if text.starts_with(EXPANDED) {
        table.expanded.insert(file);
    }
    if let Some(start) = too_deep(text) {
        let start = u32::try_from(start).unwrap_or(u32::MAX);
        problems.push(Problem { at: At { file, start, end: start + 1 }, message: TOO_DEEP.to_owned() });
        named.is_broken = true;
        return named;
    }
    let allocator = Allocator::default();
    let mut parsed = Parser::new(&allocator, text, SourceType::d_ts()).parse();
    let apart = (!parsed.diagnostics.is_empty()).then(|| words_apart(text)).flatten();
    if let Some((text, words)) = &apart {
        let again = Parser::new(&allocator, text, SourceType::d_ts()).parse();
        if again.diagnostics.is_empty() {
            parsed = again;
            for (start, word) in words {
                let at = At { file, start: *start, end: *start + 3 };
                let why = format!("`{word};`: a member of that name, without a type");
                table.read_as.push(Note { at, name: (*word).to_owned(), why });
            }
        }
    }
    named.is_broken = parsed.panicked;
    for diagnostic in &parsed.diagnostics {
        let label = diagnostic.labels.iter().next();
        let start = label.map_or(0, |it| it.offset());
        let end = label.map_or(0, |it| it.offset() + it.len());
        problems.push(Problem { at: At { file, start, end }, message: diagnostic.message.to_string() });
    }
    let mut comments: HashMap<u32, String> = HashMap::new();
    for comment in &parsed.program.comments {
        let span = comment.content_span();
        let text = &text[span.start as usize..span.end as usize];
        named.files.extend(reference(text, "path"));
        named.modules.extend(reference(text, "types").filter(|it| it != "node").map(|it| format!("{TYPES}{it}")));
        let before = comments.entry(comment.attached_to).or_default();
        // The last description counts, beside the notes that stand with it.
        if text.starts_with('*') {
            before.clear();
        }
        before.push_str(text);
        before.push('\n');
    }
    for (span, text) in surrogates::find(text, &parsed.program) {
        let at = At { file, start: span.start, end: span.end };
        let why = format!("the text `{text}`: no text of Rust holds half of a surrogate pair");
        table.read_as.push(Note { at, name: String::new(), why });
    }
    let comments = comments.into_iter().map(|(at, text)| (at, Rc::from(text))).collect();
    let is_module = parsed.program.body.iter().any(|it| {
        it.as_module_declaration().is_some() && !matches!(it, ast::Statement::TSNamespaceExportDeclaration(_))
            || matches!(it, ast::Statement::TSImportEqualsDeclaration(it)
                if matches!(it.module_reference, ast::TSModuleReference::ExternalModuleReference(_)))
    });
    table.add_file(file, is_module);
    let mut reader = Reader { file, text, comments, table, named: &mut named };
    let container = if is_module { Container::File(file) } else { Container::Global };
    reader.statements(&parsed.program.body, &container);
    named
}

/// The text with a semicolon behind each `get` and `set` that stands alone on its line, and the places of these words. Without
/// the semicolon, such a word and the name on the next line are read as an accessor. Taro's file means two names.
fn words_apart(text: &str) -> Option<(String, Vec<(u32, &str)>)> {
    let (mut apart, mut words, mut start) = (String::with_capacity(text.len()), Vec::new(), 0);
    for line in text.split_inclusive('\n') {
        let word = line.trim();
        let is_alone = |at: &usize| line[at + word.len()..].starts_with(|it: char| it.is_ascii_whitespace());
        match line.find(word).filter(|at| matches!(word, "get" | "set") && is_alone(at)) {
            Some(at) => {
                let end = at + word.len();
                words.push((u32::try_from(start + at).ok()?, word));
                apart.push_str(&line[..end]);
                // Every place stays what it was.
                apart.push(';');
                apart.push_str(&line[end + 1..]);
            }
            None => apart.push_str(line),
        }
        start += line.len();
    }
    (!words.is_empty()).then_some((apart, words))
}

/// What stands before the name of a package whose types are for all to see.
pub(crate) const TYPES: &str = "types:";

/// What a file names of other files.
#[derive(Default)]
pub(crate) struct Named {
    /// The modules of its imports.
    pub(crate) modules: Vec<String>,
    /// The paths of `/// <reference path=\"..\" />`.
    pub(crate) files: Vec<String>,
    /// Whether nothing of it could be read.
    pub(crate) is_broken: bool,
}

/// The path of `/// <reference path=\"..\" />`.
fn reference(comment: &str, what: &str) -> Option<String> {
    let rest = comment.strip_prefix('/')?.trim_start().strip_prefix("<reference")?.trim_start();
    let value = rest.strip_prefix(what)?.trim_start().strip_prefix('=')?.trim_start();
    let quote = value.chars().next().filter(|it| matches!(it, '"' | '\''))?;
    value[1..].split_once(quote).map(|(path, _)| path.to_owned())
}

/// Reads one file.
pub(super) struct Reader<'r> {
    file: usize,
    text: &'r str,
    comments: HashMap<u32, Rc<str>>,
    table: &'r mut Table,
    named: &'r mut Named,
}

impl Reader<'_> {
    fn at(&self, span: Span) -> At {
        At { file: self.file, start: span.start, end: span.end }
    }

    fn comment(&self, start: u32) -> Comment {
        self.comments.get(&start).cloned()
    }

    /// Says that something is not in the specs.
    fn leave_out(&mut self, span: Span, name: &str, why: impl Into<String>) {
        let at = self.at(span);
        self.table.left_out.push(Note { at, name: name.to_owned(), why: why.into() });
    }

    fn statements(&mut self, statements: &[ast::Statement], container: &Container) {
        for statement in statements {
            if let Some(declaration) = statement.as_declaration() {
                self.declaration(declaration, statement.span(), container);
                continue;
            }
            match statement {
                ast::Statement::ImportDeclaration(import) => self.import(import, container),
                ast::Statement::ExportDeclaration(export) => {
                    for name in self.declaration(&export.declaration, export.span, container) {
                        self.table.exports(container, self.file).exported.insert(name);
                    }
                }
                ast::Statement::ExportAllDeclaration(_)
                | ast::Statement::ExportDefaultDeclaration(_)
                | ast::Statement::ExportNamedDeclaration(_)
                | ast::Statement::ExportFromDeclaration(_)
                | ast::Statement::TSExportAssignment(_) => self.export(statement, container),
                ast::Statement::TSNamespaceExportDeclaration(_) | ast::Statement::EmptyStatement(_) => {}
                other => self.leave_out(other.span(), "", "a statement of a program, which declares nothing"),
            }
        }
    }

    fn decl(&self, name: &str, span: Span, whole: Span, kind: DeclKind) -> Decl {
        let comment = self.comment(whole.start);
        Decl { name: name.to_owned(), at: self.at(span), comment, generics: Vec::new(), kind }
    }

    /// Reads a declaration, and gives the names that it declares.
    fn declaration(&mut self, declaration: &ast::Declaration, whole: Span, container: &Container) -> Vec<String> {
        match declaration {
            ast::Declaration::TSInterfaceDeclaration(it) => return self.interface(it, whole, container),
            ast::Declaration::TSTypeAliasDeclaration(it) => {
                let ty = self.ty(&it.type_annotation);
                let mut decl = self.decl(&it.id.name, it.id.span, whole, DeclKind::Alias(ty));
                decl.generics = self.generics(it.type_parameters.as_deref());
                self.table.add(container, decl);
                return vec![it.id.name.to_string()];
            }
            ast::Declaration::TSEnumDeclaration(it) => {
                let values = self.enum_values(it);
                let decl = self.decl(&it.id.name, it.id.span, whole, DeclKind::Enum(values));
                self.table.add(container, decl);
                return vec![it.id.name.to_string()];
            }
            ast::Declaration::ClassDeclaration(it) => return self.class(it, None, whole, container),
            ast::Declaration::TSNamespaceDeclaration(it) => {
                self.namespace(it, container);
                return vec![it.id.name.to_string()];
            }
            ast::Declaration::TSExternalModuleDeclaration(it) => self.module(it),
            ast::Declaration::TSGlobalDeclaration(it) => self.statements(&it.body.body, &Container::Global),
            ast::Declaration::VariableDeclaration(it) => return self.variables(it, whole, container),
            ast::Declaration::FunctionDeclaration(it) => return self.function(it, None, whole, container),
            ast::Declaration::TSImportEqualsDeclaration(it) => return self.import_equals(it, container),
        }
        Vec::new()
    }

    fn interface(&mut self, it: &ast::TSInterfaceDeclaration, whole: Span, container: &Container) -> Vec<String> {
        let extends = it.extends.iter().map(|it| self.heritage(it)).collect();
        let members = self.members(&it.body.body);
        let mut decl = self.decl(&it.id.name, it.id.span, whole, DeclKind::Interface { extends, members });
        decl.generics = self.generics(it.type_parameters.as_deref());
        self.table.add(container, decl);
        vec![it.id.name.to_string()]
    }

    fn module(&mut self, module: &ast::TSExternalModuleDeclaration) {
        let name = module.id.value.as_str();
        let taro = name.ends_with("/index") || name == "." || name == "@tarojs/taro";
        let container = if taro && self.table.is_taro {
            Container::taro()
        } else if self.table.is_taro {
            Container::File(self.file)
        } else {
            Container::Module(self.table.module_of(name, self.file))
        };
        if let Some(body) = &module.body {
            self.statements(&body.body, &container);
        }
    }

    fn namespace(&mut self, namespace: &ast::TSNamespaceDeclaration, container: &Container) {
        let container = container.inside(&namespace.id.name);
        self.table.open(&container, self.file);
        match &namespace.body {
            ast::TSNamespaceDeclarationBody::TSNamespaceDeclaration(it) => {
                self.namespace(it, &container);
                self.table.exports(&container, self.file).exported.insert(it.id.name.to_string());
            }
            ast::TSNamespaceDeclarationBody::TSModuleBlock(it) => self.statements(&it.body, &container),
        }
    }
}
