// Runs `cargo taro build`, and says what to install if something is missing.
const { spawn } = require('child_process')
const path = require('path')

const NO_CARGO = 'there is no cargo: install Rust, as its site (rust-lang.org) says'
const NO_COMMAND = 'cargo has no command `taro`: run `cargo install cargo-taro`'

// Where npm put wasm-opt and wasm2js.
const binaryen = app => path.resolve(path.dirname(require.resolve('binaryen/package.json', { paths: [__dirname, app] })), '../.bin')

/**
 * Runs `cargo taro` in a folder; gives what it said.
 * @returns {Promise<string>}
 */
const taro = (folder, app, args) => new Promise((done, broken) => {
  const variables = { ...process.env, PATH: [binaryen(app), process.env.PATH].join(path.delimiter) }
  // The flag decides: Taro's own names of hosts are not all of cargo-taro's.
  delete variables.TARO_ENV
  const cargo = spawn('cargo', ['taro', ...args], { cwd: folder, env: variables, stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  cargo.stderr.setEncoding('utf8').on('data', text => { said += text })
  cargo.on('error', error => broken(new Error(error.code === 'ENOENT' ? NO_CARGO : error.message)))
  cargo.on('close', code => code === 0 ? done(said) : broken(failure(said)))
})

/** What failed, with the file and the line of the first error. */
const failure = said => {
  if (/no such (sub)?command: `?taro/.test(said)) return new Error(NO_COMMAND)
  const from = said.search(/^error/m)
  const error = new Error(from < 0 ? said : said.slice(from))
  const [, file, line, column] = /--> (.+?):(\d+):(\d+)/.exec(said.slice(Math.max(from, 0))) ?? []
  return Object.assign(error, { place: file && { file, line: +line, column: +column } })
}

module.exports = { taro }
