import type { Problem } from '#shared/api/problem.ts'
import type { Section } from '#shared/form/format/definition.ts'
import { ok, type Result } from '#shared/result.ts'
import { hub } from '../api/client.ts'
import type { SectionPage } from './page-of-form.ts'

/** Who can be named as needing to know: asked for only where a page names them. */
export async function recipientsFor(section: Section): Promise<Result<SectionPage['recipients'], Problem>> {
  const names = section.questions.some(
    (question) =>
      question.kind === 'need-to-know' ||
      question.kind === 'contact' ||
      ('columns' in question && question.columns.some(({ kind }) => kind === 'contact')),
  )
  if (!names) return ok([])
  const list = await hub.listRecipients({})
  return list.ok ? ok(list.value.recipients) : list
}
