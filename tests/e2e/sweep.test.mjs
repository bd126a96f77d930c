// Every function of Taro's, and every method of what those give, on every runtime whose client's vendor publishes typings, and on the
// web: whatever the client does, what was read is what was answered, or an error.
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { promisify } from 'node:util'

import { excuse, faults, reasons } from './sweep/excuses.mjs'
import { OWN } from './sweep/reasons.mjs'

const builds = {
  'built for release': process.env.TARO_SWEEP_APP ?? assert.fail('run `cargo xtask test`: it builds the program first'),
  ...process.env.TARO_SWEEP_DEBUG && { 'built for debugging': process.env.TARO_SWEEP_DEBUG },
}
const hosts = (process.env.SWEEP_HOSTS ?? 'weapp,alipay,tt,h5').split(',')

// In a process of its own: there, a rejection that nobody handles ends nothing.
const sweep = async (host, built) => {
  const program = join(import.meta.dirname, 'sweep/sweep.mjs')
  const { stdout } = await promisify(execFile)(process.execPath, [program, host, built], { maxBuffer: 2 ** 28 })
  return JSON.parse(stdout)
}

// The hosts' at once: they mostly wait.
const sweeps = built => {
  const all = new Map(hosts.map(host => [host, sweep(host, built)]))
  // Who asks for it hears of a failure.
  all.forEach(found => found.catch(() => {}))
  return all
}

const print = (t, text) => {
  t.diagnostic(text)
  process.stderr.write(`${text}\n`)
}

for (const [kind, built] of Object.entries(builds)) {
  const counts = { right: 0, refused: 0, own: 0, wrong: 0 }
  const called = new Set()
  const methods = new Set()
  const left = new Set()
  const own = new Set()
  let running
  for (const host of hosts) {
    test(`every function on ${host}, ${kind}`, async t => {
      running ??= sweeps(built)
      const found = await running.get(host)
      found.names.forEach(name => called.add(name))
      found.methods.forEach(name => methods.add(name))
      found.notGiven.forEach(name => left.add(name))
      for (const it of found.results) {
        const reason = excuse(host, it)
        counts[reason ? 'own' : it.is] += 1
        if (reason && reason === OWN[it.name]) own.add(it.name)
      }
      for (const [what, list] of Object.entries(faults(host, found))) await t.test(what, () => assert.deepEqual(list, []))
      await t.test('memory stays flat', () => assert.equal(found.grown, 0))
    })
  }
  test(`every function was called, ${kind}`, t => {
    const { right, refused, wrong } = counts
    print(t, `${called.size} functions and ${methods.size} methods on ${hosts.length} runtimes, ${kind}: ${right} answered right, ${refused} refused right, ${wrong} wrong; ${counts.own} left out by name`)
    print(t, `objects that no function gives: ${[...left].join(', ')}`)
    if (!process.env.SWEEP_HOSTS) {
      assert.deepEqual(Object.keys(OWN).filter(name => !own.has(name)), [], 'no reason is left that nothing needs')
      assert.ok(called.size > 400 && methods.size > 500)
    }
  })
}

test('each reason is what its place says', () => {
  for (const { why, place, stands } of reasons()) {
    const [file, line] = place.split(':')
    const text = readFileSync(join(import.meta.dirname, 'node_modules', file), 'utf8').split('\n')[line - 1]
    assert.ok(text?.includes(stands), `${place} has no ${stands}, for: ${why}`)
  }
})

// A fault is noticed by its name; a reason that is taken away is missed; one that nothing needs is noticed.
test('the sweep notices a fault', () => {
  const result = (name, is, why) => ({ name, way: 'right', is, why })
  const clean = { names: ['login'], results: [result('login', 'right')], functions: [] }
  assert.deepEqual(Object.values(faults('none', clean)).flat(), [])
  const wrong = { ...clean, results: [result('login', 'wrong', 'it panicked')] }
  assert.deepEqual(Object.values(faults('none', wrong)).flat(), ['login, right: it panicked'])
  const skipped = { ...clean, results: [] }
  assert.deepEqual(Object.values(faults('none', skipped)).flat(), ['login'])
  const device = { ...clean, names: ['faceDetect'], results: [result('faceDetect', 'wrong', '.model: read nothing')] }
  assert.ok(Object.values(faults('weapp', device)).flat().includes('faceDetect, right: .model: read nothing'), 'a reason excuses one thing')
  assert.ok(Object.values(faults('weapp', clean)).flat().includes('faceDetect'), 'nothing needs the reason')
  const silent = { ...clean, results: [result('login', 'own', 'ok')] }
  assert.deepEqual(Object.values(faults('weapp', silent)).flat().filter(it => /login/.test(it)), ['login, right: ok'])
  const functions = { ...clean, names: ['getEnv'], results: [result('getEnv', 'own', 'ok')], functions: ['getEnv'] }
  assert.ok(Object.values(faults('weapp', functions)).flat().includes('getEnv'), 'the client has it')
})
