// A Taro plugin: Rust crates in a Taro app, as modules `@rust/<crate>`. README.md has the options.
const { read } = require('./lib/options')
const { Crate } = require('./lib/crate')
const { webpackPlugin } = require('./lib/webpack')
const { vitePlugin } = require('./lib/vite')
const { isNative, buildAlone } = require('./lib/native')

/** @typedef {import('./lib/options').Options} Options */

/**
 * @param {any} ctx Taro's plugin context.
 * @param {Options} [options]
 */
module.exports = (ctx, options = {}) => {
  const crates = read(ctx.paths.appPath, options).map(it => new Crate(it, ctx.paths.appPath))
  // Files of the app's sources, as Metro resolves no alias.
  if (isNative()) return buildAlone(ctx, crates)

  ctx.modifyWebpackChain(({ chain }) => {
    for (const crate of crates) chain.resolve.alias.set(crate.module, crate.entry)
    chain.plugin('taro-plugin-rust').use(webpackPlugin(crates))
  })

  ctx.modifyViteConfig(({ viteConfig }) => {
    viteConfig.plugins.push(vitePlugin(crates))
  })
}
