import { describe, expect, it } from 'vitest'
import { hotSpotOf, sentencesAbout } from '#shared/mase/links/hot-spots.ts'
import { timesIn } from '#shared/mase/links/times-in.ts'

describe('the times that a text speaks of', () => {
  it.each([
    ['Friday evenings, and Saturdays after 10pm', ['Friday', 'Saturday'], ['evening', 'night']],
    ['At weekends', ['Saturday', 'Sunday'], []],
    ['After school on a Tuesday at 15:30', ['Tuesday'], ['afternoon']],
    ['Overnight', [], ['night']],
    ['At 12am', [], ['night']],
    ['At 12.30 pm', [], ['afternoon']],
    ['On 12/10/2026, log 22:30:11, LKM-4821-7306-5', [], []],
    ['Sundaying about the nightingale', [], []],
  ])('in “%s”', (text, days, parts) => {
    expect(timesIn(text)).toEqual({ days, parts })
  })
})

describe('a hot spot', () => {
  it('takes the times of the sentences that name the place', () => {
    const text = 'Seen at ZZ99 8QX on Friday evening. She is at school on Mondays.\nZZ99 8QX again at 23:10.'
    const about = sentencesAbout(text, new Set(['postcode:ZZ998QX']))
    expect(about).toEqual(['Seen at ZZ99 8QX on Friday evening.', 'ZZ99 8QX again at 23:10.'])
    const said = [
      { source: 'one', month: '2026-10', texts: about },
      { source: 'one', month: '2026-10', texts: ['Friday'] },
      { source: 'two', month: '2026-11', texts: ['On a Friday night'] },
    ]
    expect(hotSpotOf('p', 'ZZ99 8QX', said)).toEqual({
      id: 'p',
      place: 'ZZ99 8QX',
      count: 2,
      days: { Friday: 2 },
      parts: { evening: 1, night: 2 },
      months: { '2026-10': 1, '2026-11': 1 },
    })
  })
})
