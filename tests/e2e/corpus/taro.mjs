// Imported types of Taro beside what TypeScript's own compiler finds in them: prints a row of what is bound, and what is lost.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { Comparison, open } from '../compare.mjs'
import { texts } from '../spec.mjs'

const [types, specs] = process.argv.slice(2)
const comparison = new Comparison(open(types), texts(specs), readFileSync(join(specs, 'left-out.md'), 'utf8')).run()
// A class has a property that no program means.
const lost = [...comparison.problems].filter(it => /is not in the specs$|neither bound nor left out/.test(it) && !/\.prototype is/.test(it))
for (const problem of comparison.problems) console.error(problem)
console.log(`${comparison.all.length} | ${comparison.bound} | ${comparison.boundFields.size} | ${comparison.left.length} | ${lost.length}`)
process.exitCode = lost.length === 0 ? 0 : 1
