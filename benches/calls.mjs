// Times the two programs' calls in turn, in one process: the machine's speed drifts, and hits both alike.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

import { probe } from './host.mjs'

const [folder, rounds = '15', count = '20000'] = process.argv.slice(2)

// Loads a program that esbuild bundled for Node with the host that answers.
const load = async name => {
  const pending = []
  globalThis.bench = { done: text => pending.shift()?.(text) }
  const { load } = await import(pathToFileURL(join(folder, `${name}-calls.mjs`)))
  const bytes = readFileSync(join(folder, `${name}-calls`, `bench_${name.replace('-', '_')}_bg.wasm`))
  globalThis.WXWebAssembly = { instantiate: (path, imports) => WebAssembly.instantiate(bytes, imports) }
  const app = await load('')
  const until = run => new Promise(done => {
    pending.push(done)
    globalThis.bench = { done: text => pending.shift()(text) }
    run()
  })
  return {
    awaited: n => until(() => app.awaited(n)),
    empty: n => until(() => app.empty(n)),
    calledBack: async n => { app.called_back(n); await new Promise(done => setImmediate(done)) },
    pages: () => app.pages(),
  }
}

// The awaited calls in the language of the host.
const plain = {
  async awaited(n) {
    let sum = 0
    for (let call = 0; call < n; call++) {
      const result = await probe({ delay: 5, title: 'a title', mask: true })
      sum += result.count + result.text.length
    }
    return sum
  },
}

// Each side starts without the other's garbage: closures leave work for the collector and for finalizers, which would be
// done in the other's time. What a side's own calls make it collect while they run is its own.
setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc')
const cleared = async () => {
  collect()
  await new Promise(done => setTimeout(done))
}

const nanoseconds = async (run, n) => {
  await cleared()
  const start = process.hrtime.bigint()
  await run(n)
  return Number(process.hrtime.bigint() - start) / n
}

const median = list => list.toSorted((a, b) => a - b)[list.length >> 1]

const ours = await load('ours')
const hand = await load('by-hand')
const compare = async (what, peer) => {
  const times = { ours: [], peer: [], ratio: [] }
  for (const app of [ours, peer, ours, peer]) await app[what](2000)
  for (let round = 0; round < Number(rounds); round++) {
    const a = await nanoseconds(ours[what], Number(count))
    const b = await nanoseconds(peer[what], Number(count))
    times.ours.push(a)
    times.peer.push(b)
    times.ratio.push(a / b)
  }
  return { ours: median(times.ours), peer: median(times.peer), ratio: median(times.ratio) }
}

const rows = {
  awaited: await compare('awaited', hand),
  javascript: await compare('awaited', plain),
  empty: await compare('empty', hand),
  calledBack: await compare('calledBack', hand),
}
await ours.calledBack(1000)
const before = ours.pages()
for (let round = 0; round < 100; round++) await ours.calledBack(1000)
rows.pages = ours.pages() - before
console.log(JSON.stringify(rows))
