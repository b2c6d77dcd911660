import type { FrozenDocument, FrozenQuestion, FrozenSection } from '../form/document/document.ts'
import type { Role } from '../form/format/roles.ts'
import type { Referral } from '../referral/referral.ts'
import type { SharedContribution, SharedPart } from './share.ts'

/**
 * Matters that a worker chooses by what they are about and not by where a form asks them. A question that means one of
 * these belongs to that part alone, whichever page it stands on.
 */
const topics = {
  child: 'Who the child is: names, date of birth, numbers',
  addresses: 'Where the child lives or stays, and how to reach them',
  family: 'Who else is in the family and the household',
  concern: 'What the sender is worried about',
} as const
type Topic = keyof typeof topics

const addresses: readonly Role[] = [
  'child.address',
  'child.postcode',
  'child.telephone',
  'child.email',
  'child.whereabouts',
  'placement.address',
]
const family: readonly Role[] = ['family', 'parents', 'children', 'household', 'consent.parents']

function topicOf(role: Role | undefined): Topic | undefined {
  if (role === undefined) return undefined
  if (addresses.includes(role)) return 'addresses'
  if (family.includes(role)) return 'family'
  if (role.startsWith('child.')) return 'child'
  return role.startsWith('concern.') ? 'concern' : undefined
}

/** The id of everything in a form. */
export const wholeForm = (document: FrozenDocument): string => `whole.${document.form.kind}`

const pageOf = ({ form }: FrozenDocument, { id }: FrozenSection): string => `page.${form.kind}.${id}`

/** The one part that a question belongs to. */
export const partOf = (
  document: FrozenDocument,
  section: FrozenSection,
  { role }: Pick<FrozenQuestion, 'role'>,
): string => topicOf(role) ?? pageOf(document, section)

/** What an agency told the MASH, as far as it can be chosen. */
export interface ChoosableContribution extends SharedContribution {
  readonly id: string
}

export const contributionPart = ({ id }: Pick<ChoosableContribution, 'id'>): string => `partner.${id}`

/** Some parts that stand together on the page where they are chosen. */
export interface PartGroup {
  readonly title: string
  readonly parts: readonly SharedPart[]
}

/** What can be chosen of a referral, in groups. Each part by itself; none is chosen before somebody does. */
export function partsOf(
  referral: Pick<Referral, 'decision' | 'otherChildren'>,
  documents: readonly FrozenDocument[],
  contributions: readonly ChoosableContribution[] = [],
): PartGroup[] {
  const about: SharedPart[] = [
    { id: 'child', title: topics.child },
    { id: 'addresses', title: topics.addresses },
    { id: 'family', title: topics.family },
    ...(referral.otherChildren?.length
      ? [{ id: 'other-children', title: 'The other children whom it is about' }]
      : []),
    { id: 'danger', title: 'Whether the child is in danger now' },
    { id: 'concern', title: topics.concern },
    ...(referral.decision ? [{ id: 'decision', title: 'What the MASH decided, and why' }] : []),
  ]
  return [
    { title: 'The child, the family and the concern', parts: about },
    ...documents.map((document) => ({
      title: document.form.title,
      parts: [
        { id: wholeForm(document), title: 'All of this form' },
        ...document.sections
          .filter((section) =>
            section.questions.some((one) => partOf(document, section, one) === pageOf(document, section)),
          )
          .map((section) => ({ id: pageOf(document, section), title: section.title })),
      ],
    })),
    ...(contributions.length > 0
      ? [
          {
            title: 'What other agencies told the MASH',
            parts: contributions.map((one) => ({ id: contributionPart(one), title: one.from })),
          },
        ]
      : []),
  ]
}
