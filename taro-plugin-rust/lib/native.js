// React Native: Metro bundles it, which has no hook of Taro's. The crate is built before, as files that the app imports.
const fs = require('fs')
const path = require('path')

const isNative = () => process.env.TARO_ENV === 'rn'

/** Builds the crates when Taro's build starts. */
const buildAlone = (ctx, crates) => ctx.onBuildStart(async () => {
  for (const crate of crates) {
    await crate.build()
    // Metro resolves packages: the crate is one, below node_modules.
    const folder = path.join(crate.app, 'node_modules', crate.module)
    fs.rmSync(folder, { recursive: true, force: true })
    fs.cpSync(crate.out, folder, { recursive: true })
    fs.writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ name: crate.module, version: '0.0.0', main: 'index.js' }))
  }
})

module.exports = { isNative, buildAlone }
