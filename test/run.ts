/**
 * `npm test`: every check there is, one after another, and at the end one line that counts them. All of them run even
 * where one fails, so that a run tells everything that is wrong.
 */
import { spawnSync } from 'node:child_process'
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

const checks: readonly Check[] = [
  { name: 'Build of the front end', command: ['node', 'infra/web-server/build.ts'] },
  { name: 'Types', command: ['tsc', '--noEmit', '-p', 'tsconfig.json'] },
  { name: 'Types of the front end', command: ['tsc', '--noEmit', '-p', 'web/tsconfig.json'] },
  { name: 'Lint and format', command: ['biome', 'check', '--error-on-warnings', '.'] },
  {
    name: 'Boundaries between the layers',
    command: [
      'depcruise',
      '--config',
      '.dependency-cruiser.mjs',
      'shared',
      'functions',
      'infra',
      'web',
      'test',
    ],
  },
  { name: 'Nothing unused', command: ['knip'] },
]

const suites = ['unit', 'infra', 'local', 'api', 'faults', 'journeys'] as const

function run(command: readonly string[]): boolean {
  const [program = '', ...rest] = command
  return spawnSync(program, rest, { stdio: 'inherit' }).status === 0
}

function runCheck({ name, command }: Check): Count {
  process.stdout.write(`\n── ${name}\n`)
  const passed = run(command)
  process.stdout.write(passed ? 'passed\n' : 'FAILED\n')
  return passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/** Runs a suite and counts by its own report. A suite that ends badly without a failed test counts as one failure. */
function runSuite(name: string, folder: string): Count {
  process.stdout.write(`\n── Tests: ${name}\n`)
  const report = join(folder, `${name}.json`)
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`]
  const ended = run(['vitest', 'run', '--project', name, ...reporters])
  try {
    const {
      numPassedTests: passed,
      numFailedTests,
      numPendingTests,
    } = JSON.parse(readFileSync(report, 'utf8'))
    const failed = numFailedTests + numPendingTests
    return { passed, failed: failed === 0 && !ended ? 1 : failed }
  } catch {
    return { passed: 0, failed: 1 }
  }
}

const folder = mkdtempSync(join(tmpdir(), 'referral-hub-'))
const counts = [...checks.map(runCheck), ...suites.map((suite) => runSuite(suite, folder))]
rmSync(folder, { recursive: true })
const sum = (pick: (count: Count) => number) => counts.reduce((total, count) => total + pick(count), 0)
const failed = sum((count) => count.failed)
process.stdout.write(`\n${sum((count) => count.passed)} passed, ${failed} failed\n`)
process.exit(failed === 0 ? 0 : 1)
