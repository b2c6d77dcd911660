import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findGiveaways, namesGiver, saysHow } from '#shared/intelligence/give-away.ts'

const giver = { name: 'Tamsin Ellery', agency: 'Hollin Bank Academy' }

describe('what in a text looks like its giver', () => {
  it('is their name and the telling words of their agency, as they are written there', () => {
    const text = 'Miss Ellery’s class. TAMSIN saw it from Hollin Bank.'
    expect(findGiveaways(text, giver)).toEqual(['Ellery’s', 'TAMSIN', 'Hollin', 'Bank'])
  })

  it('is no part of a longer word, and no word that many agencies have', () => {
    expect(findGiveaways('She banks at the academy school of the city', giver)).toEqual([])
    const council = { name: 'A B', agency: 'Larkmere Council children’s services' }
    expect(findGiveaways('the children of the council services', council)).toEqual([])
  })

  it('never is anything of a text without these words', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[b-dfghj]{0,40}$/), (text) => {
        expect(findGiveaways(text, giver)).toEqual([])
      }),
    )
  })
})

describe('who told somebody', () => {
  it.each([
    'I did',
    ' me ',
    'We',
    'Tamsin',
    'Mrs ellery of the school',
    'Our head at Hollin Bank',
    'Hollin academy’s nurse',
  ])('is the giver in “%s”', (text) => {
    expect(namesGiver(text, giver)).toBe(true)
  })

  it.each(['The head of year', 'Ian Mead', 'Tamsina', 'Hollin Police', 'The academy', 'Their bank'])(
    'is somebody else in “%s”',
    (text) => {
      expect(namesGiver(text, giver)).toBe(false)
    },
  )
})

describe('how somebody knows', () => {
  it('is pointed at in the words that people use for it', () => {
    const text = 'I saw him. A girl told me, my pupil. I was told by our school nurse. He told them.'
    expect(saysHow(text)).toEqual(['I saw', 'told me', 'my pupil', 'I was told', 'our school'])
  })

  it('is not in what others did', () => {
    expect(saysHow('A man saw her and told his friend.')).toEqual([])
  })
})
