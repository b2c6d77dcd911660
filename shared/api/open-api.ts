import * as z from 'zod'
import { operations } from './index.ts'
import { type Operation, parameterNames } from './operation.ts'

type Json = Record<string, unknown>

/** A schema of the route table as JSON Schema 2020-12, which OpenAPI 3.1 takes as it is. */
const schemaOf = (schema: z.ZodType, io: 'input' | 'output'): Json => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' })
  return rest
}

const pathParameter = (name: string): Json => ({
  name,
  in: 'path',
  required: true,
  schema: { type: 'string' },
})

const queryParameters = (query: z.ZodObject): Json[] => {
  const { properties = {}, required = [] } = schemaOf(query, 'input') as {
    properties?: Json
    required?: string[]
  }
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema,
  }))
}

const problemAnswer = (description: string): Json => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
})

const problems: Json = {
  '403': problemAnswer('The caller may not do this'),
  '404': problemAnswer('There is no such record, or it is not the caller’s to see'),
  '409': problemAnswer('Somebody changed this first'),
  '422': problemAnswer('A field cannot be taken; `errors` names it'),
  '503': problemAnswer('The hub is busy; nothing was changed'),
}

const operationOf = (name: string, operation: Operation): Json => ({
  operationId: name,
  summary: operation.summary,
  tags: [operation.function],
  security: [{ signIn: [] }],
  parameters: [
    ...parameterNames(operation.path).map(pathParameter),
    ...(operation.query ? queryParameters(operation.query) : []),
  ],
  ...(operation.body
    ? {
        requestBody: {
          required: true,
          content: { 'application/json': { schema: schemaOf(operation.body, 'input') } },
        },
      }
    : {}),
  responses: {
    [String(operation.status ?? 200)]: {
      description: 'It was done',
      content: { 'application/json': { schema: schemaOf(operation.output, 'output') } },
    },
    '401': { description: 'The token is missing, has run out, or is not for this API' },
    ...problems,
  },
})

/** RFC 9457, with the fields that cannot be taken. */
const problemSchema: Json = {
  type: 'object',
  required: ['type', 'title', 'status', 'detail'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['field', 'message'],
        properties: { field: { type: 'string' }, message: { type: 'string' } },
      },
    },
  },
}

/**
 * The OpenAPI 3.1 document of the API, made from the route table. Views that the hub makes itself are described by
 * their types in `shared/` and stand here as any value.
 */
export function openApi(): Json {
  const paths: Record<string, Json> = {}
  for (const [name, operation] of Object.entries<Operation>(operations))
    paths[operation.path] = {
      ...paths[operation.path],
      [operation.method.toLowerCase()]: operationOf(name, operation),
    }
  return {
    openapi: '3.1.0',
    info: { title: 'Referral hub', version: '1' },
    paths,
    components: {
      securitySchemes: { signIn: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
      schemas: { Problem: problemSchema },
    },
  }
}
