// Bytes from base64, by hand: no host is sure to have `atob`. Made by `cargo taro build`.
export const decode = text => {
  const places = new Uint8Array(128)
  for (let at = 0; at < 64; at++) places['ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'.charCodeAt(at)] = at
  const padding = text.slice(-2) === '==' ? 2 : text.slice(-1) === '=' ? 1 : 0
  const bytes = new Uint8Array(text.length / 4 * 3 - padding)
  for (let from = 0, at = 0; from < text.length; from += 4) {
    const bits = [0, 1, 2, 3].reduce((bits, next) => bits << 6 | places[text.charCodeAt(from + next)], 0)
    bytes[at++] = bits >> 16
    if (at < bytes.length) bytes[at++] = bits >> 8 & 255
    if (at < bytes.length) bytes[at++] = bits & 255
  }
  return bytes
}
