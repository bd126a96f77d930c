// The JavaScript half of the seam. Written once, for every API: what is generated is a name and a property list.
//
// It runs in mini programs as well, so it is plain ES2015 and needs nothing of the host but `Promise`. Nothing runs when
// it is loaded, so that a bundler leaves out what a program does not import.

// The program, to enter it: its one function for that is called with numbers alone, and fetches the value by itself.
let program

// The value that crosses: what the host gave, on the way in; what Rust answers, on the way out.
let given

const OK = 0
const FAIL = 1
const RUN = 2
const CALL = 3
const FREE = 4

const enter = (id, kind, value) => {
  given = value
  program.__taro_api_enter(id, kind)
  return take()
}
export const install = exports => { program = exports }
export const take = () => {
  const value = given
  given = undefined
  return value
}
export const give = value => { given = value }

// The names of properties and of Taro's functions, by where they stand in the program's memory: a number crosses for less
// than a text. They never move, and no two begin at the same place. Most are found in a short list, which is quicker to
// look into than a map.
const names = new Map()
const recent = []
const learn = (at, length) => {
  let known = names.get(at)
  if (known === undefined) {
    const bytes = new Uint8Array(program.memory.buffer, at, length)
    known = { at, text: decodeURIComponent(escape(String.fromCharCode(...bytes))) }
    names.set(at, known)
  }
  return recent[at & 255] = known
}
const name = (at, length) => {
  const known = recent[at & 255]
  return (known && known.at === at ? known : learn(at, length)).text
}

export const object = () => ({})
export const array = () => []
export const push = (items, value) => { items.push(value) }
export const set = (target, at, length, value) => { target[name(at, length)] = value }
export const setNamed = (target, name, value) => { target[name] = value }

// A host's object may be anything, and its properties may throw.
const read = (source, name) => {
  try {
    return source == null ? undefined : source[name]
  } catch (_) {
    return undefined
  }
}
// Nowhere is no name: what is asked of it is asked of the value itself.
export const get = (source, at, length) => at ? read(source, name(at, length)) : source
export const getString = (source, at, length) => {
  const value = get(source, at, length)
  return typeof value === 'string' ? value : undefined
}
export const getNumber = (source, at, length) => {
  const value = get(source, at, length)
  return typeof value === 'number' ? value : undefined
}
// The place of a value's kind in Rust's list of them.
export const kind = (source, at, length) => {
  const value = get(source, at, length)
  return value === null ? 2 : value === true ? 9 : Array.isArray(value) ? 7 :
    ['', 'undefined', '', 'boolean', 'number', 'string', 'function', '', 'object'].indexOf(typeof value)
}
export const keys = value => Object.keys(value)
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

// Bytes and numbers are lists of numbers, as in the in-process host, and half a surrogate pair is U+FFFD.
const listed = (_, value) => {
  const kind = value && typeof value === 'object' ? tag(value) : ''
  if (kind === 'ArrayBuffer') return Array.from(new Uint8Array(value))
  return /.Array$/.test(kind) ? Array.from(value) : value
}
export const json = value => {
  try {
    const text = JSON.stringify(value, listed) || 'null'
    return text.replace(/\\(\\|ud[89a-f]..)/g, (all, tail) => tail === '\\' ? all : '\\ufffd')
  } catch (_) {
    return undefined
  }
}
export const parse = text => JSON.parse(text)

export const microtask = () => { Promise.resolve().then(() => enter(0, RUN)) }

// How hosts tell how a call went. The in-process host's half, `failure.rs`, says the same in Rust; a test compares them.
// Each property by its name: one that is found by a variable takes several times as long where it is absent.
const words = value => typeof value === 'string' ? value : ''
export const failed = errMsg => ({ errMsg })
export const text = value => {
  try {
    return words(value) || words(value.errMsg) || words(value.errorMessage) || words(value.message)
  } catch (_) {
    return ''
  }
}
// Alipay's success has a text under `code`: only a number is one here.
export const number = (value, system) => {
  try {
    const { errno, errCode, error, code } = value
    return (system ? [errno] : [errCode, error, code]).find(Number.isSafeInteger)
  } catch (_) {
    return undefined
  }
}
const errMsg = value => {
  try {
    return value.errMsg
  } catch (_) {
    return undefined
  }
}
// `login:ok`; and the texts of hosts that leave the name out, or everything.
const isOk = text => text === '' || /(^|:)\s*(ok|success)?\s*$/i.test(text)
export const saysOk = value => {
  const text = words(errMsg(value))
  return text !== '' && isOk(text)
}
// The place of a failure's kind in Rust's list of them. A browser throws an `AbortError` when a request ends early, and
// says the same of one that took too long: Taro aborts that one itself.
export const judge = (text, value, aborted) =>
  !aborted && read(value, 'name') === 'AbortError' ? 2 : [
    /not support|unsupported|不支持|not a function|not implemented/i,
    /cancel|abort|取消/i,
    /timeout|time out|timed out|超时/i,
    /deny|denied|permission|unauthorized|not authorized|拒绝|未授权/i,
  ].findIndex(sign => sign.test(text))

// The function to call, and what to call it on.
const own = imported => imported
let find = own
// Lets an object of the program's own take Taro's place.
export const inject = taro => {
  find = taro == null ? own : (imported, name, anything) => {
    const found = taro[name]
    return typeof found === 'function' ? found.bind(taro) : anything && name in taro ? found : imported
  }
}
const method = (target, name) => {
  const found = read(target, name)
  return typeof found === 'function' ? found.bind(target) : undefined
}

// A function of Rust's, by its number. Where the engine tells that nobody holds it any more, Rust lets it go.
let registry
export const callback = id => {
  if (!registry && typeof FinalizationRegistry === 'function') registry = new FinalizationRegistry(id => enter(id, FREE))
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

export const constant = (imported, at, length) => find(imported, name(at, length), true)
export const invoke = (imported, at, length, first, rest) => calling(find(imported, name(at, length)), first, rest)
export const invokeMethod = (target, at, length, first, rest) => calling(method(target, name(at, length)), first, rest)

export const promised = thenable => Promise.resolve(thenable)
export const apply = (callback, values) => callback(...values)

const lacking = name => failed(`${name}:fail not supported by this host`)

// Calls a function and tells Rust its answer: the first one, whether it comes by callback, by promise or by throwing.
// Gives back what the function returned if that is an object: a task can be aborted.
const starting = (api, name, id, callbacks, first, rest, method) => {
  let open = true
  let succeeded = false
  const succeed = value => {
    succeeded = true
    if (!open) return
    open = false
    enter(id, isOk(words(errMsg(value))) ? OK : FAIL, value)
  }
  const fail = error => {
    if (!open) return
    open = false
    enter(id, FAIL, thrown(error))
  }
  if (typeof api !== 'function') {
    fail(lacking(name))
    return undefined
  }
  if (callbacks) {
    // Without an object there is nothing to hang the callbacks on.
    if (first === undefined) first = {}
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
  } else if (!callbacks || !method && absent(name)) {
    // A stub: it warned, and will never answer.
    fail(lacking(name))
  }
  return typeof returned === 'object' && returned !== null ? returned : undefined
}

export const start = (imported, at, length, id, callbacks, first, rest) => {
  const api = name(at, length)
  return starting(find(imported, api), api, id, callbacks, first, rest)
}
export const startMethod = (target, at, length, id, callbacks, first, rest) => {
  const api = name(at, length)
  return starting(method(target, api), api, id, callbacks, first, rest, true)
}

export const abort = task => { if (task !== undefined && typeof task.abort === 'function') task.abort() }

// Whether the client, below Taro, has no function for that name, so that a call which returned nothing will stay without
// an answer.
const absent = name => {
  const client = typeof my === 'object' ? my : typeof swan === 'object' ? swan : typeof tt === 'object' ? tt :
    typeof qq === 'object' ? qq : typeof jd === 'object' ? jd : typeof wx === 'object' ? wx : undefined
  return client !== undefined && typeof client[name] !== 'function'
}
