// UTF-8 in and out, where the host has no TextDecoder and TextEncoder of its own. Made by `cargo taro build`.
// Only what wasm-bindgen's glue asks of them. Half a surrogate pair becomes U+FFFD, as the standard has it.

const encode = text => {
  const bytes = []
  for (const char of text) {
    const point = char.codePointAt(0)
    const code = point >= 0xd800 && point <= 0xdfff ? 0xfffd : point
    if (code < 0x80) bytes.push(code)
    else if (code < 0x800) bytes.push(0xc0 | code >> 6, 0x80 | code & 63)
    else if (code < 0x10000) bytes.push(0xe0 | code >> 12, 0x80 | code >> 6 & 63, 0x80 | code & 63)
    else bytes.push(0xf0 | code >> 18, 0x80 | code >> 12 & 63, 0x80 | code >> 6 & 63, 0x80 | code & 63)
  }
  return new Uint8Array(bytes)
}

// What Rust gives is UTF-8 already, so nothing is looked for that cannot be there.
const decode = bytes => {
  let text = ''
  for (let at = 0; at < bytes.length;) {
    const first = bytes[at++]
    if (first < 0x80) {
      text += String.fromCharCode(first)
      continue
    }
    const more = first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3
    let code = first & (63 >> more)
    for (let left = more; left > 0; left--) code = code << 6 | bytes[at++] & 63
    text += String.fromCodePoint(code)
  }
  return text
}

class Encoder {
  encode(text) {
    return encode(text)
  }

  encodeInto(text, into) {
    const bytes = encode(text)
    into.set(bytes)
    return { read: text.length, written: bytes.length }
  }
}

class Decoder {
  decode(bytes) {
    return bytes === undefined ? '' : decode(bytes)
  }
}

const HostEncoder = typeof TextEncoder === 'function' ? TextEncoder : Encoder
const HostDecoder = typeof TextDecoder === 'function' ? TextDecoder : Decoder
export { HostEncoder as TextEncoder, HostDecoder as TextDecoder }
