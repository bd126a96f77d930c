//! .d.ts text -> [`ts`](super::ts): declarations and their comments, by oxc.

mod nesting;
mod types;

use std::collections::HashMap;
use std::rc::Rc;

use oxc_allocator::Allocator;
use oxc_ast::ast;
use oxc_parser::Parser;
use oxc_span::{GetSpan, SourceType, Span};

use super::sources::{Problem, Sources};
use super::table::{Container, Table};
use super::ts::{At, Comment, Decl, DeclKind, Kind, Member, MemberKind};

/// Reads every file into a table of declarations.
pub(crate) fn read(sources: &Sources, problems: &mut Vec<Problem>) -> Table {
    let mut table = Table::new(sources.files.len());
    for (file, source) in sources.files.iter().enumerate() {
        if let Some(start) = nesting::too_deep(&source.text) {
            let start = u32::try_from(start).unwrap_or(u32::MAX);
            problems.push(Problem { at: At { file, start, end: start + 1 }, message: nesting::TOO_DEEP.to_owned() });
            continue;
        }
        let allocator = Allocator::default();
        let parsed = Parser::new(&allocator, &source.text, SourceType::d_ts()).parse();
        for diagnostic in &parsed.diagnostics {
            let label = diagnostic.labels.iter().next();
            let start = label.map_or(0, |it| it.offset());
            let end = label.map_or(0, |it| it.offset() + it.len());
            problems.push(Problem { at: At { file, start, end }, message: diagnostic.message.to_string() });
        }
        let mut comments: HashMap<u32, String> = HashMap::new();
        for comment in &parsed.program.comments {
            let span = comment.content_span();
            let text = &source.text[span.start as usize..span.end as usize];
            let before = comments.entry(comment.attached_to).or_default();
            // The last description counts, beside the notes that stand with it.
            if text.starts_with('*') {
                before.clear();
            }
            before.push_str(text);
            before.push('\n');
        }
        let comments = comments.into_iter().map(|(at, text)| (at, Rc::from(text))).collect();
        let is_module = parsed.program.body.iter().any(|it| it.as_module_declaration().is_some());
        let mut reader = Reader { file, comments, problems, table: &mut table };
        let container = if is_module { Container::File(file) } else { Container::Global };
        reader.statements(&parsed.program.body, &container);
    }
    table
}

/// Reads one file.
pub(super) struct Reader<'r> {
    file: usize,
    comments: HashMap<u32, Rc<str>>,
    problems: &'r mut Vec<Problem>,
    table: &'r mut Table,
}

impl Reader<'_> {
    fn at(&self, span: Span) -> At {
        At { file: self.file, start: span.start, end: span.end }
    }

    fn comment(&self, start: u32) -> Comment {
        self.comments.get(&start).cloned()
    }

    fn problem(&mut self, span: Span, message: impl Into<String>) {
        let at = self.at(span);
        self.problems.push(Problem { at, message: message.into() });
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
                    self.declaration(&export.declaration, export.span, container);
                }
                ast::Statement::ExportAllDeclaration(_)
                | ast::Statement::ExportDefaultDeclaration(_)
                | ast::Statement::ExportNamedDeclaration(_)
                | ast::Statement::ExportFromDeclaration(_)
                | ast::Statement::TSExportAssignment(_)
                | ast::Statement::TSNamespaceExportDeclaration(_)
                | ast::Statement::EmptyStatement(_) => {}
                other => self.problem(other.span(), "a declaration is expected here"),
            }
        }
    }

    fn import(&mut self, import: &ast::ImportDeclaration, container: &Container) {
        let package = import.source.value.as_str();
        for specifier in import.specifiers.iter().flatten() {
            let local = specifier.local();
            // `import Taro from '../../index'` brings what is declared here anyway.
            if local.name == "Taro" {
                continue;
            }
            let decl = self.decl(&local.name, specifier.span(), specifier.span(), DeclKind::Import(package.to_owned()));
            self.table.add(container, decl);
        }
    }

    fn decl(&self, name: &str, span: Span, whole: Span, kind: DeclKind) -> Decl {
        let comment = self.comment(whole.start);
        Decl { name: name.to_owned(), at: self.at(span), comment, generics: Vec::new(), kind }
    }

    fn declaration(&mut self, declaration: &ast::Declaration, whole: Span, container: &Container) {
        match declaration {
            ast::Declaration::TSInterfaceDeclaration(it) => {
                let extends = it.extends.iter().map(|it| self.heritage(it)).collect();
                let members = self.members(&it.body.body);
                let mut decl = self.decl(&it.id.name, it.id.span, whole, DeclKind::Interface { extends, members });
                decl.generics = self.generics(it.type_parameters.as_deref());
                self.table.add(container, decl);
            }
            ast::Declaration::TSTypeAliasDeclaration(it) => {
                let ty = self.ty(&it.type_annotation);
                let mut decl = self.decl(&it.id.name, it.id.span, whole, DeclKind::Alias(ty));
                decl.generics = self.generics(it.type_parameters.as_deref());
                self.table.add(container, decl);
            }
            ast::Declaration::TSEnumDeclaration(it) => {
                let values = self.enum_values(it);
                let decl = self.decl(&it.id.name, it.id.span, whole, DeclKind::Enum(values));
                self.table.add(container, decl);
            }
            ast::Declaration::ClassDeclaration(it) => self.class(it, whole, container),
            ast::Declaration::TSNamespaceDeclaration(it) => self.namespace(it, container),
            ast::Declaration::TSExternalModuleDeclaration(it) => {
                let name = it.id.value.as_str();
                let taro = name.ends_with("/index") || name == "." || name == "@tarojs/taro";
                let container = if taro { Container::taro() } else { Container::File(self.file) };
                if let Some(body) = &it.body {
                    self.statements(&body.body, &container);
                }
            }
            ast::Declaration::TSGlobalDeclaration(it) => self.statements(&it.body.body, &Container::Global),
            // A value, beside `TaroStatic`, is none of Taro's.
            ast::Declaration::VariableDeclaration(_)
            | ast::Declaration::FunctionDeclaration(_)
            | ast::Declaration::TSImportEqualsDeclaration(_) => {}
        }
    }

    fn namespace(&mut self, namespace: &ast::TSNamespaceDeclaration, container: &Container) {
        let container = container.inside(&namespace.id.name);
        self.table.open(&container, self.file);
        match &namespace.body {
            ast::TSNamespaceDeclarationBody::TSNamespaceDeclaration(it) => self.namespace(it, &container),
            ast::TSNamespaceDeclarationBody::TSModuleBlock(it) => self.statements(&it.body, &container),
        }
    }

    /// A class is the interface of its objects.
    fn class(&mut self, class: &ast::Class, whole: Span, container: &Container) {
        let Some(id) = &class.id else { return };
        let mut members = Vec::new();
        for element in &class.body.body {
            let (key, kind) = match element {
                ast::ClassElement::MethodDefinition(it) => {
                    if it.r#static || it.kind == ast::MethodDefinitionKind::Constructor {
                        continue;
                    }
                    let function = &it.value;
                    let signature = self.signature(
                        function.type_parameters.as_deref(),
                        &function.params,
                        function.return_type.as_deref(),
                    );
                    (&it.key, MemberKind::Method { signature, optional: it.optional })
                }
                ast::ClassElement::PropertyDefinition(it) => {
                    let ty = it.type_annotation.as_ref().map(|it| self.ty(&it.type_annotation));
                    (&it.key, MemberKind::Property { ty, optional: it.optional, readonly: it.readonly })
                }
                other => {
                    self.problem(other.span(), "the importer does not know this member of a class");
                    continue;
                }
            };
            let Some(name) = key.static_name() else {
                self.problem(key.span(), "the importer does not know this name of a member");
                continue;
            };
            let at = self.at(key.span());
            members.push(Member { name: name.into_owned(), at, comment: self.comment(element.span().start), kind });
        }
        let kind = DeclKind::Interface { extends: Vec::new(), members };
        let mut decl = self.decl(&id.name, id.span, whole, kind);
        decl.generics = self.generics(class.type_parameters.as_deref());
        self.table.add(container, decl);
    }

    fn enum_values(&mut self, declaration: &ast::TSEnumDeclaration) -> Vec<(String, Kind)> {
        let mut values = Vec::new();
        let mut next = 0.0;
        for member in &declaration.body.members {
            let name = member.id.static_name().to_string();
            let value = match &member.initializer {
                Some(ast::Expression::StringLiteral(it)) => Kind::String(it.value.to_string()),
                Some(ast::Expression::NumericLiteral(it)) if it.value.is_finite() => {
                    next = it.value + 1.0;
                    Kind::Number(it.value.to_string())
                }
                Some(other) => {
                    self.problem(other.span(), "an enum's value should be a text or a number");
                    continue;
                }
                None => {
                    next += 1.0;
                    Kind::Number((next - 1.0).to_string())
                }
            };
            values.push((name, value));
        }
        values
    }
}
