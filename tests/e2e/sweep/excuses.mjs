// What the reasons excuse, and what is left of a sweep then.
import { DIFFERENT, LEAVES, NAMES, OWN } from './reasons.mjs'

// What the sweep of the page says of a function that answers nothing.
const SILENT = 'Taro gives no answer'

const list = reason => reason === undefined ? [] : [reason].flat()

// The reasons that name a place.
export const reasons = () => [...Object.values(DIFFERENT), OWN, LEAVES].flatMap(it => Object.values(it)).concat(NAMES).flatMap(list).filter(it => typeof it === 'object')

// The names of what answers nothing on the web.
export const silent = () => Object.keys(DIFFERENT.h5).filter(name => list(DIFFERENT.h5[name]).some(it => it.allows.test(SILENT)))

// The reason for what became of a call.
export const excuse = (host, { name, is, why }) => {
  if (is === 'own' && why !== SILENT) return OWN[name]
  return is === 'wrong' || is === 'own' ? list(DIFFERENT[host]?.[name]).find(it => it.allows.test(why)) : undefined
}

// What nothing excuses.
export const faults = (host, { names, methods = [], results, functions = [] }) => {
  const shown = of => [...new Set(of.map(it => `${it.name}, ${it.way}: ${it.why}`))]
  const without = is => shown(results.filter(it => it.is === is && !excuse(host, it)))
  const called = new Set(results.map(it => it.name))
  const needed = (name, reason) => results.some(it => it.name === name && excuse(host, it) === reason)
  const different = Object.entries(DIFFERENT[host] ?? {})
  return {
    'what was read is what was answered': without('wrong'),
    'what no client was asked for has its reason': without('own'),
    'no function is left out without a reason': [...names, ...methods].filter(name => !called.has(name) && !(host === 'h5' && LEAVES[name])),
    'no reason is left that nothing needs': different.filter(([name, reason]) => list(reason).some(it => !needed(name, it))).map(([name]) => name),
    'the client has no function that Taro answers itself': functions.filter(name => typeof OWN[name] === 'string'),
  }
}
