// The JavaScript half of the bridge. Written once, for every API: what is generated is a name and a property list.
//
// It runs in mini programs as well, so it is plain ES2015 and needs nothing of the host but `Promise`. Nothing runs when
// it is loaded, so that a bundler leaves out what a program does not import.

// The numbers that cross. Rust's `codes.rs` has the same under the same names; a test compares them.
const ENTER_OK = 0
const ENTER_FAIL = 1
const ENTER_RUN = 2
const ENTER_CALL = 3
const ENTER_FREE = 4
const ENTER_CALL_LAST = 5
const IS_ELSE = 0
const IS_UNDEFINED = 1
const IS_NULL = 2
const IS_FALSE = 3
const IS_NUMBER = 4
const IS_STRING = 5
const IS_FUNCTION = 6
const IS_ARRAY = 7
const IS_OBJECT = 8
const IS_TRUE = 9
const ASK_ERRNO = 0
const ASK_ERR_CODE = 1
const ASK_KIND = 2
const ASK_KIND_NOT_ABORTED = 3
const ASK_OK = 4
const ASK_REFUSED = 5
const ASK_FAILURE = 6
const HANG_STATUS = 2
const HANG_PACKAGE = 4
const FAILED_OTHERWISE = 0
const FAILED_UNSUPPORTED = 1
const FAILED_CANCELLED = 2
const FAILED_TIMED_OUT = 3
const FAILED_DENIED = 4

// The programs that this file serves: all that are built into one folder share it. Each has a key, which it adds to what it
// asks for. A program is entered by its one exported function, which takes numbers alone.
const programs = [null]
const owner = key => programs[key >>> 16]
export const install = exports => programs.push({
  memory: exports.memory,
  names: [],
  enter: (id, kind, value) => {
    // A panic leaves what it ends on the stack, which would be full some day. `cargo taro build` adds what sets its end.
    const stack = exports.__taro_api_stack
    const end = stack && stack(0)
    given = value
    try {
      exports.__taro_api_enter_0_1(id, kind)
    } finally {
      if (end) stack(end)
    }
    return take()
  },
}) - 1 << 16

// The value that crosses while a program is entered: what the host gave, on the way in; what Rust answers, on the way out.
let given
export const take = () => {
  const value = given
  given = undefined
  return value
}
export const give = value => { given = value }

// The names of properties and of Taro's functions, by where they stand in the program's memory: a number crosses for less
// than a text. They never move. A name's key is its length beside the program's. Of names that share a place in the list,
// the last one is kept: no more are used in turn than fit.
const name = (at, key) => {
  const { memory, names } = owner(key)
  const known = names[at & 1023]
  if (known && known.at === at && known.key === key) return known.text
  const bytes = new Uint8Array(memory.buffer, at, key & 0xffff)
  const text = decodeURIComponent(escape(String.fromCharCode(...bytes)))
  names[at & 1023] = { at, key, text }
  return text
}

export const object = () => ({})
export const array = () => []
export const push = (items, value) => { items.push(value) }
// A host's object may be anything: its properties may throw, and so may a look at what it is.
export const set = (target, at, key, value) => { setNamed(target, name(at, key), value) }
export const setNamed = (target, name, value) => {
  try {
    target[name] = value
  } catch (_) {}
}

const read = (source, name) => {
  try {
    return source == null ? undefined : source[name]
  } catch (_) {
    return undefined
  }
}
// Nowhere is no name: what is asked of it is asked of the value itself.
export const get = (source, at, key) => at ? read(source, name(at, key)) : source
// Some clients tell a number as a text, or a text as a number or a boolean.
// Of nowhere, it is what a call's result says in words.
export const getString = (source, at, key) => {
  const value = at ? get(source, at, key) : text(source)
  return typeof value === 'string' ? value : typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined
}
export const getNumber = (source, at, key) => {
  const value = get(source, at, key)
  return typeof value === 'string' && /^\s*[-+]?[\d.]+(e[-+]?\d+)?\s*$/i.test(value) ? +value : typeof value === 'number' ? value : undefined
}
export const kind = (source, at, key) => {
  const value = get(source, at, key)
  try {
    return value === null ? IS_NULL : value === true ? IS_TRUE : Array.isArray(value) ? IS_ARRAY : {
      undefined: IS_UNDEFINED,
      boolean: IS_FALSE,
      number: IS_NUMBER,
      string: IS_STRING,
      function: IS_FUNCTION,
      object: IS_OBJECT,
    }[typeof value] || IS_ELSE
  } catch (_) {
    return IS_ELSE
  }
}
// Name and value in turn. Of what is neither a plain object nor holds entries, no name at all is no empty object. Memory has
// numbers, and no names: to list those of a picture takes more memory than there is.
export const entries = value => {
  const list = []
  const add = (value, name) => { list.push(String(name), value) }
  try {
    if (ArrayBuffer.isView(value)) return undefined
    const kind = tag(value)
    if (ENTRIES.includes(kind)) value.forEach(add)
    else Object.keys(value).forEach(name => add(read(value, name), name))
    return list.length || ['Object', 'Array', 'Function'].includes(kind) || ENTRIES.includes(kind) ? list : undefined
  } catch (_) {
    return undefined
  }
}
const ENTRIES = ['Map', 'Headers', 'URLSearchParams', 'FormData']
// How many items an array has; more than a program could hold are a lie of its own. So is a long one with holes: to read it takes
// minutes, and it holds nothing.
export const size = items => {
  const length = read(items, 'length')
  return Number.isInteger(length) && length >= 0 && length <= 0xffffff && (length < 0x10000 || isFull(items, length - 1)) ? length : -1
}
// Looks at some: to look at all takes long itself.
const isFull = (items, last) => {
  try {
    for (let i = 0; i < 64; i++) if (!(Math.floor(i * last / 63) in items)) return false
    return true
  } catch (_) {
    return false
  }
}
export const at = read
export const named = read

export const buffer = bytes => bytes.slice().buffer
export const clamped = bytes => new Uint8ClampedArray(bytes)
export const floats = values => values.slice()
// What is of another realm is no instance of this one's.
const tag = value => Object.prototype.toString.call(value).slice(8, -1)
// More than a program can hold in one piece ends it.
const fitting = view => view.byteLength < 0x80000000 ? view : undefined
// Memory whose owner gave it away is none.
const viewed = (value, tags, View) =>
  ArrayBuffer.isView(value) && tags.includes(tag(value)) ? fitting(new View(value.buffer, value.byteOffset, value.length)) : undefined
export const bytes = value => {
  try {
    // What only says that it is a buffer, `DataView` does not take.
    return tag(value) === 'ArrayBuffer' ? fitting(new Uint8Array(new DataView(value).buffer)) : viewed(value, ['Uint8Array', 'Uint8ClampedArray'], Uint8Array)
  } catch (_) {
    return undefined
  }
}
export const isBytes = value => {
  try {
    return ['ArrayBuffer', 'Uint8Array', 'Uint8ClampedArray'].includes(tag(value))
  } catch (_) {
    return false
  }
}
export const numbers = value => {
  try {
    if (!Array.isArray(value)) return viewed(value, ['Float32Array'], Float32Array)
    const list = new Float32Array(size(value))
    for (let i = 0; i < list.length; i++) {
      if (typeof value[i] !== 'number') return undefined
      list[i] = value[i]
    }
    return list
  } catch (_) {
    return undefined
  }
}

// Bytes and numbers are lists of numbers, as in the in-process host, and half a surrogate pair is U+FFFD.
const listed = (_, value) => {
  const kind = value && typeof value === 'object' ? tag(value) : ''
  // What only says that it is one of these, their own methods do not take: it may say that it is endless.
  if (kind === 'ArrayBuffer') return Array.from(new Uint8Array(new DataView(value).buffer))
  if (Array.isArray(value) && size(value) < 0) throw value
  if (kind === 'Set') {
    const all = []
    Set.prototype.forEach.call(value, it => { all.push(it) })
    return all
  }
  if (kind === 'Map') {
    const all = {}
    Map.prototype.forEach.call(value, (it, name) => { all[name] = it })
    return all
  }
  return /.Array$/.test(kind) && ArrayBuffer.isView(value) ? Array.from(value) : value
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

export const microtask = key => { Promise.resolve().then(() => owner(key).enter(0, ENTER_RUN)) }

export const warn = text => { if (typeof console === 'object') console.warn(text) }
export const complain = text => { if (typeof console === 'object') console.error(text) }
// Not every client's console has every method.
export const print = (level, text) => {
  if (typeof console !== 'object') return
  const name = ['debug', 'log', 'info', 'warn', 'error'][level]
  if (typeof console[name] === 'function') console[name](text)
  else console.log(text)
}

// Never too early; and a time of more than 24 days, which `setTimeout` takes for none, never comes.
export const after = (call, ms) =>
  ms > 0x7fffffff || typeof setTimeout !== 'function' ? undefined : setTimeout(call, Math.ceil(ms))
export const cancel = timer => { if (timer !== undefined) clearTimeout(timer) }

// How hosts tell how a call went. The in-process host's half, `failure.rs`, says the same in Rust; a test compares them.
// Each property by its name: one that is found by a variable takes several times as long where it is absent.
const words = value => typeof value === 'string' ? value : ''
export const failed = errMsg => ({ errMsg })
const ownText = value => {
  try {
    return value == null ? '' : words(value) || words(value.errMsg) || words(value.errorMessage) || words(value.message) ||
      words(value.errorMsg) || words(value.msg) || (typeof code(value.error) === 'number' ? '' : words(value.error))
  } catch (_) {
    return ''
  }
}
// Some hosts put the failure into another object, and that one into a third: what the first of them tells that tells anything.
const first = (value, read) => {
  let found = read(value)
  for (let depth = 0; depth < 3 && !found && (value = inner(value)); depth++) found = read(value)
  return found
}
const inner = value => {
  const found = read(value, 'error')
  return typeof found === 'object' ? found : undefined
}
const text = value => first(value, ownText)
const errMsg = value => {
  try {
    return value == null ? '' : words(value.errMsg)
  } catch (_) {
    return ''
  }
}
// `login:ok`; and the texts of hosts that leave the name out, or everything, or say it in words. What follows a `fail` is its reason.
const isOk = text => {
  // What most clients say, and nearly every call.
  if (!text || /^(?!fail|error)\w+:ok$/i.test(text)) return true
  const end = text.slice(Math.max(text.lastIndexOf(':'), text.lastIndexOf('：')) + 1).trim()
  return /^$|((^|[\s,，])(ok|success(ful(ly)?)?|succeeded)|成功)[.!。！]?$/i.test(end) &&
    !/\b(not?|never|without)\b|[不未没无](有|能|法)?成功/i.test(end) && !/\b(fail(ed|ure)?|error)\b|失败|错误/i.test(text)
}
// The codes that hosts document: WeChat's `errno`, Douyin's `errNo`, Alipay's `error` below 10.
const CODES = {
  errno: {
    1: FAILED_CANCELLED,
    3: FAILED_DENIED,
    5: FAILED_TIMED_OUT,
    100: FAILED_UNSUPPORTED,
    102: FAILED_DENIED,
    103: FAILED_DENIED,
    104: FAILED_CANCELLED,
    112: FAILED_DENIED,
  },
  errNo: { 10101: FAILED_DENIED, 10301: FAILED_UNSUPPORTED },
  error: { 1: FAILED_UNSUPPORTED, 4: FAILED_DENIED },
}
// No part of a reason: `name:fail`, what is quoted, paths, URLs and files; a session's end is no end of the call, and nobody aborts it where a connection aborts.
const OTHERS = /^[^\s:]*:\s*fail|"[^"]*"|“[^”]*”|`[^`]*`|\B'[^']*'|[^\s,，:：;；]*[/\\][^\s,，;；]*|[\w-]+\.[a-z\d]{1,4}\b|session[\s_]*timed?[\s_]?out|connection[ _]abort(ed)?/gi
// Some hosts tell a code as a text.
const code = value => typeof value === 'string' && /^-?\d{1,15}$/.test(value) ? +value : value
const isCode = value => Number.isSafeInteger(code(value)) && +value !== 0
// Alipay's failure, which it also returns.
const isRefusal = value => isCode(read(value, 'error')) && words(read(value, 'errorMessage')) !== ''
const codes = value => [value.errno, value.errNo, value.errCode, value.errorCode, value.error]
const ERROR = /(Error|Exception)$/
// Whether it does not say itself that it failed. Where a host is given callbacks, a code that it gives without a text, and an
// error, are failures as well: in the answer of any other function, they may be what was asked for.
const isGood = (value, hang) => {
  if (value == null) return true
  const told = errMsg(value)
  if (told) return isOk(told)
  if (isRefusal(value)) return false
  try {
    return !hang || !ERROR.test(tag(value)) && !codes(value).some(isCode) && (typeof code(value.error) === 'number' || !ownText(value.error))
  } catch (_) {
    return true
  }
}
// Whether what a function returns, which gives nothing by its type, says that it failed.
const isRefused = value => isRefusal(value) || !isOk(errMsg(value)) || typeof value === 'object' && read(value, 'success') === false
// Whether what has nothing of a result tells a failure in any shape: also by a text or a name that errors have, or by a code in letters.
const isFailure = value => {
  if (value == null) return false
  if (isRefused(value) || errMsg(value)) return isRefused(value)
  try {
    return !isGood(value, true) || !isOk(words(value.errorMessage)) || words(value.message) !== '' && ERROR.test(value.name) || codes(value).some(it => !isOk(words(it)) && +it !== 0)
  } catch (_) {
    return false
  }
}
const kindOf = value => {
  for (const field in CODES) {
    const told = code(read(value, field))
    const kind = typeof told === 'number' && CODES[field][told]
    if (kind) return kind
  }
  // A reason is short; to look through a long text takes minutes.
  const reason = text(value).slice(0, 2000).replace(OTHERS, ' ')
  if (/(\b(can)?not|n't)[\s_](yet[\s_])?(support|implement)|unsupport|unimplement|[不未]被?支持|仅在.*支持|not a function/i.test(reason)) return FAILED_UNSUPPORTED
  if (/timed?[\s_-]?out(?!(?!(error|exception)(?![a-z]))[a-z])|deadline[\s_]exceeded|超时/i.test(reason)) return FAILED_TIMED_OUT
  if (/(cancel(s|l?ed|l?ation)?|abort(s|ed)?)(?![a-z])|取消/i.test(reason)) return FAILED_CANCELLED
  if (/deny|denied|permission|unauthori[sz]ed|not authori[sz]ed|forbidden|user[\s_](reject|declin|refus)|(reject|declin|refus)ed by (the )?user|拒绝|未授权|没有授权|无权|没有权限|权限不足|不同意|不允许|禁止/i.test(reason)) return FAILED_DENIED
  return FAILED_OTHERWISE
}
// What Rust asks of a call's result: one function for all of it, since each one that is imported has its glue.
export const ask = (value, what) => what < ASK_OK ? first(value, it => asked(it, what)) : asked(value, what)
const asked = (value, what) => {
  if (what === ASK_OK) {
    const told = words(value) || errMsg(value)
    return told && isOk(told)
  }
  if (what === ASK_REFUSED) return isRefused(value)
  if (what === ASK_FAILURE) return isFailure(value)
  // A browser throws an `AbortError` when a request ends early, and says the same of one that took too long: Taro aborts that
  // one itself.
  if (what === ASK_KIND_NOT_ABORTED && read(value, 'name') === 'AbortError') return FAILED_TIMED_OUT
  try {
    if (what >= ASK_KIND) return kindOf(value)
    // Alipay's success has a text under `code`, the fourth: only a number is one there.
    return (what === ASK_ERRNO ? [value.errno, value.errNo] : [value.errCode, value.errorCode, value.error, value.code])
      .map((told, at) => at < 3 ? code(told) : told).find(Number.isSafeInteger)
  } catch (_) {
    return undefined
  }
}

// The function to call, and what to call it on.
let find = imported => imported
// Lets an object of the program's own take Taro's place.
export const inject = (taro, key) => {
  owner(key).taro = taro
  find = (imported, at, key, anything) => {
    const { taro } = owner(key)
    if (taro == null) return imported
    const found = taro[name(at, key)]
    return typeof found === 'function' ? Object.assign(found.bind(taro), { bound: found }) : anything && name(at, key) in taro ? found : imported
  }
}
const method = (target, name) => {
  const found = read(target, name)
  return typeof found === 'function' ? found.bind(target) : undefined
}

// A function of Rust's, by its number. Where the engine tells that nobody holds it any more, Rust lets it go. Where it does
// not, Rust lets one that is called once go with its call.
let registry
export const callback = (id, key, once) => {
  const { enter } = owner(key)
  if (!registry && typeof FinalizationRegistry === 'function') registry = new FinalizationRegistry(free => free())
  let ended = false
  const call = (...values) => {
    if (ended) return warn('taro-api: a callback that is called once was called again, and is no more')
    ended = once && !registry
    return enter(id, ended ? ENTER_CALL_LAST : ENTER_CALL, values)
  }
  if (registry) registry.register(call, () => enter(id, ENTER_FREE))
  return call
}
// What an object may call until its end.
let held
export const hold = (object, id, key) => {
  if (!held) held = new WeakMap()
  if (!held.has(object)) held.set(object, [])
  held.get(object).push(() => owner(key).enter(id, ENTER_FREE))
}
export const end = object => {
  const all = held && held.get(object)
  if (!all) return
  held.delete(object)
  all.forEach(free => free())
}

const ignore = () => {}

// `undefined` is how Rust is told that there is no such function: nothing else may look like it.
// A number alone is a code.
const thrown = error => error === undefined ? {} : typeof error === 'number' ? { errCode: error } : error

const calling = (api, first, rest) => {
  if (typeof api !== 'function') throw undefined
  let returned
  try {
    returned = rest ? api(first, ...rest) : api(first)
  } catch (error) {
    throw thrown(error)
  }
  // A stub answers by a promise, also where the function would answer at once.
  const promises = typeof read(returned, 'then') === 'function'
  if ((promises || returned === undefined && api.length < 1) && isStub(api)) {
    if (promises) returned.then(undefined, ignore)
    throw undefined
  }
  return returned
}
// What Taro has on the web in the place of what it lacks, or where it does no more than warn: its text tells.
const isStub = found => {
  try {
    return typeof found === 'function' && /__taroNotSupport|^[^{]*{\s*console\.warn\(.Deprecated/.test(Function.prototype.toString.call(found))
  } catch (_) {
    return false
  }
}

export const constant = (imported, at, key) => {
  try {
    const found = find(imported, at, key, true)
    return isStub(found) ? undefined : found
  } catch (_) {
    return undefined
  }
}
export const invoke = (imported, at, key, first, rest) => calling(find(imported, at, key), first, rest)
// What was imported may be a class: a function that is bound makes objects of it as well.
export const construct = (imported, at, key, values) => {
  const Class = find(imported, at, key)
  if (typeof Class !== 'function') throw undefined
  try {
    return new Class(...values)
  } catch (error) {
    throw thrown(error)
  }
}
export const invokeMethod = (target, at, key, first, rest) => calling(method(target, name(at, key)), first, rest)

export const promised = thenable => new Promise(done => done(thenable))
export const apply = (callback, object, values) => {
  if (typeof callback !== 'function') throw undefined
  try {
    return Reflect.apply(callback, object, values)
  } catch (error) {
    throw thrown(error)
  }
}

const lacking = name => failed(`${name}:fail not supported by this host`)

// Calls a function and tells Rust its answer: the first one, whether it comes by callback, by promise or by throwing.
// Gives back what the function returned if that is an object: a task can be aborted.
const starting = (found, name, { enter }, id, hang, first, rest, target, other = target) => {
  // What an interceptor makes of the answer to a request, the promise alone tells; each of Taro's runtimes gives one.
  if (!other && name === 'request') hang = false
  let open = true
  const succeed = value => {
    if (!open) return
    open = false
    enter(id, isGood(value, hang) ? ENTER_OK : ENTER_FAIL, value)
  }
  const fail = error => {
    if (!open) return
    open = false
    enter(id, ENTER_FAIL, thrown(error))
  }
  // What says something counts before what says nothing.
  let known
  const soon = value => {
    if (known === undefined) known = value
    if (typeof setTimeout === 'function') setTimeout(() => succeed(known), 100)
    else succeed(known)
  }
  try {
    const api = found()
    if (typeof api !== 'function') return fail(lacking(name))
    // What stands in Taro's place asks no client.
    if (api.bound) other = true
    if (hang) {
      // Without an object there is nothing to hang the callbacks on.
      if (first === undefined) first = {}
      first.success = succeed
      first.fail = fail
      // Of some clients it is all that is called. Where it comes first, what is told after it says more.
      first.complete = value => {
        if (!open) return
        if (!isGood(value, hang)) Promise.resolve().then(() => succeed(value))
        else if (typeof setTimeout === 'function') soon(value)
      }
    }
    const returned = rest ? api(first, ...rest) : api(first)
    if (returned != null && typeof returned.then === 'function') {
      // A host that called back has nothing to add, and may reject the promise as well: somebody must have heard it. Where a
      // wrapper is `async`, its promise ends before the client has called back, and may give anything.
      if (!open) Promise.resolve(returned).then(undefined, ignore)
      else Promise.resolve(returned).then(value => {
        if (!open) return
        if (!hang || isSaid(value) || ignores(target ? read(target, name) : api.bound || api)) succeed(value)
        else if (says(value) && hang !== HANG_STATUS) soon(value)
      }, fail)
    } else if (hang && errMsg(returned)) {
      succeed(returned)
    } else if (!hang && (other || returned !== undefined)) {
      succeed(returned)
    } else if (!other && (!hang || absent(name))) {
      // A stub: it warned, and will never answer.
      fail(lacking(name))
    } else if (ignores(target ? target[name] : api.bound || api)) {
      if (isStub(api)) fail(lacking(name))
      else succeed(returned)
    }
    // A task may be a function that has properties.
    return typeof returned === 'function' || typeof returned === 'object' && returned !== null ? returned : undefined
  } catch (error) {
    fail(error)
  }
}

// Whether it tells by itself how a call went. No object is an answer by what else it has: a wrapper's own may have anything.
const isSaid = value => {
  try {
    return value != null && (typeof value !== 'object' && says(value) || errMsg(value) !== '' || typeof value.success === 'boolean' || !isGood(value, true))
  } catch (_) {
    return true
  }
}

// Whether a promise's value is an answer. What a wrapper ends in is none: nothing, whether it worked, a task, an empty object.
const says = value => {
  try {
    return value != null && typeof value !== 'boolean' && typeof value !== 'function' && typeof value.abort !== 'function' &&
      typeof value.onProgressUpdate !== 'function' && (typeof value !== 'object' || Array.isArray(value) || errMsg(value) !== '' || Object.keys(value).length > 0)
  } catch (_) {
    return true
  }
}

// Whether a function takes nothing, so that it cannot call what its option holds, and nobody would answer. Its text tells, which
// only a function that is written in JavaScript has.
const ignores = api => {
  try {
    const text = Function.prototype.toString.call(api)
    return /^[\w$\s*[\].'"]*\(\s*\)/.test(text) && !/\barguments\b|\beval\b|\[(native code|bytecode)\]/.test(text)
  } catch (_) {
    return false
  }
}

export const start = (imported, at, key, id, hang, first, rest) =>
  starting(() => find(imported, at, key), name(at, key), owner(key), id, hang & ~HANG_PACKAGE, first, rest, undefined, hang & HANG_PACKAGE)
export const startMethod = (target, at, key, id, hang, first, rest) =>
  starting(() => method(target, name(at, key)), name(at, key), owner(key), id, hang, first, rest, target)

export const abort = task => { if (task !== undefined && typeof task.abort === 'function') task.abort() }

// Whether the client, below Taro, has no function for that name, so that a call which returned nothing will stay without
// an answer.
const absent = name => {
  const client = typeof my === 'object' ? my : typeof swan === 'object' ? swan : typeof tt === 'object' ? tt :
    typeof qq === 'object' ? qq : typeof jd === 'object' ? jd : typeof wx === 'object' ? wx : undefined
  // Of the names that Taro adapts, the one of which the client has both, and may lack what Taro makes of it.
  if (name === 'login' && typeof swan === 'object') name = 'getLoginCode'
  return client !== undefined && typeof client[name] !== 'function'
}
