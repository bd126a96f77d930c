// The JavaScript half of the bridge alone, where several programs share it, as those that are built into one folder do.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'

import * as shim from '../../taro-api-runtime/src/bridge/shim.js'

// The version is in the name of the function by which a program is entered.
const source = readFileSync(new URL('../../taro-api-runtime/src/bridge/shim.js', import.meta.url), 'utf8')
const [enterName] = /__taro_api_enter\w+/.exec(source)
const ENTER_OK = 0
const ENTER_RUN = 2
const ENTER_CALL = 3

// A program: its memory, in which names stand, and what it was entered with.
const program = text => {
  const memory = new WebAssembly.Memory({ initial: 1 })
  new TextEncoder().encodeInto(text, new Uint8Array(memory.buffer, 16))
  const entered = []
  const enter = (id, kind) => { entered.push([id, kind, shim.take()]) }
  const key = shim.install({ memory, [enterName]: enter })
  return { entered, key, name: (from, length) => [16 + from, length | key] }
}

test('each program reads its own names', () => {
  const a = program('timeout')
  const b = program('success')
  const object = {}
  for (const [who, value] of [[a, 1], [b, 2], [a, 3]]) shim.set(object, ...who.name(0, 7), value)
  assert.deepEqual(object, { timeout: 3, success: 2 })
})

test('names that begin at one place are told apart by their length', () => {
  const { name } = program('timeout')
  const object = {}
  for (const length of [7, 4, 7]) shim.set(object, ...name(0, length), length)
  assert.deepEqual(object, { timeout: 7, time: 4 })
})

test('names that share a place in the list are read again', () => {
  const { name } = program(`here${' '.repeat(1020)}there`)
  const object = {}
  for (const [from, length] of [[0, 4], [1024, 5], [0, 4]]) shim.set(object, ...name(from, length), from)
  assert.deepEqual(object, { here: 0, there: 1024 })
})

test('each program is entered with the answers to its own calls', async () => {
  const [a, b] = [program('login'), program('login')]
  const call = (who, id) => shim.start(() => Promise.resolve(id), ...who.name(0, 5), id, false)
  call(a, 1)
  call(b, 2)
  shim.microtask(a.key)
  shim.callback(3, a.key)('called')
  await new Promise(done => setTimeout(done))
  assert.deepEqual(a.entered.map(([id, kind]) => [id, kind]).sort(), [[0, ENTER_RUN], [1, ENTER_OK], [3, ENTER_CALL]])
  assert.deepEqual(b.entered, [[2, ENTER_OK, 2]])
})

test('a call is answered by a client that lacks what Taro makes of it', () => {
  const { key, name, entered } = program('login')
  globalThis.swan = { login() {} }
  shim.start(_ => undefined, ...name(0, 5), 1, true)
  swan.getLoginCode = () => {}
  shim.start(_ => undefined, ...name(0, 5), 2, true)
  delete globalThis.swan
  assert.deepEqual(entered.map(([id, , value]) => [id, value.errMsg]), [[1, 'login:fail not supported by this host']])
})

test("an object in Taro's place is one program's alone", () => {
  const [a, b] = [program('login'), program('login')]
  shim.inject({ login: () => 'its own' }, a.key)
  const call = who => shim.invoke(() => "Taro's", ...who.name(0, 5))
  assert.deepEqual([call(a), call(b)], ['its own', "Taro's"])
})

// The in-process host's half reads the same table.
test('each failure of the table is of its kind', () => {
  const kinds = ['Other', 'Unsupported', 'Cancelled', 'TimedOut', 'Denied']
  const table = readFileSync(new URL('../../taro-api-runtime/src/bridge/failures.tsv', import.meta.url), 'utf8')
  for (const line of table.trimEnd().split('\n')) {
    const [kind, code, errMsg] = line.split('\t')
    const [field, number] = code.split('=')
    const told = code === '' ? errMsg : { errMsg, [field]: Number(number) }
    assert.equal(kinds[shim.ask(told, 2)], kind, line)
  }
})

test('a code may be a text', () => {
  const [ERRNO, CODE, KIND] = [0, 1, 2]
  assert.equal(shim.ask({ error: '2003' }, CODE), 2003)
  assert.equal(shim.ask({ error: '4' }, KIND), 4)
  assert.deepEqual([ERRNO, KIND].map(what => shim.ask({ errno: '104' }, what)), [104, 2])
  for (const told of [{ code: '12' }, { error: '2003x' }, { error: '' }, { error: '1e3' }, { error: 'constructor' }]) {
    assert.deepEqual([shim.ask(told, CODE), shim.ask(told, KIND)], [undefined, 0], JSON.stringify(told))
  }
})

test('what only says that it holds bytes holds none', () => {
  const tagged = (tag, length) => ({ [Symbol.toStringTag]: tag, length })
  assert.equal(shim.bytes(tagged('ArrayBuffer', 3)), undefined)
  assert.equal(shim.json(tagged('Uint8Array', 3)), '{"length":3}')
  assert.deepEqual([...shim.bytes(new Uint8Array([1, 2]).buffer)], [1, 2])
})

test('a promise whose constructor throws is rejected', async () => {
  const promise = Object.defineProperty(Promise.resolve(1), 'constructor', { get: () => { throw new Error('constructor') } })
  await assert.rejects(shim.promised(promise), /constructor/)
})
