import type { FrozenDocument, FrozenQuestion } from '../form/document/document.ts'
import type { Referral } from '../referral/referral.ts'
import { type ChoosableContribution, contributionPart, partOf, wholeForm } from './parts.ts'
import type { SharedCopy } from './share.ts'

type Source = Pick<Referral, 'child' | 'otherChildren' | 'danger' | 'decision'>

/**
 * The chosen parts of a referral and nothing else. A question is copied where its own part was chosen or all of its
 * form; what the forms' rules said is left out, for it quotes answers.
 */
export function chooseParts(
  referral: Source,
  documents: readonly FrozenDocument[],
  parts: readonly string[],
  contributions: readonly ChoosableContribution[] = [],
): SharedCopy {
  const chosen = new Set(parts)
  const { postcode, ...child } = referral.child
  const { decision } = referral
  const told = contributions.filter((one) => chosen.has(contributionPart(one)))
  const whereLives = chosen.has('addresses')
  return {
    ...(chosen.has('child') ? { child } : {}),
    ...(whereLives && postcode ? { postcode } : {}),
    ...(chosen.has('other-children')
      ? { otherChildren: referral.otherChildren?.map((one) => withoutPostcode(one, whereLives)) }
      : {}),
    ...(chosen.has('danger') ? { danger: referral.danger } : {}),
    ...(chosen.has('decision') && decision
      ? {
          decision: {
            outcome: decision.outcome,
            reasons: decision.reasons,
            senderShould: decision.senderShould,
            by: decision.by,
            at: decision.at,
          },
        }
      : {}),
    documents: documents.flatMap((document) => chooseIn(document, chosen)),
    ...(told.length > 0
      ? { contributions: told.map(({ from, condition, known }) => ({ from, condition, known })) }
      : {}),
  }
}

const withoutPostcode = <T extends { readonly postcode?: string }>(child: T, keep: boolean): T =>
  keep ? child : { ...child, postcode: undefined }

function chooseIn(document: FrozenDocument, chosen: ReadonlySet<string>): FrozenDocument[] {
  const { guidance: _, ...plain } = document
  if (chosen.has(wholeForm(document))) return [plain]
  const isChosen = (section: FrozenDocument['sections'][number]) => (question: FrozenQuestion) =>
    chosen.has(partOf(document, section, question))
  const left = document.sections.flatMap((section) =>
    section.questions.filter((one) => !isChosen(section)(one)),
  )
  const numbers = left.flatMap(({ number }) => number ?? [])
  const sections = document.sections
    .map((section) => ({
      ...section,
      questions: section.questions
        .filter(isChosen(section))
        .map((question) => withoutAdditions(question, numbers)),
    }))
    .filter(({ questions }) => questions.length > 0)
  return sections.length > 0 ? [{ ...plain, sections }] : []
}

/** What was added elsewhere to a question that is not passed on stays back with it. */
function withoutAdditions(question: FrozenQuestion, left: readonly string[]): FrozenQuestion {
  const { answer, role } = question
  if (role !== 'additional' || answer.as !== 'rows') return question
  const isLeft = ([to = '']: readonly string[]) =>
    (to.match(/\d+(?:\.\d+)*/g) ?? []).some((one) =>
      left.some((number) => number === one || number.startsWith(`${one}.`)),
    )
  return { ...question, answer: { ...answer, rows: answer.rows.filter((row) => !isLeft(row)) } }
}
