import fc from 'fast-check'
import { describe, expect, expectTypeOf, test } from 'vitest'
import { mailKinds } from '#shared/mail/kinds.ts'
import { type MailFacts, writeMail } from '#shared/mail/write-mail.ts'

const facts: MailFacts = {
  reference: 'LKM-4821-7306-7',
  link: 'https://hub.larkmere.example/referrals/LKM-4821-7306-7',
  partnershipName: 'Larkmere Safeguarding Partnership',
  contactPhone: '01632 960 100',
  recipientName: 'Designated safeguarding lead',
}

const anyKind = fc.constantFrom(...mailKinds)

/** Text that would break out, if anything let it. */
const hostile = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='x",
    '&lt;b&gt; &amp;amp;',
    '</div></body>',
    'A\r\nBcc: nobody@agency.example\r\n\r\n<p>',
    'line\u2028separator',
  ),
)

const tagsOf = (html: string) => [...html.matchAll(/<[^>]*>/g)].map(([tag]) => tag)

function wordsOfHtml(html: string): string {
  return html
    .slice(html.indexOf('<body'))
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Text without what only text needs: the written-out address, and dashes in front of what is a list in HTML. */
function wordsOfText(text: string): string {
  return text
    .replace(/:\nhttps?:\S+/g, '')
    .replace(/^- /gm, '')
    .replace(/\s+/g, ' ')
    .trim()
}

describe.each(mailKinds)('the mail "%s"', (kind) => {
  const mail = writeMail(kind, facts)

  test('is marked at the start of its subject, which has the reference and fits a line', () => {
    expect(mail.subject).toMatch(/^OFFICIAL-SENSITIVE: LKM-4821-7306-7: [A-Z]/)
    expect(mail.subject.length).toBeLessThanOrEqual(90)
  })

  test('is marked at its top and its foot', () => {
    expect(mail.text).toMatch(/^OFFICIAL-SENSITIVE\n.*\nOFFICIAL-SENSITIVE\n$/s)
  })

  test('says what to do, with a link that asks to sign in', () => {
    expect(mail.text).toContain('What to do\n\n- ')
    expect(mail.text).toMatch(
      /Sign in to [^\n]+:\nhttps:\/\/hub\.larkmere\.example\/referrals\/LKM-4821-7306-7\n/,
    )
    expect(mail.html).toMatch(/<a href="https:\/\/hub\.larkmere\.example[^"]+">Sign in to /)
  })

  test('says to call 999, and what to do if it reached the wrong person', () => {
    expect(mail.text).toContain('Call 999.')
    expect(mail.text).toContain('Tell Larkmere Safeguarding Partnership on 01632 960 100')
    expect(mail.text).toContain('For: Designated safeguarding lead')
  })

  test('says as text all that it says as HTML, in the same order', () => {
    expect(wordsOfText(mail.text)).toBe(wordsOfHtml(mail.html))
  })

  test('fetches nothing and needs no table, script or picture', () => {
    expect(mail.html).not.toMatch(/<(?:table|script|img|link|style|iframe|form)|url\(|src=/i)
    expect(mail.html).toContain('<html lang="en">')
    expect(mail.html.match(/<h1/g)).toHaveLength(1)
  })

  test('is written in plain words, without a name for a child', () => {
    expect(mail.text).not.toMatch(/\b(?:victim|offender|suspect|date of birth|NHS|CSE)\b/i)
  })
})

describe('a mail', () => {
  test('can be made of five things, none of which is about a child', () => {
    expectTypeOf<keyof MailFacts>().toEqualTypeOf<
      'reference' | 'link' | 'partnershipName' | 'contactPhone' | 'recipientName'
    >()
  })

  test('takes nothing else in, whatever it is handed', () => {
    fc.assert(
      fc.property(
        anyKind,
        fc.dictionary(fc.stringMatching(/^child[a-z]{1,9}$/), fc.string()),
        (kind, more) => {
          expect(writeMail(kind, { ...facts, ...more })).toEqual(writeMail(kind, facts))
        },
      ),
    )
  })

  test('escapes markup in everything it is made of, and keeps to its own lines', () => {
    fc.assert(
      fc.property(anyKind, hostile, hostile, hostile, (kind, partnershipName, contactPhone, role) => {
        const recipientName = `Lead ${role}`
        const mail = writeMail(kind, { ...facts, partnershipName, contactPhone, recipientName })
        const calm = writeMail(kind, facts)
        expect(tagsOf(mail.html)).toEqual(tagsOf(calm.html))
        expect(mail.subject).toBe(calm.subject)
        expect(mail.text.split('\n')).toHaveLength(calm.text.split('\n').length)
        expect(wordsOfText(mail.text)).toBe(wordsOfHtml(mail.html))
      }),
      { numRuns: 300 },
    )
  })

  test('cannot leave the address that its link stands in', () => {
    fc.assert(
      fc.property(hostile, (path) => {
        const mail = writeMail('outcome', { ...facts, link: `https://hub.larkmere.example/${path}` })
        expect(tagsOf(mail.html).filter((tag) => tag.startsWith('<a'))).toHaveLength(1)
        expect(tagsOf(mail.html)).toHaveLength(tagsOf(writeMail('outcome', facts).html).length)
      }),
    )
  })

  test('needs no recipient', () => {
    const mail = writeMail('outcome', { ...facts, recipientName: undefined })
    expect(mail.text).not.toContain('For:')
  })

  test('is not written for what is no reference, so that nothing else gets into a subject', () => {
    for (const reference of [
      'Amina Testcase',
      'LKM-4821-7306-8',
      'lkm482173067',
      'LKM-4821-7306-7\r\nBcc: x',
    ]) {
      expect(() => writeMail('outcome', { ...facts, reference })).toThrow()
    }
  })

  test('links to web pages only', () => {
    expect(() => writeMail('outcome', { ...facts, link: 'javascript:alert(1)' })).toThrow()
    expect(() => writeMail('outcome', { ...facts, link: '/referrals' })).toThrow()
  })
})
