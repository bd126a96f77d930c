// What a log-in weighs on the web: the real taro-h5 bundled with the program, and with the same in plain JavaScript.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { bundle } from '../tests/e2e/bundle.mjs'

const [programs] = process.argv.slice(2)
const file = name => join(programs, name)
const weigh = async entry => Buffer.byteLength(await bundle('production', entry, { minify: true }))
const wasm = name => readFileSync(file(`${name}.opt.wasm`)).length

const runtime = "import '@tarojs/plugin-platform-h5/dist/runtime'\n"
const ours = `${runtime}import { load } from '${file('ours-web-app/bench_ours.js')}'\nload('/app.wasm').then(app => app.start())`
const plain = `${runtime}import { login } from '@tarojs/taro'
login().then(session => bench.done(session.code), error => bench.done(error.errMsg))`
const whole = `${runtime}import * as Taro from '@tarojs/taro'
const name = 'log' + 'in'
Taro[name]().then(session => bench.done(session.code), error => bench.done(error.errMsg))`

const [a, b, c] = [await weigh(ours), await weigh(plain), await weigh(whole)]
console.log(JSON.stringify({ ours: a, ourWasm: wasm('ours-web'), plain: b, whole: c }))
