// Calls every function in a page, on the web's own runtime: below it is the browser. No vendor has typings of it, so what Taro
// answered is noted, and what was read is compared with that. The misbehaviours are made of those answers.
import * as Taro from '@tarojs/taro'

import { ways } from './client.mjs'
import { judge } from './judge.mjs'
import { wrong } from './values.mjs'

const turn = () => new Promise(done => setTimeout(done))

const isPromise = value => value !== null && typeof value === 'object' && typeof value.then === 'function'

// What is noted of a call's answer, as Taro gives it.
const noting = called => ({
  good: value => { if (!called.settled) Object.assign(called, { settled: true, answer: value }) },
  bad: value => { if (!called.settled) Object.assign(called, { settled: true, failed: value ?? {} }) },
})

// Taro itself, which is watched.
const watched = (called, args) => {
  const { good, bad } = noting(called)
  const [option] = args
  if (option !== null && typeof option === 'object') {
    const { success, fail } = option
    if (success) option.success = value => { good(value); success(value) }
    if (fail) option.fail = value => { bad(value); fail(value) }
  }
  try {
    const returned = Taro[called.name](...args)
    if (isPromise(returned)) {
      called.kind = 'promise'
      returned.then(good, bad)
    } else if (!option?.success) {
      good(returned)
    }
    return returned
  } catch (error) {
    bad(error)
    throw error
  }
}

// Taro's answer of before, as a host gives it that behaves otherwise.
const misbehaving = (called, args, state) => {
  const { kind, answer } = state.known.get(called.name)
  called.kind = kind
  if (state.way === 'throws') throw new Error('the client broke')
  called.answer = { nothing: undefined, 'a number': 5, 'wrong types': wrong(answer) }[state.way] ?? (state.way === 'nothing' ? undefined : answer)
  if (kind === 'sync') return called.answer
  const option = args[0] ?? {}
  const ok = called.answer
  const no = { errMsg: `${called.name}:fail auth deny`, errno: 103 }
  const succeed = () => { option.success?.(ok); option.complete?.(ok) }
  const deliver = {
    fails: () => { option.fail?.(no); option.complete?.(no) },
    both: () => { succeed(); option.fail?.(no) },
    twice: () => { succeed(); succeed() },
    mistaken: () => { option.success?.(no); option.complete?.(no) },
  }[state.way] ?? succeed
  if (state.way === 'async' && option.success) {
    setTimeout(deliver, 0)
    return Promise.resolve()
  }
  if (state.way === 'wrapped' && option.success) return Promise.resolve().then(() => setTimeout(deliver, 0)).then(() => ({ traceId: 1 }))
  const Realm = state.way === 'foreign' ? state.foreign : Promise
  const rejects = state.way === 'fails' && !option.fail
  return new Realm((done, lost) => {
    const answer = () => {
      deliver()
      if (rejects) lost(no)
      else done(['fails', 'mistaken'].includes(state.way) ? no : ok)
    }
    if (state.way === 'late') state.late.push(answer)
    else Promise.resolve().then(answer)
  })
}

// What Taro has in the place of a function that the web lacks.
const isStub = name => typeof Taro[name] === 'function' && /__taroNotSupport|^[^{]*\{\s*console\.warn\(.Deprecated/.test(Function.prototype.toString.call(Taro[name]))

// Taro with every function of its replaced that is one.
const replaced = state => {
  const replace = name => (...args) => {
    const called = { name, kind: 'sync', args }
    state.calls.push(called)
    return state.way === 'right' ? watched(called, args) : misbehaving(called, args, state)
  }
  const names = Object.keys(Taro).filter(name => typeof Taro[name] === 'function' && !isStub(name))
  return Object.fromEntries(names.map(name => [name, replace(name)]))
}

// What became of a call of Taro itself.
const judged = (state, name, told, thrown) => {
  const called = state.calls.at(-1)
  if (thrown.length > 0) return { is: 'wrong', why: `it panicked: ${thrown[0]}` }
  if (called && !called.settled) return told.came === undefined ? { is: 'own', why: 'Taro gives no answer' } : { is: 'wrong', why: `nothing was answered, and it says ${told.came}` }
  if (called?.failed) return /^(ok|heard)\b/.test(told.came ?? 'ok') ? { is: 'wrong', why: `Taro failed, and it says ${told.came}` } : { is: 'refused' }
  if (/不支持|仅在.*支持/.test(called?.answer?.errMsg)) return told.came?.startsWith('Unsupported') ? { is: 'refused' } : { is: 'wrong', why: `Taro does not support it, and it says ${told.came}` }
  return judge(state, { name, ...told, thrown }, Taro[name] !== undefined && !isStub(name))
}

// Gives what became of each call, and how memory grew.
export const sweep = async (app, thrown, driver) => {
  const state = { host: 'h5', way: 'right', late: [], calls: [], known: new Map(), foreign: driver.foreign }
  app.replace(replaced(state))
  const names = app.names()
  const results = []
  const call = async (way, number, name) => {
    Object.assign(state, { way, late: [], calls: [] })
    thrown.length = 0
    let told
    driver.tell = (of, it) => { if (of === number) told = it }
    try {
      app.call(number)
    } catch (error) {
      thrown.push(error.message)
    }
    for (let turns = 0; turns < 20 && !told; turns++) {
      await turn()
      if (turns === 3) state.late.splice(0).forEach(answer => answer())
    }
    // What answers at all has its time, on a slow machine as well.
    const most = driver.silent.includes(name) ? 20 : 200
    for (let waits = 0; waits < most && !told && thrown.length === 0; waits++) await new Promise(done => setTimeout(done, 50))
    const called = state.calls.at(-1)
    if (way === 'right' && called?.settled && !called.failed && called.name === name) state.known.set(name, called)
    const found = way === 'right' ? judged(state, name, { ...told }, [...thrown]) : judge(state, { name, ...told, thrown: [...thrown] }, true)
    return { host: 'h5', way, name, ...found }
  }
  for (const [number, name] of names.entries()) {
    driver.now(name)
    if (!driver.skipped.includes(name)) results.push(await call('right', number, name))
  }
  const again = async way => {
    for (const [number, name] of names.entries()) {
      const known = state.known.get(name)
      if (known && !/不支持|仅在.*支持/.test(known.answer?.errMsg)) results.push(await call(way, number, name))
    }
  }
  for (const way of ways.slice(1)) await again(way)
  const pages = app.pages()
  await again('both')
  await again('twice')
  return { names, methods: [], absent: [], notGiven: app.not_given(), results, grown: app.pages() - pages }
}
