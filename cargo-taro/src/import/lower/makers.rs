//! What the functions are called in Rust that make objects: each stands among the methods of what it makes.

use std::collections::HashSet;

use taro_api_codegen::ast::{self, Item, Member};
use taro_api_codegen::resolve::names;

use crate::import::definitions::{Definition, Definitions, TypeId};
use crate::import::nodes;

/// Gives those another name whose name a method, or another function of the class, has already.
pub(super) fn name(definitions: &mut Definitions) {
    let Definitions { functions, types, .. } = definitions;
    let mut makers: Vec<(TypeId, &mut ast::Function)> = functions.iter_mut().filter_map(maker).collect();
    // The function that is called as the class is keeps its name.
    makers.sort_by_key(|(id, it)| name_of(&types[*id]).is_none_or(|class| class != it.name.js));
    let mut taken: HashSet<(TypeId, String)> = HashSet::new();
    for (id, function) in makers {
        let members = members(id, types);
        let own = function.name.rust.clone().filter(|it| *it != names::snake_text(&function.name.js));
        let own = own.unwrap_or_else(|| "create".to_owned());
        let mut name = own.clone();
        while members.contains(&name) || taken.contains(&(id, name.clone())) {
            name = if name == own {
                let which = own.strip_prefix("create").unwrap_or_default();
                format!("create_{}{which}", names::snake_text(&function.name.js))
            } else {
                format!("{name}_too")
            };
        }
        if name != own {
            function.name.rust = Some(name.clone());
        }
        taken.insert((id, name));
    }
}

fn maker(definition: &mut Definition) -> Option<(TypeId, &mut ast::Function)> {
    match &mut definition.item {
        Item::Function(it) if it.attrs.new => Some((nodes::defined(&it.signature.output)?, it)),
        _ => None,
    }
}

fn name_of(definition: &Option<Definition>) -> Option<&str> {
    match &definition.as_ref()?.item {
        Item::Interface(it) => Some(&it.name.js),
        _ => None,
    }
}

/// What the members of an interface and of those that it extends are called in Rust.
fn members(id: TypeId, types: &[Option<Definition>]) -> HashSet<String> {
    let (mut found, mut seen, mut left) = (HashSet::new(), HashSet::new(), vec![id]);
    while let Some(id) = left.pop() {
        let Some(Item::Interface(it)) = types[id].as_ref().map(|it| &it.item) else { continue };
        if !seen.insert(id) {
            continue;
        }
        left.extend(it.extends.iter().filter_map(nodes::defined));
        for name in it.members.iter().filter_map(|it: &Member| nodes::member_name(it)) {
            found.insert(name.rust.clone().unwrap_or_else(|| names::snake_text(&name.js)));
        }
    }
    found
}
