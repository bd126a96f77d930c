//! Types, members and signatures.

use oxc_ast::ast::{self, PropertyKey, TSLiteral, TSSignature, TSType, TSTypeName};
use oxc_span::GetSpan;

use super::Reader;
use crate::import::ts::{Generic, Kind, Member, MemberKind, Param, Ref, Signature, Target, Type, Word};

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
        let mut list = Vec::new();
        for signature in signatures {
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
                TSSignature::TSConstructSignatureDeclaration(_) => (None, MemberKind::New),
            };
            let name = match key {
                None => String::new(),
                Some(_) if matches!(kind, MemberKind::Computed { .. }) => String::new(),
                Some(key) => match self.key(key) {
                    Some(name) => name,
                    None => {
                        self.problem(key.span(), "the importer does not know this name of a member");
                        continue;
                    }
                },
            };
            let at = self.at(key.map_or(signature.span(), |it| it.span()));
            list.push(Member { name, at, comment, kind });
        }
        list
    }

    fn key(&self, key: &PropertyKey) -> Option<String> {
        match key {
            PropertyKey::UnaryExpression(it) => number(it),
            PropertyKey::NumericLiteral(it) => Some(it.value.to_string()),
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
        if let Some(rest) = &params.rest {
            let ty = rest.type_annotation.as_ref().map(|it| self.ty(&it.type_annotation));
            let name = binding(&rest.rest.argument).unwrap_or_else(|| "rest".to_owned());
            list.push(Param { name, optional: false, rest: true, ty });
        }
        let generics = self.generics(generics);
        let output = output.map(|it| Box::new(self.ty(&it.type_annotation)));
        Signature { generics, params: list, output }
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
            TSType::TSLiteralType(it) => literal(&it.literal),
            TSType::TSTypeReference(it) => self.reference(&it.type_name, it.type_arguments.as_deref()),
            TSType::TSFunctionType(it) => Kind::Function(Box::new(self.signature(
                it.type_parameters.as_deref(),
                &it.params,
                Some(&it.return_type),
            ))),
            TSType::TSConstructorType(_) => Kind::Constructor,
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
                Some(path) => Kind::Typeof(path),
                None => Kind::Unknown("the type of a value of another module"),
            },
            // A test of a type is told with a boolean.
            TSType::TSTypePredicate(_) => Kind::Word(Word::Boolean),
            TSType::TSMappedType(_) => Kind::Unknown("a mapped type"),
            TSType::TSInferType(_) => Kind::Unknown("`infer`"),
            TSType::TSImportType(_) => Kind::Unknown("`import(..)` as a type"),
            TSType::TSTemplateLiteralType(_) => Kind::Word(Word::String),
            TSType::TSBigIntKeyword(_) => Kind::Unknown("`bigint`"),
            TSType::TSIntrinsicKeyword(_) => Kind::Unknown("`intrinsic`"),
            TSType::TSNamedTupleMember(_) => Kind::Unknown("a named member outside of a tuple"),
            TSType::JSDocNullableType(_) | TSType::JSDocNonNullableType(_) | TSType::JSDocUnknownType(_) => {
                Kind::Unknown("a type of JSDoc's")
            }
        };
        Type { kind, at: self.at(ty.span()) }
    }

    fn tuple(&mut self, tuple: &ast::TSTupleType) -> Kind {
        let mut parts = Vec::new();
        for element in &tuple.element_types {
            let Some(ty) = element.as_ts_type() else { return Kind::Unknown("a tuple without a fixed length") };
            match ty {
                TSType::TSNamedTupleMember(it) => match it.element_type.as_ts_type() {
                    Some(ty) => parts.push(self.ty(ty)),
                    None => return Kind::Unknown("a tuple without a fixed length"),
                },
                ty => parts.push(self.ty(ty)),
            }
        }
        Kind::Tuple(parts)
    }

    fn reference(&mut self, name: &TSTypeName, args: Option<&ast::TSTypeParameterInstantiation>) -> Kind {
        let args = args.iter().flat_map(|it| &it.params).map(|it| self.ty(it)).collect();
        Kind::Ref(Ref { path: names(name), args, target: Target::Unbound })
    }
}

/// The segments of a name.
fn names(name: &TSTypeName) -> Vec<String> {
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
        (&"-", ast::Expression::NumericLiteral(it)) if it.value.is_finite() => Some(format!("-{}", it.value)),
        _ => None,
    }
}

fn literal(literal: &TSLiteral) -> Kind {
    match literal {
        TSLiteral::BooleanLiteral(_) => Kind::Boolean,
        TSLiteral::NumericLiteral(it) if it.value.is_infinite() => Kind::Unknown("a number as large as this"),
        TSLiteral::NumericLiteral(it) => Kind::Number(it.value.to_string()),
        TSLiteral::StringLiteral(it) => Kind::String(it.value.to_string()),
        TSLiteral::UnaryExpression(it) => number(it).map_or(Kind::Unknown("this literal"), Kind::Number),
        TSLiteral::TemplateLiteral(_) => Kind::Word(Word::String),
        TSLiteral::BigIntLiteral(_) => Kind::Unknown("a `bigint`"),
    }
}

fn binding(pattern: &ast::BindingPattern) -> Option<String> {
    pattern.get_identifier_name().map(|it| it.to_string())
}
