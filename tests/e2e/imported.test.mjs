// Packages and a client's own functions, bound by `cargo taro import`: what Rust gets of them is what JavaScript gets.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'

import dayjs from 'dayjs'
import sm from 'sm-crypto'

import { start } from './bundle.mjs'
import { realm } from './clients/realm.mjs'
import { weapp } from './clients/weapp.mjs'

const folder = process.env.TARO_E2E_IMPORTED ?? assert.fail('run `cargo xtask test`: it imports and builds the program first')

// Runs the program on a client of WeChat's; gives what it saw.
const run = async (ready = app => app.run()) => {
  const code = await start('weapp', join(folder, 'imported.js'), '/imported_bg.wasm')
  const state = { page: {}, library: '3.0.0', calls: 0, scenario: '', late: [], received: '', listeners: new Set() }
  const saw = {}
  await new Promise((end, broken) => {
    const driver = { end, broken, saw: (name, value) => { saw[name] = value }, ready }
    const sandbox = { driver, console, setTimeout, clearTimeout, module: { exports: {} }, getCurrentPages: () => [], getApp: () => ({}), wx: weapp.client(state) }
    sandbox.global = sandbox
    sandbox.WXWebAssembly = {
      instantiate: async (path, imports) => WebAssembly.instantiate(readFileSync(join(folder, path)), imports),
    }
    realm(weapp, sandbox)(`(function () {${code}\n})()`, 'weapp.js')
  })
  return saw
}

test('what was imported runs', async t => {
  const saw = await run()
  const key = '0123456789abcdeffedcba9876543210'
  const expected = {
    'mitt: heard': '5.0',
    'dayjs: a year later': dayjs('2024-02-29').add(1, 'year').format('YYYY-MM-DD'),
    'dayjs: year': `${dayjs('2024-02-29').year()}`,
    'dayjs: no day': `${dayjs('no day').isValid()}`,
    sm3: sm.sm3('abc'),
    'sm4: encrypted': sm.sm4.encrypt('hello', key),
    'sm4: decrypted': 'hello',
    'sm2: signed': 'true',
    'sm2: not signed': 'false',
    'wx.login': 'code-1',
    'wx.getStorageSync': '"kept"',
  }
  for (const [name, value] of Object.entries(expected)) await t.test(name, () => assert.equal(saw[name], value))
  await t.test('nothing else', () => assert.deepEqual(Object.keys(saw).sort(), Object.keys(expected).sort()))
})

test('a function that panics a thousand times leaves nothing on the stack', async () => {
  const saw = await run(app => {
    for (let time = 0; time < 1000; time++) assert.throws(() => app.fails(), /unreachable/)
    app.run()
  })
  assert.equal(saw.sm3, sm.sm3('abc'))
})

test('nor do a method of a class, and what is `async`', async () => {
  const unhandled = []
  // A later turn throws at nobody. Whoever else listens would end the test.
  const others = process.listeners('unhandledRejection')
  process.removeAllListeners('unhandledRejection').on('unhandledRejection', error => unhandled.push(error.message))
  const saw = await run(async app => {
    for (let time = 0; time < 1000; time++) {
      assert.throws(() => new app.Failing().fails(), /unreachable/)
      app.fails_later()
      // It goes on in a turn of its own.
      await new Promise(done => setTimeout(done))
    }
    app.run()
  }).finally(() => {
    process.removeAllListeners('unhandledRejection')
    others.forEach(other => process.on('unhandledRejection', other))
  })
  assert.deepEqual(new Set(unhandled), new Set(['unreachable']))
  assert.equal(saw.sm3, sm.sm3('abc'))
})
