// A crate of the app: how it is built, and what is shipped of it.
const fs = require('fs')
const path = require('path')
const zlib = require('zlib')

const { taro } = require('./cargo')
const { declarations } = require('./types')

const isProduction = () => process.env.NODE_ENV === 'production'
const isPage = host => host === 'h5' || host === 'harmony-hybrid'

class Crate {
  constructor(options, app) {
    Object.assign(this, options)
    this.app = app
    this.env = process.env.TARO_ENV ?? ''
    this.host = options.hosts?.[this.env] ?? this.env
    this.module = `@rust/${this.name}`
    // Not in `src`: a watcher of the app's own sources would see what is written here.
    this.out = path.join(app, '.rust', this.env, this.name)
    this.entry = path.join(this.out, 'index.js')
    // What the bundler calls the address of what it emits; the bundler's own plugin says it.
    this.publicPath = undefined
    this.running = undefined
    this.fingerprint = undefined
  }

  /** Builds the crate; one build at a time, however many bundlers ask. */
  build() {
    this.running ??= this.#build().finally(() => { this.running = undefined })
    return this.running
  }

  async #build() {
    const started = Date.now()
    const args = ['build', '--host', this.host, '--out', this.out]
    if (this.form) args.push('--form', this.form)
    if (this.portable || this.host !== this.env) args.push('--portable')
    if (!isProduction()) args.push('--no-wasm-opt')
    let said
    try {
      said = await taro(this.folder, this.app, [...args, ...(this.cargo ?? [])])
    } catch (error) {
      throw this.#told(error)
    }
    const warnings = said.split(/\n(?=\S)/).filter(it => it.startsWith('warning'))
    if (warnings.length) console.warn(warnings.join('\n'))
    this.#finish()
    console.log(`rust: ${this.name} for ${this.env} in ${Date.now() - started} ms: ${this.#sizes()}`)
  }

  // An error of the bundler, with the file as it is from here.
  #told(error) {
    const told = new Error(`${this.module}: ${error.message}`)
    told.stack = told.message
    if (error.place) told.place = { ...error.place, file: path.resolve(this.folder, error.place.file) }
    return told
  }

  /** Writes the module's entry and its types. */
  #finish() {
    const stem = this.stem()
    const loads = this.file() ? this.#path() : 'undefined'
    write(this.entry, `// Made by taro-plugin-rust.\nimport { load as from } from './${stem}.js'\nexport const load = () => from(${loads})\n`)
    const text = declarations(this.module, {
      loader: fs.readFileSync(path.join(this.out, `${stem}.d.ts`), 'utf8'),
      glue: fs.readFileSync(path.join(this.out, `${stem}_bg.d.ts`), 'utf8'),
    })
    write(path.join(this.app, 'types', `rust-${this.name}.d.ts`), text)
  }

  // A page knows its address when it runs; a mini program's files are named from the package's root.
  #path() {
    const file = this.file()
    return isPage(this.env) ? `${this.publicPath} + '${file}'` : `'/${file}'`
  }

  /** The name of the files that cargo taro wrote. */
  stem() {
    const loader = fs.readdirSync(this.out).find(it => it.endsWith('_bg.js'))
    return loader.slice(0, -'_bg.js'.length)
  }

  /** The file of WebAssembly in what is shipped, if the form has one. */
  file() {
    const name = `${this.stem()}_bg.wasm`
    if (!fs.existsSync(path.join(this.out, name))) return undefined
    return [this.subpackage, name + (this.#isCompressed() ? '.br' : '')].filter(Boolean).join('/')
  }

  #isCompressed() {
    const byDefault = this.host === 'weapp'
    return isProduction() && ['weapp', 'tt'].includes(this.host) && (this.brotli ?? byDefault)
  }

  /** What the file contains. */
  content() {
    const bytes = fs.readFileSync(path.join(this.out, `${this.stem()}_bg.wasm`))
    return this.#isCompressed() ? compressed(bytes) : bytes
  }

  /** What is shipped of the crate, in bytes. */
  #sizes() {
    const stem = this.stem()
    const parts = []
    if (this.file()) {
      const bytes = fs.readFileSync(path.join(this.out, `${stem}_bg.wasm`))
      parts.push(`${bytes.length} bytes of WebAssembly`)
      if (isProduction()) parts.push(`${compressed(bytes).length} as .br`)
    }
    const scripts = files(this.out).filter(it => it.endsWith('.js'))
    const bytes = scripts.reduce((sum, it) => sum + fs.statSync(it).size, 0)
    return [...parts, `${bytes} bytes of JavaScript before it is minified`].join(', ')
  }

  /** What is watched: files and folders. */
  watched() {
    const own = ['src', 'Cargo.toml', 'build.rs', '.cargo/config.toml'].map(it => path.join(this.folder, it))
    const more = (this.watch ?? []).map(it => path.resolve(this.app, it))
    return [...own, ...more].filter(it => fs.existsSync(it))
  }

  /** All files that are watched. */
  watchedFiles() {
    return this.watched().flatMap(it => fs.statSync(it).isDirectory() ? files(it) : [it])
  }

  /** Whether something that is watched changed since this was last asked. */
  changed() {
    const now = this.watchedFiles().map(it => `${it} ${fs.statSync(it).mtimeMs}`).join('\n')
    const changed = now !== this.fingerprint
    this.fingerprint = now
    return changed
  }
}

const compressed = bytes => zlib.brotliCompressSync(bytes, { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 11 } })

const files = folder => fs.readdirSync(folder, { withFileTypes: true }).flatMap(it => {
  const file = path.join(folder, it.name)
  return it.isDirectory() ? files(file) : [file]
})

// A file that says the same stays as it is: a watcher would wake.
const write = (file, text) => {
  if (fs.existsSync(file) && fs.readFileSync(file, 'utf8') === text) return
  fs.mkdirSync(path.dirname(file), { recursive: true })
  fs.writeFileSync(file, text)
}

module.exports = { Crate }
