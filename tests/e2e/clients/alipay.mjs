// Alipay: `my`, and the barest page of all.
import { answered, answering, common, network, storage } from './shared.mjs'

const client = state => {
  const stored = storage()
  return {
    ...common(state),
    ...network(state),
    getAuthCode: answering(state, {
      ok: { authCode: 'code-1', authSuccessScopes: ['auth_base'] },
      no: { error: 11, errorMessage: 'permission denied' },
    }),
    requestPayment: answering(state, {
      ok: { errMsg: 'requestPayment:ok' },
      no: { errMsg: 'requestPayment:fail cancel' },
    }),
    // Its own names of the answer's parts.
    request: option => answered({ ...option, success: ({ data }) => option.success?.({ data, status: 200, headers: {} }), complete: undefined }),
    getSystemInfoSync: () => ({ platform: 'iOS', windowWidth: 375, pixelRatio: 2, version: '10.5.0' }),
    getStorage: o => { o.success?.({ data: stored.get(o.key) }) },
    setStorage: o => { stored.set(o.key, o.data); o.success?.({}) },
    getStorageInfo: o => { o.success?.({ keys: [...stored.keys()], currentSize: 1, limitSize: 10240, success: true }) },
    removeStorageSync: ({ key }) => { stored.delete(key) },
    connectSocket: o => { o.success?.({}) },
    closeSocket: () => {},
    getStorageSync: ({ key }) => ({ data: stored.get(key) }),
    setStorageSync: ({ key, data }) => { stored.set(key, data) },
  }
}

// Measured: the page has no MYWebAssembly (it is in workers only), no name for its globals, no BigInt, no queueMicrotask, and no
// source of randomness but Math.random. What runs there parses ES2018 and no later.
const lacks = ['FinalizationRegistry', 'WeakRef', 'BigInt', 'BigInt64Array', 'BigUint64Array', 'queueMicrotask', 'globalThis']

// Taro's runtime counts on a navigator that tells what the client is by a name of its own (plugin-platform-alipay, runtime.js).
const globals = { navigator: { swuserAgent: '' } }

export const alipay = { name: 'my', client, globals, lacks: [...lacks, 'WebAssembly'], ecmaVersion: 2018 }

// The simulator and iOS have the standard's WebAssembly, which no document promises. It cannot have the package's files, which are
// read as text.
export const alipayWithWebAssembly = { ...alipay, lacks, hasWebAssembly: true }
