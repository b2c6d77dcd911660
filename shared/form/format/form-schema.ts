import * as z from 'zod'
import { formDefinition } from './definition.ts'
import { describeProperty, titles } from './property-words.ts'

type Schema = z.core.JSONSchema.BaseSchema

/** The format of a form as JSON Schema (draft 2020-12), made from the one that the check uses, for editors and others. */
export function formSchema(): Schema {
  const { $schema, ...made } = z.toJSONSchema(formDefinition, { io: 'input' })
  const { $defs, ...whole } = made as Schema
  return {
    $schema: $schema as Schema['$schema'],
    $id: 'urn:referral-hub:form-definition',
    title: 'Form definition of the referral hub',
    description:
      'An assessment tool, a multi-agency referral form or a MASE form as data. shared/form/README.md explains it.',
    ...describe(whole, 'form'),
    $defs: Object.fromEntries(
      Object.entries($defs ?? {}).map(([name, schema]) => [
        name,
        { title: titles[name] ?? name, ...describe(schema as Schema, name) },
      ]),
    ),
  }
}

/**
 * Puts plain words beside every property.
 *
 * @param inside what the properties belong to: the name of a definition, or of the property that holds it
 */
function describe(schema: Schema, inside: string): Schema {
  const described: Schema = { ...schema }
  if (schema.properties)
    described.properties = Object.fromEntries(
      Object.entries(schema.properties).map(([name, property]) => [
        name,
        { description: describeProperty(inside, name), ...describe(property as Schema, name) },
      ]),
    )
  if (schema.items && typeof schema.items === 'object' && !Array.isArray(schema.items))
    described.items = describe(schema.items as Schema, inside)
  for (const among of ['anyOf', 'oneOf'] as const)
    if (schema[among]) described[among] = schema[among].map((one) => describe(one as Schema, inside))
  return described
}
