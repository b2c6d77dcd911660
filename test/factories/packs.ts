import type { MaseAction } from '#shared/mase/action.ts'
import type { AgendaItem } from '#shared/mase/item.ts'
import type { PaperContent, PaperHead, PaperKind } from '#shared/mase/pack.ts'
import { type PaperRecord, type PaperSources, paperContent } from '#shared/mase/pack-content.ts'
import type { PaperReader } from '#shared/mase/who-sees.ts'
import type { Handling } from '#shared/partners/answer.ts'
import type { Referral } from '#shared/referral/referral.ts'
import { voltHeadings } from '#shared/referral/volt.ts'
import { formWith } from './papers.ts'

const person = (id: string) => ({ id, name: `Person ${id}`, post: 'Post' })

export const headWith = (own: Partial<PaperHead> = {}): PaperHead => ({
  kind: 'pack',
  partnership: 'Larkmere',
  meeting: '2027-04-14',
  date: '2027-04-14',
  time: '10:00',
  minutes: 120,
  place: 'Committee room 2',
  apologies: [],
  confidentiality: 'What is said here is confidential.',
  phone: '01632 960001',
  next: { date: '2027-05-12', time: '10:00', place: 'Committee room 2' },
  ...own,
})

/** What the head of a referral must have for its papers. */
export const referralWith = (own: Partial<Referral> & Pick<Referral, 'reference'>): Referral =>
  ({
    partnership: 'LKM',
    agency: { id: 'school', name: 'Hollin Bank Academy' },
    author: person('author'),
    child: { name: 'Merrin Quillfeather', dateOfBirth: '2012-03-27' },
    state: 'on-agenda',
    version: 1,
    mase: { from: 'sender', reason: '', at: '2027-03-14T09:05:00.000Z' },
    ...own,
  }) as Referral

/** The record of a child whose forms say some words where the MASE asks. */
export const recordWith = (
  head: Referral,
  words: string,
  told: readonly { readonly contact: string; readonly handling: Handling; readonly known: string }[] = [],
): PaperRecord => ({
  head,
  documents: [
    formWith(
      { role: 'concern.reason', answer: { as: 'text', text: `Concern ${words}` } },
      { role: 'mase.blocker.details', answer: { as: 'text', text: `Blocker ${words}` } },
      { role: 'mase.ask', answer: { as: 'text', text: `Ask ${words}` } },
      { role: 'mase.strategy-discussion.date', answer: { as: 'text', text: '3 March 2027' } },
      { role: 'opinion', answer: { as: 'text', text: 'Medium risk' } },
      { role: 'opinion.nrm', answer: { as: 'text', text: 'Yes, a referral has been made' } },
      { role: 'volt.offenders', answer: { as: 'withheld', audience: 'intelligence' } },
    ),
  ],
  requests: told.map(({ contact, handling, known }) => ({
    id: `${head.reference} ${contact}`,
    reference: head.reference,
    partnership: 'LKM',
    contactId: contact,
    post: `Post ${contact}`,
    organisation: `Agency ${contact}`,
    ask: 'What do you know?',
    about: [],
    because: 'A worry',
    whyThisAgency: 'They may know',
    family: 'agrees',
    askedBy: person('worker'),
    fromAgency: 'MASH',
    askedAt: '2027-03-01T09:00:00.000Z',
    dueAt: '2027-03-02T09:00:00.000Z',
    state: 'answered',
    version: 2,
    answers: 1,
    handling,
    handlingAt: '2027-03-02T09:00:00.000Z',
    leaves: [],
    answer: {
      request: `${head.reference} ${contact}`,
      number: 1,
      known: [{ known, from: 'source-of-it', source: 'direct', kind: 'reported', when: 'spring 2027' }],
      dangers: 'danger-at-the-door',
      by: { ...person('answerer'), agency: 'Agency' },
      at: '2027-03-02T09:00:00.000Z',
    },
  })),
})

export const actionWith = (own: Partial<MaseAction> & Pick<MaseAction, 'id'>): MaseAction => ({
  partnership: 'LKM',
  meeting: '2027-03-10',
  item: 'earlier',
  kind: 'free',
  words: 'Do something',
  owner: { contact: 'police', post: 'Single point of contact', agency: 'Larkmere Police' },
  dueOn: '2027-04-01',
  state: 'open',
  updates: [],
  raisedBy: person('coordinator'),
  raisedAt: '2027-03-10T11:00:00.000Z',
  version: 1,
  ...own,
})

export const readerWith = (own: Partial<PaperReader> = {}): PaperReader => ({
  contact: 'police',
  organisation: 'Larkmere Police',
  part: 'member',
  sees: 'all',
  people: [{ id: 'constable', agency: 'lkm-police' }],
  ...own,
})

/** Items in their order, each under its heading. */
export const orderOf = (items: readonly AgendaItem[]) =>
  Object.fromEntries(
    voltHeadings.map((heading) => [
      heading,
      items.filter((item) => item.heading === heading).map(({ id }) => id),
    ]),
  ) as unknown as PaperSources['meeting']['order']

/** All that goes out of a meeting with some items. */
export const contentWith = (
  items: readonly AgendaItem[],
  own: Partial<Omit<PaperSources, 'items' | 'head'>> & { readonly kind?: PaperKind } = {},
): PaperContent => {
  const { kind = 'pack', ...sources } = own
  return paperContent({
    head: headWith({ kind }),
    meeting: { id: '2027-04-14', date: '2027-04-14', time: '10:00', minutes: 120, order: orderOf(items) },
    records: new Map(),
    actions: [],
    earlier: new Map(),
    minuted: new Map(),
    corrections: [],
    told: new Map(),
    categories: ['Gravest', 'Grave', 'Least'],
    postOf: (contact) => (contact === 'police' ? 'Single point of contact, Larkmere Police' : undefined),
    ...sources,
    items,
  })
}
