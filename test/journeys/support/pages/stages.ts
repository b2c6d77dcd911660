import { randomUUID } from 'node:crypto'
import type { Answer } from '#shared/form/answers/answers.ts'
import type { Role } from '#shared/form/format/roles.ts'
import { referralForm } from '#shared/tools/index.ts'
import type { Api, Client } from '#test/api/support/api.ts'
import { storeItem } from '#test/api/support/intelligence.ts'
import { fillIn, inDanger, prepare, send, start, versionOf } from '#test/api/support/referrals.ts'
import { decisionOf } from '#test/factories/decisions.ts'
import { type DecisionStages, setDecisionStages } from './decision-stages.ts'
import {
  type IntelligenceConnectionStages,
  setIntelligenceConnectionStages,
} from './intelligence-connection-stages.ts'
import { type DeliveryStages, setDeliveryStages } from './intelligence-delivery-stages.ts'
import { type IntelligenceDeskStages, setIntelligenceDeskStages } from './intelligence-desk-stages.ts'
import { type IntelligenceExportStages, setIntelligenceExportStages } from './intelligence-export-stages.ts'
import { type GivingStages, setGivingStages } from './intelligence-giving-stages.ts'
import { type RecipientStages, setRecipientStages } from './intelligence-recipient-stages.ts'
import { type LinkStages, setLinkStages } from './link-stages.ts'
import { type ManageStages, setManageStages } from './manage-stages.ts'
import { type PaperStages, setPaperStages } from './paper-stages.ts'
import { type PartnerStages, setPartnerStages } from './partner-stages.ts'
import { type ReviewStages, setReviewStages } from './review-stages.ts'
import { type RoomStages, setRoomStages } from './room-stages.ts'
import { type ShareStages, setShareStages } from './share-stages.ts'
import { setYearStages, type YearStages } from './year-stages.ts'

/** Referrals in every state that a page can show, by the state, and what else pages are about. */
export interface Stages
  extends ReviewStages,
    DecisionStages,
    PartnerStages,
    ManageStages,
    ShareStages,
    RoomStages,
    LinkStages,
    IntelligenceConnectionStages,
    IntelligenceDeskStages,
    IntelligenceExportStages,
    GivingStages,
    RecipientStages,
    DeliveryStages,
    PaperStages,
    YearStages {
  readonly draft: string
  readonly ready: string
  readonly danger: string
  readonly awaiting: string
  readonly sent: string
  readonly inTriage: string
  readonly rated: string
  readonly returned: string
  readonly decided: string
  readonly maseWaiting: string
  readonly maseAccepted: string
  readonly onAgenda: string
  /** The date of the meeting whose agenda has items, and one of the items. */
  readonly meeting: string
  readonly item: string
  /** What intelligence has given to the MASE: the item, and what was given. */
  readonly raised: string
  readonly person: string
  /** A draft that others add to: its reference, what was asked of one post, and what another has given. */
  readonly shared: string
  readonly askedOf: string
  readonly given: string
  /** One that only some may read, and that somebody else has opened in an emergency. */
  readonly restricted: string
}

const told = (...recipients: string[]): Answer => ({
  value: recipients.map((recipient) => ({ recipient, told: 'no' })),
})

const own: Partial<Record<Role, Answer>> = {
  'child.name': { value: 'Merrin Quillfeather' },
  'volt.offenders': { value: 'A man of about thirty, silver hatchback, known to the girls as Dex.' },
  'need-to-know.suspects': told('lkm-police-spoc', 'lkm-housing'),
}

/** Drives the API until something is in every state. */
export async function setStages(api: Api): Promise<Stages> {
  const lead = api.as('lkm-lead')
  const head = api.as('lkm-head')
  const worker = api.as('lkm-mash-one')
  const mase = api.as('lkm-mase')
  const sendOne = (desk?: 'mash' | 'mase') => send(lead, head, desk, own)

  const draft = await start(lead)
  await fillIn(lead, draft, 'assessment')
  const ready = await prepare(lead, 'mash', own)
  await saveWhatIsLeft(lead, ready)
  const danger = await start(lead, inDanger)
  const awaiting = await prepare(lead, 'mash', own)
  await lead.askForSignOff({ reference: awaiting, version: await versionOf(lead, awaiting) })

  const sent = await sendOne()
  const [inTriage, rated, returned, decided] = [
    await sendOne(),
    await sendOne(),
    await sendOne(),
    await sendOne(),
  ]
  for (const reference of [inTriage, rated, returned, decided]) await worker.claimReferral({ reference })
  const version = async (reference: string) =>
    (await worker.readReferral({ reference })).body.referral.version
  for (const reference of [rated, decided])
    await worker.rateReferral({
      reference,
      version: await version(reference),
      rating: 'amber',
      reason: 'Groomed by an adult who is not known.',
    })
  await worker.returnToSender({
    reference: returned,
    version: await version(returned),
    question: 'Who collects her on Fridays?',
  })
  await worker.decideReferral({
    reference: decided,
    version: await version(decided),
    ...decisionOf('strategy-discussion'),
    reasons: 'Likely significant harm; police and health agree.',
    senderShould: 'Come to the strategy discussion on Tuesday.',
  })

  const [maseWaiting, maseAccepted, onAgenda] = [
    await sendOne('mase'),
    await sendOne('mase'),
    await sendOne('mase'),
  ]
  const maseVersion = async (reference: string) =>
    (await mase.readMaseReferral({ reference })).body.referral.version
  for (const reference of [maseAccepted, onAgenda])
    await mase.acceptForMase({ reference, version: await maseVersion(reference) })
  const meeting = (await mase.listMeetings({})).body.meetings[0]?.date ?? ''
  const agenda = async () => (await mase.readMeeting({ meeting })).body.meeting
  await mase.putOnAgenda({
    meeting,
    reference: onAgenda,
    version: await maseVersion(onAgenda),
    heading: 'victims',
  })
  for (const title of ['The shelter behind the retail park', 'The taxi rank at night'])
    await mase.addAgendaItem({
      meeting,
      version: (await agenda()).version,
      heading: 'locations',
      title,
    })
  const raised = await storeItem(api, { given: [{ contactId: 'lkm-mase' }] })
  const person = (await api.as('lkm-administrator').listPeople({})).body.people.find(
    ({ name }) => name === 'Idris Calloway',
  )
  return {
    draft,
    ready,
    danger,
    awaiting,
    sent,
    inTriage,
    rated,
    returned,
    decided,
    maseWaiting,
    maseAccepted,
    onAgenda,
    meeting,
    item: (await mase.readMeeting({ meeting })).body.items[0]?.id ?? '',
    raised: `${raised.reference}/${raised.given[0]?.id}`,
    person: person?.id ?? '',
    ...(await askOthers(api)),
    ...(await setDecisionStages(api, () => sendOne())),
    ...(await setPartnerStages(api, await sendOne())),
    ...(await setManageStages(api, await sendOne())),
    restricted: await restrictOne(api, await sendOne()),
    ...(await setShareStages(api, await sendOne())),
    ...(await setReviewStages(api)),
    ...(await setRoomStages(api)),
    ...(await setPaperStages(api)),
    ...(await setLinkStages(api)),
    ...(await setIntelligenceDeskStages(api)),
    ...(await setIntelligenceConnectionStages(api)),
    ...(await setIntelligenceExportStages(api)),
    ...(await setGivingStages(api)),
    ...(await setRecipientStages(api)),
    ...(await setDeliveryStages(api)),
    ...(await setYearStages(api)),
  }
}

/** A draft with two contributions asked of the MASE desk: one not answered, one given. */
async function askOthers(api: Api): Promise<Pick<Stages, 'shared' | 'askedOf' | 'given'>> {
  const lead = api.as('lkm-lead')
  const asked = api.as('lkm-mase')
  const shared = await start(lead)
  const ask = async () =>
    (
      await lead.askForContribution({
        reference: shared,
        requestId: randomUUID(),
        contact: 'lkm-mase',
        sections: ['identifying-details'],
        ask: 'Which health services know the child?',
      })
    ).body.id
  const askedOf = await ask()
  const given = await ask()
  const place = { reference: shared, contribution: given }
  await asked.saveContribution({
    ...place,
    section: 'identifying-details',
    version: 0,
    answers: { '2.17': { value: 'Larkmere Surgery' } },
  } as never)
  const { version } = (await asked.readContribution(place)).body
  await asked.giveContribution({ ...place, version })
  return { shared, askedOf, given }
}

/** Restricts a referral to the manager, and opens it in an emergency as an officer who is not named. */
async function restrictOne(api: Api, reference: string): Promise<string> {
  const manager = api.as('lkm-mash-manager')
  const { version } = (await manager.readRestriction({ reference })).body
  await manager.restrictReferral({
    reference,
    version,
    kind: 'staff-family',
    reason: 'The mother works for the council.',
  })
  await api.as('lkm-intelligence').breakGlass({
    reference,
    reason: 'Somebody named in it was seen outside the school.',
    neededFor: 'To tell the sergeant who it is',
  })
  return reference
}

/** Saves each page of the referral form that nobody has opened, so that nothing filled in waits to be confirmed. */
async function saveWhatIsLeft(author: Client, reference: string): Promise<void> {
  const { sections } = (await author.readAssessment({ reference })).body
  const saved = new Set(sections.filter(({ form }) => form === 'marf').map(({ section }) => section))
  for (const { id: section } of referralForm.sections)
    if (!saved.has(section))
      await author.saveSection({ reference, form: 'marf', section, version: 0, answers: {} } as never)
}
