import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Because, becauses, minutesFor, rankOf } from '#shared/mase/item-because.ts'
import { type Candidate, type Proposal, proposeAgenda } from '#shared/mase/propose-agenda.ts'
import { mentionKinds } from '#shared/mentions/mention.ts'
import { voltHeadings } from '#shared/referral/volt.ts'
import { candidateWith, manyCandidates } from '#test/factories/candidates.ts'

const candidate: fc.Arbitrary<Candidate> = fc.record(
  {
    id: fc.uuid(),
    heading: fc.constantFrom(...voltHeadings),
    because: fc.constantFrom(...(Object.keys(becauses) as Because[])),
    since: fc.constantFrom('2027-01-04', '2027-02-11', '2027-03-20'),
    urgent: fc.boolean(),
    minutes: fc.integer({ min: 1, max: 60 }),
    marks: fc.array(
      fc.record({ kind: fc.constantFrom(...mentionKinds), key: fc.constantFrom('a', 'b', 'c', 'd', 'e') }),
      { maxLength: 3 },
    ),
  },
  { requiredKeys: ['id', 'heading', 'because', 'since', 'marks'] },
)
const wanted = fc.record({
  minutes: fc.integer({ min: 10, max: 300 }),
  overdue: fc.integer({ min: 0, max: 80 }),
  candidates: fc.uniqueArray(candidate, { selector: ({ id }) => id, maxLength: 60 }),
})

const all = ({ lines, notFitting }: Proposal) => [...lines, ...notFitting]

describe('A proposed agenda', () => {
  test('loses nothing, and has nothing twice', () => {
    fc.assert(
      fc.property(wanted, (given) => {
        const ids = all(proposeAgenda(given)).map(({ id }) => id)
        expect(ids.toSorted()).toEqual(given.candidates.map(({ id }) => id).toSorted())
      }),
    )
  })

  test('fits the meeting, with the minutes that each item needs, and keeps those that a person set', () => {
    fc.assert(
      fc.property(wanted, (given) => {
        const { frame, lines } = proposeAgenda(given)
        const used = lines.reduce((sum, { minutes }) => sum + minutes, 0)
        expect(frame.welcome + frame.actions + used + frame.close).toBeLessThanOrEqual(given.minutes)
        for (const { id, because, minutes } of lines) {
          const set = given.candidates.find((one) => one.id === id)?.minutes
          const { least, usual } = minutesFor[because]
          expect(minutes).toBeGreaterThanOrEqual(set ?? least)
          expect(minutes).toBeLessThanOrEqual(set ?? usual)
        }
      }),
    )
  })

  test('takes heading after heading in VOLT order, under each what is owed before what is new', () => {
    fc.assert(
      fc.property(wanted, (given) => {
        const { lines } = proposeAgenda(given)
        const headings = lines.map(({ heading }) => voltHeadings.indexOf(heading))
        expect(headings).toEqual(headings.toSorted((a, b) => a - b))
        for (const heading of voltHeadings) {
          const seen = new Set<string>()
          const first = lines
            .filter((line) => line.heading === heading)
            .filter(({ id, group }) => !seen.has(group ?? id) && seen.add(group ?? id))
            .map(({ because }) => rankOf(because))
          expect(first).toEqual(first.toSorted((a, b) => a - b))
        }
      }),
    )
  })

  test('brings together under a heading what mentions the same', () => {
    fc.assert(
      fc.property(wanted, (given) => {
        const { lines } = proposeAgenda(given)
        for (const heading of voltHeadings) {
          const groups = lines.filter((line) => line.heading === heading).map(({ id, group }) => group ?? id)
          const runs = groups.filter((group, index) => group !== groups[index - 1])
          expect(new Set(runs).size).toBe(runs.length)
        }
      }),
    )
  })

  test('names what does not fit, and leaves nothing that is more urgent than what it keeps', () => {
    fc.assert(
      fc.property(wanted, (given) => {
        const { lines, notFitting, frame } = proposeAgenda(given)
        const waits = new Set(notFitting.map(({ id }) => id))
        const owed = (one: Candidate) => rankOf(one.because) <= rankOf('carried-over') && one.urgent
        const leftOut = given.candidates.filter(
          (one) => waits.has(one.id) && owed(one) && (one.minutes ?? 0) <= frame.items,
        )
        if (leftOut.length === 0) return
        const kept = given.candidates.filter(({ id }) => lines.some((line) => line.id === id))
        expect(kept.every(owed)).toBe(true)
      }),
    )
  })

  test('is the same whatever the order in which things are handed in', () => {
    fc.assert(
      fc.property(wanted, (given) => {
        const { lines } = proposeAgenda(given)
        const other = proposeAgenda({ ...given, candidates: given.candidates.toReversed() })
        expect(other.lines.map(({ id, minutes }) => [id, minutes])).toEqual(
          lines.map(({ id, minutes }) => [id, minutes]),
        )
      }),
    )
  })
})

test('a short list gets the usual time, a long one less, and the rest waits for next month', () => {
  const short = proposeAgenda({ minutes: 120, overdue: 0, candidates: manyCandidates(4) })
  expect(short.lines.map(({ because, minutes }) => minutes === minutesFor[because].usual)).toEqual(
    Array.from({ length: 4 }, () => true),
  )
  const long = proposeAgenda({ minutes: 120, overdue: 3, candidates: manyCandidates(40) })
  expect(long.frame).toEqual({ welcome: 5, actions: 6, close: 5, items: 104 })
  expect(long.lines.reduce((sum, { minutes }) => sum + minutes, 0)).toBeLessThanOrEqual(104)
  expect(long.notFitting.length).toBe(40 - long.lines.length)
  expect(long.notFitting.length).toBeGreaterThan(0)
})

test('a child in danger goes before a review that has waited longer, and does not wait for next month', () => {
  const danger = candidateWith({ id: 'danger', because: 'new', urgent: true, since: '2027-03-30' })
  const reviews = Array.from({ length: 40 }, (_, index) =>
    candidateWith({ id: `review ${index}`, because: 'review' }),
  )
  const { lines } = proposeAgenda({ minutes: 60, overdue: 0, candidates: [...reviews, danger] })
  expect(lines.map(({ id }) => id)).toContain('danger')
})

test('what joins items is said in general words, and what stands in very many joins nothing', () => {
  const van = { kind: 'vehicle', key: 'AB12CDE' } as const
  const arcade = { kind: 'place', key: 'arcade' } as const
  const candidates = [
    candidateWith({ id: '1', marks: [van, arcade] }),
    candidateWith({ id: '2' }),
    candidateWith({ id: '3', marks: [van] }),
    ...manyCandidates(15).map((one) => ({ ...one, marks: [{ kind: 'place', key: 'town' } as const] })),
  ]
  const { lines, notFitting } = proposeAgenda({ minutes: 400, overdue: 0, candidates })
  expect(notFitting).toEqual([])
  const groups = Object.fromEntries(lines.map(({ id, group }) => [id, group]))
  expect(groups).toMatchObject({ 1: 'A: the same vehicle', 3: 'A: the same vehicle', 2: undefined })
  expect(lines.filter(({ group }) => group)).toHaveLength(2)
  expect(JSON.stringify(lines)).not.toContain('AB12CDE')
})

test('200 items take less than a tenth of a second', () => {
  const candidates = manyCandidates(200)
  proposeAgenda({ minutes: 120, overdue: 40, candidates })
  const before = process.cpuUsage()
  proposeAgenda({ minutes: 120, overdue: 40, candidates })
  const { user, system } = process.cpuUsage(before)
  expect((user + system) / 1000).toBeLessThan(100)
})
