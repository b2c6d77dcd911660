import { quarterOf } from '#shared/evaluation/quarters.ts'
import { quarterBefore } from '#shared/mase/figures/periods.ts'
import { atMase } from '#test/api/mase/links/support.ts'
import type { Api } from '#test/api/support/api.ts'

export interface LinkStages {
  /** A thing that two records mention, as a person has confirmed; and a pair that nobody has looked at. */
  readonly thing: string
  readonly confirmedPair: string
  readonly openPair: string
  /** A problem profile that is a draft, and one that is finished. */
  readonly profile: string
  readonly finishedProfile: string
}

/** Two referrals of the MASE that mention a van and a place. */
async function pairsOf(api: Api) {
  const said = 'The van LK19 ZXV waited at ZZ99 8QX on Friday evening.'
  await atMase(api, 'Isolde Marchbanks', said, '5')
  await atMase(api, 'Florian Oakhurst', said, '6')
  return (await api.as('lkm-mase').listPossibleLinks()).body.pairs
}

/** Has the coordinator confirm one of two pairs, and begin two profiles of which one is finished. */
export async function setLinkStages(api: Api): Promise<LinkStages> {
  const mase = api.as('lkm-mase')
  const [first] = await pairsOf(api)
  const confirmed = { thing: first?.one.id ?? '', other: first?.other.id ?? '' }
  await mase.judgeLink({ ...confirmed, version: 0, verdict: 'same', reason: 'Seen by both' })
  const [next] = (await mase.listPossibleLinks()).body.pairs
  const quarter = quarterOf(new Date().toISOString().slice(0, 10))
  const begin = async (back: number) =>
    (await mase.beginProfile({ quarter: quarterBefore(quarter, back) })).body.profile
  const [profile, finishedProfile] = [await begin(1), await begin(2)]
  const { version } = (await mase.readProfile({ profile: finishedProfile })).body.profile
  await mase.finishProfile({ profile: finishedProfile, version })
  return {
    thing: confirmed.thing,
    confirmedPair: `${confirmed.thing}/${confirmed.other}`,
    openPair: `${next?.one.id}/${next?.other.id}`,
    profile,
    finishedProfile,
  }
}
