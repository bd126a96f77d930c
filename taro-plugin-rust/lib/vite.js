// For vite: crates are built before the app is, and whenever they change.

/** @param {import('./crate').Crate[]} crates */
const vitePlugin = crates => {
  for (const crate of crates) crate.publicPath = 'import.meta.env.BASE_URL'
  const owner = file => crates.find(crate => crate.watchedFiles().includes(file))
  return {
    name: 'taro-plugin-rust',
    enforce: 'pre',

    async buildStart() {
      for (const crate of crates) {
        for (const file of crate.watchedFiles()) this.addWatchFile(file)
        try {
          if (crate.changed()) await crate.build()
        } catch (error) {
          // The next run tries again, though nothing else changed.
          crate.fingerprint = undefined
          const { file, line, column } = error.place ?? {}
          this.error({ message: error.message, id: file, loc: file && { file, line, column } })
        }
      }
    },

    resolveId: id => crates.find(it => it.module === id)?.entry ?? null,

    generateBundle() {
      for (const crate of crates) {
        if (crate.file()) this.emitFile({ type: 'asset', fileName: crate.file(), source: crate.content() })
      }
    },

    // The server of h5: it has the module, and reloads the page when a crate changes.
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = request.url.split('?')[0]
        const crate = crates.find(it => it.file() && path === server.config.base + it.file())
        if (!crate) return next()
        response.setHeader('content-type', 'application/wasm')
        response.end(crate.content())
      })
      server.watcher.add(crates.flatMap(crate => crate.watched()))
      server.watcher.on('change', async file => {
        const crate = owner(file)
        if (!crate) return
        try {
          await crate.build()
          server.moduleGraph.invalidateAll()
          server.ws.send({ type: 'full-reload' })
        } catch (error) {
          server.ws.send({ type: 'error', err: { message: error.message, stack: '', loc: error.place } })
          server.config.logger.error(error.message)
        }
      })
    },
  }
}

module.exports = { vitePlugin }
