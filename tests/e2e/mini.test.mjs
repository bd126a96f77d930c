// The program in Node, on Taro's real mini-program runtimes, in a realm as bare as a mini program's.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'

import { mini } from './bundle.mjs'
import { alipay, alipayWithWebAssembly } from './clients/alipay.mjs'
import { realm } from './clients/realm.mjs'
import { weapp } from './clients/weapp.mjs'
import { hostile } from './hostile.mjs'

const built = process.env.TARO_E2E_APP ?? assert.fail('run `cargo xtask test`: it builds the program first')
const both = process.env.TARO_E2E_BOTH ?? assert.fail('run `cargo xtask test`: it builds the program in both forms')

// WeChat from files of the package, and as a client that is too old for them; Alipay in both ways that were measured.
const clients = {
  weapp: { host: 'weapp', client: weapp, folder: built },
  'weapp, as JavaScript': { host: 'weapp', client: { ...weapp, wasm: undefined }, folder: both },
  alipay: { host: 'alipay', client: alipay, folder: both },
  'alipay, with WebAssembly': { host: 'alipay', client: alipayWithWebAssembly, folder: both },
}

// Clients of several ages: the boundary of a version, one that is older than all that needs one, and one that does not say it. What a
// program may ask of them is all that is run there.
const ages = { '2.11.0': '2.11.0', '1.9.89': '1.9.89', 'nobody knows which': '' }

// Counts what the program calls of JavaScript.
const counted = (imports, state) => {
  const counting = call => (...values) => {
    state.calls += 1
    return call(...values)
  }
  const all = of => Object.fromEntries(Object.entries(of).map(([name, call]) => [name, counting(call)]))
  return Object.fromEntries(Object.entries(imports).map(([module, of]) => [module, all(of)]))
}

// A client hears of what is thrown at it, and goes on.
const caught = (exports, noise, broken) => {
  // The version is in its name.
  const name = Object.keys(exports).find(it => it.startsWith('__taro_api_enter'))
  return {
    ...exports,
    [name]: (...values) => {
      try {
        exports[name](...values)
      } catch (error) {
        noise.push(`thrown: ${error.message}`)
        // Of the panics that the tests make, the program's other tasks go on.
        if (!noise.some(it => panics[0].test(it))) broken(error)
      }
    },
  }
}

// What the program's panics say, and the traps that end them: `abort` is JavaScript's.
const panics = [/^console.error: panicked at tests.e2e.app.src.mini.rs:\d+: this (task alone|callback|interceptor|event)$/, /^thrown: (unreachable|abort)$/]

// Runs the program; gives what it said of each of its tests, and what nobody should have said.
const run = async ({ host, client, folder, tests = host, library = '3.0.0' }, alias) => {
  const code = await mini(host, join(folder, 'taro_api_e2e.js'), alias)
  const page = { route: 'pages/index/index', options: {} }
  const state = { page, library, calls: 0, scenario: '', late: [], received: '', listeners: new Set() }
  const results = new Map()
  const noise = []
  const lines = []
  const hostiles = hostile()
  const unhandled = error => noise.push(`unhandled rejection: ${error?.stack ?? JSON.stringify(error)}`)
  process.on('unhandledRejection', unhandled)
  try {
    await new Promise((end, broken) => {
      const driver = {
        end,
        broken,
        scenario: name => { state.scenario = name },
        received: () => state.received,
        answer: () => state.late.splice(0).forEach(answer => answer()),
        network: (isConnected, networkType) => state.listeners.forEach(listener => listener({ isConnected, networkType })),
        networks: times => {
          const tell = () => state.listeners.forEach(listener => listener({ isConnected: true, networkType: 'wifi' }))
          setTimeout(() => { for (let time = 0; time < times; time++) tell() }, 0)
        },
        production: () => true,
        host: () => host,
        tests: () => tests,
        library: () => library,
        calls: () => state.calls,
        promising: settling => ({
          soonText: () => ({ text: settling ? Promise.resolve('soon') : new Promise(() => {}) }),
          takesPromise: promise => { promise.then(() => {}) },
        }),
        answering: json => hostiles.answering(json),
        hostiles: () => hostiles.names,
        hostile: name => hostiles.taro(name),
        server: () => '',
        plugin: () => {
          const circle = {}
          circle.circle = circle
          const values = { half: { text: 'a\ud800\\ud800' }, circle, bytes: { list: new Float32Array([1, 2]).buffer.slice(2, 4) } }
          let hears
          return {
            flyToTheMoon: () => Promise.resolve({ errMsg: 'flyToTheMoon:ok' }),
            getStorageSync: key => values[key],
            onAsked: it => { hears = it },
            offAsked() {},
            ask: () => hears(''),
            asking: () => Promise.resolve({ get name() { hears(5); return 'asking' } }),
          }
        },
        result: (name, error) => { results.set(name, error) },
      }
      const sandbox = {
        driver,
        // No other method: a client may lack them.
        console: { log: text => lines.push(text), warn: text => lines.push(text), error: (...words) => noise.push(`console.error: ${words.join(' ')}`) },
        setTimeout,
        clearTimeout,
        module: { exports: {} },
        navigator: { userAgent: '' },
        getCurrentPages: () => [page],
        getApp: () => ({}),
        [client.name]: client.client(state),
      }
      sandbox.global = sandbox
      if (client.wasm) sandbox[client.wasm] = {
        instantiate: async (path, imports) => {
          assert.equal(path, '/taro_api_e2e_bg.wasm')
          const { instance } = await WebAssembly.instantiate(readFileSync(join(folder, path)), counted(imports, state))
          const exports = Object.entries(instance.exports).filter(([, it]) => !(it instanceof WebAssembly.Global))
          return { instance: { exports: caught(Object.fromEntries(exports), noise, broken) } }
        },
      }
      // A module that is no file of the package is watched where it is made.
      driver.watched = (make, imports) => {
        const { a } = counted({ a: imports }, state)
        return caught(make(a), noise, broken)
      }
      const run = realm(client, sandbox)
      if (client.hasWebAssembly) {
        const own = sandbox.WebAssembly ?? run('WebAssembly', 'own.js')
        const { instantiate } = own
        own.instantiate = async (bytes, imports) => {
          const { instance } = await instantiate(bytes, counted(imports, state))
          return { instance: { exports: caught(instance.exports, noise, broken) } }
        }
      }
      // A client runs a file as a function's body. It is much faster, too: names of the realm itself are looked up one by one.
      run(`(function () {${code}\n})()`, `${host}.js`)
    })
    // A rejection that nobody handles is told a turn later.
    await new Promise(done => setTimeout(done, 20))
  } finally {
    process.off('unhandledRejection', unhandled)
  }
  return { results, noise, lines }
}

for (const [name, client] of Object.entries(clients)) {
  test(name, async t => {
    const { results, noise, lines } = await run(client)
    assert.ok(results.size > 15, 'the program has its tests')
    for (const [name, error] of results) await t.test(name, () => assert.equal(error, ''))
    const told = [...new Set(noise.filter(it => panics[0].test(it)).map(it => it.split(': ').pop()))]
    await t.test('a panic says its message and its place', () => assert.deepEqual(told, ['this task alone', 'this callback', 'this interceptor', 'this event']))
    const printed = lines.filter(it => /^(a|mini: an) |not this/.test(it))
    await t.test('what a program prints is on the console', () => assert.deepEqual(printed, ['a line', 'a warning', 'mini: an information']))
    const others = noise.filter(it => !panics.some(panic => panic.test(it)))
    await t.test('nothing else unhandled, no other console error', () => assert.deepEqual(others, []))
  })
}

for (const [age, library] of Object.entries(ages)) {
  test(`weapp, of base library ${age}`, async t => {
    const { results, noise } = await run({ ...clients.weapp, tests: 'asked', library })
    assert.ok(results.size > 10, 'the program has its tests')
    for (const [name, error] of results) await t.test(name, () => assert.equal(error, ''))
    await t.test('nothing unhandled, no console error', () => assert.deepEqual(noise, []))
  })
}

test('a stub in the place of the real packages is noticed', async () => {
  const stub = join(import.meta.dirname, 'stub.cjs')
  const { results } = await run(clients.weapp, { '@tarojs/taro': stub, '@tarojs/plugin-platform-weapp/dist/runtime': stub })
  assert.notEqual([...results.values()].filter(error => error !== '').length, 0)
})
