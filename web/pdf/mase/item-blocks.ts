import { formatDate } from '#shared/identifiers/date.ts'
import { formatDateTime, formatTime } from '#shared/identifiers/date-time.ts'
import { itemDecisions, itemKinds } from '#shared/mase/item.ts'
import type {
  Pack,
  PackEntry,
  PaperChild,
  PaperCorrection,
  PaperDecision,
  PaperHead,
} from '#shared/mase/pack.ts'
import { volt } from '#shared/referral/volt.ts'
import type { Block, Fact } from '../content/blocks.ts'
import { said } from '../content/record-blocks.ts'
import { actionsTable } from './action-blocks.ts'

type Full = Extract<PackEntry, { readonly sees: 'full' }>

/** One of the four headings with the items that the reader has under it. */
export function sectionBlocks(
  { heading, number, entries }: Pack['sections'][number],
  head: PaperHead,
): Block[] {
  return [
    { kind: 'heading', level: 2, text: `${number} ${volt[heading]}` },
    ...(entries.length === 0
      ? [{ kind: 'paragraph', text: 'Nothing under this heading.', tone: 'hint' } as const]
      : []),
    ...entries.flatMap((entry) => (entry.sees === 'full' ? itemBlocks(entry) : pointerBlocks(entry, head))),
  ]
}

/** That a restricted record is discussed, and whom to ask. */
const pointerBlocks = (
  { number, reference }: Extract<PackEntry, { readonly sees: 'pointer' }>,
  { phone }: PaperHead,
): Block[] => [
  { kind: 'heading', level: 3, text: [number, 'Restricted record', reference].filter(Boolean).join(' ') },
  {
    kind: 'paragraph',
    text: `Only people who are named may read it. If you need to know, ask the MASH on ${phone}.`,
  },
]

function itemBlocks(item: Full): Block[] {
  const { number, title, reference, child, contributions, actions } = item
  const outcome = outcomeFacts(item)
  return [
    {
      kind: 'heading',
      level: 3,
      text: [number, reference ?? title, child?.initials].filter(Boolean).join(' '),
    },
    { kind: 'facts', facts: [...howItStands(item), ...(child ? childFacts(child) : [])] },
    ...contributions.map(
      ({ from, condition, known }): Block => ({
        kind: 'facts',
        facts: [
          {
            label: `Told by ${from}`,
            ...(condition ? { note: `On condition: ${condition}` } : {}),
            answer: { as: 'list', items: known },
          },
        ],
      }),
    ),
    ...(outcome.length > 0 ? [{ kind: 'facts', facts: outcome } as const] : []),
    ...(actions.length > 0 ? [actionsTable(`Actions of item ${number}`, actions)] : []),
  ]
}

/** What the meeting needs to take the item. */
function howItStands({
  kind,
  title,
  reference,
  minutes,
  begins,
  presenter,
  because,
  together,
}: Full): Fact[] {
  return [
    ...said('Kind', itemKinds[kind]),
    ...(reference && title !== reference ? said('About', title) : []),
    ...said('Why it is here', because),
    ...said('Presented by', presenter),
    ...said('Time', `${begins ? `About ${formatTime(begins)}, ` : ''}${minutes} minutes`),
    ...(together.length > 0
      ? said('Belongs together with', together.map((one) => `item ${one}`).join(', '))
      : []),
  ]
}

function childFacts(child: PaperChild): Fact[] {
  const known = (label: string, text: string | undefined): Fact => ({
    label,
    answer: text ? { as: 'text', text } : { as: 'text', text: 'Not known', tone: 'hint' },
  })
  return [
    known('Age', child.age === undefined ? undefined : String(child.age)),
    known('Category', child.category),
    known('Agency', child.agency),
    ...said('Legal status', child.legalStatus),
    known('Concern', child.concern),
    known('What is blocking', child.blocker),
    known('What is asked of the MASE', child.ask),
    known('Strategy discussion', child.strategyDiscussion),
    known('National Referral Mechanism', child.nrm),
    ...said('Missing', child.missing),
  ]
}

function outcomeFacts({ minuted, decision, carriedOver, corrections = [] }: Full): Fact[] {
  return [
    ...said('Minutes', minuted),
    ...(decision ? decisionFacts(decision) : []),
    ...(carriedOver ? said('Carried over', `To ${carriedOver.to}: ${carriedOver.reason}`) : []),
    ...correctionFacts(corrections),
  ]
}

/** What was put right afterwards, each with its day: it replaces nothing. */
export const correctionFacts = (corrections: readonly PaperCorrection[]): Fact[] =>
  corrections.flatMap(({ at, text }) => said(`Corrected on ${formatDateTime(at)}`, text))

const decisionFacts = ({
  kind,
  reason,
  approver,
  escalatedTo,
  category,
  reviewOn,
}: PaperDecision): Fact[] => [
  ...said('Decision', itemDecisions[kind]),
  ...said('Reason', reason),
  ...said('Approved by', approver),
  ...said('Escalated to', escalatedTo),
  ...said('Category', category),
  ...said('Looked at again', reviewOn && formatDate(reviewOn)),
]
