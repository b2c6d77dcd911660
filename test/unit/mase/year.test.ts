import { describe, expect, test } from 'vitest'
import { postsOf } from '#shared/mase/posts-of.ts'
import { mergeYear } from '#shared/mase/year.ts'
import { meetingWith } from '#test/factories/meetings.ts'

const on = (id: string, own: Parameters<typeof meetingWith>[0] = {}) =>
  meetingWith({ id, date: id, version: 0, ...own })
const ids = (meetings: readonly { readonly id: string }[]) => meetings.map(({ id }) => id)

describe('the meetings of a year', () => {
  const series = [on('2027-04-14'), on('2027-05-12'), on('2027-06-09')]

  test('are those of the series, with what somebody has touched in its place', () => {
    const moved = on('2027-05-12', { date: '2027-05-19', version: 2 })
    const year = mergeYear(series, [moved])
    expect(year.map(({ date }) => date)).toEqual(['2027-04-14', '2027-05-19', '2027-06-09'])
  })

  test('stand in the order in which they are held', () => {
    const moved = on('2027-04-14', { date: '2027-05-20', version: 2 })
    expect(ids(mergeYear(series, [moved]))).toEqual(['2027-05-12', '2027-04-14', '2027-06-09'])
  })

  test('have one that is held besides the series beside those of its month', () => {
    const besides = on('2027-05-03', { extraordinary: 'It cannot wait', version: 1 })
    expect(ids(mergeYear(series, [besides]))).toHaveLength(4)
  })

  test('keep a touched one of an older series, and no second one in its month', () => {
    const older = on('2027-05-20', { version: 4 })
    expect(ids(mergeYear(series, [older]))).toEqual(['2027-04-14', '2027-05-20', '2027-06-09'])
  })

  test('have a new one in the month where the one of the older series is cancelled', () => {
    const cancelled = on('2027-05-20', { version: 4, stage: 'cancelled' })
    expect(ids(mergeYear(series, [cancelled]))).toContain('2027-05-12')
  })
})

describe('who is asked to a meeting', () => {
  test('stands there once, as what they are most', () => {
    const posts = postsOf(
      meetingWith({
        chair: 'chief',
        deputies: ['head', 'chief'],
        members: [
          { contact: 'school', sees: 'involved' },
          { contact: 'head', sees: 'involved' },
        ],
      }),
    )
    expect(posts).toEqual([
      { contact: 'chief', part: 'chair', sees: 'all' },
      { contact: 'head', part: 'deputy', sees: 'all' },
      { contact: 'school', part: 'member', sees: 'involved' },
    ])
  })
})
