//! Interfaces, and the members that they have, inherit or pick.

use super::{becomes, spec};

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
