import { proposeAgenda } from '#shared/mase/propose-agenda.ts'
import { manyCandidates } from '#test/factories/candidates.ts'
import { type Figure, milliseconds } from './row.ts'

const ITEMS = 200
const RUNS = 50
const LIMIT = 100

/** Own time of the processor for the agenda of a very long month, as a function meets it: each run from the candidates on. */
export async function agenda(): Promise<Figure[]> {
  const candidates = manyCandidates(ITEMS)
  const took = Array.from({ length: RUNS }, () => {
    const before = process.cpuUsage()
    proposeAgenda({ minutes: 180, overdue: 40, candidates })
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  })
  const first = took[0] as number
  const median = took.toSorted((a, b) => a - b)[RUNS / 2] as number
  return [
    {
      what: `Agenda of ${ITEMS} items proposed: own time, the first time in a process`,
      value: first,
      reads: milliseconds(first),
      limit: LIMIT,
      limitReads: `at most ${LIMIT} ms`,
      details: { 'median, once warm': milliseconds(median), runs: RUNS },
    },
  ]
}
