// What declarations declare, as TypeScript's own compiler reads them: the names that a module or an object of the host has,
// and every member of the interfaces, classes, enums and namespaces that those lead to. It shares nothing with the importer.
import { realpathSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import ts from 'typescript'

// Nodes whose members are counted.
const holds = node =>
  ts.isInterfaceDeclaration(node) || ts.isClassDeclaration(node) || ts.isEnumDeclaration(node)

const isHidden = member =>
  (ts.getCombinedModifierFlags(member) & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected)) !== 0
  || (member.name && ts.isPrivateIdentifier(member.name))

const OPTIONS = { noEmit: true, strictNullChecks: true, skipLibCheck: true, types: [], lib: ['lib.esnext.d.ts', 'lib.dom.d.ts'], moduleResolution: ts.ModuleResolutionKind.Bundler, module: ts.ModuleKind.ESNext, allowImportingTsExtensions: true }

// The entry file of an installed package: the declarations that TypeScript finds for one of these names.
export const entryOf = (folder, names) => {
  const from = join(folder, 'from.ts')
  const found = names.map(it => ts.resolveModuleName(it, from, OPTIONS, ts.sys).resolvedModule?.resolvedFileName)
  const entry = found.find(it => it && /\.d\.[cm]?ts$/.test(it))
  if (!entry) throw new Error(`TypeScript finds no declarations of ${names.join(' or ')}`)
  return entry
}

// Reads an entry file: `{ places, owner, name, heirs }` of all that is declared; and each declaration, with what tells its type.
export const declared = (entry, { module, global }) => {
  const program = ts.createProgram([entry], OPTIONS)
  const checker = program.getTypeChecker()
  const source = program.getSourceFile(entry)
  const found = []
  const seen = new Set()
  const waiting = []
  const asked = new Set(), rooted = new Set()
  const isLibrary = node => program.isSourceFileDefaultLibrary(node.getSourceFile())

  const place = node => {
    const file = node.getSourceFile()
    const { line } = file.getLineAndCharacterOfPosition((node.name ?? node).getStart(file))
    return `${file.fileName}:${line + 1}`
  }
  const meant = symbol => symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol

  // Adds a symbol's declarations to those whose members are counted.
  const lead = symbol => {
    for (const node of meant(symbol)?.declarations ?? []) {
      if (seen.has(node) || isLibrary(node)) continue
      seen.add(node)
      waiting.push(node)
    }
  }
  const named = (owner, name, node, symbol, of) => found.push({ owner, name, node, symbol, place: place(node), of })

  // The names of those that extend a declaration: what it declares may be bound in them alone.
  const heirs = new Map()
  const inherits = node => {
    for (const clause of node.heritageClauses ?? []) {
      for (const it of clause.types) {
        for (const base of meant(checker.getSymbolAtLocation(it.expression))?.declarations ?? []) {
          if (!heirs.has(base)) heirs.set(base, new Set())
          heirs.get(base).add(node)
        }
      }
    }
  }
  const heirsOf = (node, all = new Set()) => {
    for (const it of heirs.get(node) ?? []) if (!all.has(it)) heirsOf(it, all.add(it))
    return all
  }

  const roots = []
  if (module !== undefined) {
    const ambient = checker.getAmbientModules().find(it => it.name === JSON.stringify(module))
    const own = checker.getSymbolAtLocation(source) ?? ambient
    if (own) {
      const exports = checker.getExportsOfModule(own)
      const equals = own.exports?.get('export=')
      // `import * as all from './all'; export = all`: the names are those of the other module.
      const isModule = equals && meant(equals).declarations?.some(ts.isSourceFile)
      const one = equals && !isModule
      for (const symbol of one ? [equals] : exports) roots.push([one ? 'default' : symbol.name, symbol])
    } else {
      for (const symbol of source?.locals?.values() ?? []) roots.push([symbol.name, symbol])
    }
  } else {
    const symbol = checker.getSymbolsInScope(source, ts.SymbolFlags.Value | ts.SymbolFlags.Namespace).find(it => it.name === global)
    if (!symbol) throw new Error(`there is no global ${global}`)
    const inside = symbol.flags & ts.SymbolFlags.Namespace
      ? checker.getExportsOfModule(symbol)
      : checker.getPropertiesOfType(checker.getTypeOfSymbolAtLocation(symbol, source))
    for (const it of inside) roots.push([it.name, it])
  }
  for (const [name, symbol] of roots) {
    const node = meant(symbol)?.declarations?.find(it => !isLibrary(it))
    if (!node) continue
    named('', name, node, meant(symbol))
    for (const it of meant(symbol).declarations) {
      asked.add(place(it))
      rooted.add(it)
    }
    lead(symbol)
  }
  while (waiting.length) {
    const node = waiting.pop()
    if (holds(node)) {
      inherits(node)
      for (const member of node.members) {
        if (!member.name || isHidden(member)) continue
        const name = ts.isComputedPropertyName(member.name) ? undefined : member.name.text
        if (name === undefined) continue
        // What a class has itself can be reached by the name of the class alone.
        if (ts.getCombinedModifierFlags(member) & ts.ModifierFlags.Static && !rooted.has(node)) continue
        // The members of the object itself are what is asked for.
        if (asked.has(place(member))) continue
        const value = ts.isEnumMember(member) ? checker.getConstantValue(member) : undefined
        named(node.name?.text ?? 'default', value === undefined ? name : String(value), member, member.symbol, node)
      }
    }
    const visit = child => {
      if (ts.isTypeReferenceNode(child)) lead(checker.getSymbolAtLocation(child.typeName))
      else if (ts.isExpressionWithTypeArguments(child)) lead(checker.getSymbolAtLocation(child.expression))
      else if (ts.isImportTypeNode(child) && child.qualifier) lead(checker.getSymbolAtLocation(child.qualifier))
      else if (ts.isModuleBlock(child)) for (const it of child.statements) if (it.symbol) lead(it.symbol)
      // What nobody sees leads nowhere.
      if (!(ts.isClassElement(child) && isHidden(child))) ts.forEachChild(child, visit)
    }
    ts.forEachChild(node, visit)
  }
  // Several overloads are one name.
  const once = new Map(found.map(it => [`${it.owner}.${it.name}`, { places: [], heirs: new Set() }]))
  for (const it of found) {
    const { places, heirs } = once.get(`${it.owner}.${it.name}`)
    places.push(it.place)
    for (const heir of it.of ? heirsOf(it.of) : []) heirs.add(heir.name?.text ?? 'default')
  }
  const all = [...once].map(([key, { places, heirs }]) => {
    const dot = key.indexOf('.')
    return { owner: key.slice(0, dot), name: key.slice(dot + 1), places, heirs: [...heirs] }
  })
  const isOwn = symbol => symbol?.declarations?.some(it => !isLibrary(it)) ?? true
  return { all, typed: { checker, found, isOwn } }
}
