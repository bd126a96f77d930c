// Baidu: `swan`. No way to load WebAssembly is documented, and nothing newer than ES2018 is.
import { answering, wechatLike } from './shared.mjs'

const client = state => ({
  ...wechatLike(state),
  // What Taro calls for a log-in.
  getLoginCode: answering(state, { ok: { code: 'code-1' }, no: { errCode: 10003, errMsg: 'auth deny' } }),
})

export const swan = {
  name: 'swan',
  client,
  // Documented: a page is told of its options before it is loaded, and Taro's runtime starts a page there.
  opens: ['onInit', 'onLoad'],
  lacks: ['WebAssembly', 'FinalizationRegistry', 'WeakRef', 'BigInt', 'BigInt64Array', 'BigUint64Array', 'queueMicrotask'],
  ecmaVersion: 2018,
}
