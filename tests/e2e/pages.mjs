// Imports every page below a folder, and judges each spec by a reader of pages of its own, which shares nothing with the
// importer: `node pages.mjs <cargo-taro> <folder>`. It prints a line for each edition, and fails where a page came out wrong.
// What comes of an edition is compiled, with warnings denied, unless `--no-compile` is given.
// Then the specs become pages again, and these become specs: what is lost on the way is lost in silence unless `expand` told it. With
// their descriptions, they are the same files, byte for byte.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import ts from 'typescript'
import { find, plain, read, texts } from './spec.mjs'

const [command, folder, ...flags] = process.argv.slice(2)

// ---------------------------------------------------------------------------------------------- pages

const text = html =>
  html
    .replace(/<br\s*\/?>/g, '\n')
    .replace(/`([^`]*)`/g, (_, code) => code.replaceAll('<', '&lt;').replaceAll('>', '&gt;'))
    .replace(/<[^>]+>/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll('\\|', '|')
    .replaceAll('\\_', '_')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replace(/&#(39|x27);/g, "'")
    .replaceAll('&amp;', '&')
    .trim()

// The cells of a line: a bar in a code span, or behind a backslash, parts nothing.
const cells = line => {
  const hidden = line.trim().replace(/`[^`]*`|<code>.*?<\/code>|\\\|/g, it => it.replaceAll('|', '\u0001'))
  const parts = hidden.replace(/^\|/, '').replace(/\|$/, '').split('|')
  return parts.map(it => text(it.replaceAll('\\\u0001', '|').replaceAll('\u0001', '|')))
}

const htmlTable = source => {
  const rows = source.split(/<tr[^>]*>/).slice(1)
  return rows.map(row => [...row.matchAll(/<t[dh][^>]*>([\s\S]*?)<\/t[dh]>/g)].map(([, it]) => text(it)))
}

// A page as a list of headings, codes, tables and images.
const blocks = markdown => {
  const lines = markdown.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n').split('\n')
  const found = []
  let at = 0
  let title
  if (lines[0]?.trim() === '---') {
    const end = lines.findIndex((it, n) => n > 0 && it.trim() === '---')
    title = lines.slice(0, end).find(it => it.startsWith('title:'))?.slice(6).trim().replace(/^['"]|['"]$/g, '')
    at = end + 1
  }
  let label = ''
  // What stands above a table, where that is no heading.
  const labelled = () => {
    const above = label
    label = ''
    return text(above).replace(/[*>：:]/g, '').trim()
  }
  for (; at < lines.length; at += 1) {
    const line = lines[at]
    const number = at + 1
    if (/^\s*```/.test(line)) {
      const start = ++at
      while (at < lines.length && !/^\s*```/.test(lines[at])) at += 1
      found.push({ code: lines.slice(start, at).join('\n').trim(), line: start + 1 })
      label = ''
    } else if (/^#{1,6} /.test(line)) {
      label = ''
      found.push({ level: line.match(/^#+/)[0].length, heading: text(line.replace(/^#+/, '').replace(/#+\s*$/, '')) })
    } else if (line.includes('<table')) {
      const start = at
      while (at < lines.length - 1 && !lines[at].includes('</table>')) at += 1
      found.push({ table: htmlTable(lines.slice(start, at + 1).join('\n')), line: number, label: labelled() })
    } else if (/^\s*\|?\s*:?-+:?\s*(\||$)/.test(lines[at + 1] ?? '') && line.includes('|')) {
      const table = [cells(line)]
      for (at += 2; at < lines.length && lines[at].includes('|'); at += 1) table.push(cells(lines[at]))
      at -= 1
      found.push({ table, line: number, label: labelled() })
    } else if (line.includes('icon_platform')) {
      found.push({ images: line, line: number })
    } else if (/^[A-Z]\w*\.\w+\([\w, ]*\)$/.test(line.trim())) {
      // Taro 1 has the methods of an object in the prose.
      label = ''
      found.push({ call: line.trim() })
    } else if (line.trim()) label = line
  }
  return { title: title ?? found.find(it => it.heading)?.heading ?? '', found }
}

const HOSTS = [
  [/微信|wechat/i, 'weapp'],
  [/百度|baidu|smart/i, 'swan'],
  [/支付宝|alipay/i, 'alipay'],
  [/字节|抖音|头条|bytedance|douyin/i, 'tt'],
  [/^qq/i, 'qq'],
  [/京东|jingdong|^jd/i, 'jd'],
  [/h5/i, 'h5'],
  [/react ?native/i, 'rn'],
  [/快应用|quick ?app/i, 'quickapp'],
  [/ascf|元服务/i, 'ascf'],
  [/harmony ?hybrid/i, 'harmony_hybrid'],
  [/harmony/i, 'harmony']
]
const host = title => HOSTS.find(([it]) => it.test(title))?.[1] ?? `? ${title}`

const images = line => {
  const all = [...line.matchAll(/<img title="([^"]*)"[^>]*?className="([^"]*)"/g)]
  return all.filter(([, , name]) => !name.includes('not-support')).map(([, title]) => host(title))
}

// A row is of what it names; the only row of a table, of all if it names no API.
const supported = (table, names) => {
  const rows = table.slice(1)
  const api = it => it[0].replace(/^(Taro|wx|my)\./, '').replace(/\(.*\)$/, '').trim().toLowerCase()
  const nameless = rows.length === 1 && !/^[\w$.]+$/.test(api(rows[0]))
  const row = nameless ? rows[0] : rows.find(it => names.some(name => name.toLowerCase() === api(it)))
  return row && table[0].slice(1).flatMap((it, n) => (/[✔√✓]/.test(row[n + 1] ?? '') ? it.split(/[/、]/).map(host) : []))
}

const is = (...names) => it => names.includes(it.toLowerCase().trim())
const COLUMNS = {
  name: is('参数', '属性', '名称', '参数值', '有效值', '合法值', 'name', 'param', 'parameter', 'property'),
  type: is('类型', 'type'),
  required: is('必填', '是否必填', 'required'),
  default: is('默认值', 'default'),
  readonly: is('只读', 'read only', 'readonly')
}

// What a span of time is counted in, where a cell says so.
const unit = said => {
  if (/单位(?:为|是)?[:： ]*(?:ms|毫秒)|\b(?:unit: ?|in )(?:ms|milliseconds)\b/i.test(said)) return 'ms'
  if (/单位(?:为|是)?[:： ]*(?:秒|s(?![a-z/]))|\b(?:unit: ?|in )(?:s|seconds)\b/i.test(said)) return 's'
}
const SPAN = /(timeout|duration|interval|delay)$/i

// The rows of a table of members; a row that has cells too many or too few is not judged by more than its name.
const members = table => {
  const [head, ...rows] = table
  const column = Object.fromEntries(Object.entries(COLUMNS).map(([name, test]) => [name, head.findIndex(test)]))
  // `object`, and `[object.count]` below it: the rows of what is given.
  const bare = row => row[column.name].replace(/^\[(.*)\]$/, '$1').replace(/\(\)$/, '')
  const whole = rows.length > 1 && rows.slice(1).every(it => bare(it).startsWith(`${bare(rows[0])}.`)) ? bare(rows[0]) : undefined
  return rows.slice(whole ? 1 : 0).map(row => {
    const bracketed = /^\[.*\]$/.test(row[column.name])
    const complete = row.length === head.length
    const name = (whole ? bare(row).slice(whole.length + 1) : bare(row)).replace(/^res\./, '')
    const required = column.required < 0 ? !bracketed : /^(是|yes|true)$/i.test(row[column.required] ?? '')
    const own = row.join('\n').match(/API (?:支持度|Support): *([^\n]*)/)?.[1]
    return {
      name,
      key: bracketed && /^\[[A-Z_]+\]$/.test(row[column.name]),
      type: column.type < 0 ? undefined : row[column.type],
      optional: complete ? !required : undefined,
      unit: unit(row.join('\n')),
      counts: /单位(?:为|是)?[:：]? *(?:ms|毫秒|秒|s(?![a-z/]))/i.test(row.join('\n')) && !/时间戳|timestamp/i.test(row.join('\n')),
      default: complete && column.default >= 0 ? row[column.default] : '',
      readonly: column.readonly >= 0 && row[column.readonly] === '是',
      hosts: own?.split(/[,，、]/).map(it => it.trim().match(/^\w+/)?.[0]).filter(Boolean)
    }
  })
}

const PARTS = [
  [/^(类型|types?)$/i, 'signature'],
  [/^(参数|parameters?)$/i, 'parameters'],
  [/^(方法|methods?|属性|properties)$/i, 'methods']
]
const SIDE = /^(api ?支持度|api ?support|示例|(sample|example)s?\b|(sample|example)code)/i

// Code that is a union of values, of words or of names, and no call.
const isType = code => {
  const { parseDiagnostics, statements } = ts.createSourceFile('x.ts', `type X = ${code}`, ts.ScriptTarget.Latest, true)
  const named = /^[A-Z][\w.]*(\s*\|\s*[A-Z][\w.]*)+;?$/.test(code)
  return parseDiagnostics.length === 0 && statements.length === 1 && (named || /^\|?\s*(["'\d]|string|number|boolean)/.test(code))
}

// What a page says: hosts, signature, types, properties and methods.
const page = markdown => {
  const { title, found } = blocks(markdown)
  const name = title.trim().replace(/^Taro\./, '').match(/^[\w$.]*/)[0]
  const said = { title, name, types: new Map(), methods: new Map(), properties: [], loose: [], later: [], strange: [], stray: [] }
  let part = 'top'
  let path = []
  let method
  let aside = 0
  for (const block of found) {
    if (block.heading !== undefined) {
      const { level, heading } = block
      const known = level <= 2 && PARTS.find(([it]) => it.test(heading))
      if (known) [part, path, method, aside] = [known[1], [], undefined, 0]
      else if (SIDE.test(heading)) {
        aside = level
        if (level <= 2) [part, method] = ['aside', undefined]
      } else if (level <= 2 && !(part === 'methods' && method && !method.signature)) [part, path, method] = ['other', [], undefined]
      else if (aside && level > aside) continue
      else {
        aside = 0
        path = [...path.filter(it => it.level < level), { level, heading: heading.replace(/\(\)$/, '').replace(/<.*/, '').trim() }]
        const first = path.at(-1).heading
        if (part === 'methods' && level === 3 && /^[a-z$_]/.test(first)) {
          method = { name: first }
          said.methods.set(first, method)
        } else if (level <= 3) method = undefined
      }
      continue
    }
    if (block.call) {
      const [, object, called, args] = block.call.match(/^(\w+)\.(\w+)\((.*)\)$/)
      if (part !== 'top' || object !== title.trim()) continue
      method = { name: called, args, tables: [] }
      said.methods.set(called, method)
      continue
    }
    if (block.table && method?.args !== undefined && part === 'top') {
      method.tables.push(members(block.table))
      continue
    }
    const owner = method ?? (path.length === 0 || part === 'aside' ? said : undefined)
    if (block.images) {
      // Headings of the prose at the top name nothing.
      if (owner && (part === 'top' || part === 'methods' || part === 'aside')) owner.hosts = images(block.images)
      else if (part === 'top') said.hosts ??= images(block.images)
      else said.strange.push({ line: block.line, hosts: images(block.images) })
    }
    else if (block.table && is('api', '接口')(block.table[0][0] ?? '')) {
      const names = method ? [`${name}.${method.name}`, method.name] : [name]
      const hosts = supported(block.table, names)
      if (hosts) (method ?? said).hosts = hosts
      const named = it => block.table.slice(1).some(row => row[0].endsWith(`.${it.name}`))
      if (!method) for (const it of said.methods.values()) if (named(it)) it.hosts ??= supported(block.table, [`${name}.${it.name}`, it.name])
    } else if (block.code && /^[(<{]/.test(block.code) && /=>|\):/.test(block.code)) {
      if (part === 'signature') said.signature ??= block.code
      else if ((part === 'top' || part === 'other') && !aside && isType(`number | (${block.code})`)) said.stray.push({ code: block.code, line: block.line })
      else if (method) method.signature ??= block.code
      else if ((part === 'parameters' || part === 'methods') && path.length > 0) said.types.set(path.map(it => it.heading).join('.'), { code: block.code })
    } else if (block.code && part === 'parameters' && path.length > 0 && !aside && isType(block.code)) {
      // `'a' | 'b'`
      const key = path.map(it => it.heading).join('.')
      if (!said.types.has(key)) said.types.set(key, { union: block.code.replace(/;$/, ''), line: block.line })
    } else if (block.table && block.table[0].some(COLUMNS.name) && !aside) {
      const typed = block.table[0].some(COLUMNS.type)
      const named = (part === 'parameters' || part === 'methods') && path.length > 0 && !method
      const key = path.map(it => it.heading).join('.')
      if (named && !said.types.has(key)) said.types.set(key, { rows: members(block.table), typed, line: block.line })
      else if (part === 'methods' && typed && path.length === 0) said.properties = members(block.table)
      else if (path.length === 0 && (part === 'top' || part === 'parameters')) {
        const table = { rows: members(block.table), typed, label: block.label, line: block.line }
        if (typed && said.loose.length === 0 && said.later.length === 0) said.loose.push(table.rows)
        else if (typed && said.signature) said.loose.push(table.rows)
        else said.later.push(table)
      }
    }
  }
  return said
}

// ---------------------------------------------------------------------------------------------- types

// What cells say in TypeScript's place.
const typescript = cell => {
  if (/=>|^\{/.test(cell)) return cell
  const parts = cell.split(/ or |\s*\|\s*|\s*\/\s*|、|或|, /)
  const word = it => {
    const list = it.match(/^(\w+) Array$/i)
    if (list) return `${word(list[1])}[]`
    if (/^["'].*["']$/.test(it)) return /^[\x20-\x7e]*$/.test(it) ? it : undefined
    return { Object: 'object', OBJECT: 'object', String: 'string', Number: 'number', Boolean: 'boolean', HexColor: 'string', function: 'Function', Array: 'any[]', array: 'any[]', Any: 'any' }[it] ?? it
  }
  if (/[<([{]/.test(cell)) return cell.replaceAll(' or ', ' | ')
  return parts.map(it => word(it.trim())).filter(Boolean).join(' | ') || 'string'
}

const RECORDS = /^(IAnyObject|object|Object|Record)$/

// The shape of a type: words, values, lists and names, so that two ways to say it are one.
const shapeOfPage = (source, types, method) => {
  const file = ts.createSourceFile('type.ts', `type X = ${source}`, ts.ScriptTarget.Latest, true)
  if (file.parseDiagnostics.length > 0) return '?'
  const shape = node => {
    if (ts.isParenthesizedTypeNode(node)) return shape(node.type)
    if (ts.isUnionTypeNode(node)) return union(node.types.map(shape))
    if (ts.isArrayTypeNode(node)) return `[${shape(node.elementType)}]`
    if (ts.isFunctionTypeNode(node)) return 'function'
    if (ts.isLiteralTypeNode(node)) return node.getText().replaceAll("'", '"')
    if (ts.isTypeOperatorNode(node)) return '?'
    if (!ts.isTypeReferenceNode(node)) return { object: 'record' }[node.getText()] ?? (/^\w+$/.test(node.getText()) ? node.getText() : '?')
    const name = node.typeName.getText().split('.').at(-1)
    const [first] = node.typeArguments ?? []
    if (name === 'Promise') return `Promise<${first ? shape(first) : 'any'}>`
    if (name === 'Array') return `[${first ? shape(first) : 'any'}]`
    if (RECORDS.test(name)) return 'record'
    if (name === 'Function') return 'function'
    if (name === 'RequestCache') return union(['default', 'force-cache', 'no-cache', 'no-store', 'only-if-cached', 'reload'].map(it => JSON.stringify(it)))
    if (/^[A-Z]$/.test(name)) return '?'
    const own = types.get(`${method}.${name}`) ?? types.get(name)
    if (own?.code) return 'function'
    if (own?.union) return shapeOfPage(own.union, types, method)
    if (own?.rows && !own.typed) return union(own.rows.map(it => (/^-?\d+$/.test(it.name) ? it.name : JSON.stringify(it.name))))
    return plain(name)
  }
  return shape(file.statements[0].type)
}

const union = parts => [...new Set(parts.flatMap(it => it.split(' | ')))].filter(it => !/^(undefined|null|symbol)$/.test(it)).sort().join(' | ')

const shapeOfSpec = (type, deep = 0) => {
  if (type === undefined || deep > 8) return '?'
  const shape = it => shapeOfSpec(it, deep + 1)
  switch (type.kind) {
    case 'word':
      return type.word
    case 'literal':
      return JSON.stringify(type.value)
    case 'array':
      return `[${shape(type.of)}]`
    case 'function':
      return 'function'
    case 'union':
      return union(type.of.map(shape))
    case 'tuple':
      return '?'
    case 'object':
      return '?'
    default: {
      const name = type.path.at(-1)
      if (name === 'Promise') return `Promise<${shape(type.args[0])}>`
      if (name === 'Record') return 'record'
      const found = find(type)
      if (found?.kind === 'alias') return shape(found.type)
      return plain(name)
    }
  }
}

// The list of the import says which names no page describes, and which were read as others.
const alike = (said, has) => {
  if (said === has || said === '?' || has === '?' || said.includes('?')) return true
  const inner = it => it.match(/^(?:\[|Promise<)(.*)(?:\]|>)$/)?.[1]
  if (inner(said) !== undefined && inner(has) !== undefined) return said[0] === has[0] && alike(inner(said), inner(has))
  const [a, b] = [said.split(' | '), has.split(' | ')]
  if (has === 'any' && a.some(it => loose.has(it))) return true
  return a.length === b.length && a.every(it => b.some(other => it === other || loose.has(it)))
}
let loose = new Set()
// What the list says of the members and functions of a page.
let listed = new Set()
// The lines of what is not read, as the list says, and the pages that it says name no host.
let told = new Set()
let hostless = new Set()

// What the pages of an edition describe with methods: a task has them, and is a promise as well.
let objects = new Map()
const isTask = (code, result) => {
  const name = code.match(/^[\w$.]+/)?.[0].split('.').at(-1)
  const type = result.kind === 'named' ? find(result) : undefined
  const promise = type?.kind === 'object' && type.parents.some(it => it.path?.at(-1) === 'Promise')
  const methods = objects.get(name)
  return promise && methods?.size > 0 && [...methods.keys()].every(it => type.members.has(it))
}

// ---------------------------------------------------------------------------------------------- judging

const judge = (said, file, path) => {
  const wrong = []
  const expect = (what, here, there) => {
    if (!here) wrong.push(`${what}: ${there}`)
  }
  const hosts = (what, listed, platforms) => {
    if (!(listed?.length > 0)) return
    // Where a host has a member of its own, it has the function.
    const own = [...said.types.values()].flatMap(it => it.rows ?? []).flatMap(it => it.hosts ?? [])
    const more = (platforms ?? []).filter(it => !listed.includes(it))
    expect(`${what}: hosts`, listed.every(it => platforms?.includes(it)) && more.every(it => own.includes(it)), `${listed} and ${platforms}`)
  }
  const inner = file.inner.get(said.name)
  const rows = (what, list, has, properties) => {
    for (const row of list) {
      if (row.name === 'errMsg' && has.parents.length > 0) continue
      if (row.key) {
        expect(`${what}.${row.name}`, has.index !== undefined, 'no index signature')
        continue
      }
      const member = has.members.get(row.name)
      if (member === undefined) {
        if (!listed.has(`${path} ${row.name.replace(/\(.*$/, '')}`)) wrong.push(`${what}.${row.name} is missing`)
        continue
      }
      if (row.optional !== undefined) expect(`${what}.${row.name}: optional`, row.optional === member.optional, `${row.optional} and ${member.optional}`)
      if (row.type !== undefined) {
        const [type, b] = [shapeOfPage(typescript(row.type), said.types), union(member.types.map(it => shapeOfSpec(it)))]
        // A table of its own says what it is.
        const own = said.later.some(it => it.label.match(/^[\w$]+/)?.[0] === row.name)
        const a = own ? type.replace('record', plain(row.name)).replace('string', '?') : type
        expect(`${what}.${row.name}: type`, alike(a, b), `${row.type} (${a}) and ${b}`)
      }
      if (row.hosts?.length > 0) expect(`${what}.${row.name}: hosts`, member.platforms && row.hosts.every(it => member.platforms.includes(it)), `${row.hosts} and ${member.platforms}`)
      const counted = ['ms', 's'].find(it => it === member.unit)
      if (row.unit && /number/i.test(row.type ?? '') && (counted || row.counts || SPAN.test(row.name))) expect(`${what}.${row.name}: unit`, row.unit === counted, `${row.unit} and ${member.unit}`)
      const literal = row.default.match(/^(?:true|false|-?\d+(?:\.\d+)?|["']?[\w-]+["']?)$/) && row.default.replace(/^["']|["']$/g, '')
      if (literal && /^(string|number|boolean|["'])/.test(row.type ?? '')) expect(`${what}.${row.name}: default`, String(member.default) === literal || properties, `${row.default} and ${member.default}`)
    }
    if (!properties) for (const name of has.members.keys()) expect(`${what}.${name}`, list.some(it => it.name === name), 'the page has no such row')
  }
  const calls = (what, code, signatures) => {
    const file = ts.createSourceFile('x.ts', `type X = ${code}`, ts.ScriptTarget.Latest, true)
    const node = file.statements[0].type
    const ways = ts.isTypeLiteralNode(node) ? node.members : [node]
    // Ways to call that Rust cannot part have one name, or are listed.
    const way = ways[0]
    if (way?.parameters === undefined) return
    const has = signatures[0]
    const names = way.parameters.map(it => it.name.getText())
    expect(`${what}: parameters`, names.length === has.parameters.length || ways.length > 1 || /^off/.test(what.split('.').at(-1)), `${names} and ${has.parameters.map(it => it.name)}`)
    for (const [n, parameter] of way.parameters.entries()) {
      const other = has.parameters[n]
      if (other === undefined || ways.length > 1) continue
      expect(`${what}: parameter`, parameter.name.getText() === other.name, `${parameter.name.getText()} and ${other.name}`)
      expect(`${what}: ${other.name}`, Boolean(parameter.questionToken) === other.optional, `optional in one`)
      const [a, b] = [shapeOfPage(parameter.type?.getText() ?? 'any', said.types, what.split('.').at(-1)), shapeOfSpec(other.type)]
      expect(`${what}: ${other.name}`, alike(a, b) || other.rest, `${a} and ${b}`)
    }
    if (ways.length === 1 && way.type) {
      const of = shapeOfPage(way.type.getText(), said.types, what.split('.').at(-1))
      const [a, b] = [of, shapeOfSpec(has.result)].map(it => it.replace(/failcallbackresult \| /, ''))
      expect(`${what}: result`, alike(a, b) || isTask(way.type.getText(), has.result), `${a} and ${b}`)
    }
  }
  // A page without a signature: the title names what the rows describe, one after the other, or an object that has them.
  const loosely = () => {
    const [first] = said.loose
    if (first === undefined || said.signature || !functions) return
    const same = (a, b) => a.toLowerCase() === b.toLowerCase()
    const args = (said.title.match(/\((.*)\)/)?.[1] ?? '').split(/[,，]/).map(it => it.trim().replace(/^\[|\]$/g, '')).filter(Boolean)
    const has = functions[0].parameters
    if (!first.every(row => args.some(it => same(it, row.name)))) {
      const owner = inner?.types.get('Option') ?? inner?.types.get('Result')
      // What one host alone takes is told of in a table below.
      const more = said.later.filter(it => HOSTS.some(([host]) => host.test(it.label))).flatMap(it => it.rows)
      if (owner?.kind === 'object') rows('rows', [...first, ...more.map(it => ({ ...it, hosts: undefined }))], owner, false)
      else wrong.push('the rows are the members of nothing')
      return
    }
    for (const [n, arg] of args.entries()) {
      const row = first.find(it => same(it.name, arg))
      if (row === undefined) continue
      expect('parameter', has[n]?.name === row.name, `${row.name} and ${has[n]?.name}`)
      if (has[n] === undefined) continue
      expect(`${row.name}: optional`, row.optional === undefined || row.optional === has[n].optional, 'optional in one')
      const [a, b] = [shapeOfPage(typescript(row.type), said.types), shapeOfSpec(has[n].type)]
      expect(`${row.name}: type`, alike(a, b), `${a} and ${b}`)
    }
  }
  const functions = file.functions.get(said.name)
  // Each table of a page without headings is what its label says, or is listed.
  const labelled = () => {
    const has = name => inner?.types.get(name)
    for (const { rows: list, label, line } of said.later) {
      const isTold = told.has(`${path}:${line}`)
      const first = label.match(/^[\w$]+/)?.[0] ?? ''
      const hosts = HOSTS.find(([it]) => it.test(label.split(/[端附参\s]/)[0]))?.[1]
      const what = `the table of line ${line}`
      if (isTold) continue
      if (/fail|失败|错误|error/i.test(label)) wrong.push(`${what} is of failures, and is not listed`)
      else if (/^[a-z]/.test(first) && !/^(success|callback|complete|object|res)$/i.test(first)) {
        const of = has(first[0].toUpperCase() + first.slice(1))
        if (of?.kind === 'object') rows(what, list, of, false)
        else expect(what, of !== undefined || list.every(row => shapeOfSpec({ kind: 'named', path: [first], scope: inner }).includes(row.name)), 'no type has its rows')
      } else if (hosts && !/返回|success|return/i.test(label)) {
        for (const row of list) {
          const member = has('Option')?.members.get(row.name)
          expect(`${what}: ${row.name}`, member?.platforms?.includes(hosts), `is not of ${hosts}`)
        }
      } else {
        const result = has('Result')
        if (result?.kind === 'object') rows(what, list, result, false)
        else wrong.push(`${what} is the members of nothing`)
      }
    }
    // What a callback receives below a heading of its own.
    for (const [key, type] of said.types) {
      const callback = key.match(/(?:^|\.)(?:function )?(success|callback|fail|complete)\(/i)?.[1].toLowerCase()
      if (callback === undefined || !type.rows || told.has(`${path}:${type.line}`)) continue
      const result = has('Result')
      if (/fail|complete/.test(callback)) wrong.push(`what \`${callback}\` receives is not listed`)
      else if (result?.kind === 'object') rows(key, type.rows, result, false)
      else wrong.push(`${key} is the members of nothing`)
    }
    if (said.signature === undefined && functions && /^(get|create|is|can)[A-Z]/.test(said.name)) {
      const settles = functions[0].result?.kind === 'word' && functions[0].result.word === 'void'
      const callback = functions[0].parameters?.some(it => it.type.kind === 'function')
      expect(`${said.name}: result`, !settles || callback, 'nothing is returned, and no page says so')
    }
  }
  const described = (key, type) => {
    const path = key.split('.').filter(it => /^[\w$]+$/.test(it))
    let place = said.name === 'General' ? file.inner.get('TaroGeneral') ?? file : inner
    // What is below a type stands beside it.
    for (const name of path.slice(0, -1)) place = place?.inner.get(name) ?? place
    return place?.types.get(path.at(-1))
  }
  // A method of Taro 1: what stands in its table is what is given, or what a callback receives.
  const prose = (what, method, signature) => {
    const [first] = signature?.parameters ?? []
    const args = method.args.split(',').map(it => it.trim()).filter(Boolean)
    expect(`${what}: parameters`, signature?.parameters.length === args.length, `${args} and ${signature?.parameters.map(it => it.name)}`)
    if (args.length === 0 || first === undefined) return
    const callback = /callback/i.test(args[0])
    if (callback) expect(`${what}: ${first.name}`, first.type.kind === 'function', 'is no callback')
    const given = callback ? first.type.parameters?.[0]?.type : first.type
    for (const list of method.tables) {
      const type = given?.kind === 'named' ? find(given) : undefined
      if (type?.kind === 'object') rows(what, list, type, false)
      else wrong.push(`${what}: the rows are the members of nothing`)
    }
  }
  let judged = 0
  for (const [key, type] of said.types) {
    const has = described(key, type)
    if (type.union && has !== undefined) {
      const [a, b] = [shapeOfPage(type.union, said.types), has.kind === 'alias' ? shapeOfSpec(has.type) : has.kind]
      expect(key, alike(a, b), `${a} and ${b}`)
    }
    if (has?.kind !== 'object' || has.opaque || !type.rows || !type.typed) continue
    judged += 1
    rows(key, type.rows, has, false)
  }
  if (said.methods.size > 0 || said.properties.length > 0) {
    const object = file.types.get(said.name)
    if (object?.kind !== 'object') return { wrong: ['the object is missing'], judged }
    hosts(said.name, said.hosts, object.platforms ?? said.hosts)
    rows(said.name, said.properties, object, true)
    for (const it of said.methods.values()) {
      const member = object.members.get(it.name)
      if (member === undefined) {
        wrong.push(`${said.name}.${it.name} is missing`)
        continue
      }
      judged += 1
      hosts(`${said.name}.${it.name}`, it.hosts, member.platforms ?? object.platforms)
      const signatures = member.types.filter(it => it.kind === 'function')
      if (it.tables) prose(`${said.name}.${it.name}`, it, signatures[0])
      if (it.signature && signatures.length > 0) calls(`${said.name}.${it.name}`, it.signature, signatures)
    }
    return { wrong, judged }
  }
  if (functions === undefined) return { wrong: said.name === 'General' ? wrong : ['the function is missing'], judged }
  hosts(said.name, said.hosts, functions[0].platforms)
  for (const { line, hosts: list } of said.hosts ? [] : said.strange) {
    expect(`the hosts of line ${line}`, told.has(`${path}:${line}`) || functions[0].platforms?.join() === list.join(), 'are neither read nor listed')
  }
  expect('hosts', !(said.hosts?.length > 0 && hostless.has(path)), 'the list says that the page names none')
  loosely()
  if (!said.signature) labelled()
  // A signature below another heading is the function's, or is listed.
  for (const { code, line } of said.signature ? [] : said.stray) {
    if (!told.has(`${path}:${line}`)) calls(said.name, code, functions)
  }
  // What rows say of the parameters of a signature is what the spec says.
  for (const row of said.signature && functions.length === 1 && !listed.has(`${path} ${said.name}`) ? said.loose.flat() : []) {
    const has = functions[0].parameters.find(it => it.name === row.name)
    expect(`${said.name}: ${row.name}`, has !== undefined, 'no such parameter')
    if (has === undefined || has.rest || !row.type) continue
    const [a, b] = [shapeOfPage(typescript(row.type), said.types), shapeOfSpec(has.type)]
    expect(`${said.name}: ${row.name}: row`, alike(a, b) || [a, b].includes('record') || [a, b].includes('any'), `${a} and ${b}`)
  }
  if (said.signature && !listed.has(`${path} ${said.name}`) && functions[0].kind === 'function') calls(said.name, said.signature, functions)
  return { wrong, judged: judged + 1 }
}

// A page that describes something: a signature, methods, or a table of types of a function.
const describes = said =>
  /^[\w$]+$/.test(said.name) && !/^use[A-Z]/.test(said.name) && (said.signature || said.stray.length > 0 || said.methods.size > 0 || said.properties.length > 0 || said.loose.length > 0 || [...said.types.values()].some(it => it.typed))

const pagesBelow = at => readdirSync(at, { recursive: true }).filter(it => /\.mdx?$/.test(it)).sort()

const editions = () => {
  const inside = readdirSync(folder, { withFileTypes: true }).filter(it => it.isDirectory()).map(it => it.name)
  const several = inside.length > 0 && !readdirSync(folder).some(it => /\.mdx?$/.test(it)) && !inside.includes('apis')
  return several ? inside.sort() : ['.']
}

// Pages -> specs -> pages -> specs: the APIs that come back as they were, those of which `expand` tells what is lost, and the rest.
const back = specs => {
  const [pages, again] = ['back-', 'again-'].map(it => mkdtempSync(join(tmpdir(), it)))
  const run = (...args) => spawnSync(command, ['taro', ...args], { encoding: 'utf8', maxBuffer: 1 << 28 })
  const counts = { same: 0, told: 0, silent: 0 }
  const expanded = run('expand', specs, '--to', 'page', '--out', pages, '--notes')
  const imported = expanded.status === 0 ? run('import', pages, '--out', again) : expanded
  const diff = imported.status === 0 ? run('diff', specs, again, '--format', 'json') : imported
  if (diff.status !== 0) {
    reports.push(`the way back: ${diff.stderr.slice(-2000)}`)
    counts.silent += 1
  } else {
    // What is told of a path is told of all below it; a type among the general ones is the same type.
    const api = path => path.replaceAll('general::', '').split(/[(.:]/)[0]
    const plain = name => name.replace(/[^a-z0-9]/gi, '').toLowerCase()
    const told = new Set([...expanded.stderr.matchAll(/`([^`]+)`/g)].map(([, it]) => plain(api(it))))
    const strip = text => text.replaceAll('general::', '')
    const changes = JSON.parse(diff.stdout).filter(it => it.kind !== 'moved' && !(it.kind === 'changed' && strip(it.old) === strip(it.new)))
    const moved = new Set(changes.filter(it => it.kind === 'added' && it.path.includes('general::')).map(it => strip(it.path)))
    const real = changes.filter(it => !(['added', 'removed'].includes(it.kind) && moved.has(strip(it.path))))
    const changed = new Set(real.map(it => api(it.path)))
    const all = new Set([...read(texts(specs))].flatMap(([, it]) => [...it.functions.keys(), ...it.types.keys()]))
    for (const name of all) if (![...changed].some(it => plain(it) === plain(name))) counts.same += 1
    for (const name of changed) {
      if (told.has(plain(name))) counts.told += 1
      else {
        counts.silent += 1
        reports.push(`lost in silence on the way back: ${name}`)
      }
    }
  }
  for (const it of [pages, again]) rmSync(it, { recursive: true })
  return counts
}

// Pages -> specs -> pages -> specs, with all descriptions: how many spec files are the same texts, of how many. The pages are written
// in either language.
const sameFiles = from => {
  const folders = ['first-', 'zh-', 'en-', 'pages-'].map(it => mkdtempSync(join(tmpdir(), it)))
  const [first, zh, en, pages] = folders
  const run = (...args) => {
    const { status, stderr } = spawnSync(command, ['taro', ...args], { encoding: 'utf8', maxBuffer: 1 << 28 })
    if (status !== 0) reports.push(`${args.join(' ')}: ${stderr.slice(-2000)}`)
  }
  run('import', from, '--docs', '--out', first)
  for (const [lang, again] of [['zh', zh], ['en', en]]) {
    const below = join(pages, lang, 'apis')
    run('expand', first, '--to', 'page', '--lang', lang, '--out', below)
    run('import', below, '--docs', '--out', again)
  }
  const specsOf = at => new Map(readdirSync(at, { recursive: true }).filter(it => it.endsWith('.rs')).map(it => [it, readFileSync(join(at, it), 'utf8')]))
  const [original, ...others] = [first, zh, en].map(specsOf)
  const all = new Set([original, ...others].flatMap(it => [...it.keys()]))
  const different = [...all].filter(it => others.some(other => other.get(it) !== original.get(it)))
  reports.push(...different.map(it => `${it} is another file on the way back`))
  for (const it of folders) rmSync(it, { recursive: true })
  return { all: all.size, different: different.length }
}

// Whether the specs of an edition compile, in a crate outside of the workspace.
const compiles = specs => {
  const root = join(import.meta.dirname, '../..')
  const crate = join(process.env.CARGO_TARGET_DIR ?? join(root, 'target'), 'pages')
  rmSync(join(crate, 'src'), { recursive: true, force: true })
  mkdirSync(join(crate, 'src'), { recursive: true })
  cpSync(specs, join(crate, 'src/apis'), { recursive: true })
  const manifest = ['[package]', 'name = "pages"', 'version = "0.0.0"', 'edition = "2024"', '', '[dependencies]']
  manifest.push(`taro-api = { path = ${JSON.stringify(join(root, 'taro-api'))}, default-features = false }`, '', '[workspace]', '')
  writeFileSync(join(crate, 'Cargo.toml'), manifest.join('\n'))
  writeFileSync(join(crate, 'src/lib.rs'), '//! What came of pages.\n#![deny(warnings)]\n\npub mod apis;\n')
  const run = spawnSync('cargo', ['check', '--quiet', '--target-dir', join(crate, 'target')], { cwd: crate, encoding: 'utf8', maxBuffer: 1 << 28 })
  if (run.status !== 0) reports.push(`the specs do not compile\n${run.stderr.slice(0, 3000)}`)
  return run.status === 0
}

let failed = 0
console.log('| edition | pages | describe something | right | refused | wrong | back as it was | told | lost in silence | the same files | compiled |\n| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |')
const reports = []
for (const edition of editions()) {
  const from = join(folder, edition)
  const out = mkdtempSync(join(tmpdir(), 'pages-'))
  const run = spawnSync(command, ['taro', 'import', from, '--out', out], { encoding: 'utf8' })
  const counts = { right: 0, refused: 0, wrong: 0, describe: 0 }
  let way = { same: 0, told: 0, silent: 0 }
  let same = { all: 0, different: 0 }
  let compiled = '-'
  const pages = pagesBelow(from)
  if (run.status === 0) {
    const check = spawnSync(command, ['taro', 'check', out], { encoding: 'utf8' })
    if (check.status !== 0) {
      failed += 1
      reports.push(`${edition}: the specs are refused by check\n${check.stderr.slice(0, 2000)}`)
    }
    const list = readFileSync(join(out, 'left-out.md'), 'utf8')
    const refused = new Map([...list.split('\n# ')[0].matchAll(/^- (.*?):(\d+): (.*)$/gm)].map(([, path, , why]) => [relative(from, path), why]))
    loose = new Set([...list.matchAll(/`([\w.]+)`: `[\w.]+`(?:: no file declares it)?$/gm)].map(([, name]) => plain(name.split('.').at(-1))))
    listed = new Set([...list.matchAll(/^- (.*?):\d+: `([^`]*)`: /gm)].map(([, path, name]) => `${relative(from, path)} ${name}`))
    told = new Set([...list.matchAll(/^- (.*?):(\d+): .*is not read/gm)].map(([, path, line]) => `${relative(from, path)}:${line}`))
    hostless = new Set([...list.matchAll(/^- (.*?):\d+: .*names no host/gm)].map(([, path]) => relative(from, path)))
    const files = [...read(texts(out))]
    objects = new Map(pages.map(path => page(readFileSync(join(from, path), 'utf8'))).map(it => [it.name, it.methods]))
    for (const path of pages) {
      const said = page(readFileSync(join(from, path), 'utf8'))
      if (!describes(said)) continue
      counts.describe += 1
      if (refused.has(path)) {
        counts.refused += 1
        if (flags.includes('--refused')) reports.push(`${edition}/${path}: refused: ${refused.get(path)}`)
        continue
      }
      const own = said.name === 'General' ? files.find(([name]) => name.endsWith('general.rs'))?.[1] : files.find(([, it]) => it.functions.has(said.name) || it.types.has(said.name))?.[1]
      const { wrong } = own ? judge(said, own, path) : { wrong: ['no spec has it'] }
      counts[wrong.length > 0 ? 'wrong' : 'right'] += 1
      if (wrong.length > 0) reports.push(`${edition}/${path}:\n  ${wrong.slice(0, 8).join('\n  ')}`)
    }
    way = back(out)
    if (counts.wrong === 0) same = sameFiles(from)
    if (!flags.includes('--no-compile')) {
      compiled = compiles(out) ? 'yes' : 'no'
      failed += compiled === 'yes' ? 0 : 1
    }
  } else reports.push(`${edition}: ${run.stderr.slice(-2000)}`)
  rmSync(out, { recursive: true })
  failed += counts.wrong + way.silent + same.different + (run.status === 0 ? 0 : 1)
  console.log(`| ${edition} | ${pages.length} | ${counts.describe} | ${counts.right} | ${counts.refused} | ${counts.wrong} | ${way.same} | ${way.told} | ${way.silent} | ${same.all - same.different}/${same.all} | ${compiled} |`)
}
if (reports.length > 0) console.log(`\n${reports.join('\n')}`)
process.exitCode = failed > 0 ? 1 : 0
