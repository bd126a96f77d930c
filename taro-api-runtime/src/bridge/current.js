// On which host a program runs: Taro's bundler writes the name for the variable.
export const hostName = () => {
  try {
    return process.env.TARO_ENV || undefined
  } catch (_) {
    return undefined
  }
}
