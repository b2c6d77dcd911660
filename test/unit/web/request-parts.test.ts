import { describe, expect, it } from 'vitest'
import { operations } from '#shared/api/index.ts'
import { requestParts } from '#web/api/input.ts'

describe('laying a call out as a request', () => {
  it('puts each part where the route table wants it', () => {
    expect(
      requestParts(operations.rateReferral, {
        reference: 'LKM-4821-7306-5',
        version: '3',
        reason: 'Because',
      }),
    ).toEqual({
      path: '/mash/referrals/LKM-4821-7306-5/rate',
      body: '{"version":"3","reason":"Because"}',
    })
  })

  it('sends a query without what is empty, and no body with a reading', () => {
    expect(requestParts(operations.listQueue, { view: 'mine', cursor: undefined })).toEqual({
      path: '/mash/queue?view=mine',
      body: undefined,
    })
  })

  it('lets no parameter lead to another operation', () => {
    const { path } = requestParts(operations.readReferral, { reference: '../../people?x=1#' })

    expect(path).toBe('/mash/referrals/..%2F..%2Fpeople%3Fx%3D1%23')
  })
})
