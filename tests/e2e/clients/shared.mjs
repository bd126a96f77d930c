// What the simulated clients share. A client is what `wx` or `my` itself would answer, and nothing above it: there is no package
// of a WeChat or Alipay client, and everything above these objects is Taro's own. Each host has a file beside this one. A client
// offers only what its vendor documents, or what was measured on a real one.

// How a call is answered. `say` holds what this client says; `later` keeps an answer back until the driver asks for it.
const ways = {
  '': (o, say) => { o.success?.(say.ok); o.complete?.(say.ok) },
  fail: (o, say) => { o.fail?.(say.no); o.complete?.(say.no) },
  throw: () => { throw new Error('the client broke') },
  twice: (o, say) => { for (let i = 0; i < 2; i++) { o.success?.(say.ok); o.complete?.(say.ok) } },
  both: (o, say) => { o.success?.(say.ok); o.fail?.(say.no); o.complete?.(say.ok) },
  late: (o, say, later) => later(() => { o.success?.(say.ok); o.complete?.(say.ok) }),
  never: () => {},
  empty: o => { o.success?.({}); o.complete?.({}) },
  stub: o => { o.success?.({ errMsg: '暂时不支持 API' }) },
  error: o => { o.fail?.(new Error('timed out')) },
  surrogate: (o, say) => { o.success?.({ ...say.ok, code: '登\ud800录🙂', authCode: '登\ud800录🙂' }) },
  // The client's promises are of its own realm. It makes one only when it got no callback to call.
  foreign: (o, say) => Promise.resolve(say.ok),
}

export const answering = (state, texts) => function (option = {}) {
  state.received = JSON.stringify(option)
  return ways[state.scenario](option, texts, answer => state.late.push(answer))
}

export const storage = () => new Map()

// What the client's own network does is the driver's to say.
export const network = state => ({
  onNetworkStatusChange: listener => { state.listeners.add(listener) },
  offNetworkStatusChange: listener => { listener ? state.listeners.delete(listener) : state.listeners.clear() },
})

const audio = () => {
  const listeners = new Set()
  return {
    src: '',
    volume: 1,
    paused: true,
    play() { this.paused = false; listeners.forEach(listener => listener()) },
    onPlay: listener => { listeners.add(listener) },
    offPlay: listener => { listeners.delete(listener) },
    destroy() { listeners.clear() },
  }
}

const files = {
  readFile: option => {
    if (option.filePath === '/bytes') option.success?.({ data: new Uint8Array([1, 2, 3]).buffer, errMsg: 'readFile:ok' })
    else option.fail?.({ errMsg: `readFile:fail no such file or directory, open '${option.filePath}'` })
  },
}

// To a call with callbacks it gives a task, and to one without a promise.
export const cloud = state => ({
  uploadFile: option => {
    const ok = { fileID: `cloud://env/${option.cloudPath}`, statusCode: 204, errMsg: 'uploadFile:ok' }
    if (!option.success && !option.fail && !option.complete) return Promise.resolve(ok)
    const listeners = new Set()
    let open = true
    state.late.push(() => {
      listeners.forEach(listener => listener({ progress: 100, totalBytesSent: 7, totalBytesExpectedToSend: 7 }))
      if (open) option.success?.(ok)
    })
    return {
      abort: () => { open = false; option.fail?.({ errMsg: 'uploadFile:fail abort' }) },
      onProgressUpdate: listener => { listeners.add(listener) },
      offProgressUpdate: listener => { listeners.delete(listener) },
    }
  },
})

const tag = value => Object.prototype.toString.call(value).slice(8, -1)

// A client looks at memory itself: an array of numbers, or bytes of another kind, will not do.
export const memory = {
  canvasGetImageData: option => {
    option.success?.({ errMsg: 'canvasGetImageData:ok', width: 1, height: 1, data: new Uint8ClampedArray([255, 128, 0, 255]) })
  },
  canvasPutImageData: option => {
    const good = tag(option.data) === 'Uint8ClampedArray' && [...option.data].join() === '1,2,3,255'
    if (good) option.success?.({ errMsg: 'canvasPutImageData:ok' })
    else option.fail?.({ errMsg: `canvasPutImageData:fail ${tag(option.data)}` })
  },
  createWebAudioContext: () => {
    const samples = new Float32Array([0.5, -1])
    const buffer = {
      getChannelData: () => samples,
      copyToChannel: source => {
        if (tag(source) !== 'Float32Array') throw new Error(`a ${tag(source)}`)
        samples.set(source)
      },
    }
    return { createBuffer: () => buffer }
  },
}

export const says = (name, more = {}) => option => {
  const answer = { errMsg: `${name}:ok`, ...more }
  option?.success?.(answer)
  option?.complete?.(answer)
}

// What finds nodes: there is a canvas. It keeps what it was asked, and asks all of it again when it runs once more. It answers in a
// later turn; of a node that is not there it says `null`.
const query = state => {
  const asked = []
  const canvas = { width: 300, height: 150, getContext: type => ({ type, canvas }) }
  const made = {
    in: component => {
      if (component !== state.page) throw new Error('this is no page')
      return made
    },
    select: selector => nodes(selector === '#canvas'),
    selectAll: selector => nodes(selector === '#canvas', it => it === null ? [] : [it]),
    selectViewport: () => nodes(true),
    exec: callback => {
      Promise.resolve().then(() => {
        const found = asked.map(ask => ask())
        callback?.(found)
      })
    },
  }
  const nodes = (there, all = it => it) => {
    const ask = value => callback => {
      asked.push(() => {
        const found = all(there ? value : null)
        callback?.(found)
        return found
      })
      return made
    }
    const rect = { id: 'canvas', dataset: {}, left: 0, right: 300, top: 0, bottom: 150, width: 300, height: 150 }
    return {
      boundingClientRect: ask(rect),
      context: ask({ context: canvas }),
      fields: (_, callback) => ask(rect)(callback),
      node: ask({ node: canvas }),
      scrollOffset: ask({ id: 'canvas', dataset: {}, scrollLeft: 0, scrollTop: 0 }),
    }
  }
  return made
}

const observer = (state, component) => {
  if (component !== state.page) throw new Error('this is no page')
  return { relativeToViewport() {}, observe: (_, callback) => { callback({ intersectionRatio: 1 }) }, disconnect() {} }
}

const upload = state => option => {
  const listeners = new Set()
  state.late.push(() => {
    listeners.forEach(listener => listener({ progress: 100, totalBytesSent: 7, totalBytesExpectedToSend: 7 }))
    option.success?.({ data: 'ok', statusCode: 200, errMsg: 'uploadFile:ok' })
  })
  return { abort() {}, onProgressUpdate: it => { listeners.add(it) }, offProgressUpdate: it => { listeners.delete(it) } }
}

export const common = state => ({
  showToast: says('showToast'),
  showModal: says('showModal', { confirm: true, cancel: false }),
  // Alipay's own names of the two.
  confirm: says('confirm', { confirm: true }),
  setClipboard: says('setClipboard'),
  navigateTo: says('navigateTo'),
  navigateBack: says('navigateBack'),
  vibrateShort: says('vibrateShort'),
  checkSession: says('checkSession'),
  setClipboardData: says('setClipboardData'),
  getLocation: says('getLocation', { latitude: 39.9, longitude: 116.4, speed: 0, accuracy: 1 }),
  getWindowInfo: () => ({ windowWidth: 375, windowHeight: 667, pixelRatio: 2, screenWidth: 375, screenHeight: 667 }),
  startAccelerometer: says('startAccelerometer'),
  onAccelerometerChange: () => {},
  offAccelerometerChange: () => {},
  createVideoContext: () => ({ play() {}, pause() {}, seek() {} }),
  createCanvasContext: () => ({ fillRect() {}, setFillStyle() {}, draw: (_, call) => { Promise.resolve().then(call) } }),
  createInnerAudioContext: audio,
  getFileSystemManager: () => files,
  env: { USER_DATA_PATH: 'wxfile://usr' },
  createSelectorQuery: () => query(state),
  createIntersectionObserver: component => observer(state, component),
  connectSocket: option => {
    says('connectSocket')(option)
    const listeners = new Set()
    return {
      send: says('sendSocketMessage'),
      close: says('closeSocket'),
      onMessage: listener => { listeners.add(listener) },
    }
  },
  canIUse: () => true,
})

// The server that a program's requests reach: it answers with what it got.
export const answered = option => {
  const body = tag(option.data) === 'ArrayBuffer' ? String.fromCharCode(...new Uint8Array(option.data)) : undefined
  const token = (option.header ?? option.headers)?.['x-token']
  const answer = { data: { user: '小明', body, token }, statusCode: 200, header: {}, cookies: [], errMsg: 'request:ok' }
  Promise.resolve().then(() => { option.success?.(answer); option.complete?.(answer) })
  return { abort() {}, onHeadersReceived() {}, offHeadersReceived() {} }
}

// A client whose APIs have the names and the forms of WeChat's.
export const wechatLike = state => {
  const stored = storage()
  return {
    ...common(state),
    ...network(state),
    request: answered,
    uploadFile: upload(state),
    login: answering(state, {
      ok: { code: 'code-1', errMsg: 'login:ok' },
      no: { errMsg: 'login:fail auth deny', errno: 103 },
    }),
    getStorage: o => { o.success?.({ data: stored.get(o.key), errMsg: 'getStorage:ok' }) },
    setStorage: o => { stored.set(o.key, o.data); o.success?.({ errMsg: 'setStorage:ok' }) },
    getStorageInfo: o => { o.success?.({ keys: [...stored.keys()], currentSize: 1, limitSize: 10240, errMsg: 'getStorageInfo:ok' }) },
    removeStorageSync: key => { stored.delete(key) },
    getStorageSync: key => stored.get(key),
    setStorageSync: (key, data) => { stored.set(key, data) },
    getSystemInfoSync: () => ({ ...state.library !== '' && { SDKVersion: state.library ?? '3.0.0' }, platform: 'ios', windowWidth: 375, pixelRatio: 2 }),
    nextTick: then => setTimeout(then, 0),
  }
}
