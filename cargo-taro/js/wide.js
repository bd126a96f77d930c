// A 64-bit number crosses in halves.
const low = it => Number(BigInt.asIntN(32, it))
const high = it => Number(BigInt.asIntN(32, it >> BigInt(32)))
const whole = (low, high) => BigInt(high) << BigInt(32) | BigInt(low >>> 0)
const halves = it => {
  rest = high(it)
  return low(it)
}

