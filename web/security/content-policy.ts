/**
 * The content security policy of one page. Everything is refused but: the scripts that carry this page's nonce and
 * what they load, and styles, fonts, pictures and requests of the hub itself.
 *
 * @param nonce random for each answer
 * @param development the framework's development server evaluates code and writes inline styles
 */
export function contentPolicy(nonce: string, development = false): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    `style-src 'self'${development ? " 'unsafe-inline'" : ''}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; ')
}
