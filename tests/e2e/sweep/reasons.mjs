// What the sweep leaves out, by name, with the reason. The test names the reasons that nothing needs any more.

const page = 'it needs a live page'
const own = 'Taro answers by itself, and no client is asked'
const running = 'it is made of what Taro holds of the running app'
const space = 'a namespace of the client, and no function'

// What asks no client, on any host.
export const OWN = {
  Current: running,
  ENV_TYPE: own,
  addInterceptor: own,
  cleanInterceptors: own,
  cloud: space,
  createMediaQueryObserver: page,
  env: 'the client has a value, and no function',
  eventCenter: own,
  getApp: running,
  getAppInfo: running,
  getCurrentInstance: running,
  getCurrentPages: page,
  getEnv: own,
  getRenderer: page,
  getTabBar: page,
  initPxTransform: own,
  interceptorify: own,
  interceptors: own,
  nextTick: page,
  preload: own,
  pxTransform: own,
  requirePlugin: 'it needs a plug-in',
  router: running,
  worklet: space,
}

const code = 'the vendor declares no code for a success, and Taro\'s type needs one: such a success is refused'
const data = 'the vendor declares no such field, and Taro\'s type needs one: such a success is refused'
const hollow = 'a fault: a type that `fail` is told as well is read from anything'
const another = 'Taro\'s type and the vendor\'s are different'
const hex = 'the vendor tells bytes as hex text, and Taro\'s type is bytes'
const throws = 'Taro\'s own runtime throws at the client when it is told nothing, and the call never settles'

// Where the answer is not what the vendor's typings say, or the misbehaviour of the client reaches the program.
export const DIFFERENT = {
  weapp: {
    chooseAddress: hollow,
    closeBluetoothAdapter: hollow,
    faceDetect: 'the vendor declares points and faces of any members; its own text names those that Taro types, and one without them is no point',
    getChannelsLiveInfo: another,
    getChannelsLiveNoticeInfo: another,
    getDeviceInfo: 'Taro calls it `CPUType`, the vendor `cpuType`',
    getRandomValues: hollow,
    getRendererUserAgent: another,
    getSkylineInfo: hollow,
    getSystemInfo: hollow,
    getSystemInfoAsync: hollow,
    onNeedPrivacyAuthorization: 'the vendor tells a function and then an object, and Taro\'s type is an object with the function',
    onScreenRecordingStateChanged: 'the vendor tells an object, and Taro\'s type is the text in it',
    openBluetoothAdapter: hollow,
    reserveChannelsLive: 'Taro\'s type returns nothing, so the promise that the client rejects is heard by nobody',
    setBLEMTU: hollow,
  },
  alipay: {
    chooseContact: data,
    chooseImage: another,
    closeBLEConnection: code,
    compressImage: data,
    connectSocket: 'the vendor declares no callback, and Taro\'s runtime waits for one',
    connectWifi: code,
    createBLEConnection: code,
    downloadFile: throws,
    getBLEDeviceServices: throws,
    getBluetoothDevices: hex,
    getClipboardData: throws,
    getConnectedWifi: code,
    getExtConfig: throws,
    getLocation: another,
    getScreenBrightness: throws,
    getWifiList: code,
    login: throws,
    notifyBLECharacteristicValueChange: code,
    onBLECharacteristicValueChange: hex,
    onBluetoothDeviceFound: hex,
    readBLECharacteristicValue: code,
    saveFile: data,
    scanCode: throws,
    setClipboardData: data,
    setWifiList: code,
    showActionSheet: data,
    showModal: throws,
    startBeaconDiscovery: code,
    startWifi: code,
    stopBeaconDiscovery: code,
    stopWifi: code,
    tradePay: data,
    writeBLECharacteristicValue: code,
  },
  tt: {
    arrayBufferToBase64: another,
    base64ToArrayBuffer: another,
    chooseAddress: hollow,
    chooseImage: another,
    getSystemInfo: hollow,
  },
}
