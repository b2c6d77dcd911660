import type { Answer } from '#shared/form/answers/answers.ts'
import type { FrozenDocument, FrozenQuestion } from '#shared/form/document/document.ts'
import { freeze } from '#shared/form/document/freeze.ts'
import type { Role } from '#shared/form/format/roles.ts'
import { findTool } from '#shared/tools/index.ts'
import type { Block, Paper } from '../../web/pdf/content/blocks.ts'
import { formBlocks } from '../../web/pdf/content/form-blocks.ts'
import { completeAnswers } from './complete-answers.ts'

export const reference = 'LKM-4821-7306-5'

/** A form of the hub, filled in as far as it must be. */
export function filledIn(
  id: string,
  version: string,
  own: Partial<Record<Role, Answer>> = {},
): FrozenDocument {
  const tool = findTool(id, version)
  if (!tool) throw new Error(`No form ${id} ${version}`)
  return freeze(tool, Object.assign({}, ...Object.values(completeAnswers(tool, own))), { on: '2026-11-21' })
}

/** A form of one section. */
export const formWith = (...questions: readonly Partial<FrozenQuestion>[]): FrozenDocument => ({
  form: { id: 'tool', version: '1', kind: 'assessment', title: 'A tool', source: 'Its makers, 2017' },
  on: '2026-11-21',
  sections: [
    {
      id: 'views',
      title: 'Views',
      questions: questions.map((question, index) => ({
        id: `q${index}`,
        label: 'What did they say?',
        answer: { as: 'empty' },
        ...question,
      })),
    },
  ],
})

export const paperOf = (...blocks: readonly Block[]): Paper => ({
  title: `Referral ${reference} OFFICIAL-SENSITIVE`,
  marking: 'OFFICIAL-SENSITIVE',
  reference,
  blocks: [{ kind: 'heading', level: 1, text: `Referral ${reference}` }, ...blocks],
})

/** A paper of forms alone. */
export const paperWith = (...forms: readonly FrozenDocument[]): Paper => paperOf(...forms.flatMap(formBlocks))
