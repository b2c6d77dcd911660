import { createServer } from 'node:http'
import { type Listening, listen } from '#infra/local/listen.ts'
import { documentOf, type PreviewPage } from './page.ts'

/** Shows nothing but what is in the page itself, and sends nothing anywhere. */
const policy =
  "default-src 'none'; style-src 'self'; font-src data:; form-action 'none'; frame-ancestors 'none'; base-uri 'none'"

/** Serves the pages to this machine alone, on any port that is free. Nothing is kept. */
export async function servePages(pages: readonly PreviewPage[], css: string): Promise<Listening> {
  const byPath = new Map(pages.map((page) => [page.path, page]))
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://preview.invalid')
    const headers = {
      'content-security-policy': policy,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    }
    if (pathname === '/preview.css') {
      response.writeHead(200, { ...headers, 'content-type': 'text/css; charset=utf-8' }).end(css)
      return
    }
    const page = byPath.get(decodeURIComponent(pathname))
    const html = page
      ? documentOf(page.title, page.html, '<link rel="stylesheet" href="/preview.css">')
      : documentOf('Page not found', '<main><p>There is no such page in this preview.</p></main>', '')
    response.writeHead(page ? 200 : 404, { ...headers, 'content-type': 'text/html; charset=utf-8' }).end(html)
  })
  return listen(server, 0)
}
