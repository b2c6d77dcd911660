import type { Dependencies } from '#functions/platform/dependencies.ts'
import { DOCUMENTS, keys } from '#functions/platform/keys.ts'
import { actorOf, resourceOf } from '#functions/platform/open.ts'
import { queryAll } from '#functions/platform/read.ts'
import { documentsFor } from '#functions/platform/stored-documents.ts'
import type { FrozenAnswer } from '#shared/form/document/document.ts'
import { quotesOf } from '#shared/mase/links/quotes-of.ts'
import type { Mention } from '#shared/mentions/mention.ts'
import type { Person } from '#shared/people/person.ts'
import { may } from '#shared/permissions/may.ts'
import type { Referral } from '#shared/referral/referral.ts'

const textsOf = (answer: FrozenAnswer): string[] => {
  if (answer.as === 'text') return [answer.text]
  if (answer.as === 'list') return [...answer.items]
  return answer.as === 'rows' ? answer.rows.map((row) => row.join('. ')) : []
}

/** All that is written in the forms of a record, as somebody may read it. */
export async function readWritten(deps: Dependencies, person: Person, head: Referral): Promise<string[]> {
  const stored = await queryAll(deps, keys.referral(head.reference).pk, DOCUMENTS)
  return documentsFor(person, head, stored).flatMap(({ sections }) =>
    sections.flatMap(({ questions }) => questions.flatMap(({ answer }) => textsOf(answer))),
  )
}

/** The sentences of a record that name something, for whoever may read the record; none for others. */
export async function readQuotes(
  deps: Dependencies,
  person: Person,
  head: Referral,
  mention: Mention,
): Promise<string[]> {
  if (mention.subject || !may(actorOf(person), 'mase.read', resourceOf(head))) return []
  return quotesOf(await readWritten(deps, person, head), mention)
}
