import { personIdOf } from '#functions/platform/dependencies.ts'
import type { Answer } from '#shared/form/answers/answers.ts'
import type { Role } from '#shared/form/format/roles.ts'
import type { Api } from '../support/api.ts'
import { sendToMash } from '../support/desks.ts'

/** What stands in a restricted record, and in no answer to somebody who is not named on it. */
export const canaries = {
  name: 'Perpetua Zimblewick',
  surname: 'Zimblewick',
  address: 'Flat 9, Quorndon Steps',
  concern: 'She came home with a phone from Larkspur Row',
  suspect: 'A driver who calls himself Bezzer',
} as const

export const canaryAnswers: Partial<Record<Role, Answer>> = {
  'child.name': { value: canaries.name },
  'child.address': { value: canaries.address },
  'volt.offenders': { value: canaries.suspect },
  'volt.locations': { value: canaries.concern },
  'need-to-know.suspects': { value: [{ recipient: 'lkm-police-spoc', told: 'no' }] },
}

export const idOf = (api: Api, subject: string): string => personIdOf({ issuer: api.signIn.issuer, subject })

/** Restricts a record as its manager, who is a reader, and names others as readers; gives its version. */
export async function restrict(
  api: Api,
  reference: string,
  readers: readonly string[] = [],
): Promise<number> {
  const manager = api.as('lkm-mash-manager')
  const { version } = (await manager.readRestriction({ reference })).body
  const restricted = await manager.restrictReferral({
    reference,
    version,
    kind: 'staff-family',
    reason: 'The mother works for the council',
    readers: readers.map((subject) => idOf(api, subject)),
  })
  if (restricted.status !== 200) throw new Error(`Not restricted: ${JSON.stringify(restricted.problem)}`)
  return restricted.body.version
}

/** A referral of a school that is at the MASH and restricted. */
export async function sendRestricted(api: Api, readers: readonly string[] = []): Promise<string> {
  const reference = await sendToMash(api, canaryAnswers)
  await restrict(api, reference, readers)
  return reference
}

export const emergency = {
  reason: 'The child is missing and nobody who is named answers',
  neededFor: 'To tell the police where she may be',
} as const
