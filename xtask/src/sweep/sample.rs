//! Values to call a function with: whatever its types allow, and no more than they ask for.

use std::collections::BTreeMap;

use anyhow::{Context, Result, bail};
use taro_api_codegen::ir::{Field, Function, Item, Presence, Root, Struct, Ty, TypePath, Types};

/// The definitions of all specs, and values of their types as Rust's text.
pub(super) struct Samples {
    files: BTreeMap<String, Types>,
}

/// The modules of files that are one themselves.
const GENERAL: &str = "general.rs";

impl Samples {
    pub(super) fn of(files: BTreeMap<String, Types>) -> Samples {
        Samples { files }
    }

    /// Each function, with the file that has it.
    pub(super) fn functions(&self) -> Vec<(&str, &Function)> {
        let mut all = Vec::new();
        for (file, types) in &self.files {
            let mut found = Vec::new();
            super::functions(&types.items, &mut found);
            all.extend(found.into_iter().map(|it| (file.as_str(), it)));
        }
        all
    }

    /// The paths of all objects with methods.
    pub(super) fn handles(&self) -> Vec<String> {
        let mut all = Vec::new();
        for (file, types) in &self.files {
            handles(&types.items, self.root(file), &mut all);
        }
        all
    }

    /// Where the definitions of a file are.
    pub(super) fn root(&self, file: &str) -> &'static str {
        if file == GENERAL { "taro_api::general" } else { "taro_api" }
    }

    /// A type.
    pub(super) fn ty(&self, file: &str, ty: &Ty) -> String {
        let one = |it: &Ty| self.ty(file, it);
        let all = |list: &[Ty]| list.iter().map(|it| one(it) + ", ").collect::<String>();
        match ty {
            Ty::Unit => "()".to_owned(),
            Ty::Bool => "bool".to_owned(),
            Ty::Number => "f64".to_owned(),
            Ty::Integer => "i64".to_owned(),
            Ty::String => "String".to_owned(),
            Ty::Any | Ty::Error | Ty::Param(_) => "Any".to_owned(),
            Ty::Millis | Ty::Seconds => "std::time::Duration".to_owned(),
            Ty::CallbackResult => "taro_api::CallbackResult".to_owned(),
            Ty::Bytes => "Vec<u8>".to_owned(),
            Ty::Clamped => "taro_api::Clamped".to_owned(),
            Ty::Floats => "Vec<f32>".to_owned(),
            Ty::Named(path) => self.path(file, path),
            Ty::Array(it) => format!("Vec<{}>", one(it)),
            Ty::Record(it) => format!("BTreeMap<String, {}>", one(it)),
            Ty::Optional(it) => format!("Option<{}>", one(it)),
            Ty::OrUndefined(it) | Ty::OrNull(it) => one(it),
            Ty::Boxed(it) => format!("Box<{}>", one(it)),
            Ty::Promise(it) => format!("taro_api::Promise<{}>", one(it)),
            Ty::Tuple(parts) => format!("({})", all(parts)),
            Ty::Rest(it) => format!("taro_api::Rest<{}>", one(it)),
            Ty::Callback(params, output) => format!("taro_api::Callback<({}), {}>", all(params), one(output)),
        }
    }

    pub(super) fn path(&self, file: &str, path: &TypePath) -> String {
        let args: Vec<String> = path.args.iter().map(|it| self.ty(file, it)).collect();
        let args = if args.is_empty() { String::new() } else { format!("::<{}>", args.join(", ")) };
        format!("{}::{}{args}", self.module(file, path), path.name)
    }

    /// The module of a type.
    fn module(&self, file: &str, path: &TypePath) -> String {
        let root = if matches!(path.root, Root::Spec) { self.root(file) } else { "taro_api" };
        [root.to_owned()].into_iter().chain(path.modules.iter().map(ToString::to_string)).collect::<Vec<_>>().join("::")
    }

    /// What a function or a constructor is given, which takes what converts.
    pub(super) fn given(&self, file: &str, ty: &Ty) -> Result<String> {
        match ty {
            Ty::Callback(params, output) => {
                let params: Vec<String> = params.iter().map(|it| format!("_: {}", self.ty(file, it))).collect();
                Ok(format!("|{}| {}", params.join(", "), self.value(file, output)?))
            }
            _ => self.value(file, ty),
        }
    }

    /// A value of a type.
    pub(super) fn value(&self, file: &str, ty: &Ty) -> Result<String> {
        let one = |it: &Ty| self.value(file, it);
        Ok(match ty {
            Ty::Unit => "()".to_owned(),
            Ty::Bool => "true".to_owned(),
            Ty::Number => "1.0".to_owned(),
            Ty::Integer => "1".to_owned(),
            Ty::String => "\"text\".to_owned()".to_owned(),
            Ty::Any | Ty::Error | Ty::Param(_) => "Any::from(\"any\")".to_owned(),
            Ty::Millis | Ty::Seconds => "std::time::Duration::from_secs(1)".to_owned(),
            Ty::CallbackResult => "taro_api::CallbackResult::default()".to_owned(),
            Ty::Bytes => "vec![1u8]".to_owned(),
            Ty::Clamped => "taro_api::Clamped::from(vec![1u8])".to_owned(),
            Ty::Floats => "vec![1f32]".to_owned(),
            Ty::Named(path) => self.named(file, path)?,
            Ty::Array(it) => format!("vec![{}]", one(it)?),
            Ty::Record(_) => "BTreeMap::new()".to_owned(),
            Ty::Optional(_) => "None".to_owned(),
            Ty::OrUndefined(it) | Ty::OrNull(it) => one(it)?,
            Ty::Boxed(it) => format!("Box::new({})", one(it)?),
            Ty::Promise(_) => "of_the_host(\"promise\")".to_owned(),
            Ty::Tuple(parts) => {
                format!("({})", parts.iter().map(|it| Ok(one(it)? + ", ")).collect::<Result<String>>()?)
            }
            Ty::Rest(_) => "taro_api::Rest(Vec::new())".to_owned(),
            Ty::Callback(..) => format!("taro_api::Callback::new({})", self.given(file, ty)?),
        })
    }

    /// A value of a type that is defined.
    fn named(&self, file: &str, path: &TypePath) -> Result<String> {
        let (file, item) = self.find(file, path).with_context(|| format!("{} is not known", path.name))?;
        let (module, name) = (self.module(file, path), self.path(file, path));
        let with_args = |ty: &Ty, generics: &[taro_api_codegen::ir::TypeParam]| {
            ty.replace_params(&|param| {
                let at = generics.iter().position(|it| it.name == *param);
                at.and_then(|at| path.args.get(at)).cloned().unwrap_or(Ty::Any)
            })
        };
        Ok(match item {
            Item::Struct(it) => self.structure(file, &module, &name, it, &|ty| with_args(ty, &it.generics))?,
            Item::Enum(it) => {
                let first = it.variants.first().context("a set without values")?;
                format!("{name}::{}", first.name)
            }
            Item::Union(it) => {
                let first = it.variants.first().context("a union without types")?;
                format!("{name}::{}({})", first.name, self.value(file, &with_args(&first.ty, &it.generics))?)
            }
            Item::Alias(it) => self.value(file, &with_args(&it.ty, &it.generics))?,
            Item::Handle(_) => "of_the_host(\"object\")".to_owned(),
            _ => bail!("{name} is no type"),
        })
    }

    fn structure(
        &self,
        file: &str,
        module: &str,
        name: &str,
        structure: &Struct,
        with_args: &dyn Fn(&Ty) -> Ty,
    ) -> Result<String> {
        let is_asked = |field: &&Field| field.presence == Presence::Required;
        let asked: Vec<&Field> = structure.fields.iter().filter(is_asked).collect();
        let given = |field: &Field| self.given(file, &with_args(&field.ty));
        let Some(required) = structure.required.as_ref().filter(|_| asked.len() > 1) else {
            let values = asked.iter().map(|it| given(it)).collect::<Result<Vec<_>>>()?;
            return Ok(format!("{name}::new({})", values.join(", ")));
        };
        let fields = asked.iter().map(|it| Ok(format!("{}: {}", it.name, given(it)?))).collect::<Result<Vec<_>>>()?;
        Ok(format!("{name}::new({module}::{} {{ {} }})", required.name, fields.join(", ")))
    }

    /// The definition of a type, and the file that has it.
    pub(super) fn find(&self, file: &str, path: &TypePath) -> Option<(&str, &Item)> {
        let modules: Vec<String> = path.modules.iter().map(ToString::to_string).collect();
        let name = path.name.to_string();
        if matches!(path.root, Root::Spec) {
            let (file, types) = self.files.get_key_value(file)?;
            return Some((file, inside(&types.items, &modules, &name)?));
        }
        match modules.split_first() {
            Some((first, rest)) if first == "general" => {
                let (file, types) = self.files.get_key_value(GENERAL)?;
                Some((file, inside(&types.items, rest, &name)?))
            }
            _ => self
                .files
                .iter()
                .find_map(|(file, types)| Some((file.as_str(), inside(&types.items, &modules, &name)?))),
        }
    }
}

fn handles(items: &[Item], module: &str, found: &mut Vec<String>) {
    for item in items {
        match item {
            Item::Handle(it) if !it.methods.is_empty() => found.push(format!("{module}::{}", it.name)),
            Item::Module(it) => handles(&it.items, &format!("{module}::{}", it.name), found),
            Item::When(_, items) => handles(items, module, found),
            _ => {}
        }
    }
}

fn inside<'i>(items: &'i [Item], modules: &[String], name: &str) -> Option<&'i Item> {
    items.iter().find_map(|item| match (item, modules) {
        (Item::When(_, items), _) => inside(items, modules, name),
        (Item::Module(it), [first, rest @ ..]) if it.name == first.as_str() => inside(&it.items, rest, name),
        (Item::Struct(_) | Item::Enum(_) | Item::Union(_) | Item::Alias(_) | Item::Handle(_), []) => {
            item.name().filter(|(it, _)| *it == name).map(|_| item)
        }
        _ => None,
    })
}
