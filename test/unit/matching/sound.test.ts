import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nameParts } from '#shared/matching/name-parts.ts'
import { soundOf } from '#shared/matching/sound.ts'
import { anyName } from './children.ts'

const soundsOf = (name: string) => nameParts(name).map(soundOf)

describe('the parts of a name', () => {
  test.each([
    ['Zoë O’Neill-Łuk', ['zoe', 'oneill', 'luk']],
    ["  D'Souza,  MARIA ", ['dsouza', 'maria']],
    ['Fatima al-Hassan', ['fatima', 'hassan']],
    ['Bin Li', ['bin', 'li']],
    ['Ian Mc Donald', ['ian', 'mcdonald']],
    ['Straße İpek', ['strasse', 'ipek']],
    ['小明 例', ['小明', '例']],
    ['', []],
    [' - ', []],
  ])('of "%s" are found', (name, parts) => {
    expect(nameParts(name)).toEqual(parts)
  })
})

describe('the sound of a name', () => {
  test.each([
    ['Mohammed', 'Muhamad'],
    ['Mohammed', 'Mohamet'],
    ['Yusuf', 'Youssef'],
    ['Yusuf', 'Joseph'],
    ['Catherine', 'Kathryn'],
    ['Steven', 'Stephen'],
    ['Aisha', 'Ayesha'],
    ['Hannah', 'Ana'],
    ['Zoe', 'Zoë'],
    ['Hussein', 'Husayn'],
    ['Michael', 'Mikael'],
    ['Chloe', 'Khloe'],
    ['Geoffrey', 'Jeffrey'],
    ['Xavier', 'Zavier'],
    ['Mc Donald', 'MacDonald'],
    ['Jonathan', 'Johnathon'],
    ['Wright', 'Rite'],
    ['Shaun', 'Sean'],
    ['Rebecca', 'Rebeka'],
  ])('of %s is that of %s', (a, b) => {
    expect(soundsOf(a)).toEqual(soundsOf(b))
  })

  test.each([
    ['Amina', 'Samina'],
    ['Ali', 'Adi'],
    ['Maria', 'Martha'],
    ['Charlotte', 'Karl'],
    ['Ben', 'Pen'],
    ['小明', '小红'],
  ])('of %s is not that of %s', (a, b) => {
    expect(soundsOf(a)).not.toEqual(soundsOf(b))
  })

  test('is never empty, and does not mind case, accents and spaces', () => {
    fc.assert(
      fc.property(anyName, (name) => {
        const sounds = soundsOf(name)
        expect(sounds.length).toBeGreaterThan(0)
        for (const sound of sounds) expect(sound.length).toBeGreaterThan(0)
        expect(soundsOf(`  ${name.toUpperCase().normalize('NFD')} `)).toEqual(sounds)
      }),
    )
  })

  test('is found for anything that is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const part of nameParts(text)) expect(soundOf(part).length).toBeGreaterThan(0)
      }),
    )
  })
})
