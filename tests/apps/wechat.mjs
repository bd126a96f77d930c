// WeChat's client with a user: log-ins and user data come from the stand-in for WeChat, and requests go out over HTTP.
import { weapp } from '../e2e/clients/weapp.mjs'

/** Asks a server for JSON. */
export const post = async (url, body) => {
  const answer = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
  return { status: answer.status, data: JSON.parse(await answer.text() || 'null') }
}

// A call of the client's: it tells what came of `work`, whose failure is a text.
const call = (name, option, work) => {
  const told = (callback, result) => { option[callback]?.(result); option.complete?.(result) }
  work().then(
    result => told('success', { ...result, errMsg: `${name}:ok` }),
    failure => told('fail', typeof failure === 'string' ? { errMsg: `${name}:fail ${failure}` } : { errMsg: `${name}:fail ${failure.text}`, errno: failure.errno }),
  )
}

const parsed = text => {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

// An object is sent as JSON, and JSON is read, whatever its type is called.
const sent = async (option, heard) => {
  const answer = await fetch(option.url, {
    method: option.method ?? 'GET',
    headers: { 'content-type': 'application/json', ...option.header },
    body: option.data === undefined || option.method === 'GET' ? undefined : JSON.stringify(option.data),
  }).catch(() => { throw { errno: 600001, text: 'errcode:-102 cronet_error_code:-102 error_msg:net::ERR_CONNECTION_REFUSED' } })
  const text = await answer.text()
  heard.push(text)
  return { data: parsed(text), statusCode: answer.status, header: Object.fromEntries(answer.headers), cookies: [] }
}

/** A user's client. What is stored stays from one start of the app to the next. */
export const wechat = (service, name) => {
  // `code`: what a log-in gives once, in place of a new code. `isTapping`: whether the user is touching a button.
  const user = { agrees: true, code: undefined, isTapping: false, logins: 0, heard: [], stored: new Map() }
  const login = async () => {
    user.logins++
    const code = user.code ?? (await post(`${service}/client/login`, { name })).data.code
    user.code = undefined
    return { code }
  }
  const getUserProfile = async option => {
    if (!option.desc || option.desc.length > 30) throw 'desc length does not meet the requirements'
    if (!user.isTapping) throw 'can only be invoked by user TAP gesture.'
    if (!user.agrees) throw 'auth deny'
    return (await post(`${service}/client/profile`, { name })).data
  }
  const getStorage = async option => {
    if (!user.stored.has(option.key)) throw 'data not found'
    return { data: user.stored.get(option.key) }
  }
  const client = state => ({
    ...weapp.client(state),
    login: option => call('login', option, login),
    // It decides at the call, not later.
    getUserProfile: option => { const asked = getUserProfile(option); call('getUserProfile', option, () => asked) },
    request: option => {
      call('request', option, () => sent(option, user.heard))
      return { abort() {}, onHeadersReceived() {}, offHeadersReceived() {} }
    },
    getStorage: option => call('getStorage', option, () => getStorage(option)),
    setStorage: option => call('setStorage', option, async () => { user.stored.set(option.key, option.data) }),
    removeStorage: option => call('removeStorage', option, async () => { user.stored.delete(option.key) }),
  })
  return { host: { ...weapp, client }, user }
}

/** The texts that a page shows. */
export const texts = node => [
  ...typeof node.v === 'string' && node.v !== '' ? [node.v] : [],
  ...(node.cn ?? []).flatMap(texts),
]

const buttonOf = (node, text) =>
  node.cn?.some(it => it.v === text) ? node : node.cn?.map(it => buttonOf(it, text)).find(Boolean)

/** Taps the button with this text, as a user does. */
export const tap = (page, user, text) => {
  const button = buttonOf(page.data.root, text)
  if (!button) throw new Error(`no button "${text}" among ${JSON.stringify(texts(page.data.root))}`)
  const target = { id: button.uid ?? button.sid, dataset: { sid: button.sid } }
  user.isTapping = true
  // The touch is over when what it called is done, with all that waits for nothing.
  setTimeout(() => { user.isTapping = false }, 0)
  page.eh({ type: 'tap', timeStamp: 1, target, currentTarget: target, detail: {} })
}

/** Waits until the page shows a text that is this one, or begins with it. */
export const shows = async (page, text) => {
  for (let tries = 0; tries < 400; tries++) {
    if (texts(page.data.root).some(it => it.startsWith(text))) return
    await new Promise(done => setTimeout(done, 20))
  }
  throw new Error(`the page shows ${JSON.stringify(texts(page.data.root))}, not "${text}"`)
}
