// One row of the corpus: `node row.mjs <entry.d.ts> <module|global> <name> <spec.rs> <left-out.md>`. The entry may be the folder of
// an installed package: then TypeScript finds its declarations. `EXPLAIN=1` shows what is left out.
import { readFileSync, statSync } from 'node:fs'
import { sep } from 'node:path'
import { compare } from './compare.mjs'
import { declared, entryOf } from './declared.mjs'
import { kinds } from './kinds.mjs'

const [from, kind, name, spec, list] = process.argv.slice(2)
const installed = () => from.slice(from.lastIndexOf('node_modules') + 'node_modules'.length + 1).split(sep).join('/')
const entry = statSync(from).isDirectory() ? entryOf(from, [kind === 'module' ? name : installed(), installed()]) : from
const { all, typed } = declared(entry, { [kind]: name })
const texts = [spec, list].map(it => readFileSync(it, 'utf8'))
const { bound, left, lost } = compare(all, ...texts)
const { compared, wrong } = kinds(typed, ...texts)
const shown = it => `${it.owner ? `${it.owner}.` : ''}${it.name}, ${it.places[0]}`
if (process.env.EXPLAIN) for (const it of left) console.error(`left out: ${shown(it)}`)
for (const it of lost) console.error(`lost: ${shown(it)}`)
for (const it of wrong) console.error(`wrong: ${it}`)
console.log(`${all.length} | ${bound} | ${left.length} | ${lost.length} | ${compared} | ${wrong.length}`)
process.exit(lost.length === 0 && wrong.length === 0 && all.length > 0 ? 0 : 1)
