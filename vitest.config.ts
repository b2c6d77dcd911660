import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

const project = (name: string, include: string[], more: object = {}) => ({
  test: { name, include, environment: 'node', ...more },
})

/** Suites that start servers run in processes: the hub reads its settings from the environment. */
const servers = { pool: 'forks', testTimeout: 60_000, hookTimeout: 180_000 } as const

/** For files that leave nothing behind that another would meet: what they import is loaded once in a process. */
const together = { isolate: false } as const

/** The files that take longest, then the suites by how long their files take. */
const longestFirst = [
  /journeys\/pages/,
  /permissions\/matrix|restriction\/nobody-else|a-year-of-meetings/,
  /test\/(journeys|local|faults|infra)\//,
  /test\/api\//,
  /./,
]

/** What takes long begins first, so that nothing is left over at the end with an idle core beside it. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const placeOf = ({ moduleId }: TestSpecification) => longestFirst.findIndex((some) => some.test(moduleId))
    return (await super.sort(files)).toSorted((one, other) => placeOf(one) - placeOf(other))
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
      project('unit', ['test/unit/**/*.test.{ts,tsx}'], { ...together, testTimeout: 30_000 }),
      project('infra', ['test/infra/**/*.test.ts'], servers),
      project('local', ['test/local/**/*.test.ts'], servers),
      // Here and in the journeys each file has a hub of its own all the same: test/api/support/load-anew.ts.
      project('api', ['test/api/**/*.test.ts'], { ...servers, ...together }),
      project('faults', ['test/faults/**/*.test.ts'], servers),
      project('journeys', ['test/journeys/**/*.test.ts'], { ...servers, ...together }),
    ],
  },
})
