//! What the importer has to say beside the specs.

use super::sources::Sources;
use super::ts::At;

/// What of Taro's types is not in the specs, or not as it is written.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Note {
    pub(crate) at: At,
    /// What it is about; an empty one is [named](Notes::name) by what stands there.
    pub(crate) name: String,
    pub(crate) why: String,
}

/// What is said of an import.
#[derive(Default)]
pub(crate) struct Notes {
    /// What is left out.
    pub(crate) left_out: Vec<Note>,
    /// What is typed `any` where TypeScript says more.
    pub(crate) bare: Vec<Note>,
    /// Types that neither a function nor a value leads to.
    pub(crate) unreachable: Vec<Note>,
    /// What was read otherwise than it is written.
    pub(crate) read_as: Vec<Note>,
}

impl Notes {
    /// Whether there is nothing to say.
    pub(crate) fn is_empty(&self) -> bool {
        [&self.left_out, &self.bare, &self.read_as, &self.unreachable].iter().all(|it| it.is_empty())
    }

    /// Shows what is said of a file that is imported alone, for which no list is written. What has no place in it is not its
    /// own.
    pub(crate) fn warn(&self, place: impl Fn(&Note) -> Option<String>) {
        let lists = [
            (&self.left_out, "is left out:"),
            (&self.bare, "is read as `any`:"),
            (&self.read_as, "is read as"),
            (&self.unreachable, "is not in the spec:"),
        ];
        for (list, what) in lists {
            for note in list {
                let Some(place) = place(note) else { continue };
                eprintln!("warning: {place}: {} {what} {}", code(&note.name), note.why);
            }
        }
    }

    /// Names what has no name by what stands at its place.
    pub(crate) fn name(&mut self, sources: &Sources) {
        for list in [&mut self.left_out, &mut self.bare, &mut self.read_as, &mut self.unreachable] {
            list.iter_mut().filter(|it| it.name.is_empty()).for_each(|it| it.name = sources.written(it.at));
        }
    }

    /// Puts each list in the order of the sources, without what is there twice.
    pub(crate) fn sort(&mut self) {
        for list in [&mut self.left_out, &mut self.bare, &mut self.read_as, &mut self.unreachable] {
            list.sort();
            list.dedup();
        }
    }
}

/// A name as code.
pub(crate) fn code(name: &str) -> String {
    if name.contains('`') { format!("`` {name} ``") } else { format!("`{name}`") }
}
