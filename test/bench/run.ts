/**
 * Measures the figures that the hub is to reach and prints them as a table.
 *
 * node test/bench/run.ts [ROW...] [--json] [--check]
 *
 * --json   prints JSON in place of the table
 * --check  ends with 1 when a figure is not reached; without it, only when something cannot be measured
 */
import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { rootPath } from '#infra/root.ts'
import { exitCodeOf, readCommand } from './command.ts'
import { type Figure, isReached } from './row.ts'
import type { RowName } from './rows.ts'
import { table } from './table.ts'

/** A row in a process of its own: one hub, and nothing that an earlier row has warmed up or used up. */
async function measure(name: RowName): Promise<readonly Figure[]> {
  const args = ['--disable-warning=ExperimentalWarning', rootPath('test/bench/run-row.ts'), name]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  const [answer, code] = await Promise.all([text(child.stdout), ended])
  if (code !== 0) throw new Error(`${name} could not be measured: its process ended with ${code}`)
  return JSON.parse(answer)
}

const command = readCommand(process.argv.slice(2))
if (!command.ok) {
  process.stderr.write(`${command.failure}\n`)
  process.exit(2)
}
const { rows, json, check } = command.value
const started = performance.now()
const figures: Figure[] = []
for (const name of rows) figures.push(...(await measure(name)))
const seconds = Math.round((performance.now() - started) / 1000)

const report = figures.map((figure) => ({ ...figure, reached: isReached(figure) }))
process.stdout.write(
  json
    ? `${JSON.stringify({ node: process.version, seconds, figures: report }, null, 2)}\n`
    : `${table(report)}\n\nMeasured in ${seconds} seconds on Node ${process.version}.\n`,
)
process.exitCode = exitCodeOf(figures, check)
