//! Looking at each node of a [`Spec`].

use super::{
    Alias, Attrs, Function, Generic, Interface, Item, Member, Namespace, Param, Property, Signature, Spec, Type,
    TypeKind,
};

super::visitor::visitor!(Visit, ['a], []);
