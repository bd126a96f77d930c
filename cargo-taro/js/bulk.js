// Copies and fills memory. A negative place would count from the end.
const memory = {
  of: undefined,
  bytes: undefined,
  within: (at, size) => {
    const { buffer } = memory.of.memory
    if (!memory.bytes || memory.bytes.buffer !== buffer) memory.bytes = new Uint8Array(buffer)
    if (at < 0 || size < 0 || at + size > memory.bytes.length) throw new RangeError('memory access out of bounds')
    return memory.bytes
  },
  copy: (to, from, size) => { memory.within(to, size) && memory.within(from, size).copyWithin(to, from, from + size) },
  fill: (to, value, size) => { memory.within(to, size).fill(value, to, to + size) },
}

