//! Whether a definition does something, or only says that the host cannot do it.

use std::collections::{BTreeMap, BTreeSet};

use oxc_ast::ast::{
    ArrowFunctionBody, AssignmentTarget, CallExpression, Class, ClassElement, Declaration, Expression, Function,
    FunctionBody, MethodDefinitionKind, ObjectExpression, ObjectPropertyKind, Program, PropertyKey, Statement,
};
use oxc_ast_visit::{Visit, walk};
use oxc_semantic::ScopeFlags;

use super::module::Foreign;

/// The functions of Taro's that make a stub. The third one's works nowhere but in WeChat's own browser.
pub(super) const MAKERS: [&str; 3] = ["temporarilyNotSupport", "permanentlyNotSupport", "weixinCorpSupport"];

/// Makes a function that asks WeChat's own browser, or else calls its `standardMethod`, or else is a stub.
const WECHAT: &str = "processOpenApi";

/// What a definition does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// What it is for, as far as can be seen.
    Whole,
    /// It answers that the host does not support it, or warns and does nothing.
    Stub,
    /// What it is for, in WeChat's own browser; elsewhere it is a stub.
    InWechat,
}

/// What is known in a module.
pub(super) struct Stubs<'s> {
    imports: &'s BTreeMap<String, Foreign>,
    /// Its own functions that make stubs.
    fillers: BTreeSet<String>,
}

impl<'s> Stubs<'s> {
    pub(super) fn new(imports: &'s BTreeMap<String, Foreign>, program: &Program) -> Stubs<'s> {
        let mut stubs = Stubs { imports, fillers: BTreeSet::new() };
        let mut fillers = BTreeSet::new();
        for declaration in program.body.iter().filter_map(|it| it.as_declaration()) {
            match declaration {
                Declaration::FunctionDeclaration(it)
                    if stubs.makes(|visit| visit.visit_function(it, ScopeFlags::Function)) =>
                {
                    fillers.extend(it.id.as_ref().map(|it| it.name.to_string()));
                }
                Declaration::VariableDeclaration(it) => {
                    for declarator in &it.declarations {
                        let Some(Expression::ArrowFunctionExpression(function)) = &declarator.init else { continue };
                        if stubs.makes(|visit| visit.visit_arrow_function_expression(function)) {
                            let name = declarator.id.get_binding_identifier();
                            fillers.extend(name.map(|it| it.name.to_string()));
                        }
                    }
                }
                _ => {}
            }
        }
        stubs.fillers = fillers;
        stubs
    }

    /// Whether there is a call in it that makes a stub.
    fn makes(&self, look: impl FnOnce(&mut Makes)) -> bool {
        let mut makes = Makes { stubs: self, any: false };
        look(&mut makes);
        makes.any
    }

    /// The kind of a value.
    pub(super) fn expression(&self, it: &Expression) -> Kind {
        match it.without_parentheses() {
            Expression::CallExpression(it) => self.call(it),
            Expression::ObjectExpression(it) if self.is_all_stubs(it) => Kind::Stub,
            Expression::ArrowFunctionExpression(it) => match &it.body {
                ArrowFunctionBody::FunctionBody(body) => only_warns(body),
                _ => Kind::Whole,
            },
            Expression::FunctionExpression(it) => self.function(it),
            Expression::ClassExpression(it) => self.class(it),
            _ => Kind::Whole,
        }
    }

    pub(super) fn function(&self, it: &Function) -> Kind {
        it.body.as_ref().map_or(Kind::Whole, |body| only_warns(body))
    }

    /// `class cloud { constructor() { this.init = temporarilyNotSupport(..); .. } }`
    pub(super) fn class(&self, it: &Class) -> Kind {
        let [ClassElement::MethodDefinition(method)] = it.body.body.as_slice() else { return Kind::Whole };
        let Some(body) = method.value.body.as_ref().filter(|_| method.kind == MethodDefinitionKind::Constructor) else {
            return Kind::Whole;
        };
        let sets_a_stub = |it: &Statement| {
            let Statement::ExpressionStatement(it) = it else { return false };
            let Expression::AssignmentExpression(it) = &it.expression else { return false };
            let AssignmentTarget::StaticMemberExpression(left) = &it.left else { return false };
            matches!(left.object, Expression::ThisExpression(_)) && self.expression(&it.right) == Kind::Stub
        };
        let all = !body.statements.is_empty() && body.statements.iter().all(sets_a_stub);
        if all { Kind::Stub } else { Kind::Whole }
    }

    fn call(&self, it: &CallExpression) -> Kind {
        let Some(name) = self.callee(it) else { return Kind::Whole };
        if MAKERS.contains(&name) {
            return Kind::Stub;
        }
        let options = it.arguments.first().and_then(|it| it.as_expression());
        match options {
            // What is filled with stubs holds nothing else.
            Some(Expression::ObjectExpression(it)) if it.properties.is_empty() && self.fillers.contains(name) => {
                Kind::Stub
            }
            Some(Expression::ObjectExpression(it)) if name == WECHAT && !has(it, "standardMethod") => Kind::InWechat,
            _ => Kind::Whole,
        }
    }

    /// The name of the function that is called, as its module has it.
    fn callee<'c>(&'c self, it: &'c CallExpression) -> Option<&'c str> {
        let name = it.callee.get_identifier_reference()?.name.as_str();
        Some(self.imports.get(name).map_or(name, |it| it.name.as_str()))
    }

    fn is_all_stubs(&self, it: &ObjectExpression) -> bool {
        let is_stub = |it: &ObjectPropertyKind| match it {
            ObjectPropertyKind::ObjectProperty(it) => self.expression(&it.value) == Kind::Stub,
            ObjectPropertyKind::SpreadProperty(_) => false,
        };
        !it.properties.is_empty() && it.properties.iter().all(is_stub)
    }
}

/// Looks for a call that makes a stub.
struct Makes<'m> {
    stubs: &'m Stubs<'m>,
    any: bool,
}

impl<'a> Visit<'a> for Makes<'_> {
    fn visit_call_expression(&mut self, it: &CallExpression<'a>) {
        self.any = self.any || self.stubs.callee(it).is_some_and(|it| MAKERS.contains(&it));
        walk::walk_call_expression(self, it);
    }
}

fn has(it: &ObjectExpression, key: &str) -> bool {
    it.properties.iter().any(|it| match it {
        ObjectPropertyKind::ObjectProperty(it) => name(&it.key).is_some_and(|it| it == key),
        ObjectPropertyKind::SpreadProperty(_) => false,
    })
}

/// The name of a property, where it stands there.
pub(super) fn name(key: &PropertyKey) -> Option<String> {
    key.static_name().map(|it| it.to_string())
}

/// A function that does nothing but write to the console is a stub.
fn only_warns(body: &FunctionBody) -> Kind {
    let warns = |it: &Statement| {
        let Statement::ExpressionStatement(it) = it else { return false };
        let Expression::CallExpression(it) = &it.expression else { return false };
        let Expression::StaticMemberExpression(callee) = &it.callee else { return false };
        callee.object.is_specific_id("console")
    };
    let all = !body.statements.is_empty() && body.statements.iter().all(warns);
    if all { Kind::Stub } else { Kind::Whole }
}
