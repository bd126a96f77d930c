// The log-in of examples/sign-in, whole: the app, built by Taro's CLI, in WeChat's strict client; its server; and a stand-in for
// WeChat's service.
import assert from 'node:assert/strict'
import { execFileSync, spawn } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { after, before, test } from 'node:test'

import { open } from './package.mjs'
import { post, shows, tap, texts, wechat } from './wechat.mjs'

const here = import.meta.dirname
const root = resolve(here, '../..')
const target = join(root, 'target/apps')
const example = join(target, 'sign-in')
const app = join(example, 'app')
const programs = join(root, 'target/debug')
const secrets = []
let service, server, running

// Starts a program, and waits for the lines that it begins with.
const start = async (name, lines, environment) => {
  const process_ = spawn(join(programs, name), { env: { PATH: process.env.PATH, ...environment }, stdio: ['ignore', 'pipe', 'pipe'] })
  const said = []
  process_.stderr.setEncoding('utf8').on('data', text => said.push(text))
  const reader = createInterface(process_.stdout)
  await new Promise((done, broken) => {
    reader.on('line', line => { said.push(line); if (said.length === lines) done() })
    process_.on('exit', code => broken(new Error(`${name} ended with ${code}: ${said.join('\n')}`)))
  })
  return { process: process_, said, address: /http:\S+/.exec(said[0])[0] }
}

const stop = async it => {
  if (it.process.exitCode !== null) return
  const ended = new Promise(done => it.process.once('exit', done))
  it.process.kill()
  await ended
}

const startServer = async (listen = '127.0.0.1:0') => {
  running = await start('sign-in-server', 1, { ...service.variables, LISTEN: listen })
  return running.address
}

const edit = (path, change) => writeFileSync(join(example, path), change(readFileSync(join(example, path), 'utf8')))

before(async () => {
  service = await start('wechat-stand-in', 2, {})
  service.variables = Object.fromEntries(service.said[1].split(' ').map(it => it.split(/=(.*)/)))
  secrets.push(service.variables.WECHAT_SECRET)
  server = await startServer()

  rmSync(example, { recursive: true, force: true })
  mkdirSync(example, { recursive: true })
  const isOurs = path => !/[\\/](node_modules|dist|target|\.rust)$/.test(path)
  for (const part of ['app', 'rust']) cpSync(join(root, 'examples/sign-in', part), join(example, part), { recursive: true, filter: isOurs })
  cpSync(join(root, 'Cargo.lock'), join(example, 'rust/Cargo.lock'))
  edit('rust/Cargo.toml', text => text.replace('../../../taro-api', join(root, 'taro-api')))
  // The packages of this folder's lock, in place of `npm install`.
  symlinkSync(join(here, 'node_modules'), join(app, 'node_modules'))
  const plugin = join(here, 'node_modules/taro-plugin-rust')
  if (!existsSync(plugin)) symlinkSync(join(root, 'taro-plugin-rust'), plugin)
  execFileSync('node', [join(here, 'node_modules/@tarojs/cli/bin/taro'), 'build', '--type', 'weapp'], {
    cwd: app,
    env: { ...process.env, NODE_ENV: 'production', SERVER: server, PATH: `${programs}:${process.env.PATH}`, CARGO_TARGET_DIR: join(target, 'cargo') },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
})

after(async () => {
  // The server's log names no secret.
  for (const it of [running, service].filter(Boolean)) await stop(it)
  for (const secret of secrets) assert.ok(!running.said.join('\n').includes(secret))
})

// Starts the app with a user, who does something with its page.
const use = ({ host, user }, does) => open(host, join(app, 'dist'), ['pages/index/index'], () => false, async page => {
  await does(page)
  for (const secret of [...secrets, 'session_key', 'openid']) assert.ok(!user.heard.join('\n').includes(secret), 'it reached the app')
})

test('the page is typed by the crate', () => {
  const said = execFileSync('node', [join(here, 'node_modules/typescript/bin/tsc'), '--noEmit'], { cwd: app, encoding: 'utf8' })
  assert.equal(said, '')
})

test("the user's name is shown, also at the next start, until the user signs out", async () => {
  const client = wechat(service.address, '小明')
  await use(client, async page => {
    await shows(page, 'Signed in')
    tap(page, client.user, 'Show my name')
    await shows(page, 'Hello 小明')
  })
  await use(client, async page => {
    await shows(page, 'Hello 小明')
    assert.equal(client.user.logins, 1, 'the session is kept')
    tap(page, client.user, 'Sign out')
    await shows(page, 'Not signed in')
    assert.equal(client.user.stored.size, 0)
    tap(page, client.user, 'Sign in')
    await shows(page, 'Show my name')
    assert.equal(client.user.logins, 2)
  })
})

test('the user denies: the page says so, and asks again', async () => {
  const client = wechat(service.address, '小明')
  await use(client, async page => {
    await shows(page, 'Signed in')
    client.user.agrees = false
    tap(page, client.user, 'Show my name')
    await shows(page, 'You did not allow it (getUserProfile:fail auth deny)')
    client.user.agrees = true
    tap(page, client.user, 'Show my name')
    await shows(page, 'Hello 小明')
    assert.ok(!texts(page.data.root).some(it => it.startsWith('You did not')), 'the failure is gone')
  })
})

test('a code that was used before: the page says so', async () => {
  const client = wechat(service.address, '小明')
  const { data: { code } } = await post(`${service.address}/client/login`, { name: '小明' })
  assert.equal((await post(`${server}/session`, { code })).status, 200)
  client.user.code = code
  await use(client, async page => {
    await shows(page, `The server refuses: the log-in's code was used before`)
    tap(page, client.user, 'Sign in')
    await shows(page, 'Signed in')
  })
})

test("WeChat's service is busy: the page says so", async () => {
  const client = wechat(service.address, '小明')
  await post(`${service.address}/client/fail`, { errcode: -1 })
  await use(client, async page => {
    await shows(page, `The server refuses: WeChat's service is busy`)
    tap(page, client.user, 'Sign in')
    await shows(page, 'Signed in')
  })
})

test('the server is down, and comes back without its sessions', async () => {
  const client = wechat(service.address, '小明')
  const listen = server.slice('http://'.length)
  await stop(running)
  await use(client, async page => {
    await shows(page, 'The server cannot be reached (request:fail ')
    await startServer(listen)
    tap(page, client.user, 'Sign in')
    await shows(page, 'Signed in')
    await stop(running)
    await startServer(listen)
    tap(page, client.user, 'Show my name')
    await shows(page, 'Your session was over, and there is a new one: please tap again')
    tap(page, client.user, 'Show my name')
    await shows(page, 'Hello 小明')
  })
})
