// Taro's own declarations, as TypeScript's checker resolves them, beside the specs. Both are walked at once, from each
// member of `TaroStatic` and each exported interface on: inheritance, generics and what was flattened need no rules then.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'

import ts from 'typescript'

import { find, plain, read } from './spec.mjs'

const installed = join(import.meta.dirname, 'node_modules/@tarojs/taro/types')

// Only Taro's own package: what other packages add to its interfaces is theirs.
export const open = (types = installed) => {
  const files = readdirSync(types, { recursive: true }).filter(it => it.endsWith('.d.ts')).map(it => join(types, it))
  const options = { noEmit: true, strict: true, types: [], lib: ['lib.es2020.d.ts', 'lib.dom.d.ts'] }
  const host = ts.createCompilerHost(options)
  host.resolveTypeReferenceDirectiveReferences = names => names.map(() => ({ resolvedTypeReferenceDirective: undefined }))
  const program = ts.createProgram(files, options, host)
  const checker = program.getTypeChecker()
  const [taro] = program.getSourceFile(join(types, 'index.d.ts')).statements
    .filter(it => ts.isModuleDeclaration(it) && it.name.text === 'Taro')
  const top = taro === undefined
    ? checker.resolveName('Taro', undefined, ts.SymbolFlags.Namespace, false)
    : checker.getSymbolAtLocation(taro.name)
  const general = checker.resolveName('TaroGeneral', undefined, ts.SymbolFlags.Namespace, false)
  const exported = checker.getExportsOfModule(top)
  const statics = exported.find(it => it.name === 'TaroStatic')
  // Up to 3.2, the functions stand in the namespace itself. An enum is bound as its type.
  const members = statics === undefined
    ? exported.filter(it => isValue(checker, it))
    : checker.getPropertiesOfType(checker.getDeclaredTypeOfSymbol(statics))
  const keyof = new Set()
  const named = new Set()
  const visit = node => {
    if (ts.isTypeReferenceNode(node)) named.add(checker.getSymbolAtLocation(node.typeName))
    if (ts.isExpressionWithTypeArguments(node)) named.add(checker.getSymbolAtLocation(node.expression))
    if (node.operator === ts.SyntaxKind.KeyOfKeyword && ts.isTypeReferenceNode(node.type)) {
      keyof.add(checker.getSymbolAtLocation(node.type.typeName))
    }
    ts.forEachChild(node, visit)
  }
  for (const file of files) visit(program.getSourceFile(file))
  return { types, checker, top, general, keyof, named, members }
}

const isValue = (checker, symbol) =>
  (symbol.flags & ts.SymbolFlags.Value) !== 0 && (symbol.flags & ts.SymbolFlags.Enum) === 0

// The rows of a table of left-out.md: a name, `file:line:column` below Taro's types, and why.
const rows = (types, text, title) => {
  const section = text.split(/^## /m).find(it => it.startsWith(title)) ?? ''
  return [...section.matchAll(/^\| `(.+?)` \| (\S+?):(\d+):(\d+) \| (.+) \|$/gm)].map(([, name, file, line, column, why]) =>
    ({ name, path: join(types, file), line: Number(line), column: Number(column), why: why.trim() }))
}

const F = ts.TypeFlags
const BYTES = /^(ArrayBuffer|ArrayBufferLike|ArrayBufferView|SharedArrayBuffer|DataView|Int8Array|Uint8Array)$/
const NUMBERS = /^(Float64Array|Int16Array|Int32Array|Uint16Array|Uint32Array)$/
const MEMORY = /^(Uint8ClampedArray|Float32Array)$/
const UNRESOLVED = 'a name that no file declares'
const ANY = { kind: 'word', word: 'any' }

export class Comparison {
  constructor({ types, checker, members, top, general, keyof, named }, files, leftOut) {
    this.types = types
    this.checker = checker
    this.top = top
    this.general = general
    this.keyof = keyof
    this.named = named
    this.all = members
    this.specs = read(files)
    this.left = rows(types, leftOut, 'Left out')
    this.unreached = rows(types, leftOut, 'Types that are not reached')
    this.otherwise = rows(types, leftOut, 'Read otherwise')
    this.used = new Set()
    this.problems = new Set()
    this.bound = 0
    this.fields = new Set()
    this.boundFields = new Set()
    this.bare = new Set()
    this.tasks = new Set()
    this.absent = []
    this.seen = new Set()
    this.met = new Set()
    this.explained = new Map()
    this.done = new Set()
    this.ids = new Map()
  }

  run() {
    const statics = new Map()
    for (const file of this.specs.values()) for (const [name, types] of file.functions) statics.set(name, types)
    for (const member of this.all) {
      const forms = statics.get(member.name)
      const row = this.row(this.left, member)
      if (forms !== undefined) {
        this.bound += 1
        const type = this.checker.getTypeOfSymbol(member)
        this.callable(type, forms, member.name, this.listed(member))
        if (row !== undefined) this.problem(`${member.name} is bound, and listed as left out`)
      } else if (row === undefined) {
        this.problem(`${member.name} is neither bound nor left out with a reason`)
      } else {
        const [type] = [...this.specs.values()].flatMap(it => it.types.get(member.name) ?? [])
        if (type !== undefined) this.compare(this.checker.getTypeOfSymbol(member), type, member.name)
      }
    }
    this.exports(this.top, [...this.specs.values()], '')
    if (this.general) this.exports(this.general, [this.specs.get('general.rs')], 'TaroGeneral.')
    for (const [name, symbol] of this.absent) {
      const known = this.met.has(symbol) || this.keyof.has(symbol) || this.row(this.unreached, symbol, name) !== undefined
      if (!known) this.problem(`${name} is not in the specs`)
    }
    for (const row of this.left) {
      if (!this.used.has(row)) this.problem(`${row.name} is listed as left out, and is not at ${row.path}:${row.line}`)
    }
    // What TypeScript cannot resolve either is `any` to it, and listed.
    const unresolved = new Set(this.explained.get(UNRESOLVED))
    if (unresolved.size > this.otherwise.filter(it => it.why.includes('no file declares it')).length) {
      this.problem(`not all of these are listed as read otherwise: ${[...unresolved].join(', ')}`)
    }
    for (const name of this.unseen()) this.problem(`${name} is no field of TypeScript's`)
    return this
  }

  // Every type that Taro exports, whether a member leads to it or not, stands where it does in a spec, was met on the way
  // (with its members in the place where it is used), or is listed.
  exports(symbol, places, path) {
    for (const inner of this.checker.getExportsOfModule(symbol)) {
      const name = `${path}${inner.name}`
      if (inner.flags & ts.SymbolFlags.Interface && name !== 'TaroStatic') {
        const [spec] = places.flatMap(it => it.types.get(inner.name) ?? [])
        const type = this.checker.getDeclaredTypeOfSymbol(inner)
        if (spec !== undefined) this.compare(type, spec, name)
        // Of an object without members of its own there is nothing to say where it is used.
        else if (this.checker.getPropertiesOfType(type).length > 0 || !this.named.has(inner)) this.absent.push([name, inner])
      } else if (inner.flags & (ts.SymbolFlags.TypeAlias | ts.SymbolFlags.Enum)) {
        const known = places.some(it => it.types.has(inner.name))
        // What another name stands for is in the place where it is used.
        if (!known && !this.named.has(inner)) this.absent.push([name, inner])
      }
      if (inner.flags & ts.SymbolFlags.Namespace) {
        this.exports(inner, places.flatMap(it => it.inner.get(inner.name) ?? []), `${name}.`)
      }
    }
  }

  // What is inherited was met with what inherits it.
  base(type) {
    if (type.isIntersection()) {
      for (const it of type.types) if (it.symbol !== undefined) this.met.add(it.symbol)
    }
    if (!type.isClassOrInterface()) return
    for (const it of this.checker.getBaseTypes(type)) {
      if (it.symbol !== undefined) this.met.add(it.symbol)
      this.base(it.target ?? it)
    }
  }

  // Fields of the specs that are none of TypeScript's.
  unseen() {
    const names = []
    const walk = (place, path) => {
      for (const type of place.types.values()) {
        type.members?.forEach((member, name) => this.seen.has(member) || names.push([...path, type.name, name].join('.')))
      }
      for (const [name, inner] of place.inner) walk(inner, [...path, name])
    }
    for (const [file, place] of this.specs) walk(place, [file])
    return names
  }

  get line() {
    return `coverage: ${this.bound} of ${this.all.length} members, ${this.boundFields.size} of ${this.fields.size} fields, `
      + `${this.bare.size} bare values; ${this.left.length} left out`
  }

  problem(text) {
    this.problems.add(text)
  }

  // The row that lists a declaration by name and place, with a reason.
  row(list, symbol, name = symbol.name) {
    return list.find(row => {
      // A member that cannot be said in Rust stands there with its type, at the type's place.
      const owned = row.name === `${symbol.parent?.name}.${name}`
      const here = (owned || row.name === name) && row.why !== '' && symbol.declarations?.some(it => {
        if (owned) return it.getSourceFile().fileName === row.path
        const { line, character } = it.getSourceFile().getLineAndCharacterOfPosition((ts.getNameOfDeclaration(it) ?? it).getStart())
        return it.getSourceFile().fileName === row.path && line + 1 === row.line && character + 1 === row.column
      })
      if (here) this.used.add(row)
      return here
    })
  }

  // Whether something inside of the declaration is listed as read otherwise than it is written.
  listed(symbol) {
    return this.otherwise.some(row => symbol.declarations?.some(it => {
      const source = it.getSourceFile()
      if (source.fileName !== row.path) return false
      const place = source.getPositionOfLineAndCharacter(row.line - 1, row.column - 1)
      return it.getStart() <= place && place < it.end
    }))
  }

  say(type) {
    return this.checker.typeToString(type, undefined, ts.TypeFormatFlags.NoTruncation).slice(0, 120)
  }

  // What a spec's name stands for in the end.
  resolve(spec) {
    while (spec !== undefined && (spec.kind === 'named' || spec.kind === 'alias')) {
      if (spec.kind === 'alias') {
        spec = spec.type
        continue
      }
      const [name] = spec.path
      const found = find(spec)
      if (found !== undefined) spec = found
      else if (name === 'Promise') return { kind: 'promise', of: spec.args[0] }
      else if (name === 'Array') return { kind: 'array', of: spec.args[0] }
      else if (name === 'Record') return { kind: 'record', of: spec.args[1] }
      else if (name === 'Box') spec = spec.args[0]
      else if (name === 'ArrayBuffer' || name === 'Uint8Array') return { kind: 'bytes' }
      else if (MEMORY.test(name)) return { kind: name }
      else if (name === 'CallbackResult') return RESULT
      else return { kind: 'unknown name', name: spec.path.join('::') }
    }
    return spec
  }

  parts(spec) {
    const resolved = this.resolve(spec)
    return resolved.kind === 'union' ? resolved.of.flatMap(it => this.parts(it)) : [resolved]
  }

  // The members of an interface and of what it extends; what it is as a promise.
  whole(spec) {
    const members = new Map()
    let { index } = spec
    let promise
    for (const parent of spec.parents) {
      const base = this.resolve(parent)
      if (base.kind === 'promise') promise = base
      if (base.kind === 'record') index ??= base.of
      if (base.kind !== 'object') continue
      const whole = this.whole(base)
      whole.members.forEach((member, name) => members.set(name, member))
      index ??= whole.index
      promise ??= whole.promise
    }
    spec.members.forEach((member, name) => members.set(name, member))
    return { members, index, promise }
  }

  // Whether TypeScript says no more of a type than that it is a value; if so, why, in a word.
  loose(type) {
    const { checker } = this
    if (type.intrinsicName === 'error') return UNRESOLVED
    if (type.flags & (F.Any | F.Unknown)) return 'any in TypeScript'
    // `NonNullable<T>` and `Partial<T>`
    if (type.isIntersection() && checker.getPropertiesOfType(type).length === 0) {
      const parameter = type.types.find(it => it.flags & F.TypeParameter)
      if (parameter !== undefined) return this.loose(parameter)
    }
    if (type.aliasTypeArguments?.some(it => it.flags & F.TypeParameter) && type.objectFlags & ts.ObjectFlags.Mapped) {
      return 'depends on a type parameter'
    }
    if (type.flags & F.TypeParameter) {
      const constraint = checker.getBaseConstraintOfType(type)
      const open = it => this.loose(it) !== undefined || this.looseObject(it) !== undefined
      if (constraint === undefined || this.variants(constraint).some(open)) {
        return 'a type parameter: the caller says what it is'
      }
    }
    if (type.flags & F.Conditional || (type.flags & F.IndexedAccess)) return 'depends on a type parameter'
    return undefined
  }

  // The same for an object of which no member is named.
  looseObject(type) {
    const { checker } = this
    const loose = this.loose(type)
    if (loose !== undefined) return loose
    if (type.flags & F.NonPrimitive) return 'object in TypeScript'
    if (type.flags & F.TypeParameter) return this.looseObject(checker.getBaseConstraintOfType(type))
    if (!(type.flags & F.Object) || checker.getPropertiesOfType(type).some(it => this.own(it))) return undefined
    if (type.symbol?.name === 'Object' && !this.own(type.symbol)) return 'object in TypeScript'
    if (type.getCallSignatures().length > 0 || checker.isArrayType(type) || this.foreign(type)) return undefined
    const index = checker.getIndexInfosOfType(type)
    if (index.length === 0) return 'no member in TypeScript'
    return index.every(it => this.loose(it.type) !== undefined) ? 'a record of any in TypeScript' : undefined
  }

  // Declared by Taro, not by TypeScript's library.
  own(symbol) {
    return symbol.declarations?.some(it => it.getSourceFile().fileName.startsWith(this.types)) ?? true
  }

  // A type of TypeScript's library or of another package, by its name.
  foreign(type) {
    const symbol = type.symbol
    return symbol !== undefined && symbol.declarations !== undefined && !this.own(symbol) && !symbol.name.startsWith('__')
      ? symbol.name
      : undefined
  }

  explain(why, where) {
    this.explained.set(why, [...this.explained.get(why) ?? [], where])
  }

  // Whether it may be null, or undefined where it must be there.
  nullable(type, spec, where, optional) {
    const none = type.isUnion() && type.types.some(it => it.flags & F.Null || (!optional && it.flags & F.Undefined))
    if (none && !this.parts(spec).some(it => it.kind === 'word' && /^(void|undefined|null|any|unknown)$/.test(it.word))) {
      this.problem(`${where} may be null in TypeScript only`)
    }
  }

  bareValue(type, where, loose, spec) {
    if (loose !== undefined) this.explain(loose, where)
    else {
      this.bare.add(where)
      this.problem(`${where} is ${spec}, and TypeScript says ${this.say(type)}`)
    }
  }

  // A property or member of Taro itself: signatures, or anything else.
  callable(type, forms, where, listed) {
    const signatures = this.checker.getNonNullableType(type).getCallSignatures()
    const functions = forms.filter(it => it.kind === 'function')
    if (functions.length === 0 || signatures.length === 0) return this.compare(type, forms[0], where, listed)
    this.beside(type, where)
    // As many ways to call it as TypeScript has, in its order; or fewer, and then the one that comes closest.
    const alike = functions.length === signatures.length
    for (const [at, signature] of signatures.entries()) {
      const rank = form => {
        const fits = (it, spec) => spec !== undefined && this.fits(this.parameter(it), spec.type)
        const all = signature.parameters.every((it, at) => fits(it, form.parameters[at]))
        return (all ? 100 : 0) - Math.abs(form.parameters.length - signature.parameters.length)
      }
      const form = alike ? functions[at] : functions.reduce((best, it) => rank(it) > rank(best) ? it : best)
      const promised = signatures.some(it => it !== signature && this.foreign(it.getReturnType()) === 'Promise')
      this.signature(signature, form, where, { listed, promised, several: signatures.length > functions.length })
    }
  }

  // What a function has beside being called.
  beside(type, where) {
    for (const property of this.checker.getPropertiesOfType(type)) {
      if (!this.own(property)) continue
      this.fields.add(`${where}.${property.name}`)
      if (this.row(this.left, property) === undefined) this.problem(`${where}.${property.name} is not in the specs`)
    }
  }

  parameter(symbol) {
    return this.checker.getTypeOfSymbol(symbol)
  }

  // `promised`: whether another way to call it gives a promise; `several`: whether ways to call it were made one, in which
  // may be left out what one of them lacks.
  signature(signature, form, where, { listed, promised, several }) {
    const { checker } = this
    const failures = []
    signature.parameters.forEach((symbol, at) => {
      const declaration = symbol.valueDeclaration
      const rest = declaration !== undefined && ts.isParameter(declaration) && declaration.dotDotDotToken !== undefined
      const spec = form.parameters[at]
      const inside = `${where}(${symbol.name})`
      if (spec === undefined) {
        this.problem(`${inside} is not in the spec`)
        return
      }
      let type = this.parameter(symbol)
      if (rest && checker.isArrayType(type) && spec.rest) {
        return this.compare(type, spec.type, inside)
      }
      const optional = declaration !== undefined && ts.isParameter(declaration) && checker.isOptionalParameter(declaration)
      if (optional) this.nullable(type, spec.type, inside, true)
      if (optional) type = checker.getNonNullableType(type)
      if (optional !== spec.optional && !spec.rest && !listed && !(several && spec.optional)) {
        this.problem(`${inside} ${optional ? 'may be left out' : 'must be given'} in TypeScript only`)
      }
      const fail = checker.getPropertyOfType(type, 'fail')
      const [failed] = fail === undefined ? [] : checker.getNonNullableType(checker.getTypeOfSymbol(fail)).getCallSignatures()
      failures.push(...failed?.parameters.map(it => this.parameter(it)) ?? [])
      this.compare(type, spec.type, inside, listed)
    })
    const more = form.parameters.slice(signature.parameters.length)
    if (more.some(it => !several || !(it.optional || it.rest))) this.problem(`${where} takes more than TypeScript says`)
    const result = signature.getReturnType()
    // Called with callbacks it gives nothing, and without them a promise: in Rust both at once.
    if (promised && result.flags & F.Void) return
    // Or an object: in Rust a task, which is both.
    if (promised) this.tasks.add(this.resolve(form.result))
    this.compare(result, form.result, `${where}()`, listed, failures)
  }

  // TypeScript's variants, but for `undefined`; `true | false` is one.
  variants(type) {
    if (!type.isUnion() || type.flags & F.Boolean) return [type]
    const all = type.types.filter(it => !(it.flags & (F.Undefined | F.Null | F.Void)))
    return all.some(it => it.flags & F.BooleanLiteral) && all.filter(it => it.flags & F.BooleanLiteral).length === 2
      ? [...all.filter(it => !(it.flags & F.BooleanLiteral)), this.checker.getBooleanType()]
      : all
  }

  // What stands for a TypeScript type in a spec, at a glance.
  fits(type, spec) {
    return this.parts(spec).some(part => this.glance(type, part) > 0)
  }

  // How well a variant meets one of the spec: 0 for not at all.
  glance(type, spec) {
    const { checker } = this
    if (type.symbol !== undefined) this.met.add(type.symbol)
    if (spec.kind === 'word' && (spec.word === 'any' || spec.word === 'unknown')) return 1
    if (type.flags & F.TypeParameter) return this.glance(checker.getBaseConstraintOfType(type) ?? checker.getAnyType(), spec)
    if (type.flags & (F.Any | F.Unknown)) return 1
    if (type.isLiteral() || type.flags & (F.BooleanLiteral | F.EnumLiteral) && !type.isUnion()) {
      const value = type.flags & F.BooleanLiteral ? type.intrinsicName === 'true' : type.value
      if (spec.kind === 'literal') return spec.value === value ? 3 : 0
      return 0
    }
    if (type.isIntersection()) {
      const word = type.types.find(it => it.flags & (F.StringLike | F.NumberLike))
      if (word !== undefined) return this.glance(word, spec)
    }
    // A set of values says more than `string`.
    if (type.flags & F.StringLike) return spec.word === 'string' ? 3 : typeof spec.value === 'string' ? 2 : 0
    if (type.flags & F.NumberLike) return spec.word === 'number' ? 3 : typeof spec.value === 'number' ? 2 : 0
    if (type.flags & F.BooleanLike) return spec.word === 'boolean' ? 3 : typeof spec.value === 'boolean' ? 2 : 0
    if (type.flags & (F.Void | F.Undefined | F.Null)) {
      return spec.kind === 'word' && /void|undefined|null/.test(spec.word) ? 3 : 0
    }
    if (type.flags & F.NonPrimitive) return spec.kind === 'record' ? 2 : spec.kind === 'object' ? 1 : 0
    const name = this.foreign(type)
    if (name !== undefined && BYTES.test(name)) return spec.kind === 'bytes' ? 3 : 0
    if (name !== undefined && MEMORY.test(name)) return spec.kind === name ? 3 : 0
    if (name !== undefined && NUMBERS.test(name)) {
      return spec.kind === 'array' && this.resolve(spec.of).word === 'number' ? 3 : 0
    }
    const word = { String: 'string', Number: 'number', Boolean: 'boolean' }[name]
    if (word !== undefined) return spec.word === word ? 3 : 0
    if (checker.isTupleType(type)) return spec.kind === 'tuple' ? 3 : spec.kind === 'array' ? 2 : 0
    if (checker.isArrayType(type) || name === 'ReadonlyArray') {
      return spec.kind === 'array' ? 2 + (this.fits(this.element(type), spec.of) ? 1 : 0) : 0
    }
    if (name === 'Promise' || name === 'PromiseLike') {
      return spec.kind === 'promise' || (spec.kind === 'object' && this.whole(spec).promise) ? 3 : 0
    }
    if (name === 'Function' || type.getCallSignatures().length > 0) return spec.kind === 'function' ? 3 : 0
    if (spec.kind === 'literal') return this.keys(type)?.includes(String(spec.value)) ? 3 : 0
    if (spec.kind === 'record') return checker.getPropertiesOfType(type).length === 0 ? 3 : 1
    if (spec.kind !== 'object') return 0
    if (name !== undefined) return plain(name) === plain(spec.name ?? '') ? 3 : 0
    const { members, index } = this.whole(spec)
    const properties = checker.getPropertiesOfType(type).filter(it => this.own(it))
    if (properties.length === 0) return members.size === 0 ? 3 : 1
    let met = 0
    for (const property of properties) {
      const member = members.get(property.name)
      if (member === undefined) continue
      const own = checker.getTypeOfSymbol(property)
      if (own.isLiteral() && !this.fits(own, member.types[0])) return 0.01
      met += 1
    }
    // Those that look the same are told apart by their names.
    const named = plain(type.symbol?.name ?? '') === plain(spec.name ?? '') ? 0.5 : 0
    return 1 + named + met / properties.length + met / (members.size + 1) + (index !== undefined ? 0.1 : 0)
  }

  // An interface whose members have no types is a table of values, `keyof` or not; so is one that stands behind a `keyof`.
  keys(type) {
    const properties = this.checker.getPropertiesOfType(type)
    const untyped = ({ valueDeclaration: it }) => it !== undefined && ts.isPropertySignature(it) && it.type === undefined
    return properties.length > 0 && (this.keyof.has(type.symbol) || properties.every(untyped)) ? properties.map(it => it.name) : undefined
  }

  element(type) {
    return this.checker.getTypeArguments(type)[0] ?? this.checker.getAnyType()
  }

  compare(type, spec, where, listed = false, failures = []) {
    const { checker } = this
    if (type.flags & F.TypeParameter) {
      const constraint = checker.getBaseConstraintOfType(type)
      if (constraint !== undefined && this.loose(type) === undefined) type = constraint
    }
    this.nullable(type, spec, where, false)
    const parts = this.parts(spec)
    const values = parts.filter(it => !(it.kind === 'word' && /^(void|undefined|null)$/.test(it.word)))
    if (values.some(it => it.kind === 'word' && (it.word === 'any' || it.word === 'unknown'))) {
      const variants = this.variants(type)
      const none = variants.length === 0 ? 'nothing but undefined' : undefined
      const loose = variants.map(it => this.loose(it)).find(it => it !== undefined) ?? none
      return this.bareValue(type, where, loose, 'any')
    }
    const unknown = parts.find(it => it.kind === 'unknown name')
    if (unknown !== undefined) return this.problem(`${where} names ${unknown.name}, which no spec has`)
    if (this.loose(type) !== undefined) return
    const buffer = this.variants(type).some(it => BYTES.test(this.foreign(it))) && values.some(it => it.kind === 'bytes')
    for (const variant of this.variants(type)) {
      if (this.loose(variant) !== undefined) continue
      // Beside a buffer, a view of it says no more.
      if (buffer && [MEMORY, NUMBERS].some(it => it.test(this.foreign(variant)))) continue
      // A promise that is said to give what `fail` receives rejects with it: an `Error`.
      if (failures.includes(variant)) continue
      // Rust has no symbols.
      if (variant.flags & F.ESSymbol && parts.some(it => it.word === 'string')) continue
      const ranked = values.map(part => [this.glance(variant, part), part]).sort(([a], [b]) => b - a)
      if (ranked.length === 0 || ranked[0][0] === 0) {
        const nothing = variant.flags & (F.Void | F.Undefined | F.Null | F.Never) && parts.length > values.length
        if (!nothing && !listed) this.problem(`${where} is not ${this.say(variant)} in the spec`)
        continue
      }
      if (ranked[0][1].kind === 'literal') {
        for (const key of this.keys(variant) ?? []) {
          if (!values.some(it => String(it.value) === key)) this.problem(`${where} is not ${key} in the spec`)
        }
      }
      this.pair(variant, ranked[0][1], where, failures)
    }
  }

  // Two that look alike, in depth.
  pair(type, spec, where, failures) {
    const { checker } = this
    if (type.flags & F.TypeParameter) type = checker.getBaseConstraintOfType(type) ?? type
    if (spec.kind === 'record') {
      const index = checker.getIndexInfoOfType(type, ts.IndexKind.String) ?? checker.getIndexInfosOfType(type)[0]
      const value = this.resolve(spec.of)
      if (value.word === 'any' || value.word === 'unknown') {
        return this.bareValue(type, where, this.looseObject(type), 'Record<string, any>')
      }
      if (index !== undefined) return this.index(index.type, spec.of, `${where}[]`)
      return this.problem(`${where} is a record, and TypeScript says ${this.say(type)}`)
    }
    if (spec.kind === 'array' && !NUMBERS.test(this.foreign(type) ?? '')) {
      for (const element of checker.isTupleType(type) ? checker.getTypeArguments(type) : [this.element(type)]) {
        this.compare(element, spec.of, `${where}[]`)
      }
      return
    }
    if (spec.kind === 'tuple') {
      checker.getTypeArguments(type).forEach((it, at) => spec.of[at] === undefined
        ? this.problem(`${where}[${at}] is not in the spec`)
        : this.compare(it, spec.of[at], `${where}[${at}]`))
      return
    }
    if (spec.kind === 'promise') return this.compare(checker.getAwaitedType(type), spec.of ?? ANY, where, false, failures)
    if (spec.kind === 'function') {
      this.once(type, spec, () => this.callable(type, [spec], where, false))
      return
    }
    if (spec.kind === 'object') this.once(type, spec, () => this.object(type, spec, where))
  }

  // That a name may not be there needs no saying.
  index(type, spec, where) {
    this.nullable(type, spec, where, true)
    this.compare(type.isUnion() ? this.checker.getNonNullableType(type) : type, spec, where)
  }

  once(type, spec, what) {
    const id = it => this.ids.get(it) ?? this.ids.set(it, this.ids.size).get(it)
    const key = `${id(type)} ${id(spec)}`
    if (this.done.has(key)) return
    this.done.add(key)
    what()
  }

  object(type, spec, where) {
    const { checker } = this
    const { members, index, promise } = this.whole(spec)
    this.base(type.target ?? type)
    const named = type.symbol !== undefined && !type.symbol.name.startsWith('__')
    const owner = named ? checker.getFullyQualifiedName(type.symbol).replace(/^".*"\./, '') : where
    const foreign = this.foreign(type)
    if (foreign !== undefined) {
      if (promise !== undefined) return this.compare(checker.getAwaitedType(type), promise.of ?? ANY, where)
      // Of the browser's types a spec has the fields that matter, or passes them on as they are.
      for (const [name, member] of members) {
        if (checker.getPropertyOfType(type, name) === undefined) this.problem(`${foreign} has no ${name}`)
        this.seen.add(member)
      }
      return
    }
    for (const property of checker.getPropertiesOfType(type)) {
      // A promise's own, and those that are named by a symbol.
      if (!this.own(property) || property.name.startsWith('__@')) continue
      const { name } = property
      const inside = `${owner}.${name}`
      this.fields.add(inside)
      const member = members.get(name)
      if (member === undefined) {
        if (this.row(this.left, property) === undefined) this.problem(`${inside} is not in the specs`)
        continue
      }
      this.boundFields.add(inside)
      this.seen.add(member)
      // One of the ways to call it is left out.
      if (this.row(this.left, property) !== undefined) continue
      const optional = (property.flags & ts.SymbolFlags.Optional) !== 0
      // `errMsg` is known to be missing at times, whatever its type says. And the ways to call with one callback or another
      // are one way, with all of them.
      const free = spec === RESULT || (type.isIntersection() && /^(success|fail|complete)$/.test(name))
      if (optional !== member.optional && !free) {
        this.problem(`${inside} ${optional ? 'may be left out' : 'must be there'} in TypeScript only`)
      }
      const field = checker.getTypeOfSymbol(property)
      if (optional) this.nullable(field, member.types[0], inside, true)
      this.callable(optional ? checker.getNonNullableType(field) : field, member.types, inside, this.listed(property))
    }
    const awaits = checker.getPropertyOfType(type, 'then') !== undefined
    if (promise !== undefined && awaits) this.compare(checker.getAwaitedType(type), promise.of ?? ANY, `${owner}, awaited,`)
    else if (promise !== undefined && !this.tasks.has(spec)) this.problem(`${where} is a promise in the spec only`)
    const info = checker.getIndexInfoOfType(type, ts.IndexKind.String)
    if (info !== undefined && index !== undefined) this.index(info.type, index, `${owner}[]`)
    else if (info !== undefined) this.problem(`${owner} has any names in TypeScript only`)
  }
}

const RESULT = {
  kind: 'object',
  name: 'CallbackResult',
  parents: [],
  members: new Map([['errMsg', { optional: false, types: [{ kind: 'word', word: 'string' }] }]]),
}
