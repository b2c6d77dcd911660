import { disseminationItem } from '#functions/platform/intelligence/stored.ts'
import type { Api } from '#test/api/support/api.ts'
import { storeItem } from '#test/api/support/intelligence.ts'
import { putItem } from '#test/api/support/store.ts'
import { aDissemination } from '#test/factories/intelligence.ts'

/** An item that posts were given, in each state in which they find it. */
export interface RecipientStages {
  readonly toldOf: {
    /** The item, who was told and who not; one of which nothing is released yet. */
    readonly item: string
    readonly unreleased: string
    /** To the school: not opened, opened, and closed, each an item of its own. */
    readonly unopened: string
    readonly opened: string
    readonly closed: string
  }
}

/** Has the desk give items to a school and the police. */
export async function setRecipientStages(api: Api): Promise<RecipientStages> {
  const officer = api.as('lkm-intelligence')
  const lead = api.as('lkm-lead')
  const conditions = 'Ring the desk before you speak to anybody at the gate'
  const give = async (...contacts: string[]) => {
    const { reference: item } = await storeItem(api, {
      grading: { until: '2099-12-31' },
      item: { named: [{ someone: 'The night porter of the hostel', told: false }] },
    })
    const recipients = contacts.map(
      (contact) =>
        ({ contact, purpose: 'To look out for the van near the school', gateway: 'public-task' }) as const,
    )
    const given = await officer.giveRelease({ item, release: 1, grading: 1, recipients })
    return { item, dissemination: given.body.given[0] as string }
  }
  const at = ({ item, dissemination }: { item: string; dissemination: string }) => `${item}/${dissemination}`
  const unopened = await give('lkm-school')
  const opened = await give('lkm-school', 'lkm-police-spoc')
  const { version } = (await lead.openMyIntelligence(opened)).body
  const said = { version, answer: 'acted', words: 'We watch the gate at the end of the day.' } as const
  await lead.answerMyIntelligence({ ...opened, ...said })
  await officer.recordToldAlready({
    item: opened.item,
    requestId: 'recorded-for-the-pages',
    who: 'The duty inspector',
    byWhom: 'Desmond Kirkbride, by telephone',
    on: { day: '2', month: '1', year: '2026' },
  })
  await officer.decideNotToTell({
    item: opened.item,
    requestId: 'decided-for-the-pages',
    contact: 'lkm-housing',
    reason: 'Nothing of it concerns a tenancy.',
  })
  const graded = await storeItem(api, { state: 'graded', grading: { handling: 'C', conditions } })
  const over = await storeItem(api)
  const closed = aDissemination({
    id: 'closed-for-the-pages',
    item: over.reference,
    contactId: 'lkm-school',
    until: '2026-01-31',
  })
  await putItem(api, disseminationItem(closed))
  return {
    toldOf: {
      item: opened.item,
      unreleased: graded.reference,
      unopened: at(unopened),
      opened: at(opened),
      closed: at({ item: closed.item, dissemination: closed.id }),
    },
  }
}
