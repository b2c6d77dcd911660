import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Api, startApi } from '../support/api.ts'

let api: Api
beforeAll(async () => {
  api = await startApi({ events: false })
})
afterAll(() => api.stop())

const entry = (id: string) => async () => {
  const { contacts } = (await api.as('lkm-administrator').listContacts()).body
  const found = contacts.find((contact) => contact.id === id)
  if (!found) throw new Error(`No contact ${id}`)
  return found
}

describe('the directory', () => {
  it('keeps the post that new referrals are told to', async () => {
    const contact = await entry('lkm-mash')()
    const answer = await api
      .as('lkm-administrator')
      .changeContact({ ...contact, contact: contact.id, active: false } as never)

    expect(answer.status).toBe(422)
    expect(answer.problem.errors).toEqual([
      { field: 'active', message: 'New referrals are told to this post, so it cannot be retired' },
    ])
    expect(await entry('lkm-mash')()).toEqual(contact)
  })

  it('retires another post, which then nobody can choose', async () => {
    const contact = await entry('lkm-housing')()
    const answer = await api
      .as('lkm-administrator')
      .changeContact({ ...contact, contact: contact.id, active: false } as never)

    expect(answer.status).toBe(200)
    const { recipients } = (await api.as('lkm-teacher').listRecipients()).body
    expect(recipients.map(({ id }) => id)).not.toContain('lkm-housing')
  })
})
