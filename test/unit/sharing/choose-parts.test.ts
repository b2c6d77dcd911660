import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { FrozenDocument } from '#shared/form/document/document.ts'
import type { Role } from '#shared/form/format/roles.ts'
import { chooseParts } from '#shared/sharing/choose-parts.ts'
import { partOf, partsOf, wholeForm } from '#shared/sharing/parts.ts'

const roles: readonly (Role | undefined)[] = [
  undefined,
  'child.name',
  'child.address',
  'child.postcode',
  'parents',
  'household',
  'concern.reason',
  'voice.child',
  'placement.address',
  'additional',
]

/** A form of which every answer says where it stands, so that each can be looked for. */
const documentOf = (
  kind: 'assessment' | 'marf',
  shape: readonly (readonly (Role | undefined)[])[],
): FrozenDocument => ({
  form: { id: kind, version: '1', kind, title: `The ${kind}`, source: '' },
  on: '2026-03-02',
  guidance: { prompts: [], floors: [] } as never,
  sections: shape.map((questions, s) => ({
    id: `s${s}`,
    title: `Section ${s}`,
    questions: questions.map((role, q) => ({
      id: `${s}.${q}`,
      number: `${s}.${q}`,
      label: 'A question',
      ...(role ? { role } : {}),
      answer:
        role === 'additional'
          ? {
              as: 'rows' as const,
              columns: ['To', 'What'],
              rows: shape.flatMap((all, at) =>
                all.map((_, index) => [`${at}.${index}`, `[added ${kind} ${at}.${index}]`]),
              ),
            }
          : { as: 'text' as const, text: `[${kind} ${s}.${q}]` },
    })),
  })),
})

const shapes = fc.array(fc.array(fc.constantFrom(...roles), { minLength: 1, maxLength: 5 }), {
  minLength: 1,
  maxLength: 4,
})

const head = {
  child: { name: '[name]', dateOfBirth: '[born]', nhsNumber: '[nhs]', postcode: '[postcode]' },
  otherChildren: [{ name: '[other]', postcode: '[other postcode]' }],
  danger: { now: 'yes', policeCalled: 'yes', logNumber: '[log]' },
  decision: {
    outcome: 'early-help',
    reasons: '[reasons]',
    senderShould: '[should]',
    by: { id: 'w', name: '[worker]', post: 'MASH' },
    at: '2026-03-02T10:00:00.000Z',
  },
} as const

test('nothing that was not chosen ever stands in the copy, and all that was does', () => {
  fc.assert(
    fc.property(shapes, shapes, fc.infiniteStream(fc.boolean()), (tool, marf, coins) => {
      const documents = [documentOf('assessment', tool), documentOf('marf', marf)]
      const parts = partsOf(head, documents)
        .flatMap((group) => group.parts.map(({ id }) => id))
        .filter(() => coins.next().value)
      const copy = JSON.stringify(chooseParts(head, documents, parts))
      const chosen = (id: string) => parts.includes(id)

      expect(copy.includes('[name]')).toBe(chosen('child'))
      expect(copy.includes('[nhs]')).toBe(chosen('child'))
      expect(copy.includes('[postcode]')).toBe(chosen('addresses'))
      expect(copy.includes('[other]')).toBe(chosen('other-children'))
      expect(copy.includes('[other postcode]')).toBe(chosen('other-children') && chosen('addresses'))
      expect(copy.includes('[log]')).toBe(chosen('danger'))
      expect(copy.includes('[reasons]')).toBe(chosen('decision'))
      for (const document of documents)
        for (const section of document.sections)
          for (const question of section.questions) {
            const whole = chosen(wholeForm(document))
            const isIn = whole || chosen(partOf(document, section, question))
            if (question.role !== 'additional')
              expect(copy.includes(`[${document.form.kind} ${question.id}]`)).toBe(isIn)
            if (!isIn) expect(copy).not.toContain(`[added ${document.form.kind} ${question.id}]`)
          }
    }),
    { numRuns: 300 },
  )
})

test('the prompts of a form, which quote its answers, are not copied even with all of it', () => {
  const document = documentOf('assessment', [[undefined]])
  expect(chooseParts(head, [document], [wholeForm(document)]).documents[0]).not.toHaveProperty('guidance')
})

test('nothing chosen is nothing copied', () => {
  expect(chooseParts(head, [documentOf('marf', [['child.name', undefined]])], [])).toEqual({ documents: [] })
})

test('what was said of a child stands in one part alone, whichever page asks for it', () => {
  const document = documentOf('marf', [['child.address', undefined], ['child.address']])
  const copy = JSON.stringify(chooseParts(head, [document], ['page.marf.s0']))
  expect(copy).toContain('[marf 0.1]')
  expect(copy).not.toContain('[marf 0.0]')
})
