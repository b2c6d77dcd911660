import { expect, onTestFinished, test } from 'vitest'
import { caseTimes } from '#infra/local/demonstration/casework/case-times.ts'
import { allCases } from '#infra/local/demonstration/casework/cases/all-cases.ts'
import { writeCasework } from '#infra/local/demonstration/casework/write-casework.ts'
import type { Invoke } from '#infra/local/lambda/invoke.ts'
import { openLocalStore } from '#infra/local/local-store.ts'
import { londonClock } from '#shared/identifiers/date-time.ts'
import type { HistoryEntry } from '#shared/referral/history.ts'
import type { Referral } from '#shared/referral/referral.ts'
import { startApi } from '#test/api/support/api.ts'
import { allItems } from '#test/api/support/store.ts'

const cases = allCases(caseTimes(londonClock(Date.now()).date))

/** Does what is asked so many times; then does it, and is gone before it can answer. */
const killedAfter = (calls: number, invoke: Invoke): Invoke => {
  let left = calls
  return async (name, event) => {
    const answer = await invoke(name, event)
    left -= 1
    if (left < 0) throw new Error('killed')
    return answer
  }
}

test('killed midway, twice, the casework is finished by the next start, and nothing is there twice', async () => {
  const api = await startApi({ events: false })
  onTestFinished(() => api.stop())
  const store = openLocalStore()
  const write = async (invoke: Invoke) => {
    const lines: string[] = []
    await writeCasework({ invoke, issuer: api.signIn.issuer, store, say: (line) => lines.push(line) })
    return lines
  }
  expect((await write(killedAfter(9, api.hub.invoke))).at(-1)).toBe('casework: 0 referrals written')
  expect((await write(killedAfter(290, api.hub.invoke))).at(-1)).not.toContain(`${cases.length} referrals`)
  expect(await write(api.hub.invoke)).toEqual([`casework: ${cases.length} referrals written`])
  expect(await write(api.hub.invoke)).toEqual(['casework: there already'])

  const items = await allItems(api, 'hub')
  const heads = items.filter(({ entity }) => entity === 'referral').map(({ data }) => data as Referral)
  const reviews = cases.filter(({ review }) => review)
  const transfers = cases.flatMap(({ steps }) =>
    steps.filter((step) => step.does === 'passOn' && step.with.kind === 'front-door'),
  )
  expect(transfers).toHaveLength(1)
  expect(heads.filter(({ cameFrom }) => cameFrom)).toHaveLength(transfers.length)
  expect(heads).toHaveLength(cases.length + reviews.length + transfers.length)
  expect(heads.filter(({ state }) => state === 'draft')).toHaveLength(2)
  const sendings = items.filter(
    ({ entity, data }) => entity === 'history' && (data as HistoryEntry).kind.startsWith('send-to'),
  )
  expect(sendings).toHaveLength(
    cases.filter(({ steps }) => steps.some(({ does }) => does === 'sendReferral')).length + transfers.length,
  )
})
