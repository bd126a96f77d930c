//! Enums: their names, and the values that an initializer gives them.

use std::collections::HashMap;

use oxc_ast::ast::{self, Expression};
use oxc_span::GetSpan;

use super::Reader;
use crate::import::ts::{EnumValue, Kind, Word};

/// A value of an enum, while its other values are worked out.
#[derive(Clone)]
enum Value {
    Text(String),
    Number(f64),
}

impl Reader<'_> {
    pub(super) fn enum_values(&mut self, declaration: &ast::TSEnumDeclaration) -> Vec<EnumValue> {
        let mut known: HashMap<String, Value> = HashMap::new();
        let mut list = Vec::new();
        // A `.d.ts` says what is there, and no more: `declare enum Order { Up }` may be 0 or a text. TypeScript counts those of a
        // `const enum` alone, which it puts in where they are named.
        let is_counted = declaration.r#const || self.table.is_taro;
        // What stands behind a text, or behind what cannot be told, has no value of its own.
        let mut next = Some(0.0).filter(|_| is_counted);
        for member in &declaration.body.members {
            let name = member.id.static_name().to_string();
            let value = match &member.initializer {
                Some(initializer) => value(initializer, &known),
                None => next.map(Value::Number),
            };
            if value.is_none() && self.table.is_taro {
                let why = "the value is known only when a program runs: a text or a number would be bound";
                self.leave_out(member.span(), &format!("{}.{name}", declaration.id.name), why);
                next = None;
                continue;
            }
            next = if let (Some(Value::Number(it)), true) = (&value, is_counted) { Some(it + 1.0) } else { None };
            known.extend(value.clone().map(|it| (name.clone(), it)));
            let value = match value {
                Some(Value::Text(it)) => Kind::String(it),
                Some(Value::Number(it)) => Kind::Number(it.to_string()),
                None => Kind::Word(Word::Any),
            };
            let (at, comment) = (self.at(member.id.span()), self.comment(member.span().start));
            list.push(EnumValue { name, at, comment, value });
        }
        list
    }
}

/// What a constant expression comes to, as TypeScript works it out.
fn value(expression: &Expression, known: &HashMap<String, Value>) -> Option<Value> {
    Some(match expression {
        Expression::StringLiteral(it) => Value::Text(super::surrogates::string(it)),
        Expression::NumericLiteral(it) if it.value.is_finite() => Value::Number(it.value),
        Expression::TemplateLiteral(it) => Value::Text(super::surrogates::template(it)?),
        Expression::ParenthesizedExpression(it) => return value(&it.expression, known),
        Expression::Identifier(it) => known.get(it.name.as_str())?.clone(),
        Expression::StaticMemberExpression(it) => known.get(it.property.name.as_str())?.clone(),
        Expression::UnaryExpression(it) => {
            let Value::Number(operand) = value(&it.argument, known)? else { return None };
            Value::Number(match it.operator.as_str() {
                "-" => -operand,
                "+" => operand,
                "~" => f64::from(!whole(operand)?),
                _ => return None,
            })
        }
        Expression::BinaryExpression(it) => match (value(&it.left, known)?, value(&it.right, known)?) {
            (Value::Number(a), Value::Number(b)) => Value::Number(calculated(a, it.operator.as_str(), b)?),
            (Value::Text(a), Value::Text(b)) if it.operator.as_str() == "+" => Value::Text(a + &b),
            _ => return None,
        },
        _ => return None,
    })
}

fn calculated(a: f64, operator: &str, b: f64) -> Option<f64> {
    let result = match operator {
        "+" => a + b,
        "-" => a - b,
        "*" => a * b,
        "/" => a / b,
        "%" => a % b,
        "**" => a.powf(b),
        "|" => f64::from(whole(a)? | whole(b)?),
        "&" => f64::from(whole(a)? & whole(b)?),
        "^" => f64::from(whole(a)? ^ whole(b)?),
        "<<" => f64::from(whole(a)?.wrapping_shl(shift(b)?)),
        ">>" => f64::from(whole(a)?.wrapping_shr(shift(b)?)),
        _ => return None,
    };
    result.is_finite().then_some(result)
}

/// A number of 32 bits; larger ones wrap around in JavaScript, and are no value that anybody meant.
#[allow(clippy::cast_possible_truncation, reason = "what has a fraction or is too large was told apart")]
fn whole(number: f64) -> Option<i32> {
    let fits = number.fract() == 0.0 && (f64::from(i32::MIN)..=f64::from(i32::MAX)).contains(&number);
    fits.then_some(number as i32)
}

fn shift(number: f64) -> Option<u32> {
    u32::try_from(whole(number)?).ok().filter(|it| *it < 32)
}
