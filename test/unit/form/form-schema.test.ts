import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import type { FormDefinition } from '#shared/form/format/definition.ts'
import { formSchema } from '#shared/form/format/form-schema.ts'
import { checkDefinition } from '#shared/form/format-check/check-definition.ts'
import { withLevels } from './prompt-factory.ts'
import { shippedForms } from './shipped-forms.ts'

const committed = JSON.parse(
  readFileSync(new URL('../../../shared/form/format/form-definition.schema.json', import.meta.url), 'utf8'),
)
/** Addresses are checked for https by the hub itself; a validator may ignore the format. */
const validate = new Ajv2020({
  strict: true,
  strictTypes: false,
  allErrors: true,
  formats: { uri: true },
}).compile(committed)

test('the schema that is committed is the one of the format (npm run tool -- schema writes it)', () => {
  expect(committed).toEqual(JSON.parse(JSON.stringify(formSchema())))
})

test('the schema names itself without any address, and says in words what every property is', () => {
  expect(committed.$id).toBe('urn:referral-hub:form-definition')
  expect(committed.title).toBe('Form definition of the referral hub')
  const propertiesIn = (schema: unknown): [string, { description?: string }][] => {
    if (typeof schema !== 'object' || schema === null) return []
    const own = 'properties' in schema ? Object.entries(schema.properties as object) : []
    return [...own, ...Object.values(schema).flatMap(propertiesIn)]
  }
  const silent = propertiesIn(committed).filter(([, { description }]) => !description)
  expect(silent.map(([name]) => name)).toEqual([])
})

describe('the schema accepts', () => {
  test.each(shippedForms().map(({ file, form }) => [file, form]))('%s', (_, form) => {
    validate(form)
    expect(validate.errors ?? []).toEqual([])
  })

  test('a form with levels, prompts, indicators and a scale', () => {
    expect(validate({ $schema: './form-definition.schema.json', ...withLevels() })).toBe(true)
  })
})

test.each([
  ['a property that is spelt wrong', (form: Loose) => Object.assign(form, { titel: 'x' })],
  ['a kind that does not exist', (form: Loose) => Object.assign(questionOf(form), { kind: 'slider' })],
  ['an id that is none', (form: Loose) => Object.assign(questionOf(form), { id: 'A b' })],
  ['a missing label', (form: Loose) => delete questionOf(form).label],
])('%s is refused by the schema as by the check', (_, spoil) => {
  const form = structuredClone(withLevels()) as unknown as Loose
  spoil(form)
  expect(validate(form)).toBe(false)
  expect(checkDefinition(form).ok).toBe(false)
})

type Loose = Record<string, unknown>
const questionOf = (form: Loose): Loose =>
  (form as unknown as FormDefinition).sections[0]?.questions[0] as unknown as Loose

test('the form that these tests spoil is good', () => {
  expect(checkDefinition(withLevels())).toMatchObject({ ok: true })
})
