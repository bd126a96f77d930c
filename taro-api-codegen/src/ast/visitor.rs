//! The walk over a [`Spec`](super::Spec), written once for who looks and for who changes.
//!
//! Whoever looks for one kind of node overrides its method, and the rest is visited by itself. A method that is overridden
//! calls the function of the same name to go on below the node.

/// A visitor: its trait, and a function a node that goes on below it.
macro_rules! visitor {
    ($Visit:ident, [$($life:lifetime)?], [$($mutable:tt)?]) => {
        /// What is done at each node.
        pub trait $Visit$(<$life>)? {
            /// A whole spec.
            fn visit_spec(&mut self, spec: &$($life)? $($mutable)? Spec) {
                visit_spec(self, spec);
            }

            /// A definition.
            fn visit_item(&mut self, item: &$($life)? $($mutable)? Item) {
                visit_item(self, item);
            }

            /// A namespace.
            fn visit_namespace(&mut self, namespace: &$($life)? $($mutable)? Namespace) {
                visit_namespace(self, namespace);
            }

            /// An interface.
            fn visit_interface(&mut self, interface: &$($life)? $($mutable)? Interface) {
                visit_interface(self, interface);
            }

            /// Another name for a type.
            fn visit_alias(&mut self, alias: &$($life)? $($mutable)? Alias) {
                visit_alias(self, alias);
            }

            /// A function, or a method.
            fn visit_function(&mut self, function: &$($life)? $($mutable)? Function) {
                visit_function(self, function);
            }

            /// A constant.
            fn visit_const(&mut self, constant: &$($life)? $($mutable)? Property) {
                visit_const(self, constant);
            }

            /// A member of an interface or of an object type.
            fn visit_member(&mut self, member: &$($life)? $($mutable)? Member) {
                visit_member(self, member);
            }

            /// A property.
            fn visit_property(&mut self, property: &$($life)? $($mutable)? Property) {
                visit_property(self, property);
            }

            /// What is taken and given.
            fn visit_signature(&mut self, signature: &$($life)? $($mutable)? Signature) {
                visit_signature(self, signature);
            }

            /// A type parameter.
            fn visit_generic(&mut self, generic: &$($life)? $($mutable)? Generic) {
                visit_generic(self, generic);
            }

            /// A parameter.
            fn visit_param(&mut self, param: &$($life)? $($mutable)? Param) {
                visit_param(self, param);
            }

            /// A type.
            fn visit_type(&mut self, ty: &$($life)? $($mutable)? Type) {
                visit_type(self, ty);
            }

            /// What stands above a definition, a member or a value.
            fn visit_attrs(&mut self, _attrs: &$($life)? $($mutable)? Attrs) {}
        }

        /// Goes on below a spec.
        pub fn visit_spec<$($life,)? V: $Visit$(<$life>)? + ?Sized>(visitor: &mut V, spec: &$($life)? $($mutable)? Spec) {
            for it in &$($mutable)? spec.items {
                visitor.visit_item(it);
            }
        }

        /// Goes on below a definition.
        pub fn visit_item<$($life,)? V: $Visit$(<$life>)? + ?Sized>(visitor: &mut V, item: &$($life)? $($mutable)? Item) {
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
        pub fn visit_namespace<$($life,)? V: $Visit$(<$life>)? + ?Sized>(visitor: &mut V, namespace: &$($life)? $($mutable)? Namespace) {
            visitor.visit_attrs(&$($mutable)? namespace.attrs);
            for it in &$($mutable)? namespace.items {
                visitor.visit_item(it);
            }
        }

        /// Goes on below an interface.
        pub fn visit_interface<$($life,)? V: $Visit$(<$life>)? + ?Sized>(visitor: &mut V, interface: &$($life)? $($mutable)? Interface) {
            visitor.visit_attrs(&$($mutable)? interface.attrs);
            for it in &$($mutable)? interface.generics {
                visitor.visit_generic(it);
            }
            for it in &$($mutable)? interface.extends {
                visitor.visit_type(it);
            }
            for it in &$($mutable)? interface.members {
                visitor.visit_member(it);
            }
        }

        /// Goes on below another name for a type.
        pub fn visit_alias<$($life,)? V: $Visit$(<$life>)? + ?Sized>(visitor: &mut V, alias: &$($life)? $($mutable)? Alias) {
            visitor.visit_attrs(&$($mutable)? alias.attrs);
            for it in &$($mutable)? alias.generics {
                visitor.visit_generic(it);
            }
            visitor.visit_type(&$($mutable)? alias.ty);
        }

        /// Goes on below a function.
        pub fn visit_function<$($life,)? V: $Visit$(<$life>)? + ?Sized>(visitor: &mut V, function: &$($life)? $($mutable)? Function) {
            visitor.visit_attrs(&$($mutable)? function.attrs);
            visitor.visit_signature(&$($mutable)? function.signature);
        }

        /// Goes on below a constant.
        pub fn visit_const<$($life,)? V: $Visit$(<$life>)? + ?Sized>(visitor: &mut V, constant: &$($life)? $($mutable)? Property) {
            visitor.visit_attrs(&$($mutable)? constant.attrs);
            visitor.visit_type(&$($mutable)? constant.ty);
        }

        /// Goes on below a member.
        pub fn visit_member<$($life,)? V: $Visit$(<$life>)? + ?Sized>(visitor: &mut V, member: &$($life)? $($mutable)? Member) {
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
        pub fn visit_property<$($life,)? V: $Visit$(<$life>)? + ?Sized>(visitor: &mut V, property: &$($life)? $($mutable)? Property) {
            visitor.visit_attrs(&$($mutable)? property.attrs);
            visitor.visit_type(&$($mutable)? property.ty);
        }

        /// Goes on below a signature.
        pub fn visit_signature<$($life,)? V: $Visit$(<$life>)? + ?Sized>(visitor: &mut V, signature: &$($life)? $($mutable)? Signature) {
            for it in &$($mutable)? signature.generics {
                visitor.visit_generic(it);
            }
            for it in &$($mutable)? signature.params {
                visitor.visit_param(it);
            }
            visitor.visit_type(&$($mutable)? signature.output);
        }

        /// Goes on below a type parameter.
        pub fn visit_generic<$($life,)? V: $Visit$(<$life>)? + ?Sized>(visitor: &mut V, generic: &$($life)? $($mutable)? Generic) {
            if let Some(it) = &$($mutable)? generic.extends {
                visitor.visit_type(it);
            }
            if let Some(it) = &$($mutable)? generic.default {
                visitor.visit_type(it);
            }
        }

        /// Goes on below a parameter.
        pub fn visit_param<$($life,)? V: $Visit$(<$life>)? + ?Sized>(visitor: &mut V, param: &$($life)? $($mutable)? Param) {
            visitor.visit_type(&$($mutable)? param.ty);
        }

        /// Goes on below a type.
        pub fn visit_type<$($life,)? V: $Visit$(<$life>)? + ?Sized>(visitor: &mut V, ty: &$($life)? $($mutable)? Type) {
            match &$($mutable)? ty.kind {
                TypeKind::Path(path) => {
                    for it in &$($mutable)? path.args {
                        visitor.visit_type(it);
                    }
                }
                TypeKind::Array(it) | TypeKind::Keyof(it) => visitor.visit_type(it),
                TypeKind::Tuple(list) | TypeKind::Union(list) | TypeKind::Intersection(list) => {
                    for it in list {
                        visitor.visit_type(it);
                    }
                }
                TypeKind::Indexed(object, index) => {
                    visitor.visit_type(object);
                    visitor.visit_type(index);
                }
                TypeKind::Function(it) => visitor.visit_signature(it),
                TypeKind::Object(members) => {
                    for it in members {
                        visitor.visit_member(it);
                    }
                }
                TypeKind::Value(value) => visitor.visit_attrs(&$($mutable)? value.attrs),
                TypeKind::Keyword(_) | TypeKind::String(_) | TypeKind::Number(_) | TypeKind::Error => {}
            }
        }
    };
}

pub(super) use visitor;
