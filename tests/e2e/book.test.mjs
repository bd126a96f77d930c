// The search of the Chinese guide. `docs/zh/search.js` stands in the page behind mdBook's own scripts; here, what it uses of them is simulated.
import assert from 'node:assert/strict'
import { readFileSync, readdirSync } from 'node:fs'
import { test } from 'node:test'
import { runInNewContext } from 'node:vm'

const guide = new URL('../../docs/zh/', import.meta.url)
const script = readFileSync(new URL('search.js', guide), 'utf8')

// A document is a heading with the text below it, as in mdBook's index.
const sections = () => {
  const chapters = readdirSync(new URL('src/', guide)).filter(file => file !== 'SUMMARY.md')
  return chapters.flatMap(file => readFileSync(new URL(`src/${file}`, guide), 'utf8').split(/^#+ /m).slice(1)).map((text, id) => {
    const [title, ...body] = text.split('\n')
    return [id, { id: String(id), title, body: body.join(' '), breadcrumbs: title }]
  })
}

const book = () => {
  class Index {
    documentStore = { docs: Object.fromEntries(sections()) }
    search (text) { return `mdBook's own, for ${text}` }
  }
  const window = { elasticlunr: { Index } }
  runInNewContext(script, { window })
  return new Index()
}

test('Chinese text is found, with the section of that title first', () => {
  for (const text of ['重试', '监听', '结构体', '请求头', '画布']) {
    const found = book().search(text)
    assert.ok(found.length > 0, text)
    for (const { ref, doc } of found) {
      const section = sections()[ref][1]
      assert.ok(`${section.title} ${section.body}`.includes(text), `${text}: ${section.title}`)
      if (section.body.includes(text)) assert.match(doc.body, new RegExp(` ${text}`), 'the excerpt shows it, as the beginning of a word')
    }
  }
  const [{ doc }] = book().search('忘了')
  assert.equal(doc.title, '忘了 `await`')
  assert.ok(sections().some(([, it]) => it.title === doc.title && it.body.startsWith(doc.body)), 'what only the title has, shows its beginning')
})

test('each part has to be there, whatever its letters', () => {
  const found = book().search('闭包 ANY')
  assert.ok(found.length > 0 && found.length < book().search('闭包').length)
  assert.deepEqual([...book().search('闭包 没有这样的字')], [])
  assert.deepEqual([...book().search('（.*')], [], 'it is text, and no pattern')
})

test('a search without Chinese stays as it is', () => {
  assert.equal(book().search('showToast'), "mdBook's own, for showToast")
})

test('the book has the script', () => {
  const settings = readFileSync(new URL('book.toml', guide), 'utf8')
  assert.match(settings, /^additional-js = \["search\.js"\]$/m)
})

test('a page without a search stays as it is', () => {
  runInNewContext(script, { window: {} })
})
