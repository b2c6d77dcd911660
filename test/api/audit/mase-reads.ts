import type { OperationName } from '#shared/api/index.ts'
import { atMase, confirm } from '../mase/links/support.ts'
import { circulate } from '../mase/papers/support.ts'
import { act, begin, coordinatorOf, end, makeMeeting, placeOn } from '../mase/room/support.ts'
import type { Api } from '../support/api.ts'
import { sendToMase } from '../support/desks.ts'
import { storeItem } from '../support/intelligence.ts'

const once = <T>(make: () => Promise<T>): (() => Promise<T>) => {
  let made: Promise<T> | undefined
  return () => {
    made ??= make()
    return made
  }
}

/** Reads at the MASE that go well: who reads, and what. Each makes what it needs, once. */
export function maseReads(api: () => Api): Partial<Record<OperationName, () => Promise<[string, object]>>> {
  const coming = async (place: number) =>
    (await coordinatorOf(api()).listMeetings()).body.meetings[place]?.id as string
  const withPapers = once(async () => {
    const meeting = await coming(1)
    await makeMeeting(api(), meeting)
    await placeOn(api(), meeting)
    await circulate(api(), meeting)
    return meeting
  })
  const held = once(async () => {
    const meeting = await coming(2)
    await makeMeeting(api(), meeting)
    const item = await placeOn(api(), meeting)
    await begin(api(), meeting)
    const action = await act(api(), meeting, item)
    await end(api(), meeting, 'There was no time')
    const { version } = (await coordinatorOf(api()).readMinutes({ meeting })).body.minutes
    const recordedFor = 'The chair'
    const approved = await coordinatorOf(api()).recordApproval({ meeting, version, recordedFor })
    if (approved.status !== 200) throw new Error(`Not approved: ${JSON.stringify(approved.problem)}`)
    return { meeting, action }
  })
  const pair = once(async () => {
    const said = 'A man drives her about in AB12 CDE. He writes from 07700 900 123.'
    const one = await atMase(api(), 'Wren Tolliver', said)
    const other = await atMase(api(), 'Linnet Marchbank', said, '9')
    return confirm(coordinatorOf(api()), one, other, 'AB12 CDE')
  })
  const profile = once(async () => {
    const begun = await coordinatorOf(api()).beginProfile({ quarter: '2026-Q3' })
    return begun.body.profile
  })
  const health = { contact: 'lkm-health-spoc' }
  return {
    readRaised: async () => {
      const { reference: item, given } = await storeItem(api(), { given: [{ contactId: 'lkm-mase' }] })
      return ['lkm-mase', { item, dissemination: given[0]?.id }]
    },
    readOverride: async () => ['lkm-inspector', { reference: await sendToMase(api()) }],
    readMinutes: async () => ['lkm-mase', { meeting: (await held()).meeting }],
    readMyPapers: async () => ['lkm-nurse', { meeting: await withPapers() }],
    downloadMyPapers: async () => ['lkm-nurse', { meeting: await withPapers(), ...health, as: 'pdf' }],
    readMyMinutes: async () => ['lkm-nurse', { meeting: (await held()).meeting, ...health }],
    downloadMyMinutes: async () => ['lkm-nurse', { meeting: (await held()).meeting, ...health, as: 'word' }],
    readAction: async () => ['lkm-mase', { action: (await held()).action }],
    readMyAction: async () => ['lkm-constable', { action: (await held()).action }],
    readMaseActionsOfChild: async () => ['lkm-mase', { reference: await sendToMase(api()) }],
    listPossibleLinks: async () => {
      await pair()
      return ['lkm-mase', {}]
    },
    readThing: async () => ['lkm-mase', { thing: (await pair()).thing }],
    readLinkPair: async () => ['lkm-mase', await pair()],
    readProfile: async () => ['lkm-mase', { profile: await profile() }],
  }
}
