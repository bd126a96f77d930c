//! What is lowered: nodes of the spec language's tree, each with what the tree does not say of it.

use std::collections::BTreeMap;

use taro_api_codegen::ast::{Alias, Attrs, Interface, Item, Member, Name, Type};

use super::nodes;
use super::ts::At;

/// A type, by its number in [`Definitions::types`].
pub(crate) type TypeId = usize;

/// Everything that a program can reach.
#[derive(Default)]
pub(crate) struct Definitions {
    /// The types by their number; nothing stands for one that nothing leads to.
    pub(crate) types: Vec<Option<Definition>>,
    /// The functions and the values, which stand in no namespace.
    pub(crate) functions: Vec<Definition>,
    pub(crate) constants: Vec<Definition>,
    /// The file of the types that every file uses, which the crate has as `general`.
    pub(crate) general: Option<usize>,
    /// How a file names the types of another one.
    pub(crate) root: Mount,
}

/// How a file names the types of another one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) enum Mount {
    /// The files are mounted at the top of the crate, as taro-api's own are.
    #[default]
    Crate,
    /// All of it is one file, which knows itself by `self::`.
    Whole,
    /// The files are mounted anywhere, by the `mod.rs` of their folder: so many modules are around each of them.
    Beside(Vec<usize>),
}

/// A definition.
#[derive(Clone, Debug)]
pub(crate) struct Definition {
    /// Where it is declared: a place of the tree is one in a spec.
    pub(crate) at: At,
    /// The file that has it. A namespace stands in one file, whichever ones declare it.
    pub(crate) file: usize,
    /// The namespaces around it. The tree has it inside of them, and has them once all of their definitions are known.
    pub(crate) namespaces: Vec<String>,
    /// What is said of the values of a set. Sets are compared and joined, whatever is said of them.
    pub(crate) values: BTreeMap<String, Attrs>,
    /// Where its members are declared, by their names.
    pub(crate) members: BTreeMap<String, At>,
    /// The node.
    pub(crate) item: Item,
}

/// What a type is, before it has a name.
pub(crate) enum Kind {
    Interface { extends: Vec<Type>, members: Vec<Member> },
    Alias(Type),
}

impl Kind {
    /// The node.
    pub(crate) fn item(self, name: Name, attrs: Attrs) -> Item {
        match self {
            Kind::Interface { extends, members } => {
                // A browser's object, or another library's: it stays what it is.
                let object = attrs.object || (members.is_empty() && extends.is_empty());
                let attrs = Attrs { object, ..attrs };
                Item::Interface(Interface { attrs, name, generics: Vec::new(), extends, members })
            }
            Kind::Alias(ty) => Item::Alias(Alias { attrs, name, generics: Vec::new(), ty, parts: Vec::new() }),
        }
    }
}

impl Definition {
    /// A definition of a file, in none of its namespaces.
    pub(crate) fn top(at: At, item: Item) -> Definition {
        let (values, members) = (BTreeMap::new(), BTreeMap::new());
        Definition { at, file: at.file, namespaces: Vec::new(), values, members, item }
    }

    /// Its name.
    pub(crate) fn name(&self) -> &str {
        match &self.item {
            Item::Interface(it) => &it.name.js,
            Item::Alias(it) => &it.name.js,
            Item::Function(it) => nodes::called(&it.name),
            Item::Const(it) => &it.name.js,
            Item::Namespace(it) => &it.name.js,
            Item::Use(_) => "",
        }
    }

    pub(crate) fn interface(&self) -> Option<&Interface> {
        if let Item::Interface(it) = &self.item { Some(it) } else { None }
    }

    /// What another name for a type stands for.
    pub(crate) fn alias(&self) -> Option<&Type> {
        if let Item::Alias(it) = &self.item { Some(&it.ty) } else { None }
    }
}
