import type { FrozenQuestion } from '#shared/form/document/document.ts'

/** Questions that are shown together: a list of short answers, or one whose rows need the width of the page. */
export type Run =
  | { readonly kind: 'list'; readonly questions: readonly FrozenQuestion[] }
  | { readonly kind: 'rows'; readonly question: FrozenQuestion }

/** Cuts a section where a question is answered in rows. The order of the questions stays. */
export function runsOf(questions: readonly FrozenQuestion[]): Run[] {
  const runs: Run[] = []
  for (const question of questions) {
    const last = runs.at(-1)
    if (question.answer.as === 'rows') runs.push({ kind: 'rows', question })
    else if (last?.kind === 'list')
      runs[runs.length - 1] = { kind: 'list', questions: [...last.questions, question] }
    else runs.push({ kind: 'list', questions: [question] })
  }
  return runs
}
