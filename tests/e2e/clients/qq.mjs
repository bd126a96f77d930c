// QQ: `qq`. No way to load WebAssembly is documented, and nothing newer than ES2018 is.
import { wechatLike } from './shared.mjs'

export const qq = {
  name: 'qq',
  client: wechatLike,
  lacks: ['WebAssembly', 'FinalizationRegistry', 'WeakRef', 'BigInt', 'BigInt64Array', 'BigUint64Array', 'queueMicrotask'],
  ecmaVersion: 2018,
}
