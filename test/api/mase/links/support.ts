import { expect } from 'vitest'
import { arrive, child } from '../../mash-page/support.ts'
import type { Api, Client } from '../../support/api.ts'
import { passOn } from '../../support/desks.ts'

/** A referral about a child that the MASH passed on to the MASE, of which somebody wrote this today. */
export async function atMase(api: Api, name: string, today: string, day = '4', withheld?: string) {
  const reference = await arrive(
    api,
    child(name, day, {
      'concern.today': { value: today },
      ...(withheld ? { 'volt.offenders': { value: withheld } } : {}),
    }),
  )
  await passOn(api.as('lkm-mash-one'), reference)
  return reference
}

/** The pair that the hub found alike in two referrals, by what is written there. */
export async function pairOf(client: Client, one: string, other: string, text: string) {
  const { pairs } = (await client.listPossibleLinks()).body
  const found = pairs.find(
    (pair) =>
      [pair.one, pair.other].every(({ reference }) => [one, other].includes(reference)) &&
      [pair.one, pair.other].some(({ mention }) => mention.text === text),
  )
  expect(found, `${text} in ${one} and ${other}`).toBeDefined()
  return { thing: found?.one.id as string, other: found?.other.id as string }
}

export async function confirm(client: Client, one: string, other: string, text: string) {
  const pair = await pairOf(client, one, other, text)
  const judged = await client.judgeLink({ ...pair, version: 0, verdict: 'same', reason: 'Seen by both' })
  expect(judged.status).toBe(200)
  return pair
}

/** Who is joined to whom, by what stands at the points. */
export async function joined(client: Client, filter: object = {}): Promise<string[]> {
  const read = await client.readLinks(filter)
  expect(read.status).toBe(200)
  const labels = new Map(read.body.points.map(({ id, label }) => [id, label]))
  return read.body.edges
    .map(({ one, other }) => [labels.get(one), labels.get(other)].toSorted().join(' – '))
    .toSorted()
}
