import type * as z from 'zod'
import { type Operation, parameterNames } from '#shared/api/operation.ts'

/**
 * What a page may hand to an operation. Forms hold text, so text stands wherever the API takes a choice, and anything
 * may be missing: the API says what is wrong, in words that the page shows beside the field.
 */
export type AsTyped<T> = unknown extends T
  ? unknown
  : T extends string | number | boolean | null | undefined
    ? T | string | undefined
    : T extends readonly (infer Item)[]
      ? readonly AsTyped<Item>[]
      : T extends object
        ? { readonly [Key in keyof T]?: AsTyped<T[Key]> }
        : T

type ParametersOf<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? { readonly [Key in Name]: string } & ParametersOf<Rest>
  : unknown
type Sent<Schema> = Schema extends z.ZodType ? AsTyped<z.output<Schema>> : unknown

/** Path parameters, query and body of an operation, as one object. */
export type HubInput<O extends Operation> = ParametersOf<O['path']> & Sent<O['query']> & Sent<O['body']>

export interface RequestParts {
  readonly path: string
  readonly body: string | undefined
}

/** Lays an input out as a request. Path parameters are encoded, so that one cannot lead to another operation. */
export function requestParts(operation: Operation, input: Readonly<Record<string, unknown>>): RequestParts {
  const parameters = parameterNames(operation.path)
  const queries = Object.keys(operation.query?.shape ?? {})
  const path = operation.path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String(input[name] ?? '')),
  )
  const search = new URLSearchParams(
    queries.flatMap((name) =>
      input[name] === undefined || input[name] === '' ? [] : [[name, String(input[name])]],
    ),
  ).toString()
  const rest = Object.entries(input).filter(([name]) => !parameters.includes(name) && !queries.includes(name))
  return {
    path: search ? `${path}?${search}` : path,
    body: operation.body ? JSON.stringify(Object.fromEntries(rest)) : undefined,
  }
}
