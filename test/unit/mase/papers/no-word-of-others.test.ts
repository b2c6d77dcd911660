import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AgendaItem } from '#shared/mase/item.ts'
import type { PaperContent } from '#shared/mase/pack.ts'
import { packFor, verdictsFor, verdictsNow } from '#shared/mase/pack-for.ts'
import type { PaperReader } from '#shared/mase/who-sees.ts'
import { handlingIds } from '#shared/partners/answer.ts'
import { voltHeadings } from '#shared/referral/volt.ts'
import { itemWith } from '#test/factories/meetings.ts'
import { actionWith, contentWith, readerWith, recordWith, referralWith } from '#test/factories/packs.ts'
import { textsOf } from '../../../../web/pdf/content/texts.ts'
import { packPaper } from '../../../../web/pdf/mase/pack-paper.ts'

const posts = ['police', 'health', 'school', 'housing'] as const
const post = fc.constantFrom(...posts)
const some = fc.subarray([...posts])

/** A word that stands in nothing but what is about one item. */
const markOf = (index: number) => `zq${index}x`

const drawnItem = fc.record({
  heading: fc.constantFrom(...voltHeadings),
  child: fc.boolean(),
  keptFrom: some,
  agency: post,
  named: fc.option(fc.subarray(['police-person', 'health-person', 'somebody'])),
  asked: some,
  handling: fc.constantFrom(...handlingIds),
  owner: fc.option(post),
  earlier: fc.boolean(),
  told: fc.option(some),
  group: fc.option(fc.constantFrom('one', 'two')),
  presenter: fc.option(post),
})
type Drawn = typeof drawnItem extends fc.Arbitrary<infer T> ? T : never

function contentOf(drawn: readonly Drawn[]): PaperContent {
  const references = drawn.map((_, index) => `LKM-${String(index).padStart(4, '0')}-0000-0`)
  const items = drawn.map((one, index): AgendaItem => {
    const mark = markOf(index)
    return itemWith({
      id: `item-${index}`,
      heading: one.heading,
      kind: one.child ? 'child' : 'place',
      title: one.child ? (references[index] as string) : `A place ${mark}`,
      reference: one.child ? references[index] : undefined,
      keptFrom: one.keptFrom,
      group: one.group ? `group ${one.group} ${mark}` : undefined,
      presenter: one.presenter ?? undefined,
    })
  })
  const records = new Map(
    drawn.flatMap((one, index) => {
      const reference = references[index] as string
      const person = (id: string) => ({ id, name: id, post: 'Post' })
      const head = referralWith({
        reference,
        agency: { id: one.agency, name: `Agency of ${one.agency} ${markOf(index)}` },
        ...(one.named
          ? {
              restriction: {
                kind: 'high-profile' as const,
                reason: 'A reason',
                by: person('manager'),
                at: '2027-03-01',
                readers: one.named.map(person),
              },
            }
          : {}),
      })
      const told = one.asked.map((contact) => ({
        contact,
        handling: one.handling,
        known: `Known ${markOf(index)} ${contact}-secret`,
      }))
      return one.child ? [[reference, recordWith(head, markOf(index), told)] as const] : []
    }),
  )
  const actions = drawn.flatMap((one, index) =>
    one.owner
      ? [
          actionWith({
            id: `action-${index}`,
            words: `Do ${markOf(index)}`,
            item: `item-${index}`,
            reference: one.child ? references[index] : undefined,
            meeting: one.earlier ? '2027-03-10' : '2027-04-14',
            owner: { contact: one.owner, post: 'Post', agency: `Agency ${one.owner}` },
          }),
        ]
      : [],
  )
  const told = new Map(
    drawn.flatMap((one, index) => (one.told && !one.child ? [[`item-${index}`, one.told] as const] : [])),
  )
  return contentWith(items, { records, actions, told })
}

const drawnReader = fc.record({
  contact: post,
  part: fc.constantFrom('member' as const, 'conducts' as const),
  sees: fc.constantFrom('all' as const, 'involved' as const),
})

const readerOf = (drawn: typeof drawnReader extends fc.Arbitrary<infer T> ? T : never): PaperReader =>
  readerWith({
    ...drawn,
    organisation: `Agency ${drawn.contact}`,
    people: [{ id: `${drawn.contact}-person`, agency: drawn.contact }],
  })

/** All words of a copy: as the API gives it, and as it stands on paper. */
function wordsFor(
  content: PaperContent,
  reader: PaperReader,
  verdicts = verdictsFor(content, reader),
): string {
  const pack = packFor(content, { copyFor: 'A post', contact: reader.contact, verdicts })
  const paper = packPaper(pack, 'LKM')
  return [JSON.stringify(pack), paper.title, ...paper.blocks.flatMap(textsOf)].join('\n')
}

describe('a copy', () => {
  test('holds no word of an item that its reader may not read, nor of its actions', () => {
    fc.assert(
      fc.property(fc.array(drawnItem, { maxLength: 8 }), drawnReader, (drawn, who) => {
        const content = contentOf(drawn)
        const reader = readerOf(who)
        const verdicts = verdictsFor(content, reader)
        const words = wordsFor(content, reader)
        // By what items were joined is for whoever coordinates.
        expect(words).not.toMatch(/group (one|two)/)
        drawn.forEach((_, index) => {
          if (verdicts[`item-${index}`]?.sees !== 'full') expect(words).not.toContain(markOf(index))
        })
      }),
      { numRuns: 300 },
    )
  })

  test('is the same, to the letter, as if what is kept from its reader were not on the agenda', () => {
    fc.assert(
      fc.property(fc.array(drawnItem, { maxLength: 8 }), drawnReader, (drawn, who) => {
        const reader = readerOf(who)
        const kept = (one: Drawn) => one.keptFrom.includes(who.contact)
        const content = contentOf(drawn)
        // The same agenda, from which somebody has taken what is kept from this reader.
        const without: PaperContent = {
          ...content,
          items: content.items.filter((_, index) => {
            const number = Number(content.items[index]?.id.slice('item-'.length))
            return !kept(drawn[number] as Drawn)
          }),
          actions: content.actions.filter(
            ({ id }) => !kept(drawn[Number(id.slice('action-'.length))] as Drawn),
          ),
        }
        expect(wordsFor(content, reader)).toBe(wordsFor(without, reader))
      }),
      { numRuns: 300 },
    )
  })

  test('has what an agency told only as far as its owner lets it be passed on', () => {
    fc.assert(
      fc.property(fc.array(drawnItem, { maxLength: 6 }), drawnReader, (drawn, who) => {
        const words = wordsFor(contentOf(drawn), readerOf(who))
        expect(words).not.toContain('source-of-it')
        expect(words).not.toContain('danger-at-the-door')
        drawn.forEach((one, index) => {
          const open = one.handling === 'agencies' || one.handling === 'sender'
          for (const contact of one.asked)
            if (!open && contact !== who.contact)
              expect(words).not.toContain(`Known ${markOf(index)} ${contact}-secret`)
        })
      }),
      { numRuns: 200 },
    )
  })

  test('shows no more of a record that was restricted after it was sent', () => {
    fc.assert(
      fc.property(fc.array(drawnItem, { maxLength: 8 }), drawnReader, (drawn, who) => {
        const reader = readerOf(who)
        const open = contentOf(drawn.map((one) => ({ ...one, named: null })))
        const now = contentOf(drawn.map((one) => ({ ...one, named: ['somebody'] })))
        const verdicts = verdictsNow(verdictsFor(open, reader), open, now.seen, {
          id: `${who.contact}-person`,
          contact: who.contact,
        })
        const words = wordsFor(open, reader, verdicts)
        drawn.forEach(({ child }, index) => {
          if (child) expect(words).not.toContain(markOf(index))
        })
      }),
      { numRuns: 200 },
    )
  })

  test('numbers the items that its reader has without a gap', () => {
    fc.assert(
      fc.property(fc.array(drawnItem, { maxLength: 10 }), drawnReader, (drawn, who) => {
        const content = contentOf(drawn)
        const reader = readerOf(who)
        const { sections } = packFor(content, {
          copyFor: '',
          contact: who.contact,
          verdicts: verdictsFor(content, reader),
        })
        const read = sections.flatMap(({ entries }) => entries.filter((entry) => entry.sees === 'full'))
        for (const { together } of read)
          expect(read.map((entry) => entry.number)).toEqual(expect.arrayContaining([...together]))
        sections.forEach(({ entries, number }) => {
          expect(entries.map((entry) => entry.number)).toEqual(
            entries.map((_, place) => `${number}.${place + 1}`),
          )
        })
      }),
    )
  })
})
