//! The files of a package or of a module, found as TypeScript finds them: by relative paths, by `package.json` and in
//! `node_modules`.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use serde_json::Value;
use walkdir::WalkDir;

use super::notes::Note;
use super::read;
use super::sources::{Problem, Source, Sources};
use super::table::Table;
use super::ts::At;

/// What was read: the files, and what they declare.
pub(crate) struct Loaded {
    pub(crate) sources: Sources,
    pub(crate) table: Table,
    pub(crate) problems: Vec<Problem>,
    /// The files that were asked for.
    pub(crate) entries: Vec<usize>,
    /// The name of the package, if a package was asked for.
    pub(crate) package: Option<String>,
}

/// Reads a file, a folder or a package, and all that it names. `module` may name a module of the package: `pkg/sub`.
pub(crate) fn load(from: &Path, module: Option<&str>) -> Result<Loaded> {
    let (entries, package) = entries(from, module)?;
    let root = if from.is_dir() { from } else { from.parent().unwrap_or(from) };
    // A file that is named alone is in this folder.
    let root = if root.as_os_str().is_empty() { Path::new(".") } else { root };
    let mut loader = Loader {
        root: std::fs::canonicalize(root).unwrap_or_else(|_| root.to_owned()),
        files: HashMap::new(),
        waiting: Vec::new(),
        sources: Sources::default(),
    };
    let mut table = Table::new();
    table.is_taro = false;
    let mut problems = Vec::new();
    let entries = entries.iter().map(|it| loader.file(it)).collect::<Result<Vec<_>>>()?;
    let own = |module: &str| {
        let below = module.strip_prefix(package.as_deref()?)?;
        // `./sub` of `pkg/sub`, and of no `pkg-other`.
        let is_below = below.is_empty() || below.starts_with('/');
        let subpath = is_below.then(|| format!(".{below}"))?;
        types_of(from, &manifest(from)?, &subpath)
    };
    let mut file = 0;
    while let Some(path) = loader.waiting.get(file).cloned() {
        let mut wrong = Vec::new();
        let named = read::one(file, &loader.sources.files[file].text, &mut wrong, &mut table);
        // What is asked for must be read; of the others, each is its own.
        let must_be_read = entries.as_slice() == [file];
        for Problem { at, message } in wrong {
            let name = loader.sources.files[file].path.clone();
            match named.is_broken {
                true if must_be_read => problems.push(Problem { at, message }),
                true => {
                    table.left_out.push(Note { at, name, why: format!("nothing of this file was read: {message}") })
                }
                false => {
                    let why = format!("read as it stands, though it is a mistake: {}", message.trim_end_matches('.'));
                    table.read_as.push(Note { at, name: String::new(), why });
                }
            }
        }
        let unread = |name: String, error: anyhow::Error| Note {
            at: At { file, ..At::default() },
            name,
            why: format!("{error:#}"),
        };
        for other in named.files {
            let path = path.with_file_name(&other);
            if path.is_file()
                && let Err(error) = loader.file(&path)
            {
                table.left_out.push(unread(other, error));
            }
        }
        for module in named.modules {
            let name = module.strip_prefix(read::TYPES).unwrap_or(&module);
            let Some(found) = resolve(&path, name).or_else(|| own(name)) else { continue };
            match loader.file(&found) {
                Ok(to) => _ = table.links.insert((file, module), to),
                Err(error) => table.left_out.push(unread(module, error)),
            }
        }
        file += 1;
    }
    for (file, module) in table.augmenting() {
        let found = match module.starts_with('.') {
            true => resolve(&loader.waiting[file], &module),
            false => own(&module),
        };
        if let Some(to) = found.and_then(|it| loader.known(&it)) {
            table.links.insert((file, module), to);
        }
    }
    Ok(Loaded { sources: loader.sources, table, problems, entries, package })
}

/// Reads texts that are in no file, and name no other.
pub(crate) fn of(files: Vec<(String, String)>) -> Loaded {
    let sources = Sources { files: files.into_iter().map(|(path, text)| Source::new(path, text)).collect() };
    let mut table = Table::new();
    table.is_taro = false;
    let mut problems = Vec::new();
    for (number, file) in sources.files.iter().enumerate() {
        read::one(number, &file.text, &mut problems, &mut table);
    }
    let entries = (0..sources.files.len()).collect();
    Loaded { sources, table, problems, entries, package: None }
}

struct Loader {
    /// Places are told from here.
    root: PathBuf,
    files: HashMap<PathBuf, usize>,
    /// The files in the order of their numbers: those behind the ones that were read are still to be read.
    waiting: Vec<PathBuf>,
    sources: Sources,
}

impl Loader {
    /// The number of a file that was read.
    fn known(&self, path: &Path) -> Option<usize> {
        self.files.get(&std::fs::canonicalize(path).ok()?).copied()
    }

    /// The number of a file, which is read if it is new.
    fn file(&mut self, path: &Path) -> Result<usize> {
        // An installed package may be a link.
        let path = std::fs::canonicalize(path).with_context(|| format!("cannot read {}", path.display()))?;
        if let Some(known) = self.files.get(&path) {
            return Ok(*known);
        }
        let text = std::fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
        let number = self.sources.files.len();
        self.sources.files.push(Source::new(self.shown(&path), text));
        self.files.insert(path.clone(), number);
        self.waiting.push(path);
        Ok(number)
    }

    /// A path as messages show it: below what was asked for, or below `node_modules`.
    fn shown(&self, path: &Path) -> String {
        let text = path.to_string_lossy().replace('\\', "/");
        match (path.strip_prefix(&self.root), text.rsplit_once("/node_modules/")) {
            (Ok(below), _) => below.to_string_lossy().replace('\\', "/"),
            (Err(_), Some((_, below))) => below.to_owned(),
            (Err(_), None) => text,
        }
    }
}

/// The files that a path means, and the name of the package that it is.
fn entries(from: &Path, module: Option<&str>) -> Result<(Vec<PathBuf>, Option<String>)> {
    if from.is_file() {
        return Ok((vec![from.to_owned()], None));
    }
    if !from.is_dir() {
        bail!("there is no {}: a `.d.ts` file, a folder or an installed package", from.display());
    }
    let manifest = manifest(from);
    let name = manifest.as_ref().and_then(|it| it["name"].as_str()).map(str::to_owned);
    if let Some(manifest) = &manifest {
        let below = module.zip(name.as_deref()).and_then(|(module, name)| module.strip_prefix(name)?.strip_prefix('/'));
        if let Some(below) = below {
            let Some(entry) = types_of(from, manifest, &format!("./{below}")) else {
                bail!(
                    "{} has no types for `./{below}`: neither its package.json nor its files name any",
                    from.display()
                );
            };
            return Ok((vec![entry], name));
        }
        if let Some(entry) = types_of(from, manifest, ".") {
            return Ok((vec![entry], name));
        }
        // The types may be a package of their own, beside it.
        if let Some(entry) =
            name.as_deref().and_then(|it| std::fs::canonicalize(from).ok().and_then(|at| typed(&at, it)))
        {
            return Ok((vec![entry], name));
        }
    }
    let index = from.join("index.d.ts");
    if index.is_file() {
        return Ok((vec![index], name));
    }
    // A script that is handed out may hand on what was built, as that of @tarojs/plugin-http does.
    let built = ["dist", "lib", "types"].iter().map(|it| from.join(it).join("index.d.ts"));
    if let Some(index) = built.filter(|_| manifest.is_some()).find(|it| it.is_file()) {
        return Ok((vec![index], name));
    }
    let mut files = Vec::new();
    for entry in WalkDir::new(from).sort_by_file_name().into_iter().filter_entry(|it| it.file_name() != "node_modules")
    {
        let entry = entry.with_context(|| format!("cannot read the folder {}", from.display()))?;
        if entry.file_type().is_file() && entry.path().to_string_lossy().ends_with(".d.ts") {
            files.push(entry.into_path());
        }
    }
    if files.is_empty() {
        bail!("{} has no types: neither its package.json nor its files name a `.d.ts` file", from.display());
    }
    Ok((files, name))
}

/// `@types/<name>`, in a `node_modules` around a package.
fn typed(package: &Path, name: &str) -> Option<PathBuf> {
    let mangled = name.trim_start_matches('@').replace('/', "__");
    package.ancestors().filter(|it| it.ends_with("node_modules")).find_map(|modules| {
        let types = modules.join("@types").join(&mangled);
        types_of(&types, &manifest(&types)?, ".")
    })
}

fn manifest(package: &Path) -> Option<Value> {
    serde_json::from_str(&std::fs::read_to_string(package.join("package.json")).ok()?).ok()
}

/// The file that a module's name leads to, seen from a file.
fn resolve(from: &Path, module: &str) -> Option<PathBuf> {
    let folder = from.parent()?;
    if module.starts_with('.') {
        return declared(&folder.join(module));
    }
    let mut words = module.split('/');
    let first = words.next()?;
    let name = if first.starts_with('@') { format!("{first}/{}", words.next()?) } else { first.to_owned() };
    let below: Vec<&str> = words.collect();
    let subpath = if below.is_empty() { ".".to_owned() } else { format!("./{}", below.join("/")) };
    let mangled = name.trim_start_matches('@').replace('/', "__");
    folder.ancestors().map(|it| it.join("node_modules")).find_map(|modules| {
        [modules.join(&name), modules.join("@types").join(&mangled)].iter().find_map(|package| {
            let manifest = manifest(package)?;
            types_of(package, &manifest, &subpath)
        })
    })
}

/// The types of a package's module.
fn types_of(package: &Path, manifest: &Value, subpath: &str) -> Option<PathBuf> {
    if let Some(found) = exported(package, &manifest["exports"], subpath) {
        return Some(found);
    }
    if subpath != "." {
        let path = package.join(subpath);
        return versioned(package, manifest, subpath.trim_start_matches("./")).or_else(|| declared(&path));
    }
    let named = ["types", "typings"].iter().filter_map(|it| manifest[*it].as_str());
    let named = named.filter_map(|it| versioned(package, manifest, it).or_else(|| declared(&package.join(it)))).next();
    let main = || manifest["main"].as_str().and_then(|it| declared(&package.join(it)));
    named.or_else(main).or_else(|| declared(&package.join("index")))
}

/// `"typesVersions": { "*": { "*": ["dist/*"] } }`
fn versioned(package: &Path, manifest: &Value, subpath: &str) -> Option<PathBuf> {
    let ranges = manifest["typesVersions"].as_object()?;
    let versions = ranges.iter().find(|(range, _)| is_for(range))?.1.as_object()?;
    versions.iter().find_map(|(pattern, targets)| {
        let held = matched(pattern, subpath)?;
        let mut targets = targets.as_array()?.iter().filter_map(Value::as_str);
        targets.find_map(|it| declared(&package.join(it.replace('*', &held))))
    })
}

/// The TypeScript whose types of a package are read.
const TYPESCRIPT: semver::Version = semver::Version::new(5, 9, 0);

/// Whether a range of `typesVersions` has it: `>=4.2 <5`, `<=3.9`, `*`.
fn is_for(range: &str) -> bool {
    let parts: Vec<&str> = range.split_whitespace().collect();
    semver::VersionReq::parse(&parts.join(",")).is_ok_and(|it| it.matches(&TYPESCRIPT))
}

/// What a `*` of a pattern stands for; nothing, if the pattern is another one.
fn matched(pattern: &str, path: &str) -> Option<String> {
    match pattern.split_once('*') {
        Some((start, end)) => path.strip_prefix(start)?.strip_suffix(end).map(str::to_owned),
        None => (pattern == path).then(String::new),
    }
}

/// The types that `exports` of a package.json leads to.
fn exported(package: &Path, exports: &Value, subpath: &str) -> Option<PathBuf> {
    let is_map = exports.as_object().is_some_and(|it| it.keys().any(|key| key.starts_with('.')));
    if !is_map {
        return (subpath == ".").then(|| condition(package, exports, "")).flatten();
    }
    let map = exports.as_object()?;
    if let Some(found) = map.get(subpath).and_then(|it| condition(package, it, "")) {
        return Some(found);
    }
    map.iter().filter(|(key, _)| key.contains('*')).find_map(|(key, target)| {
        let held = matched(key, subpath)?;
        condition(package, target, &held)
    })
}

/// The first of the conditions that leads to types.
fn condition(package: &Path, target: &Value, held: &str) -> Option<PathBuf> {
    match target {
        Value::String(path) => declared(&package.join(path.replace('*', held))),
        Value::Array(list) => list.iter().find_map(|it| condition(package, it, held)),
        Value::Object(map) => {
            let types = map.iter().filter(|(key, _)| *key == "types" || key.starts_with("types@"));
            let others =
                ["import", "module", "default", "browser", "node", "require"].iter().filter_map(|it| map.get(*it));
            let mut all = types.map(|(_, it)| it).chain(others);
            all.find_map(|it| condition(package, it, held))
        }
        _ => None,
    }
}

/// The declarations of a path that names them, a script, or nothing but its stem.
fn declared(path: &Path) -> Option<PathBuf> {
    let name = path.file_name().map(|it| it.to_string_lossy().into_owned()).unwrap_or_default();
    let is_declared = [".d.ts", ".d.mts", ".d.cts"].iter().any(|it| name.ends_with(it));
    if is_declared && path.is_file() {
        return Some(path.to_owned());
    }
    let with = |stem: &str, ending: &str| path.with_file_name(format!("{stem}{ending}"));
    let script = [
        (".mjs", ".d.mts"),
        (".cjs", ".d.cts"),
        (".js", ".d.ts"),
        (".jsx", ".d.ts"),
        (".mjs", ".d.ts"),
        (".ts", ".d.ts"),
        (".mts", ".d.mts"),
        (".cts", ".d.cts"),
        (".tsx", ".d.ts"),
    ];
    let script = script.iter().filter_map(|(from, to)| Some(with(name.strip_suffix(from)?, to)));
    let stem = [".d.ts", ".d.mts", ".d.cts"].iter().map(|it| with(&name, it));
    let index = ["index.d.ts", "index.d.mts", "index.d.cts"].iter().map(|it| path.join(it));
    let found = script.chain(stem.filter(|_| !name.is_empty() && name != "." && name != "..")).find(|it| it.is_file());
    found.or_else(|| inner(path)).or_else(|| index.into_iter().find(|it| it.is_file()))
}

/// A folder with a package.json of its own, inside of a package.
fn inner(folder: &Path) -> Option<PathBuf> {
    let manifest = manifest(folder)?;
    let mut named = ["types", "typings"].iter().filter_map(|it| manifest[*it].as_str());
    named.find_map(|it| declared(&folder.join(it)))
}
