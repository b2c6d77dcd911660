import type { Dissemination } from '#shared/intelligence/dissemination.ts'
import type { Grading } from '#shared/intelligence/grading.ts'
import { makeIntelligenceReference } from '#shared/intelligence/intelligence-reference.ts'
import type { IntelligenceItem } from '#shared/intelligence/item.ts'
import type { Release } from '#shared/intelligence/release.ts'
import type { ItemState } from '#shared/intelligence/states.ts'

const officer = { id: 'officer-one', name: 'Desmond Kirkbride', post: 'Intelligence officer' }
const secondOfficer = { id: 'officer-two', name: 'Winifred Ashgrove', post: 'Intelligence officer' }
const at = '2026-11-16T10:00:00.000Z'

let made = 0
/** A reference that no other item of the test has. */
export const nextIntelligenceReference = (code = 'LKM'): string => {
  made += 1
  return makeIntelligenceReference(code, String(70_000_000 + made))
}

/** An item about a vehicle that nobody has looked at. */
export const anItem = (changes: Partial<IntelligenceItem> = {}): IntelligenceItem => ({
  reference: 'LKM-INT-4821-7306-7',
  partnership: 'LKM',
  version: 1,
  kind: 'vehicle',
  details: { registration: 'ZZ18', make: 'A small van', colour: 'Silver' },
  what: 'My sister saw a silver van wait by the school gate. I heard two girls call the driver Rook.',
  where: 'Hollin Bank, by the gate',
  provenance: { know: 'told-first-hand', corroborated: 'no', doubted: 'no', sourceAtRisk: 'no' },
  givenAt: at,
  named: [],
  sourceAgencyMark: 'mark of an agency',
  sourceMark: 'mark of a person',
  state: 'received',
  since: at,
  ...changes,
})

/** `2B P`, to be read for as long as it is kept. */
export const aGrading = (changes: Partial<Grading> = {}): Grading => ({
  number: 1,
  source: '2',
  information: 'B',
  handling: 'P',
  marking: 'OFFICIAL-SENSITIVE',
  priority: 'medium',
  by: officer,
  at,
  ...changes,
})

/** A text that one officer wrote and another released. */
export const aRelease = (changes: Partial<Release> = {}): Release => ({
  item: 'LKM-INT-4821-7306-7',
  number: 1,
  version: 2,
  kind: 'vehicle',
  details: { make: 'A small van', colour: 'Silver' },
  text: 'A silver van has waited near a school at the end of the day. Its driver is called Rook.',
  grading: aGrading(),
  kept: [],
  state: 'released',
  writtenBy: officer,
  writtenAt: at,
  checkedBy: secondOfficer,
  checkedAt: at,
  ...changes,
})

/** A text that waits for the second officer. */
const aWaitingRelease = (changes: Partial<Release> = {}): Release => {
  const { checkedBy, checkedAt, ...unchecked } = aRelease({ version: 1, state: 'waiting' })
  return { ...unchecked, ...changes }
}

/** A release that was given to the police's point of contact, who has not opened it. */
export const aDissemination = (changes: Partial<Dissemination> = {}): Dissemination => ({
  id: 'DDDDDDDDDDDDDDDDDDDDDD',
  item: 'LKM-INT-4821-7306-7',
  release: 1,
  partnership: 'LKM',
  version: 1,
  contactId: 'lkm-police-spoc',
  kind: 'vehicle',
  marking: 'OFFICIAL-SENSITIVE',
  purpose: 'To look out for the van',
  gateway: 'public-task',
  by: officer,
  at,
  mailId: 'MMMMMMMMMMMMMMMMMMMMMM',
  ...changes,
})

/** An item with all that it has in a state. */
export interface WholeItem {
  readonly item: IntelligenceItem
  readonly gradings: readonly Grading[]
  readonly releases: readonly Release[]
}

interface Changes {
  readonly item?: Partial<IntelligenceItem>
  readonly grading?: Partial<Grading>
  readonly release?: Partial<Release>
}

/** An item as the desk has it in a state: graded from `graded` on, with a text from `drafted` on. */
export function anItemIn(state: ItemState, changes: Changes = {}): WholeItem {
  const grading = aGrading(changes.grading)
  const isGraded = state !== 'received'
  const hasText = state === 'drafted' || state === 'released'
  const item = anItem({
    state,
    version: { received: 1, graded: 2, 'not-shared': 3, drafted: 3, released: 4 }[state],
    ...(isGraded && { grading }),
    ...(hasText && { release: 1 }),
    ...changes.item,
  })
  const text = { item: item.reference, kind: item.kind, grading, ...changes.release }
  const release = state === 'released' ? aRelease(text) : aWaitingRelease(text)
  return { item, gradings: isGraded ? [grading] : [], releases: hasText ? [release] : [] }
}
