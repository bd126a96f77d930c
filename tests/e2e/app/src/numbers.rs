//! What a module computes: the same as WebAssembly, as JavaScript, and natively. Each group comes to one number, of thousands of results.
//!
//! `tests/numbers.rs` runs it natively. Inputs are random, the same in each run, with the values at the edges between them.

use std::collections::BTreeMap;
use std::hint::black_box;

/// What each group comes to.
pub(crate) const EXPECTED: [(&str, u64); 8] = [
    ("32 bits", 0x1528_31E3_1D97_D606),
    ("64 bits", 0xB5D9_F814_25CE_2CF5),
    ("128 bits", 0x6422_FA18_D822_8BDD),
    ("floats", 0xF24F_1A00_C0CF_F470),
    ("conversions", 0xB67A_FD50_BF8D_2FF5),
    ("unaligned bytes", 0xCB3D_FD2D_6791_6E1E),
    ("growth", 0x8200_6C6B_8D83_5260),
    ("text", 0x92E3_F571_2A2A_A944),
];

/// How many inputs each group has.
const INPUTS: u32 = 4_000;

/// Computes each group.
pub(crate) fn computed() -> [(&'static str, u64); 8] {
    [
        ("32 bits", of(INPUTS, narrow)),
        ("64 bits", of(INPUTS, wide)),
        ("128 bits", of(INPUTS, widest)),
        ("floats", of(INPUTS, floats)),
        ("conversions", of(INPUTS, conversions)),
        ("unaligned bytes", of(INPUTS, unaligned)),
        ("growth", of(1, growth)),
        ("text", of(INPUTS / 10, text)),
    ]
}

fn of(inputs: u32, group: fn(&mut Source, &mut Digest)) -> u64 {
    let (mut source, mut digest) = (Source(0x9E37_79B9_7F4A_7C15), Digest(0xCBF2_9CE4_8422_2325));
    (0..inputs).for_each(|_| group(&mut source, &mut digest));
    digest.0
}

/// Random numbers, by xorshift.
struct Source(u64);

impl Source {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        black_box(self.0)
    }

    /// The same one where a `usize` has 32 bits.
    fn below(&mut self, end: usize) -> usize {
        (self.next() % end as u64) as usize
    }

    /// One in four is a value at an edge.
    fn integer(&mut self) -> u64 {
        const EDGES: [u64; 12] = [
            0,
            1,
            2,
            0x7F,
            0x80,
            0xFFFF,
            0x7FFF_FFFF,
            0x8000_0000,
            0xFFFF_FFFF,
            0x7FFF_FFFF_FFFF_FFFF,
            0x8000_0000_0000_0000,
            u64::MAX,
        ];
        match self.next() {
            it if it % 4 == 0 => EDGES[self.below(EDGES.len())],
            // Of any length.
            it => it >> (self.next() % 64),
        }
    }

    fn float(&mut self) -> f64 {
        const EDGES: [f64; 14] = [
            0.0,
            -0.0,
            0.5,
            -0.5,
            1.5,
            2.5,
            f64::MIN_POSITIVE,
            f64::MAX,
            f64::EPSILON,
            f64::INFINITY,
            f64::NEG_INFINITY,
            f64::NAN,
            4_294_967_295.5,
            9_007_199_254_740_993.0,
        ];
        match self.next() {
            it if it % 4 == 0 => EDGES[self.below(EDGES.len())],
            it if it % 4 == 1 => f64::from_bits(self.next()),
            it => (it as i64 >> (self.next() % 60)) as f64 / 1024.0,
        }
    }
}

/// FNV-1a.
struct Digest(u64);

impl Digest {
    fn add(&mut self, it: u64) {
        for byte in it.to_le_bytes() {
            self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0100_0000_01B3);
        }
    }

    /// Which bits a NaN has is not said.
    fn float(&mut self, it: f64) {
        self.add(if it.is_nan() { u64::MAX } else { it.to_bits() });
    }

    fn text(&mut self, it: &str) {
        it.bytes().for_each(|byte| self.add(u64::from(byte)));
    }
}

fn narrow(source: &mut Source, digest: &mut Digest) {
    let (a, b) = (source.integer() as u32, source.integer() as u32);
    let (x, y) = (a as i32, b as i32);
    for it in [
        a.wrapping_add(b),
        a.wrapping_sub(b),
        a.wrapping_mul(b),
        a.checked_div(b).unwrap_or(7),
        a.checked_rem(b).unwrap_or(7),
        a.rotate_left(b),
        a.wrapping_shl(b),
        a.wrapping_shr(b),
        a.leading_zeros(),
        a.trailing_zeros(),
        a.count_ones(),
        a.swap_bytes(),
        a.abs_diff(b),
        u32::from(a < b),
        a.saturating_add(b),
    ] {
        digest.add(u64::from(it));
    }
    for it in [
        x.wrapping_mul(y),
        x.wrapping_div(y | 1),
        x.wrapping_rem(y | 1),
        x.wrapping_shr(b),
        x.wrapping_abs(),
        x.saturating_sub(y),
        i32::from(x < y),
        i32::from(x as i8),
        i32::from(x as i16),
    ] {
        digest.add(it as u64);
    }
}

fn wide(source: &mut Source, digest: &mut Digest) {
    let (a, b) = (source.integer(), source.integer());
    let (x, y) = (a as i64, b as i64);
    for it in [
        a.wrapping_add(b),
        a.wrapping_sub(b),
        a.wrapping_mul(b),
        a.checked_div(b).unwrap_or(7),
        a.checked_rem(b).unwrap_or(7),
        a.rotate_right(b as u32),
        a.wrapping_shl(b as u32),
        a.wrapping_shr(b as u32),
        u64::from(a.leading_zeros() + 100 * a.trailing_zeros() + 10_000 * a.count_ones()),
        a.swap_bytes(),
        a.reverse_bits(),
        u64::from(a < b),
        a.saturating_mul(b),
        a.isqrt(),
    ] {
        digest.add(it);
    }
    for it in [
        x.wrapping_div(y | 1),
        x.wrapping_rem(y | 1),
        x.wrapping_shr(b as u32),
        x.saturating_sub(y),
        i64::from(x < y),
        i64::from(x as i32),
        i64::from(x as i8),
    ] {
        digest.add(it as u64);
    }
}

fn widest(source: &mut Source, digest: &mut Digest) {
    let mut number = || u128::from(source.integer()) << 64 | u128::from(source.integer());
    let (a, b) = (number(), number());
    for it in
        [a.wrapping_mul(b), a.checked_div(b).unwrap_or(7), a.checked_rem(b >> 50 | 1).unwrap_or(7), a >> (b % 128)]
    {
        digest.add(it as u64);
        digest.add((it >> 64) as u64);
    }
}

fn floats(source: &mut Source, digest: &mut Digest) {
    let (a, b) = (source.float(), source.float());
    for it in [
        a + b,
        a - b,
        a * b,
        a / b,
        a % b,
        a.sqrt(),
        a.floor(),
        a.ceil(),
        a.trunc(),
        a.round(),
        a.round_ties_even(),
        a.abs(),
        a.copysign(b),
        f64::from(u8::from(a < b)),
    ] {
        digest.float(it);
    }
    // Of the two zeros either is the smaller one.
    digest.float(a.min(b) + 0.0);
    digest.float(a.max(b) + 0.0);
    let (a, b) = (a as f32, b as f32);
    for it in [a + b, a - b, a * b, a / b, a.sqrt(), a.floor(), a.round_ties_even(), -a] {
        digest.float(f64::from(it));
    }
}

fn conversions(source: &mut Source, digest: &mut Digest) {
    let (float, integer) = (source.float(), source.integer());
    for it in [
        u64::from(float as u8),
        u64::from(float as u32),
        float as u64,
        float as i32 as u64,
        float as i64 as u64,
        (float as f32) as i64 as u64,
        (float as f32) as u64,
    ] {
        digest.add(it);
    }
    for it in [
        integer as f64,
        integer as i64 as f64,
        f64::from(integer as u32),
        f64::from(integer as i32),
        f64::from(integer as f32),
        f64::from(integer as i64 as f32),
        f64::from(f32::from_bits(integer as u32)),
        f64::from_bits(integer),
    ] {
        digest.float(it);
    }
}

/// Numbers that stand anywhere among bytes.
fn unaligned(source: &mut Source, digest: &mut Digest) {
    let mut bytes = [0_u8; 64];
    for chunk in bytes.chunks_mut(8) {
        chunk.copy_from_slice(&source.next().to_le_bytes());
    }
    let at = source.below(48);
    let read = |at: usize| u64::from_le_bytes(bytes[at..at + 8].try_into().unwrap_or_default());
    digest.add(read(at));
    digest.add(u64::from(u32::from_le_bytes(bytes[at + 1..at + 5].try_into().unwrap_or_default())));
    digest.add(u64::from(u16::from_be_bytes(bytes[at + 3..at + 5].try_into().unwrap_or_default())));
    digest.float(f64::from(f32::from_le_bytes(bytes[at + 2..at + 6].try_into().unwrap_or_default())));
    digest.float(f64::from_bits(read(at + 5)));
    bytes[at + 1..at + 9].copy_from_slice(&source.next().to_le_bytes());
    bytes.copy_within(at..at + 16, (at + 7) % 48);
    bytes[at / 2..at].fill(7);
    bytes.iter().for_each(|it| digest.add(u64::from(*it)));
}

/// The memory grows below what was written before.
fn growth(source: &mut Source, digest: &mut Digest) {
    let mut lists: Vec<Vec<u64>> = Vec::new();
    for round in 0..24 {
        lists.push((0..40_000).map(|it| source.next() ^ it ^ round).collect());
        let kept = &lists[source.below(lists.len())];
        digest.add(kept[source.below(kept.len())]);
    }
    let all = lists.iter().flatten().fold(0_u64, |sum, it| sum.rotate_left(5).wrapping_add(*it));
    digest.add(all);
}

fn text(source: &mut Source, digest: &mut Digest) {
    let (float, integer) = (source.float(), source.integer());
    let said =
        format!("{float} {float:e} {float:.3} {:?} {integer} {:x} {:b}", float as f32, integer as i64, integer as u16);
    digest.text(&said);
    let back: f64 = said.split(' ').next().and_then(|it| it.parse().ok()).unwrap_or(f64::NAN);
    digest.float(back);
    digest.text(&format!("{}", u128::from(integer) * u128::from(source.integer())));
    let mut words: Vec<&str> = said.split([' ', '.']).collect();
    words.sort_unstable();
    let counted: BTreeMap<&str, usize> = words.iter().map(|it| (*it, it.len())).collect();
    counted.iter().for_each(|(word, long)| {
        digest.text(word);
        digest.add(*long as u64);
    });
    let letters: String = said.chars().rev().map(|it| if it == ' ' { '录' } else { it }).collect();
    digest.text(&letters.to_uppercase());
}
