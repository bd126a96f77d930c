// The loader that `cargo taro build` writes: what it says where a host lacks something, and that it tries again.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import test from 'node:test'

const source = readFileSync(join(process.env.TARO_E2E_APP, 'taro_api_e2e.js'), 'utf8')

// The loader on a host with these globals alone; the glue is a stub's.
const loader = globals => {
  const names = ['WXWebAssembly', 'TTWebAssembly', 'MYWebAssembly', 'WebAssembly', 'fetch']
  const glue = 'const imports = {}, __wbg_set_wasm = () => {}, exported = () => {}\n'
  const exported = /^import \{ imports, __wbg_set_wasm(.*) \} from .*$/m
  const locals = source.match(exported)[1].split(',').slice(1).map(it => it.split(' as ')[1].trim())
  const stubs = locals.map(name => `const ${name} = exported\n`).join('')
  const text = source.replace(exported, glue + stubs).replace('export const load', 'const load')
  return new Function(...names, `${text}\nreturn load`)(...names.map(name => globals[name]))
}

const instance = { instance: { exports: {} } }
const module = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]).buffer

test('a host that has nothing is told what is missing, in the promise', async () => {
  const load = loader({})
  let promise
  assert.doesNotThrow(() => { promise = load('/app.wasm') })
  await assert.rejects(promise, error => {
    for (const text of ['cannot load /app.wasm', 'no WXWebAssembly, which weapp has', 'no WebAssembly and fetch']) {
      assert.ok(error.message.includes(text), error.message)
    }
    return true
  })
})

test('a client that throws does so in the promise', async () => {
  const load = loader({ WXWebAssembly: { instantiate() { throw new Error('the client broke') } } })
  await assert.rejects(load('/app.wasm'), { message: 'the client broke' })
})

test('after a failure the next call tries again, and after a success none does', async () => {
  let calls = 0
  const instantiate = () => ++calls === 1 ? Promise.reject(new Error('not yet')) : Promise.resolve(instance)
  const load = loader({ WXWebAssembly: { instantiate } })
  const both = [load('/app.wasm'), load('/app.wasm')]
  for (const promise of both) await assert.rejects(promise, { message: 'not yet' })
  assert.equal(calls, 1)
  assert.equal(await load('/app.wasm'), await load('/app.wasm'))
  assert.equal(calls, 2)
})

test('what a server answers instead of the module is told', async () => {
  const answers = [
    [{ status: 404, arrayBuffer: async () => module }, 'cannot load /app.wasm: HTTP 404'],
    [{ status: 200, arrayBuffer: async () => new TextEncoder().encode('<!DOCTYPE html>').buffer },
      'cannot load /app.wasm: what is there is no WebAssembly'],
    [{ status: 200, arrayBuffer: async () => new ArrayBuffer(0) }, 'cannot load /app.wasm: what is there is no WebAssembly'],
  ]
  for (const [answer, message] of answers) {
    const load = loader({ WebAssembly: { instantiate: async () => instance }, fetch: async () => answer })
    await assert.rejects(load('/app.wasm'), { message })
  }
  const fine = { status: 200, arrayBuffer: async () => module }
  const load = loader({ WebAssembly: { instantiate: async () => instance }, fetch: async () => fine })
  assert.equal(typeof await load('/app.wasm'), 'object')
})

test('texts cross where the client has no encoder, long ones in little time', async () => {
  const source = readFileSync(new URL('../../cargo-taro/js/globals.js', import.meta.url), 'utf8')
  const own = await import(`data:text/javascript,${encodeURIComponent(`const TextEncoder = undefined, TextDecoder = undefined\n${source}`)}`)
  const parts = ['a', 'é', '中', '😀', '\ud800', '\udc00x', '\0', '\u07ff', '\u0800', '\uffff']
  const text = Array.from({ length: 300_000 }, (_, at) => parts[at * 7919 % parts.length]).join('')
  const bytes = new TextEncoder().encode(text)
  const before = performance.now()
  assert.ok(Buffer.from(new own.TextEncoder().encode(text)).equals(bytes))
  assert.equal(new own.TextDecoder().decode(bytes), new TextDecoder().decode(bytes))
  assert.ok(performance.now() - before < 5000)
})
