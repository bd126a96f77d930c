// Runs what Taro's build wrote for a mini program, in the strict client of its host: App, then one page after the other.
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'

import { damaged, realm } from '../e2e/clients/realm.mjs'

// A program of the package as CommonJS, which clients have.
const requiring = (dist, run) => {
  const modules = new Map()
  const load = file => {
    const known = modules.get(file)
    if (known) return known.exports
    const module = { exports: {} }
    modules.set(file, module)
    const code = readFileSync(file, 'utf8')
    run(`(function (require, module, exports) {${code}\n})`, file)(path => load(resolved(join(dirname(file), path))), module, module.exports)
    return module.exports
  }
  const resolved = path => [path, `${path}.js`, join(path, 'index.js')].find(it => existsSync(it) && it.endsWith('.js')) ?? path
  return path => load(resolved(join(dist, path)))
}

// The client's own WebAssembly: a path from the package's root, and no exported Globals.
const assembly = dist => ({
  instantiate: async (path, imports) => {
    if (!path.startsWith('/')) throw new Error(`no path from the root of the package: ${path}`)
    const bytes = readFileSync(join(dist, path))
    const { instance } = await WebAssembly.instantiate(path.endsWith('.br') ? brotliDecompressSync(bytes) : bytes, imports)
    return { instance: { exports: Object.fromEntries(Object.entries(instance.exports).filter(([, it]) => !(it instanceof WebAssembly.Global))) } }
  },
})

// Data is set by paths: `root.cn.[0].v`.
const assign = (data, path, value) => {
  const names = path.replace(/\[(\d+)\]/g, '.$1').split('.').filter(Boolean)
  const last = names.pop()
  const owner = names.reduce((it, name) => it[name] ??= {}, data)
  owner[last] = value
}

// A page's instance: what is rendered is set as data, and told when it is there.
const instance = (config, route) => {
  const page = { ...config, route, __route__: route, data: { ...config.data } }
  page.setData = (data, then) => {
    for (const [path, value] of Object.entries(data)) assign(page.data, path, value)
    setTimeout(() => then?.call(page), 0)
  }
  page.$spliceData = page.setData
  page.batchedUpdates = then => then()
  return page
}

/**
 * Starts the app and opens pages; gives the lines that the app wrote to its console, up to the one that ends it, or until `drive`,
 * which gets the last page, is done.
 */
export const open = async (host, dist, pages, isLast, drive) => {
  const state = { scenario: '', late: [], received: '', listeners: new Set() }
  const lines = []
  let opened, ended, changes
  const end = new Promise((done, broken) => { ended = { done, broken } })
  const say = (...words) => {
    const line = words.map(String).join(' ')
    lines.push(line)
    if (isLast(line)) ended.done()
  }
  const stack = []
  const registered = {}
  const client = host.client(state)
  client.readPackageFile = path => damaged(readFileSync(join(dist, path)))
  const globals = {
    console: { log: say, info: say, warn: say, error: say, debug: say },
    setTimeout, clearTimeout, setInterval, clearInterval,
    App: config => { registered.app = config },
    Page: config => { opened = config },
    Component: config => { registered.component = config },
    Behavior: config => config,
    getApp: () => registered.app,
    getCurrentPages: () => stack,
    [host.name]: client,
    ...host.globals,
  }
  if (host.wasm) globals[host.wasm] = assembly(dist)
  const unhandled = error => ended.broken(error)
  process.on('unhandledRejection', unhandled)
  const timeout = setTimeout(() => ended.broken(new Error(`nothing ended it; it wrote:\n${lines.join('\n')}`)), 20_000)
  try {
    const load = requiring(dist, realm({ ...host, ecmaVersion: 'latest' }, globals))
    load('app')
    registered.app.onLaunch?.call(registered.app, { path: pages[0], query: {}, scene: 1001 })
    registered.app.onShow?.call(registered.app, { path: pages[0], query: {}, scene: 1001 })
    for (const path of pages) {
      load(path)
      const page = instance(opened, path)
      stack.push(page)
      for (const opens of host.opens ?? ['onLoad']) page[opens]?.({})
      page.onShow?.()
      page.onReady?.()
    }
    // The client's network comes again and again, as the page may take its time to listen.
    const hear = listener => listener({ isConnected: true, networkType: 'wifi' })
    changes = setInterval(() => state.listeners.forEach(hear), 100)
    await (drive ? Promise.race([end, drive(stack.at(-1))]) : end)
  } finally {
    clearInterval(changes)
    clearTimeout(timeout)
    process.off('unhandledRejection', unhandled)
  }
  return lines
}
