// One row of the corpus: `node row.mjs <entry.d.ts> <module|global> <name> <spec.rs> <left-out.md>`.
import { readFileSync } from 'node:fs'
import { compare } from './compare.mjs'
import { declared } from './declared.mjs'

const [entry, kind, name, spec, list] = process.argv.slice(2)
const all = declared(entry, { [kind]: name })
const { bound, left, lost } = compare(all, readFileSync(spec, 'utf8'), readFileSync(list, 'utf8'))
for (const it of lost) console.error(`lost: ${it.owner ? `${it.owner}.` : ''}${it.name}, ${it.places[0]}`)
console.log(`${all.length} | ${bound} | ${left} | ${lost.length}`)
process.exit(lost.length === 0 && all.length > 0 ? 0 : 1)
