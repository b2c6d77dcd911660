import { auditEntry } from '#functions/platform/audit.ts'
import type { Write } from '#functions/platform/commit.ts'
import type { Caller, Dependencies } from '#functions/platform/dependencies.ts'
import { newItemWrites } from '#functions/platform/intelligence/new-item.ts'
import { type Raised, raisedAlreadyItem } from '#functions/platform/intelligence/raised-already.ts'
import { mailItem, newMail } from '#functions/platform/mail.ts'
import type { OpenedWhole } from '#functions/platform/open.ts'
import { pages } from '#functions/platform/pages.ts'
import type { AuditEntry } from '#shared/audit/entry.ts'
import type { IntelligenceItem } from '#shared/intelligence/item.ts'
import type { FormName } from '#shared/referral/referral.ts'
import type { Sending } from './sending.ts'
import { atMost, whatIsRaised } from './what-is-raised.ts'

/** What sending causes beside the record: nothing of it stands under the record or in its trail. */
export interface Raising {
  readonly writes: readonly Write[]
  readonly alsoInTrail: readonly AuditEntry[]
}

/**
 * An item of intelligence of each thing that the forms say of others, with a mark that it was made, and one mail to the intelligence
 * desk. What was raised before, by hand or by an earlier sending, in the same words, is not raised again.
 */
export function raiseIntelligence(
  deps: Dependencies,
  caller: Caller,
  { person, referral, partnership }: Pick<OpenedWhole, 'person' | 'referral' | 'partnership'>,
  sending: Sending,
  what: {
    readonly operation: string
    readonly forms: readonly FormName[]
    readonly isRaised: (raised: Raised) => boolean
  },
): Raising {
  const isNew = (piece: Raised) => !what.isRaised(piece)
  const giver = { name: referral.author.name, agency: referral.agency.name }
  const pieces = atMost(whatIsRaised(sending, what.forms, giver).filter(isNew)).filter(isNew)
  const { reference, danger } = referral
  const made = pieces.map((piece) => {
    const { form, question, kind, details, text, named } = piece
    const given = {
      kind,
      details,
      what: text,
      raisedIn: { reference, form, question },
      named,
      ...(danger.now === 'yes' && { danger: true as const }),
    }
    const { item, writes } = newItemWrites(deps, person, given, {}, sending.at)
    return { item, writes: [...writes, { put: raisedAlreadyItem(deps, reference, piece) }] }
  })
  const items = made.map(({ item }) => item)
  const [first] = items
  if (!first) return { writes: [], alsoInTrail: [] }
  const mail = mailToDesk(first, items, partnership.intelligence.desk, sending.at)
  const entry = { operation: what.operation, kind: 'change', object: 'intelligence' } as const
  return {
    writes: [...made.flatMap(({ writes }) => writes), { put: mailItem(mail) }],
    alsoInTrail: [auditEntry(deps, caller, person, entry)],
  }
}

/** One mail for all of them: it stands under the first, and its id is made of theirs alone. */
const mailToDesk = (
  { reference, partnership, danger }: IntelligenceItem,
  items: readonly IntelligenceItem[],
  desk: string,
  at: string,
) =>
  newMail(
    { event: `given ${items.map((item) => item.reference).join(' ')}`, at },
    {
      kind: danger ? 'intelligence-danger' : 'intelligence-received',
      reference,
      partnership,
      to: { contact: desk },
      path: items.length === 1 ? pages.intelligenceItem(reference) : pages.intelligence,
    },
  )
