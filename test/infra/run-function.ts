import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { rootPath } from '#infra/root.ts'

/**
 * Runs a packaged function in a process of its own, with nothing of this one's environment.
 * @throws with what the process said when it fails
 */
export async function runFunction<Answer>(
  file: string,
  environment: Readonly<Record<string, string>>,
  events: readonly unknown[],
): Promise<Answer[]> {
  const output = path.join(path.dirname(file), 'answers.json')
  const child = spawn(process.execPath, [rootPath('test/infra/invoke.ts'), file, output], {
    env: { NODE_ENV: 'production', PATH: process.env.PATH, ...environment },
    stdio: ['pipe', 'ignore', 'pipe'],
  })
  child.stdin.end(JSON.stringify(events))
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  const [errors, code] = await Promise.all([text(child.stderr), ended])
  if (code !== 0) throw new Error(`The function's process ended with ${code}:\n${errors}`)
  return JSON.parse(readFileSync(output, 'utf8'))
}
