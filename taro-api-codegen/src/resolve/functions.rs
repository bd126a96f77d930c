//! Functions, methods and constants: what they take, what they give, and how they answer.

use proc_macro2::Ident;
use syn::ext::IdentExt;

use super::events::{Events, Role, Way};
use super::module::{ModuleBuilder, Taken};
use super::scope::NamespaceId;
use super::type_arguments::Given;
use super::{Resolver, docs, names, ty};
use crate::ast::{self, Attrs, Keyword, Name, Type, TypeKind};
use crate::ir::{Answer, Api, Function, Gate, Lasting, Param, SettleKind, TARO, Ty, TypeParam};

/// What a call takes, gives, and how it answers.
pub(super) struct Call {
    pub(super) params: Vec<Param>,
    pub(super) output: Ty,
    pub(super) answer: Answer,
}

impl Call {
    /// The type parameters that are left: what `off` takes off is no parameter in Rust.
    pub(super) fn mentioned(&self, mut generics: Vec<TypeParam>) -> Vec<TypeParam> {
        let types = || self.params.iter().map(|it| &it.ty).chain([&self.output]);
        generics.retain(|param| types().any(|ty| ty.mentions(&param.name)));
        generics
    }
}

/// Where the functions of a spec are, when it is not `@tarojs/taro`.
pub(super) fn package(spec: &ast::Spec) -> Option<&str> {
    spec.module.as_deref().or(spec.global.as_deref())
}

impl Resolver<'_> {
    /// A function, and what stands in the module beside it.
    pub(super) fn function(
        &self,
        module: &mut ModuleBuilder,
        at: NamespaceId,
        function: &ast::Function,
    ) -> (Function, Api) {
        let ast::Function { attrs, name, module: package, signature } = function;
        let (call, generics) = self.with_generics(module, at, &signature.generics, |module| {
            let call = self.call(module, Way::new(at, function), &name.js, &name.js, self.events);
            (call, module.generics.clone())
        });
        let global = package.is_none() && self.spec.global.is_some();
        let package = package.as_deref().or(self.package());
        let generics = call.mentioned(generics);
        let mut made = self.called_by(attrs, name, package, call);
        made.generics = generics;
        made.global = global;
        if attrs.new {
            made.constructs = true;
            made.module = names::beside_class(name);
            made.name = names::constructor(name);
        }
        let api = self.api(at, &made, attrs, package, signature);
        (made, api)
    }

    /// A value of Taro's that is no function, and what stands in the module beside it.
    pub(super) fn constant(
        &self,
        module: &mut ModuleBuilder,
        at: NamespaceId,
        constant: &ast::Property,
    ) -> (Function, Api) {
        let ast::Property { attrs, name, ty, .. } = constant;
        let output = self.ty(module, at, ty, &names::joined(&name.js, "result"));
        let call = Call { params: Vec::new(), output, answer: Answer::Constant };
        let package = self.package();
        let mut made = self.called_by(attrs, name, package, call);
        made.global = self.spec.global.is_some();
        let gate = made.gate.clone();
        let package = package.map(str::to_owned);
        let (js, output, cfg) = (name.js.clone(), made.output.clone(), attrs.cfg.clone());
        let (answer, given) = (Answer::Constant, output.clone());
        let (params, function) = (Vec::new(), made.name.clone());
        let api = Api { js, module: package, params, output, function, answer, given, has_pointer: true, gate, cfg };
        (made, api)
    }

    /// Where the functions are, when it is not `@tarojs/taro`.
    pub(super) fn package(&self) -> Option<&str> {
        package(self.spec)
    }

    fn function_gate(&self, attrs: &Attrs, name: &Name, package: Option<&str>) -> Option<Gate> {
        self.gate(attrs, what(&name.js, package), "", names::snake(name).unraw().to_string())
    }

    fn called_by(&self, attrs: &Attrs, name: &Name, package: Option<&str>, call: Call) -> Function {
        let gate = self.function_gate(attrs, name, package);
        Function {
            name: names::snake(name),
            generics: Vec::new(),
            module: names::snake(name),
            js: name.js.clone(),
            docs: docs::of_call(
                attrs,
                &format!("{}.", called(&name.js, package)),
                &name.js,
                &call.params,
                &call.answer,
            ),
            package: package.unwrap_or(TARO).to_owned(),
            global: false,
            constructs: false,
            deprecated: docs::deprecated(attrs),
            cfg: attrs.cfg.clone(),
            gate,
            params: call.params,
            lasting: if attrs.once { Lasting::Once } else { Lasting::Kept },
            ends: false,
            answer: call.answer,
            output: call.output,
        }
    }

    fn api(
        &self,
        at: NamespaceId,
        function: &Function,
        attrs: &Attrs,
        package: Option<&str>,
        signature: &ast::Signature,
    ) -> Api {
        let output = match function.answer {
            // What answers a task answers its promise.
            Answer::Task(_) => self
                .promise_of_task(at, &function.generics, &signature.output)
                .unwrap_or_else(|| function.output.clone()),
            // A listener is told by its callback.
            _ => function.output.clone(),
        };
        Api {
            js: function.js.clone(),
            module: package.map(str::to_owned),
            // A constant has no type parameters: any value is what each of them may be.
            params: function.params.iter().map(|it| Param { ty: erased(&it.ty), ..it.clone() }).collect(),
            output: erased(&output),
            // A class has a function beside its module, which makes one.
            function: if function.constructs { function.module.clone() } else { function.name.clone() },
            answer: function.answer.clone(),
            given: erased(&function.output),
            has_pointer: true,
            gate: function.gate.clone(),
            cfg: attrs.cfg.clone(),
        }
    }

    fn promise_of_task(&self, at: NamespaceId, generics: &[TypeParam], task: &Type) -> Option<Ty> {
        let around = ModuleBuilder { generics: generics.to_vec(), ..ModuleBuilder::new(at) };
        let task = self.given(&around, at, task)?;
        let (promise_at, promise) = self.scope.promise(task.at, task.interface)?;
        let mut module = ModuleBuilder { muted: true, ..ModuleBuilder::new(task.at) };
        let name = names::joined(&task.interface.name.js, "result");
        Some(self.seen(&mut module, &task, promise_at, promise, &name))
    }

    /// What a call takes, gives, and how it answers; `events` has what may end it.
    pub(super) fn call(&self, module: &mut ModuleBuilder, way: Way, js: &str, owner: &str, events: &Events) -> Call {
        let Way { at, signature, .. } = way;
        let mut params = self.params(module, at, owner, signature);
        let (output, mut answer) = self.output(module, at, owner, signature);
        let alone = matches!((params.as_slice(), &output), ([_], Ty::Unit));
        // What may be `null` is no listener.
        let place = way.callback(self.scope).filter(|it| matches!(params[*it].ty, Ty::Callback(..)));
        let (Some(place), Some(role)) = (place, Role::of(js)) else {
            return Call { params, output, answer };
        };
        // A promise is not lost for a listener.
        let listens = matches!(answer, Answer::Now);
        match role {
            Role::On(event) if listens => {
                let off = Some(format!("off{event}")).filter(|it| events.ends(self.scope, way, it));
                // What has a name beside the callback, or is called `on` alone, need not be a listener: `off` says that it is one.
                if alone && !event.is_empty() || off.is_some() {
                    params[place].optional = false;
                    answer = Answer::Listener(off);
                }
            }
            Role::On(event) => params[place].same = events.takes(self.scope, &format!("off{event}"), way),
            Role::Add(event) if listens => {
                let remove = format!("remove{event}");
                if events.removes(self.scope, way, &remove) {
                    params[place].optional = false;
                    answer = Answer::Listener(Some(remove));
                }
            }
            Role::Add(event) => params[place].same = events.takes(self.scope, &format!("remove{event}"), way),
            // Which listener to take off, the one who listens knows: without it, a host takes off all.
            Role::Off(event)
                if (params[place].optional || events.off_takes_all())
                    && events.begins(self.scope, &format!("on{event}"), way) =>
            {
                params.truncate(place);
            }
            Role::Remove(event) if events.adds(self.scope, &format!("add{event}"), way) => params.truncate(place),
            // No `Listener` takes it off, so whoever gave it does.
            Role::Off(_) => params[place].same = true,
            Role::Remove(event) => params[place].same = events.takes(self.scope, &format!("add{event}"), way),
        }
        Call { params, output, answer }
    }

    /// The parameters. Two of one name are a mistake, and the second is called otherwise.
    fn params(
        &self,
        module: &mut ModuleBuilder,
        at: NamespaceId,
        owner: &str,
        signature: &ast::Signature,
    ) -> Vec<Param> {
        let mut taken = Taken::default();
        let mut list = Vec::new();
        for (index, param) in signature.params.iter().enumerate() {
            let mut resolved = self.param(module, at, owner, param);
            if let Err(other) = taken.claim(&param.name, &resolved.name) {
                if !module.muted {
                    self.duplicate(&param.name, &resolved.name, &other, &[]);
                }
                resolved.name = Ident::new(&format!("value_{index}"), *param.name.span);
            }
            list.push(resolved);
        }
        list
    }

    fn param(&self, module: &mut ModuleBuilder, at: NamespaceId, owner: &str, param: &ast::Param) -> Param {
        let item = param.rest.then(|| self.scope.rest_item(at, &param.ty)).flatten();
        let (item_at, item) = item.unwrap_or((at, &param.ty));
        let name = names::joined(owner, &param.name.js);
        let ty = match param.rest {
            true => self.item(module, item_at, item, &name),
            false => self.ty(module, item_at, item, &name),
        };
        let option = self.scope.interface(at, &param.ty);
        let empty = option.is_some_and(|(at, option)| {
            let hierarchy = self.scope.hierarchy(at, option);
            let mut members = hierarchy.iter().flat_map(|(_, one)| &one.members);
            members.all(|member| matches!(member, ast::Member::Property(it) if it.optional))
        });
        let required = match (option, self.scope.meaning(at, &param.ty)) {
            (Some((at, option)), _) => self.asked(at, option),
            (None, (at, Type { kind: TypeKind::Object(members), .. })) => self.asked_of_object(at, members),
            _ => Vec::new(),
        };
        let may_be = !param.rest && matches!(ty, Ty::Optional(_) | Ty::Named(_));
        Param {
            name: names::snake(&param.name),
            null: may_be && self.scope.absences(at, &param.ty).0,
            ty,
            optional: param.optional,
            empty,
            rest: param.rest,
            required,
            same: false,
        }
    }

    fn output(
        &self,
        module: &mut ModuleBuilder,
        at: NamespaceId,
        owner: &str,
        signature: &ast::Signature,
    ) -> (Ty, Answer) {
        let name = names::joined(owner, "result");
        let success = self.success_of(module, at, signature);
        // A host may give one thing to `success` and another to the promise: then each has to be heard for itself.
        if let Some(output) = ty::promised(&signature.output) {
            self.check_promised(module, at, output);
            let heard = success.as_ref().is_some_and(|it| self.is_same(module, it, (None, at, output)));
            let answer = if heard { Answer::Callbacks } else { Answer::Promise };
            return (self.gives(module, at, output, &name), answer);
        }
        // What may be absent is no promise of its own.
        let is_there = |_: &Given| self.scope.absences(at, &signature.output) == (false, false);
        if let Some(task) = self.given(module, at, &signature.output).filter(is_there) {
            if let Some((task_at, output)) = self.scope.promise(task.at, task.interface) {
                let heard = success.as_ref().is_some_and(|it| self.is_same(module, it, (Some(&task), task_at, output)));
                return (self.task(module, at, &signature.output, &task, &name), Answer::Task(heard));
            }
        }
        match success {
            // A method that only calls back is a promise of what `success` receives.
            Some(Success { option, received }) if signature.output.is_absent() => match received {
                Some((at, success)) => (self.seen(module, &option, at, success, &name), Answer::Callbacks),
                None => (Ty::Unit, Answer::Callbacks),
            },
            _ => (self.gives(module, at, &signature.output, &name), Answer::Now),
        }
    }

    /// What a call gives: `null` alone is nothing.
    pub(super) fn gives(&self, module: &mut ModuleBuilder, at: NamespaceId, output: &Type, name: &str) -> Ty {
        match self.ty(module, at, output, name) {
            Ty::Optional(inner) if *inner == Ty::Unit => Ty::Unit,
            ty => ty,
        }
    }

    /// The task itself, whatever other name it has here, and also where nothing may be given in its place.
    fn task(&self, module: &mut ModuleBuilder, at: NamespaceId, output: &Type, task: &Given, name: &str) -> Ty {
        // What is wrong with the type is said of it as it stands there.
        let written = self.ty(module, at, output, name);
        let (_, meant) = self.scope.meaning(at, output);
        if std::ptr::eq(meant, output) { written } else { self.named_by(task, meant.span) }
    }

    /// What `success` of the first parameter receives, if there is one.
    fn success_of(&self, module: &ModuleBuilder, at: NamespaceId, signature: &ast::Signature) -> Option<Success<'_>> {
        let ty = &signature.params.first()?.ty;
        let (option_at, option) = self.scope.interface(at, ty)?;
        let properties = self.scope.properties(option_at, option);
        let is_success = |(_, it): &&(NamespaceId, &ast::Property)| it.name.js == SettleKind::Success.name();
        let (success_at, success) = properties.iter().find(is_success)?;
        let (success_at, callback) = self.scope.callback(*success_at, &success.ty)?;
        let received = callback.params.first().map(|param| (success_at, &param.ty));
        Some(Success { option: self.given(module, at, ty)?, received })
    }

    /// Whether what `success` receives is what the promise gives: the same type, whatever path leads to it.
    fn is_same(
        &self,
        module: &ModuleBuilder,
        Success { option, received }: &Success,
        (task, at, output): (Option<&Given>, NamespaceId, &Type),
    ) -> bool {
        let Some((success_at, success)) = *received else {
            return output.is(Keyword::Void) || output.is(Keyword::Undefined);
        };
        // Of objects without names, each is a type of its own.
        let outline = |given: Option<&Given>, at, ty: &Type| match given {
            Some(given) => self.seen(&mut module.outline(), given, at, ty, ""),
            None => self.ty(&mut module.outline(), at, ty, ""),
        };
        !has_no_name(success)
            && !has_no_name(output)
            && outline(Some(option), success_at, success) == outline(task, at, output)
    }
}

/// `success` of an option.
struct Success<'a> {
    option: Given<'a>,
    /// What it receives, and where that stands.
    received: Option<(NamespaceId, &'a Type)>,
}

fn has_no_name(ty: &Type) -> bool {
    !matches!(ty.kind, TypeKind::Path(_) | TypeKind::Keyword(_))
}

/// The type with any value in the place of each type parameter.
fn erased(ty: &Ty) -> Ty {
    ty.replace_params(&|_| Ty::Any)
}

/// What the user calls, as an error names it.
fn what(js: &str, package: Option<&str>) -> String {
    match package {
        Some(package) => format!("`{js}` of `{package}`"),
        None => format!("`Taro.{js}`"),
    }
}

/// The same in a sentence of its own: "Taro's `login`".
pub(super) fn called(js: &str, package: Option<&str>) -> String {
    match package {
        Some(package) => format!("`{js}` of `{package}`"),
        None => format!("Taro's `{js}`"),
    }
}
