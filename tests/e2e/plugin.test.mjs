// taro-plugin-rust without a bundler: its options, what it runs, and what it writes.
import assert from 'node:assert/strict'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, test } from 'node:test'

const require = createRequire(import.meta.url)
const { read } = require('../../taro-plugin-rust/lib/options')
const { Crate } = require('../../taro-plugin-rust/lib/crate')

const app = mkdtempSync(join(tmpdir(), 'plugin-'))
after(() => rmSync(app, { recursive: true }))
symlinkSync(join(import.meta.dirname, 'node_modules'), join(app, 'node_modules'))

const write = (path, text) => {
  mkdirSync(dirname(join(app, path)), { recursive: true })
  writeFileSync(join(app, path), text)
}

write('rust/Cargo.toml', '[lib]\nname = "other"\n[package] # the crate\nname = "shop"\n')
write('rust/src/lib.rs', '')
write('two/Cargo.toml', "[package]\nname = 'second'\n")

// A cargo that says this and ends so.
const cargo = script => {
  write('bin/cargo', `#!/bin/sh\n${script}\n`)
  chmodSync(join(app, 'bin/cargo'), 0o755)
  process.env.PATH = `${join(app, 'bin')}:${process.env.PATH}`
}

const crate = (env, options = {}) => {
  process.env.TARO_ENV = env
  return new Crate(read(app, options)[0], app)
}

test('the options name crates', () => {
  assert.deepEqual(read(app, {}).map(it => it.name), ['shop'])
  const two = read(app, { crates: ['rust', { path: 'two', name: 'more', subpackage: 'sub' }], portable: true })
  assert.deepEqual(two.map(({ name, portable, subpackage }) => [name, portable, subpackage]), [['shop', true, undefined], ['more', true, 'sub']])
})

test('what cannot be meant is refused', () => {
  assert.throws(() => read(app, { crate: 'nowhere' }), /there is no crate in .*nowhere\n`cargo taro add` makes one/)
  assert.throws(() => read(app, { crat: 'rust' }), /there is no option `crat`/)
  assert.throws(() => read(app, { crates: ['rust', { path: 'two', name: 'shop' }] }), /two crates are called shop/)
})

test('a mistake in Rust has its place', async () => {
  cargo(`echo 'warning: unused' >&2; echo 'error[E0425]: cannot find value' >&2; echo ' --> src/lib.rs:7:5' >&2; exit 101`)
  await assert.rejects(crate('weapp').build(), error => {
    assert.match(error.message, /^@rust\/shop: error\[E0425\]: cannot find value/)
    assert.deepEqual(error.place, { file: join(app, 'rust/src/lib.rs'), line: 7, column: 5 })
    return true
  })
})

test('what is not installed is named', async () => {
  cargo(`echo 'error: no such command: \`taro\`' >&2; exit 101`)
  await assert.rejects(crate('weapp').build(), /run `cargo install cargo-taro`/)
  const { PATH } = process.env
  process.env.PATH = ''
  await assert.rejects(crate('weapp').build(), /there is no cargo: install Rust/)
  process.env.PATH = PATH
})

// What `cargo taro build` writes, made short.
const written = `
while [ $# -gt 0 ]; do [ "$1" = --out ] && out=$2; echo "$1" >> ${app}/arguments; shift; done
mkdir -p "$out"; printf 'module' > "$out/shop_bg.wasm"; echo > "$out/shop_bg.js"
echo 'Promise<Pick<typeof program, "greet">>' > "$out/shop.d.ts"; echo 'export function greet(name: string): string;' > "$out/shop_bg.d.ts"`

test('the module is where the host finds it, and typed', async () => {
  cargo(written)
  for (const [env, options, production, file, loads] of [
    ['weapp', {}, false, 'shop_bg.wasm', `from('/shop_bg.wasm')`],
    ['weapp', { subpackage: 'sub' }, true, 'sub/shop_bg.wasm.br', `from('/sub/shop_bg.wasm.br')`],
    ['weapp', { brotli: false }, true, 'shop_bg.wasm', `from('/shop_bg.wasm')`],
    ['tt', {}, true, 'shop_bg.wasm', `from('/shop_bg.wasm')`],
    ['h5', {}, true, 'shop_bg.wasm', `from(__webpack_public_path__ + 'shop_bg.wasm')`],
  ]) {
    process.env.NODE_ENV = production ? 'production' : 'development'
    const built = crate(env, options)
    // A bundler's own plugin says it.
    built.publicPath = '__webpack_public_path__'
    await built.build()
    assert.equal(built.file(), file)
    assert.ok(readFileSync(built.entry, 'utf8').includes(loads), readFileSync(built.entry, 'utf8'))
    assert.equal(file.endsWith('.br'), !built.content().equals(Buffer.from('module')))
  }
  const types = readFileSync(join(app, 'types/rust-shop.d.ts'), 'utf8')
  assert.match(types, /declare module '@rust\/shop' \{[^]*Pick<typeof import\('@rust\/shop\/exports'\), "greet">/)
})

test('a host of a plugin is built as the one that it is like', async () => {
  rmSync(join(app, 'arguments'), { force: true })
  const built = crate('qywx', { hosts: { qywx: 'weapp' } })
  await built.build()
  const words = readFileSync(join(app, 'arguments'), 'utf8').split('\n')
  assert.equal(words[words.indexOf('--host') + 1], 'weapp')
  assert.ok(words.includes('--portable'))
  assert.ok(existsSync(join(app, '.rust/qywx/shop/index.js')))
})

test('a file that changed is noticed once', () => {
  const watched = crate('weapp')
  assert.deepEqual([watched.changed(), watched.changed()], [true, false])
  write('rust/src/deep/more.rs', '')
  assert.deepEqual([watched.changed(), watched.changed()], [true, false])
})
