// Reads specs, as far as the tests ask about them. It shares nothing with the project's own parser, so that neither can
// hide what the other gets wrong.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const TOKEN = /\s+|\/\/[^\n]*|(r#)?([A-Za-z_][\w]*)|("(?:[^"\\]|\\.)*")|(\d[\w.]*)|(=>|::|\.\.\.|[^\s])/gy

const tokens = text => {
  const found = []
  for (const [whole, , name, string, number, sign] of text.matchAll(TOKEN)) {
    if (name) found.push({ name })
    else if (string) found.push({ literal: JSON.parse(string) })
    else if (number) found.push({ literal: Number(number.replaceAll('_', '')) })
    else if (sign) found.push({ sign })
    else if (whole.trim() && !whole.startsWith('//')) throw new Error(`cannot read ${whole}`)
  }
  return found
}

// What stands in a file or a namespace, by name.
const scope = parent => ({ parent, types: new Map(), inner: new Map(), functions: new Map() })

const WORDS = new Set(['number', 'string', 'boolean', 'any', 'unknown', 'void', 'undefined', 'null'])

class Reader {
  constructor(text) {
    this.tokens = tokens(text)
    this.at = 0
  }

  peek(sign, ahead = 0) {
    const token = this.tokens[this.at + ahead]
    return token !== undefined && (token.sign === sign || token.name === sign)
  }

  take(sign) {
    if (!this.peek(sign)) return false
    this.at += 1
    return true
  }

  need(sign) {
    if (this.take(sign)) return
    const near = this.tokens.slice(Math.max(0, this.at - 8), this.at + 4)
    throw new Error(`no \`${sign}\` near ${near.map(it => it.sign ?? it.name ?? JSON.stringify(it.literal)).join(' ')}`)
  }

  name() {
    const token = this.tokens[this.at]
    if (token?.name === undefined && token?.literal === undefined) this.need('name')
    this.at += 1
    return token.name ?? token.literal.toString()
  }

  // Attributes tell who has it; of them the tests want the names only.
  above() {
    const names = {}
    while (this.take('#')) {
      this.take('!')
      this.need('[')
      const name = this.name()
      if (name === 'js' || name === 'rust') names[name] = this.tokens[this.at + 1].literal
      if (name === 'object') names.object = true
      if (name === 'platforms') names.platforms = this.listed()
      if (name === 'default') names.default = this.tokens[this.at + 1].literal ?? this.tokens[this.at + 1].name
      if (name === 'unit') names.unit = this.tokens[this.at + 1].name
      for (let depth = 1; depth > 0; this.at += 1) {
        if (this.peek('[')) depth += 1
        if (this.peek(']')) depth -= 1
      }
    }
    return names
  }

  // The names between the parentheses that follow.
  listed() {
    const names = []
    for (let at = this.at + 1; this.tokens[at].sign !== ')'; at += 1) {
      if (this.tokens[at].name !== undefined) names.push(this.tokens[at].name)
    }
    return names
  }

  items(into, file) {
    while (this.at < this.tokens.length && !this.peek('}')) {
      const { js, rust, object, platforms } = this.above()
      const kind = this.name()
      if (kind === 'use') {
        while (!this.take(';')) this.at += 1
        continue
      }
      const written = this.name()
      const name = js ?? written
      if (kind === 'interface' || kind === 'type') this.generics()
      if (kind === 'namespace') {
        const inner = into.inner.get(name) ?? scope(into)
        into.inner.set(name, inner)
        this.need('{')
        this.items(inner, file)
        this.need('}')
        continue
      }
      if (kind === 'interface') {
        const parents = []
        if (this.take('extends')) {
          do parents.push(this.single(into))
          while (this.take(','))
        }
        const type = { kind: 'object', name, parents, opaque: object === true, platforms, ...this.members(into), scope: into }
        for (const it of [name, written, rust]) if (it) into.types.set(it, type)
        continue
      }
      if (kind === 'type') {
        this.need('=')
        const type = { kind: 'alias', name, type: this.type(into) }
        for (const it of [name, written, rust]) if (it) into.types.set(it, type)
      } else if (kind === 'function') {
        into.functions.set(name, [...(into.functions.get(name) ?? []), { platforms, ...this.signature(into) }])
      } else if (kind === 'const') {
        this.need(':')
        into.functions.set(name, [this.type(into)])
      } else {
        throw new Error(`${file}: \`${kind}\` begins no item`)
      }
      this.take(';')
    }
  }

  // Type parameters, of which the tests ask nothing.
  generics() {
    if (!this.peek('<')) return
    for (let depth = 0; ; this.at += 1) {
      if (this.peek('<')) depth += 1
      if (this.peek('>')) depth -= 1
      if (depth === 0) break
    }
    this.at += 1
  }

  signature(into) {
    this.generics()
    this.need('(')
    const parameters = []
    while (!this.take(')')) {
      const rest = this.take('...')
      this.above()
      const name = this.name()
      const optional = this.take('?')
      this.need(':')
      parameters.push({ name, rest, optional, type: this.type(into) })
      this.take(',')
    }
    if (!this.take('=>')) this.need(':')
    return { kind: 'function', parameters, result: this.type(into) }
  }

  members(into) {
    const members = new Map()
    let index, call
    this.need('{')
    while (!this.take('}')) {
      const { js, ...said } = this.above()
      if (this.take('[')) {
        this.name()
        this.need(':')
        this.type(into)
        this.need(']')
        this.need(':')
        index = this.type(into)
      } else if (this.peek('(') || this.peek('<')) {
        call = this.signature(into)
      } else {
        if (this.peek('readonly') && !this.peek(':', 1) && !this.peek('?', 1) && !this.peek('(', 1)) this.at += 1
        const written = this.name()
        const name = js ?? written
        const optional = this.take('?')
        const type = this.peek('(') || this.peek('<') ? this.signature(into) : (this.need(':'), this.type(into))
        members.set(name, { ...said, optional, types: [...(members.get(name)?.types ?? []), type] })
      }
      if (!this.take(',')) this.take(';')
    }
    return { members, index, call }
  }

  type(into) {
    const of = []
    do {
      // A value of a set may have something above it.
      this.above()
      this.take('|')
      of.push(this.all(into))
    } while (this.peek('|') || this.peek('#'))
    return of.length === 1 ? of[0] : { kind: 'union', of }
  }

  all(into) {
    const of = [this.suffixed(into)]
    while (this.take('&')) of.push(this.suffixed(into))
    return of.length === 1 ? of[0] : { kind: 'intersection', of }
  }

  suffixed(into) {
    let type = this.single(into)
    while (this.peek('[')) {
      this.at += 1
      if (this.take(']')) {
        type = { kind: 'array', of: type }
        continue
      }
      this.type(into)
      this.need(']')
      type = { kind: 'field', of: type }
    }
    return type
  }

  single(into) {
    if (this.peek('{')) return { kind: 'object', parents: [], ...this.members(into), scope: into }
    if (this.take('[')) {
      const of = []
      while (!this.take(']')) {
        of.push(this.type(into))
        this.take(',')
      }
      return { kind: 'tuple', of }
    }
    if (this.peek('keyof')) {
      this.at += 1
      return { kind: 'keyof', of: this.suffixed(into) }
    }
    if (this.peek('<')) return this.signature(into)
    if (this.peek('(')) {
      if (this.isFunction()) return this.signature(into)
      this.need('(')
      const type = this.type(into)
      this.need(')')
      return type
    }
    if (this.take('-')) return { kind: 'literal', value: -this.tokens[this.at++].literal }
    if (this.tokens[this.at].literal !== undefined) return { kind: 'literal', value: this.tokens[this.at++].literal }
    const name = this.name()
    if (name === 'true' || name === 'false') return { kind: 'literal', value: name === 'true' }
    if (WORDS.has(name) && !this.peek('::')) return { kind: 'word', word: name }
    const path = [name]
    while (this.take('::')) path.push(this.name())
    const args = []
    if (this.take('<')) {
      while (!this.take('>')) {
        args.push(this.type(into))
        this.take(',')
      }
    }
    return { kind: 'named', path, args, scope: into }
  }

  isFunction() {
    let depth = 0
    for (let at = this.at; ; at += 1) {
      if (this.tokens[at].sign === '(') depth += 1
      if (this.tokens[at].sign === ')') depth -= 1
      if (depth === 0) return this.tokens[at + 1]?.sign === '=>'
    }
  }
}

/** The texts of all specs below a folder, by their path. */
export const texts = folder => {
  const names = readdirSync(folder, { recursive: true }).filter(it => it.endsWith('.rs') && !it.endsWith('mod.rs'))
  return new Map(names.sort().map(name => [name, readFileSync(join(folder, name), 'utf8')]))
}

/** What the texts say: a scope a file, all of them beside one another. */
export const read = files => {
  const specs = new Map()
  for (const [file, text] of files) {
    const begin = text.indexOf('taro_api::spec! {') + 'taro_api::spec! {'.length
    const items = scope(undefined)
    items.files = specs
    new Reader(text.slice(begin, text.lastIndexOf('}'))).items(items, file)
    specs.set(file, items)
  }
  return specs
}

/** A name in any of Rust's and JavaScript's cases: a path is Rust's. */
export const plain = name => name.replaceAll('_', '').toLowerCase()

const get = (map, name) => map.get(name) ?? [...map].find(([key]) => plain(key) === plain(name))?.[1]

const within = (place, path) => {
  for (const name of path.slice(0, -1)) {
    place = get(place.inner, name)
    if (place === undefined) return undefined
  }
  return get(place.types, path.at(-1))
}

/** What a path means where it stands: an interface, another name, or nothing of the specs' own. */
export const find = ({ path, scope: place }) => {
  let top = place
  while (top.parent !== undefined) top = top.parent
  if (path[0] === 'self') return within(top, path.slice(1))
  if (path[0] === 'crate' || path[0] === 'super') {
    const names = path.filter(it => it !== 'crate' && it !== 'super')
    const [first, ...rest] = names
    if (first === 'general' && rest.length > 0 && top.files.has('general.rs')) return within(top.files.get('general.rs'), rest)
    for (const file of top.files.values()) {
      const found = within(file, names)
      if (found !== undefined) return found
    }
    return undefined
  }
  for (; place !== undefined; place = place.parent) {
    const found = within(place, path)
    if (found !== undefined) return found
  }
  return undefined
}
