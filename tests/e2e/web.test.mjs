// The program in headless Chromium, with the real taro-h5.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { chromium } from 'playwright-core'

import { page as bundle } from './bundle.mjs'
import { hostile } from './hostile.mjs'
import { serve } from './server.mjs'

const built = process.env.TARO_E2E_APP ?? assert.fail('run `cargo xtask test`: it builds the program first')
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'

const html = '<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><div id="app"></div><script src="/program.js"></script>'
const args = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync',
]

// A request that fails is told on the console by Chromium itself, whoever made it and handles it.
const expected = /Failed to load resource/

for (const environment of ['production', 'development']) {
  test(`h5, ${environment}`, async t => {
    const program = await bundle(environment, join(built, 'taro_api_e2e.js'))
    const server = await serve({
      '/': { type: 'text/html', content: html },
      '/program.js': { type: 'text/javascript', content: program },
      '/taro_api_e2e_bg.wasm': { type: 'application/wasm', content: readFileSync(join(built, 'taro_api_e2e_bg.wasm')) },
    })
    const browser = await chromium.launch({ executablePath, args })
    try {
      const results = new Map()
      const noise = []
      const page = await browser.newPage()
      page.on('pageerror', error => noise.push(`page error: ${error.message}`))
      page.on('console', message => {
        if (message.type() === 'error' && !expected.test(message.text())) noise.push(`console.error: ${message.text()}`)
      })
      const ended = new Promise((end, broken) => {
        page.exposeFunction('driverEnd', error => error ? broken(new Error(error)) : end())
      })
      await page.exposeFunction('driverResult', (name, error) => { results.set(name, error) })
      await page.addInitScript(({ address, production }) => {
        globalThis.driver = {
          end: () => globalThis.driverEnd(''),
          broken: error => globalThis.driverEnd(String(error?.stack ?? error)),
          result: (name, error) => globalThis.driverResult(name, error),
          scenario: () => {},
          received: () => '',
          answer: () => {},
          host: () => 'h5',
          library: () => '',
          calls: () => 0,
          answering: json => globalThis.hostiles.answering(json),
          hostiles: () => globalThis.hostiles.names,
          hostile: name => globalThis.hostiles.taro(name),
          production: () => production,
          server: () => address,
          network: () => {},
          plugin: () => {
            const circle = {}
            circle.circle = circle
            const values = { half: { text: 'a\ud800\\ud800' }, circle, bytes: { list: new Float32Array([1, 2]).buffer.slice(2, 4) } }
            let hears
            return {
              flyToTheMoon: () => Promise.resolve({ errMsg: 'flyToTheMoon:ok' }),
              getStorageSync: key => values[key],
              onAsked: it => { hears = it },
              offAsked() {},
              ask: () => hears(''),
              asking: () => Promise.resolve({ get name() { hears(5); return 'asking' } }),
            }
          },
        }
      }, { address: server.address, production: environment === 'production' })
      await page.addInitScript(`globalThis.hostiles = (${hostile})()`)
      await page.goto(server.address)
      await ended
      assert.ok(results.size > 10, 'the program has its tests')
      for (const [name, error] of results) await t.test(name, () => assert.equal(error, ''))
      await t.test('nothing unhandled, no console error', () => assert.deepEqual(noise, []))
    } finally {
      await browser.close()
      server.close()
    }
  })
}
