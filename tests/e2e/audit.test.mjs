// What the specs say of hosts beside what Taro's runtimes do when they run. `cargo taro audit` only reads the packages.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { createContext, runInContext } from 'node:vm'
import { build } from 'esbuild'
import { chromium } from 'playwright-core'

import { bundle, taro } from './bundle.mjs'
import { serve } from './server.mjs'

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'
const specs = join(import.meta.dirname, '../../specs')

// Each name with the hosts of all ways to call it: those that have it, and those that were found to.
const apis = () => {
  const list = new Map()
  const files = readdirSync(specs, { recursive: true }).filter(path => path.endsWith('.rs'))
  for (const file of files) {
    let above = {}
    for (const line of readFileSync(join(specs, file), 'utf8').split('\n')) {
      const attribute = line.match(/^ {4}#\[(platforms|found|absent)\((.*)\)\]$/)
      // A host may have where it was found behind it: `alipay = ".."`.
      if (attribute) above[attribute[1]] = attribute[2].split(', ').map(host => host.split(' = ')[0])
      const item = line.match(/^ {4}(?:function|const) "?([\w$]+)/)
      // Above others it says nothing of an API.
      if (/^ {4}(namespace|interface|type) /.test(line)) above = {}
      if (!item) continue
      const { platforms, found = [], absent = [] } = above
      const has = host => (platforms === undefined || platforms.includes(host) || found.includes(host)) && !absent.includes(host)
      list.set(item[1], [...list.get(item[1]) ?? [], { has, found }])
      above = {}
    }
  }
  return [...list].map(([name, ways]) => ({
    name,
    has: host => ways.some(it => it.has(host)),
    found: host => ways.some(it => it.found.includes(host)),
  }))
}

const all = apis()
const names = list => list.map(it => it.name).sort()

test('the specs were read', () => {
  assert.ok(all.length > 400)
  assert.ok(all.filter(it => it.found('h5')).length > 5)
})

// In the page: whether each function is a stub. A stub of taro-h5 tells Taro's event centre, or that it is deprecated.
const stubs = async asked => {
  const { Taro } = globalThis
  let told = 0
  Taro.eventCenter.on('__taroNotSupport', () => { told += 1 })
  console.warn = text => { if (/^Deprecated/.test(text)) told += 1 }
  const isStub = value => {
    if (value === undefined) return true
    if (typeof value === 'object' && value !== null) {
      const members = Object.getOwnPropertyNames(value)
      return members.length > 0 && members.every(name => isStub(value[name]))
    }
    if (/^class /.test(String(value))) return isStub(new value())
    told = 0
    try {
      Promise.resolve(value({})).catch(() => {})
    } catch {
      // What throws for want of an app or of an option is none.
    }
    return told === 1
  }
  return Object.fromEntries(asked.map(name => [name, isStub(Taro[name])]))
}

test('on the web, what the specs say is there is no stub, and all else is', async () => {
  const code = await bundle('development', `import * as Taro from '@tarojs/taro'; globalThis.Taro = Taro`)
  const server = await serve({
    '/': { type: 'text/html', content: '<!doctype html><div id="app"></div><script src="/taro.js"></script>' },
    '/taro.js': { type: 'text/javascript', content: code },
  })
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
  try {
    const page = await browser.newPage()
    await page.goto(server.address)
    const seen = await page.evaluate(`(${stubs})(${JSON.stringify(names(all))})`)
    assert.deepEqual(names(all.filter(it => !it.has('h5') && !seen[it.name])), [], 'these are no stubs')
    // The first two work in WeChat's own browser; the third comes with Vue's plugin.
    const elsewhere = ['openLocation', 'scanCode', 'setGlobalDataPlugin']
    assert.deepEqual(names(all.filter(it => it.has('h5') && seen[it.name])), elsewhere, 'these are stubs')
  } finally {
    await browser.close()
    server.close()
  }
})

test('on React Native, what the specs say is there is exported, and no stub', async () => {
  const resolve = { resolveDir: import.meta.dirname }
  const entry = { contents: `export * from '@tarojs/taro-rn'`, ...resolve }
  const options = { bundle: true, write: false, metafile: true, format: 'esm', platform: 'neutral', mainFields: ['main'], loader: { '.png': 'empty' }, logLevel: 'error' }
  // All but the package itself is somebody else's.
  const own = { name: 'own', setup: it => it.onResolve({ filter: /^[^.]/ }, ({ path }) => path === '@tarojs/taro-rn' ? null : { path, external: true }) }
  const { metafile } = await build({ ...options, stdin: entry, plugins: [own] })
  const exported = new Set(Object.values(metafile.outputs)[0].exports)
  const unsupported = { contents: `export * from '@tarojs/taro-rn/dist/lib/unsupportedApi'`, ...resolve }
  const { outputFiles } = await build({ ...options, format: 'cjs', stdin: unsupported })
  const module = { exports: {} }
  new Function('module', 'console', outputFiles[0].text)(module, { error() {} })
  // A hook, and what Vue's plugin adds, no runtime exports.
  const isThere = name => exported.has(name) && !(name in module.exports) || name === 'setGlobalDataPlugin'
  assert.ok(exported.size > 100 && Object.keys(module.exports).length > 5)
  assert.deepEqual(names(all.filter(it => it.has('rn') && !isThere(it.name))), [])
  assert.deepEqual(names(all.filter(it => !it.has('rn') && isThere(it.name))), [])
})

const globals = { weapp: 'wx', swan: 'swan', alipay: 'my', tt: 'tt', qq: 'qq', jd: 'jd' }

// Taro on a client that has these names; `called` tells which of them were called.
const program = async (host, client) => {
  const code = await taro(host)
  const called = []
  const has = Object.fromEntries(client.map(name => [name, option => {
    called.push(name)
    option?.success?.({})
  }]))
  const sandbox = {
    console: { ...console, warn() {}, error() {} },
    setTimeout,
    clearTimeout,
    module: { exports: {} },
    navigator: { userAgent: '' },
    getCurrentPages: () => [],
    getApp: () => ({}),
    [globals[host]]: { canIUse: () => true, ...has },
  }
  runInContext(`globalThis.global = globalThis; ${code}`, createContext(sandbox))
  return { Taro: sandbox.module.exports.default, called }
}

for (const host of Object.keys(globals)) {
  test(`on ${host}, what the specs found is there`, async () => {
    const found = names(all.filter(it => it.found(host)))
    // What Taro adapts or hands on, the client has to have; the rest Taro has itself, on a client that has nothing.
    const { Taro } = await program(host, ['alipay', 'swan', 'tt'].includes(host) ? found : [])
    for (const name of found) assert.equal(typeof Taro[name], 'function', name)
  })
}

for (const [host, name, to] of [
  ['alipay', 'login', 'getAuthCode'],
  ['alipay', 'scanCode', 'scan'],
  ['alipay', 'getClipboardData', 'getClipboard'],
  ['alipay', 'setNavigationBarColor', 'setNavigationBar'],
  ['swan', 'login', 'getLoginCode'],
]) {
  test(`${name} on ${host} reaches the client's ${to}`, async () => {
    assert.ok(all.find(it => it.name === name).found(host))
    // Alipay's has only its own name of it; Baidu's has both.
    const { Taro, called } = await program(host, host === 'alipay' ? [to] : [name, to])
    await Taro[name]({})
    assert.deepEqual(called, [to])
  })
}
