import type { Problem } from '#shared/api/problem.ts'
import { ok, type Result } from '#shared/result.ts'
import type { HubClient } from '../../../../../../api/client.ts'
import type { TypedForm } from '../../../../../../forms/typed-form.ts'
import { compare, type Keep, putTogether } from '../../../../../../forms-as-data/compare-pages.ts'
import { typedAnswers } from '../../../../../../forms-as-data/marks-as-choices.ts'
import { keepField, own, sectionOf } from './own-fields.ts'

/**
 * Saves of two versions of a page what was chosen. Where a third has been saved meanwhile, its version is newer than the
 * one that the choice was made on, and the choice is put once more.
 */
export async function saveChosen(
  hub: HubClient,
  form: TypedForm,
): Promise<Result<{ version: number }, Problem>> {
  const [reference, name, id] = [form.text(own.reference), form.text(own.form), form.text(own.section)]
  const [section, read] = await Promise.all([sectionOf(form), hub.readAssessment({ reference })])
  if (!read.ok) return read
  const theirs = read.value.sections.find((one) => one.form === name && one.section === id)
  if (!section || !theirs) return ok({ version: 0 })
  const mine = typedAnswers(section, form.values).answers
  const differences = compare(section, mine, theirs.answers, form.text(own.opened))
  const answers = putTogether(section, mine, differences, ({ piece, keep }) => {
    const chosen = form.text(keepField(piece.id))
    return isKeep(chosen) ? chosen : keep
  })
  return hub.saveSection({ reference, form: name, section: id, version: form.text(own.version), answers })
}

const isKeep = (text: string): text is Keep => text === 'mine' || text === 'theirs' || text === 'both'
