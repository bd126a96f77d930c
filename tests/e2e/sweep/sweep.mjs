// Calls every function on a runtime, once for each way in which its client may behave.
import { client, fire, ways } from './client.mjs'
import { judge } from './judge.mjs'
import { run } from './realm.mjs'
import { Values } from './values.mjs'
import { functions, vendors } from './vendor.mjs'

// A client rejects promises that nobody asked it for.
process.on('unhandledRejection', () => {})

const turn = () => new Promise(done => setImmediate(done))

// Gives what became of each call, and how memory grew.
const sweep = async (host, built) => {
  const has = functions(host)
  const state = { host, way: ways[0], late: [], calls: [], listeners: new Map() }
  let tell
  const driver = { told: (_, came, mismatches) => tell({ came, mismatches }), fire: () => fire(state) }
  const make = realm => {
    Object.assign(state, { realm, values: new Values() })
    return client(has, state)
  }
  const { app, thrown } = await run(host, built, vendors[host].global, make, driver)
  const names = app.names()
  const call = async (way, number) => {
    Object.assign(state, { way, late: [], calls: [], listeners: new Map() })
    thrown.length = 0
    let told
    tell = it => { told = it }
    try {
      app.call(number)
    } catch (error) {
      thrown.push(error.message)
    }
    for (let turns = 0; turns < 20 && !told; turns++) {
      await turn()
      if (turns === 3) state.late.splice(0).forEach(answer => answer())
    }
    // Taro does some things a little later.
    if (!told && thrown.length === 0) await new Promise(done => setTimeout(done, 200))
    const name = names[number]
    return { host, way, name, ...judge(state, { name, ...told, thrown: [...thrown] }, has.has(name)) }
  }
  const results = []
  const all = async way => {
    for (let number = 0; number < names.length; number++) results.push(await call(way, number))
  }
  for (const way of ways) await all(way)
  const pages = app.pages()
  await all('right')
  await all('right')
  return { names, results, grown: app.pages() - pages, waiting: app.waiting() }
}

const [host, built] = process.argv.slice(2)
process.stdout.write(JSON.stringify(await sweep(host, built)), () => process.exit(0))
