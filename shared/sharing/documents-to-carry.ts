import type { FrozenDocument, FrozenQuestion, FrozenSection } from '../form/document/document.ts'
import { kindsOfKnowledge, sources } from '../partners/answer.ts'
import { outcomes } from '../referral/outcomes.ts'
import { formNames } from '../referral/referral.ts'
import type { SharedCopy } from './share.ts'

const title = 'Passed on by the front door'

const said = (id: string, label: string, text: string): FrozenQuestion => ({
  id,
  label,
  answer: { as: 'text', text },
})

const decisionSection = ({ decision }: SharedCopy): FrozenSection[] =>
  decision
    ? [
        {
          id: 'passed-on-decision',
          title: 'What was decided there',
          questions: [
            said('passed-on-outcome', 'Outcome', outcomes[decision.outcome]),
            said('passed-on-reasons', 'Reasons', decision.reasons),
            said('passed-on-sender-should', 'What the sender was asked to do', decision.senderShould),
            said('passed-on-by', 'Decided by', `${decision.by.name}, ${decision.by.post}`),
          ],
        },
      ]
    : []

const contributionSections = ({ contributions = [] }: SharedCopy): FrozenSection[] =>
  contributions.map(({ from, condition, known }, index) => ({
    id: `passed-on-agency-${index + 1}`,
    title: `What was told there by: ${from}`,
    questions: [
      {
        id: `passed-on-known-${index + 1}`,
        label: 'What is known',
        answer: {
          as: 'rows',
          columns: ['What', 'From whom', 'How', 'Kind', 'When'],
          rows: known.map((one) => [
            one.known,
            one.from,
            sources[one.source],
            kindsOfKnowledge[one.kind],
            one.when ?? '',
          ]),
        },
      },
      ...(condition ? [said(`passed-on-condition-${index + 1}`, 'How it may be used', condition)] : []),
    ],
  }))

/**
 * The chosen parts as documents that another partnership's record can carry: the forms, and what stands in no form as
 * sections of its own.
 *
 * @param on the day, YYYY-MM-DD
 */
export function documentsToCarry(copy: SharedCopy, on: string, from: string): FrozenDocument[] {
  const { documents } = copy
  const sections = [...decisionSection(copy), ...contributionSections(copy)]
  if (sections.length === 0) return [...documents]
  const free = formNames.find((kind) => documents.every(({ form }) => form.kind !== kind))
  if (free)
    return [
      ...documents,
      { form: { id: 'passed-on', version: '1', kind: free, title, source: from }, on, sections },
    ]
  return documents.map((one, index) =>
    index === documents.length - 1 ? { ...one, sections: [...one.sections, ...sections] } : one,
  )
}
