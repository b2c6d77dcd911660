import { vi } from 'vitest'

/** Takes what the functions log out of the test's own output, and keeps it to be looked at. */
export function keepLogs(): readonly string[] {
  const lines: string[] = []
  const write = process.stdout.write.bind(process.stdout)
  vi.spyOn(process.stdout, 'write').mockImplementation(((chunk: string | Uint8Array, ...rest: never[]) => {
    const text = chunk.toString()
    if (!text.startsWith('{"level":')) return write(chunk, ...rest)
    lines.push(text)
    return true
  }) as typeof process.stdout.write)
  return lines
}
