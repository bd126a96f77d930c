// Times what a page waits for at its start: from `load()` to the first answer. Each round has a fresh process for either program,
// in turn, since an engine keeps what it has compiled.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const [folder, rounds, name] = process.argv.slice(2)

const once = async () => {
  const { load } = await import(pathToFileURL(join(folder, `${name}-calls.mjs`)))
  const bytes = readFileSync(join(folder, `${name}-calls`, `bench_${name.replace('-', '_')}_bg.wasm`))
  globalThis.WXWebAssembly = { instantiate: (path, imports) => WebAssembly.instantiate(bytes, imports) }
  const answered = new Promise(done => { globalThis.bench = { done } })
  const start = process.hrtime.bigint()
  const app = await load('')
  app.awaited(1)
  await answered
  return Number(process.hrtime.bigint() - start)
}

const inFreshProcess = name => {
  const { stdout, stderr } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), folder, '1', name], { encoding: 'utf8' })
  const time = Number(stdout)
  if (!time) throw new Error(`${name} said ${stdout}${stderr}`)
  return time
}

if (name) console.log(await once())
else {
  // The first one of each reads its files from the disk.
  for (const name of ['ours', 'by-hand']) inFreshProcess(name)
  const times = Array.from({ length: Number(rounds) }, () => [inFreshProcess('ours'), inFreshProcess('by-hand')])
  console.log(JSON.stringify(times))
}
