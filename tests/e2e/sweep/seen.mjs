// What the program read, from the text that Rust's `Debug` writes of it; and whether that is what the client answered.
import { NAMES } from './reasons.mjs'

// Reads Rust's `Debug`: structs, variants, lists, maps, texts, numbers and words.
export const parse = text => {
  const reader = new Debug(text)
  const value = reader.value()
  reader.space()
  if (reader.at !== text.length) throw new Error(`more text: ${text.slice(reader.at)}`)
  return value
}

class Debug {
  constructor(text) {
    this.text = text
    this.at = 0
  }

  space() {
    while (this.text[this.at] === ' ') this.at += 1
  }

  eat(sign) {
    this.space()
    if (!this.text.startsWith(sign, this.at)) return false
    this.at += sign.length
    return true
  }

  need(sign) {
    if (!this.eat(sign)) throw new Error(`no ${sign} at: ${this.text.slice(this.at, this.at + 60)}`)
  }

  match(pattern) {
    this.space()
    pattern.lastIndex = this.at
    const found = pattern.exec(this.text)
    if (found) this.at = pattern.lastIndex
    return found?.[0]
  }

  list(end, one) {
    const items = []
    while (!this.eat(end)) {
      items.push(one())
      this.eat(',')
    }
    return items
  }

  value() {
    const text = this.match(/"(?:[^"\\]|\\.)*"/y)
    if (text !== undefined) return { is: 'text', value: unescape(text) }
    const span = this.match(/\d+(\.\d+)?(ns|µs|ms|s)\b/y)
    if (span !== undefined) return { is: 'span', value: parseFloat(span) * { ns: 1e-6, µs: 1e-3, ms: 1, s: 1000 }[span.replace(/[\d.]/g, '')] }
    const number = this.match(/-?(\d+(\.\d+)?(e-?\d+)?|inf|NaN)\b/y)
    if (number !== undefined) return { is: 'number', value: Number(number.replace('inf', 'Infinity')) }
    if (this.eat('[')) return { is: 'list', items: this.list(']', () => this.value()) }
    if (this.eat('(')) return { is: 'tuple', items: this.list(')', () => this.value()) }
    if (this.eat('{')) return { is: 'map', entries: this.list('}', () => {
      const key = this.value()
      this.need(':')
      return [key.value, this.value()]
    }) }
    return this.named()
  }

  // A word, or what stands in brackets behind it. What a value of the host's is said in words.
  named() {
    const words = this.match(/(a|an) (boolean|number|string|function|array|object)|something else|undefined|null/y)
    if (words !== undefined) return { is: 'words', value: words.split(' ').pop() }
    const name = this.match(/[A-Za-z_]\w*(<[^>]*>)?/y)
    if (name === undefined) throw new Error(`no value at: ${this.text.slice(this.at, this.at + 60)}`)
    if (name === 'true' || name === 'false') return { is: 'boolean', value: name === 'true' }
    if (this.eat('(')) return { is: 'variant', name, items: this.list(')', () => this.value()) }
    if (!this.eat('{')) return { is: 'word', name }
    const fields = this.list('}', () => {
      if (this.eat('..')) return undefined
      const field = this.match(/(r#)?\w+/y)
      this.need(':')
      return [field, this.value()]
    })
    return { is: 'struct', name, fields: fields.filter(Boolean) }
  }
}

const unescape = text => text.slice(1, -1).replace(/\\(u\{([0-9a-f]+)\}|.)/g, (_, sign, code) =>
  code ? String.fromCodePoint(parseInt(code, 16)) : { n: '\n', r: '\r', t: '\t', 0: '\0' }[sign] ?? sign)

// A name without what the two languages write differently.
const plain = name => String(name).replace(/^r#/, '').replace(/[^A-Za-z0-9]/g, '').toLowerCase()

// A JavaScript name as Rust writes it.
const snake = name => String(name).replace(/^r#|_$/g, '').replace(/([a-z0-9])([A-Z])/g, '$1_$2').replace(/([A-Z])([A-Z][a-z])/g, '$1_$2').toLowerCase()

// A value of a set, as its variant is called.
const isVariant = (name, value) => {
  const said = typeof value === 'number' && value < 0 ? `minus${-value}` : plain(value)
  return [said, `n${said}`, said === '' ? 'empty' : said].includes(plain(name))
}

// What stands where a host left something out.
export const isEmpty = seen => {
  switch (seen.is) {
    case 'text': return seen.value === ''
    case 'number': case 'span': return seen.value === 0 || Number.isNaN(seen.value)
    case 'boolean': return seen.value === false
    case 'list': return seen.items.length === 0
    case 'map': return seen.entries.length === 0
    case 'tuple': return seen.items.every(isEmpty)
    case 'struct': return seen.name === 'Promise' || seen.fields.every(([, field]) => isEmpty(field))
    case 'words': return seen.value === 'undefined' || seen.value === 'object' || seen.value === 'null'
    case 'word': return seen.name === 'None' || seen.name === 'Callback'
    case 'variant': return seen.name !== 'Some' && seen.items.every(isEmpty)
    default: return false
  }
}

const tag = value => Object.prototype.toString.call(value).slice(8, -1)
const listOf = value => Array.isArray(value) ? value : tag(value) === 'ArrayBuffer' ? [...new Uint8Array(value)] :
  ArrayBuffer.isView(value) ? [...value] : undefined

// What something is made of.
const parts = ({ is, items, entries, fields }) =>
  ['list', 'tuple', 'variant'].includes(is) ? items : is === 'map' ? entries.map(it => it[1]) : is === 'struct' ? fields.map(it => it[1]) : []

// Where what was read is not what was answered; `lost` is what was read as nothing.
export const differences = (seen, answer, path = '') => {
  const wrong = said => [{ path, lost: isEmpty(seen), read: seen.value, text: `${path}: read ${said}, answered ${show(answer)}` }]
  const same = holds => holds ? [] : wrong(JSON.stringify(seen.value ?? seen.name ?? seen.is))
  if (seen.is === 'word' && seen.name === 'None') return same(answer === undefined || answer === null || isVariant('None', answer))
  if (answer === undefined || answer === null) {
    const inner = isEmpty(seen) ? [] : parts(seen)
    return inner.length > 0 ? inner.flatMap(it => differences(it, answer, path)) : same(isEmpty(seen))
  }
  switch (seen.is) {
    case 'text': return same(['string', 'number', 'boolean'].includes(typeof answer) && String(answer) === seen.value)
    case 'number': return same(['string', 'number'].includes(typeof answer) && (Number(answer) === seen.value || Number.isNaN(answer) && Number.isNaN(seen.value)))
    case 'boolean': return same(answer === seen.value)
    case 'span': return same(Number(answer) === seen.value || Number(answer) * 1000 === seen.value)
    case 'words': return same(seen.value === (Array.isArray(answer) ? 'array' : typeof answer))
    case 'list': case 'tuple': {
      const list = listOf(answer)
      if (seen.is === 'tuple' && seen.items.length === 0) return []
      if (!list || list.length !== seen.items.length) return wrong(`${seen.items.length} items`)
      return seen.items.flatMap((item, at) => differences(item, list[at], `${path}.[${at}]`))
    }
    case 'map': return seen.entries.flatMap(([key, value]) => differences(value, answer[key], `${path}.${key}`))
    case 'struct': return fields(seen, answer, path)
    case 'variant': {
      const [inner] = seen.items
      if (seen.items.length !== 1) return wrong(seen.name)
      return differences(inner, answer, path)
    }
    default: return same(seen.name === 'Callback' ? typeof answer === 'function' : isVariant(seen.name, answer))
  }
}

// The name that a client has for a field.
const nameOf = (name, names, taken) => names.find(it => snake(it) === snake(name)) ??
  names.find(it => plain(it) === plain(name) && !taken.has(snake(it))) ??
  NAMES.find(it => snake(it.field) === snake(name) && names.includes(it.name))?.name

const fields = (seen, answer, path) => {
  // A text is what a failure is told with as well.
  if (seen.name === 'CallbackResult' && typeof answer === 'string') return seen.fields.flatMap(([name, field]) => differences(field, name === 'err_msg' ? answer : undefined, path))
  if (seen.name === 'Promise') return typeof answer.then === 'function' ? [] : [{ path, lost: true, text: `${path}: no promise` }]
  if (typeof answer !== 'object' && typeof answer !== 'function') return [{ path, lost: isEmpty(seen), text: `${path}: read a ${seen.name}, answered ${show(answer)}` }]
  const names = Object.keys(answer)
  const taken = new Set(seen.fields.map(([name]) => snake(name)))
  return seen.fields.flatMap(([name, field]) => {
    const js = nameOf(name, names, taken)
    // What is there beside the other fields.
    if (js === undefined && field.is === 'map') return differences(field, answer, path)
    return differences(field, js === undefined ? undefined : answer[js], `${path}.${js ?? name}`)
  })
}

// Where a field stands empty that the client does not have, while it tells what no field of ours has: it may be the same by another
// name. How a call went is no part of it.
export const unread = (seen, answer, path = '') => {
  if (answer === null || typeof answer !== 'object') return []
  if (seen.is === 'list') return (listOf(answer) ?? []).slice(0, 1).flatMap(it => seen.items.slice(0, 1).flatMap(item => unread(item, it, `${path}[]`)))
  if (seen.is === 'variant') return seen.items.length === 1 ? unread(seen.items[0], answer, path) : []
  if (seen.is !== 'struct' || seen.name === 'Promise') return []
  const names = Object.keys(answer)
  const taken = new Set(seen.fields.map(([name]) => snake(name)))
  const found = seen.fields.map(([name, field]) => ({ name, field, js: nameOf(name, names, taken) }))
  const empty = found.filter(({ name, field, js }) => js === undefined && field.is !== 'map' && field.name !== 'None' && !STATUS.includes(plain(name)) && isEmpty(field))
  const others = names.filter(it => !STATUS.includes(plain(it)) && typeof answer[it] !== 'function' && found.every(({ js }) => js !== it))
  const text = ['errorMessage', 'errMessage'].find(it => typeof answer[it] === 'string' && answer[it] !== '')
  if (text && found.some(({ name, field }) => name === 'err_msg' && isEmpty(field))) return [`${path || 'it'} has no err_msg, and ${text} is not read`]
  const here = empty.length > 0 && others.length > 0 ? [`${path || 'it'} has no ${empty.map(it => it.name)}, and ${others} is not read`] : []
  return [...here, ...found.flatMap(({ field, js }) => js === undefined ? [] : unread(field, answer[js], `${path}.${js}`))]
}
const STATUS = ['errmsg', 'errcode', 'errno', 'error', 'errormessage', 'errorcode', 'success', 'message']

const show = value => {
  try {
    return typeof value === 'object' ? JSON.stringify(value)?.slice(0, 80) : String(value)
  } catch (_) {
    return tag(value)
  }
}

// Every text, number and boolean in a value.
export const leaves = (value, found = new Set()) => {
  if (value !== null && typeof value === 'object') Object.values(value).forEach(it => leaves(it, found))
  else if (['string', 'number', 'boolean'].includes(typeof value)) found.add(String(value))
  return found
}
