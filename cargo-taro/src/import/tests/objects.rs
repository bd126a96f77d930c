//! Interfaces, and the members that they have, inherit or pick.

use super::{becomes, has, of_module, read_as, spec};

#[test]
fn an_api_with_its_namespace_facts_and_callbacks() {
    becomes(
        "namespace scan {
           interface Option {
             /** 超时时间，单位 ms
              * @default 60000
              * @supported weapp, aliapy
              */
             timeout?: number
             success?: (res: Result) => void
             fail?: (res: TaroGeneral.CallbackResult) => void
           }
           interface Result extends TaroGeneral.CallbackResult { readonly 'content-type': string | undefined }
         }
         interface TaroStatic {
           /** @supported weapp, h5 */
           scan(option?: scan.Option): Promise<scan.Result>
         }",
        r#"
namespace scan {
    interface Option {
        #[platforms(weapp, alipay)]
        #[unit(ms)]
        #[default(60000)]
        timeout?: number,
        success?: (res: Result) => void,
        fail?: (res: CallbackResult) => void,
    }

    interface Result extends CallbackResult {
        readonly "content-type": string | undefined,
    }
}

#[platforms(weapp, h5)]
function scan(option?: scan::Option) => Promise<scan::Result>;"#,
    );
}

#[test]
fn members_are_picked_joined_and_made_optional() {
    becomes(
        "interface Info { id: string, name?: string, size: number }
         type Short = Pick<Info, 'id'>
         interface TaroStatic {
           part(info: Partial<Info>): Short
           less(info: Omit<Info, 'id' | 'name'>): Required<Info>
           same(info: Readonly<Info>): Info['name']
           both(res: Info & { more: boolean }): Partial<TaroGeneral.CallbackResult>
           by(map: Record<'a' | 'b', number>): Record<string, Info>
         }",
        r#"
interface Info {
    id: string,
    name?: string,
    size: number,
}

interface Short {
    id: string,
}

function part(info: {
    id?: string,
    name?: string,
    size?: number,
}) => Short;

function less(info: {
    size: number,
}) => {
    id: string,
    name: string,
    size: number,
};

function same(info: Info) => string | undefined;

function both(res: {
    id: string,
    name?: string,
    size: number,
    more: boolean,
}) => CallbackResult;

function by(map: {
    a: number,
    b: number,
}) => Record<string, Info>;"#,
    );
}

#[test]
fn index_signatures_tuples_functions_and_this() {
    becomes(
        "interface Map { [key: string]: number }
         interface Page { route?: string, [key: string]: any }
         type Handler = (page: Page, ...rest: any[]) => void
         interface TaroStatic {
           on(map: Map, handler: Handler, points: Array<[number, number]>): Page
           made: { (name: string): any, (name: string, done?: () => void): any, extra: string }
           check?(): boolean
         }",
        r#"
type Map = Record<string, number>;

interface Page {
    route?: string,
    [key: string]: any,
}

function on(map: Map, handler: (page: Page, ...rest: any[]) => void, points: [number, number][]) => Page;

function made(name: string, done?: () => void) => any;

function check() => boolean;"#,
    );
}

#[test]
fn a_boolean_and_a_number_are_the_one_that_is_meant() {
    let text = spec(
        "interface Thing { ok: true; no?: false; both: true | false | boolean; set: false | 'auto'; zero: 0 | -0 | -1 }
         interface TaroStatic { thing(of: Thing): void }",
    );
    for line in ["ok: true,", "no?: false,", "both: boolean,", "set: false | \"auto\",", "zero: 0 | -1,"] {
        assert!(text.lines().any(|it| it.trim() == line), "{line}\n{text}");
    }
}

/// The spec has a `Box` of its own, which an import puts in.
#[test]
fn a_box_of_the_module_is_no_box_of_the_spec() {
    let (spec, _) = of_module(
        "export interface Box<T = string> { value: T }\nexport interface Tree { left?: Tree; box: Box }\n\
         export function plant(): Tree;",
    );
    has(&spec, &["interface BoxType {\n        value: string,", "left?: Box<Tree>,", "box: BoxType,"]);
}

#[test]
fn members_that_only_some_of_a_union_must_have_are_listed() {
    let (spec, notes) = of_module(
        "type A = { a: string; x?: number };\ntype B = { b: number };\ntype C = { c: boolean };\n\
         export function joined(o: (A | B) & C): void;",
    );
    has(&spec, &["a?: string,", "x?: number,", "b?: number,", "c: boolean,"]);
    let listed: Vec<&str> =
        read_as(&notes).into_iter().filter(|it| it.1.contains("one object is made")).map(|it| it.0).collect();
    assert_eq!(listed, ["a", "b"]);
}

#[test]
fn names_that_are_worked_out_are_one_key() {
    let (spec, _) = of_module(
        "type A = { a: string; b: number };\n\
         export function renamed(): { [K in keyof A as `get_${K}`]: A[K] };",
    );
    has(&spec, &["function renamed() => Record<string, string | number>;"]);
}

#[test]
fn private_members_of_a_class_are_one_row() {
    let (_, notes) = of_module(
        "export class Shut { private a: string; private b: number; protected c(): void; #d: string; open: string }\n\
         export class Half { private e: string; open: string }",
    );
    let rows: Vec<_> = notes.left_out.iter().map(|it| (it.name.as_str(), it.why.as_str())).collect();
    let why = "private: no program sees it; the same of 3 more private or protected members of the class";
    assert_eq!(rows, [("Shut.a", why), ("Half.e", "private: no program sees it")]);
}

#[test]
fn what_extends_an_error_has_its_members() {
    let (spec, notes) = of_module(
        "export class Fault extends TypeError { code: number }\nexport interface Late extends Error { after: number }\n\
         export function last(): Fault | null;\nexport function late(): Late;",
    );
    has(&spec, &["code: number,\n        name: string,\n        message: string,"]);
    has(&spec, &["after: number,\n        name: string,\n        message: string,"]);
    assert_eq!(notes.left_out, []);
}
