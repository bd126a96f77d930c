// What a test double of Taro might look like. The tests must not pass with it.
const answer = { code: 'code-1', errMsg: 'login:ok' }
module.exports = { login: () => Promise.resolve(answer), requestPayment: () => Promise.resolve({ errMsg: 'requestPayment:ok' }) }
