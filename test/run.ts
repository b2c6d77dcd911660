/**
 * `npm test`: every check there is, and at the end one line that counts them. All of them run even where one fails, so
 * that a run tells everything that is wrong. The checks keep one processor busy each, so they run two by two; the tests
 * come after them.
 */
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

interface Count {
  readonly passed: number
  readonly failed: number
}

interface Check {
  readonly name: string
  readonly command: readonly string[]
}

const checkTypes = (project: string) => ['tsc', '--noEmit', '-p', project]
const layers = ['shared', 'functions', 'infra', 'web', 'test']

/** What is checked beside each other, and in each of those what is checked after another. */
const checks: readonly (readonly Check[])[] = [
  [
    { name: 'Build of the front end', command: ['node', 'infra/web-server/build.ts'] },
    // Next writes some of these types as it builds.
    { name: 'Types of the front end', command: checkTypes('web/tsconfig.json') },
    { name: 'Nothing unused', command: ['knip'] },
  ],
  [
    { name: 'Types', command: checkTypes('tsconfig.json') },
    { name: 'Lint and format', command: ['biome', 'check', '--error-on-warnings', '.'] },
    {
      name: 'Boundaries between the layers',
      command: ['depcruise', '--config', '.dependency-cruiser.mjs', ...layers],
    },
  ],
]

/** Runs a check and tells at its end what it said, so that two at once do not talk into each other. */
function runCheck({ name, command }: Check): Promise<Count> {
  const [program = '', ...rest] = command
  return new Promise((resolve) => {
    const said: Buffer[] = []
    const running = spawn(program, rest, { stdio: ['ignore', 'pipe', 'pipe'] })
    for (const output of [running.stdout, running.stderr]) output.on('data', (chunk) => said.push(chunk))
    running.on('error', ({ message }) => said.push(Buffer.from(`${message}\n`)))
    running.on('close', (code) => {
      const passed = code === 0
      process.stdout.write(`\n── ${name}\n${Buffer.concat(said)}${passed ? 'passed' : 'FAILED'}\n`)
      resolve(passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })
    })
  })
}

async function runInTurn(some: readonly Check[]): Promise<Count[]> {
  const counts: Count[] = []
  for (const check of some) counts.push(await runCheck(check))
  return counts
}

/**
 * Runs all suites at once, so that at the end of none of them a processor waits, and counts by their report. A run that
 * ends badly without a failed test counts as one failure.
 */
function runTests(folder: string): Count {
  process.stdout.write('\n── Tests\n')
  const report = join(folder, 'tests.json')
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`]
  const { status } = spawnSync('vitest', ['run', ...reporters], { stdio: 'inherit' })
  try {
    const {
      numPassedTests: passed,
      numFailedTests,
      numPendingTests,
    } = JSON.parse(readFileSync(report, 'utf8'))
    const failed = numFailedTests + numPendingTests
    return { passed, failed: failed === 0 && status !== 0 ? 1 : failed }
  } catch {
    return { passed: 0, failed: 1 }
  }
}

const folder = mkdtempSync(join(tmpdir(), 'referral-hub-'))
process.stdout.write('\n── Build and checks\n')
const checked = (await Promise.all(checks.map(runInTurn))).flat()
const counts = [...checked, runTests(folder)]
rmSync(folder, { recursive: true })
const sum = (pick: (count: Count) => number) => counts.reduce((total, count) => total + pick(count), 0)
const failed = sum((count) => count.failed)
process.stdout.write(`\n${sum((count) => count.passed)} passed, ${failed} failed\n`)
process.exit(failed === 0 ? 0 : 1)
