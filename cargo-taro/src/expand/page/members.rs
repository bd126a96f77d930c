//! The tables of members.

use taro_api_codegen::ast::{Interface, Keyword, Member, Path, Property, Type, TypeKind};

use super::super::comments;
use super::super::names::{Meaning, Owner};
use super::super::types::Layout;
use super::Pages;
use super::cells::{code_cell, prose_cell, table};
use crate::import::{default_on_page, unit_said_on_pages};

/// A row before it is known which columns there are.
struct Row {
    name: String,
    ty: String,
    default: String,
    optional: bool,
    readonly: bool,
    text: String,
}

impl<'p> Pages<'p> {
    /// The table of an interface.
    pub(super) fn member_table(&mut self, it: &'p Interface) -> String {
        let mut rows: Vec<Row> = Vec::new();
        for member in self.own(it) {
            rows.extend(self.row(it, &member));
        }
        // Among the general types, a row `errMsg` says nothing of that.
        if !self.types.is_general && self.is_result(it) && !rows.iter().any(|it| it.name == "errMsg") {
            let ty = code_cell("string");
            let (name, default, text) = ("errMsg".to_owned(), String::new(), String::new());
            rows.push(Row { name, ty, default, optional: false, readonly: false, text });
        }
        self.rows(&rows)
    }

    /// The table of an object's properties.
    pub(super) fn properties(&mut self, it: &'p Interface) -> String {
        let members = self.inherited(it);
        let members = members.iter().filter(|it| !matches!(it, Member::Method(_)));
        let rows: Vec<Row> = members.filter_map(|member| self.row(it, member)).collect();
        if rows.is_empty() { String::new() } else { self.rows(&rows) + "\n" }
    }

    fn rows(&self, rows: &[Row]) -> String {
        let words = self.words;
        let has = |is: &dyn Fn(&Row) -> bool| rows.iter().any(is);
        let readonly = has(&|it| it.readonly);
        let default = has(&|it| !it.default.is_empty());
        let optional = has(&|it| it.optional);
        let mut head = vec![words.name, words.ty];
        head.extend(default.then_some(words.default));
        head.extend(readonly.then_some(words.readonly));
        head.extend(optional.then_some(words.required));
        head.push(words.text);
        let yes = |it: bool| if it { words.yes } else { words.no }.to_owned();
        let line = |it: &Row| {
            let mut cells = vec![it.name.clone(), it.ty.clone()];
            cells.extend(default.then(|| it.default.clone()));
            cells.extend(readonly.then(|| yes(it.readonly)));
            cells.extend(optional.then(|| yes(!it.optional)));
            cells.push(it.text.clone());
            cells
        };
        table(&head, &rows.iter().map(line).collect::<Vec<_>>())
    }

    fn row(&mut self, owner: &Interface, member: &Member) -> Option<Row> {
        match member {
            Member::Property(it) => {
                self.tell(&[&owner.name, &it.name], &it.attrs);
                let types = &mut self.types;
                let ty = types
                    .below(&owner.name, |types| types.below(&it.name, |types| types.property_type(it, Layout::Line)));
                self.tell_of_default(owner, it, &ty);
                Some(Row {
                    name: name_cell(&it.name.js),
                    ty: code_cell(&in_a_cell(it, ty)),
                    default: it.attrs.default.as_deref().map(code_cell).unwrap_or_default(),
                    optional: it.optional,
                    readonly: it.readonly,
                    text: self.text(it),
                })
            }
            Member::Index(_, value) => {
                let ty = self.types.below(&owner.name, |types| types.ty(value, Layout::Line));
                let ty = code_cell(&ty);
                let (name, default, text) = ("[KEY]".to_owned(), String::new(), String::new());
                Some(Row { name, ty, default, optional: false, readonly: false, text })
            }
            Member::Method(it) => {
                let why = "a method of a type that stands in a namespace: only an object at the top of a file has a page \
                           of methods";
                self.types.below(&owner.name, |types| types.below(&it.name, |types| types.refuse(why.to_owned())));
                None
            }
            Member::Call(_) => {
                let why = "an object that can also be called: a page has no row for that";
                self.types.below(&owner.name, |types| types.refuse(why.to_owned()));
                None
            }
        }
    }

    /// Among texts, a page's row has a word without quotes: what is none stands in code.
    fn tell_of_default(&mut self, owner: &Interface, it: &Property, ty: &str) {
        // Those of a set that stands on the page are known to be numbers, or texts.
        let ty = in_a_cell(it, ty.to_owned());
        let is_text = it.ty.is(Keyword::String) || ty.starts_with("keyof ") && ty.contains('.');
        let Some(default) = it.attrs.default.as_deref().filter(|_| is_text) else { return };
        if default_on_page(default, Some(&ty)).as_deref() != Some(default) {
            self.types.listed.push(format!("`{}.{}`: its default is no text", owner.name.js, it.name.js));
        }
    }

    /// The description, the unit and the hosts of a member.
    fn text(&self, it: &Property) -> String {
        let mut behind: Vec<String> = comments::deprecated(&it.attrs).into_iter().collect();
        // The tables of the reader see the description without its marks, and so does this.
        let unit = comments::unit(&it.attrs, &it.name, it.ty.is(Keyword::Number));
        // A page's rows are counted where their text says so, too.
        let said = || it.attrs.docs.iter().find_map(|line| unit_said_on_pages(&line.text));
        let is_counted = it.attrs.unit.is_none() && it.ty.is(Keyword::Number) && said().is_some();
        let unit = unit.or_else(|| is_counted.then(|| "none".to_owned()));
        behind.extend(unit.map(|unit| format!("{} {unit}", self.words.unit)));
        behind.extend(comments::supported(&it.attrs).map(|hosts| format!("{} {hosts}", self.words.own_hosts)));
        prose_cell(&it.attrs.docs, &behind)
    }

    /// The members of an object, and those that it inherits.
    pub(super) fn inherited(&mut self, it: &Interface) -> Vec<Member> {
        self.with_bases(it, |_, _| true)
    }

    /// The members of a type, and those that it inherits of what stands on other pages.
    fn own(&mut self, it: &Interface) -> Vec<Member> {
        self.with_bases(it, |pages, base| !pages.is_here(base))
    }

    fn with_bases(&mut self, it: &Interface, is_shown: fn(&Self, &Type) -> bool) -> Vec<Member> {
        let mut all: Vec<Member> = it.members.clone();
        for base in &it.extends {
            if !is_shown(self, base) {
                continue;
            }
            let Some(base) = self.base(base) else { continue };
            for member in self.inherited(base) {
                if name_of(&member).is_none_or(|name| !it.members.iter().any(|it| name_of(it) == Some(name))) {
                    all.push(member);
                }
            }
        }
        all
    }

    /// The interface that another one extends; the runtime's own has no definition.
    fn base(&mut self, base: &Type) -> Option<&'p Interface> {
        let TypeKind::Path(path) = &base.kind else { return None };
        match self.types.meaning(path) {
            Meaning::Defined(owner, to) => self.types.names.interface(&owner, &to),
            Meaning::Known(name) if name == "CallbackResult" => None,
            _ => {
                self.types.refuse("a page does not say that something is a promise as well, or extends it".to_owned());
                None
            }
        }
    }

    /// Whether it extends `CallbackResult`, itself or by what stands on another page.
    fn is_result(&mut self, it: &Interface) -> bool {
        it.extends.iter().any(|base| match &base.kind {
            TypeKind::Path(path) if self.is_callback_result(path) => true,
            _ => !self.is_here(base) && self.base(base).is_some_and(|it| self.is_result(it)),
        })
    }

    /// Whether a row `errMsg` says what it is: on the page of an API, what has one is what callbacks get.
    pub(super) fn says_what_fails(&mut self, it: &Interface) -> bool {
        let has_message = it.members.iter().any(|it| name_of(it) == Some("errMsg"));
        self.types.is_general || !has_message || self.is_result(it)
    }

    /// The types of the same page that it extends: the table has its own members, and those of types that stand elsewhere.
    pub(super) fn extended(&mut self, it: &Interface) -> String {
        let here: Vec<&Type> = it.extends.iter().filter(|base| self.is_here(base)).collect();
        here.iter().map(|base| format!("@extends `{}`\n\n", self.types.ty(base, Layout::Line))).collect()
    }

    /// Whether a type stands on the page that is written.
    fn is_here(&self, base: &Type) -> bool {
        let TypeKind::Path(path) = &base.kind else { return false };
        match self.types.meaning(path) {
            Meaning::Defined(owner, of) => {
                let is_general = owner == Owner::General || self.types.moved.contains(&of);
                let is_own = owner == self.unit.owner && of.len() > 1 && of.first() == self.types.namespaces.first();
                if self.types.is_general { is_general } else { is_own && !is_general }
            }
            Meaning::Known(name) => self.types.is_general && name == "CallbackResult",
            Meaning::Unknown => false,
        }
    }

    fn is_callback_result(&self, path: &Path) -> bool {
        self.types.meaning(path) == Meaning::Known("CallbackResult".to_owned())
    }
}

fn name_of(member: &Member) -> Option<&str> {
    match member {
        Member::Property(it) => Some(&it.name.js),
        Member::Method(it) => Some(&it.name.js),
        Member::Index(..) | Member::Call(_) => None,
    }
}

/// A name that no mark of Markdown changes.
fn name_cell(name: &str) -> String {
    let has_sign = name.contains(|c: char| c.is_whitespace() || "[]():：?（）*└、,，/\"'…".contains(c));
    if has_sign || name.starts_with(['.', '-', '>', '+']) {
        return code_cell(&format!("{}", serde_json::Value::from(name)));
    }
    let plain = name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '$' | '.'))
        || !name.contains(['_', '*', '<', '[', '|', '\\', '`', '&']);
    if plain { name.to_owned() } else { code_cell(name) }
}

/// A type as a cell says it: what has a sign that cells read otherwise stands in parentheses.
fn in_a_cell(it: &Property, ty: String) -> String {
    match (&it.ty.kind, ty.strip_prefix('(').and_then(|it| it.strip_suffix(')'))) {
        (TypeKind::Intersection(_), None) => format!("({ty})"),
        (TypeKind::Path(_), Some(inner)) if inner.starts_with("keyof ") => inner.to_owned(),
        _ => ty,
    }
}
