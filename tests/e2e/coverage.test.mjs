// Every member and field of Taro's own declarations is in the committed specs, or listed with a reason, and nothing is a
// bare value where TypeScript says more.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'

import { Comparison, open } from './compare.mjs'
import { texts } from './spec.mjs'

const folder = join(import.meta.dirname, '../../specs')
const taro = open()
const leftOut = readFileSync(join(folder, 'left-out.md'), 'utf8')
const specs = texts(folder)
const compared = (files = specs, table = leftOut) => new Comparison(taro, files, table).run()

test('every member and field of Taro is in the specs, or listed with a reason', () => {
  const comparison = compared()
  console.log(comparison.line)
  if (process.env.EXPLAIN) console.dir(comparison.explained, { maxArrayLength: null })
  assert.deepEqual([...comparison.problems], [])
  assert.equal(comparison.bare.size, 0)
})

// What is done to a spec, and what must be said of it.
const faults = {
  'a function that is gone': [
    'open-api/login.rs',
    /function login\([^;]*;/,
    'login is neither bound nor left out with a reason',
  ],
  'a constant that is gone': [
    'extend.rs',
    /const Current: [^;]*;/,
    'Current is neither bound nor left out with a reason',
  ],
  'a field that is gone': [
    'network/request.rs',
    /responseType\?: ResponseType,/,
    'request.Option.responseType is not in the specs',
  ],
  'a field of a result that is gone': [
    'network/request.rs',
    /statusCode: number,/,
    'request.SuccessCallbackResult.statusCode is not in the specs',
  ],
  'a field inside of a field that is gone': [
    'base/system.rs',
    /screen\?: \{\s+\/\/\/[^\n]*\s+width: number,/,
    'getSystemInfoSync.Result.screen.width is not in the specs',
    'screen?: {',
  ],
  'a method that is gone': [
    'network/request.rs',
    /abort\(\) => void,/,
    'RequestTask.abort is not in the specs',
  ],
  'a way to call that gives a task is gone': [
    'cloud/index.rs',
    /cloud::UploadFileTask,/,
    'cloud.uploadFile() is not UploadTask in the spec',
    'Promise<cloud::UploadFileResult>,',
  ],
  'the promise of a task that is gone': [
    'cloud/index.rs',
    / extends Promise<DownloadFileResult>/,
    'cloud.downloadFile() is not Promise<DownloadFileResult> in the spec',
  ],
  'a promise of a task that gives something else': [
    'cloud/index.rs',
    /extends Promise<DownloadFileResult>/,
    /^cloud.DownloadFileResult.tempFilePath is not in the specs$/,
    'extends Promise<UploadFileResult>',
  ],
  'a method of a task that is gone': [
    'cloud/index.rs',
    /onProgressUpdate\([^,]*,/,
    'UploadTask.onProgressUpdate is not in the specs',
  ],
  'a task that TypeScript has not': [
    'network/upload.rs',
    /interface UploadTask \{/,
    'UploadTask is a promise in the spec only',
    'interface UploadTask extends Promise<string> {',
  ],
  'an interface that is gone': [
    'general.rs',
    /interface SafeAreaResult \{[^}]*\}/,
    'getSystemInfoSync.Result.safeArea names crate::general::SafeAreaResult, which no spec has',
  ],
  'a value of a set that is gone': [
    'network/request.rs',
    /\| "OPTIONS"\n/,
    'request.Option.method is not "OPTIONS" in the spec',
  ],
  'a parameter that is gone': [
    'extend.rs',
    /size: number/,
    'pxTransform(size) is not in the spec',
  ],
  'a field that is any': [
    'network/request.rs',
    /method\?: Method,/,
    /^request\.Option\.method is any, and TypeScript says /,
    'method?: any,',
  ],
  'an object that is any': [
    'base/system.rs',
    /safeArea\?: crate::general::SafeAreaResult,/,
    'getWindowInfo.Result.safeArea is any, and TypeScript says SafeAreaResult',
    'safeArea?: any,',
  ],
  'an object that is a record': [
    'base/system.rs',
    /safeArea\?: crate::general::SafeAreaResult,/,
    'getWindowInfo.Result.safeArea is Record<string, any>, and TypeScript says SafeAreaResult',
    'safeArea?: Record<string, any>,',
  ],
  'a result that is any': [
    'extend.rs',
    /=> getAppInfo::AppInfo;/,
    'getAppInfo() is any, and TypeScript says AppInfo',
    '=> any;',
  ],
  'what a callback receives that is any': [
    'network/request.rs',
    /success\?: \(result: SuccessCallbackResult\)/,
    /^request\.Option\.success\(result\) is any, and TypeScript says /,
    'success?: (result: any)',
  ],
  'an array of any': [
    'network/request.rs',
    /cookies\?: string\[\],\n +errMsg|cookies\?: string\[\],/,
    /cookies\[\] is any, and TypeScript says string$/,
    'cookies?: any[],',
  ],
  'a field of another type': [
    'network/request.rs',
    /statusCode: number,/,
    'request.SuccessCallbackResult.statusCode is not number in the spec',
    'statusCode: string,',
  ],
  'a field that must be given': [
    'network/request.rs',
    /responseType\?: ResponseType,/,
    'request.Option.responseType may be left out in TypeScript only',
    'responseType: ResponseType,',
  ],
  'a field that may be left out': [
    'network/request.rs',
    /statusCode: number,/,
    'request.SuccessCallbackResult.statusCode must be there in TypeScript only',
    'statusCode?: number,',
  ],
  'pixels that are any bytes': [
    'canvas/index.rs',
    /data: Uint8ClampedArray,/,
    'canvasPutImageData.Option.data is not Uint8ClampedArray<ArrayBufferLike> in the spec',
    'data: ArrayBuffer,',
  ],
  'samples that are an array': [
    'media/audio.rs',
    /=> Float32Array,/,
    'AudioBuffer.getChannelData() is not Float32Array<ArrayBufferLike> in the spec',
    '=> number[],',
  ],
  'a null that is gone': [
    'extend.rs',
    /router: crate::RouterInfo \| null,/,
    'getCurrentInstance.Current.router may be null in TypeScript only',
    'router: crate::RouterInfo,',
  ],
  'a variant that is gone': [
    'network/request.rs',
    /jsonp\?: boolean \| string,/,
    'request.Option.jsonp is not string in the spec',
    'jsonp?: boolean,',
  ],
  'a method of a type that no member leads to': [
    'device/nfc.rs',
    /interface NfcF \{[^}]*?(?=#\[platforms[^\]]*\]\s+transceive)/,
    'NfcF.close is not in the specs',
    'interface NfcF { ',
  ],
  'one of several ways to call that is gone': [
    'canvas/index.rs',
    /skewY: number,\s+(?=skewX: number,\s+scaleY)/,
    /^CanvasContext\.\w+\(translateY\) is not in the spec$/,
  ],
  'a field that Taro has not': [
    'network/request.rs',
    /statusCode: number,/,
    'network/request.rs.request.SuccessCallbackResult.made is no field of TypeScript\'s',
    'statusCode: number, made: string,',
  ],
}

for (const [what, [file, from, said, to = '']] of Object.entries(faults)) {
  test(`${what} is noticed`, () => {
    const text = specs.get(file)
    const changed = text.replace(from, to)
    assert.notEqual(changed, text, 'the spec has what is to be changed')
    const { problems } = compared(new Map([...specs, [file, changed]]))
    const noticed = [...problems].some(it => typeof said === 'string' ? it === said : said.test(it))
    assert.ok(noticed, `said: ${[...problems].join('\n')}`)
  })
}

for (const name of ['ComponentLifecycle', 'AppConfig', 'canvasToTempFilePath.CanvasProps', 'TaroGeneral.OptionalInterface']) {
  test(`${name}, which no member of the specs leads to, must be listed`, () => {
    const rows = leftOut.split('\n')
    const others = rows.filter(it => !it.startsWith(`| \`${name}\` | `))
    assert.ok(others.length < rows.length, 'it is listed')
    assert.ok(compared(specs, others.join('\n')).problems.has(`${name} is not in the specs`))
  })
}

test('a row that is gone, and one without a place, are noticed', () => {
  const gone = compared(specs, leftOut.replace(/^\| `useDidShow` .*\n/m, ''))
  assert.deepEqual([...gone.problems], ['useDidShow is neither bound nor left out with a reason'])
  const elsewhere = compared(specs, leftOut.replace('api/taro.hooks.d.ts:9:5', 'api/taro.hooks.d.ts:8:5'))
  assert.ok(elsewhere.problems.has('useDidShow is neither bound nor left out with a reason'))
})
