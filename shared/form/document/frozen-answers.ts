import type { Role } from '../format/roles.ts'
import type { FrozenAnswer, FrozenDocument } from './document.ts'

/** What was said, as one text; `undefined` where there are no words: a mark, rows, nothing, or withheld. */
function textOfFrozen(answer: FrozenAnswer): string | undefined {
  if (answer.as === 'text') return answer.text
  return answer.as === 'list' ? answer.items.join(', ') || undefined : undefined
}

/** What was said at the first question that has a role and was answered in words, in any of the documents. */
export function findFrozenText(documents: readonly FrozenDocument[], role: Role): string | undefined {
  for (const { sections } of documents)
    for (const { questions } of sections)
      for (const question of questions) {
        const text = question.role === role ? textOfFrozen(question.answer) : undefined
        if (text !== undefined) return text
      }
  return undefined
}
