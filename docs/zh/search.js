// mdBook's index has no Chinese words: it cuts text at spaces, and drops what is no Latin letter. So a search with Chinese in it looks for its
// parts in the text itself, which the index holds as well. Every other search stays mdBook's.
(() => {
  if (!window.elasticlunr) return

  const index = window.elasticlunr.Index.prototype
  const search = index.search
  const chinese = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/

  index.search = function (text, options) {
    if (!chinese.test(text)) return search.call(this, text, options)
    const parts = text.toLowerCase().split(/\s+/).filter(Boolean)
    return Object.values(this.documentStore.docs)
      .map(doc => ({ ref: doc.id, score: score(doc, parts), doc }))
      .filter(result => result.score > 0)
      .sort((one, other) => other.score - one.score)
      .map(result => ({ ...result, doc: { ...result.doc, body: excerpt(result.doc.body, parts) } }))
  }

  // How often the parts stand in a section; one in its title counts for ten. A section that lacks a part is no result.
  function score (doc, parts) {
    const counts = parts.map(part => 10 * count(doc.title, part) + count(doc.body, part))
    return counts.includes(0) ? 0 : counts.reduce((sum, it) => sum + it, 0)
  }

  function count (text, part) {
    return text.toLowerCase().split(part).length - 1
  }

  // The text around the first part that is found. mdBook marks words that begin with a part, so a space goes before each.
  function excerpt (body, parts) {
    const lower = body.toLowerCase()
    const places = parts.map(part => lower.indexOf(part)).filter(place => place >= 0)
    const start = places.length ? Math.max(0, Math.min(...places) - 20) : 0
    const near = parts.reduce((text, part) => {
      const literal = part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      return text.replace(new RegExp(literal, 'gi'), ' $&')
    }, body.slice(start, start + 120))
    return (start > 0 ? '…' : '') + near
  }
})()
