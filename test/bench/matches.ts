import { findMatches } from '#functions/mash/find-matches.ts'
import type { Dependencies } from '#functions/platform/dependencies.ts'
import type { Person } from '#shared/people/person.ts'
import type { Referral } from '#shared/referral/referral.ts'
import { median, timed } from './measure.ts'
import { count, type Figure, milliseconds } from './row.ts'
import { newReference } from './support/copies.ts'
import { watch } from './support/watch.ts'

const CHILDREN = 100
const STEP = 997

/** Somebody who sees all that was sent in the partnership. */
const worker: Person = {
  id: 'worker-of-the-mash-000',
  issuer: 'https://sign-in.example',
  subject: 'lkm-mash-one',
  name: 'Bryony Okafor',
  post: 'MASH triage worker',
  email: 'bryony.okafor@lkm-council.example',
  partnership: 'LKM',
  agency: { id: 'lkm-council', name: 'Larkmere Council' },
  roles: ['mash-worker'],
  active: true,
  version: 1,
}

/** A new referral about a child who is known already: the same child, another reference. */
const again = (referral: Referral): Referral => ({
  ...referral,
  reference: newReference(referral.partnership),
})

/** Possible matches for one child among many: how many queries that takes, and that nothing is scanned. */
export async function matches(deps: Dependencies, known: (number: number) => Referral): Promise<Figure[]> {
  const searched = Array.from({ length: CHILDREN }, (_, one) => again(known(one * STEP)))
  let queries = 0
  let scans = 0
  for (const child of searched) {
    const { value, sent } = await watch(() => findMatches(deps, worker, child))
    if (value.length === 0) throw new Error('A child who is known was not found')
    queries = Math.max(queries, sent.filter(({ name }) => name === 'QueryCommand').length)
    scans += sent.filter(({ name }) => name === 'ScanCommand').length
  }
  const times: number[] = []
  const found: number[] = []
  for (const child of searched)
    times.push(
      await timed(async () => {
        found.push((await findMatches(deps, worker, child)).length)
      }),
    )
  return [
    {
      what: 'Possible matches for a child among 100,000: queries',
      ...count(queries, 4, 'queries'),
      details: { time: milliseconds(median(times)), 'matches found': median(found), children: CHILDREN },
    },
    { what: 'The same: scans', ...count(scans, 0, 'scans'), details: { children: CHILDREN } },
  ]
}
