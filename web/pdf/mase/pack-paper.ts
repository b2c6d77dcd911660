import { formatDate } from '#shared/identifiers/date.ts'
import { formatDateTime, formatTime } from '#shared/identifiers/date-time.ts'
import type { Pack, PaperHead } from '#shared/mase/pack.ts'
import { paperKinds } from '#shared/mase/pack.ts'
import type { Block, Fact, Paper } from '../content/blocks.ts'
import { said } from '../content/record-blocks.ts'
import { actionsBlock } from './action-blocks.ts'
import { correctionFacts, sectionBlocks } from './item-blocks.ts'

const MARKING = 'OFFICIAL-SENSITIVE'

/** How a copy that nobody was sent says so. */
const NOT_SENT = 'Not sent yet'

/**
 * One reader's papers of a meeting: the one content that page, PDF and Word document are made of, so that they say the same.
 *
 * @param code three letters of the partnership
 */
export function packPaper(pack: Pack, code: string): Paper {
  const { head, copyFor, others } = pack
  const kind = paperKinds[head.kind]
  const title = `${kind}: MASE of ${formatDate(head.date)}`
  return {
    title: `${title} ${MARKING}`,
    marking: MARKING,
    reference: `${code}-MASE-${head.meeting}`,
    copyFor: `Copy for ${copyFor}`,
    blocks: [
      { kind: 'heading', level: 1, text: title },
      { kind: 'paragraph', text: `${MARKING}. Copy for ${copyFor}`, tone: 'strong' },
      { kind: 'facts', facts: headFacts(pack) },
      ...changedBlocks(pack),
      { kind: 'heading', level: 2, text: 'Confidentiality' },
      { kind: 'paragraph', text: head.confidentiality },
      { kind: 'paragraph', text: PRINTED },
      ...(head.kind === 'pack' ? actionsBlock('Open actions', pack.actions, head) : generalBlocks(head)),
      ...pack.sections.flatMap((section) => sectionBlocks(section, head)),
      ...(others > 0 ? othersBlocks(others) : []),
      { kind: 'heading', level: 2, text: 'Next meeting' },
      { kind: 'paragraph', text: nextWords(head) },
    ],
  }
}

const PRINTED =
  'A child stands here by initials and reference. Keep this copy safe, pass it on to nobody, and destroy it when you no longer need it for your work.'

function headFacts({ head, copyFor, edition, sentAt }: Pack): Fact[] {
  const list = (label: string, items: readonly string[], none: string): Fact => ({
    label,
    answer: items.length > 0 ? { as: 'list', items } : { as: 'text', text: none, tone: 'hint' },
  })
  return [
    ...said('Partnership', head.partnership),
    ...said('When', `${formatDate(head.date)} at ${formatTime(head.time)}, ${head.minutes} minutes`),
    ...said('Where', head.place),
    ...said('Chair', head.chair),
    ...(head.present ? [list('Present', head.present, 'Nobody was noted')] : []),
    list('Apologies', head.apologies, head.kind === 'pack' ? 'None so far' : 'None'),
    ...(head.approved ? said('Approved', `${head.approved.by}, ${formatDateTime(head.approved.at)}`) : []),
    ...said('This copy is for', copyFor),
    ...(head.kind === 'pack'
      ? said('Edition', edition && sentAt ? `${edition}, sent ${formatDateTime(sentAt)}` : NOT_SENT)
      : said('Sent', sentAt ? formatDateTime(sentAt) : NOT_SENT)),
  ]
}

function changedBlocks({ changed, edition }: Pack): Block[] {
  if (changed.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: `What is new in edition ${edition ?? ''}`.trim() },
    { kind: 'facts', facts: [{ label: 'Other than before', answer: { as: 'list', items: changed } }] },
  ]
}

/** What was minuted of the meeting as a whole, and put right since. */
function generalBlocks({ general, corrections = [] }: PaperHead): Block[] {
  const facts = [...said('Minutes', general), ...correctionFacts(corrections)]
  if (facts.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: 'The meeting as a whole' },
    { kind: 'facts', facts },
  ]
}

function othersBlocks(others: number): Block[] {
  return [
    { kind: 'heading', level: 2, text: 'Other items' },
    {
      kind: 'paragraph',
      text:
        others === 1
          ? 'There is one other item. Your agency has no part in it, so nothing more of it stands here.'
          : `There are ${others} other items. Your agency has no part in them, so nothing more of them stands here.`,
    },
  ]
}

const nextWords = ({ next }: PaperHead): string =>
  next ? `${formatDate(next.date)} at ${formatTime(next.time)}, ${next.place}` : 'The date is not set yet.'
