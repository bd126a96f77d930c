//! Specs -> what a caller can name, by its path, and what it is.

use std::collections::{BTreeMap, BTreeSet};

use taro_api_codegen::hosts::Host;
use taro_api_codegen::ir::{Accessor, Answer, Function, Gate, Handle, Item, Presence, Struct, Ty};

use super::paths::{Top, absolute, shown, signature};
use crate::specs::SpecFile;

/// All that can be named.
pub(super) type Facts = BTreeMap<String, Fact>;

/// What something is.
#[derive(Debug, Default)]
pub(super) struct Fact {
    /// What it belongs to, and is gone with.
    pub(super) owner: Option<String>,
    /// Its kind, and its type: what a caller's program must agree with.
    pub(super) is: String,
    /// The same with the names of parameters, to be read.
    pub(super) shown: String,
    /// Whether an argument, or a value, must be given or is always there; `None` where that is no question.
    pub(super) required: Option<bool>,
    /// Whether a caller makes it: one field more to give is one argument more.
    pub(super) made_by_callers: bool,
    /// The values of a set and the types of a union: what each is called, and what it is.
    pub(super) parts: BTreeMap<String, String>,
    /// The values of a set that not all hosts know.
    pub(super) gated: BTreeMap<String, BTreeSet<Host>>,
    /// The hosts that have it; `None` is each that its owner has.
    pub(super) hosts: Option<BTreeSet<Host>>,
    /// The cargo feature that it needs.
    pub(super) feature: Option<String>,
    /// Why not to use it.
    pub(super) deprecated: Option<String>,
}

/// The facts of files.
pub(super) fn of(files: &[SpecFile]) -> Facts {
    of_specs(files, &BTreeSet::new())
}

/// The same, where a type of another spec is named without the modules around that.
pub(super) fn of_specs(files: &[SpecFile], around: &BTreeSet<String>) -> Facts {
    let mut list = List { facts: Facts::new(), feature: "", top: Top { modules: Vec::new(), around } };
    for file in files {
        list.feature = &file.family;
        // The one file of Taro's that is a module of its own.
        let general = file.family.is_empty() && file.path.rsplit('/').next() == Some("general.rs");
        let module = if general { vec!["general".to_owned()] } else { Vec::new() };
        list.top.modules.clone_from(&module);
        file.specs.iter().for_each(|it| list.items(&it.types.items, &module));
    }
    list.facts
}

/// The facts as if the general types stood beside the others.
pub(super) fn without_general(facts: Facts) -> Facts {
    let plain = |text: &str| text.replace("general::", "");
    let one = |(path, mut fact): (String, Fact)| {
        (fact.is, fact.shown) = (plain(&fact.is), plain(&fact.shown));
        fact.owner = fact.owner.as_deref().map(plain).filter(|it| it != "general()");
        fact.parts.values_mut().for_each(|it| *it = plain(it));
        (plain(&path), fact)
    };
    facts.into_iter().map(one).collect()
}

struct List<'f> {
    facts: Facts,
    feature: &'f str,
    top: Top<'f>,
}

impl List<'_> {
    fn items(&mut self, items: &[Item], module: &[String]) {
        for item in items {
            match item {
                Item::Use(_) => {}
                Item::When(_, items) => self.items(items, module),
                Item::Module(it) => self.items(&it.items, &[module, &[it.name.to_string()]].concat()),
                Item::Function(it) => {
                    let name = match it.constructs {
                        // Each class has one of the name.
                        true => format!("{}::{}", shown(&it.output, &self.top), it.name),
                        false => absolute(module, &it.name.to_string()),
                    };
                    let path = format!("{name}()");
                    let fact = Fact { feature: Some(self.feature.to_owned()), ..function(it, &self.top) };
                    self.facts.insert(path, fact);
                }
                Item::Struct(it) => self.structure(it, module),
                Item::Handle(it) => self.handle(it, module),
                Item::Enum(it) => {
                    let parts = it.variants.iter().map(|it| (it.js.clone(), it.name.to_string())).collect();
                    let gated =
                        it.variants.iter().filter_map(|it| Some((it.name.to_string(), hosts(it.gate.as_ref())?)));
                    let gated = gated.collect();
                    let kind = if it.numeric { "a set of numbers" } else { "a set of values" };
                    self.ty(module, &it.name.to_string(), kind, Fact { parts, gated, ..Fact::default() });
                }
                Item::Union(it) => {
                    let parts = it.variants.iter().map(|it| (it.name.to_string(), shown(&it.ty, &self.top))).collect();
                    self.ty(module, &it.name.to_string(), "one of several types", Fact { parts, ..Fact::default() });
                }
                Item::Alias(it) => self.ty(module, &it.name.to_string(), &shown(&it.ty, &self.top), Fact::default()),
            }
        }
    }

    /// A type: it goes with the function that its module stands beside.
    fn ty(&mut self, module: &[String], name: &str, is: &str, fact: Fact) {
        let owner = module.split_last().map(|(last, around)| format!("{}()", absolute(around, last)));
        let (is, shown) = (is.to_owned(), is.to_owned());
        self.facts.insert(absolute(module, name), Fact { owner, is, shown, ..fact });
    }

    fn member(&mut self, owner: &str, name: &str, fact: Fact) {
        self.facts.insert(format!("{owner}.{name}"), Fact { owner: Some(owner.to_owned()), ..fact });
    }

    fn structure(&mut self, it: &Struct, module: &[String]) {
        let name = it.name.to_string();
        let owner = absolute(module, &name);
        let made_by_callers = it.direction.into_host;
        self.ty(module, &name, "a struct", Fact { made_by_callers, ..Fact::default() });
        for field in &it.fields {
            let is = shown(&field.ty, &self.top);
            let fact = Fact {
                shown: is.clone(),
                is,
                required: Some(field.presence == Presence::Required),
                made_by_callers,
                hosts: hosts(field.gate.as_ref()),
                deprecated: field.deprecated.clone(),
                ..Fact::default()
            };
            self.member(&owner, &field.name.to_string(), fact);
        }
        for settle in &it.settle {
            let is = match &settle.param {
                Some(ty) => format!("FnOnce({})", shown(ty, &self.top)),
                None => "FnOnce()".to_owned(),
            };
            self.member(&owner, settle.kind.name(), Fact { shown: is.clone(), is, ..Fact::default() });
        }
    }

    fn handle(&mut self, it: &Handle, module: &[String]) {
        let name = it.name.to_string();
        let owner = absolute(module, &name);
        let is = match &it.promise {
            Some(result) => format!("a task, and {}", shown(&Ty::Promise(Box::new(result.clone())), &self.top)),
            None => "an object of the host's".to_owned(),
        };
        self.ty(module, &name, &is, Fact::default());
        for method in &it.methods {
            self.member(&owner, &format!("{}()", method.name), function(method, &self.top));
        }
        for Accessor { get, set, ty, gate, deprecated, .. } in &it.properties {
            let access = if set.is_some() { "" } else { ", to be read" };
            let is = format!("{}{access}", shown(ty, &self.top));
            let hosts = hosts(gate.as_ref());
            let fact = Fact { shown: is.clone(), is, hosts, deprecated: deprecated.clone(), ..Fact::default() };
            self.member(&owner, &get.to_string(), fact);
        }
    }
}

fn function(it: &Function, top: &Top) -> Fact {
    Fact {
        is: signature(it, top, false),
        shown: signature(it, top, true),
        hosts: hosts(it.gate.as_ref()).filter(|_| it.answer != Answer::Abort),
        deprecated: it.deprecated.clone(),
        ..Fact::default()
    }
}

fn hosts(gate: Option<&Gate>) -> Option<BTreeSet<Host>> {
    gate.map(|it| it.support.hosts().into_iter().collect())
}
