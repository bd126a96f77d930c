// A client made of the vendor's own typings: it has every function that they have, and answers with values of their types.
import { leaves } from './seen.mjs'
import { wrong } from './values.mjs'

// How a client behaves. The first one is as it should be; the others are what hosts have been seen to do, or might.
export const ways = ['right', 'fails', 'nothing', 'a number', 'wrong types', 'both', 'twice', 'late', 'throws', 'foreign', 'mistaken', 'async', 'wrapped']

// The client. `state` has how it behaves now, and what it was asked and has answered.
export const client = (functions, state) => {
  const made = {}
  for (const [name, member] of functions) made[name] = member.kind === 'constant' ? state.values.of(member.value) : method(name, member, state)
  return made
}

// An object of the client's. It is a promise as well, which never settles: a task is one.
export const object = (members, state) => {
  const made = { then() {} }
  for (const [name, member] of members) {
    if (name !== 'then') made[name] = member.kind === 'constant' ? state.values.of(member.value) : method(name, member, state)
  }
  return made
}

const method = (name, member, state) => {
  const takes = { listener, sync, option: asynchronous, promise: asynchronous }[member.kind]
  return (...args) => {
    const called = { name, kind: member.kind, args }
    state.calls.push(called)
    if (state.way === 'throws') throw new state.realm.Error('the client broke')
    // A wrapper around the client that does something first, and gives something of its own to who gave it callbacks.
    if (state.way === 'wrapped' && takes === asynchronous && !isTask(member.returns)) {
      const listens = typeof args[0]?.success === 'function'
      return state.realm.Promise.resolve().then(() => takes(called, member, state)).then(answer => listens ? { traceId: 1 } : answer)
    }
    return takes(called, member, state)
  }
}

const listener = (called, member, state) => {
  const tell = called.args[0]
  if (typeof tell !== 'function') return
  called.answer = member.event.map(it => state.values.of(it))
  state.listeners.set(tell, { off: called.name.replace(/^on/, 'off'), called, event: called.answer })
  called.returned = state.values.of(member.returns)
  return called.returned
}

// What a listener is told, as the client behaves now.
export const fire = state => {
  for (const [tell, { called, event }] of state.listeners) {
    called.answer = state.way === 'nothing' ? [] : state.way === 'a number' ? [5] : state.way === 'wrong types' ? event.map(wrong) : event
    tell(...called.answer)
    if (state.way === 'twice') tell(...called.answer)
  }
}

const sync = (called, { returns }, state) => {
  if (/^off[A-Z]/.test(called.name)) {
    for (const [tell, { off }] of state.listeners) if (off === called.name && [undefined, tell].includes(called.args[0])) state.listeners.delete(tell)
  }
  // It has all that its typings have.
  called.answer = called.name === 'canIUse' && state.way !== 'wrong types' ? spoilt(true, state) : spoilt(well(state.values.of(returns)), state)
  return called.answer
}

const spoilt = (value, { way }) => way === 'nothing' ? undefined : way === 'a number' ? 5 : way === 'wrong types' ? wrong(value) : value

const asynchronous = (called, { success, returns }, state) => {
  const option = typeof called.args[0] === 'object' && called.args[0] !== null ? called.args[0] : {}
  const listens = ['success', 'fail', 'complete'].some(it => typeof option[it] === 'function')
  const good = said(state.values.of(success), called.name, state)
  const ok = spoilt(good, state)
  const no = state.host === 'alipay' ? { error: 4, errorMessage: 'permission denied' } : { errMsg: `${called.name}:fail auth deny`, errno: 103 }
  called.answer = ok
  // Taro's runtime changes it.
  called.said = leaves(ok)
  const succeed = () => { option.success?.(ok); option.complete?.(ok) }
  const fail = () => { option.fail?.(no); option.complete?.(no) }
  const answer = {
    fails: fail,
    both: () => { option.success?.(ok); option.fail?.(no); option.complete?.(ok) },
    twice: () => { succeed(); succeed() },
    mistaken: () => { option.success?.(no); option.complete?.(no) },
  }[state.way] ?? succeed
  // What Taro's runtime throws at a client is no answer.
  const safely = () => {
    try {
      answer()
    } catch (_) {}
  }
  if (state.way === 'late') state.late.push(safely)
  else if (state.way === 'async') setImmediate(safely)
  else Promise.resolve().then(safely)
  // A client promises only where it was given no callbacks, unless it gives a task.
  if (isTask(returns)) return state.values.of(returns)
  if (listens && state.way === 'async') return state.realm.Promise.resolve()
  if (listens && state.way !== 'foreign') return undefined
  const Realm = state.way === 'foreign' ? globalThis.Promise : state.realm.Promise
  if (state.way === 'late') return new Realm(done => state.late.push(() => done(ok)))
  return state.way === 'fails' ? Realm.reject(no) : Realm.resolve(state.way === 'mistaken' ? no : ok)
}

const isTask = returns => returns.t === 'object' && Object.keys(returns.fields).length > 0 && !returns.fields.then

// WeChat's and Douyin's clients say in words that all went well, whether or not their typings do.
const said = (value, name, { host }) => {
  if (value !== null && typeof value === 'object' && 'errMsg' in value) value.errMsg = `${name}:ok`
  well(value)
  // Where its typings say nothing, Alipay's gives an object: Taro's runtime sets properties of it.
  return value === undefined ? host === 'alipay' ? {} : { errMsg: `${name}:ok` } : value
}

// Some successes have the fields of failures, above all Alipay's.
const well = value => {
  if (value === null || typeof value !== 'object') return value
  for (const code of ['error', 'errCode', 'errorCode']) {
    if (typeof value[code] === 'number') value[code] = 0
    if (typeof value[code] === 'string') value[code] = '0'
  }
  if (typeof value.errorMessage === 'string') value.errorMessage = ''
  if (typeof value.success === 'boolean') value.success = true
  return value
}
