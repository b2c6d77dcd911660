import type { EngineName } from './database/engine.ts'
import type { Route } from './gateway/router.ts'
import type { LoadHandler } from './lambda/invoke.ts'
import type { Say } from './report.ts'
import type { Part, Ports } from './settings.ts'

export interface HubOptions {
  /** 0, or nothing, takes any free port. */
  readonly ports?: Partial<Ports>
  /** Where data is kept between runs. Without it everything is in memory and gone at the end. */
  readonly folder?: string
  /** All of them unless told. The database is always there; the gateway needs the sign-in, the web needs all. */
  readonly parts?: readonly Part[]
  /** Whether the stream, the schedule and the fates of mail run; yes unless told. They need the mailbox. */
  readonly events?: boolean
  /** A DynamoDB that runs elsewhere, used in place of our own. */
  readonly databaseEndpoint?: string
  /** Which engine to run; the best that the machine has unless told. */
  readonly engine?: EngineName
  /** Whether to write the demonstration's partnerships and people; yes unless told. */
  readonly demonstration?: boolean
  /** Whether to write referrals for them where there are none; no unless told. */
  readonly casework?: boolean
  /** How long an access token is good; 900 seconds unless told. */
  readonly accessTokenSeconds?: number
  /** Milliseconds from a mail's acceptance to its delivery or bounce; 1000 unless told. */
  readonly deliveryDelay?: number
  /** Milliseconds between sweeps; a minute unless told. */
  readonly sweepEvery?: number
  /** Milliseconds before a record that a function did not take is given again; doubles. 200 unless told. */
  readonly retryAfter?: number
  /** Milliseconds to wait for ports to become free. */
  readonly portPatience?: number
  /** The route table, where it is not the project's own. */
  readonly routes?: readonly Route[]
  /** Finds the functions' handlers, where they are not the project's own. */
  readonly load?: LoadHandler
  readonly say?: Say
  /** Ends a start that is under way. */
  readonly signal?: AbortSignal
}
