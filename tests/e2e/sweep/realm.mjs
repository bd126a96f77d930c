// A mini program's realm, as bare as a client's, with the program in it.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createContext, runInContext } from 'node:vm'

import { start } from '../bundle.mjs'

// Starts the program that was built in a folder. Gives its exports, the realm, and what was thrown when it was entered.
export const run = async (host, built, name, make, driver) => {
  const code = await start(host, join(built, 'taro_api_sweep.js'), '/taro_api_sweep_bg.wasm')
  const thrown = []
  const sandbox = {
    console: { log() {}, warn() {}, error: (...words) => thrown.push(words.join(' ')) },
    setTimeout, clearTimeout, module: { exports: {} }, navigator: { userAgent: '' },
    getCurrentPages: () => [], getApp: () => ({}),
    // The module is loaded in one way everywhere: the loader has its own test.
    WXWebAssembly: {
      instantiate: async (path, imports) => {
        const { instance } = await WebAssembly.instantiate(readFileSync(join(built, path)), imports)
        const exports = Object.fromEntries(Object.entries(instance.exports).filter(([, it]) => !(it instanceof WebAssembly.Global)))
        // The version is in its name.
        const entry = Object.keys(exports).find(it => it.startsWith('__taro_api_enter'))
        // A client hears of what is thrown at it, and goes on.
        const enter = (...values) => {
          try {
            exports[entry](...values)
          } catch (error) {
            thrown.push(`${error.message}`)
          }
        }
        return { instance: { exports: { ...exports, [entry]: enter } } }
      },
    },
  }
  const realm = createContext(sandbox, { codeGeneration: { strings: false, wasm: false } })
  runInContext('globalThis.global = globalThis', realm)
  runInContext('for (const name of ["WebAssembly", "FinalizationRegistry", "WeakRef"]) delete globalThis[name]', realm)
  const own = runInContext('({ Promise, Error, Object })', realm)
  sandbox[name] = make(own)
  const app = await new Promise((ready, broken) => {
    sandbox.driver = { ...driver, ready, broken }
    runInContext(code, realm, { filename: `${host}.js` })
  })
  return { app, thrown }
}
