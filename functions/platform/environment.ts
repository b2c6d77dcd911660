import * as z from 'zod'

const named = (name: string) => z.string(`${name} is not set`).min(1, `${name} is empty`)

const environmentSchema = z.object({
  HUB_TABLE: named('HUB_TABLE'),
  AUDIT_TABLE: named('AUDIT_TABLE'),
  MATCH_SECRET: named('MATCH_SECRET'),
  /** Only of functions that keep or read who gave intelligence. */
  SOURCE_SECRET: z.string().min(1, 'SOURCE_SECRET is empty').optional(),
  DYNAMODB_ENDPOINT: z.string().optional(),
})

export type Environment = z.infer<typeof environmentSchema>

/** Reads what every function needs; throws one error that names all that is missing. */
export function readEnvironment(variables: NodeJS.ProcessEnv): Environment {
  const read = environmentSchema.safeParse(variables)
  if (read.success) return read.data
  throw new Error(read.error.issues.map((issue) => issue.message).join('; '))
}
