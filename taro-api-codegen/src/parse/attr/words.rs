//! Which attributes there are, and of what each says something.

use super::passed;
use crate::ast::Attrs;
use crate::diagnostics::Language;

/// The attributes of both languages.
const BOTH: [&str; 17] = [
    "platforms",
    "found",
    "absent",
    "corrected",
    "alias",
    "unconfirmed",
    "unit",
    "default",
    "see",
    "since",
    "deprecated",
    "module",
    "js",
    "both_ways",
    "once",
    "ends",
    "new",
];

/// Rust's own attributes, which are passed on.
pub(super) const RUST: [&str; 6] = ["cfg", "cfg_attr", "must_use", "allow", "warn", "deny"];

/// Whether an attribute is one of Rust's own, or of its tools.
pub(super) fn is_rust(word: &str) -> bool {
    RUST.contains(&word) || ["doc", "rustfmt", "clippy"].contains(&word)
}

/// What to write instead of one of Rust's own attributes that cannot be passed on.
pub(super) fn instead_of_rust(word: &str) -> Option<&'static str> {
    Some(match word {
        "derive" => "leave `derive` out: a generated type is `Debug`, and `Clone` and `PartialEq` where it can be",
        "non_exhaustive" => "leave `non_exhaustive` out: what may grow is that already",
        "expect" => "write `allow`: what is generated may give the warning several times, or never",
        "forbid" => "write `deny`: what is generated allows some lints for itself",
        "inline" | "cold" | "track_caller" | "target_feature" | "no_mangle" | "link_name" | "export_name" | "link" => {
            "leave this out: the function is JavaScript's"
        }
        "repr" => "leave `repr` out: what crosses to the host is made anew there",
        "test" | "ignore" | "bench" => "a test is a function of the program's",
        "path" | "macro_use" | "macro_export" => "this stands above a module of a program's",
        _ => return None,
    })
}

impl Language {
    /// The attributes that can be said in it.
    pub(in crate::parse) fn words(self) -> impl Iterator<Item = &'static str> {
        let own: &[&str] = match self {
            Language::Spec => &["rust", "object"],
            Language::Rust => &["extends", "readonly", "required", "rest", "property", "call"],
        };
        BOTH.iter().chain(own).copied()
    }

    /// How this language says what an attribute of the other one says.
    pub(in crate::parse) fn instead(self, word: &str) -> Option<&'static str> {
        match (self, word) {
            (Language::Spec, "extends") => {
                Some("what an interface extends stands behind its name: `interface A extends B`")
            }
            (Language::Spec, "readonly") => Some("`readonly` stands before the name: `readonly size: number`"),
            (Language::Rust, "rust") => {
                Some("the name that stands here is the Rust one: `#[js(\"..\")]` says the JavaScript one")
            }
            (_, "serde" | "wasm_bindgen") => Some("`#[js(\"..\")]` says the JavaScript name"),
            (Language::Rust, "object") => Some("an object that stays with the host is a `trait`"),
            (_, word) => instead_of_rust(word),
        }
    }
}

/// What to do with an attribute that has no meaning where it stands.
fn instead_of(word: &str) -> String {
    let place = match word {
        "unit" | "default" | "readonly" | "alias" => "a field",
        "required" => "a field or a parameter",
        "once" => "a function or a method",
        "ends" | "property" | "call" => "a method",
        "module" | "new" => "a function",
        "both_ways" | "object" => "what holds fields",
        "extends" => "a `struct`",
        "rest" => "a map among the fields, or a list among the parameters",
        "platforms" | "found" | "absent" | "unconfirmed" | "deprecated" => {
            "a function, a constant, a member or a value"
        }
        "corrected" => "a function, a constant or a member",
        "since" => "what hosts have",
        _ => return "leave it out".to_owned(),
    };
    format!("write it above {place}, or leave it out")
}

/// What an attribute stands above.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum On {
    /// A namespace.
    Namespace,
    /// An interface.
    Interface,
    /// Another name for a type.
    Type,
    /// A function.
    Function,
    /// A constant.
    Const,
    /// A property or a method.
    Field,
    /// A literal among the types of a union.
    Literal,
    /// A value of a Rust `enum`.
    Value,
    /// A type of a Rust `enum`.
    Part,
    /// A Rust `trait`.
    Trait,
    /// A method of a Rust `trait`.
    Method,
    /// A property of a Rust `trait`.
    Property,
    /// `#[rest]`
    Index,
    /// `#[call]`
    Call,
    /// A parameter in Rust.
    Param,
    /// A type parameter in Rust.
    Generic,
}

impl On {
    /// What it is called.
    pub(super) fn title(self) -> &'static str {
        match self {
            On::Namespace => "a namespace",
            On::Interface => "an interface",
            On::Type => "a type",
            On::Function => "a function",
            On::Const => "a constant",
            On::Field => "a field",
            On::Literal | On::Value => "a value of a set",
            On::Part => "a type of a union",
            On::Trait => "a trait",
            On::Method => "a method",
            On::Property => "a property",
            On::Index => "what is there beside the other fields",
            On::Call => "the object's own call",
            On::Param => "a parameter",
            On::Generic => "a type parameter",
        }
    }

    /// Takes away what has no meaning on it.
    pub fn keep(self, attrs: &mut Attrs) {
        let knows = |word: &str| self.knows(word);
        for (word, hosts) in [
            ("platforms", &mut attrs.platforms),
            ("found", &mut attrs.found),
            ("absent", &mut attrs.absent),
            ("unconfirmed", &mut attrs.unconfirmed),
        ] {
            hosts.take_if(|_| !knows(word));
        }
        attrs.corrected.take_if(|_| !knows("corrected"));
        attrs.alias.take_if(|_| !knows("alias"));
        attrs.unit.take_if(|_| !knows("unit"));
        attrs.default.take_if(|_| !knows("default"));
        attrs.since.take_if(|_| !knows("since"));
        attrs.deprecated.take_if(|_| !knows("deprecated"));
        if matches!(self, On::Literal | On::Value) {
            passed::deprecated(attrs);
        }
        attrs.see.retain(|_| knows("see"));
        attrs.object &= knows("object");
        attrs.new &= knows("new");
        attrs.both_ways &= knows("both_ways");
        attrs.once &= knows("once");
        attrs.ends &= knows("ends");
    }

    /// Whether an attribute says something of it.
    pub(super) fn knows(self, word: &str) -> bool {
        use On::{
            Call, Const, Field, Function, Generic, Index, Interface, Literal, Method, Namespace, Param, Part, Property,
            Trait, Value,
        };
        // What a host has or lacks.
        let is_there = matches!(self, Function | Const | Field | Property | Method | Literal | Value);
        match word {
            "see" => self.has_docs(),
            "since" => self.has_docs() && self != Namespace,
            "platforms" => is_there || matches!(self, Interface | Trait),
            "found" | "absent" | "unconfirmed" => is_there,
            "corrected" => is_there && !matches!(self, Literal | Value),
            "deprecated" => is_there,
            "unit" | "default" | "readonly" | "alias" => matches!(self, Field | Property),
            "required" => matches!(self, Field | Property | Param),
            "once" => matches!(self, Function | Field | Method),
            "ends" => matches!(self, Field | Method),
            "module" | "new" => self == Function,
            "both_ways" => matches!(self, Interface | Trait),
            "object" => self == Interface,
            "extends" => matches!(self, Interface | Generic),
            "js" => self == Param || self.has_docs() && !matches!(self, Literal | Part),
            "rust" => self.has_docs() && !matches!(self, Trait | Property | Value | Part),
            "property" => self == Property,
            "rest" => matches!(self, Index | Param),
            "call" => self == Call,
            _ => false,
        }
    }

    /// What to say of an attribute that does not fit.
    pub(super) fn misplaced(self, word: &str) -> String {
        let title = self.title();
        match (self, word) {
            (On::Literal | On::Value, "cfg") => {
                format!("{title} needs no `cfg`: what is not known on a target is kept as `Unknown`")
            }
            (On::Part, "cfg") => format!("{title} is there on every target: set the `cfg` above the whole union"),
            (_, "must_use") => {
                format!("`must_use` is said of what is called and of types, not of {title}: leave it out")
            }
            (_, "cfg") => format!("{title} is there on every target: set the `cfg` above what holds it"),
            (On::Literal | On::Value | On::Part, "default") => {
                format!("`default` has no meaning on {title}: above a field, it says what the host takes without it")
            }
            (On::Trait, "extends") => "what a trait extends stands behind its name: `trait A: Base`".to_owned(),
            _ => format!("{}: {}", self.no_meaning(word), instead_of(word)),
        }
    }

    /// The same without what to write.
    pub(super) fn no_meaning(self, word: &str) -> String {
        format!("`{word}` has no meaning on {}", self.title())
    }

    /// Which of Rust's own attributes it takes, beside those that are said of what is described.
    pub(super) fn passes(self, word: &str) -> bool {
        let is_definition = matches!(
            self,
            On::Namespace
                | On::Interface
                | On::Trait
                | On::Type
                | On::Function
                | On::Const
                | On::Field
                | On::Property
                | On::Method
        );
        match word {
            "cfg" => is_definition,
            "must_use" => is_definition && !matches!(self, On::Namespace | On::Field | On::Property),
            _ => self.has_docs(),
        }
    }

    /// Whether it can be described.
    pub(super) fn has_docs(self) -> bool {
        !matches!(self, On::Index | On::Call | On::Param | On::Generic)
    }
}
