import { fail, ok, type Result } from '#shared/result.ts'
import { type Figure, isReached } from './row.ts'
import { isRowName, type RowName, rows } from './rows.ts'

/** What the benchmark is asked to do. */
export interface Command {
  readonly rows: readonly RowName[]
  readonly json: boolean
  readonly check: boolean
}

const options = ['--json', '--check']

/** Reads the words after the program's name; all rows where none is named. What is not known is said in words. */
export function readCommand(words: readonly string[]): Result<Command, string> {
  const named = words.filter((word) => !options.includes(word))
  const unknown = named.filter((word) => !isRowName(word))
  if (unknown.length > 0)
    return fail(
      `There is no ${unknown.join(', ')}. Rows: ${Object.keys(rows).join(', ')}. Options: ${options.join(', ')}.`,
    )
  const wanted = named.filter(isRowName)
  return ok({
    rows: wanted.length > 0 ? wanted : (Object.keys(rows) as RowName[]),
    json: words.includes('--json'),
    check: words.includes('--check'),
  })
}

/** A figure that is not reached is told, and is a failure only where the run is a check. */
export const exitCodeOf = (figures: readonly Figure[], check: boolean): 0 | 1 =>
  check && !figures.every(isReached) ? 1 : 0
