//! Promises, and the objects that are one.

use super::{becomes, has, of_module};

#[test]
fn a_promise_that_can_be_asked_for_more_is_an_interface() {
    becomes(
        "interface Task { abort(): void }
         type TaskPromise = Promise<TaroGeneral.CallbackResult> & Task & { progress: Task['abort'] }
         interface Request<T> extends Promise<T> { abort(): void }
         interface TaroStatic { load(): TaskPromise, request<T = any>(): Request<T> }",
        r#"
interface TaskPromise extends Promise<CallbackResult> {
    abort() => void,
    progress: () => void,
}

interface Request extends Promise<any> {
    abort() => void,
}

function load() => TaskPromise;

function request() => Request;"#,
    );
}

#[test]
fn what_gives_a_promise_or_an_object_gives_both() {
    becomes(
        "interface Task { abort(): void }
         interface More extends Task { onProgress(callback: () => void): void }
         namespace cloud {
           interface Result { id: string }
           interface Param { path: string, success?: (res: Result) => void }
         }
         interface Cloud {
           upload(param: cloud.Param): More
           upload(param: Pick<cloud.Param, 'path'>): Promise<cloud.Result>
           ping(param: cloud.Param): void
           ping(param: Pick<cloud.Param, 'path'>): Promise<cloud.Result>
         }
         interface TaroStatic { cloud: Cloud }",
        r#"
namespace cloud {
    interface Result {
        id: string,
    }

    interface UploadTask extends Promise<Result> {
        onProgress(callback: () => void) => void,
        abort() => void,
    }

    interface Param {
        path: string,
        success?: (res: Result) => void,
    }
}

interface Cloud {
    upload(param: cloud::Param) => cloud::UploadTask,
    ping(param: cloud::Param) => Promise<cloud::Result>,
}

const cloud: Cloud;"#,
    );
}

#[test]
fn a_task_is_one_through_what_it_extends() {
    becomes(
        "interface Gen<T> extends Promise<T[]> { stop(): void }
         interface Mine extends Gen<string> { go(): void }
         interface Middle extends Mine {}
         interface TaroStatic { mine(): Mine, middle(): Middle }",
        r#"
interface Mine extends Promise<string[]> {
    go() => void,
    stop() => void,
}

interface Middle extends Mine {}

function mine() => Mine;

function middle() => Middle;"#,
    );
}

/// MobX's `when` gives one that has no name.
#[test]
fn a_promise_that_can_be_asked_for_more_needs_no_name() {
    let (text, notes) = of_module(
        "interface Of<T> { value: T }
         export function when(at?: number): Promise<void> & { cancel(): void }
         export function again(): Promise<void> & { cancel(): void }
         export function read<T>(): Of<string> & Promise<T[]>\n",
    );
    has(
        &text,
        &[
            "interface Object1 extends Promise<void> {\n        cancel() => void,\n    }",
            "extends Promise<any[]> {\n        value: string,\n    }",
            "function when(at?: number) => Object3;",
            "function again() => Object1;",
        ],
    );
    assert_eq!(notes.bare.iter().map(|it| it.name.as_str()).collect::<Vec<_>>(), ["T", "T"]);
}

/// So Douyin's `tt` says what each of its functions takes: `request` answers through its option, and gives a task.
#[test]
fn callbacks_that_a_mapped_type_gives_are_those_of_the_call() {
    let (text, notes) = of_module(
        "type Pretty<T> = T extends (...args: any) => any ? T : T extends object ? { [K in keyof T]: Pretty<T[K]> } : T
         type Call<O extends object, R, H> = (options: Pretty<O & { success?: (res: Pretty<{ errMsg: string } & R>) => void; fail?: (res: { errMsg: string }) => void }>) => H
         interface Task { abort(): void }
         export const request: Call<{ url: string; of?: { deep?: number } }, { data: any }, Task>
         export const login: Call<{ force?: boolean }, { code: string }, void>
         export function done(then: CallableFunction): void\n",
    );
    has(
        &text,
        &[
            "force?: boolean,\n        success?: (res: PrettyOther) => void,\n        fail?: (res: {",
            "deep?: number,",
            "RequestTask extends Promise<PrettyOther",
            "function request(options: ",
            "function login(options: ",
            "function done(then: (...args: any[]) => any) => void;",
        ],
    );
    assert!(notes.left_out.is_empty(), "{:?}", notes.left_out);
}

#[test]
fn a_promise_of_a_promise_is_one() {
    becomes("interface TaroStatic { two(): Promise<Promise<string>> }", "function two() => Promise<string>;");
}
