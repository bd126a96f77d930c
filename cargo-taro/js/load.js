// Loads NAME_bg.wasm on whatever host this is. Made by `cargo taro build`.
import * as glue from './NAME_bg.js'

// The host's own way to make an instance of a module: mini programs take the file's path in the package, and have no
// `WebAssembly`; a page takes its address.
const instantiate = (path, imports) => {
  if (typeof WXWebAssembly === 'object') return WXWebAssembly.instantiate(path, imports)
  if (typeof TTWebAssembly === 'object') return TTWebAssembly.instantiate(path, imports)
  if (typeof MYWebAssembly === 'object') return MYWebAssembly.instantiate(path, imports)
  return fetch(path).then(answer => answer.arrayBuffer()).then(bytes => WebAssembly.instantiate(bytes, imports))
}

let loaded

// Gives what the program exports. The module is loaded once, however often this is called.
export const load = path => {
  if (loaded === undefined) {
    loaded = Promise.resolve(instantiate(path, { './NAME_bg.js': glue /* MORE */ })).then(made => {
      // Some clients give the instance itself, others an object that has it.
      const { exports } = made.instance || made
      glue.__wbg_set_wasm(exports)
      if (exports.__wbindgen_start) exports.__wbindgen_start()
      return glue
    })
  }
  return loaded
}
