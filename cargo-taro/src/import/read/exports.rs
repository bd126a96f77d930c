//! What a module brings and what it hands out.

use oxc_ast::ast::{
    self, ExportDefaultDeclarationKind, ImportDeclarationSpecifier, ImportOrExportKind, ModuleExportName, Statement,
};
use oxc_span::{GetSpan, Span};

use super::{Reader, classes};
use crate::import::notes::Note;
use crate::import::table::{Brought, Container, Export, Import, Star};
use crate::import::ts::{DeclKind, Kind, Type, ValueKind, Word};

/// What stands for the default of a module that has no name.
const UNNAMED: &str = "default";

impl Reader<'_> {
    pub(super) fn import(&mut self, import: &ast::ImportDeclaration, container: &Container) {
        let (package, import_kind) = (import.source.value.to_string(), import.import_kind);
        self.named.modules.push(package.clone());
        for specifier in import.specifiers.iter().flatten() {
            let local = specifier.local().name.to_string();
            if self.table.is_taro {
                // `import Taro from '../../index'` brings what is declared here anyway.
                if local != "Taro" {
                    let kind = DeclKind::Import(package.clone());
                    let decl = self.decl(&local, specifier.span(), specifier.span(), kind);
                    self.table.add(container, decl);
                }
                continue;
            }
            let brought = match specifier {
                ImportDeclarationSpecifier::ImportSpecifier(it) => Brought::Name(it.imported.name().to_string()),
                ImportDeclarationSpecifier::ImportDefaultSpecifier(_) => Brought::Name("default".to_owned()),
                ImportDeclarationSpecifier::ImportNamespaceSpecifier(_) => Brought::All,
            };
            let one = match specifier {
                ImportDeclarationSpecifier::ImportSpecifier(it) => it.import_kind.is_type(),
                _ => false,
            };
            let import = Import::Module(package.clone(), brought);
            let types_only = one || import_kind.is_type();
            let import = if types_only { Import::Types(Box::new(import)) } else { import };
            self.table.import(container, self.file, local, import);
        }
    }

    pub(super) fn import_equals(&mut self, it: &ast::TSImportEqualsDeclaration, container: &Container) -> Vec<String> {
        let local = it.id.name.to_string();
        let import = match &it.module_reference {
            ast::TSModuleReference::ExternalModuleReference(module) => {
                let package = module.expression.value.to_string();
                self.named.modules.push(package.clone());
                Import::Module(package, Brought::Equals)
            }
            ast::TSModuleReference::IdentifierReference(it) => Import::Alias(vec![it.name.to_string()]),
            ast::TSModuleReference::QualifiedName(it) => {
                let mut path = super::types::names(&it.left);
                path.push(it.right.name.to_string());
                Import::Alias(path)
            }
        };
        if self.table.is_taro {
            return Vec::new();
        }
        let import = if it.import_kind.is_type() { Import::Types(Box::new(import)) } else { import };
        self.table.import(container, self.file, local.clone(), import);
        vec![local]
    }

    pub(super) fn export(&mut self, statement: &Statement, container: &Container) {
        if self.table.is_taro {
            return;
        }
        let file = self.file;
        match statement {
            Statement::ExportNamedDeclaration(it) => {
                self.table.exports(container, file).explicit = true;
                let whole = it.export_kind;
                for it in &it.specifiers {
                    let export = kept(Export::Local(vec![name(&it.local)]), whole, it.export_kind);
                    self.table.exports(container, file).named.insert(name(&it.exported), export);
                }
            }
            Statement::ExportFromDeclaration(it) => {
                let module = it.source.value.to_string();
                self.named.modules.push(module.clone());
                self.table.exports(container, file).explicit = true;
                let whole = it.export_kind;
                for it in &it.specifiers {
                    self.handed_on(&module, &name(&it.exported), it.span);
                    let export = Export::From(module.clone(), Brought::Name(name(&it.local)));
                    let export = kept(export, whole, it.export_kind);
                    self.table.exports(container, file).named.insert(name(&it.exported), export);
                }
            }
            Statement::ExportAllDeclaration(it) => {
                let module = it.source.value.to_string();
                self.named.modules.push(module.clone());
                let shown = it.exported.as_ref().map_or_else(|| "*".to_owned(), name);
                self.handed_on(&module, &shown, it.span);
                let exports = self.table.exports(container, file);
                exports.explicit = true;
                match &it.exported {
                    Some(exported) => {
                        let export = kept(Export::From(module, Brought::All), it.export_kind, it.export_kind);
                        exports.named.insert(name(exported), export);
                    }
                    None => exports.stars.push(Star { module, types_only: it.export_kind.is_type() }),
                }
            }
            Statement::TSExportAssignment(it) => match classes::path(&it.expression) {
                Some(path) => self.table.exports(container, file).equals = Some(path),
                None => self.default_value(&it.expression, container),
            },
            Statement::ExportDefaultDeclaration(it) => self.default(it, container),
            _ => {}
        }
    }

    /// Notes what is handed out of another module: perhaps nobody reads that.
    fn handed_on(&mut self, module: &str, name: &str, span: Span) {
        let why = format!("no file that was read declares `{module}`: install its package, or import it too");
        let at = self.at(span);
        self.table.handed_on.push((module.to_owned(), Note { at, name: name.to_owned(), why }));
    }

    fn default(&mut self, default: &ast::ExportDefaultDeclaration, container: &Container) {
        let whole = default.span;
        let names = match &default.declaration {
            ExportDefaultDeclarationKind::FunctionDeclaration(it) => self.function(it, Some(UNNAMED), whole, container),
            ExportDefaultDeclarationKind::ClassDeclaration(it) => self.class(it, Some(UNNAMED), whole, container),
            ExportDefaultDeclarationKind::TSInterfaceDeclaration(it) => self.interface(it, whole, container),
            other => match other.as_expression() {
                Some(expression) => match classes::path(expression) {
                    Some(path) => {
                        let exports = self.table.exports(container, self.file);
                        exports.explicit = true;
                        exports.named.insert("default".to_owned(), Export::Local(path));
                        return;
                    }
                    None => return self.default_value(expression, container),
                },
                None => return,
            },
        };
        let exports = self.table.exports(container, self.file);
        exports.explicit = true;
        for name in names {
            exports.named.insert("default".to_owned(), Export::Local(vec![name]));
        }
    }

    /// `export default "text"`: a value whose type only a program knows.
    fn default_value(&mut self, expression: &ast::Expression, container: &Container) {
        let ty = Type { kind: Kind::Word(Word::Any), at: self.at(expression.span()) };
        self.value(UNNAMED, expression.span(), expression.span(), ValueKind::Variable(Some(ty)), container);
        let exports = self.table.exports(container, self.file);
        exports.explicit = true;
        exports.named.insert("default".to_owned(), Export::Local(vec![UNNAMED.to_owned()]));
    }
}

/// An export, which hands out no value if one of the two says `type`.
fn kept(export: Export, whole: ImportOrExportKind, one: ImportOrExportKind) -> Export {
    if whole.is_type() || one.is_type() { Export::Types(Box::new(export)) } else { export }
}

fn name(name: &ModuleExportName) -> String {
    name.name().to_string()
}
