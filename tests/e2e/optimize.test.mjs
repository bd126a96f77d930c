// wasm-opt takes what `cargo taro build` writes, and what it makes of it is smaller and still a module.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test from 'node:test'

test('wasm-opt takes the module', () => {
  const folder = mkdtempSync(join(tmpdir(), 'optimize-'))
  try {
    const [module, optimized] = [join(process.env.TARO_E2E_APP, 'taro_api_e2e_bg.wasm'), join(folder, 'app.wasm')]
    execFileSync(join(import.meta.dirname, 'node_modules/.bin/wasm-opt'), ['-Os', module, '-o', optimized])
    const bytes = readFileSync(optimized)
    assert.ok(WebAssembly.validate(bytes))
    assert.ok(bytes.length < readFileSync(module).length)
  } finally {
    rmSync(folder, { recursive: true })
  }
})
