// Baidu: `swan`. No way to load WebAssembly is documented, and nothing newer than ES2018 is.
import { answering, wechatLike } from './shared.mjs'

const client = state => ({
  ...wechatLike(state),
  // What Taro calls for a log-in (@tarojs/plugin-platform-swan, runtime.js).
  getLoginCode: answering(state, { ok: { code: 'code-1' }, no: { errMsg: 'getLoginCode:fail' } }),
})

export const swan = {
  name: 'swan',
  client,
  // Documented: a page is told of its options before it is loaded, and Taro's runtime starts a page there.
  opens: ['onInit', 'onLoad'],
  lacks: ['WebAssembly', 'FinalizationRegistry', 'WeakRef', 'BigInt', 'BigInt64Array', 'BigUint64Array', 'queueMicrotask'],
  ecmaVersion: 2018,
}
