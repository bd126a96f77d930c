// The options, and the crates that they name.
const fs = require('fs')
const path = require('path')

/**
 * @typedef {object} CrateOptions
 * @property {string} path The crate's folder, from the app's.
 * @property {string} [name] The name in `@rust/<name>`; the package's if it is not given.
 * @property {string} [subpackage] The root of the sub-package that the module is shipped in; the main package if it is not given.
 * @property {'wasm' | 'js' | 'both'} [form] The form of the module; the host's own if it is not given.
 * @property {boolean} [portable] Whether calls that the host lacks compile, and fail when they are made.
 * @property {boolean} [brotli] Whether WebAssembly is compressed with brotli in a production build. WeChat reads it from base
 *   library 2.14.0, Douyin from 2.92.0.0. Without the option: yes for WeChat, no for Douyin.
 * @property {string[]} [cargo] More arguments for `cargo taro build`.
 * @property {string[]} [watch] More folders and files whose change builds the crate anew, from the app's folder.
 * @property {Record<string, string>} [hosts] The host that a `TARO_ENV` of a plugin is built as: `{ qywx: 'weapp' }`.
 */

/** @typedef {Partial<CrateOptions> & { crate?: string, crates?: (string | CrateOptions)[] }} Options */

const known = ['path', 'name', 'subpackage', 'form', 'portable', 'brotli', 'cargo', 'watch', 'hosts']

/** @returns {(CrateOptions & { name: string, folder: string })[]} */
const read = (app, { crate, crates = crate === undefined ? ['rust'] : [], ...common }) => {
  if (crate !== undefined) crates = [crate, ...crates]
  const read = crates.map(it => of(app, { ...common, ...(typeof it === 'string' ? { path: it } : it) }))
  const names = read.map(it => it.name)
  const twice = names.find((name, at) => names.indexOf(name) !== at)
  if (twice) throw new Error(`taro-plugin-rust: two crates are called ${twice}; give one of them another \`name\``)
  return read
}

const of = (app, options) => {
  const unknown = Object.keys(options).find(name => !known.includes(name))
  if (unknown) throw new Error(`taro-plugin-rust: there is no option \`${unknown}\`; there are crate, crates, ${known.join(', ')}`)
  const folder = path.resolve(app, options.path)
  const manifest = path.join(folder, 'Cargo.toml')
  if (!fs.existsSync(manifest)) {
    throw new Error(`taro-plugin-rust: there is no crate in ${folder}\n\`cargo taro add\` makes one; the option \`crate\` names its folder`)
  }
  return { ...options, folder, name: options.name ?? packageName(manifest) }
}

// The name under [package]; other tables have names too.
const packageName = manifest => {
  let table = ''
  for (const line of fs.readFileSync(manifest, 'utf8').split('\n')) {
    table = /^\s*\[(.*)\]\s*(#.*)?$/.exec(line)?.[1].trim() ?? table
    const name = /^\s*name\s*=\s*["'](.*?)["']/.exec(line)
    if (table === 'package' && name) return name[1]
  }
  throw new Error(`taro-plugin-rust: ${manifest} names no package; a workspace is no crate: name the folder of one of its members`)
}

module.exports = { read }
