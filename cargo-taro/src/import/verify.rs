//! What an import writes, `cargo taro check` accepts: what it does not accept is left out, with what it says.

use std::collections::{BTreeSet, HashSet};
use std::ops::Range;

use syn::ext::IdentExt;
use taro_api_codegen::ast::visit_mut::{self, VisitMut};
use taro_api_codegen::ast::{Alias, Function, Item, Keyword, Member, Name, Property, Spec, Type, TypeKind};
use taro_api_codegen::diagnostics::Code;
use taro_api_codegen::hosts::Host;
use taro_api_codegen::resolve::names;
use taro_api_codegen::{parse, print};

use super::files::Places;
use super::nodes;
use super::notes::{Note, Notes};
use crate::specs::{self, Mistake};

/// So often is a spec read again: each time, what is wrong is put right.
const MOST_READS: usize = 10;

/// So often is what was read put right before it is read again.
const MOST_ROUNDS: usize = 40;

const GIVEN_ONCE: &str = "what a program gives has one function of a name, and the first is bound";

/// The text of a spec, of which nothing is wrong.
pub(super) fn accepted(
    spec: &mut Spec,
    declared: &Places,
    notes: &mut Notes,
    text: &dyn Fn(&Spec) -> String,
) -> String {
    for _ in 0..MOST_READS {
        let written = text(spec);
        let mut round = Round { text: &written, declared, notes, before: Vec::new() };
        let (read, mut mistakes) = specs::parsed(&written);
        if mistakes.iter().any(|it| it.message == parse::TOO_DEEP) && without_the_deepest(spec, declared, round.notes) {
            continue;
        }
        let Some(read) = read else { break };
        if !mistakes.is_empty() || read != *spec {
            // What could not be read is missing in the tree.
            if mistakes.is_empty() {
                mistakes = specs::mistakes_of(&read);
            }
            match round.mend(spec, &places(&read), &mistakes) {
                true => continue,
                false => break,
            }
        }
        // The tree that was read knows where everything stands, and is put right without being written again.
        *spec = read;
        let is_right = round.mend_all(spec);
        let again = text(spec);
        if !is_right && again == written {
            break;
        }
        // What is the same tree again has nothing wrong either.
        if is_right && (again == written || is_read_again(&again, &written, spec, text)) {
            notes.sort();
            return again;
        }
    }
    notes.sort();
    text(spec)
}

/// Takes away what is nested so deep that nothing of the spec would be read; whether there was any.
fn without_the_deepest(spec: &mut Spec, declared: &Places, notes: &mut Notes) -> bool {
    let mut all: Vec<Place> = places(spec).into_iter().map(|(_, place)| place).collect();
    all.sort();
    let mistake = Mistake::at(0..0, parse::TOO_DEEP);
    let mut changed = false;
    // From behind, so that the numbers of what is before stay.
    for place in all.into_iter().rev() {
        if is_too_deep(&spec.items, &place) {
            changed |= mend(spec, &place, (&mistake, false), declared, notes);
        }
    }
    changed
}

/// Whether an item or a member is nested too deep by itself.
fn is_too_deep(items: &[Item], (path, member): &Place) -> bool {
    let Some((first, rest)) = path.split_first() else { return false };
    let Some(item) = items.get(*first) else { return false };
    let mut alone = match (item, member) {
        (Item::Namespace(it), _) if !rest.is_empty() => {
            return path.len() > 100 || is_too_deep(&it.items, &(rest.to_vec(), *member));
        }
        // Those inside are asked for one by one.
        (Item::Namespace(_), _) => return false,
        (item, _) => item.clone(),
    };
    if let (Item::Interface(it), Some(index)) = (&mut alone, member) {
        it.members = it.members.get(*index).cloned().into_iter().collect();
    }
    let text = print::spec(&Spec { items: vec![alone], ..Spec::default() });
    text.parse().is_ok_and(|it| parse::is_too_deep(&it))
}

/// Whether a text is read as this spec, of which another text was read as well: what stands in both is not read again, for no
/// definition says how another one is read.
fn is_read_again(again: &str, before: &str, spec: &Spec, text: &dyn Fn(&Spec) -> String) -> bool {
    let pieces: Vec<&str> = definitions(again).collect();
    if pieces.len() != spec.items.len() {
        return is_read(again, spec);
    }
    let known: HashSet<&str> = definitions(before).collect();
    let new = pieces.iter().zip(&spec.items).filter(|(piece, _)| !known.contains(*piece));
    let new = Spec {
        items: new.map(|(_, it)| it.clone()).collect(),
        module: spec.module.clone(),
        global: spec.global.clone(),
        taro: spec.taro.clone(),
    };
    new.items.is_empty() || is_read(&text(&new), &new)
}

/// The definitions at the top of a text that was printed, with what stands above them: an empty line is between two.
fn definitions(text: &str) -> impl Iterator<Item = &str> {
    let body = text.split_once("spec! {\n").map_or(text, |(_, body)| body).trim_end().trim_end_matches('}');
    let ends = body.match_indices("\n\n    ").map(|(at, _)| at + 1);
    let ends = ends.filter(|at| !body[at + 5..].starts_with(' ')).chain([body.len()]);
    let mut start = 0;
    ends.filter_map(move |end| {
        let piece = body[start..end].trim();
        start = end;
        // What is said of the whole spec is above.
        (!piece.starts_with("#![")).then_some(piece)
    })
}

/// Whether a text is read as this spec.
fn is_read(text: &str, spec: &Spec) -> bool {
    let (read, mistakes) = specs::parsed(text);
    mistakes.is_empty() && read.is_some_and(|it| it == *spec)
}

/// What puts a spec right.
struct Round<'r> {
    /// The text that mistakes stand in.
    text: &'r str,
    declared: &'r Places,
    notes: &'r mut Notes,
    /// What was wrong the last time.
    before: Vec<String>,
}

impl Round<'_> {
    /// Puts right all that is wrong; whether nothing is left.
    fn mend_all(&mut self, spec: &mut Spec) -> bool {
        for _ in 0..MOST_ROUNDS {
            // What `check` says comes round after round, for one may hide another.
            let mistakes = specs::first_mistakes_of(spec);
            if mistakes.is_empty() {
                return true;
            }
            let places = places(spec);
            if !self.mend(spec, &places, &mistakes) {
                return false;
            }
        }
        false
    }

    /// Puts right what is wrong; whether anything was.
    fn mend(&mut self, spec: &mut Spec, places: &[(usize, Place)], mistakes: &[Mistake]) -> bool {
        // Another name did not help, so that the second one goes.
        let messages: Vec<String> = mistakes.iter().map(|it| it.message.clone()).collect();
        let renames = messages != self.before;
        self.before = messages;
        let mut mended: BTreeSet<Place> = BTreeSet::new();
        let mut wrong: Vec<(Place, &Mistake)> = Vec::new();
        for mistake in mistakes {
            let at = behind_attributes(self.text, mistake.range.start);
            let index = places.partition_point(|(start, _)| *start <= at);
            if let Some((_, place)) = index.checked_sub(1).and_then(|it| places.get(it)) {
                wrong.push((place.clone(), mistake));
            }
        }
        // From behind, so that the numbers of what is before stay.
        wrong.sort_by(|a, b| b.0.cmp(&a.0));
        let mut changed = false;
        for (place, mistake) in wrong {
            if mended.insert(place.clone()) {
                changed |= mend(spec, &place, (mistake, renames), self.declared, self.notes);
            }
        }
        changed
    }
}

/// Something in a spec: the numbers of the items on the way to it, and of the member.
type Place = (Vec<usize>, Option<usize>);

/// The place of each definition and of each member, by the first byte of its name.
fn places(spec: &Spec) -> Vec<(usize, Place)> {
    let mut list = Vec::new();
    collect(&spec.items, &mut Vec::new(), &mut list);
    list.sort();
    list
}

fn start(name: &Name) -> usize {
    let range: Range<usize> = name.span.first().byte_range();
    range.start
}

fn collect(items: &[Item], path: &mut Vec<usize>, list: &mut Vec<(usize, Place)>) {
    for (index, item) in items.iter().enumerate() {
        path.push(index);
        let name = match item {
            Item::Namespace(it) => {
                collect(&it.items, path, list);
                Some(&it.name)
            }
            Item::Interface(it) => {
                for (at, member) in it.members.iter().enumerate() {
                    let start = match member {
                        Member::Property(it) => start(&it.name),
                        Member::Method(it) => start(&it.name),
                        Member::Index(key, _) => key.span.first().byte_range().start,
                        Member::Call(it) => it.span.first().byte_range().start,
                    };
                    list.push((start, (path.clone(), Some(at))));
                }
                Some(&it.name)
            }
            Item::Alias(it) => Some(&it.name),
            Item::Function(it) => Some(&it.name),
            Item::Const(it) => Some(&it.name),
            Item::Use(_) => None,
        };
        list.extend(name.map(|it| (start(it), (path.clone(), None))));
        path.pop();
    }
}

/// A place in an attribute is one of what stands below it.
fn behind_attributes(text: &str, at: usize) -> usize {
    let mut line = text[..at].rfind('\n').map_or(0, |it| it + 1);
    let mut at = at;
    while text[line..].trim_start().starts_with("#[") || text[line..].trim_start().starts_with("///") {
        line = text[line..].find('\n').map_or(text.len(), |it| line + it + 1);
        // The name stands behind the word of the definition.
        at = text[line..].find('\n').map_or(text.len(), |it| line + it);
        if line == text.len() {
            break;
        }
    }
    at
}

/// Puts right what is wrong, or takes it away; whether there was something left to do.
fn mend(
    spec: &mut Spec,
    (path, member): &Place,
    (mistake, renames): (&Mistake, bool),
    declared: &Places,
    notes: &mut Notes,
) -> bool {
    let Some((last, outer)) = path.split_last() else { return false };
    let mut owners = Vec::new();
    let Some(items) = inside(&mut spec.items, outer, &mut owners) else { return false };
    let Some(item) = items.get_mut(*last) else { return false };
    // Another name in Rust helps.
    let by_name = renames && matches!(mistake.code, Some(Code::CalledTwice | Code::NameTaken));
    let twice = by_name || (renames && mistake.code == Some(Code::DefinedTwice));
    let mut note = |name: &str, member: Option<&str>, why: String| {
        let path: Vec<String> = owners.iter().cloned().chain([name.to_owned()]).collect();
        let at = declared.of_type(&path, member).unwrap_or_default();
        let name = path.iter().map(String::as_str).chain(member).collect::<Vec<_>>().join(".");
        notes.left_out.push(Note { at, name, why });
    };
    if mistake.code == Some(Code::GivenTwice) && without_part(item, *member, mistake.range.start) {
        return true;
    }
    match (item, member) {
        (Item::Interface(it), Some(index)) => {
            if mistake.code == Some(Code::Endless) {
                it.attrs.object = true;
                return true;
            }
            // What the program gives has functions, and no methods.
            if mistake.code == Some(Code::MethodGiven) {
                it.members.iter_mut().for_each(given);
                for again in again(&mut it.members) {
                    let signature = match &again.ty.kind {
                        TypeKind::Function(it) => format!(", `{}`", print::signature(it)),
                        _ => String::new(),
                    };
                    note(&it.name.js, Some(&again.name.js), format!("another way to call it{signature}: {GIVEN_ONCE}"));
                }
                return true;
            }
            let Some(member) = it.members.get_mut(*index) else { return false };
            match member {
                Member::Property(it) if is_boxed(mistake) => boxed(&mut it.ty),
                // A property and a method of one JavaScript name are so by each Rust name.
                Member::Property(Property { name, .. }) | Member::Method(Function { name, .. }) if by_name => {
                    renamed(name)
                }
                member => {
                    let name = nodes::member_name(member).map_or("[..]", |it| &it.js);
                    note(&it.name.js, Some(name), reason(mistake));
                    it.members.remove(*index);
                    // What has nothing left is passed on.
                    it.attrs.object |= it.members.is_empty() && it.extends.is_empty();
                }
            }
        }
        (Item::Interface(it), None) if mistake.code == Some(Code::MethodGiven) => {
            note(&it.name.js, None, reason(mistake));
            it.attrs.object = true;
        }
        (Item::Interface(it), None) if twice => it.name.rust = Some(names::camel_text(&it.name.js) + "Type"),
        (Item::Interface(it), None) => {
            if it.attrs.object && it.extends.is_empty() && it.members.is_empty() {
                return false;
            }
            note(&it.name.js, None, reason(mistake));
            it.extends.clear();
            it.members.clear();
            it.attrs.object = true;
        }
        (Item::Alias(it), _) if twice => it.name.rust = Some(names::camel_text(&it.name.js) + "Type"),
        (Item::Alias(Alias { name, ty, .. }), _) => {
            if is_boxed(mistake) && holds_boxed(ty, &name.js) {
                return true;
            }
            if ty.is(Keyword::Any) {
                return false;
            }
            note(&name.js, None, reason(mistake));
            *ty = nodes::any();
        }
        (Item::Function(it), _) if twice => renamed(&mut it.name),
        (Item::Const(it), _) if twice => renamed(&mut it.name),
        (Item::Namespace(it), _) if twice => renamed(&mut it.name),
        (Item::Namespace(it), _) => {
            note(&it.name.js, None, reason(mistake));
            items.remove(*last);
        }
        (Item::Function(Function { name, .. }) | Item::Const(Property { name, .. }), _) => {
            let (at, js) = (declared.of_value(&name.js).unwrap_or_default(), name.js.clone());
            let is_new = matches!(&items[*last], Item::Function(it) if it.attrs.new);
            let name = if is_new { format!("new {js}") } else { js };
            notes.left_out.push(Note { at, name, why: reason(mistake) });
            items.remove(*last);
        }
        (Item::Use(_), _) => {
            items.remove(*last);
        }
    }
    true
}

/// Whether a `Box` puts that right.
pub(super) fn is_boxed(mistake: &Mistake) -> bool {
    mistake.code == Some(Code::Unsized)
}

/// Why something is left out: what is wrong with it as a spec, and what a person can write who cannot change what is
/// declared.
pub(super) fn reason(mistake: &Mistake) -> String {
    let what = match mistake.code {
        Some(Code::CallbacksNotFirst) => "`success`, `fail` and `complete` must stand in a function's first parameter",
        Some(Code::CallbacksInPart) => "an object with `success`, `fail` or `complete` must be a parameter by itself",
        _ => {
            // Most messages say themselves what to write instead.
            let says_what = [": ", "; "].iter().any(|it| mistake.message.contains(it));
            let advice = if says_what { "" } else { ": write a function in JavaScript that calls it, and bind that" };
            return mistake.message.clone() + advice;
        }
    };
    format!("{what}: write a function in JavaScript that takes it first and alone, and bind that")
}

/// The items of a namespace, and the names on the way.
fn inside<'s>(items: &'s mut Vec<Item>, path: &[usize], names: &mut Vec<String>) -> Option<&'s mut Vec<Item>> {
    let Some((first, rest)) = path.split_first() else { return Some(items) };
    match items.get_mut(*first)? {
        Item::Namespace(it) => {
            names.push(it.name.js.clone());
            inside(&mut it.items, rest, names)
        }
        _ => None,
    }
}

/// Takes a part of a union away that says nothing more than one before it; whether it is there.
fn without_part(item: &mut Item, member: Option<usize>, at: usize) -> bool {
    let mut without = Without { at, found: false };
    match (item, member) {
        (Item::Interface(it), Some(index)) => {
            it.members.get_mut(index).into_iter().for_each(|it| without.visit_member(it))
        }
        (Item::Namespace(_), _) => {}
        (item, _) => without.visit_item(item),
    }
    without.found
}

/// Takes the part away that begins there.
struct Without {
    at: usize,
    found: bool,
}

impl VisitMut for Without {
    fn visit_type(&mut self, ty: &mut Type) {
        if let TypeKind::Union(parts) = &mut ty.kind {
            // A union in a union begins where its first part does.
            flatten(parts);
            let begins = |it: &Type| it.span.first().byte_range().start == self.at;
            // The first one is where the union begins as well, and is none that comes twice.
            if let Some(second) = parts.iter().skip(1).position(begins) {
                parts.remove(second + 1);
                self.found = true;
                if let [one] = &mut parts[..] {
                    *ty = one.clone();
                }
                return;
            }
        }
        if !self.found {
            visit_mut::visit_type(self, ty);
        }
    }
}

/// The parts of the unions that are in a union, in their places.
fn flatten(parts: &mut Vec<Type>) {
    let inner = |it: &Type| matches!(it.kind, TypeKind::Union(_));
    while parts.iter().any(inner) {
        *parts = std::mem::take(parts)
            .into_iter()
            .flat_map(|it| if let TypeKind::Union(parts) = it.kind { parts } else { vec![it] })
            .collect();
    }
}

/// A method as a property, which the program can set.
fn given(member: &mut Member) {
    let Member::Method(method) = member else { return };
    let Function { attrs, name, signature, .. } = method.clone();
    let ty = Type { span: signature.span, kind: TypeKind::Function(Box::new(signature)) };
    *member = Member::Property(Property { attrs, name, optional: false, readonly: false, ty });
}

/// Takes away the functions that have the name of one before them: a program would write one over the other.
fn again(members: &mut Vec<Member>) -> Vec<Property> {
    let mut again = Vec::new();
    let mut taken: Vec<(String, Vec<Host>)> = Vec::new();
    members.retain(|member| {
        let Member::Property(it) = member else { return true };
        let hosts = it.attrs.support().hosts();
        let of_one = |others: &[Host]| others.iter().any(|it| hosts.contains(it));
        let is_again = taken.iter().any(|(name, others)| *name == it.name.js && of_one(others));
        match is_again {
            true => again.push(it.clone()),
            false => taken.push((it.name.js.clone(), hosts)),
        }
        !is_again
    });
    again
}

/// Another Rust name: the one that it has is taken.
fn renamed(name: &mut Name) {
    let mut rust = name.rust.clone().unwrap_or_else(|| names::snake_text(&name.js));
    rust.push('_');
    name.rust = Some(rust);
}

/// Puts a `Box` around each place where a type holds itself; whether there is one.
fn holds_boxed(ty: &mut Type, itself: &str) -> bool {
    match &mut ty.kind {
        TypeKind::Path(path) if matches!(path.segments.as_slice(), [one] if one.unraw() == itself) => {
            boxed(ty);
            true
        }
        // Each of them, and not the first alone.
        TypeKind::Union(parts) | TypeKind::Tuple(parts) => {
            parts.iter_mut().filter_map(|it| holds_boxed(it, itself).then_some(())).count() > 0
        }
        TypeKind::Object(members) => {
            let properties = members.iter_mut().filter_map(|it| match it {
                Member::Property(it) => Some(&mut it.ty),
                _ => None,
            });
            properties.filter_map(|it| holds_boxed(it, itself).then_some(())).count() > 0
        }
        _ => false,
    }
}

/// `Box<T>`, around what is there if something is.
fn boxed(ty: &mut Type) {
    if let TypeKind::Union(parts) = &mut ty.kind {
        let mut present: Vec<&mut Type> = parts.iter_mut().filter(|it| !it.is_absent()).collect();
        if let [one] = &mut present[..] {
            boxed(one);
            return;
        }
    }
    let inner = std::mem::replace(ty, nodes::word(Keyword::Any));
    *ty = nodes::known("Box", vec![inner]);
}
