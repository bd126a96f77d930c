// Declarations of what a crate exports, for the page's imports.

// What is in a module's own file says `export`; in a module that is declared, it need not.
const indented = text => text.trim().split('\n').map(line => line && `  ${line}`).join('\n')

/** The declarations of a module, from what `cargo taro build` wrote. */
const declarations = (module, { loader, glue }) => {
  const names = /Pick<typeof program, (.*)>>/.exec(loader)[1]
  return `// Made by taro-plugin-rust.
declare module '${module}/exports' {
${indented(glue.replace(/^export declare /gm, 'export '))}
}

declare module '${module}' {
  /** Gives what the crate exports, once it is loaded. */
  export const load: () => Promise<Pick<typeof import('${module}/exports'), ${names}>>
  export type * from '${module}/exports'
}
`
}

module.exports = { declarations }
