//! A walk over a [`Spec`]: whoever looks for one kind of node overrides its method, and the rest is visited by itself.
//!
//! A method that is overridden calls the function of the same name to go on below the node.

use super::{
    Alias, Attrs, Function, Generic, Interface, Item, Member, Namespace, Param, Property, Signature, Spec, Type,
    TypeKind,
};

/// What is done at each node.
pub trait Visit<'a> {
    /// A whole spec.
    fn visit_spec(&mut self, spec: &'a Spec) {
        visit_spec(self, spec);
    }

    /// A definition.
    fn visit_item(&mut self, item: &'a Item) {
        visit_item(self, item);
    }

    /// A namespace.
    fn visit_namespace(&mut self, namespace: &'a Namespace) {
        visit_namespace(self, namespace);
    }

    /// An interface.
    fn visit_interface(&mut self, interface: &'a Interface) {
        visit_interface(self, interface);
    }

    /// Another name for a type.
    fn visit_alias(&mut self, alias: &'a Alias) {
        visit_alias(self, alias);
    }

    /// A function, or a method.
    fn visit_function(&mut self, function: &'a Function) {
        visit_function(self, function);
    }

    /// A constant.
    fn visit_const(&mut self, constant: &'a Property) {
        visit_const(self, constant);
    }

    /// A member of an interface or of an object type.
    fn visit_member(&mut self, member: &'a Member) {
        visit_member(self, member);
    }

    /// A property.
    fn visit_property(&mut self, property: &'a Property) {
        visit_property(self, property);
    }

    /// What is taken and given.
    fn visit_signature(&mut self, signature: &'a Signature) {
        visit_signature(self, signature);
    }

    /// A type parameter.
    fn visit_generic(&mut self, generic: &'a Generic) {
        visit_generic(self, generic);
    }

    /// A parameter.
    fn visit_param(&mut self, param: &'a Param) {
        visit_param(self, param);
    }

    /// A type.
    fn visit_type(&mut self, ty: &'a Type) {
        visit_type(self, ty);
    }

    /// What stands above a definition, a member or a value.
    fn visit_attrs(&mut self, _attrs: &'a Attrs) {}
}

/// Goes on below a spec.
pub fn visit_spec<'a, V: Visit<'a> + ?Sized>(visitor: &mut V, spec: &'a Spec) {
    spec.items.iter().for_each(|it| visitor.visit_item(it));
}

/// Goes on below a definition.
pub fn visit_item<'a, V: Visit<'a> + ?Sized>(visitor: &mut V, item: &'a Item) {
    match item {
        Item::Use(_) => {}
        Item::Namespace(it) => visitor.visit_namespace(it),
        Item::Interface(it) => visitor.visit_interface(it),
        Item::Alias(it) => visitor.visit_alias(it),
        Item::Function(it) => visitor.visit_function(it),
        Item::Const(it) => visitor.visit_const(it),
    }
}

/// Goes on below a namespace.
pub fn visit_namespace<'a, V: Visit<'a> + ?Sized>(visitor: &mut V, namespace: &'a Namespace) {
    visitor.visit_attrs(&namespace.attrs);
    namespace.items.iter().for_each(|it| visitor.visit_item(it));
}

/// Goes on below an interface.
pub fn visit_interface<'a, V: Visit<'a> + ?Sized>(visitor: &mut V, interface: &'a Interface) {
    visitor.visit_attrs(&interface.attrs);
    interface.generics.iter().for_each(|it| visitor.visit_generic(it));
    interface.extends.iter().for_each(|it| visitor.visit_type(it));
    interface.members.iter().for_each(|it| visitor.visit_member(it));
}

/// Goes on below another name for a type.
pub fn visit_alias<'a, V: Visit<'a> + ?Sized>(visitor: &mut V, alias: &'a Alias) {
    visitor.visit_attrs(&alias.attrs);
    alias.generics.iter().for_each(|it| visitor.visit_generic(it));
    visitor.visit_type(&alias.ty);
}

/// Goes on below a function.
pub fn visit_function<'a, V: Visit<'a> + ?Sized>(visitor: &mut V, function: &'a Function) {
    visitor.visit_attrs(&function.attrs);
    visitor.visit_signature(&function.signature);
}

/// Goes on below a constant.
pub fn visit_const<'a, V: Visit<'a> + ?Sized>(visitor: &mut V, constant: &'a Property) {
    visitor.visit_attrs(&constant.attrs);
    visitor.visit_type(&constant.ty);
}

/// Goes on below a member.
pub fn visit_member<'a, V: Visit<'a> + ?Sized>(visitor: &mut V, member: &'a Member) {
    match member {
        Member::Property(it) => visitor.visit_property(it),
        Member::Method(it) => visitor.visit_function(it),
        Member::Index(key, value) => {
            visitor.visit_type(key);
            visitor.visit_type(value);
        }
        Member::Call(it) => visitor.visit_signature(it),
    }
}

/// Goes on below a property.
pub fn visit_property<'a, V: Visit<'a> + ?Sized>(visitor: &mut V, property: &'a Property) {
    visitor.visit_attrs(&property.attrs);
    visitor.visit_type(&property.ty);
}

/// Goes on below a signature.
pub fn visit_signature<'a, V: Visit<'a> + ?Sized>(visitor: &mut V, signature: &'a Signature) {
    signature.generics.iter().for_each(|it| visitor.visit_generic(it));
    signature.params.iter().for_each(|it| visitor.visit_param(it));
    visitor.visit_type(&signature.output);
}

/// Goes on below a type parameter.
pub fn visit_generic<'a, V: Visit<'a> + ?Sized>(visitor: &mut V, generic: &'a Generic) {
    generic.extends.iter().chain(&generic.default).for_each(|it| visitor.visit_type(it));
}

/// Goes on below a parameter.
pub fn visit_param<'a, V: Visit<'a> + ?Sized>(visitor: &mut V, param: &'a Param) {
    visitor.visit_type(&param.ty);
}

/// Goes on below a type.
pub fn visit_type<'a, V: Visit<'a> + ?Sized>(visitor: &mut V, ty: &'a Type) {
    match &ty.kind {
        TypeKind::Path(path) => path.args.iter().for_each(|it| visitor.visit_type(it)),
        TypeKind::Array(it) | TypeKind::Keyof(it) => visitor.visit_type(it),
        TypeKind::Tuple(list) | TypeKind::Union(list) | TypeKind::Intersection(list) => {
            list.iter().for_each(|it| visitor.visit_type(it));
        }
        TypeKind::Indexed(object, index) => {
            visitor.visit_type(object);
            visitor.visit_type(index);
        }
        TypeKind::Function(it) => visitor.visit_signature(it),
        TypeKind::Object(members) => members.iter().for_each(|it| visitor.visit_member(it)),
        TypeKind::Value(value) => visitor.visit_attrs(&value.attrs),
        TypeKind::Keyword(_) | TypeKind::String(_) | TypeKind::Number(_) | TypeKind::Error => {}
    }
}
