/**
 * Writes down a fault that nobody expected: what kind, and where in the code. Not its message, which may hold what
 * somebody typed.
 */
export function reportFault(fault: unknown): void {
  const error = fault instanceof Error ? fault : new Error(typeof fault)
  const where = error.stack?.split('\n').filter((line) => /^\s+at /.test(line))
  process.stderr.write(`${JSON.stringify({ level: 'ERROR', code: 'WEB_FAULT', kind: error.name, where })}\n`)
}
