// Douyin: `tt`, and `TTWebAssembly` for files of the package.
import { wechatLike } from './shared.mjs'

export const tt = {
  name: 'tt',
  client: wechatLike,
  // Documented: a path in the package.
  wasm: 'TTWebAssembly',
  lacks: ['WebAssembly', 'FinalizationRegistry', 'WeakRef'],
  ecmaVersion: 2018,
}
