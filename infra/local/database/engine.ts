/** A program that speaks DynamoDB, ready to be run. */
export interface EngineProgram {
  readonly name: string
  readonly program: string
  readonly args: readonly string[]
  /** What is done as soon as it answers. */
  readonly whenReady?: () => void
}

/** Which engine: `dynoxide` (native) or `dynamodb-local` (Amazon's own, in Java). */
export type EngineName = 'dynoxide' | 'dynamodb-local'
