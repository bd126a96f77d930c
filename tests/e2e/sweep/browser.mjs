// The sweep in headless Chromium, with the real taro-h5.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'

import { bundle } from '../bundle.mjs'
import { serve } from '../server.mjs'
import { silent } from './excuses.mjs'
import { LEAVES } from './reasons.mjs'

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'
const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']
const html = '<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><div id="app"></div><iframe></iframe><script src="/program.js"></script>'

// What the user chooses where a file is asked for: a picture of one point.
const dot = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')

// Hears what is thrown at JavaScript when the program is entered, and lets the page go on.
const program = built => `
  import '@tarojs/plugin-platform-h5/dist/runtime'
  import { load } from '${join(built, 'taro_api_sweep.js')}'
  import { sweep } from './sweep/page.mjs'
  const thrown = []
  const { error } = console
  console.error = (...words) => { /^panicked at /.test(words[0]) ? thrown.push(words.join(' ')) : error(...words) }
  globalThis.driver = {
    silent: ${JSON.stringify(silent())},
    skipped: ${JSON.stringify(Object.keys(LEAVES))},
    foreign: document.querySelector('iframe').contentWindow.Promise,
    told: (number, came, mismatches) => globalThis.driver.tell(number, { came, mismatches }),
    fire() {},
    now: name => globalThis.sweepNow(name),
  }
  load('/taro_api_sweep_bg.wasm')
    .then(app => sweep(app, thrown, globalThis.driver))
    .then(found => globalThis.sweepEnd(JSON.stringify(found)), error => globalThis.sweepBroken(String(error.stack)))`

export const sweepPage = async built => {
  const code = await bundle('production', program(built))
  const server = await serve({
    '/': { type: 'text/html', content: html },
    '/program.js': { type: 'text/javascript', content: code },
    '/taro_api_sweep_bg.wasm': { type: 'application/wasm', content: readFileSync(join(built, 'taro_api_sweep_bg.wasm')) },
  })
  const browser = await chromium.launch({ executablePath, args })
  let last = 'nothing'
  try {
    const page = await browser.newPage()
    page.on('dialog', dialog => dialog.dismiss())
    page.on('filechooser', chooser => chooser.setFiles({ name: 'dot.png', mimeType: 'image/png', buffer: dot }).catch(() => {}))
    return await new Promise((end, broken) => {
      const failed = why => broken(new Error(`${why}; the last call was ${last}`))
      const late = setTimeout(() => failed('the page did not end'), 240_000)
      const start = async () => {
        await page.exposeFunction('sweepNow', name => { last = name })
        await page.exposeFunction('sweepEnd', text => { clearTimeout(late); end(JSON.parse(text)) })
        await page.exposeFunction('sweepBroken', failed)
        await page.goto(server.address)
        page.on('framenavigated', frame => { if (frame === page.mainFrame() && !frame.url().startsWith(server.address)) failed(`the page went to ${frame.url()}`) })
        page.on('load', () => failed('the page was loaded anew'))
      }
      start().catch(failed)
    })
  } finally {
    await browser.close()
    server.close()
  }
}
