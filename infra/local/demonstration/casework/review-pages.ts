import type { AssessmentView } from '#shared/api/assessments.ts'
import type { Answer } from '#shared/form/answers/answers.ts'
import { findTool } from '#shared/tools/index.ts'
import { type Case, toolOf } from './case.ts'
import type { FilledPage } from './fill-in.ts'
import { answersOf } from './fill-in.ts'

/** The pages of a review on which something has changed since the last version. The rest stays as it was carried over. */
export function reviewPages(one: Case, { sections }: Pick<AssessmentView, 'sections'>): FilledPage[] {
  const { id, version } = toolOf(one)
  const changes = answersOf(one.review?.assessment ?? {})
  return (findTool(id, version)?.sections ?? []).flatMap(({ id: section, questions }): FilledPage[] => {
    const changed = questions.flatMap((question): [string, Answer][] => {
      const answer = changes[question.id]
      return answer ? [[question.id, answer]] : []
    })
    if (changed.length === 0) return []
    const carried = sections.find((saved) => saved.form === 'assessment' && saved.section === section)
    return [{ form: 'assessment', section, answers: { ...carried?.answers, ...Object.fromEntries(changed) } }]
  })
}
