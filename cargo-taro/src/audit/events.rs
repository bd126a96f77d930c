//! What stands in a script, flat: enough to ask what a function compares, sets and calls.

use oxc_ast::ast::{
    ArrayExpression, ArrayExpressionElement, ArrowFunctionExpression, AssignmentExpression, AssignmentTarget,
    BinaryExpression, BindingPattern, CallExpression, Expression, FormalParameters, Function, IdentifierReference,
    ObjectExpression, ObjectPropertyKind, Program, VariableDeclarator,
};
use oxc_ast_visit::{Visit, walk};
use oxc_semantic::ScopeFlags;
use oxc_span::{GetSpan, Span};

use super::stubs::name;

/// A text, or a name, and its place.
#[derive(Clone, Debug)]
pub(super) struct Word {
    pub(super) text: String,
    pub(super) at: Span,
}

/// A table: an object, with what each of its entries says for the key that is asked for.
#[derive(Debug)]
pub(super) struct Table {
    pub(super) name: String,
    pub(super) entries: Vec<Entry>,
}

/// `scanCode: { alias: 'scan', options: { change: [{ old: 'onlyFromCamera', new: 'hideAlbum' }] } }`
#[derive(Debug)]
pub(super) struct Entry {
    pub(super) word: Word,
    /// The client's own name.
    pub(super) alias: Option<String>,
    /// The client's own names of fields.
    pub(super) fields: Vec<(String, String)>,
}

/// A list of texts, and the names of the lists that are spread into it.
#[derive(Debug)]
pub(super) struct List {
    pub(super) name: String,
    pub(super) texts: Vec<Word>,
    pub(super) spreads: Vec<String>,
}

/// `object.method(argument)`: whether the argument is a text or a name.
#[derive(Debug)]
pub(super) struct Method {
    pub(super) name: String,
    pub(super) argument: Word,
    pub(super) is_text: bool,
}

/// `object.property = value`
#[derive(Debug)]
pub(super) struct Assignment {
    pub(super) object: String,
    pub(super) property: Word,
    pub(super) value: Span,
}

/// All of it.
#[derive(Debug, Default)]
pub(super) struct Events {
    pub(super) tables: Vec<Table>,
    pub(super) lists: Vec<List>,
    pub(super) functions: Vec<Word>,
    /// The first parameter of each function, at the function's place.
    pub(super) parameters: Vec<Word>,
    pub(super) methods: Vec<Method>,
    pub(super) assignments: Vec<Assignment>,
    /// Names, and the text that each is compared with.
    pub(super) compared: Vec<(String, Word)>,
    /// Each use of a name.
    pub(super) uses: Vec<Word>,
    /// `processApis(taro, client, config)`: the client, and the place of each part of the configuration with the name
    /// that it is given by, if any.
    pub(super) process: Option<Process>,
}

#[derive(Debug)]
pub(super) struct Process {
    pub(super) at: Span,
    pub(super) client: String,
    pub(super) config: Vec<(String, Span, Option<String>)>,
}

impl Events {
    pub(super) fn of(program: &Program) -> Events {
        let mut events = Events::default();
        events.visit_program(program);
        events
    }

    /// The place of a function.
    pub(super) fn function(&self, name: &str) -> Option<Span> {
        self.functions.iter().find(|it| it.text == name).map(|it| it.at)
    }

    /// The texts of a list, with those that are spread into it.
    pub(super) fn texts(&self, name: &str) -> Vec<&Word> {
        let Some(list) = self.lists.iter().find(|it| it.name == name) else { return Vec::new() };
        let inner = list.spreads.iter().filter(|it| *it != name).flat_map(|it| self.texts(it));
        list.texts.iter().chain(inner).collect()
    }

    /// The texts that the first parameter of the function at a place is compared with.
    pub(super) fn compared(&self, place: Span) -> impl Iterator<Item = &Word> {
        let parameter = self.parameters.iter().find(|it| it.at == place);
        let compared = self.compared.iter().filter(move |(name, _)| parameter.is_some_and(|it| it.text == *name));
        compared.map(|(_, word)| word).filter(move |it| place.contains_inclusive(it.at))
    }

    /// Whether a name is used in a place.
    pub(super) fn is_used(&self, name: &str, place: Span) -> bool {
        self.uses.iter().any(|it| it.text == name && place.contains_inclusive(it.at))
    }

    fn parameter(&mut self, at: Span, params: &FormalParameters) {
        let first = params.items.first().and_then(|it| it.pattern.get_binding_identifier());
        self.parameters.extend(first.map(|it| Word { text: it.name.to_string(), at }));
    }

    fn list(&mut self, name: &str, array: &ArrayExpression) {
        let mut list = List { name: name.to_owned(), texts: Vec::new(), spreads: Vec::new() };
        for element in &array.elements {
            match element {
                ArrayExpressionElement::StringLiteral(it) => {
                    list.texts.push(Word { text: it.value.to_string(), at: it.span });
                }
                ArrayExpressionElement::SpreadElement(it) => {
                    list.spreads.extend(it.argument.get_identifier_reference().map(|it| it.name.to_string()));
                }
                _ => {}
            }
        }
        self.lists.push(list);
    }

    fn table(&mut self, named: &str, object: &ObjectExpression) {
        let mut entries = Vec::new();
        for (key, at, value) in properties(object) {
            let inner = match value {
                Expression::ObjectExpression(it) => properties(it),
                _ => Vec::new(),
            };
            let alias = inner.iter().find(|(key, ..)| key == "alias").and_then(|(.., it)| text(it));
            let options = inner.iter().find(|(key, ..)| key == "options");
            let fields = options.map(|(.., it)| changes(it)).unwrap_or_default();
            entries.push(Entry { word: Word { text: key, at }, alias, fields });
        }
        self.tables.push(Table { name: named.to_owned(), entries });
    }
}

fn properties<'o, 'a>(object: &'o ObjectExpression<'a>) -> Vec<(String, Span, &'o Expression<'a>)> {
    let named = object.properties.iter().filter_map(|it| match it {
        ObjectPropertyKind::ObjectProperty(it) => Some((name(&it.key)?, it.span, &it.value)),
        ObjectPropertyKind::SpreadProperty(_) => None,
    });
    named.collect()
}

fn text(it: &Expression) -> Option<String> {
    if let Expression::StringLiteral(it) = it { Some(it.value.to_string()) } else { None }
}

/// `{ change: [{ old: 'title', new: 'content' }] }`
fn changes(options: &Expression) -> Vec<(String, String)> {
    let Expression::ObjectExpression(options) = options else { return Vec::new() };
    let changes = properties(options).into_iter().find(|(key, ..)| key == "change");
    let Some((.., Expression::ArrayExpression(changes))) = changes else { return Vec::new() };
    let pairs = changes.elements.iter().filter_map(|it| {
        let ArrayExpressionElement::ObjectExpression(it) = it else { return None };
        let pair = properties(it);
        let named = |name: &str| pair.iter().find(|(key, ..)| key == name).and_then(|(.., it)| text(it));
        Some((named("old")?, named("new")?))
    });
    pairs.collect()
}

/// What a list is called that stands inside of the configuration itself.
pub(super) fn inline(key: &str) -> String {
    format!("config.{key}")
}

/// The array in `new Set([..])`.
fn set_of<'e, 'a>(it: &'e Expression<'a>) -> Option<&'e ArrayExpression<'a>> {
    let Expression::NewExpression(it) = it else { return None };
    match it.arguments.first()?.as_expression()? {
        Expression::ArrayExpression(array) if it.callee.is_specific_id("Set") => Some(array),
        _ => None,
    }
}

impl<'a> Visit<'a> for Events {
    fn visit_variable_declarator(&mut self, it: &VariableDeclarator<'a>) {
        if let (BindingPattern::BindingIdentifier(name), Some(init)) = (&it.id, &it.init) {
            match init {
                Expression::ObjectExpression(object) => self.table(&name.name, object),
                Expression::FunctionExpression(_) | Expression::ArrowFunctionExpression(_) => {
                    self.functions.push(Word { text: name.name.to_string(), at: init.span() });
                }
                init => {
                    if let Some(array) = set_of(init) {
                        self.list(&name.name, array);
                    }
                }
            }
        }
        walk::walk_variable_declarator(self, it);
    }

    fn visit_function(&mut self, it: &Function<'a>, flags: ScopeFlags) {
        if let Some(name) = &it.id {
            self.functions.push(Word { text: name.name.to_string(), at: it.span });
        }
        self.parameter(it.span, &it.params);
        walk::walk_function(self, it, flags);
    }

    fn visit_arrow_function_expression(&mut self, it: &ArrowFunctionExpression<'a>) {
        self.parameter(it.span, &it.params);
        walk::walk_arrow_function_expression(self, it);
    }

    fn visit_call_expression(&mut self, it: &CallExpression<'a>) {
        let argument = |at: usize| it.arguments.get(at).and_then(|it| it.as_expression());
        if let (Expression::StaticMemberExpression(callee), Some(first)) = (&it.callee, argument(0)) {
            let name = callee.property.name.to_string();
            match first {
                Expression::StringLiteral(text) => {
                    let argument = Word { text: text.value.to_string(), at: text.span };
                    self.methods.push(Method { name, argument, is_text: true });
                }
                Expression::Identifier(it) => {
                    let argument = Word { text: it.name.to_string(), at: it.span };
                    self.methods.push(Method { name, argument, is_text: false });
                }
                _ => {}
            }
        }
        if let (true, Some(Expression::Identifier(client))) = (it.callee.is_specific_id("processApis"), argument(1)) {
            let mut config = Vec::new();
            if let Some(Expression::ObjectExpression(object)) = argument(2) {
                for (key, _, value) in properties(object) {
                    let named = value.get_identifier_reference().map(|it| it.name.to_string());
                    if let Some(array) = set_of(value) {
                        self.list(&inline(&key), array);
                    }
                    config.push((key, value.span(), named));
                }
            }
            self.process = Some(Process { at: it.span, client: client.name.to_string(), config });
        }
        walk::walk_call_expression(self, it);
    }

    fn visit_assignment_expression(&mut self, it: &AssignmentExpression<'a>) {
        if let AssignmentTarget::StaticMemberExpression(left) = &it.left
            && let Expression::Identifier(object) = &left.object
        {
            let property = Word { text: left.property.name.to_string(), at: it.span };
            self.assignments.push(Assignment { object: object.name.to_string(), property, value: it.right.span() });
        }
        walk::walk_assignment_expression(self, it);
    }

    fn visit_binary_expression(&mut self, it: &BinaryExpression<'a>) {
        if let (Expression::Identifier(name), Expression::StringLiteral(text)) = (&it.left, &it.right)
            && it.operator.is_equality()
        {
            self.compared.push((name.name.to_string(), Word { text: text.value.to_string(), at: text.span }));
        }
        walk::walk_binary_expression(self, it);
    }

    fn visit_identifier_reference(&mut self, it: &IdentifierReference<'a>) {
        self.uses.push(Word { text: it.name.to_string(), at: it.span });
    }
}
