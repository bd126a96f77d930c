//! What an interface has from several sides: a member that it says itself and inherits, or inherits twice.

use super::Resolver;
use super::forms::{may_be_called, overlap};
use super::interfaces::{ERR_MSG, is_callback_result};
use super::module::ModuleBuilder;
use super::scope::{self, NamespaceId};
use crate::ast::{Function, Interface, Keyword, Member, Name, Signature, Type, TypeKind};
use crate::span::{Span, Tokens};

/// What a member is known by: its name, or nothing for `[key: string]: T`.
pub(super) type Key<'k> = Option<&'k str>;

/// A member, and where it stands.
#[derive(Clone, Copy)]
struct Had<'a> {
    at: NamespaceId,
    of: &'a Interface,
    member: &'a Member,
}

/// An interface's own member has no value that is one of the base's.
pub(super) fn is_another(key: Key, base: &str) -> String {
    let key = key.unwrap_or(INDEX);
    format!(
        "`{key}` is of another type in `{base}`, which this extends: write the members of `{base}` here, and leave it out"
    )
}

/// Two bases have one member of two types, which may have values in common or not.
pub(super) fn is_both(key: Key, first: &str, second: &str, overlap: bool) -> String {
    let key = key.unwrap_or(INDEX);
    if !overlap {
        return format!(
            "`{key}` is one type in `{first}` and another in `{second}`: write the members of one of them here, and leave it out"
        );
    }
    format!(
        "`{key}` is one type in `{first}` and another in `{second}`: write it here as well, with the type that it has"
    )
}

const INDEX: &str = "[key: string]";

impl Resolver<'_> {
    /// Reports a member that an interface inherits, and has otherwise already. Its own member may be narrower; of two that are
    /// inherited, neither comes first.
    pub(super) fn check_inherited(&self, module: &ModuleBuilder, at: NamespaceId, interface: &Interface, key: Key) {
        let hierarchy = self.scope.hierarchy(at, interface);
        let mut having = hierarchy.iter().filter_map(|(at, of)| Some(Had { at: *at, of, member: member(of, key)? }));
        let Some(first) = having.next() else { return };
        let is_own = std::ptr::eq(first.of, interface);
        for other in having {
            if is_own {
                // A method may be called in several ways, and one of them fits.
                let (own, base) = (ways(first, key), ways(other, key));
                if !own.iter().any(|own| base.iter().any(|base| self.may_be_narrower(*own, *base))) {
                    let own = name_of(first.member).map(|it| it.span).filter(|it| !it.is_copy());
                    // What a base with types brought was written into it.
                    let span = own.unwrap_or_else(|| self.base_of(at, interface, other.of));
                    self.error(module, span, is_another(key, &other.of.name.js));
                    return;
                }
                if let Some(name) = self.may_lack(first, other) {
                    let (js, base) = (&name.js, &other.of.name.js);
                    let said = self.errors.either("leave `?` out", "leave the `Option` out");
                    let said = format!(
                        "`{js}` must be there in `{base}`, which this extends: {said}, or write the members of `{base}` here"
                    );
                    self.error(module, name.span, said);
                    return;
                }
            } else if !self.is_alike(module, first, other) && !self.is_settled(at, interface, first.of, other.of) {
                let span = self.base_of(at, interface, other.of);
                self.error(
                    module,
                    span,
                    is_both(key, &first.of.name.js, &other.of.name.js, self.may_be_narrower(first, other)),
                );
                return;
            }
        }
    }

    /// `CallbackResult` holds `errMsg`, a text. Reports one that is something else.
    pub(super) fn check_err_msg(&self, module: &ModuleBuilder, at: NamespaceId, interface: &Interface) {
        let hierarchy = self.scope.hierarchy(at, interface);
        let result = hierarchy.iter().find_map(|(_, of)| of.extends.iter().find(|it| is_callback_result(it)));
        let mut having = hierarchy.iter().filter_map(|(at, of)| match member(of, Some(ERR_MSG))? {
            Member::Property(it) => Some((*at, std::ptr::eq(*of, interface), it)),
            _ => None,
        });
        let (Some(result), Some((other_at, is_own, other))) = (result, having.next()) else { return };
        // A base that extends it was looked at by itself.
        let is_here = is_own || interface.extends.iter().any(is_callback_result);
        let text = Type { kind: TypeKind::Keyword(Keyword::String), span: result.span };
        if is_here && !overlap(self.scope, (other_at, &other.ty), (at, &text)) {
            let span = if is_own { other.name.span } else { result.span };
            self.error(module, span, is_another(Some(ERR_MSG), "CallbackResult"));
        }
    }

    /// An interface is a promise of one thing.
    pub(super) fn check_promises(&self, module: &ModuleBuilder, at: NamespaceId, interface: &Interface) {
        let hierarchy = self.scope.hierarchy(at, interface);
        let mut promises = hierarchy.iter().flat_map(|(at, of)| scope::promises_of(of).map(|it| (*at, *of, it)));
        let Some((first_at, first_of, first)) = promises.next() else { return };
        for (other_at, other_of, other) in promises {
            let is_own = std::ptr::eq(other_of, interface);
            let same = self.is_same_type(module, (first_at, first), (other_at, other));
            if !same && (is_own || !self.is_settled(at, interface, first_of, other_of)) {
                let span = if is_own { other.span } else { self.base_of(at, interface, other_of) };
                self.error(module, span, "a task answers once, with one type, and this is a second one");
                return;
            }
        }
    }

    /// The name of an own property that may be left out, where the base's must be there.
    fn may_lack<'h>(&self, own: Had<'h>, base: Had) -> Option<&'h Name> {
        let base_at = base.at;
        let (Member::Property(own), Member::Property(base)) = (own.member, base.member) else { return None };
        let may_lack = own.optional && !base.optional && !self.scope.absences(base_at, &base.ty).1;
        may_lack.then_some(&own.name).filter(|it| !it.span.is_copy())
    }

    /// Whether one of the bases has both: there, the one comes before the other.
    fn is_settled(&self, at: NamespaceId, interface: &Interface, first: &Interface, second: &Interface) -> bool {
        interface.extends.iter().filter_map(|base| self.scope.interface(at, base)).any(|(at, base)| {
            let hierarchy = self.scope.hierarchy(at, base);
            let has = |it: &Interface| hierarchy.iter().any(|(_, one)| std::ptr::eq(*one, it));
            has(first) && has(second)
        })
    }

    /// The place of the base through which another interface is extended.
    fn base_of(&self, at: NamespaceId, interface: &Interface, other: &Interface) -> Span {
        let leads = |base: &&Type| {
            let found = self.scope.interface(at, base);
            found.is_some_and(|(at, it)| self.scope.hierarchy(at, it).iter().any(|(_, one)| std::ptr::eq(*one, other)))
        };
        interface.extends.iter().find(leads).map_or(interface.name.span, |it| it.span)
    }

    fn is_alike(&self, module: &ModuleBuilder, a: Had, b: Had) -> bool {
        let same = |x, y| self.is_same_type(module, (a.at, x), (b.at, y));
        match (a.member, b.member) {
            (Member::Property(x), Member::Property(y)) => x.optional == y.optional && same(&x.ty, &y.ty),
            (Member::Index(_, x), Member::Index(_, y)) => same(x, y),
            (Member::Method(x), Member::Method(y)) => {
                let (x, y): (&Signature, &Signature) = (&x.signature, &y.signature);
                let mut params = x.params.iter().zip(&y.params);
                x.params.len() == y.params.len()
                    && params.all(|(x, y)| x.optional == y.optional && x.rest == y.rest && same(&x.ty, &y.ty))
                    && same(&x.output, &y.output)
            }
            _ => false,
        }
    }

    fn is_same_type(
        &self,
        module: &ModuleBuilder,
        (at, a): (NamespaceId, &Type),
        (other_at, b): (NamespaceId, &Type),
    ) -> bool {
        let outline = |at, ty| self.ty(&mut module.outline(), at, ty, "");
        (at == other_at && a == b) || outline(at, a) == outline(other_at, b)
    }

    /// Whether a method may be one of a base: what it takes and gives may be said anew, and has values in common with what the
    /// base says. One that gives nothing there may give anything.
    fn may_be_called_so(&self, (at, own): (NamespaceId, &Function), (base_at, base): (NamespaceId, &Function)) -> bool {
        let (own, base) = (&own.signature, &base.signature);
        let mut params = own.params.iter().zip(&base.params).filter(|(own, base)| !own.rest && !base.rest);
        let gives = base.output.is_absent() || overlap(self.scope, (at, &own.output), (base_at, &base.output));
        gives && params.all(|(own, base)| overlap(self.scope, (at, &own.ty), (base_at, &base.ty)))
    }

    fn may_be_narrower(&self, own: Had, base: Had) -> bool {
        match (own.member, base.member) {
            (Member::Property(a), Member::Property(b)) => overlap(self.scope, (own.at, &a.ty), (base.at, &b.ty)),
            (Member::Index(_, a), Member::Index(_, b)) => overlap(self.scope, (own.at, a), (base.at, b)),
            (Member::Property(it), Member::Method(_)) => may_be_called(self.scope, own.at, &it.ty),
            (Member::Method(_), Member::Property(it)) => may_be_called(self.scope, base.at, &it.ty),
            (Member::Method(a), Member::Method(b)) => self.may_be_called_so((own.at, a), (base.at, b)),
            _ => true,
        }
    }
}

fn member<'i>(interface: &'i Interface, key: Key<'i>) -> Option<&'i Member> {
    members(interface, key).next()
}

/// The ways to call a method of an interface; of a property, the one that it is.
fn ways<'i>(had: Had<'i>, key: Key<'i>) -> Vec<Had<'i>> {
    members(had.of, key).map(|member| Had { member, ..had }).collect()
}

fn members<'i>(interface: &'i Interface, key: Key<'i>) -> impl Iterator<Item = &'i Member> {
    interface.members.iter().filter(move |it| match key {
        Some(js) => name_of(it).is_some_and(|name| name.js == js),
        None => matches!(it, Member::Index(..)),
    })
}

/// The name of a property or of a method.
pub(super) fn name_of(member: &Member) -> Option<&Name> {
    match member {
        Member::Property(it) => Some(&it.name),
        Member::Method(it) => Some(&it.name),
        Member::Index(..) | Member::Call(_) => None,
    }
}

/// The conditions of a member.
pub(super) fn cfg_of(member: &Member) -> &[Tokens] {
    match member {
        Member::Property(it) => &it.attrs.cfg,
        Member::Method(it) => &it.attrs.cfg,
        Member::Index(..) | Member::Call(_) => &[],
    }
}
