//! What the importer has to say beside the specs.

use super::ts::At;

/// What of Taro's types is not in the specs, or not as it is written.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Note {
    pub(crate) at: At,
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
    /// Puts each list in the order of the sources, without what is there twice.
    pub(crate) fn sort(&mut self) {
        for list in [&mut self.left_out, &mut self.bare, &mut self.read_as, &mut self.unreachable] {
            list.sort();
            list.dedup();
        }
    }
}
