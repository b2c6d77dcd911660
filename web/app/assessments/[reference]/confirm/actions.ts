'use server'
import type { Problem } from '#shared/api/problem.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { formAction } from '../../../../forms/form-action.ts'
import { addresses } from '../../addresses.ts'
import { filledSections, nameOfSection } from '../../filled-sections.ts'
import { readRecord } from '../../record.ts'
import { shownMark } from '../../shown-mark.ts'

/** Saves pages as they were filled in, because somebody has looked at them and says that they are right. */
export const confirm = formAction({
  page: (form) => addresses.page(form.text('reference'), 'confirm'),
  send: async (hub, form): Promise<Result<number, Problem>> => {
    const reference = form.text('reference')
    const read = await readRecord(reference)
    if (!read.ok) return read
    const filled = new Map(filledSections(read.value).map((one) => [nameOfSection(one), one]))
    const chosen = form.all('section').map((shown) => {
      const [name = '', mark] = shown.split(' ')
      const found = filled.get(name)
      return found && shownMark(found.answers) === mark ? found : undefined
    })
    // Saved by another press of the same button: then there is nothing left to say of it.
    const now = chosen.filter((one) => one !== undefined)
    if (now.length < chosen.length && filled.size > 0) return fail(changedMeanwhile)
    for (const { form: name, section, answers } of now) {
      const saved = await hub.saveSection({
        reference,
        form: name,
        section: section.id,
        answers,
        version: 0,
      })
      if (!saved.ok) return saved
    }
    return ok(now.length)
  },
  then: (_, form) => `${addresses.of(form.text('reference'))}?done=confirmed`,
})

const changedMeanwhile: Problem = {
  type: 'urn:referral-hub:conflict',
  title: 'Something changed meanwhile',
  status: 409,
  detail: 'What is filled in is not what you were shown. Look at it once more and confirm it then.',
}
