// Loads NAME HOST. Made by `cargo taro build`.
import { imports, __wbg_set_wasm /* EXPORTS */ } from './NAME_bg.js'
/* IMPORTS */
/* INSTANTIATE */
/* GUARD */
const start = made => {
  // Some clients give the instance itself, others an object that has it.
  const { exports } = made.instance || made
  __wbg_set_wasm(/* GIVEN */)
  if (exports.__wbindgen_start) exports.__wbindgen_start()
  return { /* SHOWN */ }
}

let loaded

// Gives what the program exports. The module is loaded once, however often this is called; after a failure, the next call
// tries again.
export const load = path => {
  if (loaded === undefined) {
    loaded = new Promise(done => done(instantiate(path, imports))).then(start).catch(error => {
      loaded = undefined
      throw error
    })
  }
  return loaded
}
