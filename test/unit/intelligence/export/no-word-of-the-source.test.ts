import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import type { IntelligenceItem } from '#shared/intelligence/item.ts'
import { detailsOf, type ItemKind, itemKinds } from '#shared/intelligence/kinds.ts'
import { type PoliceRelease, policeRelease, policeReleaseOf } from '#shared/intelligence/police-release.ts'
import { policeRows } from '#shared/intelligence/police-table.ts'
import type { Release } from '#shared/intelligence/release.ts'
import type { Source } from '#shared/intelligence/source.ts'
import { aGrading, anItem, aRelease } from '#test/factories/intelligence.ts'
import { bare, expectedText } from '#test/pdf/expected-text.ts'
import { type ReadPdf, readPdf } from '#test/pdf/read-pdf.ts'
import { csvOf } from '../../../../web/app/mash/dashboard/csv-file.ts'
import { textsOf } from '../../../../web/pdf/content/texts.ts'
import { releasesPaper } from '../../../../web/pdf/intelligence/releases-paper.ts'
import { makePdf } from '../../../../web/pdf/make-pdf.ts'

/** A word that stands in nothing but one place: told apart from others by where. */
const word = (where: string, index = 0) => `zq${where}${index}x`

const kind = fc.constantFrom(...itemKinds)
const drawn = fc.record({
  kind,
  released: fc.boolean(),
  details: fc.boolean(),
  conditions: fc.boolean(),
  hidden: fc.boolean(),
  graded: fc.integer({ min: 1, max: 3 }),
  named: fc.boolean(),
  raised: fc.boolean(),
  excluded: fc.boolean(),
  kept: fc.boolean(),
})
type Drawn = typeof drawn extends fc.Arbitrary<infer T> ? T : never

const allDetails = (of: ItemKind, where: string) =>
  Object.fromEntries(detailsOf[of].map(({ id }, index) => [id, word(where, index)]))

/** What nobody may find in a file: who gave it, what they said, and what the desk keeps to itself. */
function secretsOf(index: number) {
  const person = { id: word('personid', index), name: word('person', index), post: word('personpost', index) }
  const source: Source = {
    person,
    agency: { id: word('agencyid', index), name: word('agency', index) },
    phone: word('phone', index),
    toldBy: word('toldby', index),
    howWords: word('how', index),
    whoElseKnows: word('else', index),
    caution: word('caution', index),
  }
  return { source, person }
}

/** An item with all that it can hold, and a text for release: each word of it tells where it stands. */
function itemOf(one: Drawn, index: number): { readonly item: IntelligenceItem; readonly release: Release } {
  const { person, source } = secretsOf(index)
  const grading = aGrading({
    number: one.graded,
    handling: one.conditions ? 'C' : 'P',
    ...(one.conditions ? { conditions: `conditions${index}` } : {}),
    ...(one.hidden ? { hidden: true as const } : {}),
    reason: word('reason', index),
  })
  const item = anItem({
    reference: `LKM-INT-${String(index).padStart(4, '0')}-0000-0`,
    kind: one.kind,
    details: allDetails(one.kind, `given${index}d`),
    what: word('what', index),
    when: word('when', index),
    where: word('where', index),
    often: word('often', index),
    grading,
    release: 1,
    state: 'released',
    sourceMark: word('mark', index),
    sourceAgencyMark: word('agencymark', index),
    feedback: [
      {
        id: word('feedbackid', index),
        what: 'acted-on',
        words: word('feedback', index),
        at: word('fat', index),
      },
    ],
    ...(one.named
      ? { named: [{ someone: word('named', index), told: true, toldBy: word('toldbywhom', index) }] }
      : {}),
    ...(one.raised
      ? {
          raisedIn: {
            reference: word('raised', index),
            form: 'assessment',
            question: word('question', index),
          },
        }
      : {}),
    ...(one.excluded
      ? {
          excluded: {
            people: [{ ...person, why: word('why', index) }],
            agencies: [{ ...source.agency, why: word('whyagency', index) }],
          },
        }
      : {}),
  })
  const release = aRelease({
    item: item.reference,
    kind: one.kind,
    details: one.details ? allDetails(one.kind, `out${index}d`) : {},
    text: `released${index}`,
    grading: aGrading(),
    ...(one.kept ? { kept: [{ words: word('kept', index), why: word('keptwhy', index) }] } : {}),
    ...(one.released ? {} : { state: 'waiting' as const, text: word('waiting', index) }),
    comment: word('comment', index),
  })
  return { item, release }
}

const releasesOf = (all: readonly Drawn[]): PoliceRelease[] =>
  all.map(itemOf).flatMap(({ item, release }) => policeReleaseOf(item, release) ?? [])

const paperOf = (releases: readonly PoliceRelease[]) =>
  releasesPaper({
    releases,
    reference: 'intelligence-2026-11-01-to-2026-11-30',
    title: 'Releases of November',
    purpose: 'For an investigation',
  })

describe('what police are given', () => {
  test('has no word of the source, of the submission or of the desk’s own in any of its three forms', () => {
    fc.assert(
      fc.property(fc.array(drawn, { maxLength: 6 }), (all) => {
        const releases = releasesOf(all)
        const files = [
          JSON.stringify(releases),
          csvOf(policeRows(releases)),
          paperOf(releases).blocks.flatMap(textsOf).join('\n'),
        ]
        for (const file of files) {
          // What was chosen for release begins with `zqout`: all else that tells where it stands is kept.
          expect(file.replaceAll(/zqout\d+d\d+x/g, '')).not.toContain('zq')
          all.forEach((one, index) => {
            expect(file.includes(`released${index}`)).toBe(one.released)
            if (one.released && one.conditions) expect(file).toContain(`conditions${index}`)
            if (one.released && one.details)
              for (const value of Object.values(allDetails(one.kind, `out${index}d`)))
                expect(file).toContain(value)
          })
        }
      }),
    )
  })

  test('is as the API’s document describes it', () => {
    fc.assert(
      fc.property(drawn, (one) => {
        const { item, release } = itemOf({ ...one, released: true }, 0)
        expect(policeRelease.strict().safeParse(policeReleaseOf(item, release)).error).toBeUndefined()
      }),
    )
  })

  test('has the grading that counts now, and says that it is another one', () => {
    const grading = aGrading({
      number: 2,
      source: '3',
      information: 'E',
      handling: 'C',
      conditions: 'Ring first',
      suspectedFalse: true,
    })
    expect(policeReleaseOf(anItem({ grading, state: 'released', release: 2 }), aRelease())).toMatchObject({
      replacedBy: 2,
      grading: {
        codes: '3E C',
        conditions: 'Ring first',
        suspectedFalse: true,
        changedSinceRelease: true,
      },
    })
  })

  test.each(['waiting', 'given-back', 'taken-back'] as const)('is nothing of a text that is %s', (state) => {
    expect(policeReleaseOf(anItem({ grading: aGrading() }), aRelease({ state }))).toBeUndefined()
  })
})

test('a table has rows of one width, no cell that is a formula, and a vehicle under the names of police forms', () => {
  const details = { registration: '=ZZ18', make: '+cmd', colour: '@SUM(A1)', description: '-2' }
  const release = policeReleaseOf(
    anItem({ grading: aGrading() }),
    aRelease({ details, text: '\t=1+1' }),
  ) as PoliceRelease
  const [headings, row, ...more] = policeRows([release]) as [string[], string[]]
  expect(more).toEqual([])
  expect(row).toHaveLength(headings.length)
  expect(new Set(headings).size).toBe(headings.length)
  const cell = (heading: string) => row[headings.indexOf(heading)]
  expect(cell('VRM')).toBe('=ZZ18')
  expect(cell('3x5x2')).toBe('2B P')
  expect(cell('Make and model')).toBe('+cmd')
  for (const started of csvOf([row]).split(/","/)) expect(started).not.toMatch(/^[\s"\ufeff]*[=+\-@]/)
})

describe('the paper', () => {
  const releases = releasesOf(
    itemKinds.map(
      (of, index): Drawn => ({
        kind: of,
        released: true,
        details: true,
        conditions: index % 2 === 0,
        hidden: index % 3 === 0,
        graded: 1,
        named: true,
        raised: true,
        excluded: true,
        kept: true,
      }),
    ),
  )
  const paper = paperOf(releases)
  let pdf: ReadPdf

  beforeAll(async () => {
    pdf = readPdf(await makePdf(paper))
  })

  test('is a tagged PDF in English with its marking at the top and at the bottom of each page', () => {
    expect(pdf).toMatchObject({ language: 'en-GB', marked: true, displaysTitle: true })
    expect(bare(pdf.root.text)).toBe(bare(paper.blocks.map(expectedText).join('')))
    expect(pdf.sheets.flatMap(({ unmarked }) => unmarked)).toEqual([])
    expect(pdf.misplaced).toEqual([])
    expect(pdf.sheets.length).toBeGreaterThan(1)
    for (const { artifacts } of pdf.sheets) expect(artifacts.match(/OFFICIAL-SENSITIVE/g)).toHaveLength(2)
  })

  test('has the codes as police use them, with their words and the conditions', () => {
    expect(pdf.root.text).toContain('2B C')
    expect(pdf.root.text).toContain('Lawful sharing permitted with conditions')
    expect(pdf.root.text).toContain('conditions0')
    expect(pdf.root.text).not.toMatch(/zq(?!out)/)
  })

  test('is marked as the strictest of what stands on it', () => {
    const official = policeReleaseOf(
      anItem({ grading: aGrading({ marking: 'OFFICIAL' }) }),
      aRelease(),
    ) as PoliceRelease
    expect(paperOf([official]).marking).toBe('OFFICIAL')
    expect(paperOf([official, ...releases]).marking).toBe('OFFICIAL-SENSITIVE')
    expect(paperOf([]).marking).toBe('OFFICIAL-SENSITIVE')
  })
})
