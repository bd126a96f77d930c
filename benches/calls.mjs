// Times the two programs' calls in turn, in one process: the machine's speed drifts, and hits both alike.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

const [folder, rounds = '15', count = '20000'] = process.argv.slice(2)

// Loads a program that esbuild bundled for Node with the host that answers.
const load = async name => {
  const pending = []
  globalThis.bench = { done: text => pending.shift()?.(text) }
  const { load } = await import(pathToFileURL(join(folder, `${name}-calls.mjs`)))
  const bytes = readFileSync(join(folder, `${name}-calls`, `bench_${name.replace('-', '_')}_bg.wasm`))
  globalThis.WXWebAssembly = { instantiate: (path, imports) => WebAssembly.instantiate(bytes, imports) }
  const app = await load('')
  return {
    awaited: n => new Promise(done => { pending.push(done); globalThis.bench = { done: text => pending.shift()(text) }; app.awaited(n) }),
    calledBack: async n => { app.called_back(n); await new Promise(done => setImmediate(done)) },
    pages: () => app.pages(),
  }
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
const rows = {}
for (const what of ['awaited', 'calledBack']) {
  const times = { ours: [], hand: [], ratio: [] }
  for (const app of [ours, hand, ours, hand]) await app[what](2000)
  for (let round = 0; round < Number(rounds); round++) {
    const a = await nanoseconds(ours[what], Number(count))
    const b = await nanoseconds(hand[what], Number(count))
    times.ours.push(a)
    times.hand.push(b)
    times.ratio.push(a / b)
  }
  rows[what] = { ours: median(times.ours), hand: median(times.hand), ratio: median(times.ratio) }
}
await ours.calledBack(1000)
const before = ours.pages()
for (let round = 0; round < 100; round++) await ours.calledBack(1000)
rows.pages = ours.pages() - before
console.log(JSON.stringify(rows))
