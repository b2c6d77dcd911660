import * as fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { MaseAction } from '#shared/mase/action.ts'
import type { AgendaItem } from '#shared/mase/item.ts'
import { type Api, startApi } from '../../support/api.ts'
import {
  act,
  begin,
  coordinatorOf,
  end,
  lineOf,
  makeMeeting,
  onAgenda,
  placeOn,
  remains,
  room,
  stored,
} from './support.ts'

let api: Api
beforeAll(async () => {
  api = await startApi({ events: false })
})
afterAll(() => api.stop())

/** What is done with an item, of the children or of the places, in whatever order. */
const step = fc.record({
  does: fc.constantFrom('remain', 'remove', 'escalate', 'again', 'carry', 'act', 'end', 'end-wordless'),
  which: fc.nat(2),
})

test('in any order of decisions, second thoughts, carry-overs and endings no item and no action is lost', async () => {
  const desk = coordinatorOf(api)
  const { meetings } = (await desk.listMeetings()).body
  let next = 0
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 7 }), async (steps) => {
      const meeting = meetings[next]?.id as string
      next = (next + 1) % (meetings.length - 2)
      await makeMeeting(api, meeting, { stage: 'planned' })
      const own = [
        await onAgenda(api, meeting),
        await placeOn(api, meeting, 'The park'),
        await placeOn(api, meeting, 'The bridge'),
      ]
      const before = (await room(api, meeting)).lines.map(({ item }) => item.id)
      await begin(api, meeting)
      const actions: string[] = []
      for (const { does, which } of steps) {
        const name = own[which] as string
        const line = await lineOf(api, meeting, name)
        const { id: item, version, reference } = line.item
        const place = { meeting, item, version, ...(reference ? { reference } : {}) }
        if (does === 'act') actions.push(await act(api, meeting, name))
        else if (does === 'again') await desk.discussAgain({ ...place, reason: 'Again' })
        else if (does === 'carry') await desk.carryOverItem({ ...place, reason: 'No time' })
        else if (does === 'end') await end(api, meeting, 'Out of time')
        else if (does === 'end-wordless') await end(api, meeting)
        else
          await remains(api, meeting, name, { kind: does, approver: 'The chair', escalatedTo: 'The board' })
      }
      await end(api, meeting, 'Out of time')
      const after = await room(api, meeting)
      expect(after.meeting.stage).toBe('held')
      const settled = after.lines.filter(({ item }) => item.decision || item.carriedOver)
      // Taken up again after the end, it is still on the agenda, and the minutes cannot be approved.
      const open = after.lines.filter(({ item }) => !item.decision && !item.carriedOver)
      expect([...settled, ...open].map(({ item }) => item.id).toSorted()).toEqual(before.toSorted())
      const items = await stored<AgendaItem>(api, 'agenda-item')
      for (const { item } of settled) {
        const { carriedOver, decision } = item
        expect(Boolean(carriedOver) !== Boolean(decision)).toBe(true)
        if (carriedOver) {
          const there = (await room(api, carriedOver.to)).lines.map((one) => one.item.id)
          expect(there).toContain(item.id)
          expect(items.filter(({ id }) => id === item.id).length).toBeGreaterThan(1)
        }
        if (!item.reference) continue
        const { referral } = (await desk.readMaseReferral({ reference: item.reference })).body
        expect(referral.mase?.meeting).toBe(carriedOver?.to ?? meeting)
        expect(referral.state).toBe(
          carriedOver ? 'on-agenda' : decision?.kind === 'remove' ? 'removed-from-mase' : 'under-mase',
        )
        expect(referral.mase?.discussed).toBe(carriedOver ? undefined : 1)
      }
      const kept = (await stored<MaseAction>(api, 'mase-action')).map(({ id }) => id)
      for (const id of actions) expect(kept).toContain(id)
      const tracked = (await desk.exportActions()).body.rows.map(({ id }) => id)
      expect(tracked).toEqual(expect.arrayContaining(actions))
    }),
    { numRuns: 6, endOnFailure: true },
  )
}, 120_000)
