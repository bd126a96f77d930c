// WeChat: `wx`, `WXWebAssembly` for files of the package, and little else of what a page has.
import { answering, cloud, memory, wechatLike } from './shared.mjs'

const client = state => {
  return {
    ...wechatLike(state),
    cloud: cloud(state),
    ...memory,
    requestSubscribeMessage: answering(state, {
      ok: { a: 'accept', errMsg: 'requestSubscribeMessage:ok' },
      no: { errMsg: 'requestSubscribeMessage:fail', errCode: 10001 },
    }),
    requestPayment: answering(state, {
      ok: { errMsg: 'requestPayment:ok' },
      no: { errMsg: 'requestPayment:fail cancel' },
    }),
  }
}

export const weapp = {
  name: 'wx',
  client,
  // What Taro's builds by vite count on (@tarojs/runtime, TaroWindow); those by webpack bring one along.
  globals: { global: {} },
  // Documented: a path in the package. Measured on iOS: no exported Globals.
  wasm: 'WXWebAssembly',
  // Neither is documented, and old clients have none.
  lacks: ['WebAssembly', 'FinalizationRegistry', 'WeakRef'],
  ecmaVersion: 2018,
}
