// Holds the types that an import wrote against those that TypeScript's own checker tells, kind by kind: whether it is a text, a
// number, a value of a set, a list, an object or a function, whether it may be missing, and the same of what a function takes
// and gives. What is listed with a reason may be otherwise. It shares nothing with the importer.
import ts from 'typescript'

import { find, plain, read } from '../spec.mjs'

const F = ts.TypeFlags
const MEMORY = /^(ArrayBuffer|ArrayBufferLike|ArrayBufferView|SharedArrayBuffer|DataView|U?[Ii]nt8(Clamped)?Array|Uint8ClampedArray|Float32Array)$/
const LISTS = /^(Array|ReadonlyArray|ArrayLike|Float64Array|Int16Array|Int32Array|Uint16Array|Uint32Array)$/
const WRAPPED = {
  String: 'string',
  Number: 'number',
  Boolean: 'boolean',
  Function: 'function',
  CallableFunction: 'function',
  NewableFunction: 'function',
}
const WORDS = { any: 'any', unknown: 'any', void: 'nothing', undefined: 'nothing', null: 'nothing' }
const KNOWN = { Promise: 'promise', Array: 'array', Record: 'object', CallbackResult: 'object' }
// A promise can be an object with members of its own.
const ALIKE = { promise: 'object', object: 'promise' }
// What is called, or has a type of its own: no class, which is made.
const VALUE = ts.SymbolFlags.Function | ts.SymbolFlags.Variable | ts.SymbolFlags.Property | ts.SymbolFlags.Method
// Rust has none of them, so that they are listed, or any value.
const OPEN = F.Any | F.Unknown | F.TypeParameter | F.Conditional | F.IndexedAccess | F.Substitution | F.Index | F.ESSymbolLike | F.BigIntLike

// What a type can be: `any` alone where TypeScript says no more.
const declaredKinds = (checker, type, own) => {
  const kinds = new Set()
  const put = type => {
    if (type.isUnion()) return type.types.forEach(put)
    if (type.flags & OPEN) return kinds.add(type.isThisType ? 'object' : 'any')
    if (type.flags & (F.Undefined | F.Null | F.Void)) return kinds.add('nothing')
    if (type.flags & F.Never) return
    if (type.isStringLiteral() || type.isNumberLiteral()) return kinds.add(JSON.stringify(type.value))
    if (type.flags & F.BooleanLiteral) return kinds.add(type.intrinsicName)
    // What a `declare enum` without values has, no declaration says.
    if (type.flags & F.EnumLike) return kinds.add('any')
    if (type.flags & F.StringLike) return kinds.add('string')
    if (type.flags & F.NumberLike) return kinds.add('number')
    if (type.flags & F.BooleanLike) return kinds.add('boolean')
    if (type.isIntersection()) {
      const word = type.types.find(it => it.flags & (F.StringLike | F.NumberLike | F.BooleanLike))
      if (word) return put(word)
      if (type.types.some(it => it.flags & OPEN)) return kinds.add('any')
    }
    const name = own(type.symbol) ? undefined : type.symbol?.name
    if (WRAPPED[name]) return kinds.add(WRAPPED[name])
    if (MEMORY.test(name)) return kinds.add('memory')
    if (checker.isArrayLikeType(type) || LISTS.test(name)) return kinds.add('array')
    if (/^Promise(Like)?$/.test(name)) return kinds.add('promise')
    if (type.getCallSignatures().length > 0) return kinds.add('function')
    // `{}` and `Object` are any value.
    const empty = checker.getPropertiesOfType(type).length === 0 && checker.getIndexInfosOfType(type).length === 0
    if (name === 'Object' || empty && !(type.flags & F.NonPrimitive) && !type.getConstructSignatures().length) return kinds.add('any')
    kinds.add('object')
  }
  put(type)
  if (kinds.has('true') && kinds.has('false')) {
    kinds.delete('true')
    kinds.delete('false')
    kinds.add('boolean')
  }
  return kinds
}

// The same of a type of a spec.
const boundKinds = spec => {
  const kinds = new Set()
  const put = (spec, seen) => {
    if (spec === undefined || seen.includes(spec)) return
    const inner = [...seen, spec]
    if (spec.kind === 'union') return spec.of.forEach(it => put(it, inner))
    if (spec.kind === 'alias') return put(spec.type, inner)
    if (spec.kind === 'literal') return kinds.add(JSON.stringify(spec.value))
    if (spec.kind === 'word') return kinds.add(WORDS[spec.word] ?? spec.word)
    if (spec.kind === 'tuple') return kinds.add('array')
    if (spec.kind === 'object') {
      if (spec.call) return kinds.add('function')
      if (spec.parents.some(it => it.kind === 'named' && it.path.at(-1) === 'Promise')) kinds.add('promise')
      return kinds.add('object')
    }
    if (spec.kind !== 'named') return kinds.add(spec.kind)
    const name = spec.path.at(-1)
    const found = find(spec)
    if (found !== undefined) return put(found, inner)
    if (name === 'Box') return put(spec.args[0], inner)
    if (MEMORY.test(name)) return kinds.add('memory')
    // A type parameter says no more.
    kinds.add(KNOWN[name] ?? 'any')
  }
  put(spec, [])
  return kinds
}

// What a type may name, and what is said of it there.
const NAMED = [
  ts.isTypeAliasDeclaration,
  ts.isTypeParameterDeclaration,
  ts.isInterfaceDeclaration,
  ts.isFunctionDeclaration,
  ts.isVariableDeclaration,
]

const base = kind => kind.startsWith('"') ? 'string' : /^-?\d/.test(kind) ? 'number' : /^(true|false)$/.test(kind) ? 'boolean' : kind

// Why a type of a spec is not the declared one, if it is not.
const unlike = (declared, bound) => {
  const given = [...declared].filter(it => it !== 'nothing'), said = [...bound].filter(it => it !== 'nothing')
  if (declared.has('any')) return undefined
  if (bound.has('any')) return given.length > 0 ? 'any value' : undefined
  const both = ['true', 'false']
  const covers = (kind, those) =>
    those.includes(kind)
    || those.includes(base(kind))
    || those.includes(ALIKE[kind])
    || (kind === 'boolean' && both.every(it => those.includes(it)))
  // A set of values holds any other text as well, where that stands beside them.
  const isOpen = it => base(it) === it && [given, said].every(those => those.some(other => other !== it && base(other) === it))
  const missing = given.find(it => !covers(it, said) && !isOpen(it))
  if (missing !== undefined) return `not ${missing}`
  const wide = given.map(base)
  const more = said.find(it => !covers(it, given) && !(it === base(it) && wide.includes(it)))
  return more === undefined ? undefined : `${more} as well`
}

// All objects of a spec by their names, and the functions and constants at its top.
const collect = (place, into) => {
  for (const [name, type] of place.types) {
    if (!into.types.has(name)) into.types.set(name, [])
    into.types.get(name).push(type)
  }
  for (const [name, forms] of place.functions) into.values.set(name, [...into.values.get(name) ?? [], ...forms])
  for (const inner of place.inner.values()) collect(inner, into)
  return into
}

// Compares what `declared` found: how many types were, and which are wrong.
export const kinds = ({ checker, found, isOwn }, specText, listText) => {
  const [specs] = read([['spec.rs', specText]]).values()
  const { types, values } = collect(specs, { types: new Map(), values: new Map() })
  const rows = [...listText.matchAll(/^\| `.*?` \| (.*?):(\d+):\d+ \| .* \|$/gm)].map(([, file, line]) => [file, Number(line)])
  // Whether something of a declaration is listed, or of the names for types that it uses.
  const isListed = (node, seen = new Set()) => {
    if (seen.has(node)) return false
    seen.add(node)
    const file = node.getSourceFile()
    const line = at => file.getLineAndCharacterOfPosition(at).line + 1
    // What an object is called by, and how; its members are their own.
    const isCall = it => ts.isCallSignatureDeclaration(it) || ts.isConstructSignatureDeclaration(it)
    const parts = ts.isInterfaceDeclaration(node) ? [node.name, ...node.members.filter(isCall)] : [node]
    const ranges = parts.map(it => [line(it.getStart()), line(it.end)])
    const isIn = line => ranges.some(([from, to]) => from <= line && line <= to)
    if (rows.some(([path, line]) => isIn(line) && file.fileName.endsWith(`/${path}`))) return true
    const visit = child => {
      const name = child.typeName ?? child.qualifier ?? child.exprName
      const symbol = name && meant(checker.getSymbolAtLocation(name))
      const isName = it => NAMED.some(is => is(it))
      if (symbol?.declarations?.some(it => isName(it) && isListed(it, seen))) return true
      // `Option['field']`
      const field = ts.isIndexedAccessTypeNode(child) && ts.isLiteralTypeNode(child.indexType)
        && checker.getPropertyOfType(checker.getTypeFromTypeNode(child.objectType), child.indexType.literal.text)
      if (field && field.declarations?.some(it => isListed(it, seen))) return true
      return ts.forEachChild(child, visit) ?? false
    }
    return parts[0] === node && (ts.forEachChild(node, visit) ?? false)
  }
  const meant = symbol => symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
  const placeOf = node => {
    const file = node.getSourceFile()
    return `${file.fileName}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`
  }
  const tell = type => declaredKinds(checker, type, isOwn)
  const said = kinds => [...kinds].join(' | ')
  const wrong = []
  let compared = 0

  // The first reason why a type is not what a spec says.
  const value = (type, spec, where) => {
    const [declared, bound] = [tell(type), boundKinds(spec)]
    const why = unlike(declared, bound)
    return why && `${where} is ${why}: ${said(declared)} is bound as ${said(bound)}`
  }
  // Whether it may be missing, where that can be told.
  const absent = (kinds, optional) => optional ? true : kinds.has('any') ? undefined : kinds.has('nothing')
  const missing = (declared, bound, where) =>
    declared === undefined || bound === undefined || declared === bound
      ? undefined
      : `${where} ${declared ? 'may be missing' : 'is always there'} in TypeScript only`
  const signature = (one, form, where) => {
    const problems = one.parameters.map((symbol, at) => {
      const node = symbol.valueDeclaration
      const rest = node && ts.isParameter(node) && node.dotDotDotToken
      const own = form.parameters[at]
      if (own === undefined) return rest ? undefined : `${where}(${symbol.name}) is not bound`
      if (rest) return undefined
      const optional = node && ts.isParameter(node) && checker.isOptionalParameter(node)
      const type = checker.getTypeOfSymbol(symbol)
      return value(type, own.type, `${where}(${symbol.name})`)
        ?? missing(absent(tell(type), optional), absent(boundKinds(own.type), own.optional || own.rest), `${where}(${symbol.name})`)
    })
    const more = form.parameters.slice(one.parameters.length).find(it => !it.rest)
    if (more) problems.push(`${where}(${more.name}) is bound only`)
    problems.push(value(one.getReturnType(), form.result, `${where}()`))
    return problems.find(it => it !== undefined)
  }
  const typed = (type, forms, where) => {
    const functions = forms.map(asFunction)
    const signatures = checker.getNonNullableType(type).getCallSignatures()
    if (signatures.length === 1 && functions.length === 1 && functions[0]) return signature(signatures[0], functions[0], where)
    // What can be called and has members is both.
    const problems = forms.map(it => value(type, it, where))
    return problems.every(it => it !== undefined) ? problems[0] : undefined
  }
  const asFunction = spec => spec.kind === 'function' ? spec : undefined

  const owners = new Map()
  for (const { owner, node } of found) {
    if (!owners.has(owner)) owners.set(owner, new Set())
    owners.get(owner).add(node.parent.symbol)
  }
  for (const { owner, name, node, symbol } of found) {
    const where = owner ? `${owner}.${name}` : name
    let problems
    if (owner === '') {
      const forms = values.get(name)
      if (forms === undefined || !(symbol.flags & VALUE)) continue
      const type = checker.getTypeOfSymbol(symbol)
      problems = [typed(type, forms, where)]
    } else {
      const isStatic = ts.getCombinedModifierFlags(node) & ts.ModifierFlags.Static
      if (ts.isEnumMember(node) || isStatic) continue
      const named = [...types.keys()].filter(it => plain(it) === plain(owner.replaceAll('$', '')))
      const made = [...types.keys()].filter(it => it.startsWith(owner) && /^[A-Z0-9]/.test(it.slice(owner.length)))
      const of = keys => keys.flatMap(it => types.get(it)).map(it => it.members?.get(name)).filter(it => it !== undefined)
      // Where several have one name, the second one is called otherwise.
      const one = owners.get(owner).size === 1
      const members = one && of(named).length > 0 ? of(named) : of([...named, ...made])
      if (members.length === 0) continue
      const type = checker.getTypeOfSymbol(symbol)
      const optional = (symbol.flags & ts.SymbolFlags.Optional) !== 0
      problems = members.map(member => typed(type, member.types, where)
        ?? missing(absent(tell(type), optional), absent(boundKinds(member.types[0]), member.optional), where))
    }
    compared += 1
    // One of several of a name is this one.
    if (problems.every(it => it !== undefined) && !isListed(node)) wrong.push(`${problems[0]}, ${placeOf(node)}`)
  }
  return { compared, wrong }
}
