import { notFound, redirect } from 'next/navigation'
import type { Problem } from '#shared/api/problem.ts'
import type { SubmissionDraft } from '#shared/intelligence/draft.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { hub } from '../../api/client.ts'
import { giving } from './addresses.ts'

/** A draft for one of its pages. Where it was given, its pages lead to what came of giving it. */
export async function readDraft(id: string): Promise<Result<SubmissionDraft, Problem>> {
  const read = await hub.readSubmission({ draft: id })
  if (!read.ok) return fail(read.failure)
  if (read.value.given) redirect(giving.draft(id))
  return read.value.draft ? ok(read.value.draft) : notFound()
}
