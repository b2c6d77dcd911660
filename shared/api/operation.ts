import type * as z from 'zod'
import type { Action } from '../permissions/rules.ts'

/** The Lambda functions behind the API: a folder of `functions/` each. */
export type ApiFunction =
  | 'account'
  | 'assessments'
  | 'sending'
  | 'sign-off'
  | 'reviews'
  | 'children'
  | 'queue'
  | 'mash'
  | 'mase'
  | 'intelligence'
  | 'audit'
  | 'administration'
  | 'evaluation'
  | 'record'
  | 'management'
  | 'contributions'
  | 'shares'
  | 'partners'
  | 'restriction'
  | 'decisions'
  | 'meetings'
  | 'room'
  | 'actions'
  | 'papers'
  | 'profile'
  | 'submissions'
  | 'disseminations'
  | 'connections'

/**
 * One operation of the API. The route table is made of these; Lambda routing, API Gateway's routes, the local
 * gateway, the OpenAPI document, the typed client and the permission tests are read from it.
 */
export interface Operation {
  readonly function: ApiFunction
  readonly method: 'GET' | 'POST' | 'PUT'
  /** With parameters in braces: `/mash/referrals/{reference}/claim`. */
  readonly path: string
  /** What it does, in a line. */
  readonly summary: string
  /** The permission that it asks for. */
  readonly may: Action
  readonly query?: z.ZodObject
  readonly body?: z.ZodType
  readonly output: z.ZodType
  /** The status of success; 200 unless told. */
  readonly status?: 200 | 201
}

type ParameterNames<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? Name | ParameterNames<Rest>
  : never

/** What a caller gives to an operation, worked out from its entry in the table. */
export type InputOf<O extends Operation> = {
  readonly [Name in ParameterNames<O['path']>]: string
} & (O['query'] extends z.ZodObject ? z.output<O['query']> : unknown) &
  (O['body'] extends z.ZodType ? z.output<O['body']> : unknown)

/** What an operation gives back. */
export type OutputOf<O extends Operation> = z.output<O['output']>

/** The names of the parameters in a path. */
export const parameterNames = (path: string): string[] =>
  Array.from(path.matchAll(/\{(\w+)\}/g), ([, name]) => name as string)
