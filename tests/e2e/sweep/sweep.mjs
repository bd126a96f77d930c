// Calls every function on a runtime, once for each way in which its client may behave.
import { sweepPage } from './browser.mjs'
import { client, fire, object, ways } from './client.mjs'
import { judge } from './judge.mjs'
import { run } from './realm.mjs'
import { Values } from './values.mjs'
import { typings, vendors } from './vendor.mjs'

// A client rejects promises that nobody asked it for.
process.on('unhandledRejection', () => {})

const turn = () => new Promise(done => setImmediate(done))

// Gives what became of each call, and how memory grew.
const sweep = async (host, built) => {
  const { functions: has, object: members } = typings(host)
  const state = { host, way: ways[0], late: [], calls: [], listeners: new Map() }
  let tell
  const driver = { told: (number, came, mismatches) => tell(number, { came, mismatches }), fire: () => fire(state) }
  const make = realm => {
    Object.assign(state, { realm, values: new Values() })
    return client(has, state)
  }
  const { app, thrown } = await run(host, built, vendors[host].global, make, driver)
  const functions = app.names()
  // A method of an object that the host does not have is left out.
  const methods = app.methods().map(method => {
    const way = method.split('.')
    const name = way.pop()
    return { name, method, way: way.join('.') }
  })
  const objects = new Map([...new Set(methods.map(it => it.way))].map(way => [way, members(way.split('.'))]))
  app.replace({ sweepObject: way => object(objects.get(way), state) })
  const all = [
    ...functions.map((name, number) => ({ name, number, shown: name, has: has.has(name) })),
    ...methods.map(({ name, method, way }, at) => ({ name, number: functions.length + at, shown: method, has: objects.get(way)?.has(name) })),
  ].filter((it, at) => at < functions.length || objects.get(methods[at - functions.length].way))
  const call = async (way, { name, number, shown, has }) => {
    Object.assign(state, { way, late: [], calls: [], listeners: new Map() })
    thrown.length = 0
    let told
    // What answers another call late is none of this one's.
    tell = (of, it) => { if (of === number) told = it }
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
    return { host, way, name: shown, ...judge(state, { name, ...told, thrown: [...thrown] }, has) }
  }
  const results = []
  const each = async way => {
    for (const it of all) results.push(await call(way, it))
  }
  for (const way of ways) await each(way)
  const pages = app.pages()
  await each('right')
  await each('right')
  const absent = [...objects].filter(([, it]) => !it).map(([way]) => way)
  const asked = [...has].filter(([, it]) => it.kind !== 'constant').map(([name]) => name)
  return { names: functions, functions: asked, methods: all.slice(functions.length).map(it => it.shown), absent, notGiven: app.not_given(), results, grown: app.pages() - pages }
}

const [host, built] = process.argv.slice(2)
const found = host === 'h5' ? await sweepPage(built) : await sweep(host, built)
process.stdout.write(JSON.stringify(found), () => process.exit(0))
