import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkEmail } from '#shared/identifiers/email.ts'
import { checkPostcode } from '#shared/identifiers/postcode.ts'
import { checkTelephone } from '#shared/identifiers/telephone.ts'

test.each([
  ['zz993vz', 'ZZ99 3VZ'],
  [' zz99  3vz ', 'ZZ99 3VZ'],
  ['ZZ9-9 3V.Z', 'ZZ99 3VZ'],
  ['w1a 1aa', 'W1A 1AA'],
  ['M1 1AE', 'M1 1AE'],
])('the postcode "%s" is kept as "%s"', (typed, kept) => {
  expect(checkPostcode(typed)).toEqual({ ok: true, value: kept })
})

test.each(['', 'ZZ99', '12345', 'no fixed abode', 'ZZ99 3VZ ZZ99'])('"%s" is no postcode', (typed) => {
  expect(checkPostcode(typed).ok).toBe(false)
})

test('a postcode that was taken is taken again unchanged', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}$/), (typed) => {
      const first = checkPostcode(typed)
      expect(first.ok && checkPostcode(first.value)).toEqual(first)
    }),
  )
})

test.each([
  '01632 960 001',
  '(01632) 960-001',
  '+44 7700 900982',
  '01632 960001 ext 12',
  '01632960001x3',
  '00 44 808 157 0192',
])('the telephone number "%s" is taken', (typed) => {
  expect(checkTelephone(typed)).toEqual({ ok: true, value: typed })
})

test.each(['', '960', 'ring the office', '01632 960 001 <b>', '0'.repeat(16)])(
  '"%s" is no telephone number',
  (typed) => {
    expect(checkTelephone(typed).ok).toBe(false)
  },
)

test('an email address is kept in lower case', () => {
  expect(checkEmail(' Safeguarding.Lead@Oakfield.Example ')).toEqual({
    ok: true,
    value: 'safeguarding.lead@oakfield.example',
  })
  expect(checkEmail("o'neill+mash@team.agency.example").ok).toBe(true)
})

test.each([
  '',
  'nobody',
  '@agency.example',
  'a@b',
  'a b@agency.example',
  'a@agency..example',
  '.a@agency.example',
  'a@-agency.example',
  'a@192.168.0.1',
  'a@agency.example\nBcc: b@agency.example',
  `${'a'.repeat(65)}@agency.example`,
])('"%s" is no email address', (typed) => {
  expect(checkEmail(typed).ok).toBe(false)
})

test('whatever is taken as an email address has one @ domain and no space or line break', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.emailAddress()), (typed) => {
      const checked = checkEmail(typed)
      if (checked.ok) expect(checked.value).toMatch(/^[^\s]+@[^\s@]+\.[^\s@]+$/)
    }),
  )
})
