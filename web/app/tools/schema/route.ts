import schema from '#shared/form/format/form-definition.schema.json' with { type: 'json' }

/** The format of a tool, for editors that check a file while it is written. Holds nothing about anybody. */
export const GET = () =>
  Response.json(schema, { headers: { 'content-type': 'application/schema+json; charset=utf-8' } })
