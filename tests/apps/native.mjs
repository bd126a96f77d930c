// React Native: the crate as JavaScript, with taro-rn's own functions, in Hermes, which has no WebAssembly.
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'

import { transformSync } from '@babel/core'
import { build } from 'esbuild'

const here = import.meta.dirname
const require = createRequire(import.meta.url)
const taro = join(resolve(here, '../e2e'), 'node_modules/@tarojs/taro-rn/dist/lib')

// What taro-rn calls below itself is the phone's: its storage, and its network. There is no package of either.
const phone = `
  const stored = new Map()
  export default {
    getItem: key => Promise.resolve(stored.get(key)),
    setItem: (key, value) => { stored.set(key, value); return Promise.resolve() },
  }
  globalThis.fetch = () => Promise.resolve({ status: 200, headers: {}, json: () => Promise.resolve({ user: '小明' }) })
`
const exported = ['request', 'getStorage', 'setStorage'].map(name => `export { ${name} } from '${taro}/${name}/index.js'`).join('\n')

const page = stem => `
  import { load } from './${stem}.js'
  const say = line => print('rust: ' + line)
  load().then(async rust => {
    say(rust.add(0.1, 0.2) + ' ' + rust.grow())
    say(await rust.all('https://example.com/user'))
    say('end')
  }).catch(error => say('failed: ' + error))
`

const modules = {
  name: 'modules',
  setup: builder => {
    const virtual = (name, contents) => {
      builder.onResolve({ filter: new RegExp(`^${name}$`) }, () => ({ path: name, namespace: 'virtual' }))
      builder.onLoad({ filter: new RegExp(`^${name}$`), namespace: 'virtual' }, () => ({ contents, resolveDir: here }))
    }
    virtual('@tarojs/taro', exported)
    virtual('@react-native-async-storage/async-storage', phone)
  },
}

/** Runs the files of `cargo taro build`, whose names begin with this, in Hermes; gives what it printed. */
export const runInHermes = async (folder, stem) => {
  const entry = join(folder, 'page.js')
  writeFileSync(entry, page(stem))
  const { outputFiles: [bundle] } = await build({ entryPoints: [entry], bundle: true, format: 'iife', write: false, plugins: [modules] })
  // As Metro does: Hermes reads ES5, and little more.
  const { code } = transformSync(bundle.text, { compact: true, configFile: false, presets: [[require.resolve('@babel/preset-env'), { forceAllTransforms: true }]] })
  const file = join(folder, 'bundle.js')
  writeFileSync(file, code)
  const platform = { linux: 'linux64-bin', darwin: 'osx-bin', win32: 'win64-bin' }[process.platform]
  const hermes = join(here, 'node_modules/hermes-engine-cli', platform, 'hermes')
  return execFileSync(hermes, [file], { encoding: 'utf8', timeout: 60_000 }).trim().split('\n')
}
