// Whether what came of a call is right: for what the client answered, and for how it behaved.
import { differences, isEmpty, leaves, parse, unread } from './seen.mjs'

// A call is `right`, where what was read is what was answered; `refused`, where there was nothing to read and an error says so;
// `own`, where Taro answered by itself; or `wrong`.
export const judge = (state, { name, came, mismatches, thrown }, has) => {
  const wrong = why => ({ is: 'wrong', why })
  if (thrown.length > 0) return wrong(`it panicked: ${thrown[0]}`)
  if (came === undefined) return wrong('it never settled')
  const { way, host } = state
  const answered = state.calls.filter(it => !/^off[A-Z]/.test(it.name) || /^off[A-Z]/.test(name)).at(-1)
  if (!answered) return came.startsWith('Unsupported') && !has ? { is: 'refused' } : { is: 'own', why: came.slice(0, 60) }
  const adapted = answered.name !== name || host === 'alipay'
  if (way === 'throws') return /^\w+ .*the client broke/.test(came) ? { is: 'refused' } : wrong(`the client threw, and it says ${came}`)
  const asynchronous = ['option', 'promise'].includes(answered.kind)
  if (['fails', 'mistaken'].includes(way) && asynchronous) return came.startsWith('Denied') ? { is: 'refused' } : wrong(`the client refused, and it says ${came}`)
  const spoilt = ['nothing', 'a number', 'wrong types'].includes(way)
  const read = came.startsWith('ok ') ? [parse(came.slice(3))] : /^heard( |$)/.test(came) ? parse(`(${came.slice(5)})`).items : undefined
  if (!read) return spoilt ? { is: 'refused' } : wrong(came)
  if (read.length === 1 && read[0].is === 'tuple' && read[0].items.length === 0) return { is: 'right' }
  const found = compared(read, answered, came)
  if (!spoilt) {
    const known = answered.said ?? leaves(answered.answer)
    const bad = found.filter(it => !(adapted && it.read !== undefined && (known.has(String(it.read)) || it.lost)))
    if (bad.length > 0 || read.length === 0 && answered.kind === 'listener') return wrong(bad[0]?.text ?? 'nothing was heard')
    const lost = way === 'right' ? paired(read, answered, came).flatMap(([it, told]) => unread(it, told)) : []
    return lost.length === 0 ? { is: 'right' } : wrong(lost[0])
  }
  const invented = found.filter(it => !it.lost && !(way === 'nothing' && answered.kind === 'listener' && it.read === undefined))
  if (invented.length > 0 && !adapted) return wrong(invented[0].text)
  // A struct of a result's data is none of nothing.
  const hollow = read.find(it => it.is === 'struct' && it.name !== 'CallbackResult' && isEmpty(it))
  if (hollow && answered.kind !== 'listener' && !adapted && way !== 'wrong types') return wrong(`of nothing, it read a ${hollow.name}`)
  if (way === 'wrong types' && found.length > 0 && mismatches === '' && found.some(it => it.path !== '')) return wrong(`nobody was told: ${found[0].text}`)
  return { is: 'refused' }
}

// What was read, each with what was answered.
const paired = (read, answered, came) => {
  // A listener may be an object, which begins to listen later.
  if (!came.startsWith('heard')) return read.map(it => [it, answered.kind === 'listener' ? answered.returned : answered.answer])
  const events = answered.answer ?? []
  return read.map((it, at) => [it, events[events.length > 0 ? at % events.length : 0]])
}

// Each event that was heard is what was told.
const compared = (read, answered, came) => {
  if (!came.startsWith('heard')) return paired(read, answered, came).flatMap(([it, answer]) => differences(it, answer))
  const events = answered.answer ?? []
  // What takes all that it is told is compared with all of it.
  const rest = read.filter(it => it.is === 'variant' && it.name === 'Rest')
  if (rest.length > 0) return rest.flatMap(it => it.items[0].items.flatMap((item, at) => differences(item, events[at], `.[${at}]`)))
  return paired(read, answered, came).flatMap(([it, event], at) => differences(it, event, `.[${at}]`))
}
