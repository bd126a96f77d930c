//! Maps and sets with a fast hash that does not protect against chosen keys: the keys are the names and the nodes of one spec. The macros
//! may need no more crates than a parser and names, so this is not the crate rustc-hash.

use std::collections::{HashMap, HashSet};
use std::hash::{BuildHasherDefault, Hasher};

/// A map by this hash.
pub(crate) type QuickMap<K, V> = HashMap<K, V, BuildHasherDefault<Quick>>;

/// A set by this hash.
pub(crate) type QuickSet<T> = HashSet<T, BuildHasherDefault<Quick>>;

/// Joins words by a rotation and a product, as rustc's own tables do.
#[derive(Clone, Copy, Default)]
pub(crate) struct Quick(u64);

impl Quick {
    fn add(&mut self, word: u64) {
        self.0 = (self.0.rotate_left(5) ^ word).wrapping_mul(0x517c_c1b7_2722_0a95);
    }
}

impl Hasher for Quick {
    fn write(&mut self, bytes: &[u8]) {
        for chunk in bytes.chunks(8) {
            let mut word = [0; 8];
            word[..chunk.len()].copy_from_slice(chunk);
            self.add(u64::from_le_bytes(word));
        }
    }

    fn write_u8(&mut self, word: u8) {
        self.add(word.into());
    }

    fn write_usize(&mut self, word: usize) {
        self.add(word as u64);
    }

    fn finish(&self) -> u64 {
        // A table asks for the lowest bits, and a product has its best ones at the top.
        self.0.rotate_left(26)
    }
}
