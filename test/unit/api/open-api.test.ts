import { describe, expect, it, test } from 'vitest'
import { operations } from '#shared/api/index.ts'
import { openApi } from '#shared/api/open-api.ts'
import { type Operation, parameterNames } from '#shared/api/operation.ts'

interface Described {
  readonly operationId: string
  readonly summary: string
  readonly security: readonly object[]
  readonly parameters: readonly { readonly name: string; readonly in: string; readonly required: boolean }[]
  readonly requestBody?: { readonly content: Record<string, { readonly schema: object }> }
  readonly responses: Record<string, { readonly description: string }>
}

const document = openApi() as {
  readonly openapi: string
  readonly info: { readonly title: string; readonly version: string }
  readonly paths: Record<string, Record<string, Described>>
  readonly components: { readonly schemas: Record<string, object> }
}
const described = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
)

test('the document is JSON and says which version of OpenAPI it is written in', () => {
  expect(JSON.parse(JSON.stringify(document))).toEqual(document)
  expect(document.openapi).toMatch(/^3\.1\.\d$/)
  expect(document.info.title).toBeTruthy()
})

test('every reference inside it leads somewhere', () => {
  const references = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map(([, target]) => target)
  expect(references.length).toBeGreaterThan(0)
  for (const target of new Set(references)) expect(target).toBe('#/components/schemas/Problem')
  expect(document.components.schemas.Problem).toBeDefined()
})

test('it describes every operation of the route table once, and no other', () => {
  expect(described.map(({ operation }) => operation.operationId).toSorted()).toEqual(
    Object.keys(operations).toSorted(),
  )
})

describe.each(Object.entries<Operation>(operations))('%s', (name, operation) => {
  const found = described.find((one) => one.operation.operationId === name)

  it('stands at its method and path with its line of what it does', () => {
    expect(found).toMatchObject({ path: operation.path, method: operation.method.toLowerCase() })
    expect(found?.operation.summary).toBe(operation.summary)
    expect(found?.operation.security).toHaveLength(1)
  })

  it('names every parameter of its path, and what it takes', () => {
    const inPath = found?.operation.parameters.filter((one) => one.in === 'path') ?? []
    expect(inPath.map((one) => one.name)).toEqual(parameterNames(operation.path))
    expect(inPath.every(({ required }) => required)).toBe(true)
    const inQuery = found?.operation.parameters.filter((one) => one.in === 'query') ?? []
    expect(inQuery.map((one) => one.name)).toEqual(Object.keys(operation.query?.shape ?? {}))
    expect(found?.operation.requestBody !== undefined).toBe(operation.body !== undefined)
  })

  it('says what it answers, well or not', () => {
    const statuses = Object.keys(found?.operation.responses ?? {})
    expect(statuses).toEqual(
      expect.arrayContaining([String(operation.status ?? 200), '401', '403', '404', '409', '422', '503']),
    )
    expect(Object.values(found?.operation.responses ?? {}).every((one) => one.description)).toBe(true)
  })
})
