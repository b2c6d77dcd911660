import { keys } from '#functions/platform/keys.ts'
import { putMeeting } from '#functions/platform/meeting-item.ts'
import type { Meeting } from '#shared/mase/meeting.ts'
import type { Member } from '#shared/mase/settings.ts'
import type { VoltHeading } from '#shared/referral/volt.ts'
import type { Api } from '../../support/api.ts'
import { send } from '../../support/referrals.ts'
import { allItems, putItem } from '../../support/store.ts'

/** Names, a postcode and a number of a child, as somebody writes them where they do not belong. */
export const secret = {
  name: 'Merrin Quillfeather',
  blocker: 'Merrin’s placement fell through. MERRIN QUILLFEATHER sleeps at ZZ99 3VZ',
  ask: 'A police lead for merrin',
  intelligence: 'A man called Torvald Grimshaw waits by the bandstand',
} as const

/** A referral that the health trust made straight to the MASE. */
export const fromHealth = (api: Api): Promise<string> =>
  send(api.as('lkm-nurse'), api.as('lkm-nurse-manager'), 'mase', {
    'child.name': { value: secret.name },
    'child.postcode': { value: 'ZZ99 3VZ' },
    'mase.blocker': { value: 'yes' },
    'mase.blocker.details': { value: secret.blocker },
    'mase.ask': { value: secret.ask },
    'volt.offenders': { value: secret.intelligence },
  })

/** A referral that the school made. */
export const fromSchool = (api: Api): Promise<string> =>
  send(api.as('lkm-teacher'), api.as('lkm-head'), 'mase', {
    'child.name': { value: 'Osric Pennyfold' },
    'mase.blocker': { value: 'yes' },
    'mase.blocker.details': { value: 'Nobody agrees who leads' },
    'mase.ask': { value: 'One lead for Osric' },
  })

/** Puts a referral on the agenda of a meeting. */
export async function discuss(api: Api, meeting: string, reference: string): Promise<void> {
  const coordinator = api.as('lkm-mase')
  const { referral } = (await coordinator.readMaseReferral({ reference })).body
  const accepted = await coordinator.acceptForMase({ reference, version: referral.version })
  if (accepted.status !== 200) throw new Error(`Not accepted: ${JSON.stringify(accepted.problem)}`)
  const put = await coordinator.putOnAgenda({
    reference,
    meeting,
    version: accepted.body.version,
    heading: 'victims',
  })
  if (put.status !== 200) throw new Error(`Not on the agenda: ${JSON.stringify(put.problem)}`)
}

/** Adds an item without a referral. */
export async function addItem(
  api: Api,
  meeting: string,
  heading: VoltHeading,
  title: string,
): Promise<string> {
  const coordinator = api.as('lkm-mase')
  const { version } = (await coordinator.readMeeting({ meeting })).body.meeting
  const added = await coordinator.addAgendaItem({ meeting, heading, title, version })
  if (added.status !== 200) throw new Error(`Not added: ${JSON.stringify(added.problem)}`)
  const items = (await coordinator.readMeeting({ meeting })).body.items
  return items.find((item) => item.title === title)?.id as string
}

export const members: readonly Member[] = [
  { contact: 'lkm-police-spoc', sees: 'all' },
  { contact: 'lkm-health-spoc', sees: 'involved' },
  { contact: 'lkm-school', sees: 'involved' },
  { contact: 'lkm-housing', sees: 'all' },
]

/** The id of the first coming meeting of Larkmere. */
export const firstMeeting = async (api: Api): Promise<string> =>
  (await api.as('lkm-mase').listMeetings()).body.meetings[0]?.id as string

/** Asks some posts to a meeting that somebody has begun. */
export async function askPosts(api: Api, id: string, own: Partial<Meeting> = {}): Promise<void> {
  const { pk, sk } = keys.meeting('LKM', id)
  const found = (await allItems<Meeting>(api, 'hub')).find((item) => item.pk === pk && item.sk === sk)
  if (!found) throw new Error('Nobody has begun this meeting')
  const write = putMeeting({ ...found.data, chair: 'lkm-mash', deputies: [], members, ...own }, found.data)
  if ('put' in write) await putItem(api, write.put)
}

/** Looks at the papers and sends them. */
export async function circulate(api: Api, meeting: string) {
  const coordinator = api.as('lkm-mase')
  const { version, mark } = (await coordinator.readPapers({ meeting })).body
  return coordinator.circulatePapers({ meeting, version, mark })
}

/** Opens the copy of a post and gives all that it says, as text. */
export async function readCopy(api: Api, subject: string, meeting: string, contact: string): Promise<string> {
  const reader = api.as(subject)
  const opened = await reader.openMyPapers({ meeting, contact })
  if (opened.status !== 200) throw new Error(`Not opened: ${JSON.stringify(opened.problem)}`)
  const { copies } = (await reader.readMyPapers({ meeting })).body
  return JSON.stringify(copies.find((copy) => copy.contact === contact)?.pack)
}
