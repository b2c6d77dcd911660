import { randomUUID } from 'node:crypto'
import type { Api } from '#test/api/support/api.ts'
import { takeAndRate } from '#test/api/support/desks.ts'

/** A referral about which agencies were asked. */
export interface PartnerStages {
  readonly asked: {
    readonly reference: string
    /** Asked of the police, who have not answered; of the school, which has, and is asked whether it may be passed on. */
    readonly open: string
    readonly answered: string
    readonly leave: string
    /** Asked of housing, which gave a reason. */
    readonly refused: string
  }
}

/** Has the MASH ask about a referral, and agencies answer. */
export async function setPartnerStages(api: Api, reference: string): Promise<PartnerStages> {
  const worker = api.as('lkm-mash-one')
  const school = api.as('lkm-head')
  const housing = api.as('lkm-mash-manager')
  const version = await takeAndRate(worker, reference)
  const why = 'They may know who collects her'
  const made = await worker.askPartners({
    reference,
    version,
    requestId: randomUUID(),
    agencies: ['lkm-police-spoc', 'lkm-school', 'lkm-housing'].map((contact) => ({ contact, why })),
    about: ['child'],
    address: 'yes',
    ask: 'What do you know of her since the summer?',
    because: 'A worry that she is being collected by an adult',
    family: 'not-asked',
    whyNotAsked: 'It could put her at more risk',
  })
  if (made.status !== 201) throw new Error(`Not asked: ${JSON.stringify(made.problem)}`)
  const [open = '', answered = '', refused = ''] = made.body.asked
  const place = { reference, information: answered }
  const known = { from: 'Her form tutor', source: 'direct', kind: 'witnessed', when: 'Last week' } as const
  const told = await school.answerInformation({
    ...place,
    version: 1,
    known: [{ ...known, known: 'She was collected in a silver hatchback' }],
    dangers: 'A dog in the yard',
    handling: 'mash-only',
  })
  if (told.status !== 200) throw new Error(`Not answered: ${JSON.stringify(told.problem)}`)
  await worker.askLeave({ ...place, version: 2, to: 'agency', contact: 'lkm-police-spoc', why })
  const { leaves } = (await school.readInformationAsked(place)).body
  const whyNot = 'We have no tenancy records for this address any more'
  await housing.refuseInformation({ reference, information: refused, version: 1, whyNot })
  return { asked: { reference, open, answered, refused, leave: leaves[0]?.id ?? '' } }
}
