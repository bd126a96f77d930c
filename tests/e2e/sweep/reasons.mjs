// What the sweep leaves out, by name, with the reason. A reason comes from outside: it names its place, a line of a package that is
// installed, and what stands there. It excuses what its pattern finds, and nothing else. The test fails for one that nothing needs.

const because = (why, place, stands, allows) => ({ why, place, stands, allows })

// What asks no client, on any host: the vendor's typings have no function of that name. Where they have one, there is a place.
const own = 'Taro answers by itself'
const running = 'it is made of what Taro holds of the running app'
const space = 'a namespace of the client, and no function'
export const OWN = {
  Current: running,
  ENV_TYPE: own,
  addInterceptor: own,
  cleanInterceptors: own,
  cloud: space,
  env: 'the client has a value, and no function',
  eventCenter: own,
  getApp: running,
  getAppInfo: running,
  getCurrentInstance: running,
  getCurrentPages: running,
  getEnv: own,
  getRenderer: running,
  getTabBar: running,
  initPxTransform: own,
  interceptorify: own,
  interceptors: own,
  nextTick: because('Taro has its own', '@tarojs/api/dist/taro.js:238', 'nextTick: runtime.nextTick', /./),
  preload: own,
  pxTransform: own,
  requirePlugin: 'the program of a plug-in, which is no function of the client',
  router: space,
  worklet: space,
}

const wechat = 'miniprogram-api-typings/types/wx/lib.wx.api.d.ts'
const alipay = '@mini-types/my/types/lib.my.d.ts'
const douyin = '@douyin-microapp/typings/api'
const sets = '@tarojs/plugin-platform-alipay/dist/runtime.js:571'
const throws = because('Taro sets a property of what the client told, which throws at the client where that is nothing', sets, 'res[setItem.key] =', /^it never settled$/)

const anything = (line, stands, allows) => because('in the typings it is of any type, and so a text', `${wechat}:${line}`, stands, allows)
// The typings leave out what a browser defines.
const node = (name, line) => [`createWebAudioContext.create${name}`, because('in the typings it is of any type, and so a text', `miniprogram-api-typings/types/wx/index.d.ts:${line}`, `type ${name}Node = any`, /expected an object, found a string/)]
const nodes = Object.fromEntries([
  node('IIRFilter', 56), node('WaveShaper', 57), node('ConstantSource', 58), node('Oscillator', 59), node('Gain', 60), node('BiquadFilter', 61),
  node('PeriodicWave', 62), node('ChannelSplitter', 64), node('ChannelMerger', 65), node('Delay', 66), node('DynamicsCompressor', 67),
  node('ScriptProcessor', 68), node('Panner', 69),
])
const unsaid = line => because('the typings say no more than that it is a function, and Taro waits for its callbacks', `${douyin}/create-live-player-context.d.ts:${line}`, ': CallableFunction', /^it never settled$/)
const web = '@tarojs/taro-h5/dist/api'
const moves = because('the types of Taro do not say what it gives: it is the promise of the client, as it came', '@tarojs/taro/types/api/media/map.d.ts:36', 'moveAlong(object)', /^the client refused, and it says ok an object$/)
const silent = (why, place, stands) => because(why, `${web}/${place}`, stands, /^Taro gives no answer$/)
const page = (place, stands) => silent('a page of the app, which listens to that event, answers', place, stands)

// What a client tells beside the fields that it lacks is none of them by another name.
const unlike = (fields, place, stands) => because('what it tells beside is something else', place, stands, new RegExp(`has no ${fields}, and`))

// Where the answer is not what the vendor's typings say, or the misbehaviour of the client reaches the program.
export const DIFFERENT = {
  weapp: {
    ...nodes,
    'cloud.database.collection.aggregate.end': because('in the typings it promises any type, and so a text', 'miniprogram-api-typings/types/wx/lib.wx.cloud.d.ts:435', 'end(): Promise<any>', /expected an object, found a string/),
    'createMapContext.moveAlong': moves,
    'createOffscreenCanvas.getContext': anything('8528', '): any', /expected an object, found a string/),
    'router.getRouteContext': because('the typings have nothing, and their own text an object', `${wechat}:20929`, '获取页面对应的自定义路由上下文对象', /expected an object, found undefined/),
    'createVKSession.getVKFrame.getCameraTexture': because('in the typings it is of any type, and so a text', 'miniprogram-api-typings/types/wx/index.d.ts:71', 'type WebGLTexture = any', /`yTexture`/),
    faceDetect: because('the typings have objects of any members where Taro has points and faces', `${wechat}:5201`, 'faceInfo: IAnyObject[]', /^\.(faceInfo|pointArray|detectRect)/),
    getRendererUserAgent: because('the typings have a text, and their own example an object', `${wechat}:22673`, 'res.userAgent', /expected an object, found a string/),
    onAppHide: unlike('path,share_ticket,scene,referrer_info', `${wechat}:34626`, 'HideOptionsApp'),
    onNeedPrivacyAuthorization: because('the typings begin with an object, and their own text with a function', `${wechat}:28798`, '的首个回调参数，是一个接口函数', /read "Callback"/),
  },
  alipay: {
    chooseContact: because('Taro has one contact, and the client a list under another name', `${alipay}:911`, 'contactsDicArray', /`phoneNumber`/),
    chooseImage: [
      because('the typings have one file where their own text has a list', `${alipay}:1095`, 'tempFiles: IMyChooseImageTempFiles', /^\.tempFiles/),
      throws,
    ],
    'connectSocket.onClose': because('Taro has the client tell it by `onSocketClose`, and not so', '@tarojs/plugin-platform-alipay/dist/runtime.js:540', 'res.onClose = function (cb)', /has no code,reason, and data/),
    compressImage: because('Taro has one file, and the client a list under another name', `${alipay}:1615`, 'apFilePaths: string[]', /`tempFilePath`/),
    connectSocket: because('the typings have no callback, and Taro waits for one', `${alipay}:1799`, '}): SocketTask', /^it never settled$|thrown/),
    'createAnimation.export': because('the typings have an object without fields', `${alipay}:15246`, 'export(): {};', /`actions`/),
    'createVideoContext.exitPictureInPicture': because('the typings have no callback, and Taro waits for one', `${alipay}:18431`, 'exitPictureInPicture(): void', /^it never settled$/),
    downloadFile: [unlike('status_code', `${alipay}:2277`, 'headers:'), throws],
    getBLEDeviceServices: because('Taro goes through the services that the client told, which throws at the client where there are none', '@tarojs/plugin-platform-alipay/dist/runtime.js:372', 'res.services.map', /^it never settled$/),
    getBluetoothDevices: unlike('advertis_service_uui_ds', `${alipay}:22169`, 'manufacturerData'),
    getClipboardData: throws,
    getExtConfig: throws,
    getLocation: unlike('altitude,speed,vertical_accuracy', `${alipay}:4149`, 'provinceAdcode'),
    getScreenBrightness: throws,
    getSystemInfoSync: unlike('benchmark_level', `${alipay}:22344`, 'transparentTitle'),
    'getUpdateManager.applyUpdate': because('the types of Taro give nothing, and so no failure', '@tarojs/taro/types/api/base/update.d.ts:65', 'applyUpdate(): void', /says ok \(\)$/),
    login: throws,
    onBluetoothDeviceFound: unlike('advertis_service_uui_ds', `${alipay}:22169`, 'manufacturerData'),
    onCompassChange: unlike('accuracy', `${alipay}:7020`, 'timestamp'),
    saveFile: [
      because('the typings lack the path that Taro reads', `${alipay}:8827`, 'success: true', /`savedFilePath`/),
      throws,
    ],
    scanCode: [unlike('char_set,path', `${alipay}:9143`, 'imageChannel'), throws],
    showModal: throws,
  },
  tt: {
    arrayBufferToBase64: because('the typings have an object with the text', `${douyin}/array-buffer-to-base64.d.ts:34`, 'base64: string', /expected a string, found an object/),
    base64ToArrayBuffer: because('the typings have an object with the bytes', `${douyin}/base64-to-array-buffer.d.ts:35`, 'obj: ArrayBuffer', /expected an ArrayBuffer, found an object/),
    'createCanvasContext.createLinearGradient': because('the typings have nothing, and their own text a gradient', `${douyin}/webcanvas.d.ts:68`, '渐变颜色', /expected an object, found undefined/),
    'createCanvasContext.measureText': because('the typings have nothing, and their own text the width', `${douyin}/webcanvas.d.ts:93`, '返回文本宽度', /expected an object, found undefined/),
    'createInterstitialAd.destroy': because('the types of Taro give nothing, and so no failure', '@tarojs/taro/types/api/ad/index.d.ts:39', 'destroy(): void', /says ok \(\)$/),
    'createLivePlayerContext.exitFullScreen': unsaid(53),
    'createLivePlayerContext.mute': unsaid(47),
    'createLivePlayerContext.play': unsaid(43),
    'createLivePlayerContext.requestFullScreen': unsaid(51),
    'createLivePlayerContext.stop': unsaid(45),
    'createMapContext.moveAlong': moves,
    'createOffscreenCanvas.getContext': because('in the typings it is of any type, and so a text', `${douyin}/create-offscreen-canvas.d.ts:36`, ') => any', /expected an object, found a string/),
    'createWorker.onMessage': because('the typings begin with a text, and Taro has an object', `${douyin}/create-worker.d.ts:23`, 'type message = string', /read a OnMessageCallbackResult/),
    onGetWifiList: because('in the typings, the parameter itself has the name of the field that holds the list', `${douyin}/wifi-list.d.ts:35`, 'wifiList:', /has no wifi_list, and 0,1/),
    getLaunchOptionsSync: unlike('share_ticket', `${douyin}/get-launch-options-sync.d.ts:46`, 'showFrom'),
    getSystemInfoSync: unlike('language,benchmark_level', `${douyin}/system-info.d.ts:43`, 'appName'),
    chooseImage: because('the typings have one path where Taro has a list', `${douyin}/choose-image.d.ts:47`, 'tempFilePaths: string;', /^\.tempFilePaths/),
  },
  h5: {
    getVideoInfo: silent('it waits for the head of the video, which that path does not have', 'media/video/getVideoInfo.js:40', 'video.onloadedmetadata'),
    hideTabBar: page('ui/tab-bar.js:278', '__taroHideTabBar'),
    hideTabBarRedDot: page('ui/tab-bar.js:248', '__taroHideTabBarRedDotHandler'),
    removeTabBarBadge: page('ui/tab-bar.js:218', '__taroRemoveTabBarBadge'),
    setTabBarBadge: page('ui/tab-bar.js:187', '__taroSetTabBarBadge'),
    setTabBarItem: page('ui/tab-bar.js:145', '__taroSetTabBarItem'),
    showActionSheet: silent('it waits for the user', 'ui/interaction/index.js:207', 'const showActionSheet'),
    showModal: silent('it waits for the user', 'ui/interaction/index.js:113', 'const showModal'),
    showTabBar: page('ui/tab-bar.js:63', '__taroShowTabBar'),
    showTabBarRedDot: page('ui/tab-bar.js:33', '__taroShowTabBarRedDotHandler'),
    startPullDownRefresh: page('ui/pull-down-refresh.js:10', '__taroStartPullDownRefresh'),
    stopPullDownRefresh: page('ui/pull-down-refresh.js:22', '__taroStopPullDownRefresh'),
  },
}

// What a field of Taro's is called by a client: the specs say so by an `alias`.
const named = (field, name, place) => ({ field, name, why: `\`${field}\` is \`${name}\` there`, place, stands: name })
export const NAMES = [
  named('CPUType', 'cpuType', `${wechat}:4842`),
  named('header', 'headers', `${alipay}:18850`),
  named('nonceId', 'noticeId', `${wechat}:5709`),
  named('fileType', 'mediaType', `${douyin}/media.d.ts:46`),
  named('filePath', 'apFilePath', `${alipay}:19508`),
  named('tapIndex', 'index', `${alipay}:10066`),
  named('totalBytesExpectedToSend', 'totalBytesExpectedToWrite', `${alipay}:18795`),
  named('totalBytesSent', 'totalBytesWritten', `${alipay}:18791`),
  named('uuid', 'characteristicId', `${alipay}:22123`),
]

// What would end the page of the sweep.
export const LEAVES = {}
