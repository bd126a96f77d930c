//! Functions and variables.

use oxc_ast::ast;
use oxc_span::{GetSpan, Span};

use super::Reader;
use crate::import::table::Container;
use crate::import::ts::{Kind, Type, Value, ValueKind, Word};

impl Reader<'_> {
    /// A function; one that is the default of its module may have no name.
    pub(super) fn function(
        &mut self,
        function: &ast::Function,
        unnamed: Option<&str>,
        whole: Span,
        container: &Container,
    ) -> Vec<String> {
        let signature =
            self.signature(function.type_parameters.as_deref(), &function.params, function.return_type.as_deref());
        let (name, span) = match (&function.id, unnamed) {
            (Some(id), _) => (id.name.to_string(), id.span),
            (None, Some(name)) => (name.to_owned(), function.span),
            (None, None) => return Vec::new(),
        };
        self.value(&name, span, whole, ValueKind::Function(signature), container);
        vec![name]
    }

    pub(super) fn variables(
        &mut self,
        declaration: &ast::VariableDeclaration,
        whole: Span,
        container: &Container,
    ) -> Vec<String> {
        let mut names = Vec::new();
        for it in &declaration.declarations {
            let Some(name) = it.id.get_identifier_name().map(|name| name.to_string()) else {
                self.leave_out(it.span, "", "a pattern of names: write a `const` for each");
                continue;
            };
            let ty = match (&it.type_annotation, &it.init) {
                (Some(ty), _) => Some(self.ty(&ty.type_annotation)),
                // `const version = "1.0.0"`
                (None, Some(value)) => self.literal_of(value),
                (None, None) => None,
            };
            self.value(&name, it.id.span(), whole, ValueKind::Variable(ty), container);
            names.push(name);
        }
        names
    }

    /// The type that has one value alone: the one that stands there.
    pub(super) fn value_of(&self, value: &ast::Expression) -> Option<Type> {
        let kind = match value {
            ast::Expression::StringLiteral(it) => Kind::String(it.value.to_string()),
            ast::Expression::NumericLiteral(it) => Kind::Number(it.value.to_string()),
            ast::Expression::BooleanLiteral(it) => Kind::Boolean(it.value),
            ast::Expression::UnaryExpression(it) => match &it.argument {
                ast::Expression::NumericLiteral(it) => Kind::Number((-it.value).to_string()),
                _ => return None,
            },
            _ => return self.literal_of(value),
        };
        Some(Type { kind, at: self.at(value.span()) })
    }

    /// The type of a value that stands there itself.
    fn literal_of(&self, value: &ast::Expression) -> Option<Type> {
        let word = match value {
            ast::Expression::StringLiteral(_) | ast::Expression::TemplateLiteral(_) => Word::String,
            ast::Expression::NumericLiteral(_) | ast::Expression::UnaryExpression(_) => Word::Number,
            ast::Expression::BooleanLiteral(_) => Word::Boolean,
            _ => return None,
        };
        Some(Type { kind: Kind::Word(word), at: self.at(value.span()) })
    }

    pub(super) fn value(&mut self, name: &str, span: Span, whole: Span, kind: ValueKind, container: &Container) {
        let value = Value { name: name.to_owned(), at: self.at(span), comment: self.comment(whole.start), kind };
        self.table.add_value(container, value);
    }
}
