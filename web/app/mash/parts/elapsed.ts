const units = [
  { name: 'day', length: 24 * 60 * 60_000 },
  { name: 'hour', length: 60 * 60_000 },
  { name: 'minute', length: 60_000 },
] as const

/** How long ago a moment was: "3 hours ago". Nights and weekends count, since the child lives through them. */
export function elapsed(from: string, now: number): string {
  const time = now - Date.parse(from)
  const unit = units.find(({ length }) => time >= length)
  if (!unit) return 'just now'
  const count = Math.floor(time / unit.length)
  return `${count} ${unit.name}${count === 1 ? '' : 's'} ago`
}
