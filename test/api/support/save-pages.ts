import { changeReferral } from '#functions/platform/change-referral.ts'
import { changeSection } from '#functions/platform/change-section.ts'
import type { Write } from '#functions/platform/commit.ts'
import { loadDefinition } from '#functions/platform/definitions.ts'
import type { Caller, Dependencies } from '#functions/platform/dependencies.ts'
import { keyOf, keys } from '#functions/platform/keys.ts'
import { openReferral } from '#functions/platform/open.ts'
import type { Answers } from '#shared/form/answers/answers.ts'
import { findSection } from '#shared/form/answers/columns.ts'
import { acceptAnswers } from '#shared/form/answers/shape.ts'
import type { FormName, Referral } from '#shared/referral/referral.ts'
import type { Result } from '#shared/result.ts'

/** Somebody who writes, past the API. */
export interface Writer {
  readonly deps: Dependencies
  readonly caller: Caller
}

const operation = 'saveSection'

function mustBeOk<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(`Not saved: ${JSON.stringify(result.failure)}`)
  return result.value
}

/**
 * Saves pages of a form that nobody has saved yet, all in one transaction, by the code that saves one: what stands in the
 * table then is what a call for each page leaves, but for the versions and the trail between.
 */
export async function savePages(
  { deps, caller }: Writer,
  reference: string,
  form: FormName,
  pages: Readonly<Record<string, Answers>>,
): Promise<void> {
  const purpose = { operation, action: 'assessment.write' } as const
  const opened = mustBeOk(
    await openReferral(deps, caller, reference, purpose, (of) => [keys.carriedTool(of)]),
  )
  const definition = await loadDefinition(opened.referral, form, opened.others[0])
  let referral: Referral = opened.referral
  const writes = new Map<string, Write>()
  for (const [id, given] of Object.entries(pages)) {
    const section = findSection(definition, id)
    if (!section) throw new Error(`${definition.id} has no page ${id}`)
    const answers = mustBeOk(acceptAnswers(section, given))
    const page = { form, definition, section, answers, version: 0, before: undefined }
    const change = changeSection(deps, { ...opened, referral }, page)
    referral = { ...referral, ...change.next }
    // What a later page says of the same item holds.
    for (const write of change.writes) writes.set(keyIn(write), write)
  }
  const change = { operation, transition: 'write', next: referral, writes: [...writes.values()] } as const
  mustBeOk(await changeReferral(deps, caller, opened, change))
}

function keyIn(write: Write): string {
  if ('put' in write) return JSON.stringify(keyOf(write.put))
  if ('remove' in write) return JSON.stringify(keyOf(write.remove))
  throw new Error('Saving a page writes an item or removes one')
}
