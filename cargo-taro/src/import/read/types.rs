//! Types, members and signatures.

use oxc_ast::ast::{self, MethodDefinitionKind, PropertyKey, TSLiteral, TSSignature, TSType, TSTypeName};
use oxc_span::{GetSpan, Span};

use super::classes::List;
use super::{Reader, surrogates};
use crate::import::ts::{Generic, Kind, Mapped, Member, MemberKind, Named, Param, Ref, Signature, Target, Type, Word};

impl Reader<'_> {
    pub(super) fn heritage(&mut self, heritage: &ast::TSInterfaceHeritage) -> Type {
        let kind = self.reference(&heritage.type_name, heritage.type_arguments.as_deref());
        Type { kind, at: self.at(heritage.span) }
    }

    pub(super) fn generics(&mut self, parameters: Option<&ast::TSTypeParameterDeclaration>) -> Vec<Generic> {
        let mut list = Vec::new();
        for parameter in parameters.iter().flat_map(|it| &it.params) {
            list.push(Generic {
                name: parameter.name.name.to_string(),
                extends: parameter.constraint.as_ref().map(|it| self.ty(it)),
                default: parameter.default.as_ref().map(|it| self.ty(it)),
            });
        }
        list
    }

    pub(super) fn members(&mut self, signatures: &[TSSignature]) -> Vec<Member> {
        let mut list = List::default();
        for signature in signatures {
            let mut accessor = MethodDefinitionKind::Method;
            let comment = self.comment(signature.span().start);
            let (key, kind) = match signature {
                TSSignature::TSPropertySignature(it) => {
                    let ty = it.type_annotation.as_ref().map(|it| self.ty(&it.type_annotation));
                    let (optional, readonly) = (it.optional, it.readonly);
                    match computed(&it.key) {
                        Some(path) => (Some(&it.key), MemberKind::Computed { path, ty, optional, readonly }),
                        None => (Some(&it.key), MemberKind::Property { ty, optional, readonly }),
                    }
                }
                TSSignature::TSMethodSignature(it) => {
                    accessor = match it.kind {
                        ast::TSMethodSignatureKind::Method => MethodDefinitionKind::Method,
                        ast::TSMethodSignatureKind::Get => MethodDefinitionKind::Get,
                        ast::TSMethodSignatureKind::Set => MethodDefinitionKind::Set,
                    };
                    let signature =
                        self.signature(it.type_parameters.as_deref(), &it.params, it.return_type.as_deref());
                    (Some(&it.key), MemberKind::Method { signature, optional: it.optional })
                }
                TSSignature::TSIndexSignature(it) => {
                    let key = self.ty(&it.parameter.type_annotation.type_annotation);
                    let value = self.ty(&it.type_annotation.type_annotation);
                    (None, MemberKind::Index { key, value })
                }
                TSSignature::TSCallSignatureDeclaration(it) => {
                    let signature =
                        self.signature(it.type_parameters.as_deref(), &it.params, it.return_type.as_deref());
                    (None, MemberKind::Call(signature))
                }
                TSSignature::TSConstructSignatureDeclaration(it) => {
                    let signature =
                        self.signature(it.type_parameters.as_deref(), &it.params, it.return_type.as_deref());
                    (None, MemberKind::New(signature))
                }
            };
            let name = match key {
                None => String::new(),
                Some(_) if matches!(kind, MemberKind::Computed { .. }) => String::new(),
                Some(key) => match self.key(key) {
                    Some(name) => name,
                    None => {
                        let why =
                            "its name is a symbol or is worked out: a name that is a text or a number would be bound";
                        self.leave_out(key.span(), "", why);
                        continue;
                    }
                },
            };
            let at = self.at(key.map_or(signature.span(), |it| it.span()));
            list.add(Member { name, at, comment, kind }, accessor);
        }
        self.accessed_well(list, "")
    }

    pub(super) fn key(&self, key: &PropertyKey) -> Option<String> {
        match key {
            PropertyKey::UnaryExpression(it) => number(it),
            PropertyKey::NumericLiteral(it) => Some(it.value.to_string()),
            PropertyKey::StringLiteral(it) => Some(surrogates::string(it)),
            key => key.static_name().map(|it| it.into_owned()),
        }
    }

    pub(super) fn signature(
        &mut self,
        generics: Option<&ast::TSTypeParameterDeclaration>,
        params: &ast::FormalParameters,
        output: Option<&ast::TSTypeAnnotation>,
    ) -> Signature {
        let mut list = Vec::new();
        for (at, param) in params.items.iter().enumerate() {
            let ty = param.type_annotation.as_ref().map(|it| self.ty(&it.type_annotation));
            let name = binding(&param.pattern).unwrap_or_else(|| format!("arg{at}"));
            list.push(Param { name, optional: param.optional, rest: false, ty });
        }
        if !self.table.is_taro {
            given_in_order(&mut list);
        }
        if let Some(rest) = &params.rest {
            let name = binding(&rest.rest.argument).unwrap_or_else(|| "rest".to_owned());
            let ty = rest.type_annotation.as_ref().map(|it| &it.type_annotation);
            match ty.and_then(|it| self.open_params(&name, it)) {
                Some(params) => list.extend(params),
                None => list.push(Param { name, optional: false, rest: true, ty: ty.map(|it| self.ty(it)) }),
            }
        }
        let generics = self.generics(generics);
        let output = output.map(|it| Box::new(self.ty(&it.type_annotation)));
        Signature { generics, params: list, output }
    }

    /// `...args: [string, ...number[]]` is a parameter for each part, the last of which takes the rest.
    fn open_params(&mut self, name: &str, ty: &TSType) -> Option<Vec<Param>> {
        let tuple = match ty {
            TSType::TSTupleType(it) => it,
            TSType::TSParenthesizedType(it) => return self.open_params(name, &it.type_annotation),
            TSType::TSTypeOperatorType(it) if it.operator == ast::TSTypeOperatorOperator::Readonly => {
                return self.open_params(name, &it.type_annotation);
            }
            _ => return None,
        };
        let (ast::TSTupleElement::TSRestType(last), first) = tuple.element_types.split_last()? else { return None };
        let is_rest = |it: &ast::TSTupleElement| matches!(it, ast::TSTupleElement::TSRestType(_));
        if first.is_empty() || first.iter().any(is_rest) {
            return None;
        }
        let mut list = Vec::new();
        for (at, element) in first.iter().enumerate() {
            let (label, element, optional) = match element {
                ast::TSTupleElement::TSNamedTupleMember(it) => (Some(&it.label), &it.element_type, it.optional),
                element => (None, element, false),
            };
            let (ty, optional) = match element {
                ast::TSTupleElement::TSOptionalType(it) => (&it.type_annotation, true),
                element => (element.as_ts_type()?, optional),
            };
            let name = label.map_or_else(|| format!("{name}{}", at + 1), |it| it.name.to_string());
            list.push(Param { name, optional, rest: false, ty: Some(self.ty(ty)) });
        }
        let (label, ty) = match &last.type_annotation {
            TSType::TSNamedTupleMember(it) => (Some(&it.label), it.element_type.as_ts_type()?),
            ty => (None, ty),
        };
        let name = label.map_or_else(|| name.to_owned(), |it| it.name.to_string());
        list.push(Param { name, optional: false, rest: true, ty: Some(self.ty(ty)) });
        Some(list)
    }

    pub(super) fn ty(&mut self, ty: &TSType) -> Type {
        let kind = match ty {
            TSType::TSAnyKeyword(_) | TSType::TSUnknownKeyword(_) => Kind::Word(Word::Any),
            TSType::TSBooleanKeyword(_) => Kind::Word(Word::Boolean),
            TSType::TSNeverKeyword(_) => Kind::Word(Word::Never),
            TSType::TSNullKeyword(_) => Kind::Word(Word::Null),
            TSType::TSNumberKeyword(_) => Kind::Word(Word::Number),
            TSType::TSObjectKeyword(_) => Kind::Word(Word::Object),
            TSType::TSStringKeyword(_) => Kind::Word(Word::String),
            TSType::TSSymbolKeyword(_) => Kind::Word(Word::Symbol),
            TSType::TSThisType(_) => Kind::Word(Word::This),
            TSType::TSUndefinedKeyword(_) => Kind::Word(Word::Undefined),
            TSType::TSVoidKeyword(_) => Kind::Word(Word::Void),
            TSType::TSArrayType(it) => Kind::Array(Box::new(self.ty(&it.element_type))),
            TSType::TSTupleType(it) => self.tuple(it),
            TSType::TSUnionType(it) => Kind::Union(it.types.iter().map(|it| self.ty(it)).collect()),
            TSType::TSIntersectionType(it) => Kind::Intersection(it.types.iter().map(|it| self.ty(it)).collect()),
            TSType::TSParenthesizedType(it) => return self.ty(&it.type_annotation),
            TSType::TSTypeLiteral(it) => Kind::Object(self.members(&it.members)),
            TSType::TSLiteralType(it) => {
                if let Some(comment) = self.comment(it.span.start) {
                    self.table.value_comments.insert((self.file, it.span.start), comment);
                }
                if let TSLiteral::TemplateLiteral(it) = &it.literal {
                    match surrogates::template(it) {
                        Some(text) => Kind::String(text),
                        None => self.pattern(it.span),
                    }
                } else {
                    literal(&it.literal)
                }
            }
            TSType::TSTypeReference(it) => self.reference(&it.type_name, it.type_arguments.as_deref()),
            TSType::TSFunctionType(it) => Kind::Function(Box::new(self.signature(
                it.type_parameters.as_deref(),
                &it.params,
                Some(&it.return_type),
            ))),
            TSType::TSConstructorType(it) => Kind::Constructor(Box::new(self.signature(
                it.type_parameters.as_deref(),
                &it.params,
                Some(&it.return_type),
            ))),
            TSType::TSIndexedAccessType(it) => {
                Kind::Indexed(Box::new(self.ty(&it.object_type)), Box::new(self.ty(&it.index_type)))
            }
            TSType::TSTypeOperatorType(it) => match it.operator {
                ast::TSTypeOperatorOperator::Keyof => Kind::Keyof(Box::new(self.ty(&it.type_annotation))),
                ast::TSTypeOperatorOperator::Readonly => return self.ty(&it.type_annotation),
                ast::TSTypeOperatorOperator::Unique => Kind::Word(Word::Symbol),
            },
            TSType::TSConditionalType(it) => Kind::Conditional(Box::new([
                self.ty(&it.check_type),
                self.ty(&it.extends_type),
                self.ty(&it.true_type),
                self.ty(&it.false_type),
            ])),
            TSType::TSTypeQuery(it) => match it.expr_name.as_ts_type_name().map(names) {
                Some(path) => Kind::Typeof(path, Named::default()),
                None => Kind::Unknown("the type of a value of another module"),
            },
            // A test of a type is told with a boolean, or by throwing.
            TSType::TSTypePredicate(it) if it.asserts => Kind::Word(Word::Void),
            TSType::TSTypePredicate(_) => Kind::Word(Word::Boolean),
            TSType::TSMappedType(it) => self.mapped(it),
            TSType::TSInferType(it) => Kind::Infer(it.type_parameter.name.name.to_string()),
            TSType::TSImportType(it) => self.imported(it),
            TSType::TSTemplateLiteralType(it) => self.pattern(it.span),
            TSType::TSBigIntKeyword(_) => Kind::Word(Word::BigInt),
            TSType::TSIntrinsicKeyword(_) => Kind::Unknown("`intrinsic`"),
            TSType::TSNamedTupleMember(_) => Kind::Unknown("a named member outside of a tuple"),
            TSType::JSDocNullableType(_) | TSType::JSDocNonNullableType(_) | TSType::JSDocUnknownType(_) => {
                Kind::Unknown("a type of JSDoc's")
            }
        };
        Type { kind, at: self.at(ty.span()) }
    }

    /// A text that is told by a pattern.
    fn pattern(&mut self, span: Span) -> Kind {
        self.table.patterns.insert((self.file, span.start));
        Kind::Word(Word::String)
    }

    fn tuple(&mut self, tuple: &ast::TSTupleType) -> Kind {
        let mut parts = Vec::new();
        let (mut is_open, mut may_be_shorter) = (false, false);
        for element in &tuple.element_types {
            let (element, optional) = match element {
                ast::TSTupleElement::TSNamedTupleMember(it) => (&it.element_type, it.optional),
                element => (element, false),
            };
            match element {
                ast::TSTupleElement::TSOptionalType(it) => {
                    may_be_shorter = true;
                    parts.push(self.optional(&it.type_annotation));
                }
                ast::TSTupleElement::TSRestType(it) => {
                    is_open = true;
                    let mut rest = &it.type_annotation;
                    if let TSType::TSNamedTupleMember(it) = rest {
                        match it.element_type.as_ts_type() {
                            Some(ty) => rest = ty,
                            None => return Kind::Unknown("a tuple without a fixed length"),
                        }
                    }
                    let rest = self.ty(rest);
                    parts.push(match rest.kind {
                        Kind::Array(item) => *item,
                        kind => Type {
                            at: rest.at,
                            kind: Kind::Indexed(
                                Box::new(Type { kind, at: rest.at }),
                                Box::new(Type::word(Word::Number, rest.at)),
                            ),
                        },
                    });
                }
                element => match element.as_ts_type() {
                    Some(ty) if optional => {
                        may_be_shorter = true;
                        parts.push(self.optional(ty));
                    }
                    Some(ty) => parts.push(self.ty(ty)),
                    None => return Kind::Unknown("a tuple without a fixed length"),
                },
            }
        }
        if is_open && parts.len() > 1 {
            self.table.open_tuples.insert(self.at(tuple.span));
        }
        match (is_open, parts.len()) {
            // `[string, ...number[]]` is an array of both.
            (true, 1) => Kind::Array(Box::new(parts.remove(0))),
            (true, _) => Kind::Array(Box::new(Type { kind: Kind::Union(parts), at: self.at(tuple.span) })),
            (false, _) => {
                if may_be_shorter {
                    self.table.short_tuples.insert(self.at(tuple.span));
                }
                Kind::Tuple(parts)
            }
        }
    }

    /// What may be left out of a tuple.
    fn optional(&mut self, ty: &TSType) -> Type {
        let ty = self.ty(ty);
        let at = ty.at;
        Type { kind: Kind::Union(vec![ty, Type::word(Word::Undefined, at)]), at }
    }

    fn mapped(&mut self, it: &ast::TSMappedType) -> Kind {
        let adds = |it: &Option<ast::TSMappedTypeModifierOperator>| {
            it.map(|it| !matches!(it, ast::TSMappedTypeModifierOperator::Minus))
        };
        Kind::Mapped(Box::new(Mapped {
            param: it.key.name.to_string(),
            keys: self.ty(&it.constraint),
            name: it.name_type.as_ref().map(|it| self.ty(it)),
            value: it.type_annotation.as_ref().map(|it| self.ty(it)),
            optional: adds(&it.optional),
            readonly: adds(&it.readonly),
        }))
    }

    /// `import("x").Name`
    fn imported(&mut self, it: &ast::TSImportType) -> Kind {
        fn path(qualifier: &ast::TSImportTypeQualifier) -> Vec<String> {
            match qualifier {
                ast::TSImportTypeQualifier::Identifier(it) => vec![it.name.to_string()],
                ast::TSImportTypeQualifier::QualifiedName(it) => {
                    let mut path = path(&it.left);
                    path.push(it.right.name.to_string());
                    path
                }
            }
        }
        let module = it.source.value.to_string();
        self.named.modules.push(module.clone());
        let path = it.qualifier.as_ref().map(path).unwrap_or_default();
        let args = it.type_arguments.iter().flat_map(|it| &it.params).map(|it| self.ty(it)).collect();
        Kind::Imported(module, Ref { path, args, target: Target::Unbound })
    }

    fn reference(&mut self, name: &TSTypeName, args: Option<&ast::TSTypeParameterInstantiation>) -> Kind {
        let args = args.iter().flat_map(|it| &it.params).map(|it| self.ty(it)).collect();
        Kind::Ref(Ref { path: names(name), args, target: Target::Unbound })
    }
}

/// The segments of a name.
pub(super) fn names(name: &TSTypeName) -> Vec<String> {
    match name {
        TSTypeName::IdentifierReference(it) => vec![it.name.to_string()],
        TSTypeName::QualifiedName(it) => {
            let mut path = names(&it.left);
            path.push(it.right.name.to_string());
            path
        }
        TSTypeName::ThisExpression(_) => vec!["this".to_owned()],
    }
}

/// The path of a name that another declaration gives.
fn computed(key: &PropertyKey) -> Option<Vec<String>> {
    fn path(expression: &ast::Expression) -> Option<Vec<String>> {
        match expression {
            ast::Expression::Identifier(it) => Some(vec![it.name.to_string()]),
            ast::Expression::StaticMemberExpression(it) => {
                let mut path = path(&it.object)?;
                path.push(it.property.name.to_string());
                Some(path)
            }
            _ => None,
        }
    }
    key.as_expression().and_then(path)
}

/// A number with its sign.
fn number(unary: &ast::UnaryExpression) -> Option<String> {
    match (&unary.operator.as_str(), &unary.argument) {
        // Zero has no sign.
        (&"-", ast::Expression::NumericLiteral(it)) if it.value.is_finite() => Some((0.0 - it.value).to_string()),
        _ => None,
    }
}

fn literal(literal: &TSLiteral) -> Kind {
    match literal {
        TSLiteral::BooleanLiteral(it) => Kind::Boolean(it.value),
        TSLiteral::NumericLiteral(it) if it.value.is_infinite() => Kind::Unknown("a number as large as this"),
        TSLiteral::NumericLiteral(it) => Kind::Number(it.value.to_string()),
        TSLiteral::StringLiteral(it) => Kind::String(surrogates::string(it)),
        TSLiteral::UnaryExpression(it) => number(it).map_or(Kind::Unknown("this literal"), Kind::Number),
        TSLiteral::TemplateLiteral(_) => Kind::Word(Word::String),
        TSLiteral::BigIntLiteral(_) => Kind::Word(Word::BigInt),
    }
}

fn binding(pattern: &ast::BindingPattern) -> Option<String> {
    pattern.get_identifier_name().map(|it| it.to_string())
}

/// What stands before a parameter that must be given is given, too: `(a?: string, b: string)` takes `undefined` in its place.
fn given_in_order(params: &mut [Param]) {
    let Some(last) = params.iter().rposition(|it| !it.optional && !it.rest) else { return };
    for param in params[..last].iter_mut().filter(|it| it.optional) {
        param.optional = false;
        param.ty = param.ty.take().map(|ty| {
            let at = ty.at;
            Type { kind: Kind::Union(vec![ty, Type::word(Word::Undefined, at)]), at }
        });
    }
}
