// The JavaScript half of the seam. Written once, for every API: what is generated is a name and a property list.
//
// It runs in mini programs as well, so it is plain ES2015 and needs nothing of the host but `Promise`.

// Property names, by the number that Rust knows them by: a number crosses for less than a text.
const keys = []

// Rust's one entry: the only closure there is, however many calls wait.
let enter

// An object of the program's own that takes Taro's place.
let taro

const OK = 0
const FAIL = 1
const UNSUPPORTED = 2
const RUN = 3
const CALL = 4
const FREE = 5

export const install = entry => { enter = entry }
export const inject = object => { taro = object }
export const key = name => keys.push(name) - 1

export const object = () => ({})
export const array = () => []
export const push = (items, value) => { items.push(value) }
export const set = (target, key, value) => { target[keys[key]] = value }
export const setNamed = (target, name, value) => { target[name] = value }

// A host's object may be anything, and its properties may throw.
export const get = (source, key) => {
  try {
    return source == null ? undefined : source[keys[key]]
  } catch (_) {
    return undefined
  }
}
const typed = type => (source, key) => {
  const value = get(source, key)
  return typeof value === type ? value : undefined
}
export const getString = typed('string')
export const getNumber = typed('number')
export const getBoolean = typed('boolean')

export const isArray = value => Array.isArray(value)
// The place of a value's kind in Rust's list of them.
export const kind = value =>
  value === null ? 2 : Array.isArray(value) ? 7 :
    ['', 'undefined', '', 'boolean', 'number', 'string', 'function', '', 'object'].indexOf(typeof value)
export const names = value => Object.keys(value)
export const size = items => items.length
export const at = (items, index) => items[index]
export const named = (source, name) => source[name]

export const buffer = bytes => bytes.slice().buffer
export const clamped = bytes => new Uint8ClampedArray(bytes)
export const floats = values => values.slice()
// What is of another realm is no instance of this one's.
const tag = value => Object.prototype.toString.call(value).slice(8, -1)
export const bytes = value => {
  const kind = tag(value)
  if (kind === 'ArrayBuffer') return new Uint8Array(value)
  return kind === 'Uint8Array' || kind === 'Uint8ClampedArray' ? value : undefined
}
export const numbers = value =>
  tag(value) === 'Float32Array' || Array.isArray(value) && value.every(it => typeof it === 'number') ? value : undefined

export const microtask = () => { Promise.resolve().then(() => enter(0, RUN)) }

// The function to call, and what to call it on.
const find = (imported, name) => taro != null && typeof taro[name] === 'function' ? taro[name].bind(taro) : imported

// What the client itself has, below Taro.
const client = () =>
  typeof my === 'object' ? my : typeof swan === 'object' ? swan : typeof tt === 'object' ? tt :
    typeof qq === 'object' ? qq : typeof jd === 'object' ? jd : typeof wx === 'object' ? wx : undefined

// A function of Rust's, by its number. Where the engine tells that nobody holds it any more, Rust lets it go.
const registry = typeof FinalizationRegistry === 'function' ? new FinalizationRegistry(id => enter(id, FREE)) : undefined
export const callback = id => {
  const call = (...values) => enter(id, CALL, values)
  if (registry) registry.register(call, id)
  return call
}

// `undefined` is how Rust is told that there is no such function: nothing else may look like it.
const thrown = error => error === undefined ? {} : error

const calling = (api, first, rest) => {
  if (typeof api !== 'function') throw undefined
  try {
    return rest ? api(first, ...rest) : api(first)
  } catch (error) {
    throw thrown(error)
  }
}

export const read = (imported, key) => taro != null && keys[key] in taro ? taro[keys[key]] : imported
export const invoke = (imported, key, first, rest) => calling(find(imported, keys[key]), first, rest)
export const invokeMethod = (target, key, first, rest) => calling(method(target, key), first, rest)

export const promised = thenable => Promise.resolve(thenable)
export const apply = (callback, values) => callback(...values)

const method = (target, key) => {
  const found = get(target, key)
  return typeof found === 'function' ? found.bind(target) : undefined
}

// Calls a function and tells Rust its answer: the first one, whether it comes by callback, by promise or by throwing.
// Gives back what the function returned if that is an object: a task can be aborted.
const starting = (api, name, id, callbacks, first, rest) => {
  let open = true
  let succeeded = false
  const settle = (kind, value) => {
    if (!open) return
    open = false
    enter(id, kind, value)
  }
  const succeed = value => {
    succeeded = true
    settle(OK, value)
  }
  const fail = error => settle(FAIL, thrown(error))
  if (typeof api !== 'function') {
    settle(UNSUPPORTED)
    return undefined
  }
  if (callbacks) {
    first.success = succeed
    first.fail = fail
  }
  let returned
  try {
    returned = rest ? api(first, ...rest) : api(first)
  } catch (error) {
    fail(error)
    return undefined
  }
  if (returned != null && typeof returned.then === 'function') {
    // A host that called `success` already has nothing to add; one that called `fail` rejects the promise as well, and
    // somebody must have heard it.
    if (!succeeded) Promise.resolve(returned).then(succeed, fail)
  } else if (!callbacks && returned !== undefined) {
    succeed(returned)
  } else if (!callbacks || absent(name)) {
    // A stub: it warned, and will never answer.
    settle(UNSUPPORTED)
  }
  return typeof returned === 'object' && returned !== null ? returned : undefined
}

export const start = (imported, key, id, callbacks, first, rest) =>
  starting(find(imported, keys[key]), keys[key], id, callbacks, first, rest)
export const startMethod = (target, key, id, callbacks, first, rest) =>
  starting(method(target, key), undefined, id, callbacks, first, rest)

export const abort = task => { if (task !== undefined && typeof task.abort === 'function') task.abort() }

// Whether the client has no function for that name, so that a call which returned nothing will stay without an answer.
const absent = name => {
  if (name === undefined) return false
  const host = client()
  return host !== undefined && typeof host[name] !== 'function'
}
