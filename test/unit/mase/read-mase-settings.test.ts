import { describe, expect, test } from 'vitest'
import { demonstrationPartnerships } from '#infra/local/demonstration/partnerships.ts'
import { readMaseSettings, ruleWords, typedMaseSettings } from '#shared/mase/read-mase-settings.ts'
import type { MaseSettings } from '#shared/mase/settings.ts'
import { maseSettingsMark } from '#shared/mase/settings-mark.ts'

const settings = demonstrationPartnerships[0]?.mase as MaseSettings
const directory = new Set([
  settings.chair ?? '',
  ...(settings.deputies ?? []),
  ...(settings.members ?? []).map(({ contact }) => contact),
])
const typed = typedMaseSettings(settings)
const fieldsOf = (change: object) => {
  const read = readMaseSettings({ ...typed, ...change }, directory)
  return read.ok ? [] : read.failure.map(({ field }) => field)
}

describe('how the MASE meets', () => {
  test('is the same after it was shown in its form and read again', () => {
    for (const { mase } of demonstrationPartnerships) {
      const posts = [
        mase.chair ?? '',
        ...(mase.deputies ?? []),
        ...(mase.members ?? []).map((one) => one.contact),
      ]
      const read = readMaseSettings(typedMaseSettings(mase), new Set(posts))
      expect(read).toEqual({ ok: true, value: mase })
    }
  })

  test('tells by its field what is wrong', () => {
    expect(fieldsOf({ time: 'ten' })).toEqual(['time'])
    expect(fieldsOf({ minutes: '5' })).toEqual(['minutes'])
    expect(fieldsOf({ place: '  ' })).toEqual(['place'])
    expect(fieldsOf({ link: 'meet.example/x' })).toEqual(['link'])
    expect(fieldsOf({ link: 'javascript:alert(1)' })).toEqual(['link'])
    expect(fieldsOf({ offsets: { ...typed.offsets, 'pre-mase': '-3' } })).toEqual(['offsets.pre-mase'])
    expect(fieldsOf({ replyChase: '0' })).toEqual(['replyChase'])
    expect(fieldsOf({ chair: 'nobody' })).toEqual(['chair'])
    expect(fieldsOf({ deputies: [settings.chair] })).toEqual(['deputies'])
    expect(fieldsOf({ members: [{ contact: 'gone', sees: 'all' }] })).toEqual(['members'])
    expect(fieldsOf({ kind: 'listed', dates: '' })).toEqual(['dates'])
    expect(fieldsOf({ kind: 'listed', dates: '9 12 2026\n31 2 2027' })).toEqual(['dates'])
  })

  test('takes dates that are listed, in order and once', () => {
    const read = readMaseSettings(
      { ...typed, kind: 'listed', dates: '13/1/2027\n9 12 2026\n\n13 January 2027' },
      directory,
    )
    expect(read.ok && read.value.meetings).toEqual({
      kind: 'listed',
      dates: ['2026-12-09', '2027-01-13'],
      time: '10:00',
    })
  })

  test('is said in words', () => {
    expect(ruleWords(settings.meetings)).toBe('the second Wednesday of each month')
    expect(ruleWords({ kind: 'listed', dates: ['2026-12-09'], time: '10:00' })).toBe('on 9 December 2026')
  })

  test('has another mark when anything that makes meetings is another', () => {
    expect(maseSettingsMark(settings)).not.toBe(maseSettingsMark({ ...settings, minutes: 90 }))
    expect(maseSettingsMark(settings)).toBe(maseSettingsMark({ ...settings }))
  })
})
