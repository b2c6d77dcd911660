import type { Breach } from '#shared/intelligence/breach.ts'
import type { Dissemination } from '#shared/intelligence/dissemination.ts'
import type { Grading } from '#shared/intelligence/grading.ts'
import type { IntelligenceItem } from '#shared/intelligence/item.ts'
import type { Release } from '#shared/intelligence/release.ts'
import { isSettled, mustDo } from '#shared/intelligence/ring.ts'
import type { Item } from '../items.ts'
import { intelligenceKeys, intelligenceLists } from './keys.ts'

/**
 * An item as it is stored: listed for the desk by its state, and for those who gave it once there is something to tell them that
 * its handling lets them know.
 */
export const intelligenceItem = (item: IntelligenceItem): Item<IntelligenceItem> => {
  const isTold = item.feedback !== undefined && !item.grading?.hidden
  const given = `${item.givenAt}#${item.reference}`
  return {
    ...intelligenceKeys.item(item.reference),
    entity: 'intelligence',
    data: item,
    worklistPk: intelligenceLists.items(item.partnership, item.state),
    worklistSk: `${item.since}#${item.reference}`,
    ...(isTold && {
      personPk: intelligenceLists.givenBy(item.sourceMark),
      personSk: given,
      senderPk: intelligenceLists.givenFrom(item.sourceAgencyMark),
      senderSk: given,
    }),
  }
}

export const gradingItem = (reference: string, grading: Grading): Item<Grading> => ({
  ...intelligenceKeys.grading(reference, grading.number),
  entity: 'intelligence-grading',
  data: grading,
})

/** A text for release; once released it is listed by when, for exports of a period. */
export const releaseItem = (partnership: string, release: Release): Item<Release> => ({
  ...intelligenceKeys.release(release.item, release.number),
  entity: 'release',
  data: release,
  ...(release.state === 'released' && {
    worklistPk: intelligenceLists.releases(partnership),
    worklistSk: `${release.checkedAt}#${release.item}#${release.number}`,
  }),
})

/** What was given to a post: listed for it, for whoever looks after what is not opened, and for who must ring. */
export const disseminationItem = (told: Dissemination): Item<Dissemination> => {
  const at = `${told.at}#${told.item}#${told.id}`
  const waitsForPerson = mustDo(told) !== undefined
  return {
    ...intelligenceKeys.dissemination(told.item, told.id),
    entity: 'dissemination',
    data: told,
    senderPk: intelligenceLists.disseminationsTo(told.partnership, told.contactId),
    senderSk: at,
    ...(!isSettled(told) &&
      told.nextAt && {
        worklistPk: intelligenceLists.disseminationsNext(told.partnership),
        worklistSk: `${told.nextAt}#${told.item}#${told.id}`,
      }),
    ...(waitsForPerson && {
      personPk: intelligenceLists.toRing(told.partnership),
      personSk: `${told.ring?.again ?? told.ring?.since ?? told.at}#${told.item}#${told.id}`,
    }),
  }
}

/** A breach: listed by when its clock is up while nobody has decided, and for good by when it became known. */
export const breachItem = (breach: Breach): Item<Breach> => ({
  ...intelligenceKeys.breach(breach.partnership, breach.id),
  entity: 'breach',
  data: breach,
  senderPk: intelligenceLists.breaches(breach.partnership),
  senderSk: `${breach.knownAt}#${breach.id}`,
  ...(!breach.decision && {
    worklistPk: intelligenceLists.openBreaches(breach.partnership),
    worklistSk: `${breach.dueAt}#${breach.id}`,
  }),
})
