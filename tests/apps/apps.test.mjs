// A Taro app as `cargo taro new` makes it, built by Taro's own CLI, run in the strict clients and in Chromium.
//
// APPS names the builds, as `weapp,alipay,weapp+vite,weapp+watch,rn+hermes`; `h5` is a page in Chromium, and `rn` the crate alone.
import assert from 'node:assert/strict'
import { execFileSync, spawn } from 'node:child_process'
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
import { runInHermes } from './native.mjs'
import { open } from './package.mjs'

const here = import.meta.dirname
const root = resolve(here, '../..')
const target = join(root, 'target/apps')
const app = join(target, 'shop')
const clients = { weapp, alipay, tt, swan, qq, jd }
const builds = (process.env.APPS ?? 'weapp,alipay,h5').split(',').map(it => {
  const [host, way = 'webpack5'] = it.split('+')
  return { host, way }
})
// Whether all of these lines were written, or it failed.
const allOf = wanted => {
  const left = new Set(wanted)
  return line => {
    left.delete(line)
    return left.size === 0 || line.startsWith('rust: failed')
  }
}

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
  cpSync(join(here, 'more.tsx'), join(app, 'src/sub/more.tsx'))
  edit('src/app.config.ts', text => text.replace('  window:', `  subPackages: [{ root: 'sub', pages: ['more'] }],\n  window:`))
  edit('rust/Cargo.toml', text => text.replace('"panic-message"', '"panic-message", "device-network"').replace('[dependencies]', '[dependencies]\nserde = { version = "1", features = ["derive"] }'))
  // One program for all hosts is compiled once.
  edit('config/index.ts', text => text.replace(`{ crate: 'rust' }`, `{ crates: ['rust', { path: 'rust', name: 'more', subpackage: 'sub' }], portable: true }`))
})

const compiledBy = compiler => edit('config/index.ts', text => text.replace(/(?<=compiler: ')\w+/, compiler).replace(/(?<=defineConfig<')\w+/, compiler))
const cli = host => [join(here, 'node_modules/@tarojs/cli/bin/taro'), 'build', '--type', host]

// What Taro's CLI says of a build.
const build = host => {
  rmSync(join(app, 'dist'), { recursive: true, force: true })
  return execFileSync('node', cli(host), { cwd: app, env: variables, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
}

// What the app writes with Rust's answers, where it runs.
const run = async (host, last = host === 'h5' ? ['rust: end'] : ['rust: end', 'rust: more 3']) => {
  const dist = join(app, 'dist')
  const isLast = allOf(last)
  const lines = host === 'h5'
    ? await visit(dist, path => path === '/user' ? { user: '小明' } : undefined, isLast)
    : await open(clients[host], dist, ['pages/index/index', 'sub/more'], isLast)
  return inOrder(lines.filter(line => line.startsWith('rust: ')))
}

// Pages run side by side: the second one's answer may come anywhere.
const inOrder = lines => [...lines.filter(line => !line.startsWith('rust: more')), ...lines.filter(line => line.startsWith('rust: more'))]
const answers = host => [
  'rust: 0.30000000000000004 499999500000',
  `rust: ${host === 'h5' ? 'Unsupported' : 'code-1'} 200 小明 小明`,
  // A page in a browser does not go offline and come back, and shows its first page alone.
  ...host === 'h5' ? ['rust: end'] : ['rust: Wifi', 'rust: end', 'rust: more 3'],
]

for (const { host, way } of builds.filter(it => !['watch', 'hermes'].includes(it.way))) {
  test(`${host}, built by ${way}: the app runs`, async t => {
    compiledBy(way)
    const said = build(host)
    // A progress bar says it again and again.
    for (const line of new Set(said.match(/^rust: \w+ for .* ms: .*/gm))) t.diagnostic(line)
    assert.deepEqual(await run(host), answers(host))
  })
}

// Taro's CLI, which builds whenever something changes; `said` is what it says.
const watching = host => {
  const child = spawn('node', [...cli(host), '--watch'], { cwd: app, env: { ...variables, NODE_ENV: 'development' }, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const from of [child.stdout, child.stderr]) from.setEncoding('utf8').on('data', text => { said += text })
  return { said: () => said, end: () => child.kill() }
}

// Waits until it is so: what the CLI writes is there bit by bit.
const eventually = async (what, seconds = 180) => {
  const last = Date.now() + seconds * 1000
  for (;;) {
    try {
      return await what()
    } catch (error) {
      if (Date.now() > last) throw error
      await new Promise(done => setTimeout(done, 500))
    }
  }
}

for (const { host } of builds.filter(it => it.way === 'watch')) {
  test(`${host}, watched: an edit of Rust is seen, a mistake is told, and mended`, async t => {
    compiledBy('webpack5')
    rmSync(join(app, 'dist'), { recursive: true, force: true })
    const { said, end } = watching(host)
    const rust = (from, to) => edit('rust/src/lib.rs', text => text.replace(from, to))
    const first = async () => (await run(host, ['rust: end']))[0]
    try {
      await eventually(async () => assert.deepEqual(await run(host), answers(host)))
      const started = Date.now()
      rust('first + second)', 'first - second)')
      await eventually(async () => assert.match(await first(), /^rust: -0\.1 /))
      t.diagnostic(`from an edit of Rust to the page that shows it: ${Date.now() - started} ms`)
      rust('first - second)', 'first - missing)')
      await eventually(() => assert.match(said(), /cannot find value `missing` in this scope/))
      rust('first - missing)', 'first * second)')
      await eventually(async () => assert.match(await first(), /^rust: 0\.02/))
    } catch (error) {
      t.diagnostic(said().slice(-4000))
      throw error
    } finally {
      end()
      rust(/first . \w+\)/, 'first + second)')
    }
  })
}

for (const { host } of builds.filter(it => it.way === 'hermes')) {
  test(`${host}, in Hermes: the crate runs as JavaScript`, async () => {
    const out = join(target, 'hermes')
    execFileSync('cargo', ['taro', 'build', '--host', host, '--portable', '--no-wasm-opt', '--out', out], { cwd: join(app, 'rust'), env: { ...variables, PATH: `${join(here, 'node_modules/.bin')}:${variables.PATH}` }, stdio: 'inherit' })
    assert.deepEqual(await runInHermes(out, 'shop'), ['rust: 0.30000000000000004 499999500000', 'rust: Unsupported 200 小明 小明', 'rust: end'])
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
  compiledBy('webpack5')
  edit('rust/src/lib.rs', text => text.replace('format!("{}", first + second)', 'format!("{}", first + missing)'))
  const failed = (() => {
    try {
      return build(builds.find(it => it.way === 'webpack5')?.host ?? 'weapp')
    } catch (error) {
      return `${error.stdout}`
    }
  })()
  assert.match(failed, /cannot find value `missing` in this scope/)
  assert.match(failed, /src\/lib\.rs:\d+:\d+/)
})
