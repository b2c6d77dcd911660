import { describe, expect, it } from 'vitest'
import type { ReferralRow } from '#shared/referral/row.ts'
import { itemWith } from '#test/factories/meetings.ts'
import { agedOn, initialsOf } from '#web/app/mase/child-words.ts'
import { aboutItem } from '#web/app/mase/meetings/about-item.ts'

describe('the initials of a child', () => {
  it.each([
    ['Juniper Ashdown', 'J.A.'],
    ['Corin Blackwood-Mbeki', 'C.B.'],
    ["  wren   o'halloran ", 'W.O.'],
    ['Élodie Åkesson', 'É.Å.'],
    ['“Jay” (unknown)', 'J.U.'],
  ])('of %j are %s', (name, initials) => {
    expect(initialsOf(name)).toBe(initials)
  })

  it('are not made up where there is no name', () => {
    expect(initialsOf(undefined)).toBeUndefined()
    expect(initialsOf(' - 1')).toBeUndefined()
  })
})

describe('an age', () => {
  it('is that of the day', () => {
    expect(agedOn('2012-04-14', '2027-04-13')).toBe('aged 14')
    expect(agedOn('2012-04-14', '2027-04-14')).toBe('aged 15')
  })

  it('is not given before birth or without a date', () => {
    expect(agedOn('2027-06-01', '2027-04-14')).toBeUndefined()
    expect(agedOn(undefined, '2027-04-14')).toBeUndefined()
  })
})

describe('what an agenda says of an item', () => {
  const about = (row: Partial<ReferralRow> | undefined) =>
    aboutItem(
      {
        ...itemWith(),
        row: row && ({ agency: { id: 'a', name: 'Hollin Bank Academy' }, ...row } as ReferralRow),
      },
      '2027-04-14',
    )

  it('is initials, age and agency, and never the name', () => {
    const words = about({ childName: 'Juniper Ashdown', childDateOfBirth: '2012-04-14' })

    expect(words).toBe('J.A., aged 15. Presented by Hollin Bank Academy')
  })

  it('says so where the child is not named', () => {
    expect(about({})).toBe('Child not named. Presented by Hollin Bank Academy')
  })

  it('is who added it where there is no referral', () => {
    expect(about(undefined)).toBe('Added by Soraya Whitlock')
  })
})
