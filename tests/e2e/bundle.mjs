// Bundles the program with the real Taro packages, as Taro's own build does.
import { readFile } from 'node:fs/promises'

import { build } from 'esbuild'

const define = values => Object.fromEntries(Object.entries(values).map(([key, value]) => [key, JSON.stringify(value)]))

const switches = ['INNER_HTML', 'ADJACENT_HTML', 'CLONE_NODE', 'CONTAINS', 'SIZE_APIS', 'TEMPLATE_CONTENT', 'MUTATION_OBSERVER']
const common = Object.fromEntries(switches.map(name => [`ENABLE_${name}`, false]))

const run = async (contents, options) => {
  const output = await build({
    stdin: { contents, resolveDir: import.meta.dirname },
    absWorkingDir: import.meta.dirname,
    // The program's glue stands outside this folder, and imports Taro from here.
    nodePaths: [`${import.meta.dirname}/node_modules`],
    bundle: true,
    write: false,
    target: 'es2018',
    logLevel: 'error',
    ...options,
  })
  return output.outputFiles[0].text
}

// A translated module is handed to the driver, which watches what crosses.
const watched = {
  name: 'watched',
  setup: ({ onLoad }) => onLoad({ filter: /_bg\.wasm\.js$/ }, async ({ path }) => {
    const text = await readFile(path, 'utf8')
    return { contents: `${text.replace('export const translated', 'const own')}\nexport const translated = it => driver.watched(own, it)` }
  }),
}

// A mini program: the platform's runtime first, then what the program imports of Taro.
export const mini = (host, program, alias = {}) => client(
  host,
  `import { load } from '${program}'
   load('/taro_api_e2e_bg.wasm').then(app => app.run(driver.tests()), error => driver.broken(error))`,
  alias,
)

// The same, where the driver is given the program's exports.
export const start = (host, program, wasm) => client(
  host,
  `import { load } from '${program}'
   load('${wasm}').then(app => driver.ready(app), error => driver.broken(error))`,
)

// Taro alone, as a mini program has it.
export const taro = host => client(host, `export { default } from '@tarojs/taro'`)

const client = (host, contents, alias = {}) => run(
  `import '@tarojs/plugin-platform-${host}/dist/runtime'
   ${contents}`,
  {
    format: 'cjs',
    platform: 'neutral',
    plugins: [watched],
    mainFields: ['module', 'main'],
    alias,
    define: define({
      ...common,
      'process.env.TARO_ENV': host,
      'process.env.TARO_PLATFORM': 'mini',
      'process.env.NODE_ENV': 'production',
      'process.env': {},
    }),
  },
)

// A page: Taro's own build sends `@tarojs/taro` to the platform's APIs. The element `app` is its page, as a framework's plug-in says it.
export const page = (environment, program) => bundle(
  environment,
  `import '@tarojs/plugin-platform-h5/dist/runtime'
   import { Current } from '@tarojs/runtime'
   import { load } from '${program}'
   Current.page = { path: 'app' }
   load('/taro_api_e2e_bg.wasm').then(app => app.run(driver.host()), error => driver.broken(error))`,
)

// Whatever a page is made from.
export const bundle = (environment, contents, more = {}) => run(
  contents,
  {
    format: 'iife',
    platform: 'browser',
    mainFields: ['main:h5', 'module', 'main'],
    loader: { '.css': 'text', '.scss': 'text' },
    logOverride: { 'empty-glob': 'silent' },
    alias: { '@tarojs/taro': '@tarojs/plugin-platform-h5/dist/runtime/apis' },
    define: define({
      ...common,
      ENABLE_COOKIE: false,
      DEPRECATED_ADAPTER_COMPONENT: false,
      'process.env.TARO_ENV': 'h5',
      'process.env.TARO_PLATFORM': 'web',
      'process.env.TARO_VERSION': '4.2.1',
      'process.env.FRAMEWORK': 'none',
      'process.env.NODE_ENV': environment,
      'process.env.SUPPORT_TARO_POLYFILL': 'disabled',
      'process.env': {},
      'process.browser': true,
    }),
    ...more,
  },
)
