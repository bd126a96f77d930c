// What a vendor's own typings say: which functions a client has, what each answers, and what its listeners are told. Read with
// TypeScript's own compiler, and with nothing of our importer.
import { join } from 'node:path'
import ts from 'typescript'

const modules = join(import.meta.dirname, '../node_modules')

// Where the typings are, and what the client is called there.
export const vendors = {
  weapp: { global: 'wx', types: ['miniprogram-api-typings/index.d.ts'] },
  alipay: { global: 'my', types: ['@mini-types/my/types/index.d.ts', '@mini-types/global/types/lib.global.d.ts'] },
  tt: { global: 'tt', types: ['@douyin-microapp/typings/index.d.ts'] },
}

// What a host's client has: its `functions` by their names, where what is no function is a `constant`; and `object`, which gives the
// members of what the functions on a way lead to, each a method of what the one before gave.
export const typings = host => {
  const { global, types } = vendors[host]
  const root = join(import.meta.dirname, `${host}.ts`)
  const options = { noLib: false, lib: ['lib.es2020.d.ts'], types: [], strict: true, skipLibCheck: true, baseUrl: modules }
  const compilerHost = ts.createCompilerHost(options)
  const { getSourceFile, fileExists, readFile } = compilerHost
  const text = `export const client: typeof ${global} = ${global}`
  compilerHost.getSourceFile = (name, ...more) => name === root ? ts.createSourceFile(name, text, ts.ScriptTarget.ES2020, true) : getSourceFile(name, ...more)
  compilerHost.fileExists = name => name === root || fileExists(name)
  compilerHost.readFile = name => name === root ? text : readFile(name)
  const program = ts.createProgram([root, ...types.map(file => join(modules, file))], options, compilerHost)
  const source = program.getSourceFile(root)
  const statement = source.statements[0].declarationList.declarations[0]
  const reader = new Reader(program.getTypeChecker(), statement)
  const client = reader.checker.getTypeAtLocation(statement.initializer)
  const members = type => new Map(type.getProperties().filter(it => !it.name.startsWith('__@')).map(it => [it.name, reader.member(reader.typeOf(it), it.name)]))
  const functions = members(client)
  if (functions.size < 50) throw new Error(`${host}: the typings have ${functions.size} functions`)
  const object = way => {
    const given = way.reduce((type, name) => type && reader.given(type, name), client)
    const methods = given && members(given)
    return methods && [...methods.values()].some(it => it.kind !== 'constant') ? methods : undefined
  }
  return { functions, object }
}

const DEPTH = 7

class Reader {
  constructor(checker, at) {
    Object.assign(this, { checker, at, path: [] })
  }

  typeOf(symbol) {
    return this.checker.getTypeOfSymbolAtLocation(symbol, this.at)
  }

  // A function, or what else a client has under that name. Of several signatures, one that takes an option comes first.
  member(type, name) {
    const found = this.checker.getNonNullableType(type)
    // A function of which the typings say no more.
    if (found.symbol?.name === 'CallableFunction') return /^on[A-Z]/.test(name) ? { kind: 'listener', event: [], returns: nothing } : { kind: 'sync', returns: nothing }
    const signatures = found.getCallSignatures()
    if (signatures.length === 0) return { kind: 'constant', value: this.shape(type) }
    const read = signatures.map(signature => this.called(signature, name))
    const first = read.find(it => it.kind === 'option') ?? read[0]
    // What the callback of one signature leaves open, the promise of another may say.
    const told = first.success?.t === 'any' && read.find(it => it.kind === 'promise' && it.success.t !== 'any')
    return told ? { ...first, success: told.success } : first
  }

  // What a method of an object gives, itself or by a promise.
  given(type, name) {
    const member = type.getProperty(name)
    if (!member) return undefined
    const found = this.checker.getNonNullableType(this.typeOf(member))
    const signatures = found.getCallSignatures()
    const returned = signatures.length > 0 ? this.plain(signatures[0].getReturnType()) : found
    return returned.symbol?.name === 'Promise' ? this.plain(this.checker.getTypeArguments(returned)[0]) : returned
  }

  called(signature, name) {
    const params = this.params(signature)
    const first = params[0] && this.plain(params[0])
    const returns = this.shape(signature.getReturnType())
    const listens = /^on[A-Z]/.test(name) && first?.getCallSignatures()[0]
    if (listens) return { kind: 'listener', event: this.params(listens).map(it => this.shape(it)), returns }
    const success = first && this.success(first)
    if (success) return { kind: 'option', success: this.shape(this.params(success)[0]), returns }
    const promised = returns.t === 'promise' && returns.of
    if (promised) return { kind: 'promise', success: promised, returns }
    return { kind: 'sync', returns }
  }

  // The types of the parameters; `...args: [A, B]` are two.
  params(signature) {
    const types = signature.getParameters().map(it => this.typeOf(it))
    const last = types.at(-1)
    const rest = signature.declaration?.parameters?.at(-1)?.dotDotDotToken
    return rest && last && this.checker.isTupleType(last) ? [...types.slice(0, -1), ...this.checker.getTypeArguments(last)] : types
  }

  // A type parameter is what it extends.
  plain(type) {
    const bound = type.flags & ts.TypeFlags.TypeParameter ? this.checker.getBaseConstraintOfType(type) ?? type : type
    return this.checker.getNonNullableType(bound)
  }

  success(option) {
    const parts = option.isUnion() ? option.types : [option]
    for (const part of parts) {
      const success = part.getProperty?.('success')
      const signature = success && this.plain(this.typeOf(success)).getCallSignatures()[0]
      if (signature) return signature
    }
    return undefined
  }

  shape(type) {
    const { TypeFlags } = ts
    if (!type) return nothing
    const bound = type.flags & TypeFlags.TypeParameter ? this.checker.getBaseConstraintOfType(type) ?? this.checker.getDefaultFromTypeParameter(type) : type
    if (!bound || bound.flags & (TypeFlags.Any | TypeFlags.Unknown | TypeFlags.Never | TypeFlags.TypeParameter)) return { t: 'any' }
    if (bound.flags & TypeFlags.Boolean) return { t: 'boolean' }
    if (bound.flags & (TypeFlags.Undefined | TypeFlags.Void)) return nothing
    if (bound.flags & TypeFlags.Null) return { t: 'null' }
    if (bound.isStringLiteral() || bound.isNumberLiteral()) return { t: 'literal', value: bound.value }
    if (bound.flags & TypeFlags.BooleanLiteral) return { t: 'literal', value: bound.intrinsicName === 'true' }
    if (bound.flags & TypeFlags.StringLike) return { t: 'string' }
    if (bound.flags & TypeFlags.NumberLike) return { t: 'number' }
    if (bound.isUnion()) return { t: 'union', of: bound.types.map(it => this.shape(it)) }
    return this.object(bound)
  }

  object(type) {
    const name = type.symbol?.name
    const args = () => this.checker.getTypeArguments(type)
    if (name === 'ArrayBuffer' || name === 'SharedArrayBuffer') return { t: 'bytes' }
    if (name === 'Uint8Array' || name === 'Uint8ClampedArray' || name === 'Float32Array') return { t: name }
    if (name === 'Date' || name === 'Error' || name === 'RegExp' && type.getProperty('exec')) return { t: 'any' }
    if (name === 'Promise') return { t: 'promise', of: this.shape(args()[0]) }
    if (this.path.includes(type) || this.path.length >= DEPTH) return { t: 'object', fields: {}, cut: true }
    this.path.push(type)
    try {
      if (this.checker.isTupleType(type)) return { t: 'tuple', of: args().map(it => this.shape(it)) }
      if (this.checker.isArrayType(type)) return { t: 'array', of: this.shape(args()[0]) }
      if (type.getCallSignatures().length > 0) return { t: 'function' }
      const index = this.checker.getIndexTypeOfType(type, ts.IndexKind.String)
      const fields = {}
      for (const field of type.getProperties()) {
        if (field.name.startsWith('__@')) continue
        fields[field.name] = { optional: Boolean(field.flags & ts.SymbolFlags.Optional), shape: this.shape(this.typeOf(field)) }
      }
      return { t: 'object', fields, ...index && { index: this.shape(index) } }
    } finally {
      this.path.pop()
    }
  }
}

const nothing = { t: 'nothing' }
