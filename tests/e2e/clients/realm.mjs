// A realm as bare as a client's page: what the client does not promise is not there.
import assert from 'node:assert/strict'
import { createContext, runInContext } from 'node:vm'

import { parse } from 'acorn'

// Never promised, on any of the hosts.
const nowhere = ['TextDecoder', 'TextEncoder', 'fetch', 'URL', 'performance', 'crypto', 'atob', 'btoa']

// Makes the realm of a host with these globals; gives what runs a script in it.
export const realm = (host, globals) => {
  const context = createContext(globals, { codeGeneration: { strings: false, wasm: host.hasWebAssembly === true } })
  for (const name of host.lacks) runInContext(`delete this.${name}`, context)
  const left = [...nowhere, ...host.lacks].filter(name => runInContext(`typeof ${name}`, context) !== 'undefined')
  assert.deepEqual(left, [], 'the client does not have them')
  return (code, filename) => {
    // Its own tools parse no later language.
    parse(code, { ecmaVersion: host.ecmaVersion, sourceType: 'script' })
    return runInContext(code, context, { filename })
  }
}

// A file of the package as clients without a way to read binary files have it: bytes that are no text are damaged.
export const damaged = bytes => new TextEncoder().encode(new TextDecoder().decode(bytes))
