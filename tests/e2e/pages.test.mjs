// The judge of pages: what is right is right, and a fault of the importer is seen.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'

const root = join(import.meta.dirname, '../..')
const command = join(process.env.CARGO_TARGET_DIR ?? join(root, 'target'), 'debug/cargo-taro')
const scratch = mkdtempSync(join(tmpdir(), 'judge-'))
after(() => rmSync(scratch, { recursive: true }))

const judged = command => {
  const { stdout, status } = spawnSync('node', [join(import.meta.dirname, 'pages.mjs'), command, join(import.meta.dirname, 'pages'), '--no-compile'], { encoding: 'utf8' })
  return { stdout, status }
}

// An importer that writes something else than it read.
const faulty = (from, to) => {
  const path = join(scratch, 'faulty.mjs')
  const script = `#!/usr/bin/env node
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
const args = process.argv.slice(2)
const run = spawnSync(${JSON.stringify(command)}, args, { stdio: 'inherit' })
if (args[1] === 'import') {
  const out = args.at(-1)
  for (const name of readdirSync(out, { recursive: true }).filter(it => it.endsWith('.rs'))) {
    const text = readFileSync(join(out, name), 'utf8')
    writeFileSync(join(out, name), text.replace(${JSON.stringify(from)}, ${JSON.stringify(to)}))
  }
}
process.exitCode = run.status
`
  writeFileSync(path, script)
  chmodSync(path, 0o755)
  return path
}

test('pages that are imported as they say are right', () => {
  const { stdout, status } = judged(command)
  assert.match(stdout, /\| \. \| 7 \| 6 \| 6 \| 0 \| 0 \| 6 \| 0 \| 0 \| 8\/8 \| - \|/)
  assert.equal(status, 0, stdout)
})

for (const [what, from, to] of [
  ['an optional field that is required', 'lamps?:', 'lamps:'],
  ['another type', 'lamps?: string[]', 'lamps?: string'],
  ['a host too many', '#[platforms(weapp)]\n    function', '#[platforms(weapp, h5)]\n    function'],
  ['a default', '#[default(200)]', '#[default(300)]'],
  ['a unit', '#[unit(ms)]', '#[unit(s)]'],
  ['a unit that is missing', '#[unit(ms)]', ''],
  ['a field that is missing', 'slowly?: boolean', 'slow?: boolean'],
  ['a parameter', 'turn(on: boolean, option?:', 'turn(option?:'],
  ['a result', 'Promise<dim::SuccessCallbackResult>', 'Promise<any>'],
  ['a property', 'colour: "white" | "red"', 'colour: "white"'],
  ['what one host alone takes', '#[platforms(h5)]\n            shadow', 'shadow'],
  ['the type of a member', 'room: string,', ''],
  ['what succeeds', 'lumen: any', 'reason: string'],
  ['what a callback receives', 'lamps: number', ''],
  ['a function that gives nothing', 'Promise<getLampCount::Result>', 'void'],
  ['hosts below a heading of the prose', '#[platforms(weapp)]\n    function blink', 'function blink'],
  ['a signature below another heading', 'Promise<boolean>', 'void'],
  ['a type in code', '"flash" | "glow"', 'any']
]) {
  test(`a fault is seen: ${what}`, () => {
    const { stdout, status } = judged(faulty(from, to))
    assert.equal(status, 1, stdout)
  })
}
