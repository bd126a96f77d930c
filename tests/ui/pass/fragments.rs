//! What a `macro_rules!` hands on as a `$t:ty`, a `$p:path`, a `$e:expr` and the like, in every place of each language.
#![deny(warnings)]
#![allow(dead_code)]

macro_rules! spec_of {
    ($n:ident, $t:ty, $u:ty, $p:path, $l:literal, $e:expr, $m:meta, $inside:ty, $negative:literal) => {
        taro_api::spec! {
            #![module($l)]
            #[$m]
            interface A {
                a: $t, b: ($t), c: $t[], d: ($t)[], e: Record<$t, $u>, f: [$t, ($u)], g?: ($t | null),
                h: (x: $t) => $u, i?: ((x: ($t)) => ($u)),
                #[default($e)] j?: $u,
                k: $l | "b", l: $p, m: { x: $t, y?: ($u) }, $n: $t,
                #[doc = $l] o: ($p),
                p: $e, q: ($inside), r: $inside, s: $e[], t: ($inside)[], u: (($inside)) | null, v: $negative | 2,
            }
            interface B extends $p { z: $t }
            interface Base { w: $u }
            namespace $n { interface Option { a: $t } }
            function $n(option: $n::Option) => Promise<$t>;
            #[rust($l)]
            function f<T extends $p>(x: T, a: ($t), ...b: ($u)[]) => ($t);
            const held: $p;
        }
    };
}

mod spec {
    spec_of!(name, string, number, Base, "lit", "a" | "b", cfg(all()), (string), -1);
}

macro_rules! api_of {
    ($n:ident, $t:ty, $u:ty, $p:path, $l:literal, $e:expr, $m:meta, $v:vis, $i:item, $negative:literal) => {
        #[taro_api::api(module = $l)]
        $v mod api {
            #[$m]
            $v struct A {
                pub a: $t, $v b: Option<$t>, pub c: Vec<($t)>, pub d: fn($t) -> ($u),
                #[doc = $l] #[default($e)] pub e: Option<($u)>,
                pub f: one_of!($l, "x"), pub g: object! { pub x: $t }, pub h: $p,
                pub i: std::collections::BTreeMap<$t, $u>, pub j: tuple!(), pub k: ($t, ($u)),
                #[js($l)] pub l: all_of!($p, Two), pub m: member_of!($p, "w"), pub n: one_of!($t, Vec<$u>),
                pub o: one_of!($negative, 2),
            }
            pub struct Two { pub z: $u }
            pub struct Base { pub w: $u }
            pub enum Level { Low = $negative, High = 2 }
            pub enum Data { Text($t), Number($u) }
            pub trait Player: Super { fn go(&self, a: $t) -> $u; }
            pub trait Super { fn up(&self); }
            #[extends($p)]
            pub struct E { pub q: $t }
            pub type Other = $t;
            pub const ENV: $p;
            pub async fn $n(a: $t, b: Option<$u>) -> $t;
            $i
        }
    };
}

api_of!(name, String, f64, Base, "lit", 5, cfg(all()), pub, pub fn extra(a: f64) -> String;, -1);

macro_rules! choices_of {
    ($p:path, $h:ident, $pattern:pat, $e:expr, $marked:block, $plain:block, $s:stmt, $t:ty) => {
        #[taro_api::needs($p)]
        pub fn needing() -> $t { $e }
        #[taro_api::on($h)]
        pub fn only() {}
        #[taro_api::on]
        pub fn block() $marked
        #[taro_api::on]
        pub fn statement() -> $t { #[on($h)] { std::hint::black_box($e); } $s; $e }
        pub fn chosen() -> $t { (taro_api::platform! { $h => $e, h5 | rn => $e, _ => 5 }) * 2 }
        pub fn alternatives() -> $t { taro_api::platform! { $pattern => { $e }, _ => $e } }
        pub fn blocks() { taro_api::platform! { $pattern => $plain, _ => $plain } }
        pub const LOGIN: bool = taro_api::supports!($p);
    };
}

mod choices {
    choices_of!(
        login, weapp, alipay | tt, 1 + 2,
        {
            #[on(h5)]
            std::hint::black_box(1);
            match std::hint::black_box(5) { #[on(weapp)] 5 => {} _ => {} }
        },
        { std::hint::black_box(4); }, #[on(h5)] drop(String::new()), u8
    );
}

fn main() {
    assert_eq!((choices::chosen(), choices::alternatives(), choices::LOGIN), (6, 3, true));
    let held: Result<spec::Base, _> = spec::held();
    assert!(held.is_err() && api::extra(1.0).is_err());
}
