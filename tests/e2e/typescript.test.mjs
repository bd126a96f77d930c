// What `cargo taro expand --to typescript` writes is accepted by TypeScript's own compiler, with every strict rule, and means
// what the spec says: for all of Taro's specs, and for specs of a user's own.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import ts from 'typescript'

const root = join(import.meta.dirname, '../..')
const command = join(process.env.CARGO_TARGET_DIR ?? join(root, 'target'), 'debug/cargo-taro')
const scratch = mkdtempSync(join(tmpdir(), 'typescript-'))
after(() => rmSync(scratch, { recursive: true }))

const expanded = (from, name) => {
  const out = join(scratch, name)
  const run = spawnSync(command, ['taro', 'expand', from, '--to', 'typescript', '--out', out], { encoding: 'utf8' })
  assert.equal(run.status, 0, run.stderr)
  return readdirSync(out, { recursive: true }).filter(it => it.endsWith('.d.ts')).map(it => join(out, it))
}

// A Taro that has nothing but what is declared here.
const taro = join(scratch, 'taro.d.ts')
writeFileSync(taro, 'export = Taro\ndeclare const Taro: Taro.TaroStatic\ndeclare namespace Taro { interface TaroStatic {} }\n')

const mistakes = files => {
  const program = ts.createProgram([taro, ...files], {
    strict: true,
    noEmit: true,
    skipLibCheck: false,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    types: [],
    lib: ['lib.es2020.d.ts'],
    esModuleInterop: true,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    paths: { '@tarojs/taro': [taro] }
  })
  return ts.getPreEmitDiagnostics(program).map(it => {
    const at = it.file?.getLineAndCharacterOfPosition(it.start)
    return `${it.file?.fileName.split('/').pop()}:${at?.line + 1}: ${ts.flattenDiagnosticMessageText(it.messageText, ' ')}`
  })
}

test("the declarations of Taro's specs are right", () => {
  const files = expanded(join(root, 'specs'), 'taro')
  assert.ok(files.length > 100)
  const use = join(scratch, 'use.ts')
  writeFileSync(
    use,
    `import Taro from '@tarojs/taro'
export const code: Promise<string> = Taro.login({ timeout: 5 }).then(it => it.code)
// @ts-expect-error a number
Taro.login({ timeout: '5' })
`
  )
  assert.deepEqual(mistakes([...files, use]), [])
})

test('the declarations of a spec of a user are right', () => {
  const specs = join(scratch, 'specs')
  mkdirSync(specs)
  writeFileSync(
    join(specs, 'plugin.rs'),
    `taro_api::spec! {
      #![module("my-plugin")]
      namespace scan {
        interface Base { kind: "qr" | "bar", errMsg: string }
        interface Result extends Base { kind: string, [key: string]: number }
        interface Option { time?: number, find?: (at: number) => void, #[rust("find_text")] find?: (text: string) => void }
        type Kind = #[platforms(weapp)] "qr" | "bar";
      }
      interface Player { volume: number, then(done: (res: CallbackResult) => void) => Player }
      #[new] function Player(src: string, delete?: boolean) => Player;
      function scan(option?: scan::Option) => Promise<scan::Result>;
      function delete(kind: scan::Kind) => void;
      #[rust("make")] function default() => Player;
      const version: string;
    }`
  )
  writeFileSync(join(specs, 'host.rs'), 'taro_api::spec! { #![global("wx")] namespace go { interface Option { to: string } } function go(option: go::Option) => boolean; }')
  writeFileSync(join(specs, 'annotated.rs'), '#[taro_api::api(module = "annotated")] mod face { pub struct Size { pub width: f64 } pub async fn measure(text: String) -> Size; }')
  const files = expanded(specs, 'own')
  const use = join(scratch, 'own.ts')
  writeFileSync(
    use,
    `import make, { Player, delete as remove, scan, version } from 'my-plugin'
import { measure } from 'annotated'
export const wide: Promise<number> = measure(version).then(it => it.width)
const player: Player = new Player('a.mp3', true)
player.then(it => it.errMsg).volume = make().volume
scan({ find: () => undefined }).then(it => [it.kind, it.anything])
remove('qr')
const went: boolean = wx.go({ to: '/' })
// @ts-expect-error no such kind
remove('other')
// @ts-expect-error it must say where
wx.go({})
export { went }
`
  )
  assert.deepEqual(mistakes([...files, use]), [])
})
