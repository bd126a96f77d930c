//! Types as TypeScript writes them.

use std::collections::{BTreeSet, HashSet};

use oxc_syntax::keyword::is_reserved_keyword;
use taro_api_codegen::ast::visit::{self, Visit};
use taro_api_codegen::ast::{Attrs, Generic, Keyword, Member, Name, Param, Path, Property, Signature, Type, TypeKind};
use taro_api_codegen::span::Span;

use super::comments;
use super::names::{Meaning, Names, Owner};

/// How objects and sets of values are laid out.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Layout {
    /// A line a member, at this depth, with what is said of it.
    Lines(usize),
    /// All in one line; what is said of members is listed.
    Line,
}

/// What writes the types of a spec.
pub(crate) struct Types<'n> {
    pub(crate) names: &'n Names,
    pub(crate) unit: usize,
    /// The namespaces around what is written.
    pub(crate) namespaces: Vec<String>,
    /// The type parameters that are seen.
    params: Vec<String>,
    /// What is written: the path of a definition and a member.
    pub(crate) place: String,
    /// What cannot be written.
    pub(crate) refused: Vec<String>,
    /// What is left out.
    pub(crate) listed: Vec<String>,
    /// Whether `CallbackResult` is named.
    pub(crate) names_callback_result: bool,
    /// Whether the interface that is written extends others.
    pub(crate) extends: bool,
    /// Whether another name for a type is written, which must not lead to itself through a `Record`.
    pub(crate) in_alias: bool,
    /// What `CallbackResult` is called.
    pub(crate) callback_result: &'static str,
    /// The sets of values that are written as tables, and named with `keyof`.
    pub(crate) tables: BTreeSet<(Owner, Vec<String>)>,
    /// The types of Taro's files that stand among those of `TaroGeneral`.
    pub(crate) moved: BTreeSet<Vec<String>>,
    /// Whether texts stand in double quotes.
    pub(crate) double_quotes: bool,
    /// Whether what is written stands among the general types, which see Taro's others as `Taro.X`.
    pub(crate) is_general: bool,
}

/// How tightly a type holds together.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Tightness {
    Function,
    Union,
    Intersection,
    Prefix,
    Tight,
}

fn tightness(ty: &Type) -> Tightness {
    match &ty.kind {
        TypeKind::Function(_) => Tightness::Function,
        TypeKind::Union(_) => Tightness::Union,
        TypeKind::Intersection(_) => Tightness::Intersection,
        TypeKind::Keyof(_) => Tightness::Prefix,
        _ => Tightness::Tight,
    }
}

impl<'n> Types<'n> {
    pub(crate) fn new(names: &'n Names, unit: usize) -> Types<'n> {
        Types {
            names,
            unit,
            namespaces: Vec::new(),
            params: Vec::new(),
            place: String::new(),
            refused: Vec::new(),
            listed: Vec::new(),
            names_callback_result: false,
            extends: false,
            in_alias: false,
            callback_result: "TaroGeneral.CallbackResult",
            tables: BTreeSet::new(),
            moved: BTreeSet::new(),
            double_quotes: false,
            is_general: false,
        }
    }

    /// Does something with the type parameters in sight.
    pub(crate) fn with<T>(&mut self, generics: &[Generic], inside: impl FnOnce(&mut Self) -> T) -> T {
        let before = self.params.len();
        self.params.extend(generics.iter().map(|it| it.name.js.clone()));
        let result = inside(self);
        self.params.truncate(before);
        result
    }

    /// A type.
    pub(crate) fn ty(&mut self, ty: &Type, layout: Layout) -> String {
        match &ty.kind {
            TypeKind::Keyword(word) => word.name().to_owned(),
            TypeKind::String(text) => self.text(text),
            TypeKind::Number(digits) => digits.clone(),
            TypeKind::Value(value) => {
                let literal = if value.numeric { value.name.js.clone() } else { self.text(&value.name.js) };
                let comment = self.comment(&value.attrs, &value.name, None, layout);
                // In one line with its value: else it would belong to what stands before.
                if comment.is_empty() { literal } else { format!("{} {literal}", comment.trim_end()) }
            }
            TypeKind::Path(it) => self.path(it, layout),
            TypeKind::Array(it) => format!("{}[]", self.at_least(it, Tightness::Tight, layout)),
            TypeKind::Tuple(parts) => format!("[{}]", self.list(parts, layout)),
            TypeKind::Union(parts) => self.union(parts, layout),
            TypeKind::Intersection(parts) => {
                let parts: Vec<_> = parts.iter().map(|it| self.at_least(it, Tightness::Prefix, layout)).collect();
                parts.join(" & ")
            }
            TypeKind::Keyof(it) => format!("keyof {}", self.at_least(it, Tightness::Prefix, layout)),
            TypeKind::Indexed(object, index) => {
                let object = self.at_least(object, Tightness::Tight, layout);
                format!("{object}[{}]", self.ty(index, layout))
            }
            TypeKind::Function(it) => self.signature(it, " => ", layout),
            TypeKind::Object(members) => self.object(members, layout),
            TypeKind::Error => "any".to_owned(),
        }
    }

    fn text(&self, text: &str) -> String {
        // The escapes of JSON are JavaScript's.
        if self.double_quotes { serde_json::Value::from(text).to_string() } else { text_literal(text) }
    }

    fn list(&mut self, types: &[Type], layout: Layout) -> String {
        let types: Vec<String> = types.iter().map(|it| self.ty(it, layout)).collect();
        types.join(", ")
    }

    fn at_least(&mut self, ty: &Type, least: Tightness, layout: Layout) -> String {
        let text = self.ty(ty, layout);
        // What `Box` holds is written without it.
        if tightness(self.unboxed(ty)) < least { format!("({text})") } else { text }
    }

    fn union(&mut self, parts: &[Type], layout: Layout) -> String {
        // Among types, what gives nothing is a value that is not there.
        let undefined = Type { kind: TypeKind::Keyword(Keyword::Undefined), span: Span::call_site() };
        let parts: Vec<&Type> = parts.iter().map(|it| if it.is(Keyword::Void) { &undefined } else { it }).collect();
        let described = parts.iter().any(|it| matches!(it.kind, TypeKind::Value(_)));
        match layout {
            Layout::Lines(depth) if described => {
                let indent = comments::indent(depth + 1);
                let lines: Vec<String> = parts
                    .iter()
                    .map(|it| format!("\n{indent}| {}", self.at_least(it, Tightness::Intersection, layout)))
                    .collect();
                lines.concat()
            }
            _ => {
                let parts: Vec<String> =
                    parts.iter().map(|it| self.at_least(it, Tightness::Intersection, layout)).collect();
                parts.join(" | ")
            }
        }
    }

    /// `T` of `Box<T>`.
    fn unboxed<'t>(&self, ty: &'t Type) -> &'t Type {
        if let TypeKind::Path(path) = &ty.kind
            && let [inner] = path.args.as_slice()
            && self.names.meaning(self.unit, &self.namespaces, path) == Meaning::Known("Box".to_owned())
        {
            return self.unboxed(inner);
        }
        ty
    }

    fn path(&mut self, path: &Path, layout: Layout) -> String {
        if let ([one], false) = (path.segments.as_slice(), path.leading)
            && self.params.iter().any(|it| one == it)
        {
            return one.to_string();
        }
        let name = match self.names.meaning(self.unit, &self.namespaces, path) {
            Meaning::Known(name) if name == "Box" => {
                return path.args.first().map_or_else(|| "any".to_owned(), |it| self.ty(it, layout));
            }
            Meaning::Known(name) if name == "CallbackResult" => {
                self.names_callback_result = true;
                return self.callback_result.to_owned();
            }
            Meaning::Known(name) => name,
            Meaning::Defined(owner, of) => {
                let is_moved = owner == Owner::Taro && self.moved.contains(&of);
                let name = match is_moved {
                    true => format!("TaroGeneral.{}", of.join(".")),
                    false if owner == Owner::Taro && self.is_general => format!("Taro.{}", of.join(".")),
                    false => self.names.written(self.unit, &self.namespaces, (&owner, &of)),
                };
                if self.tables.contains(&(owner, of)) { format!("(keyof {name})") } else { name }
            }
            Meaning::Unknown => {
                let written: Vec<String> = path.segments.iter().map(ToString::to_string).collect();
                let written = written.join("::");
                self.refuse(format!(
                    "`{written}` is defined in none of the files that were named: name the folder that has its file too"
                ));
                return "any".to_owned();
            }
        };
        if let (true, "Record", [key, value]) = (self.in_alias, name.as_str(), path.args.as_slice())
            && self.names_a_type(value)
        {
            let word = if key.is(Keyword::String) || key.is(Keyword::Number) { ":" } else { " in" };
            return format!("{{ [key{word} {}]: {} }}", self.ty(key, layout), self.ty(value, layout));
        }
        let args = if path.args.is_empty() { String::new() } else { format!("<{}>", self.list(&path.args, layout)) };
        format!("{name}{args}")
    }

    /// Whether a type names one of the specs'.
    fn names_a_type(&self, ty: &Type) -> bool {
        struct Find<'f, 'n>(&'f Types<'n>, bool);
        impl<'a> Visit<'a> for Find<'_, '_> {
            fn visit_type(&mut self, ty: &'a Type) {
                if let TypeKind::Path(path) = &ty.kind {
                    self.1 |= matches!(self.0.meaning(path), Meaning::Defined(..));
                }
                visit::visit_type(self, ty);
            }
        }
        let mut find = Find(self, false);
        find.visit_type(ty);
        find.1
    }

    /// `(option?: Option) => Result`, or with a colon as a method has it.
    pub(crate) fn signature(&mut self, it: &Signature, arrow: &str, layout: Layout) -> String {
        self.with(&it.generics, |types| {
            let generics = types.generics(&it.generics, layout);
            let params = types.params(&it.params, layout);
            let output = types.ty(&it.output, layout);
            format!("{generics}({params}){arrow}{output}")
        })
    }

    /// What stands between the parentheses.
    pub(crate) fn params(&mut self, params: &[Param], layout: Layout) -> String {
        let params: Vec<String> = params
            .iter()
            .map(|it| {
                let rest = if it.rest { "..." } else { "" };
                let mark = if it.optional { "?" } else { "" };
                format!("{rest}{}{mark}: {}", parameter(&it.name.js), self.ty(&it.ty, layout))
            })
            .collect();
        params.join(", ")
    }

    /// `<T extends Base = any>`
    pub(crate) fn generics(&mut self, generics: &[Generic], layout: Layout) -> String {
        if generics.is_empty() {
            return String::new();
        }
        let one = |Generic { name, extends, default }: &Generic| {
            let extends = extends.as_ref().map(|it| format!(" extends {}", self.ty(it, layout))).unwrap_or_default();
            let default = default.as_ref().map(|it| format!(" = {}", self.ty(it, layout))).unwrap_or_default();
            format!("{}{extends}{default}", name.js)
        };
        let list: Vec<String> = generics.iter().map(one).collect();
        format!("<{}>", list.join(", "))
    }

    fn object(&mut self, members: &[Member], layout: Layout) -> String {
        if members.is_empty() {
            return "{}".to_owned();
        }
        match layout {
            Layout::Lines(depth) => format!("{{\n{}{}}}", self.members(members, depth + 1), comments::indent(depth)),
            Layout::Line => {
                let all = Siblings::of(members);
                let text: Vec<String> = members.iter().map(|it| self.member(it, &all, layout)).collect();
                format!("{{ {} }}", text.join("; "))
            }
        }
    }

    /// Members, a line each.
    pub(crate) fn members(&mut self, members: &[Member], depth: usize) -> String {
        let (indent, all) = (comments::indent(depth), Siblings::of(members));
        members.iter().map(|it| format!("{indent}{}\n", self.member(it, &all, Layout::Lines(depth)))).collect()
    }

    fn member(&mut self, member: &Member, all: &Siblings, layout: Layout) -> String {
        match member {
            // One of several ways to call what may be missing.
            Member::Property(it) if let Some(signature) = callback(it).filter(|_| all.twice.contains(&*it.name.js)) => {
                let signature = self.below(&it.name, |types| types.signature(signature, ": ", layout));
                let comment = self.below(&it.name, |types| types.comment(&it.attrs, &it.name, Some(it), layout));
                format!("{comment}{}?{signature}", key(&it.name.js))
            }
            Member::Property(it) => {
                let (name, ty) = (key(&it.name.js), self.below(&it.name, |types| types.property_type(it, layout)));
                let readonly = if it.readonly { "readonly " } else { "" };
                let mark = if it.optional { "?" } else { "" };
                let comment = self.below(&it.name, |types| types.comment(&it.attrs, &it.name, Some(it), layout));
                format!("{comment}{readonly}{name}{mark}: {ty}")
            }
            Member::Method(it) => {
                let signature = corrected_signature(&it.attrs).unwrap_or(&it.signature);
                let signature = self.below(&it.name, |types| types.signature(signature, ": ", layout));
                let comment = self.below(&it.name, |types| types.comment(&it.attrs, &it.name, None, layout));
                // Without quotes, it would make an object.
                let name = if it.name.js == "new" { text_literal(&it.name.js) } else { key(&it.name.js) };
                format!("{comment}{name}{signature}")
            }
            Member::Index(index, value) => {
                let (index, value) = (self.ty(index, layout), self.ty(value, layout));
                // TypeScript wants every member to be what the others are: `any` agrees with each.
                let agrees = layout == Layout::Line || (all.alone && !self.extends);
                let value = if agrees { value } else { format!("({value}) & any") };
                format!("[key: {index}]: {value}")
            }
            Member::Call(it) => self.signature(it, ": ", layout),
        }
    }

    /// The type of a property: what it really is, where the declared one is wrong.
    pub(crate) fn property_type(&mut self, it: &Property, layout: Layout) -> String {
        let ty = it.attrs.corrected.as_ref().map_or(&it.ty, |it| &it.ty);
        self.ty(ty, layout)
    }

    /// Does something below a name.
    pub(crate) fn below<T>(&mut self, name: &Name, inside: impl FnOnce(&mut Self) -> T) -> T {
        let before = self.place.len();
        if !self.place.is_empty() {
            self.place.push('.');
        }
        self.place.push_str(&name.js);
        let result = inside(self);
        self.place.truncate(before);
        result
    }

    /// What is said of something, before it: of a property whose type is a number, its unit too.
    pub(crate) fn comment(
        &mut self,
        attrs: &Attrs,
        name: &Name,
        property: Option<&Property>,
        layout: Layout,
    ) -> String {
        let place = self.place.clone();
        match layout {
            Layout::Lines(depth) => {
                self.listed.extend(comments::unsaid(attrs).into_iter().map(|it| format!("`{place}`: {it}")));
                let is_number = property.is_some_and(|it| it.ty.is(Keyword::Number));
                let text = comments::comment(attrs, name, is_number, depth);
                if text.is_empty() { text } else { format!("{text}\n{}", comments::indent(depth)) }
            }
            Layout::Line => {
                if *attrs != Attrs::default() || name.rust.is_some() {
                    let what = "what stands above it: it has no line of its own here; give its type a name".to_owned();
                    let of = if place.ends_with(&name.js) { place } else { format!("{place}: {}", name.js) };
                    self.listed.push(format!("`{of}`: {what}"));
                }
                String::new()
            }
        }
    }

    pub(crate) fn refuse(&mut self, why: String) {
        let place = if self.place.is_empty() { String::new() } else { format!("`{}`: ", self.place) };
        self.refused.push(format!("{place}{why}"));
    }

    /// Who has what is written.
    pub(crate) fn meaning(&self, path: &Path) -> Meaning {
        self.names.meaning(self.unit, &self.namespaces, path)
    }
}

/// What a member is that may be missing, and can be called.
fn callback(it: &Property) -> Option<&Signature> {
    let ty = it.attrs.corrected.as_ref().map_or(&it.ty, |it| &it.ty);
    match &ty.kind {
        TypeKind::Function(signature) if it.optional && !it.readonly => Some(signature),
        _ => None,
    }
}

/// What a member has to know of all that stand beside it.
struct Siblings<'m> {
    /// The names that several properties have.
    twice: HashSet<&'m str>,
    /// Whether it is the only one.
    alone: bool,
}

impl<'m> Siblings<'m> {
    fn of(members: &'m [Member]) -> Siblings<'m> {
        let mut once = HashSet::new();
        let names = members.iter().filter_map(|it| match it {
            Member::Property(it) => Some(&*it.name.js),
            _ => None,
        });
        Siblings { twice: names.filter(|it| !once.insert(*it)).collect(), alone: members.len() == 1 }
    }
}

/// The signature that takes the place of a declared one that is wrong.
pub(crate) fn corrected_signature(attrs: &Attrs) -> Option<&Signature> {
    match attrs.corrected.as_ref().map(|it| &it.ty.kind) {
        Some(TypeKind::Function(it)) => Some(it),
        _ => None,
    }
}

/// A text as a literal of TypeScript's.
pub(crate) fn text_literal(text: &str) -> String {
    let mut out = String::from("'");
    for c in text.chars() {
        match c {
            '\'' | '\\' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            c if c.is_control() || matches!(c, '\u{2028}' | '\u{2029}') => {
                for unit in c.encode_utf16(&mut [0; 2]) {
                    out.push_str(&format!("\\u{unit:04x}"));
                }
            }
            c => out.push(c),
        }
    }
    out.push('\'');
    out
}

/// A property's name, in quotes where it needs them.
pub(crate) fn key(name: &str) -> String {
    if is_identifier(name) { name.to_owned() } else { text_literal(name) }
}

fn is_identifier(name: &str) -> bool {
    let start = |c: char| c.is_ascii_alphabetic() || matches!(c, '_' | '$');
    name.starts_with(start) && name.chars().all(|c| start(c) || c.is_ascii_digit())
}

/// Whether a name can be declared in strict JavaScript.
pub(crate) fn is_declarable(name: &str) -> bool {
    is_identifier(name) && !is_reserved_keyword(name) && !matches!(name, "arguments" | "eval")
}

/// A parameter's name, which only readers see: one that JavaScript cannot have is changed.
fn parameter(name: &str) -> String {
    let mut plain: String = name.chars().map(|c| if c.is_ascii_alphanumeric() || c == '$' { c } else { '_' }).collect();
    if plain.starts_with(|c: char| c.is_ascii_digit()) || plain.is_empty() {
        plain.insert(0, '_');
    }
    if !is_declarable(&plain) {
        plain.push('_');
    }
    plain
}
