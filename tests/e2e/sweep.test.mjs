// Every function of Taro's, on every runtime whose client's vendor publishes typings: whatever the client does, what was read is
// what was answered, or an error.
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { test } from 'node:test'
import { promisify } from 'node:util'

import { DIFFERENT, OWN } from './sweep/reasons.mjs'
import { vendors } from './sweep/vendor.mjs'

const built = process.env.TARO_SWEEP_APP ?? assert.fail('run `cargo xtask test`: it builds the program first')

// In a process of its own: there, a rejection that nobody handles ends nothing.
const sweep = async host => {
  const program = join(import.meta.dirname, 'sweep/sweep.mjs')
  const { stdout } = await promisify(execFile)(process.execPath, [program, host, built], { maxBuffer: 2 ** 28 })
  return JSON.parse(stdout)
}

const counts = { right: 0, refused: 0, own: 0, wrong: 0 }
const called = new Set()
const hosts = (process.env.SWEEP_HOSTS ?? Object.keys(vendors).join()).split(',')

for (const host of hosts) {
  test(`every function on ${host}`, async t => {
    const { names, results, grown } = await sweep(host)
    names.forEach(name => called.add(name))
    const excused = it => it.is === 'own' ? OWN[it.name] : DIFFERENT[host][it.name]
    const wrong = results.filter(it => it.is === 'wrong' && !excused(it))
    const unlisted = results.filter(it => it.is === 'own' && !excused(it))
    for (const it of results) counts[it.is === 'wrong' && excused(it) ? 'own' : it.is] += 1
    const shown = list => [...new Set(list.map(it => `${it.name}, ${it.way}: ${it.why}`))]
    await t.test('what was read is what was answered', () => assert.deepEqual(shown(wrong), []))
    await t.test('what no client was asked for has its reason', () => assert.deepEqual(shown(unlisted), []))
    const stale = Object.keys(DIFFERENT[host]).filter(name => !results.some(it => it.name === name && it.is === 'wrong'))
    if (stale.length > 0) t.diagnostic(`reasons that nothing needs any more: ${stale.join(', ')}`)
    await t.test('memory stays flat', () => assert.equal(grown, 0))
  })
}

test('every function was called', t => {
  const { right, refused, wrong, own } = counts
  t.diagnostic(`${called.size} functions on ${hosts.length} runtimes: ${right} answered right, ${refused} refused right, ${wrong} wrong; ${own} by name`)
  process.stderr.write(`${called.size} functions on ${hosts.length} runtimes: ${right} answered right, ${refused} refused right, ${wrong} wrong; ${own} left out by name\n`)
  assert.ok(called.size > 400)
})
