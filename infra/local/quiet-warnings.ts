/**
 * Keeps two notices that help nobody out of the progress lines: first Node's, that SQLite is new. Every other
 * warning is shown as it comes. Imported before all else.
 */
process.removeAllListeners('warning')
process.on('warning', (warning) => {
  if (warning.name === 'ExperimentalWarning' && warning.message.includes('SQLite')) return
  process.stderr.write(`${warning.stack ?? warning.message}\n`)
})

/** The OpenID provider takes every Node that was not yet named LTS for one that it cannot run on; it can. */
const warn = console.warn
console.warn = (...values: unknown[]) => {
  if (!String(values[0]).includes('oidc-provider WARNING: Unsupported runtime')) warn(...values)
}
