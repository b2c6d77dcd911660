import { fork } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export interface GuardedProgram {
  /** Settles when the program has ended, with its exit code. */
  readonly ended: Promise<number>
  /** Asks it to end and waits until it has. */
  stop(): Promise<void>
}

/**
 * Runs a program that cannot outlive this process: see guard.ts. In a process group of its own, so that Ctrl-C
 * reaches the hub alone, which then stops its parts in order.
 *
 * @param log a file that gets the program's output; without one it is thrown away
 */
export const runGuarded = (
  program: string,
  args: readonly string[],
  options: { readonly env?: NodeJS.ProcessEnv; readonly cwd?: string; readonly log?: string } = {},
): GuardedProgram => {
  const output = options.log === undefined ? 'ignore' : openSync(options.log, 'a')
  const guard = fork(fileURLToPath(new URL('guard.ts', import.meta.url)), [program, ...args], {
    env: options.env ?? process.env,
    ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
    detached: true,
    execArgv: [],
    stdio: ['ignore', output, output, 'ipc'],
  })
  if (typeof output === 'number') closeSync(output)
  const ended = new Promise<number>((resolve) => {
    guard.on('exit', (code) => resolve(code ?? 1))
    guard.on('error', () => resolve(127))
  })
  return {
    ended,
    stop: async () => {
      if (guard.connected) guard.disconnect()
      await ended
    },
  }
}
