// The local server: what the web program's requests meet.
import { createServer } from 'node:http'
import { WebSocketServer } from 'ws'

const body = request => new Promise(done => {
  let text = ''
  request.on('data', chunk => { text += chunk }).on('end', () => done(text))
})

export const serve = async files => {
  const server = createServer(async (request, response) => {
    const json = (status, value) => {
      response.writeHead(status, { 'content-type': 'application/json' })
      response.end(JSON.stringify(value))
    }
    const file = files[request.url]
    if (file) {
      response.writeHead(200, { 'content-type': file.type })
      return response.end(file.content)
    }
    switch (request.url) {
      case '/echo': return json(200, { method: request.method, body: await body(request), token: request.headers['x-token'] })
      case '/image.svg':
        response.writeHead(200, { 'content-type': 'image/svg+xml' })
        return response.end('<svg xmlns="http://www.w3.org/2000/svg" width="30" height="20"/>')
      case '/broken': return json(500, { error: 'broken' })
      case '/text': return response.end('this is no JSON')
      // Until the other side gives up.
      case '/slow': return request.on('close', () => response.destroy())
      default: return json(404, { error: 'nothing here' })
    }
  })
  // What it hears at /socket, it says again.
  new WebSocketServer({ server, path: '/socket' }).on('connection', socket => {
    socket.on('message', (data, binary) => socket.send(data, { binary }))
  })
  await new Promise(ready => server.listen(0, '127.0.0.1', ready))
  return { address: `http://127.0.0.1:${server.address().port}`, close: () => { server.closeAllConnections(); server.close() } }
}
