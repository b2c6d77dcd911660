import type { FrozenDocument } from '#shared/form/document/document.ts'
import { formatDateTime } from '#shared/identifiers/date-time.ts'
import type { PersonRef, Referral } from '#shared/referral/referral.ts'
import { signOffWords } from '../../document/record/sign-off-words.ts'
import type { Block, Paper } from './blocks.ts'
import { formBlocks } from './form-blocks.ts'
import { officeBlocks } from './office-blocks.ts'
import { childBlocks, dangerBlocks, doneBy, named, routeBlocks, said } from './record-blocks.ts'

export const MARKING = 'OFFICIAL-SENSITIVE'

interface Read {
  readonly referral: Referral
  readonly forms: readonly FrozenDocument[]
  /** Who makes this copy. */
  readonly reader: PersonRef
  /** In milliseconds. */
  readonly now: number
}

/** A referral, or the draft of one, as a paper: what its reader sees of it in the hub, complete in itself. */
export function referralPaper({ referral, forms, reader, now }: Read): Paper {
  const { reference, sentAt } = referral
  const kind = sentAt ? 'Referral' : 'Draft'
  return {
    title: `${kind} ${reference} ${MARKING}`,
    marking: MARKING,
    reference,
    blocks: [
      { kind: 'heading', level: 1, text: `${kind} ${reference}` },
      { kind: 'paragraph', text: MARKING, tone: 'strong' },
      headBlock(referral, reader, now),
      ...dangerBlocks(referral.danger),
      ...childBlocks(referral.child, now),
      ...routeBlocks(referral.route),
      ...forms.flatMap(formBlocks),
      ...officeBlocks(referral),
    ],
  }
}

/** Whose it is, when it was sent and who authorised it; and whose copy this is. */
function headBlock(referral: Referral, reader: PersonRef, now: number): Block {
  const { reference, author, agency, sentAt, updatedAt, signOff } = referral
  return {
    kind: 'facts',
    facts: [
      ...said('Reference', reference),
      ...said('Written by', `${named(author)}, ${agency.name}`),
      ...said(
        'Sent',
        sentAt ? formatDateTime(sentAt) : `Not sent. Last changed ${formatDateTime(updatedAt)}`,
      ),
      ...said('Sign-off', signOffWords(signOff)),
      ...said('Why it was sent without', signOff.withoutReason),
      ...said('This copy was made by', doneBy(reader, new Date(now).toISOString())),
    ],
  }
}
