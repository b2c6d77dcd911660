import type { Answer } from '#shared/form/answers/answers.ts'
import type { Role } from '#shared/form/format/roles.ts'
import type { Client } from '#test/api/support/api.ts'
import { prepare, versionOf } from '#test/api/support/referrals.ts'

/** People of the demonstration by what they do in the journey that is measured. */
export const cast = {
  author: 'lkm-nurse',
  lead: 'lkm-nurse-manager',
  worker: 'lkm-mash-one',
  manager: 'lkm-mash-manager',
} as const

const notTold = (contact: string): Answer => ({ value: [{ recipient: contact, told: 'no' }] })

/** Two of the three "who needs to know?" name a post of the directory, which the hub is to tell. */
const own: Partial<Record<Role, Answer>> = {
  'volt.offenders': { value: 'An older boy with a silver car waits outside after school on most days.' },
  'need-to-know.suspects': notTold('lkm-police-spoc'),
  'volt.locations': { value: 'The flats behind the retail park, where they go at lunchtime.' },
  'need-to-know.locations': notTold('lkm-intelligence'),
}

/** An assessment with every page answered, routed to the MASH and authorised by a lead: ready to be sent. */
export async function makeReady(author: Client, lead: Client): Promise<string> {
  const reference = await prepare(author, 'mash', own)
  const asked = await author.askForSignOff({ reference, version: await versionOf(author, reference) })
  if (asked.status !== 200) throw new Error(`Not asked: ${asked.text}`)
  const authorised = await lead.authorise({ reference, version: asked.body.version })
  if (authorised.status !== 200) throw new Error(`Not authorised: ${authorised.text}`)
  return reference
}
