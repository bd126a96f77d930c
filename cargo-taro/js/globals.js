// What wasm-bindgen's glue asks of the host, and no more, where the host has none. Made by `cargo taro build`.

// UTF-8 in and out. Half a surrogate pair becomes U+FFFD, as the standard has it.

const encode = text => {
  const bytes = new Uint8Array(text.length * 3)
  let at = 0
  for (const char of text) {
    const point = char.codePointAt(0)
    const code = point >= 0xd800 && point <= 0xdfff ? 0xfffd : point
    let more = code < 0x80 ? 0 : code < 0x800 ? 1 : code < 0x10000 ? 2 : 3
    bytes[at++] = [0, 0xc0, 0xe0, 0xf0][more] | code >> 6 * more
    while (more-- > 0) bytes[at++] = 0x80 | code >> 6 * more & 63
  }
  return bytes.slice(0, at)
}

// What Rust gives is UTF-8 already, so nothing is looked for that cannot be there.
const decode = bytes => {
  let text = ''
  // Code units that are not in `text` yet: as many as an engine takes as arguments of one call.
  const units = []
  for (let at = 0; at < bytes.length;) {
    const first = bytes[at++]
    const more = first < 0x80 ? 0 : first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3
    let code = more === 0 ? first : first & (63 >> more)
    for (let left = more; left > 0; left--) code = code << 6 | bytes[at++] & 63
    if (code > 0xffff) units.push(0xd7c0 + (code >> 10), 0xdc00 | code & 1023)
    else units.push(code)
    if (units.length > 4000) text += String.fromCharCode(...units.splice(0))
  }
  return text + String.fromCharCode(...units)
}

// The glue makes its own `encodeInto` where there is none.
class Encoder {
  encode(text) {
    return encode(text)
  }
}

class Decoder {
  decode(bytes) {
    return bytes === undefined ? '' : decode(bytes)
  }
}

const later = Promise.resolve()
const runSoon = task => { later.then(task) }

const HostEncoder = typeof TextEncoder === 'function' ? TextEncoder : Encoder
const HostDecoder = typeof TextDecoder === 'function' ? TextDecoder : Decoder
const hostQueueMicrotask = typeof queueMicrotask === 'function' ? queueMicrotask : runSoon
// Alipay's page has no name for its globals.
const hostGlobals = typeof globalThis === 'object' ? globalThis : { queueMicrotask: hostQueueMicrotask }
export { HostEncoder as TextEncoder, HostDecoder as TextDecoder, hostQueueMicrotask as queueMicrotask, hostGlobals as globalThis }
