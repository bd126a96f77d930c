// For webpack: crates are built before the app is, and whenever they change.

/** @param {import('./crate').Crate[]} crates */
const webpackPlugin = crates => class Rust {
  apply(compiler) {
    // In watch mode, Taro's own bundling of packages takes this chain too, and requires every file that it makes.
    if (/[\\/]\.taro[\\/]/.test(compiler.options.output.path)) return
    for (const crate of crates) crate.publicPath = '__webpack_public_path__'
    const failures = new Map()
    const build = async crate => {
      try {
        await crate.build()
        failures.delete(crate)
      } catch (error) {
        failures.set(crate, error)
      }
    }
    const buildAll = () => Promise.all(crates.filter(it => it.changed() || failures.has(it)).map(build))
    compiler.hooks.beforeRun.tapPromise('rust', buildAll)
    compiler.hooks.watchRun.tapPromise('rust', async watching => {
      await buildAll()
      watching.inputFileSystem.purge?.()
    })
    compiler.hooks.thisCompilation.tap('rust', compilation => {
      for (const error of failures.values()) compilation.errors.push(webpackError(compiler, error))
      compilation.hooks.processAssets.tap({ name: 'rust', stage: compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL }, () => {
        for (const crate of crates) {
          if (failures.has(crate) || !crate.file()) continue
          compilation.emitAsset(crate.file(), new compiler.webpack.sources.RawSource(crate.content()))
        }
      })
    })
    compiler.hooks.afterCompile.tap('rust', compilation => {
      for (const crate of crates) {
        for (const file of crate.watchedFiles()) compilation.fileDependencies.add(file)
        compilation.contextDependencies.add(crate.folder + '/src')
      }
    })
  }
}

const webpackError = (compiler, { message, place }) => {
  const error = new compiler.webpack.WebpackError(message)
  error.stack = message
  error.hideStack = true
  if (place) Object.assign(error, { file: place.file, loc: { start: { line: place.line, column: place.column } } })
  return error
}

module.exports = { webpackPlugin }
