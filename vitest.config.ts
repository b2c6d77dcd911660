import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

const project = (name: string, include: string[], more: object = {}) => ({
  test: { name, include, environment: 'node', ...more },
})

/** Suites that start servers get a process for each file: the hub reads its settings from the environment. */
const servers = { pool: 'forks', testTimeout: 60_000, hookTimeout: 180_000 } as const

/** The files that take longest begin first, so that none is left over at the end with an idle core beside it. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification) =>
      Number(/journeys\/pages|permissions\/matrix|restriction\/nobody-else/.test(moduleId))
    return (await super.sort(files)).toSorted((a, b) => isLong(b) - isLong(a))
  }
}

export default defineConfig({
  // React's automatic runtime for the components that tests render.
  oxc: { jsx: { runtime: 'automatic' } },
  test: {
    // One more than there are processors to count on: a file often waits, for the database, a page or the mail.
    maxWorkers: 3,
    sequence: { sequencer: LongestFirst },
    projects: [
      project('unit', ['test/unit/**/*.test.{ts,tsx}'], { testTimeout: 30_000 }),
      project('infra', ['test/infra/**/*.test.ts'], servers),
      project('local', ['test/local/**/*.test.ts'], servers),
      // Each file has a hub of its own (test/api/support/load-anew.ts); what the hubs are made of is loaded once.
      project('api', ['test/api/**/*.test.ts'], { ...servers, isolate: false }),
      project('faults', ['test/faults/**/*.test.ts'], servers),
      project('journeys', ['test/journeys/**/*.test.ts'], servers),
    ],
  },
})
