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

test('each text of the table tells whether all went well', () => {
  const OK = 4
  const table = readFileSync(new URL('../../taro-api-runtime/src/bridge/successes.tsv', import.meta.url), 'utf8')
  for (const line of table.split('\n').filter(it => it !== '')) {
    const [told, errMsg] = line.split('\t')
    assert.equal(!!shim.ask({ errMsg }, OK), told === 'ok', line)
  }
})

// Rust asks it of what has nothing of a result: of others, it may be what was asked for.
test('what has nothing of a result may tell a failure in any shape', () => {
  const FAILURE = 6
  const thrown = { name: 'TypeError', message: 'no' }
  for (const it of [
    { success: false }, { errno: 'E1' }, { errNo: 10101 }, { errorCode: '12' }, { error: 'denied' }, { error: { message: 'denied' } }, { errMsg: 'a:fail' },
    { errorMessage: 'denied', name: 'x' }, thrown, new Error('no'), { error: 4, errorMessage: 'denied' },
  ]) assert.equal(shim.ask(it, FAILURE), true, JSON.stringify(it))
  for (const it of [
    {}, [], undefined, null, 5, 'x', false, { message: 'saved' }, { name: 'x' }, { errno: 0 }, { errno: '0' }, { error: '' }, { error: null }, { error: {} },
    { errMsg: 'a:ok', errCode: 1 }, { errorMessage: 'ok' }, { errorMessage: '调用成功' }, { errCode: 'success' }, { success: true },
  ]) assert.ok(!shim.ask(it, FAILURE), JSON.stringify(it))
})

test('what holds entries in another way is read, or is none', () => {
  assert.deepEqual(shim.entries(new Map([['a', 1], [2, [3]]])), ['a', 1, '2', [3]])
  assert.deepEqual(shim.entries(new Headers({ a: 'b' })), ['a', 'b'])
  assert.deepEqual(shim.entries({ a: undefined, b: [1] }), ['a', undefined, 'b', [1]])
  assert.deepEqual([shim.entries({}), shim.entries([]), shim.entries(() => {}), shim.entries(Object.create(null)), shim.entries(new Map())], [[], [], [], [], []])
  for (const it of [new Set([1]), new Date(), new Error('x'), /x/, Promise.resolve(), new Uint8Array(3), new Float64Array(3), null, undefined]) assert.equal(shim.entries(it), undefined)
  assert.equal(shim.json({ map: new Map([['a', new Set([1])]]) }), '{"map":{"a":[1]}}')
})

test('a number may have spaces around it', () => {
  const { name } = program('value')
  const read = value => shim.getNumber({ value }, ...name(0, 5))
  assert.deepEqual([read(' 12 '), read('\t-1.5e3\n'), read('1 2'), read(' '), read('0x10')], [12, -1500, undefined, undefined, undefined])
})

test('more bytes than a program can hold are none', () => {
  const many = new ArrayBuffer(2 ** 31)
  assert.deepEqual([many, new Uint8Array(many), new Uint8Array(many, 1)].map(it => shim.bytes(it)?.length), [undefined, undefined, 2 ** 31 - 1])
  assert.deepEqual([shim.numbers(new Float32Array(many)), shim.numbers(new Float32Array(many, 4))?.length], [undefined, 2 ** 29 - 1])
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

// What Rust is told of a call of a client's function, whose callbacks hang on its option.
const told = async (call, name = 'login', ms = 5, hang = 1) => {
  const it = program(name)
  shim.start(call, ...it.name(0, name.length), 1, hang, {})
  await new Promise(done => setTimeout(done, ms))
  return it.entered.map(([, kind, value]) => [kind === ENTER_OK ? 'ok' : 'fail', value])
}

test('a failure that is given to `success` is one', async () => {
  const fail = [
    ...['login:fail:', 'fail:', 'login:fail: ok', 'error: ok', 'login:fail:ok', 'login:fail\n:ok', 'login'].map(errMsg => ({ errMsg })),
    { error: 4, errorMessage: 'permission denied' }, { error: '4', errorMessage: 'permission denied' }, new Error('timed out'),
    { error: { code: 4, message: 'denied' } }, { error: 'denied' }, new DOMException('aborted'), { errno: 103 }, { errCode: 10001, errMsg: '' }, { errNo: 10101 },
  ]
  for (const value of fail) assert.deepEqual(await told(option => option.success(value)), [['fail', value]], JSON.stringify(value))
  const ok = [...['login:ok', 'ok', 'login: success ', 'onError:ok'].map(errMsg => ({ errMsg })), { errMsg: 'a:ok', errCode: 1 }, { error: 0, errorMessage: '' }, { error: '0' }, { error: null }, { error: {} }, { code: 4 }, undefined, 'a text', false]
  for (const value of ok) assert.deepEqual(await told(option => option.success(value)), [['ok', value]], JSON.stringify(value))
})

test('what the client lacks says nothing of a function of another package', async () => {
  const HANG_PACKAGE = 4
  const later = option => { setTimeout(() => option.success({ number: '1' })) }
  globalThis.wx = {}
  try {
    assert.equal((await told(later, 'scanCard', 20))[0][0], 'fail')
    for (const returned of [undefined, true, { abort() {} }]) {
      const call = option => { later(option); return returned }
      assert.deepEqual(await told(call, 'scanCard', 20, 1 | HANG_PACKAGE), [['ok', { number: '1' }]])
    }
    assert.deepEqual(await told(_ => undefined, 'scanCard', 20, HANG_PACKAGE), [['ok', undefined]])
  } finally {
    delete globalThis.wx
  }
})

test('what a function of a library answers is no failure for a number in it', async () => {
  const it = program('parse')
  shim.start(() => Promise.resolve({ error: 3, errorMessage: '' }), ...it.name(0, 5), 1, false)
  await new Promise(done => setTimeout(done))
  assert.equal(it.entered[0][1], ENTER_OK)
})

test('a wrapper that is `async` has not answered when its promise ends', async () => {
  const later = (name, value) => async option => { setTimeout(() => { option[name](value); option.complete(value) }) }
  assert.deepEqual(await told(later('fail', { errMsg: 'login:fail cancel' })), [['fail', { errMsg: 'login:fail cancel' }]])
  assert.deepEqual(await told(later('success', { code: 'c' })), [['ok', { code: 'c' }]])
  for (const value of [null, true, false, {}, { abort() {} }, { onProgressUpdate() {} }, () => {}]) {
    const wrapper = async option => { setTimeout(() => option.fail({ errMsg: 'login:fail cancel' })); return value }
    assert.deepEqual(await told(wrapper), [['fail', { errMsg: 'login:fail cancel' }]], String(value))
  }
  assert.deepEqual(await told(async _ => ({ code: 'c' }), 'login', 120), [['ok', { code: 'c' }]], 'what says something is an answer')
  assert.deepEqual(await told({ async ['login']() {} }.login), [['ok', undefined]])
  assert.deepEqual(await told(async function () {}), [['ok', undefined]], 'who takes nothing never calls back')
  const it = program('login')
  shim.inject({ login: () => Promise.resolve() }, it.key)
  shim.start(undefined, ...it.name(0, 5), 1, 1, {})
  await new Promise(done => setTimeout(done))
  assert.equal(it.entered[0]?.[1], ENTER_OK, "nor one of an object in Taro's place")
})

test('what a wrapper gives of its own is no answer while the client may answer', async () => {
  const [DATA, STATUS] = [1, 2]
  const denied = { errMsg: 'login:fail auth deny' }
  for (const hang of [DATA, STATUS]) {
    for (const answer of [option => option.fail(denied), option => option.success(denied)]) {
      const wrapper = async option => { setTimeout(() => answer(option), 20); return { traceId: 1 } }
      assert.deepEqual(await told(wrapper, 'login', 150, hang), [['fail', denied]])
    }
    // What tells how the call went does not wait.
    const [ok, yes, no] = [{ errMsg: 'login:ok', traceId: 1 }, { success: true }, { error: 4, errorMessage: 'permission denied' }]
    for (const [value, came] of [[ok, 'ok'], [yes, 'ok'], [no, 'fail'], [denied, 'fail']]) {
      assert.deepEqual(await told(async _ => value, 'login', 5, hang), [[came, value]])
    }
  }
  // Of a function that gives no more than that, it says nothing, however long its client takes: a payment does.
  const pays = async option => { setTimeout(() => option.fail(denied), 150); return { traceId: 1 } }
  assert.deepEqual(await told(pays, 'login', 200, STATUS), [['fail', denied]])
  assert.deepEqual(await told(async _ => ({ traceId: 1 }), 'login', 150, DATA), [['ok', { traceId: 1 }]])
})

test('a client that only calls `complete`, or returns its answer, has answered', async () => {
  assert.deepEqual(await told(option => option.complete({ code: 'c', errMsg: 'login:ok' }), 'login', 120), [['ok', { code: 'c', errMsg: 'login:ok' }]])
  assert.deepEqual(await told(option => option.complete(), 'login', 120), [['ok', undefined]], 'also where it says nothing')
  const twice = option => { option.complete(); option.complete({ code: 'c', errMsg: 'login:ok' }) }
  assert.deepEqual(await told(twice, 'login', 120), [['ok', { code: 'c', errMsg: 'login:ok' }]])
  const first = option => { option.complete(); setTimeout(() => option.fail({ errMsg: 'login:fail' }), 5) }
  assert.deepEqual((await told(first, 'login', 120))[0][0], 'fail')
  const early = option => { option.complete({ errMsg: 'login:ok' }); setTimeout(() => option.success({ code: 'c' }), 5) }
  assert.deepEqual(await told(early, 'login', 120), [['ok', { code: 'c' }]])
  assert.deepEqual(await told(option => option.complete({ errMsg: 'login:fail cancel' })), [['fail', { errMsg: 'login:fail cancel' }]])
  assert.deepEqual(await told(option => { option.complete({ errMsg: 'login:ok' }); option.success({ code: 'c' }) }), [['ok', { code: 'c' }]])
  assert.deepEqual(await told(option => ({ code: 'c', errMsg: 'login:ok', option })).then(all => all[0][0]), 'ok')
  assert.deepEqual(await told(_ => ({ errMsg: 'login:fail cancel' })), [['fail', { errMsg: 'login:fail cancel' }]])
})

test('a task may be a function that has properties', () => {
  const { name } = program('upload')
  const task = Object.assign(() => {}, { abort() {} })
  assert.equal(shim.start(() => task, ...name(0, 6), 1, 1, {}), task)
})

test('an answer that came by a callback leaves nothing to wait for', async t => {
  let timers = 0
  const { setTimeout } = globalThis
  t.after(() => { globalThis.setTimeout = setTimeout })
  globalThis.setTimeout = (...given) => (timers++, setTimeout(...given))
  const answer = { code: 'c' }
  for (const call of [
    option => { option.success(answer); option.complete(answer); return Promise.resolve(answer) },
    option => { Promise.resolve().then(() => option.success(answer)); return Promise.resolve().then(() => answer) },
  ]) assert.deepEqual(await told(call), [['ok', answer]])
  // Those of `told` itself.
  assert.equal(timers, 2)
})

test('a promise that rejects after the answer is heard', async () => {
  const unheard = []
  const hear = error => unheard.push(error)
  process.on('unhandledRejection', hear)
  assert.equal((await told(option => { option.success({ code: 'c' }); return Promise.reject(new Error('late')) })).length, 1)
  await new Promise(done => setTimeout(done, 5))
  process.off('unhandledRejection', hear)
  assert.deepEqual(unheard, [])
})

// Rust asks it of what functions return that give nothing: of others, it may be what was asked for.
test('a failure may be returned', () => {
  const REFUSED = 5
  for (const it of [{ error: 2, errorMessage: 'full' }, { success: false }, { errMsg: 'a:fail' }]) assert.ok(shim.ask(it, REFUSED), JSON.stringify(it))
  for (const it of [{ error: 2 }, { errorMessage: 'full' }, { error: 0, errorMessage: 'fine' }, { errMsg: 'a:ok' }, 2, undefined, null, false]) assert.ok(!shim.ask(it, REFUSED), JSON.stringify(it))
  const { name } = program('getStorageSync')
  const kept = { error: 2, errorMessage: 'kept' }
  assert.equal(shim.invoke(() => kept, ...name(0, 14)), kept)
})

test('a failure may be a number, or stand in another object', async () => {
  const [ERRNO, CODE, KIND] = [0, 1, 2]
  assert.deepEqual(await told(option => option.fail(11)), [['fail', { errCode: 11 }]])
  const nested = { error: { errMsg: 'login:fail auth deny', errno: 103, code: 3 } }
  assert.deepEqual([ERRNO, CODE, KIND].map(what => shim.ask(nested, what)), [103, 3, 4])
  assert.equal(shim.getString(nested, 0, 0), 'login:fail auth deny')
  assert.equal(shim.ask({ errno: 0, errMsg: 'x' }, ERRNO), 0)
  const third = { error: nested }
  assert.deepEqual([ERRNO, CODE, KIND].map(what => shim.ask(third, what)), [103, 3, 4])
  assert.equal(shim.getString(third, 0, 0), 'login:fail auth deny')
  const endless = new Proxy({}, { get: (_, name) => name === 'error' ? endless : undefined })
  assert.deepEqual([shim.ask(endless, CODE), shim.getString(endless, 0, 0)], [undefined, ''])
})

test('a failure may say its reason under any of its names', () => {
  const [CODE, KIND, CANCELLED] = [1, 2, 2]
  for (const name of ['errMsg', 'errorMessage', 'message', 'errorMsg', 'msg', 'error']) {
    const told = { [name]: 'cancelled by the user' }
    assert.deepEqual([shim.getString(told, 0, 0), shim.ask(told, KIND)], ['cancelled by the user', CANCELLED], name)
  }
  assert.deepEqual([shim.getString({ error: '2003' }, 0, 0), shim.ask({ error: '2003' }, CODE)], ['', 2003])
})

test('a long text is read at once', () => {
  for (const text of ['服务器错误', 'a', '“', '::  ', ' ', 'a.', '"']) {
    const errMsg = `login:fail ${text.repeat(100000)}`
    const before = performance.now()
    shim.ask({ errMsg }, 2)
    shim.ask({ errMsg }, 4)
    assert.ok(performance.now() - before < 500, text)
  }
})

test('a long array of holes is none', () => {
  const ends = new Array(0xffffff)
  ends[0] = ends[0xfffffe] = 1
  for (const holes of [new Array(1e6), new Array(0xffffff), ends]) assert.equal(shim.size(holes), -1)
  assert.deepEqual([shim.size(new Array(3)), shim.size(new Array(1e6).fill(0))], [3, 1e6])
})

test('what only says that it holds bytes holds none', () => {
  const tagged = (tag, length) => ({ [Symbol.toStringTag]: tag, length })
  assert.equal(shim.bytes(tagged('ArrayBuffer', 3)), undefined)
  assert.equal(shim.json(tagged('Uint8Array', 3)), '{"length":3}')
  // To read so many takes minutes, and more memory than there is.
  for (const kind of ['ArrayBuffer', 'Set', 'Map']) assert.equal(shim.json({ value: tagged(kind, 2 ** 32 - 1) }), undefined, kind)
  assert.deepEqual([...shim.bytes(new Uint8Array([1, 2]).buffer)], [1, 2])
})

test('a promise whose constructor throws is rejected', async () => {
  const promise = Object.defineProperty(Promise.resolve(1), 'constructor', { get: () => { throw new Error('constructor') } })
  await assert.rejects(shim.promised(promise), /constructor/)
})
