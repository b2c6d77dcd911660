import { type NextRequest, NextResponse } from 'next/server'
import { hubUrl } from './environment.ts'
import { contentPolicy } from './security/content-policy.ts'

/** Above what a form may send (next.config.ts), in bytes: refused before it is read. */
const LARGEST_FORM = 4 * 1024 * 1024

/**
 * Stands before every page: gives it a content policy with a nonce of its own, keeps it out of every cache, and tells
 * the page its own address.
 */
export function proxy(request: NextRequest): NextResponse {
  if (Number(request.headers.get('content-length') ?? 0) > LARGEST_FORM) return tooLarge()

  const nonce = btoa(crypto.randomUUID())
  const policy = contentPolicy(nonce, process.env.NODE_ENV === 'development')
  const headers = new Headers(request.headers)
  headers.set('x-nonce', nonce)
  headers.set('content-security-policy', policy)
  headers.set('x-hub-path', request.nextUrl.pathname + request.nextUrl.search)
  // The framework compares the Origin of a form with this. The host that reaches it is the gateway's, not the hub's.
  headers.set('x-forwarded-host', hubUrl().host)

  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  response.headers.set('cache-control', 'no-store')
  return response
}

const tooLarge = () =>
  new NextResponse(
    'What you sent is too large to read. Go back to the page before this one: what you typed is still there. Shorten it and try again.',
    { status: 413, headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' } },
  )

// All but files and the sign of life; read by the framework before anything runs, so one text without parts.
export const config = {
  matcher: ['/((?!_next/static/|assets/[\\w-]+\\.(?:css|svg|woff2)$|health$).*)'],
}
