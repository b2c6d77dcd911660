import { alongHead } from '#functions/platform/along-head.ts'
import { auditEntry } from '#functions/platform/audit.ts'
import type { Change } from '#functions/platform/change-referral.ts'
import { acknowledgementDue, decisionDue } from '#functions/platform/clocks.ts'
import { isNew, type Write } from '#functions/platform/commit.ts'
import type { Caller, Dependencies } from '#functions/platform/dependencies.ts'
import { mailItem, newMail } from '#functions/platform/mail.ts'
import { sentMatchWrites } from '#functions/platform/matches.ts'
import { type OpenedWhole, referralObject } from '#functions/platform/open.ts'
import { pages } from '#functions/platform/pages.ts'
import { historyWrite, referralItem } from '#functions/platform/referral-items.ts'
import { documentItems } from '#functions/platform/stored-documents.ts'
import { londonClock } from '#shared/identifiers/date-time.ts'
import { makeReference } from '#shared/identifiers/reference.ts'
import type { Partnership } from '#shared/partnership/partnership.ts'
import { carriedAbout } from '#shared/queue/carried.ts'
import { ratingOnArrival } from '#shared/referral/rating-on-arrival.ts'
import type { PersonRef, Referral } from '#shared/referral/referral.ts'
import { documentsToCarry } from '#shared/sharing/documents-to-carry.ts'
import type { Share, SharedCopy } from '#shared/sharing/share.ts'

const DIGITS = 8
/** The child's own marks come first; a transaction takes a hundred writes in all. */
const MOST_MARKS = 40

interface Transfer {
  readonly basis: Omit<Share, 'to' | 'state'>
  readonly copy: SharedCopy
  readonly receiving: Partnership
}

/**
 * Makes of the chosen parts a referral of its own at another partnership: with a reference, a queue and clocks there, and
 * nothing that was not chosen. Its author is the front door that passed it on.
 */
export function transferTo(
  deps: Dependencies,
  caller: Caller,
  { person, referral, partnership }: OpenedWhole,
  { basis, copy, receiving }: Transfer,
): { readonly share: Share } & Pick<Change, 'writes' | 'alsoInTrail'> {
  const reference = makeReference(receiving.code, deps.randomDigits(DIGITS))
  const { at, id } = basis
  // Nobody signs in by this id: it stands in no list of a person.
  const author: PersonRef = { id: `front-door-${id}`, name: person.name, post: person.post }
  const before = draftOf(referral, partnership, { basis, copy, receiving }, reference, author)
  const rating = ratingOnArrival(before.danger, at)
  const arrived: Referral = {
    ...before,
    state: 'new',
    desks: ['mash'],
    sentAt: at,
    rating,
    acknowledgeBy: acknowledgementDue(receiving, at),
    dueAt: decisionDue(receiving, { sentAt: at, rating, pauses: [] }),
  }
  const cause = { event: `${reference} 1`, at }
  const mail = newMail(cause, {
    kind: arrived.danger.now === 'yes' ? 'received-danger' : 'received-front-door',
    reference,
    partnership: receiving.code,
    to: { contact: receiving.frontDoors.mash },
    path: pages.mash(reference),
  })
  const documents = documentsToCarry(copy, londonClock(at).date, basis.from)
  const children = [arrived.child, ...(arrived.otherChildren ?? [])]
  const writes: Write[] = [
    { put: referralItem(arrived), when: isNew },
    historyWrite(reference, {
      id: deps.newId(),
      kind: 'send-to-mash',
      at,
      by: author,
      text: `${basis.from}: ${basis.purpose}`,
    }),
    ...documents
      .flatMap((document) => documentItems(reference, at, document.form.kind, document))
      .map((put) => ({ put })),
    ...sentMatchWrites(deps, arrived, children).slice(0, MOST_MARKS),
    { put: mailItem(mail) },
    ...alongHead(arrived, before, receiving),
  ]
  const trail = auditEntry(deps, caller, person, {
    operation: 'passOn',
    kind: 'change',
    object: referralObject(reference),
  })
  return {
    share: {
      ...basis,
      to: {
        kind: 'front-door',
        name: `The front door of ${receiving.name}`,
        partnership: receiving.code,
        reference,
        phone: receiving.mashPhone,
      },
      state: 'transferred',
    },
    writes,
    alsoInTrail: [
      {
        ...trail,
        partnership: receiving.code,
        actor: { ...author, agency: basis.from },
      },
    ],
  }
}

/** The record as it would stand at the other partnership before it was sent: so that its arrival counts as any other. */
function draftOf(
  { forms, danger, concerns }: Referral,
  partnership: Partnership,
  { basis, copy, receiving }: Transfer,
  reference: string,
  author: PersonRef,
): Referral {
  const { at, from, purpose, id } = basis
  return {
    reference,
    partnership: receiving.code,
    agency: { id: `front-door-${partnership.code.toLowerCase()}`, name: from },
    author,
    forms,
    state: 'draft',
    version: 1,
    createdAt: at,
    updatedAt: at,
    updatedBy: author,
    child: { ...copy.child, postcode: copy.postcode },
    otherChildren: copy.otherChildren,
    // Danger now always goes with it; what was said besides only where it was chosen.
    danger: copy.danger ?? { now: danger.now },
    route: {
      openToChildrensServices: 'not-known',
      exploitationRiskIdentified: 'not-known',
      destination: 'mash',
      team: 'the MASH',
      reason: `Passed on by the ${from}: ${purpose}`,
    },
    signOff: { status: 'authorised', by: author, at },
    desks: [],
    ...carriedAbout({ concerns }, copy.documents),
    pauses: [],
    cameFrom: {
      partnership: partnership.code,
      name: partnership.name,
      phone: partnership.mashPhone,
      frontDoor: partnership.frontDoors.mash,
      reference: basis.reference,
      share: id,
    },
  }
}
