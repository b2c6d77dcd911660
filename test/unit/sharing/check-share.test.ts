import { expect, test } from 'vitest'
import { type Chosen, checkShare } from '#shared/sharing/check-share.ts'
import { gatewayIds, gateways } from '#shared/sharing/gateways.ts'
import { partsOf } from '#shared/sharing/parts.ts'

const groups = partsOf({}, [])
const calm = { danger: { now: 'no' } } as const
const chosen = (more: Partial<Chosen> = {}): Chosen => ({
  kind: 'early-help',
  parts: ['child'],
  gateway: 'agreement',
  agreed: 'yes',
  agreedBy: 'The mother',
  agreedWhen: 'On the telephone today',
  ...more,
})
const fields = (one: Chosen, head: Parameters<typeof checkShare>[1] = calm) =>
  checkShare(one, head, groups).map(({ field }) => field)

test('early help with the family’s agreement goes, when who agreed and when is there', () => {
  expect(fields(chosen())).toEqual([])
  expect(fields(chosen({ agreedBy: undefined }))).toEqual(['agreedBy'])
  expect(fields(chosen({ agreedWhen: undefined }))).toEqual(['agreedWhen'])
})

test('early help without agreement goes only where a law asks for it', () => {
  expect(fields(chosen({ agreed: undefined }))).toEqual(['agreed'])
  for (const gateway of gatewayIds.filter((id) => id !== 'agreement'))
    expect(fields(chosen({ agreed: 'no', gateway })), gateway).toEqual(
      gateways[gateway].statutory ? [] : ['agreed'],
    )
  expect(fields(chosen({ agreed: 'no' }))).toEqual(['gateway'])
})

test('agreement is no way to pass on to anybody where it was not given', () => {
  expect(fields(chosen({ kind: 'front-door', agreed: 'no' }))).toEqual(['gateway'])
  expect(fields(chosen({ kind: 'front-door', agreed: undefined, gateway: 'public-task' }))).toEqual([])
})

test('danger now goes with whatever else is passed on', () => {
  const inDanger = { danger: { now: 'yes' } } as const
  expect(fields(chosen(), inDanger)).toEqual(['parts'])
  expect(fields(chosen({ parts: ['child', 'danger'] }), inDanger)).toEqual([])
})

test('a part that the record does not have is refused', () => {
  expect(fields(chosen({ parts: ['child', 'page.marf.none'] }))).toEqual(['parts'])
})
