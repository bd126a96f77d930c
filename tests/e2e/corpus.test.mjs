// What judges imported packages notices what an importer could do wrong: it is asked about a small module here, whose spec is right,
// and then wrong in one place.
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'

import { compare } from './corpus/compare.mjs'
import { declared } from './corpus/declared.mjs'
import { kinds } from './corpus/kinds.mjs'

const DECLARED = `
export type Mode = 'fast' | 'exact'
export interface Option {
  width: number
  name?: string
  mode: Mode
  parts: string[]
  done?: (code: number) => void
  data: any
  of: Map<string, bigint>
}
export interface Result {
  text: string
  size: { width: number } | null
  next: Result | undefined
  state: State
  bytes: Uint8Array
}
export enum State {
  Idle = 0,
  Busy = 1,
}
export declare function scan(option: Option, times?: number): Promise<Result>
export declare class Lamp {
  constructor(name: string)
  on: boolean
  turn(on: boolean): void
  private hidden: string
}
export declare const version: string
`

const SPEC = `//! A spec.
taro_api::spec! {
    #![module("scanner")]

    type Mode = "fast" | "exact";

    interface Option {
        width: number,
        name?: string,
        mode: Mode,
        parts: string[],
        done?: (code: number) => void,
        data: any,
        of: any,
    }

    interface Result {
        text: string,
        size: { width: number } | null,
        next: Box<Result> | undefined,
        state: State,
        bytes: Uint8Array,
    }

    type State =
        #[rust("Idle")]
        | 0
        #[rust("Busy")]
        | 1;

    interface Lamp {
        on: boolean,
        turn(on: boolean) => void,
    }

    const version: string;

    function scan(option: Option, times?: number) => Promise<Result>;

    #[new]
    function Lamp(name: string) => Lamp;
}
`

const LIST = `## Left out

| name | where | why |
| --- | --- | --- |
| \`Map\` | index.d.ts:10:7 | no type of Rust's |
`

const folder = mkdtempSync(join(tmpdir(), 'corpus-'))
after(() => rmSync(folder, { recursive: true }))
const entry = join(folder, 'index.d.ts')
writeFileSync(entry, DECLARED)
const { all, typed } = declared(entry, { module: 'scanner' })
const judge = (spec, list = LIST) => {
  const lost = compare(all, spec, list).lost.map(it => `${it.owner ? `${it.owner}.` : ''}${it.name} is lost`)
  return [...lost, ...kinds(typed, spec, list).wrong.map(it => it.replace(/, [^,]*$/, ''))]
}

test('of a spec that is right, nothing is said', () => {
  assert.deepEqual(judge(SPEC), [])
  assert.ok(kinds(typed, SPEC, LIST).compared > 15)
})

test('a value of any type is noticed where no list has it', () => {
  assert.deepEqual(judge(SPEC, ''), ['Option.of is any value: object is bound as any'])
})

// What is done to the spec, and what must be said of it.
const faults = {
  'a function that is lost': ['    function scan(option: Option, times?: number) => Promise<Result>;\n', '', 'scan is lost'],
  'a constant that is lost': ['    const version: string;\n', '', 'version is lost'],
  'a member that is lost': ['parts: string[],', '', 'Option.parts is lost'],
  'a method that is lost': ['turn(on: boolean) => void,', '', 'Lamp.turn is lost'],
  'a value of an enum that is lost': ['\n        #[rust("Busy")]\n        | 1;', ';', 'State.1 is lost', 'Result.state is not 1: 0 | 1 is bound as 0'],
  'a wrong name of a function': ['function scan(', 'function scam(', 'scan is lost'],
  'a wrong name of a member': ['width: number,\n        name', 'breadth: number,\n        name', 'Option.width is lost'],
  'a number that is a text': ['width: number,\n        name', 'width: string,\n        name', 'Option.width is not number: number is bound as string'],
  'a text that is a number': ['text: string', 'text: number', 'Result.text is not string: string is bound as number'],
  'a truth that is a text': ['on: boolean,\n', 'on: string,\n', 'Lamp.on is not boolean: boolean is bound as string'],
  'a list that is its item': ['parts: string[]', 'parts: string', 'Option.parts is not array: array is bound as string'],
  'a function that is an object': ['done?: (code: number) => void', 'done?: Record<string, any>', 'Option.done is not function: nothing | function is bound as object'],
  'bytes that are an object': ['bytes: Uint8Array', 'bytes: Result', 'Result.bytes is not memory: memory is bound as object'],
  'a value of a set that is missing': ['"fast" | "exact"', '"fast"', 'Option.mode is not "exact": "fast" | "exact" is bound as "fast"'],
  'a value of a set that nobody declares': ['"fast" | "exact"', '"fast" | "exact" | "slow"', 'Option.mode is "slow" as well: "fast" | "exact" is bound as "fast" | "exact" | "slow"'],
  'another set of values': ['state: State', 'state: Mode', 'Result.state is not 0: 0 | 1 is bound as "fast" | "exact"'],
  'a type that is one of more': ['text: string', 'text: string | number', 'Result.text is number as well: string is bound as string | number'],
  'a field that must be there': ['name?: string', 'name: string', 'Option.name may be missing in TypeScript only'],
  'a field that may be missing': ['text: string', 'text?: string', 'Result.text is always there in TypeScript only'],
  'a null that is gone': ['{ width: number } | null', '{ width: number }', 'Result.size may be missing in TypeScript only'],
  'a value of any type': ['text: string', 'text: any', 'Result.text is any value: string is bound as any'],
  'a parameter that is gone': ['option: Option, times?: number', 'option: Option', 'scan(times) is not bound'],
  'a parameter of another type': ['times?: number', 'times?: string', 'scan(times) is not number: nothing | number is bound as string'],
  'a parameter that must be given': ['times?: number', 'times: number', 'scan(times) may be missing in TypeScript only'],
  'a parameter that nobody declares': ['turn(on: boolean)', 'turn(on: boolean, off: boolean)', 'Lamp.turn(off) is bound only'],
  'what a callback takes': ['(code: number)', '(code: string)', 'Option.done(code) is not number: number is bound as string'],
  'a result of another type': ['=> Promise<Result>', '=> string', 'scan() is not promise: promise is bound as string'],
  'a constant of another type': ['const version: string', 'const version: number', 'version is not string: string is bound as number'],
}

for (const [what, [from, to, ...said]] of Object.entries(faults)) {
  test(`${what} is noticed`, () => {
    assert.ok(SPEC.includes(from), from)
    assert.deepEqual(judge(SPEC.replace(from, to)), said)
  })
}
