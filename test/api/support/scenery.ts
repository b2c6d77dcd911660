import { randomUUID } from 'node:crypto'
import { personIdOf } from '#functions/platform/dependencies.ts'
import type { DemonstrationAccount } from '#infra/local/demonstration/account.ts'
import { demonstrationAccounts } from '#infra/local/demonstration/accounts.ts'
import { demonstrationContacts } from '#infra/local/demonstration/contacts.ts'
import { demonstrationPartnerships } from '#infra/local/demonstration/partnerships.ts'
import type { Api, Client } from './api.ts'
import type { Target } from './cases.ts'
import { dayFromNow, passOn } from './desks.ts'
import { storeItem } from './intelligence.ts'
import { prepare, send, start, versionOf } from './referrals.ts'

const tell = (recipient: string) => ({
  'volt.offenders': { value: 'A man who waits by the gate' },
  'need-to-know.suspects': { value: [{ recipient, told: 'no' }] },
})

/** Something that is acted on, and what the rules ask of it. */
export interface Thing extends Target {
  readonly called: string
  readonly partnership: string
  readonly agency: string
  readonly author: string
  readonly desks: readonly ('mash' | 'mase')[]
  /** Who reads for the post that something of it was passed on to, by subject. */
  readonly shared: readonly string[]
  /** Who reads for a post that is asked to its partnership's meetings, by subject; and for `contact`, which is one. */
  readonly attends: readonly string[]
  readonly answers: readonly string[]
  /** Who reads for the post that was asked to add to it, by subject. */
  readonly asked: readonly string[]
  /** Who reads for the post that intelligence was given to, by subject. */
  readonly given: readonly string[]
  /** Who reads for the post that the MASH asked what it knows, by subject. */
  readonly informed: readonly string[]
}

/** The people in the demonstration, and the records that each of them may or may not reach. */
export interface Scenery {
  readonly people: readonly DemonstrationAccount[]
  readonly things: readonly Thing[]
  /** Like the things, but of records that were never made. */
  readonly nowhere: Target
}

const noShare = { share: 'SSSSSSSSSSSSSSSSSSSSSS', shared: [] }
const noContribution = 'CCCCCCCCCCCCCCCCCCCCCC'
const noInformation = { information: 'IIIIIIIIIIIIIIIIIIIIII', informed: [] }

/** Who reads for a post of the demonstration. */
const readersOf = (post: string): readonly string[] =>
  demonstrationContacts.find(({ id }) => id === post)?.readers ?? []

/** Who reads for any post that is asked to the meetings of a partnership. */
const attendsIn = (code: string): readonly string[] => {
  const settings = demonstrationPartnerships.find((partnership) => partnership.code === code)?.mase
  const members = settings?.members?.map(({ contact }) => contact) ?? []
  return [settings?.chair ?? '', ...(settings?.deputies ?? []), ...members].flatMap(readersOf)
}

/** A draft, a referral at the MASH, one at both desks, and one of the other partnership. */
export async function makeScenery(api: Api): Promise<Scenery> {
  const [teacher, head, mase, worker] = ['lkm-teacher', 'lkm-head', 'lkm-mase', 'lkm-mash-one'].map(api.as)
  if (!teacher || !head || !mase || !worker) throw new Error('Somebody is missing')
  const idOf = (subject: string) => personIdOf({ issuer: api.signIn.issuer, subject })
  const draft = await start(teacher)
  const contribution = await contribute(api, draft)
  const atMash = await send(teacher, head, 'mash', tell('lkm-police-spoc'))
  const atBoth = await send(api.as('lkm-nurse'), api.as('lkm-nurse-manager'))
  const information = await ask(worker, atBoth)
  await passOn(worker, atBoth)
  const theirs = await prepare(api.as('vnt-teacher'), 'mash', tell('vnt-school'))
  await api.as('vnt-teacher').sendReferral({
    reference: theirs,
    version: await versionOf(api.as('vnt-teacher'), theirs),
  })

  const agendaOf = async (subject: string) => {
    const coordinator = api.as(subject)
    const date = (await coordinator.listMeetings()).body.meetings[0]?.date as string
    await coordinator.addAgendaItem({ meeting: date, version: 0, heading: 'trends', title: 'A trend' })
    return { date, item: (await coordinator.readMeeting({ meeting: date })).body.items[0]?.id as string }
  }
  const [here, there] = [await agendaOf('lkm-mase'), await agendaOf('vnt-mase')]
  // Each was given to a post, whose readers are below.
  const [known, knownThere] = [
    await storeItem(api, { given: [{ contactId: 'lkm-police-spoc' }] }),
    await storeItem(api, { giver: 'vnt-teacher', given: [{ contactId: 'vnt-school' }] }),
  ].map(({ reference, given }) => ({ intelligence: reference, dissemination: given[0]?.id as string }))
  const inLarkmere = {
    ...known,
    given: readersOf('lkm-police-spoc'),
    partnership: 'LKM',
    person: idOf('lkm-constable'),
    contact: 'lkm-housing',
    attends: attendsIn('LKM'),
    answers: readersOf('lkm-housing'),
    ...here,
  }
  const things: Thing[] = [
    {
      ...inLarkmere,
      called: 'a draft of Hollin Bank',
      reference: draft,
      agency: 'lkm-hollin-bank',
      author: 'lkm-teacher',
      desks: [],
      asked: ['lkm-mase'],
      contribution,
      ...noInformation,
      ...noShare,
    },
    {
      ...inLarkmere,
      called: 'a referral of Hollin Bank at the MASH',
      reference: atMash,
      agency: 'lkm-hollin-bank',
      author: 'lkm-teacher',
      desks: ['mash'],
      asked: [],
      contribution: noContribution,
      ...noInformation,
      ...noShare,
    },
    {
      ...inLarkmere,
      called: 'a referral of the health trust at both desks',
      reference: atBoth,
      agency: 'lkm-health',
      author: 'lkm-nurse',
      desks: ['mash', 'mase'],
      asked: [],
      contribution: noContribution,
      share: await passPartOn(worker, atBoth),
      shared: ['lkm-lead', 'lkm-head'],
      information,
      informed: ['lkm-constable', 'lkm-sergeant'],
    },
    {
      ...there,
      ...knownThere,
      given: readersOf('vnt-school'),
      called: 'a referral of the other partnership',
      reference: theirs,
      partnership: 'VNT',
      person: idOf('vnt-teacher'),
      contact: 'vnt-school',
      attends: attendsIn('VNT'),
      answers: readersOf('vnt-school'),
      agency: 'vnt-tarnwick-school',
      author: 'vnt-teacher',
      desks: ['mash'],
      asked: [],
      contribution: noContribution,
      ...noInformation,
      ...noShare,
    },
  ]
  const nowhere = {
    reference: 'VNT-0000-0000-0',
    person: 'BBBBBBBBBBBBBBBBBBBBBB',
    contact: 'nobody-here',
    contribution: noContribution,
    information: noInformation.information,
    share: noShare.share,
    intelligence: 'VNT-INT-0000-0000-0',
    ...here,
  }
  return { people: demonstrationAccounts, things, nowhere }
}

/** Has the MASH ask the police what they know, and put the referral back. */
async function ask(worker: Client, reference: string): Promise<string> {
  const { version } = (await worker.claimReferral({ reference })).body
  const asked = await worker.askPartners({
    reference,
    version,
    requestId: randomUUID(),
    agencies: [{ contact: 'lkm-police-spoc', why: 'They know the place' }],
    about: ['child'],
    address: 'no',
    ask: 'What do you know?',
    because: 'A worry about a child',
    family: 'agrees',
    due: dayFromNow(7),
  })
  if (asked.status !== 201) throw new Error(`Not asked: ${JSON.stringify(asked.problem)}`)
  await worker.releaseReferral({ reference, version: asked.body.version, reason: 'For the next shift' })
  return asked.body.asked[0] as string
}

/** Has the MASE desk add to a draft. */
async function contribute(api: Api, reference: string): Promise<string> {
  const desk = api.as('lkm-mase')
  const section = 'identifying-details'
  const asked = await api.as('lkm-teacher').askForContribution({
    reference,
    requestId: randomUUID(),
    contact: 'lkm-mase',
    sections: [section],
    ask: 'Which surgery is the child with?',
  })
  const place = { reference, contribution: asked.body.id }
  await desk.saveContribution({ ...place, section, version: 0, answers: { '2.17': { value: 'Larkmere' } } })
  const { version } = (await desk.readContribution(place)).body
  await desk.giveContribution({ ...place, version })
  return place.contribution
}

/** Has the MASH pass on who the child is to a school. */
async function passPartOn(worker: Client, reference: string): Promise<string> {
  const { referral } = (await worker.readReferral({ reference })).body
  const passed = await worker.passOn({
    reference,
    version: referral.version,
    requestId: randomUUID(),
    kind: 'allocated-worker',
    to: 'lkm-school',
    parts: ['child'],
    purpose: 'To look after the child at school',
    gateway: 'children-act-2004-s10-s11',
  })
  if (passed.status !== 201) throw new Error(`Not passed on: ${JSON.stringify(passed.problem)}`)
  return passed.body.id
}
