// Holds what an import wrote against what is declared: each name is in the spec, or in the list of what is left out.

// A text or a number.
const VALUE = /"((?:[^"\\]|\\.)*)"|(?<![\w"])(-?\d[\d.]*)/g

// The names that a spec has: those at its top, and the members of each of its objects.
const spec = text => {
  const owners = new Map([['', new Set()]])
  const all = new Set(), namespaces = new Set()
  const stack = []
  let open = ''
  const name = /^(?:readonly )?(?:function |const )?("(?:[^"\\]|\\.)*"|[\w$]+)(?:\?)?[:(<]/
  for (const raw of text.split('\n')) {
    const line = raw.trim()
    if (line.startsWith('///') || line.startsWith('#')) continue
    // A set of values may stand in several lines.
    if (open) for (const value of line.matchAll(VALUE)) owners.get(open).add(value[1] ?? value[2])
    if (open && line.endsWith(';')) open = ''
    const opened = line.match(/^(interface|namespace|type) ("(?:[^"\\]|\\.)*"|[\w$]+)/)
    if (opened) {
      const own = plain(opened[2])
      if (opened[1] === 'namespace') namespaces.add(own)
      else {
        if (!owners.has(own)) owners.set(own, new Set())
        // The values of a set are its members.
        for (const value of line.matchAll(VALUE)) owners.get(own).add(value[1] ?? value[2])
      }
      if (opened[1] === 'type' && !/[;{]$/.test(line)) open = own
      if (line.endsWith('{')) stack.push(opened[1] === 'namespace' ? undefined : own)
      continue
    }
    const declared = line.match(name)
    if (declared) {
      const own = plain(declared[1])
      const owner = stack.findLast(it => it !== undefined)
      if (/^(function|const) /.test(line)) owners.get('').add(own)
      else if (owner !== undefined) owners.get(owner).add(own)
      all.add(own)
    }
    for (const value of line.matchAll(/"((?:[^"\\]|\\.)*)"/g)) all.add(value[1])
    for (const inner of line.matchAll(/[{,] (?:readonly )?([\w$]+)\??:/g)) all.add(inner[1])
    const opens = (line.match(/\{/g) ?? []).length - (line.match(/\}/g) ?? []).length
    for (let i = 0; i < opens; i++) stack.push(undefined)
    for (let i = 0; i > opens; i--) stack.pop()
  }
  return { owners, all, namespaces }
}
const plain = name => name.startsWith('"') ? JSON.parse(name) : name

// The rows of the list: their names, and their places as `file:line`.
const list = text => {
  const names = new Set(), places = new Set()
  let counted = 0
  for (const line of text.split('\n')) {
    const row = line.match(/^\| `(.*?)` \| (.*?):(\d+):\d+ \| (.*) \|$/)
    if (!row) continue
    names.add(row[1])
    places.add(`${row[2]}:${row[3]}`)
    counted += 1
  }
  return { names, places, counted }
}

// How many are bound, left out and lost; and which are lost.
export const compare = (declared, specText, listText) => {
  const { owners, all, namespaces } = spec(specText)
  const { names, places } = list(listText)
  const isListed = it => {
    const name = it.owner ? `${it.owner}.${it.name}` : it.name
    if ([name, it.name, it.owner].some(it => it && names.has(it))) return true
    if ([name, it.owner].some(it => it && [...names].some(other => other.endsWith(`.${it}`)))) return true
    return it.places.some(at => [...places].some(place => at.endsWith(`/${place}`)))
  }
  const isBound = it => {
    if (!it.owner && owners.has(it.name.replaceAll('$', ''))) return true
    if (!it.owner) return owners.get('').has(it.name) || owners.has(it.name) || owners.has(camel(it.name)) || namespaces.has(it.name)
    const named = [it.owner, ...it.heirs].flatMap(it => [it, camel(it)]).map(it => it.replaceAll('$', ''))
    const own = [...owners.keys()].filter(name => name && named.some(it => name.startsWith(it)))
    // A type that is written where it is used has no name of its own.
    if (own.some(name => owners.get(name).has(it.name))) return true
    return !owners.has(it.owner) && !owners.has(camel(it.owner)) && all.has(it.name)
  }
  let bound = 0
  const left = [], lost = []
  for (const it of declared) {
    if (isBound(it)) bound += 1
    else if (isListed(it)) left.push(it)
    else lost.push(it)
  }
  return { bound, left, lost }
}
const camel = name => name.charAt(0).toUpperCase() + name.slice(1)
