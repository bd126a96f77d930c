// Values of the vendors' types: each text and each number is another one, so that what was read from elsewhere is noticed. A text
// is that of a number: some vendors tell numbers so, and what Taro calls a number can be read from it.

export class Values {
  constructor(realm) {
    this.realm = realm
    this.next = 100
  }

  number() {
    this.next += 1
    return this.next
  }

  // A value of a shape. Of a union, the first of its parts that says something.
  of(shape) {
    switch (shape.t) {
      case 'string': return String(this.number())
      case 'number': return this.number()
      case 'boolean': return this.number() % 2 === 0
      case 'any': return `any${this.number()}`
      case 'literal': return shape.value
      case 'null': return null
      case 'nothing': return undefined
      case 'union': return this.of(shape.of.find(it => !['null', 'nothing'].includes(it.t)) ?? shape.of[0])
      case 'array': return shape.of.t === 'any' ? [] : [this.of(shape.of), this.of(shape.of)]
      case 'tuple': return shape.of.map(it => this.of(it))
      case 'bytes': return new Uint8Array([this.number() & 127, 2, 3]).buffer
      case 'Uint8Array': return new Uint8Array([this.number() & 127, 2])
      case 'Uint8ClampedArray': return new Uint8ClampedArray([this.number() & 127, 2, 3, 4])
      case 'Float32Array': return new Float32Array([0.5, this.number()])
      case 'function': return () => undefined
      case 'promise': return Promise.resolve(this.of(shape.of))
      default: return this.object(shape)
    }
  }

  object({ fields, index }) {
    const value = {}
    if (index) value[`key${this.number()}`] = this.of(index)
    for (const [name, field] of Object.entries(fields)) value[name] = this.of(field.shape)
    return value
  }
}

// Everything in it is of another type than before.
export const wrong = value => {
  if (Array.isArray(value)) return { length: 'no' }
  if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) return 'no bytes'
  if (value === null || value === undefined) return { unexpected: true }
  if (typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, wrong(field)]))
  if (typeof value === 'function') return 'no function'
  return typeof value === 'string' ? ['no text'] : typeof value === 'number' ? { no: 'number' } : ['neither']
}
