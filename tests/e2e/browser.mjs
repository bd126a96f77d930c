// A page of files in headless Chromium: what it writes to its console.
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'

import { chromium } from 'playwright-core'

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'
const args = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync',
]
/** How Chromium is started. */
export const launch = { executablePath, args }

const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.wasm': 'application/wasm' }

// The files of a folder, and answers to what is no file: a function of the path, which gives JSON.
const serve = async (folder, answer) => {
  const server = createServer(async (request, response) => {
    const path = request.url.split('?')[0]
    try {
      const bytes = await readFile(join(folder, path === '/' ? 'index.html' : path))
      response.writeHead(200, { 'content-type': types[extname(path || '.html')] ?? 'text/html' })
      response.end(bytes)
    } catch {
      const value = answer(path)
      response.writeHead(value === undefined ? 404 : 200, { 'content-type': 'application/json' })
      response.end(JSON.stringify(value ?? null))
    }
  })
  await new Promise(ready => server.listen(0, '127.0.0.1', ready))
  return { address: `http://127.0.0.1:${server.address().port}`, close: () => { server.closeAllConnections(); server.close() } }
}

/** Opens the page of an address; gives the lines of its console, up to the one that ends it. */
export const visit = async (address, isLast) => {
  const browser = await chromium.launch(launch)
  const lines = []
  try {
    const page = await browser.newPage()
    await new Promise((done, broken) => {
      const late = setTimeout(() => broken(new Error(`nothing ended it; it wrote:\n${lines.join('\n')}`)), 30_000)
      page.on('pageerror', error => broken(error))
      page.on('console', message => {
        lines.push(message.text())
        if (isLast(message.text())) {
          clearTimeout(late)
          done()
        }
      })
      page.goto(address).catch(broken)
    })
  } finally {
    await browser.close()
  }
  return lines
}

/** The same of a folder's `index.html`. */
export const open = async (folder, answer, isLast) => {
  const server = await serve(folder, answer)
  try {
    return await visit(server.address, isLast)
  } finally {
    server.close()
  }
}
