import { afterAll, beforeAll, expect, test } from 'vitest'
import { commitUnaudited } from '#functions/platform/commit.ts'
import { type Dependencies, runtimeDependencies } from '#functions/platform/dependencies.ts'
import { putReferral, referralItem } from '#functions/platform/referral-items.ts'
import type { Referral } from '#shared/referral/referral.ts'
import { isAllowed, states, type TransitionName, transitions } from '#shared/referral/states.ts'
import { type Api, startApi } from './support/api.ts'
import { start } from './support/referrals.ts'

let api: Api
let deps: Dependencies
let draft: Referral

beforeAll(async () => {
  api = await startApi({ events: false })
  deps = runtimeDependencies()
  const reference = await start(api.as('lkm-teacher'))
  draft = (await api.as('lkm-teacher').readAssessment({ reference })).body.referral
})
afterAll(async () => {
  deps.db.destroy()
  await api.stop()
})

test.each(states)(
  'from "%s" the store lets through what the table of transitions allows, and nothing else',
  async (state) => {
    const before: Referral = { ...draft, state, version: 7, mase: { from: 'sender', reason: 'R', at: 'T' } }
    const through: string[] = []
    for (const name of Object.keys(transitions) as TransitionName[]) {
      await commitUnaudited(deps, [{ put: referralItem(before) }])
      const next = { ...before, state: transitions[name].to, version: 8 }
      const written = await commitUnaudited(deps, [putReferral(next, before, name)])
      if (written.ok) through.push(name)
      else expect(written.failure.current).toMatchObject({ data: { state } })
    }
    expect(through).toEqual(
      (Object.keys(transitions) as TransitionName[]).filter((name) => isAllowed(name, state)),
    )
  },
)

test('what was read in an older version is not written over, whatever the state', async () => {
  await commitUnaudited(deps, [{ put: referralItem({ ...draft, version: 7 }) }])
  const stale = { ...draft, version: 6 }
  const written = await commitUnaudited(deps, [putReferral({ ...stale, version: 7 }, stale, 'write')])
  expect(written.ok).toBe(false)
})
