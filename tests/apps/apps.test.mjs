// A Taro app as `cargo taro new` makes it, built by Taro's own CLI, run in the strict clients and in Chromium.
//
// APPS names the builds, as `weapp,alipay`; `h5` is a page in Chromium.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { before, test } from 'node:test'

import { open as visit } from '../e2e/browser.mjs'
import { alipay } from '../e2e/clients/alipay.mjs'
import { jd } from '../e2e/clients/jd.mjs'
import { qq } from '../e2e/clients/qq.mjs'
import { swan } from '../e2e/clients/swan.mjs'
import { tt } from '../e2e/clients/tt.mjs'
import { weapp } from '../e2e/clients/weapp.mjs'
import { open } from './package.mjs'

const here = import.meta.dirname
const root = resolve(here, '../..')
const target = join(root, 'target/apps')
const app = join(target, 'shop')
const clients = { weapp, alipay, tt, swan, qq, jd }
const hosts = (process.env.APPS ?? 'weapp,alipay,h5').split(',')
const isLast = line => /^rust: (end|failed)/.test(line)

const variables = {
  ...process.env,
  NODE_ENV: 'production',
  // `cargo taro` finds the command of this checkout, and what one host compiled serves the others.
  PATH: `${join(root, 'target/debug')}:${process.env.PATH}`,
  CARGO_TARGET_DIR: join(target, 'cargo'),
}

const edit = (path, change) => writeFileSync(join(app, path), change(readFileSync(join(app, path), 'utf8')))

before(() => {
  rmSync(app, { recursive: true, force: true })
  execFileSync('cargo', ['taro', 'new', app, '--path', root], { env: variables, stdio: 'inherit' })
  // The packages of this folder's lock, in place of `npm install`.
  symlinkSync(join(here, 'node_modules'), join(app, 'node_modules'))
  const plugin = join(here, 'node_modules/taro-plugin-rust')
  if (!existsSync(plugin)) symlinkSync(join(root, 'taro-plugin-rust'), plugin)
  cpSync(join(root, 'Cargo.lock'), join(app, 'rust/Cargo.lock'))
  cpSync(join(here, 'rust.rs'), join(app, 'rust/src/lib.rs'))
  cpSync(join(here, 'page.tsx'), join(app, 'src/pages/index/index.tsx'))
  edit('rust/Cargo.toml', text => text.replace('"panic-message"', '"panic-message", "device-network"').replace('[dependencies]', '[dependencies]\nserde = { version = "1", features = ["derive"] }'))
  // One program for all hosts is compiled once.
  edit('config/index.ts', text => text.replace(`{ crate: 'rust' }`, `{ crate: 'rust', portable: true }`))
})

// What Taro's CLI says of a build.
const build = host => {
  rmSync(join(app, 'dist'), { recursive: true, force: true })
  return execFileSync('node', [join(here, 'node_modules/@tarojs/cli/bin/taro'), 'build', '--type', host], { cwd: app, env: variables, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
}

for (const host of hosts) {
  test(`${host}: the app runs`, async t => {
    const said = build(host)
    t.diagnostic(/rust: shop .* ms: .*/.exec(said)?.[0] ?? 'the plugin said nothing')
    const dist = join(app, 'dist')
    const lines = host === 'h5'
      ? await visit(dist, path => path === '/user' ? { user: '小明' } : undefined, isLast)
      : await open(clients[host], dist, ['pages/index/index'], isLast)
    const code = host === 'h5' ? 'Unsupported' : 'code-1'
    const network = host === 'h5' ? [] : ['rust: Wifi']
    assert.deepEqual(lines.filter(line => line.startsWith('rust: ')),
      ['rust: 0.30000000000000004 499999500000', `rust: ${code} 200 小明 小明`, ...network, 'rust: end'])
  })
}

test('the page is typed by the crate', () => {
  const tsc = () => {
    try {
      return execFileSync('node', [join(here, 'node_modules/typescript/bin/tsc'), '--noEmit'], { cwd: app, encoding: 'utf8' })
    } catch (error) {
      return error.stdout
    }
  }
  assert.equal(tsc(), '')
  edit('src/pages/index/index.tsx', text => text.replace('rust.add(0.1, 0.2)', `rust.add('0.1', 0.2)`))
  assert.match(tsc(), /index\.tsx\(\d+,\d+\): error TS2345: Argument of type 'string' is not assignable to parameter of type 'number'/)
})

test('a mistake in Rust is an error of the bundler, with its file and line', () => {
  edit('rust/src/lib.rs', text => text.replace('format!("{}", first + second)', 'format!("{}", first + missing)'))
  const failed = (() => {
    try {
      return build(hosts[0])
    } catch (error) {
      return `${error.stdout}`
    }
  })()
  assert.match(failed, /cannot find value `missing` in this scope/)
  assert.match(failed, /src\/lib\.rs:\d+:\d+/)
})
