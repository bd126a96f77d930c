//! The members of `TaroStatic`: functions and values.

use std::collections::BTreeMap;

use taro_api_codegen::ast::{self, Attrs, Item, TypeKind};
use taro_api_codegen::resolve::names;

use super::Lower;
use super::overloads::{self, Overload};
use crate::import::definitions::{self, Definition, Definitions};
use crate::import::notes::Note;
use crate::import::ts::{At, DeclId, DeclKind, Kind, Member, MemberKind as Ts, Ref, Target, Type};
use crate::import::{nodes, tags};

impl Lower<'_> {
    /// Every member of `TaroStatic`.
    pub(super) fn statics(&mut self, id: DeclId, definitions: &mut Definitions) {
        let table = self.table;
        let DeclKind::Interface { members, extends } = &table.decls[id].kind else { return };
        let mut members = members.clone();
        for base in extends {
            match self.members_of(base) {
                Some(inherited) => super::members::inherit(&mut members, std::rc::Rc::unwrap_or_clone(inherited)),
                None => self.leave_out(base.at, "TaroStatic", "the members of what it extends cannot be told"),
            }
        }
        let mut names: BTreeMap<&str, Vec<&Member>> = BTreeMap::new();
        members.iter().for_each(|it| names.entry(&it.name).or_default().push(it));
        for member in &members {
            // The others of its name come with the first.
            let Some(all) = names.remove(member.name.as_str()) else { continue };
            match self.no_use(member) {
                Some(why) => self.leave_out(member.at, &member.name, why),
                None => self.member(member, &all, definitions),
            }
        }
    }

    /// Why a member means nothing in Rust.
    fn no_use(&self, member: &Member) -> Option<&'static str> {
        let hook = member.name.strip_prefix("use").is_some_and(|it| it.starts_with(|c: char| c.is_ascii_uppercase()));
        if hook {
            return Some("a React hook: it works only while React renders a component");
        }
        let Ts::Property { ty: Some(ty), .. } = &member.kind else { return None };
        if self.is_constructor(Some(ty)) {
            return Some("a constructor");
        }
        match &ty.kind {
            Kind::Typeof(..) => Some("its type is a value's of another package"),
            Kind::Ref(Ref { path, target: Target::Decl(_), .. })
                if path[..] == [member.name.clone()] && member.name.starts_with(|c: char| c.is_ascii_uppercase()) =>
            {
                Some("the name of a type: Taro has no such value")
            }
            _ => None,
        }
    }

    fn member(&mut self, member: &Member, all: &[&Member], definitions: &mut Definitions) {
        let mut found = Vec::new();
        for one in all {
            let attrs = self.static_attrs(one);
            match &one.kind {
                Ts::Method { signature, .. } => {
                    found.push(Overload::named(attrs, self.signature(signature), &one.comment));
                }
                Ts::Property { ty: Some(ty), .. } => match self.calls(ty) {
                    Some(calls) => {
                        found.extend(calls.into_iter().map(|it| Overload::named(attrs.clone(), it, &one.comment)));
                    }
                    None => self.constant(one, attrs, ty, definitions),
                },
                _ => self.leave_out(one.at, &one.name, "no function, and no value that has a type"),
            }
        }
        for Overload { attrs, mut signature, rust, .. } in self.merged(&member.name, found, member.at) {
            if member.name.starts_with("on") && overloads::listens(&mut signature) {
                let why = "the callback alone: its object of callbacks says the same".to_owned();
                self.notes.read_as.push(Note { at: member.at, name: member.name.clone(), why });
            } else {
                self.settle(&member.name, &mut signature, member.at);
            }
            let name = ast::Name { rust, ..nodes::name(&member.name) };
            let item = Item::Function(ast::Function { attrs, name, module: None, signature });
            definitions.functions.push(Definition::top(member.at, item));
        }
    }

    /// The signatures of a value that can be called.
    fn calls(&mut self, ty: &Type) -> Option<Vec<ast::Signature>> {
        match &ty.kind {
            Kind::Function(signature) => Some(vec![self.signature(signature)]),
            Kind::Ref(Ref { args, target: Target::Decl(id), .. }) => {
                let DeclKind::Alias(body) = &self.table.decls[*id].kind else { return None };
                if !matches!(body.kind, Kind::Function(_)) {
                    return None;
                }
                self.reached.insert(*id);
                let body = self.alias_body(*id, body, args, ty.at);
                self.calls(&body)
            }
            Kind::Object(members) => {
                let mut calls = Vec::new();
                for member in members {
                    match &member.kind {
                        Ts::Call(signature) => calls.push(self.signature(signature)),
                        _ if members.iter().any(|it| matches!(it.kind, Ts::Call(_))) => {
                            self.leave_out(member.at, &member.name, "a member of a function");
                        }
                        _ => {}
                    }
                }
                (!calls.is_empty()).then_some(calls)
            }
            _ => None,
        }
    }

    fn constant(&mut self, member: &Member, attrs: Attrs, ty: &Type, definitions: &mut Definitions) {
        let mut ty = self.ty(ty);
        // What has methods is a type with a name.
        if let TypeKind::Object(members) = &ty.kind
            && members.iter().any(|it| matches!(it, ast::Member::Method(_) | ast::Member::Call(_)))
        {
            let id = self.reserve();
            let kind = definitions::Kind::Interface { extends: Vec::new(), members: members.clone() };
            self.define_here(id, &names::camel_text(&member.name), member.at, kind);
            ty = nodes::definition(id);
        }
        let name = ast::Name { rust: tags::rust(member.comment.as_deref()), ..nodes::name(&member.name) };
        let item = Item::Const(nodes::property(name, attrs, ty));
        definitions.constants.push(Definition::top(member.at, item));
    }

    fn static_attrs(&mut self, member: &Member) -> Attrs {
        let attrs = self.attrs(&member.comment, member.at);
        match self.page(member.at, &member.name) {
            Some(page) => Attrs { see: vec![page], ..attrs },
            None => attrs,
        }
    }

    /// Taro's page: `api/open-api/login.d.ts` has `/docs/apis/open-api/login/checkSession/`; the page of what is named
    /// like its file is the file's.
    fn page(&self, at: At, name: &str) -> Option<String> {
        let path = self.sources.files[at.file]
            .path
            .strip_prefix("api/")
            .or(self.sources.files[at.file].path.strip_prefix("taro."))?
            .trim_end_matches(".d.ts");
        let folder = path.strip_suffix("/index").unwrap_or(path);
        let last = folder.rsplit('/').next().unwrap_or(folder);
        let name = if last == name { String::new() } else { format!("{name}/") };
        Some(format!("https://docs.taro.zone/docs/apis/{folder}/{name}"))
    }
}
