/**
 * A path of the hub itself, or the fallback: what comes in an address or a form must not send anybody elsewhere.
 */
export function localPath(wanted: string | null | undefined, fallback = '/home'): string {
  if (!wanted?.startsWith('/') || /[\s\\]/.test(wanted)) return fallback
  const base = 'https://hub.invalid'
  const url = URL.canParse(wanted, base) ? new URL(wanted, base) : undefined
  // Two slashes at the beginning would name another host; `/.//host` becomes that only once it is tidied.
  if (url?.origin !== base || url.pathname.startsWith('//')) return fallback
  return url.pathname + url.search + url.hash
}
