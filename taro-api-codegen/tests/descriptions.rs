//! Every function, type, member and value of Taro's specs says what it is, in words of its own.
//!
//! `cargo test -p taro-api-codegen --test descriptions -- --nocapture` prints how many there are.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use std::path::Path;

use taro_api_codegen::ast::visit::{self, Visit};
use taro_api_codegen::ast::{Attrs, Correction, Item, Member, Name, Type, TypeKind};
use taro_api_codegen::diagnostics::Errors;
use taro_api_codegen::parse;

/// What `resolve` describes by rule, since it means the same in every API.
const KNOWN: [&str; 5] = ["success", "fail", "complete", "errMsg", "errCode"];

/// As many characters as a line of a description has at most.
const LONGEST: usize = 120;

/// As often as the same words may be said, names in backquotes aside.
const MOST: usize = 200;

/// Words that say nothing of their own.
const EMPTY: [&str; 29] = [
    "a", "an", "and", "are", "as", "at", "be", "by", "for", "from", "has", "have", "here", "if", "in", "is", "it",
    "its", "of", "on", "or", "that", "the", "there", "this", "to", "was", "which", "with",
];

#[test]
fn every_definition_of_taro_says_what_it_is() {
    let mut survey = Survey::default();
    each_spec(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../specs")), &mut survey);
    println!("{}", survey.summary());
    for (kind, least) in [(Kind::Function, 400), (Kind::Type, 1000), (Kind::Member, 4000), (Kind::Value, 500)] {
        let count = survey.counts.get(&kind).copied().unwrap_or_default();
        assert!(count > least, "only {count} of {kind:?}");
    }
    assert!(survey.faults.is_empty(), "{} faults:\n{}", survey.faults.len(), survey.faults.join("\n"));
    let (words, count) = survey.most_used();
    assert!(count < MOST, "{words:?} is said {count} times");
}

#[test]
fn each_fault_is_seen() {
    let long = format!("/// {}.", "word ".repeat(30));
    for (spec, fault) in [
        ("/// Looks.\nfunction scan() => void;\ninterface A {}", "the type `A` has no description"),
        ("/// Where.\ninterface A { of: string }", "the member `A.of` has no description"),
        ("/// Where.\ninterface A { errMsg: string, success?: () => void }", ""),
        ("/// How.\ntype A =\n/// Fast.\n| \"quick\" | \"slow\";", "the value `A.slow` has no description"),
        (
            "/// How.\ntype A =\n/// Fast.\n| \"quick\"\n/// Slow.\n| \"slow\";",
            "`A.slow` only repeats its name: `Slow.`",
        ),
        ("/// Where.\ninterface A {\n/// The user's name.\nuserName: string }", "`A.userName` only repeats its name"),
        ("/// Where.\ninterface A {\n/// By which name the user is known.\nuserName: string }", ""),
        ("/// Looks.\nfunction scan(of: { x: number }) => void;", "the member `scan(of).x` has no description"),
        (
            "/// Looks.\n#[corrected(() => { x: number }, \"run\")]\nfunction scan() => void;",
            "the member `scan.x` has no description",
        ),
        (&format!("{long}\nfunction scan() => void;"), "`scan` has a line of"),
    ] {
        let mut survey = Survey::default();
        survey.spec(spec.parse().unwrap());
        match fault {
            "" => assert!(survey.faults.is_empty(), "{spec}: {:?}", survey.faults),
            _ => assert!(survey.faults.iter().any(|it| it.contains(fault)), "{spec}: {:?}", survey.faults),
        }
    }
}

/// What can be described.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Function,
    Type,
    Member,
    Value,
}

impl Kind {
    fn name(self) -> &'static str {
        match self {
            Kind::Function => "function",
            Kind::Type => "type",
            Kind::Member => "member",
            Kind::Value => "value",
        }
    }
}

/// What was read, and what is wrong with it.
#[derive(Default)]
struct Survey {
    file: String,
    /// The names around what is read.
    path: Vec<String>,
    counts: BTreeMap<Kind, usize>,
    /// What is described where it is declared, and need not be in a correction.
    declared: BTreeSet<String>,
    in_correction: bool,
    /// How often the same is said, with names taken out.
    said: BTreeMap<String, usize>,
    faults: Vec<String>,
}

impl Survey {
    fn spec(&mut self, tokens: proc_macro2::TokenStream) {
        let errors = Errors::new();
        let spec = parse::spec(tokens, &errors);
        assert!(errors.take().is_empty(), "{}", self.file);
        self.declared.clear();
        self.visit_spec(&spec);
    }

    /// Does something below a name.
    fn below(&mut self, name: &str, inside: impl FnOnce(&mut Self)) {
        self.path.push(name.to_owned());
        inside(self);
        self.path.pop();
    }

    /// Looks at the description of one thing, whose name ends the path.
    fn look(&mut self, kind: Kind, attrs: &Attrs) {
        let name = self.path.last().cloned().unwrap_or_default();
        let path = self.path.join(".").replace(".(", "(");
        match self.in_correction {
            true if self.declared.contains(&path) => return,
            true => {}
            false => drop(self.declared.insert(path.clone())),
        }
        *self.counts.entry(kind).or_default() += 1;
        let fault = |text: String| format!("{}: {text}", self.file);
        if attrs.docs.is_empty() {
            if !(kind == Kind::Member && KNOWN.contains(&name.as_str())) {
                self.faults.push(fault(format!("the {} `{path}` has no description", kind.name())));
            }
            return;
        }
        let text = attrs.docs.iter().map(|it| it.text.trim()).collect::<Vec<_>>().join(" ");
        for long in attrs.docs.iter().map(|it| it.text.chars().count()).filter(|it| *it > LONGEST) {
            self.faults.push(fault(format!("`{path}` has a line of {long} characters, and {LONGEST} is the most")));
        }
        let known = words(&name);
        if words(&text).into_iter().all(|it| EMPTY.contains(&it.as_str()) || known.contains(&it)) {
            self.faults.push(fault(format!("`{path}` only repeats its name: `{text}`")));
        }
        // What stands in backquotes is a name, which differs by itself.
        let plain = text.split('`').step_by(2).collect::<Vec<_>>().join("``");
        *self.said.entry(plain).or_default() += 1;
    }

    /// Looks at what is corrected, after what is declared.
    fn correction(&mut self, correction: Option<&Correction>) {
        let Some(correction) = correction else { return };
        self.in_correction = true;
        self.visit_type(&correction.ty);
        self.in_correction = false;
    }

    fn most_used(&self) -> (&str, usize) {
        self.said.iter().max_by_key(|(_, count)| **count).map_or(("", 0), |(words, count)| (words, *count))
    }

    fn summary(&self) -> String {
        let mut text = String::new();
        for (kind, count) in &self.counts {
            let lack = format!("the {} `", kind.name());
            let lack = self.faults.iter().filter(|it| it.contains(&lack)).count();
            // Writing to a `String` cannot fail.
            let _ = writeln!(text, "{count} {}s, {lack} of them without a description", kind.name());
        }
        let (words, count) = self.most_used();
        let _ = write!(text, "said most often, {count} times: {words}");
        text
    }
}

/// The words of a name or of a text, in small letters: `userName` has two.
fn words(text: &str) -> BTreeSet<String> {
    let mut words = vec![String::new()];
    let mut small = false;
    for letter in text.replace("'s", "").chars() {
        if !letter.is_alphanumeric() || small && letter.is_uppercase() {
            words.push(String::new());
        }
        if letter.is_alphanumeric() {
            words.last_mut().expect("there is one").extend(letter.to_lowercase());
        }
        small = letter.is_lowercase();
    }
    words.into_iter().filter(|it| !it.is_empty()).collect()
}

fn called(name: &Name) -> &str {
    name.rust.as_deref().unwrap_or(&name.js)
}

impl<'s> Visit<'s> for Survey {
    fn visit_item(&mut self, item: &'s Item) {
        let (name, about) = match item {
            Item::Use(_) => return,
            Item::Namespace(it) => (&it.name, None),
            Item::Interface(it) => (&it.name, Some((Kind::Type, &it.attrs))),
            Item::Alias(it) => (&it.name, Some((Kind::Type, &it.attrs))),
            Item::Function(it) => (&it.name, Some((Kind::Function, &it.attrs))),
            Item::Const(it) => (&it.name, Some((Kind::Function, &it.attrs))),
        };
        self.below(called(name), |survey| {
            if let Some((kind, attrs)) = about {
                survey.look(kind, attrs);
            }
            visit::visit_item(survey, item);
            survey.correction(about.and_then(|(_, attrs)| attrs.corrected.as_deref()));
        });
    }

    fn visit_member(&mut self, member: &'s Member) {
        let (name, attrs) = match member {
            Member::Property(it) => (&it.name, &it.attrs),
            Member::Method(it) => (&it.name, &it.attrs),
            Member::Index(..) | Member::Call(_) => return visit::visit_member(self, member),
        };
        self.below(called(name), |survey| {
            survey.look(Kind::Member, attrs);
            visit::visit_member(survey, member);
            survey.correction(attrs.corrected.as_deref());
        });
    }

    fn visit_param(&mut self, param: &'s taro_api_codegen::ast::Param) {
        self.below(&format!("({})", param.name.js), |survey| visit::visit_param(survey, param));
    }

    fn visit_type(&mut self, ty: &'s Type) {
        let nothing = Attrs::default();
        match &ty.kind {
            TypeKind::Value(it) => self.below(&it.name.js, |survey| survey.look(Kind::Value, &it.attrs)),
            TypeKind::String(js) | TypeKind::Number(js) => {
                self.below(js, |survey| survey.look(Kind::Value, &nothing));
            }
            // `Thing["name"]` names a field, which is described where it is.
            TypeKind::Indexed(object, _) => self.visit_type(object),
            _ => visit::visit_type(self, ty),
        }
    }
}

/// Reads the specs of a folder and of those inside of it.
fn each_spec(folder: &Path, survey: &mut Survey) {
    let mut paths: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    for path in paths {
        if path.is_dir() {
            each_spec(&path, survey);
        } else if path.extension().is_some_and(|it| it == "rs") {
            survey.file = path.display().to_string();
            for item in syn::parse_file(&fs::read_to_string(&path).unwrap()).unwrap().items {
                if let syn::Item::Macro(it) = item {
                    survey.spec(it.mac.tokens);
                }
            }
        }
    }
}
