// The page of `cargo taro matrix` in headless Chromium, as wide as a phone.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { pathToFileURL } from 'node:url'

import { chromium } from 'playwright-core'

import { launch } from './browser.mjs'

const root = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'matrix-'))
const file = join(folder, 'matrix.html')
const matrix = ['run', '--quiet', '--package', 'cargo-taro', '--', 'matrix', 'specs', '--fields', '--out', file]
execFileSync('cargo', matrix, { cwd: root, stdio: 'inherit' })

// The rows that are shown, by the names of their APIs and fields.
const shown = page => page.$$eval('tr[data-name]', rows => rows.filter(it => !it.hidden).map(it => it.dataset.name.split(' ')[0]))

test('the matrix on a phone', async t => {
  const browser = await chromium.launch(launch)
  try {
    const errors = []
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } })
    page.on('pageerror', error => errors.push(error.message))
    page.on('console', message => message.type() === 'error' && errors.push(message.text()))
    await page.goto(pathToFileURL(file).href)
    const search = text => page.fill('#search', text)

    await t.test('only the table is wider than the screen', async () => {
      const [wide, table] = await page.evaluate(() => [document.documentElement.scrollWidth, document.querySelector('.table').clientWidth])
      assert.ok(wide <= 390 && table <= 390, `${wide}, ${table}`)
    })
    await t.test('a search in Chinese finds what is meant', async () => {
      await search('登录')
      const names = await shown(page)
      assert.ok(names.includes('login') && names.includes('checkSession') && !names.includes('chooseMedia'), names.join())
      await search('扫码')
      assert.ok((await shown(page)).includes('scanCode'))
      await search('没有这个')
      assert.deepEqual(await shown(page), [])
    })
    await t.test('the chosen hosts alone have columns', async () => {
      await search('chooseMedia')
      await page.check('input[data-name=weapp]', { force: true })
      const columns = await page.$$eval('thead th', all => all.filter(it => it.offsetWidth > 0).map(it => it.textContent))
      assert.deepEqual(columns, ['API', 'WeChat'])
      const since = await page.$eval('tr[data-name^="chooseMedia "] td.y', it => it.textContent)
      assert.equal(since, '2.10.0')
      await page.uncheck('input[data-name=weapp]', { force: true })
    })
    await t.test('a tap on a cell says what was found, and where', async () => {
      await search('login')
      await page.click('tr[data-name="login login"] td.f:not(:has(a))')
      const said = await page.$eval('#said', it => it.hidden ? '' : it.textContent)
      assert.match(said, /^login, \w+: there, though not declared: @tarojs\/plugin-platform-\w+@4\.\d+\.\d+\/\S+:\d+$/)
      await page.click('tr[data-name="login login"] th')
      assert.ok(await page.$eval('#said', it => it.hidden))
    })
    await t.test('links are those of documentation, and of the repositories of vendors', async () => {
      const links = await page.$$eval('table a', all => all.map(it => it.href))
      const hosts = new Set(links.map(it => new URL(it).host))
      assert.ok(links.length > 500)
      assert.deepEqual([...hosts].filter(it => it !== 'github.com' && it !== 'docs.taro.zone'), [])
      const evidence = links.filter(it => it.startsWith('https://github.com/'))
      // A line; or all of them, for what they do not have.
      const known = /^https:\/\/github\.com\/(ant-mini-program|wechat-miniprogram)\/api-typings\/blob\/v[\d.]+\/(\S+#L\d+|packages\/my\/)?$/
      assert.ok(evidence.length > 100)
      assert.deepEqual(evidence.filter(it => !known.test(it)), [])
    })
    await t.test('what is chosen is in the address', async () => {
      await search('登录')
      const again = await browser.newPage()
      await again.goto(page.url())
      assert.deepEqual(await shown(again), await shown(page))
    })
    await t.test('no error', () => assert.deepEqual(errors, []))
  } finally {
    await browser.close()
    rmSync(folder, { recursive: true })
  }
})
