// What a host should never give, and answers of any shape. Self-contained: it is run in a page as well.
export const hostile = () => {
  const detached = () => {
    const buffer = new ArrayBuffer(8)
    structuredClone(buffer, { transfer: [buffer] })
    return buffer
  }
  const view = View => {
    const made = new View(new ArrayBuffer(8))
    structuredClone(made.buffer, { transfer: [made.buffer] })
    return made
  }
  const throwing = () => { throw new Error('whatever is asked') }
  const lengths = length => new Proxy([], { get: (it, name) => name === 'length' ? length() : it[name] })
  const revoked = target => {
    const { proxy, revoke } = Proxy.revocable(target, {})
    revoke()
    return proxy
  }
  const traps = ['get', 'set', 'has', 'ownKeys', 'getPrototypeOf', 'getOwnPropertyDescriptor', 'apply']
  const all = target => new Proxy(target, Object.fromEntries(traps.map(trap => [trap, throwing])))
  const tagged = (tag, length) => ({ [Symbol.toStringTag]: tag, length })
  const values = {
    'a detached ArrayBuffer': detached,
    'bytes of a detached ArrayBuffer': () => view(Uint8Array),
    'pixels of a detached ArrayBuffer': () => view(Uint8ClampedArray),
    'floats of a detached ArrayBuffer': () => view(Float32Array),
    'an array of length 2^32-1': () => new Array(2 ** 32 - 1),
    'ten million holes': () => Object.assign([], { length: 1e7 }),
    'ten million holes between two items': () => Object.assign([], { 0: 1, 9999999: 1 }),
    'a Proxy of length -5': () => lengths(() => -5),
    'a Proxy of length 1e300': () => lengths(() => 1e300),
    'a Proxy of length NaN': () => lengths(() => NaN),
    'a Proxy of length 2.5': () => lengths(() => 2.5),
    'a Proxy of length 5n': () => lengths(() => 5n),
    'a Proxy of length "3"': () => lengths(() => '3'),
    'a Proxy whose length throws': () => lengths(throwing),
    'an array whose items throw': () => new Proxy([1, 2], { get: (it, name) => name === 'length' ? 2 : throwing() }),
    'an array whose methods lie': () => Object.assign([Symbol('item')], { every: () => true, map: throwing, [Symbol.iterator]: throwing }),
    'a then that throws': () => ({ get then() { throw new Error('then') } }),
    'a then that throws when it is called': () => ({ then: throwing }),
    'a revoked Proxy of an object': () => revoked({}),
    'a revoked Proxy of an array': () => revoked([]),
    'a revoked Proxy of a function': () => revoked(() => {}),
    'a Proxy of an object that throws': () => all({}),
    'a Proxy of an array that throws': () => all([]),
    'a Proxy of a function that throws': () => all(() => {}),
    'what says it is a Uint8Array': () => tagged('Uint8Array', 2 ** 40),
    'what says it is a Float32Array': () => tagged('Float32Array', -1),
    'what says it is an ArrayBuffer': () => tagged('ArrayBuffer', 2 ** 40),
    'what says it is a long ArrayBuffer': () => tagged('ArrayBuffer', 2 ** 27),
    'what says it is a long Set': () => tagged('Set', 2 ** 27),
    'a tag that throws': () => ({ get [Symbol.toStringTag]() { throw new Error('tag') } }),
    'a symbol': () => Symbol('value'),
    'a bigint': () => 2n ** 70n,
    'what throws in each property': () => Object.defineProperties({}, Object.fromEntries(
      ['name', 'size', 'value', 'errMsg', 'errorMessage', 'message', 'errno', 'errCode', 'then'].map(name => [name, { get: throwing, enumerable: true }]),
    )),
    'what has no prototype': () => Object.create(null),
    'what is frozen and holds itself': () => {
      const value = {}
      value.value = value
      return Object.freeze(value)
    },
  }
  const ways = {
    '': { now: value => value, later: value => new Promise(done => done(value)) },
    ', directly': { now: value => value, later: value => value },
    ', thrown': { now: value => { throw value }, later: value => Promise.reject(value), fail: true },
  }
  const taro = (make, { now, later, fail }) => new Proxy({}, {
    get: (_, name) => {
      if (typeof name !== 'string') return undefined
      if (name.startsWith('now')) return () => now(make())
      if (name.startsWith('later')) return () => later(make())
      if (name.startsWith('field')) return () => fail ? later(make()) : later({ value: make() })
      if (name.startsWith('hung')) return option => { fail ? option.fail(make()) : option.success(make()) }
      return undefined
    },
  })
  const each = Object.keys(values).flatMap(value => Object.keys(ways).map(way => [value + way, taro(values[value], ways[way])]))
  const made = new Map(each)
  // What JSON has no word for.
  const revive = (_, value) => value && value.$map ? new Map(value.$map) : value && value.$set ? new Set(value.$set) : value
  const answering = json => json === 'no' ? undefined : new Proxy({}, {
    get: (_, name) => typeof name === 'string' ? () => Promise.resolve(json === '' ? undefined : JSON.parse(json, revive)) : undefined,
  })
  return { answering, names: [...made.keys()], taro: name => made.get(name) || taro(() => 'fine', ways['']) }
}
