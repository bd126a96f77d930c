//! Features of WebAssembly: which of them every client knows, and which a module uses.

use std::fmt;
use std::str::FromStr;

use anyhow::{Context, Result, ensure};
use taro_api_codegen::suggest;
use wasm_encoder::{CustomSection, Encode, Section};
use wasmparser::{KnownCustom, Name, Parser, Payload, TypeRef, Validator, WasmFeatures};

/// A feature that came after the first version of WebAssembly.
pub(crate) struct Feature {
    /// What rustc calls it.
    pub(crate) name: &'static str,
    title: &'static str,
    bits: WasmFeatures,
    /// Whether Rust's standard library cannot be without it: then no program can.
    is_in_std: bool,
}

const fn feature(name: &'static str, title: &'static str, bits: WasmFeatures) -> Feature {
    Feature { name, title, bits, is_in_std: false }
}

const fn in_std(name: &'static str, title: &'static str, bits: WasmFeatures) -> Feature {
    Feature { name, title, bits, is_in_std: true }
}

/// All that a compiler may write.
static FEATURES: [Feature; 16] = [
    in_std("mutable-globals", "mutable globals", WasmFeatures::MUTABLE_GLOBAL),
    in_std("sign-ext", "sign extension", WasmFeatures::SIGN_EXTENSION),
    in_std("nontrapping-fptoint", "float-to-integer conversion that saturates", WasmFeatures::SATURATING_FLOAT_TO_INT),
    in_std("bulk-memory", "bulk memory", WasmFeatures::BULK_MEMORY),
    feature("reference-types", "reference types", WasmFeatures::REFERENCE_TYPES),
    feature("multivalue", "functions with several results", WasmFeatures::MULTI_VALUE),
    feature("simd128", "SIMD", WasmFeatures::SIMD),
    feature("relaxed-simd", "relaxed SIMD", WasmFeatures::RELAXED_SIMD),
    feature("atomics", "threads", WasmFeatures::THREADS),
    feature("tail-call", "tail calls", WasmFeatures::TAIL_CALL),
    feature("extended-const", "computed constants", WasmFeatures::EXTENDED_CONST),
    feature("exception-handling", "exceptions", WasmFeatures::EXCEPTIONS.union(WasmFeatures::LEGACY_EXCEPTIONS)),
    feature("multimemory", "several memories", WasmFeatures::MULTI_MEMORY),
    feature("memory64", "64-bit memory", WasmFeatures::MEMORY64),
    feature("wide-arithmetic", "128-bit arithmetic", WasmFeatures::WIDE_ARITHMETIC),
    feature("gc", "garbage collection", WasmFeatures::GC.union(WasmFeatures::FUNCTION_REFERENCES)),
];

/// What rustc turns on by itself, and old clients reject.
const TURNED_OFF: [&str; 2] = ["multivalue", "reference-types"];

/// A feature by name, as `--allow` takes it.
#[derive(Clone, Copy)]
pub(crate) struct Named(pub(crate) &'static Feature);

impl FromStr for Named {
    type Err = String;

    fn from_str(name: &str) -> Result<Named, String> {
        let found = FEATURES.iter().find(|it| it.name == name);
        found.map(Named).ok_or_else(|| match suggest::nearest(name, FEATURES.iter().map(|it| it.name)) {
            Some(near) => format!("no feature of WebAssembly; did you mean `{near}`?"),
            None => {
                let names: Vec<&str> = FEATURES.iter().filter(|it| !it.is_in_std).map(|it| it.name).collect();
                format!("no feature of WebAssembly; there are {}", names.join(", "))
            }
        })
    }
}

impl fmt::Display for Feature {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} (`{}`)", self.title, self.name)
    }
}

/// The features that every client of the program has.
pub(crate) struct Known<'a>(pub(crate) &'a [Named]);

impl Known<'_> {
    /// Whether a module may use it.
    pub(crate) fn has(&self, feature: &Feature) -> bool {
        feature.is_in_std || self.0.iter().any(|it| it.0.name == feature.name)
    }

    /// What the program's clients have beyond what the standard library needs.
    pub(crate) fn named(&self) -> impl Iterator<Item = &'static Feature> {
        self.0.iter().map(|it| it.0)
    }

    /// The flag that turns off what rustc turns on by itself.
    pub(crate) fn flag(&self) -> Option<String> {
        let off = FEATURES.iter().filter(|it| TURNED_OFF.contains(&it.name) && !self.has(it));
        let off: Vec<String> = off.map(|it| format!("-{}", it.name)).collect();
        (!off.is_empty()).then(|| format!("-Ctarget-feature={}", off.join(",")))
    }

    /// The feature of that name, if a client may lack it.
    pub(crate) fn lacks(&self, name: &str) -> Option<&'static Feature> {
        FEATURES.iter().find(|it| it.name == name && !self.has(it))
    }
}

/// A feature that a module uses, and the first function that does.
pub(crate) struct Use {
    pub(crate) feature: &'static Feature,
    pub(crate) function: Option<String>,
}

/// What a module uses: without such a feature, it is not valid.
pub(crate) fn used(module: &[u8]) -> Result<Vec<Use>> {
    let validate = |features| Validator::new_with_features(features).validate_all(module).map(|_| ());
    validate(WasmFeatures::all()).context("this is no valid WebAssembly")?;
    let uses = FEATURES.iter().filter_map(|feature| {
        let error = validate(WasmFeatures::all() - feature.bits).err()?;
        Some(Use { feature, function: function_at(module, error.offset()) })
    });
    Ok(uses.collect())
}

/// The name of the function whose code stands at an offset, where the module has names.
fn function_at(module: &[u8], offset: usize) -> Option<String> {
    let (mut imported, mut bodies, mut found) = (0, 0, None);
    let mut name = None;
    for payload in Parser::new(0).parse_all(module) {
        match payload.ok()? {
            Payload::ImportSection(imports) => {
                let is_function = |it: &wasmparser::Import<'_>| matches!(it.ty, wasmparser::TypeRef::Func(_));
                imported = imports.into_imports().filter_map(Result::ok).filter(is_function).count();
            }
            Payload::CodeSectionEntry(body) => {
                if body.range().contains(&offset) {
                    found = u32::try_from(imported + bodies).ok();
                }
                bodies += 1;
            }
            Payload::CustomSection(section) => {
                let (Some(found), KnownCustom::Name(names)) = (found, section.as_known()) else { continue };
                let functions = names.filter_map(|part| match part {
                    Ok(Name::Function(map)) => Some(map),
                    _ => None,
                });
                let mut functions = functions.flatten().filter_map(Result::ok);
                name = functions.find(|it| it.index == found).map(|it| it.name.to_owned());
            }
            _ => {}
        }
    }
    name
}

/// What a module wants to be given.
pub(crate) struct Wanted {
    pub(crate) kind: &'static str,
    /// The module that it is to come from.
    pub(crate) module: String,
    pub(crate) name: String,
}

/// What a module wants to be given, and no host gives: what is no function, and functions of no package.
pub(crate) fn wanted(module: &[u8]) -> Result<Option<Wanted>> {
    for payload in Parser::new(0).parse_all(module) {
        let Payload::ImportSection(imports) = payload.context("the module could not be read")? else { continue };
        for import in imports.into_imports() {
            let import = import.context("the module could not be read")?;
            let kind = match import.ty {
                // What nothing else says comes from there: wasm-bindgen says where each of its own comes from. No file is
                // written for a module that is a relative path.
                TypeRef::Func(_) | TypeRef::FuncExact(_)
                    if import.module == "env"
                        || import.module.starts_with("wasi")
                        || import.module.starts_with('.') =>
                {
                    "function"
                }
                TypeRef::Func(_) | TypeRef::FuncExact(_) => continue,
                TypeRef::Memory(_) => "memory",
                TypeRef::Table(_) => "table",
                TypeRef::Global(_) => "global",
                TypeRef::Tag(_) => "tag",
            };
            return Ok(Some(Wanted { kind, module: import.module.to_owned(), name: import.name.to_owned() }));
        }
    }
    Ok(None)
}

/// Whether a module exports a name.
pub(crate) fn exports(module: &[u8], name: &str) -> Result<bool> {
    exports_one(module, |it| it == name)
}

/// Whether a module exports functions by the names that the compiler makes for them, which only the linker does by itself.
pub(crate) fn exports_all(module: &[u8]) -> Result<bool> {
    exports_one(module, |it| it.starts_with("_R") || it.starts_with("_ZN"))
}

fn exports_one(module: &[u8], is: impl Fn(&str) -> bool) -> Result<bool> {
    for payload in Parser::new(0).parse_all(module) {
        if let Payload::ExportSection(exports) = payload.context("the module could not be read")? {
            return Ok(exports.into_iter().filter_map(Result::ok).any(|it| is(it.name)));
        }
    }
    Ok(false)
}

/// The section in which a module lists its features.
const SECTION: &str = "target_features";

/// Puts a list of features in the place of the module's own.
///
/// rustc writes the list of the standard library, which was built with all of them: wasm-bindgen would take it for the
/// program's. Without any list wasm-opt takes the module for one of the first version, and rejects it.
pub(crate) fn list<'a>(module: &[u8], features: impl IntoIterator<Item = &'a Feature>) -> Result<Vec<u8>> {
    let mut bytes = without(module, SECTION)?;
    let features: Vec<&Feature> = features.into_iter().collect();
    let mut data = Vec::new();
    features.len().encode(&mut data);
    for feature in features {
        data.push(b'+');
        feature.name.encode(&mut data);
    }
    CustomSection { name: SECTION.into(), data: data.into() }.append_to(&mut bytes);
    Ok(bytes)
}

/// Leaves out the sections of a name.
pub(crate) fn without(module: &[u8], name: &str) -> Result<Vec<u8>> {
    ensure!(module.starts_with(b"\0asm"), "this is no WebAssembly");
    let mut kept = module.to_vec();
    // From the last one, so that the places of those before stay.
    for range in places(module, name)?.into_iter().rev() {
        kept.drain(range);
    }
    Ok(kept)
}

/// Where the sections of a name stand, with their heads.
fn places(module: &[u8], name: &str) -> Result<Vec<std::ops::Range<usize>>> {
    let mut places = Vec::new();
    // Behind the magic word and the version.
    let mut end = 8;
    for payload in Parser::new(0).parse_all(module) {
        let payload = payload.context("the module could not be read")?;
        if let Payload::CustomSection(section) = &payload
            && section.name() == name
        {
            places.push(end..section.range().end);
        }
        if let Some((_, range)) = payload.as_section() {
            end = range.end;
        }
    }
    Ok(places)
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEADER: [u8; 8] = *b"\0asm\x01\0\0\0";

    /// A module with a function `f` that does this.
    fn module(code: &[u8]) -> Vec<u8> {
        let body = [&[0], code, &[0x0b]].concat();
        let mut bytes = HEADER.to_vec();
        bytes.extend([1, 4, 1, 0x60, 0, 0]);
        bytes.extend([3, 2, 1, 0]);
        bytes.extend([5, 3, 1, 0, 1]);
        bytes.extend([10, body.len() as u8 + 2, 1, body.len() as u8]);
        bytes.extend(body);
        let names = [&[4, b'n', b'a', b'm', b'e', 1, 4, 1, 0, 1, b'f'][..]].concat();
        bytes.extend([0, names.len() as u8]);
        bytes.extend(names);
        bytes
    }

    fn names(module: &[u8]) -> Vec<(&'static str, Option<String>)> {
        used(module).unwrap().into_iter().map(|it| (it.feature.name, it.function)).collect()
    }

    #[test]
    fn what_a_module_uses_is_found_with_its_place() {
        assert_eq!(names(&module(&[])), []);
        // memory.fill
        let fill = [0x41, 0, 0x41, 0, 0x41, 0, 0xfc, 11, 0];
        assert_eq!(names(&module(&fill)), [("bulk-memory", Some("f".to_owned()))]);
        // v128.const, drop
        let simd = [&[0xfd, 12][..], &[0; 16], &[0x1a]].concat();
        assert_eq!(names(&module(&simd)), [("simd128", Some("f".to_owned()))]);
        // ref.null extern, drop
        assert_eq!(names(&module(&[0xd0, 0x6f, 0x1a])), [("reference-types", Some("f".to_owned()))]);
        assert!(used(b"\0asm\x01\0\0\0\x0a\x7f").is_err());
    }

    #[test]
    fn the_list_of_features_is_the_one_that_is_given() {
        let listed = list(&module(&[]), [&FEATURES[3]]).unwrap();
        let again = list(&listed, []).unwrap();
        assert!(listed.windows(13).any(|it| it == b"+\x0bbulk-memory"));
        assert_eq!(without(&listed, SECTION).unwrap(), module(&[]));
        assert_eq!(without(&again, SECTION).unwrap(), module(&[]));
        assert_eq!(used(&listed).unwrap().len(), 0);
    }

    #[test]
    fn what_ends_early_is_an_error() {
        assert!(without(b"text", SECTION).is_err());
        assert!(without(b"\0asm\x01\0\0\0\0\x7f\x01a", SECTION).is_err());
    }

    #[test]
    fn a_feature_is_turned_off_unless_every_client_has_it() {
        let known = |names: &[&str]| {
            let names: Vec<Named> = names.iter().map(|it| it.parse().unwrap()).collect();
            Known(&names).flag()
        };
        assert_eq!(known(&[]).unwrap(), "-Ctarget-feature=-reference-types,-multivalue");
        assert_eq!(known(&["multivalue"]).unwrap(), "-Ctarget-feature=-reference-types");
        assert_eq!(known(&["multivalue", "reference-types"]), None);
        assert_eq!(
            "multi-value".parse::<Named>().err().unwrap(),
            "no feature of WebAssembly; did you mean `multivalue`?"
        );
    }
}
