import { randomUUID } from 'node:crypto'
import type { Api } from '../support/api.ts'
import { start } from '../support/referrals.ts'
import { auditEntries } from '../support/store.ts'

/** One contribution to one assessment. */
export interface Place {
  readonly reference: string
  readonly contribution: string
}

/** A teacher who writes an assessment, and the MASE desk whom they ask for its part. */
export function partnersOf(api: () => Api) {
  const author = () => api().as('lkm-teacher')
  const asked = () => api().as('lkm-mase')

  const ask = (reference: string, sections: readonly string[], contact = 'lkm-mase') =>
    author().askForContribution({
      reference,
      requestId: randomUUID(),
      contact,
      sections,
      ask: 'What do you know?',
    } as never)
  const begin = async (sections: readonly string[]): Promise<Place> => {
    const reference = await start(author())
    return { reference, contribution: (await ask(reference, sections)).body.id }
  }
  const read = async (place: Place) => (await asked().readContribution(place as never)).body
  const add = (place: Place, section: string, answers: object, version = 0) =>
    asked().saveContribution({ ...place, section, version, answers } as never)
  const give = async (place: Place) =>
    asked().giveContribution({ ...place, version: (await read(place)).version } as never)
  const write = (reference: string, section: string, answers: object, version = 0) =>
    author().saveSection({ reference, form: 'assessment', section, version, answers } as never)
  const seen = async (reference: string) => (await author().readAssessment({ reference } as never)).body
  const versionOfPart = async ({ reference, contribution }: Place) =>
    (await seen(reference)).contributions.find(({ id }) => id === contribution)?.version ?? 0
  const takeIn = async (place: Place, section: string) =>
    author().takeInContribution({ ...place, section, version: await versionOfPart(place) } as never)
  const withdraw = async (place: Place) =>
    author().withdrawContribution({ ...place, version: await versionOfPart(place) } as never)
  /** The operations that were refused for an assessment. */
  const refusedFor = async (reference: string) =>
    (await auditEntries(api()))
      .filter(({ kind, object }) => kind === 'refused' && object === `referral ${reference}`)
      .toSorted((a, b) => a.at.localeCompare(b.at))
      .map(({ operation }) => operation)

  return { author, asked, ask, begin, read, add, give, write, seen, takeIn, withdraw, refusedFor }
}
