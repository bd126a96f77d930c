// The host of the measured calls: it answers at once, by callback and by promise, as Taro's runtime does.
const answer = { text: 'an answer', count: 42 }
export const probe = option => {
  if (option.success) option.success(answer)
  if (option.complete) option.complete(answer)
  return Promise.resolve(answer)
}
export const idle = () => Promise.resolve()
