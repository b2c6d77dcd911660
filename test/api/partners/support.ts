import { randomUUID } from 'node:crypto'
import type { Api, Client } from '../support/api.ts'
import { dayFromNow, sendToMash, takeAndRate, triage } from '../support/desks.ts'

export interface Place {
  readonly reference: string
  readonly information: string
}

export const knows = {
  known: 'She was collected by a man who is not of the family, three times',
  from: 'Her form tutor',
  source: 'direct',
  kind: 'witnessed',
  when: 'This month',
}

/** The MASH of Larkmere, whoever reads for its posts, and what they do. */
export function partnersOf(api: () => Api) {
  const worker = () => api().as('lkm-mash-one')
  const police = () => api().as('lkm-constable')
  const health = () => api().as('lkm-nurse')

  /** A referral that the worker has, rated. */
  const rated = async (rating = 'amber') => {
    const reference = await sendToMash(api())
    const version = await takeAndRate(worker(), reference, rating)
    return { reference, version }
  }

  const ask = (reference: string, version: number, changes: object = {}, by: Client = worker()) =>
    by.askPartners({
      reference,
      version,
      requestId: randomUUID(),
      agencies: [
        { contact: 'lkm-police-spoc', why: 'They know the place where she is collected' },
        { contact: 'lkm-health-spoc', why: 'She has been seen there this month' },
      ],
      about: ['child'],
      address: 'no',
      ask: 'What do you know of her since the summer?',
      because: 'A school has told us of a worry that she is being collected by an adult',
      family: 'agrees',
      ...changes,
    } as never)

  /** Asks the police and health, and gives both places. */
  const asked = async (rating = 'amber'): Promise<{ police: Place; health: Place; reference: string }> => {
    const { reference, version } = await rated(rating)
    const made = await ask(reference, version, rating === 'blue' ? { due: dayFromNow(3) } : {})
    if (made.status !== 201) throw new Error(`Not asked: ${JSON.stringify(made.problem)}`)
    const [first = '', second = ''] = made.body.asked
    return {
      reference,
      police: { reference, information: first },
      health: { reference, information: second },
    }
  }

  const answer = (client: Client, place: Place, version = 1, changes: object = {}) =>
    client.answerInformation({
      ...place,
      version,
      known: [knows],
      handling: 'mash-only',
      ...changes,
    } as never)

  /** The head of the referral and what was contributed to it, as the MASH sees them. */
  const seen = async (reference: string) => {
    const { referral, information, history } = await triage(worker(), reference)
    return { referral, information, history }
  }
  const of = async (place: Place) =>
    (await seen(place.reference)).information.find(({ id }) => id === place.information)

  return { worker, police, health, rated, ask, asked, answer, seen, of }
}
