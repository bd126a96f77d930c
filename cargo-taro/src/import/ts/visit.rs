//! The walk over declarations, written once for who looks and for who changes.
//!
//! Whoever looks for one kind of node overrides its method, and the rest is visited by itself. A method that is overridden
//! calls the function of the same name, of [`look`] or [`change`], to go on below the node.

/// A visitor: its trait, and a module with a function a node that goes on below it.
macro_rules! visitor {
    ($(#[$doc:meta])* $Visit:ident, $walk:ident, [$($mutable:tt)?]) => {
        $(#[$doc])*
        pub(crate) trait $Visit {
            fn visit_decl(&mut self, decl: &$($mutable)? Decl) {
                $walk::visit_decl(self, decl);
            }

            fn visit_generic(&mut self, generic: &$($mutable)? Generic) {
                $walk::visit_generic(self, generic);
            }

            fn visit_member(&mut self, member: &$($mutable)? Member) {
                $walk::visit_member(self, member);
            }

            fn visit_signature(&mut self, signature: &$($mutable)? Signature) {
                $walk::visit_signature(self, signature);
            }

            fn visit_type(&mut self, ty: &$($mutable)? Type) {
                $walk::visit_type(self, ty);
            }

            #[allow(dead_code, reason = "values are changed only so far")]
            fn visit_value(&mut self, value: &$($mutable)? Value) {
                $walk::visit_value(self, value);
            }
        }

        /// Goes on below a node.
        pub(crate) mod $walk {
            use super::*;

            pub(crate) fn visit_decl<V: $Visit + ?Sized>(visitor: &mut V, decl: &$($mutable)? Decl) {
                for it in &$($mutable)? decl.generics {
                    visitor.visit_generic(it);
                }
                match &$($mutable)? decl.kind {
                    DeclKind::Interface { extends, members } => {
                        for it in extends {
                            visitor.visit_type(it);
                        }
                        for it in members {
                            visitor.visit_member(it);
                        }
                    }
                    DeclKind::Alias(ty) => visitor.visit_type(ty),
                    DeclKind::Enum(_) | DeclKind::Import(_) => {}
                }
            }

            pub(crate) fn visit_generic<V: $Visit + ?Sized>(visitor: &mut V, generic: &$($mutable)? Generic) {
                if let Some(it) = &$($mutable)? generic.extends {
                    visitor.visit_type(it);
                }
                if let Some(it) = &$($mutable)? generic.default {
                    visitor.visit_type(it);
                }
            }

            pub(crate) fn visit_member<V: $Visit + ?Sized>(visitor: &mut V, member: &$($mutable)? Member) {
                match &$($mutable)? member.kind {
                    MemberKind::Property { ty, .. } | MemberKind::Computed { ty, .. } => {
                        if let Some(it) = ty {
                            visitor.visit_type(it);
                        }
                    }
                    MemberKind::Method { signature, .. } | MemberKind::Call(signature) => {
                        visitor.visit_signature(signature);
                    }
                    MemberKind::Index { key, value } => {
                        visitor.visit_type(key);
                        visitor.visit_type(value);
                    }
                    MemberKind::New(signature) => visitor.visit_signature(signature),
                }
            }

            pub(crate) fn visit_signature<V: $Visit + ?Sized>(visitor: &mut V, signature: &$($mutable)? Signature) {
                for it in &$($mutable)? signature.generics {
                    visitor.visit_generic(it);
                }
                for param in &$($mutable)? signature.params {
                    if let Some(it) = &$($mutable)? param.ty {
                        visitor.visit_type(it);
                    }
                }
                if let Some(it) = &$($mutable)? signature.output {
                    visitor.visit_type(it);
                }
            }

            #[allow(dead_code, reason = "values are changed only so far")]
            pub(crate) fn visit_value<V: $Visit + ?Sized>(visitor: &mut V, value: &$($mutable)? Value) {
                match &$($mutable)? value.kind {
                    ValueKind::Function(it) => visitor.visit_signature(it),
                    ValueKind::Variable(ty) => {
                        if let Some(it) = ty {
                            visitor.visit_type(it);
                        }
                    }
                    ValueKind::Class(class) => {
                        for it in &$($mutable)? class.generics {
                            visitor.visit_generic(it);
                        }
                        for it in &$($mutable)? class.constructors {
                            visitor.visit_member(it);
                        }
                        for it in &$($mutable)? class.statics {
                            visitor.visit_member(it);
                        }
                        if let Some(it) = &$($mutable)? class.extends {
                            visitor.visit_type(it);
                        }
                    }
                }
            }

            pub(crate) fn visit_type<V: $Visit + ?Sized>(visitor: &mut V, ty: &$($mutable)? Type) {
                match &$($mutable)? ty.kind {
                    Kind::Ref(reference) => {
                        for it in &$($mutable)? reference.args {
                            visitor.visit_type(it);
                        }
                    }
                    Kind::Array(it) | Kind::Keyof(it) => visitor.visit_type(it),
                    Kind::Indexed(object, index) => {
                        visitor.visit_type(object);
                        visitor.visit_type(index);
                    }
                    Kind::Tuple(parts) | Kind::Union(parts) | Kind::Intersection(parts) => {
                        for it in parts {
                            visitor.visit_type(it);
                        }
                    }
                    Kind::Conditional(parts) => {
                        for it in &$($mutable)? **parts {
                            visitor.visit_type(it);
                        }
                    }
                    Kind::Function(it) | Kind::Constructor(it) => visitor.visit_signature(it),
                    Kind::Mapped(it) => {
                        visitor.visit_type(&$($mutable)? it.keys);
                        for it in [&$($mutable)? it.name, &$($mutable)? it.value].into_iter().flatten() {
                            visitor.visit_type(it);
                        }
                    }
                    Kind::Imported(_, reference) => {
                        for it in &$($mutable)? reference.args {
                            visitor.visit_type(it);
                        }
                    }
                    Kind::Object(members) => {
                        for it in members {
                            visitor.visit_member(it);
                        }
                    }
                    Kind::Word(_)
                    | Kind::String(_)
                    | Kind::Number(_)
                    | Kind::Boolean(_)
                    | Kind::Infer(_)
                    | Kind::Typeof(..)
                    | Kind::Unknown(_) => {}
                }
            }
        }
    };
}

use super::{Decl, DeclKind, Generic, Kind, Member, MemberKind, Signature, Type, Value, ValueKind};

visitor!(
    /// What is looked at in each node.
    Visit,
    look,
    []
);
visitor!(
    /// What is changed in each node.
    VisitMut,
    change,
    [mut]
);
