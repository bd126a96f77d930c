//! .d.ts text -> declarations.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use oxc_allocator::Allocator;
use oxc_ast::ast::{self, Declaration, Statement, TSLiteral, TSSignature, TSType, TSTypeName};
use oxc_parser::Parser;
use oxc_span::{GetSpan, SourceType, Span};
use walkdir::WalkDir;

use super::{Decl, GLOBAL, Generic, Member, Scope, ScopeId, Signature, Ty, Typings, Value};
use crate::audit::tables::Place;
use crate::snippet::Lines;

/// Reads every .d.ts file of a package.
pub(in crate::audit) fn read(package: &Path) -> Result<Typings> {
    let mut files = Vec::new();
    for entry in WalkDir::new(package).sort_by_file_name() {
        let entry = entry.with_context(|| format!("cannot read the folder {}", package.display()))?;
        if entry.file_type().is_file() && entry.path().to_string_lossy().ends_with(".d.ts") {
            files.push(entry.into_path());
        }
    }
    let mut typings = Typings::default();
    typings.scopes.push(Scope::default());
    for file in &files {
        let scope = typings.scopes.len();
        typings.scopes.push(Scope { parent: Some(GLOBAL), ..Scope::default() });
        typings.modules.insert(file.clone(), scope);
    }
    for file in files {
        let text = std::fs::read_to_string(&file).with_context(|| format!("cannot read {}", file.display()))?;
        typings.file(&file, &text).with_context(|| format!("in {}", file.display()))?;
    }
    Ok(typings)
}

impl Typings {
    fn file(&mut self, file: &Path, text: &str) -> Result<()> {
        let allocator = Allocator::default();
        let parsed = Parser::new(&allocator, text, SourceType::d_ts()).parse();
        anyhow::ensure!(!parsed.panicked, "this is no TypeScript");
        let mut comments: HashMap<u32, &str> = HashMap::new();
        for comment in &parsed.program.comments {
            let span = comment.content_span();
            comments.insert(comment.attached_to, &text[span.start as usize..span.end as usize]);
        }
        let is_module = parsed.program.body.iter().any(|it| it.as_module_declaration().is_some());
        let scope = if is_module { self.modules[file] } else { GLOBAL };
        let mut reader = Reader { typings: self, file, text, lines: Lines::of(text), comments };
        reader.statements(&parsed.program.body, scope);
        Ok(())
    }

    /// The namespace of that name in a scope.
    fn inside(&mut self, scope: ScopeId, name: &str) -> ScopeId {
        if let Some(known) = self.scopes[scope].namespaces.get(name) {
            return *known;
        }
        let id = self.scopes.len();
        self.scopes.push(Scope { parent: Some(scope), ..Scope::default() });
        self.scopes[scope].namespaces.insert(name.to_owned(), id);
        id
    }
}

struct Reader<'r> {
    typings: &'r mut Typings,
    file: &'r Path,
    text: &'r str,
    lines: Lines,
    /// What stands before each place.
    comments: HashMap<u32, &'r str>,
}

impl Reader<'_> {
    fn place(&self, span: Span) -> Place {
        let (line, _) = self.lines.place(self.text, span.start as usize);
        Place { file: self.file.to_owned(), line: Some(line) }
    }

    fn version(&self, span: Span) -> Option<String> {
        self.comments.get(&span.start).and_then(|it| version(it))
    }

    /// The file that an import means.
    fn module(&self, source: &str) -> Option<PathBuf> {
        let folder = self.file.parent()?;
        let path = crate::audit::packages::normal(&folder.join(source));
        let with = |end: &str| PathBuf::from(format!("{}{end}", path.display()));
        let files = [with(".d.ts"), with("/index.d.ts"), with("")];
        files.into_iter().find(|it| self.typings.modules.contains_key(it))
    }

    fn statements(&mut self, statements: &[Statement], scope: ScopeId) {
        for statement in statements {
            if let Some(declaration) = statement.as_declaration() {
                self.declaration(declaration, statement.span(), scope);
            } else {
                self.link(statement, scope);
            }
        }
    }

    fn link(&mut self, statement: &Statement, scope: ScopeId) {
        let mut links = Vec::new();
        match statement {
            Statement::ExportDeclaration(it) => self.declaration(&it.declaration, it.span, scope),
            Statement::ImportDeclaration(it) => {
                let Some(module) = self.module(&it.source.value) else { return };
                for specifier in it.specifiers.iter().flatten() {
                    let name = match specifier {
                        ast::ImportDeclarationSpecifier::ImportSpecifier(it) => it.imported.name().to_string(),
                        ast::ImportDeclarationSpecifier::ImportDefaultSpecifier(_) => "default".to_owned(),
                        ast::ImportDeclarationSpecifier::ImportNamespaceSpecifier(_) => "*".to_owned(),
                    };
                    links.push((specifier.local().name.to_string(), (module.clone(), name)));
                }
            }
            Statement::ExportFromDeclaration(it) => {
                let Some(module) = self.module(&it.source.value) else { return };
                for specifier in &it.specifiers {
                    let name = specifier.local.name().to_string();
                    links.push((specifier.exported.name().to_string(), (module.clone(), name)));
                }
            }
            Statement::ExportAllDeclaration(it) => {
                let Some(module) = self.module(&it.source.value) else { return };
                match &it.exported {
                    Some(name) => links.push((name.name().to_string(), (module, "*".to_owned()))),
                    None => self.typings.scopes[scope].stars.push(module),
                }
            }
            _ => {}
        }
        self.typings.scopes[scope].links.extend(links);
    }

    fn declaration(&mut self, declaration: &Declaration, whole: Span, scope: ScopeId) {
        match declaration {
            Declaration::TSInterfaceDeclaration(it) => {
                let mut types: Vec<Ty> = it.extends.iter().map(|it| self.heritage(it)).collect();
                types.push(Ty::Object(self.members(&it.body.body)));
                self.decl(scope, &it.id.name, it.type_parameters.as_deref(), types);
            }
            Declaration::TSTypeAliasDeclaration(it) => {
                let ty = self.ty(&it.type_annotation);
                self.decl(scope, &it.id.name, it.type_parameters.as_deref(), vec![ty]);
            }
            Declaration::ClassDeclaration(it) => {
                let Some(id) = &it.id else { return };
                let members = Ty::Object(self.class(it));
                self.decl(scope, &id.name, it.type_parameters.as_deref(), vec![members]);
            }
            Declaration::TSNamespaceDeclaration(it) => self.namespace(it, scope),
            Declaration::TSGlobalDeclaration(it) => {
                // What a module says of everybody's names, it says with its own.
                let here = self.typings.scopes.len();
                self.typings.scopes.push(Scope { parent: Some(scope), ..Scope::default() });
                self.statements(&it.body.body, here);
                let values = std::mem::take(&mut self.typings.scopes[here].values);
                for (name, values) in values {
                    let values = values.into_iter().map(|it| Value { ty: self.bound(it.ty, scope), ..it });
                    let values: Vec<Value> = values.collect();
                    self.typings.scopes[GLOBAL].values.entry(name).or_default().extend(values);
                }
            }
            Declaration::FunctionDeclaration(it) => {
                let Some(id) = &it.id else { return };
                let signature = self.signature(it.type_parameters.as_deref(), &it.params, it.return_type.as_deref());
                self.value(scope, &id.name, id.span, whole, Ty::Function(Box::new(signature)));
            }
            Declaration::VariableDeclaration(it) => {
                for declarator in &it.declarations {
                    let Some(name) = declarator.id.get_binding_identifier() else { continue };
                    let ty = declarator.type_annotation.as_ref().map_or(Ty::Unknown, |it| self.ty(&it.type_annotation));
                    self.value(scope, &name.name, name.span, whole, ty);
                }
            }
            Declaration::TSEnumDeclaration(_)
            | Declaration::TSExternalModuleDeclaration(_)
            | Declaration::TSImportEqualsDeclaration(_) => {}
        }
    }

    /// `typeof API` in `declare global`, where `API` is a name of the module around it: a name that is found from everywhere.
    fn bound(&mut self, ty: Ty, scope: ScopeId) -> Ty {
        let (Ty::Typeof(path) | Ty::Named { path, .. }) = &ty else { return ty };
        let [name] = &path[..] else { return ty };
        let Some(link) = self.typings.scopes[scope].links.get(name).cloned() else { return ty };
        self.typings.scopes[GLOBAL].links.insert(name.clone(), link);
        ty
    }

    fn decl(&mut self, scope: ScopeId, name: &str, generics: Option<&ast::TSTypeParameterDeclaration>, types: Vec<Ty>) {
        let decl = Decl { generics: self.generics(generics), types };
        self.typings.scopes[scope].types.entry(name.to_owned()).or_default().push(decl);
    }

    fn value(&mut self, scope: ScopeId, name: &str, span: Span, whole: Span, ty: Ty) {
        let value = Value { at: self.place(span), version: self.version(whole), ty };
        self.typings.scopes[scope].values.entry(name.to_owned()).or_default().push(value);
    }

    fn namespace(&mut self, namespace: &ast::TSNamespaceDeclaration, scope: ScopeId) {
        let inside = self.typings.inside(scope, &namespace.id.name);
        match &namespace.body {
            ast::TSNamespaceDeclarationBody::TSNamespaceDeclaration(it) => self.namespace(it, inside),
            ast::TSNamespaceDeclarationBody::TSModuleBlock(it) => self.statements(&it.body, inside),
        }
    }

    fn class(&mut self, class: &ast::Class) -> Vec<Member> {
        let mut members = Vec::new();
        for element in &class.body.body {
            let (key, ty) = match element {
                ast::ClassElement::MethodDefinition(it) if !it.r#static => {
                    let function = &it.value;
                    let signature = self.signature(
                        function.type_parameters.as_deref(),
                        &function.params,
                        function.return_type.as_deref(),
                    );
                    (&it.key, Ty::Function(Box::new(signature)))
                }
                ast::ClassElement::PropertyDefinition(it) if !it.r#static => {
                    (&it.key, it.type_annotation.as_ref().map_or(Ty::Unknown, |it| self.ty(&it.type_annotation)))
                }
                _ => continue,
            };
            let Some(name) = key.static_name() else { continue };
            let (at, version) = (self.place(key.span()), self.version(element.span()));
            members.push(Member { name: name.into_owned(), at, version, ty });
        }
        members
    }

    fn heritage(&mut self, heritage: &ast::TSInterfaceHeritage) -> Ty {
        self.named(&heritage.type_name, heritage.type_arguments.as_deref())
    }

    fn named(&mut self, name: &TSTypeName, args: Option<&ast::TSTypeParameterInstantiation>) -> Ty {
        let args = args.iter().flat_map(|it| &it.params).map(|it| self.ty(it)).collect();
        Ty::Named { path: path(name), args }
    }

    fn generics(&mut self, parameters: Option<&ast::TSTypeParameterDeclaration>) -> Vec<Generic> {
        let parameters = parameters.iter().flat_map(|it| &it.params);
        let read = parameters.map(|it| Generic {
            name: it.name.name.to_string(),
            extends: it.constraint.as_ref().map(|it| self.ty(it)),
            default: it.default.as_ref().map(|it| self.ty(it)),
        });
        read.collect()
    }

    /// An index signature has any member: an unknown type stands among the members for it.
    fn members(&mut self, signatures: &[TSSignature]) -> Vec<Member> {
        let mut members = Vec::new();
        for it in signatures {
            let (key, ty) = match it {
                TSSignature::TSPropertySignature(it) => {
                    (&it.key, it.type_annotation.as_ref().map_or(Ty::Unknown, |it| self.ty(&it.type_annotation)))
                }
                TSSignature::TSMethodSignature(it) => {
                    let signature =
                        self.signature(it.type_parameters.as_deref(), &it.params, it.return_type.as_deref());
                    (&it.key, Ty::Function(Box::new(signature)))
                }
                TSSignature::TSCallSignatureDeclaration(call) => {
                    let signature =
                        self.signature(call.type_parameters.as_deref(), &call.params, call.return_type.as_deref());
                    let ty = Ty::Function(Box::new(signature));
                    members.push(Member { name: CALL.to_owned(), at: self.place(it.span()), version: None, ty });
                    continue;
                }
                TSSignature::TSIndexSignature(it) => {
                    let at = self.place(it.span);
                    members.push(Member { name: ANY.to_owned(), at, version: None, ty: Ty::Unknown });
                    continue;
                }
                TSSignature::TSConstructSignatureDeclaration(_) => continue,
            };
            let Some(name) = key.static_name() else { continue };
            let (at, version) = (self.place(key.span()), self.version(it.span()));
            members.push(Member { name: name.into_owned(), at, version, ty });
        }
        members
    }

    fn signature(
        &mut self,
        generics: Option<&ast::TSTypeParameterDeclaration>,
        params: &ast::FormalParameters,
        output: Option<&ast::TSTypeAnnotation>,
    ) -> Signature {
        let mut list = Vec::new();
        for param in &params.items {
            list.push(param.type_annotation.as_ref().map_or(Ty::Unknown, |it| self.ty(&it.type_annotation)));
        }
        if let Some(rest) = &params.rest {
            list.push(rest.type_annotation.as_ref().map_or(Ty::Unknown, |it| self.ty(&it.type_annotation)));
        }
        let output = output.map_or(Ty::Unknown, |it| self.ty(&it.type_annotation));
        Signature { generics: self.generics(generics), params: list, rest: params.rest.is_some(), output }
    }

    fn ty(&mut self, ty: &TSType) -> Ty {
        let mut all = |types: &[TSType]| types.iter().map(|it| self.ty(it)).collect::<Vec<_>>();
        match ty {
            TSType::TSTypeLiteral(it) => Ty::Object(self.members(&it.members)),
            TSType::TSTypeReference(it) => self.named(&it.type_name, it.type_arguments.as_deref()),
            TSType::TSArrayType(it) => Ty::Array(Box::new(self.ty(&it.element_type))),
            TSType::TSUnionType(it) => Ty::Several(all(&it.types)),
            TSType::TSIntersectionType(it) => Ty::Several(all(&it.types)),
            TSType::TSParenthesizedType(it) => self.ty(&it.type_annotation),
            TSType::TSTupleType(it) => {
                let parts = it.element_types.iter().map(|it| match it.as_ts_type() {
                    Some(TSType::TSNamedTupleMember(it)) => it.element_type.as_ts_type().map(|it| self.ty(it)),
                    Some(it) => Some(self.ty(it)),
                    // One that may be left out, or that takes all that follow.
                    None => None,
                });
                Ty::Tuple(parts.map(|it| it.unwrap_or(Ty::Unknown)).collect())
            }
            TSType::TSFunctionType(it) => {
                let signature = self.signature(it.type_parameters.as_deref(), &it.params, Some(&it.return_type));
                Ty::Function(Box::new(signature))
            }
            TSType::TSLiteralType(it) => match &it.literal {
                TSLiteral::StringLiteral(it) => Ty::Literal(it.value.to_string()),
                TSLiteral::NumericLiteral(it) => Ty::Literal(it.value.to_string()),
                _ => Ty::Plain,
            },
            TSType::TSTypeQuery(it) => it.expr_name.as_ts_type_name().map_or(Ty::Unknown, |it| Ty::Typeof(path(it))),
            TSType::TSTypeOperatorType(it) if it.operator == ast::TSTypeOperatorOperator::Readonly => {
                self.ty(&it.type_annotation)
            }
            // `T extends F ? T : { [K in keyof T]: .. }` has the members of `T`.
            TSType::TSConditionalType(it) if is_of_itself(&it.true_type, &it.check_type) => self.ty(&it.check_type),
            TSType::TSBooleanKeyword(_)
            | TSType::TSNeverKeyword(_)
            | TSType::TSNullKeyword(_)
            | TSType::TSNumberKeyword(_)
            | TSType::TSStringKeyword(_)
            | TSType::TSSymbolKeyword(_)
            | TSType::TSUndefinedKeyword(_)
            | TSType::TSVoidKeyword(_)
            | TSType::TSTypePredicate(_)
            | TSType::TSTemplateLiteralType(_)
            | TSType::TSBigIntKeyword(_) => Ty::Plain,
            _ => Ty::Unknown,
        }
    }
}

/// The name of an object's own call, and the one that stands for any.
pub(super) const CALL: &str = "()";
pub(super) const ANY: &str = "[]";

fn is_of_itself(then: &TSType, check: &TSType) -> bool {
    let name = |ty: &TSType| match ty {
        TSType::TSTypeReference(it) if it.type_arguments.is_none() => Some(path(&it.type_name)),
        _ => None,
    };
    name(check).is_some_and(|it| name(then) == Some(it))
}

/// The segments of a name.
fn path(name: &TSTypeName) -> Vec<String> {
    match name {
        TSTypeName::IdentifierReference(it) => vec![it.name.to_string()],
        TSTypeName::QualifiedName(it) => {
            let mut list = path(&it.left);
            list.push(it.right.name.to_string());
            list
        }
        TSTypeName::ThisExpression(_) => vec!["this".to_owned()],
    }
}

/// The version of the base library that a comment asks for: a line of its own that begins with it. What stands behind
/// `在插件中使用：` (used in a plug-in) is another thing.
fn version(comment: &str) -> Option<String> {
    let lines = comment.lines().map(|it| it.trim().trim_start_matches('*').trim_start());
    let asked = lines.filter_map(|it| it.strip_prefix("需要基础库").or_else(|| it.strip_prefix("最低基础库")));
    let said = asked.filter_map(|it| {
        let rest = it.trim_start_matches(['：', ':', ' ', '`']);
        let end = rest.find(|c: char| !(c.is_ascii_digit() || c == '.')).unwrap_or(rest.len());
        Some(rest[..end].trim_end_matches('.')).filter(|it| it.contains('.'))
    });
    said.map(str::to_owned).next()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_is_on_a_line_of_its_own_and_not_that_of_a_plug_in() {
        for (comment, said) in [
            ("* 需要基础库： `1.9.90`\n         *\n         * 超时时间", Some("1.9.90")),
            ("*\n* 需要基础库： `2.12.1`\n*\n* 在插件中使用：需要基础库 `2.22.1`\n", Some("2.12.1")),
            ("*\n* 在插件中使用：需要基础库 `2.3.1`\n*\n* 调用接口", None),
            ("* 在 v2 模式下（需要基础库版本不低于 [2.27.0](x)）", None),
            ("* 需要基础库版本不低于 [2.27.0](x)", None),
            ("* 最低基础库： `2.11.1` ", Some("2.11.1")),
        ] {
            assert_eq!(version(comment).as_deref(), said, "{comment}");
        }
    }
}
