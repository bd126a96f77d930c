// Loads NAME_bg.wasm HOST. Made by `cargo taro build`.
import { imports, __wbg_set_wasm /* EXPORTS */ } from './NAME_bg.js'

// The host's own way to make an instance of a module: mini programs take the file's path in the package, and have no
// `WebAssembly`; a page takes its address.
const instantiate = (path, imports) => {
  /* WAYS */
}

const start = made => {
  // Some clients give the instance itself, others an object that has it.
  const { exports } = made.instance || made
  __wbg_set_wasm(exports)
  if (exports.__wbindgen_start) exports.__wbindgen_start()
  return { /* SHOWN */ }
}

let loaded

// Gives what the program exports. The module is loaded once, however often this is called; after a failure, the next call
// tries again.
export const load = path => {
  if (loaded === undefined) {
    loaded = new Promise(done => done(instantiate(path, { MODULE: imports }))).then(start).catch(error => {
      loaded = undefined
      throw error
    })
  }
  return loaded
}
