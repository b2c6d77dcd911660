import type { Operations } from '#shared/api/index.ts'
import type { InputOf, OutputOf } from '#shared/api/operation.ts'
import type { Answered, Call } from './call.ts'

type Rest<Name extends 'sayNothingKnown' | 'answerInformation'> = Omit<
  InputOf<Operations[Name]>,
  'reference' | 'information' | 'version'
>

/** What an agency answers that the MASH has asked what it knows. */
export type PartnerStep =
  | { readonly by: string; readonly does: 'sayNothingKnown'; readonly with: Rest<'sayNothingKnown'> }
  | { readonly by: string; readonly does: 'answerInformation'; readonly with: Rest<'answerInformation'> }

/** Answers what each was asked of a record and has not answered yet. Done twice, it is done once. */
export async function answerAsPartners(
  call: Call,
  reference: string,
  steps: readonly PartnerStep[],
): Promise<Answered[]> {
  const answers: Answered[] = []
  for (const { by, does, with: input } of steps) {
    const list = await call(by, 'listInformationAsked', {})
    const { rows } = list.body as OutputOf<Operations['listInformationAsked']>
    const open = rows.find((row) => row.reference === reference && row.state === 'asked')
    if (!open) continue
    const place = { reference, information: open.id }
    const read = await call(by, 'readInformationAsked', place)
    const { version } = read.body as OutputOf<Operations['readInformationAsked']>
    answers.push(await call(by, does, { ...input, ...place, version }))
  }
  return answers
}
