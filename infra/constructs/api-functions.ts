import { Duration } from 'aws-cdk-lib'
import { Construct } from 'constructs'
import type { ApiFunction, Operation } from '#shared/api/operation.ts'
import { hubActions } from './hub-access.ts'
import { HubFunction } from './hub-function.ts'
import { auditIndexes, hubIndexes, type Parts } from './parts.ts'
import { tableAccess, tableKeyAccess } from './table-access.ts'

export interface ApiFunctionsProps extends Parts {
  readonly operations: Readonly<Record<string, Operation>>
  /** A reference to what the source of intelligence is encrypted with, resolved when it is deployed. */
  readonly sourceSecret: string
}

/**
 * What coordinators, managers, auditors and administrators use: 8 at once are enough of each. Of the others 18 answer a few
 * hundred requests a second. All functions together leave half of the account's 1,000 free.
 */
const usedByFew: ReadonlySet<ApiFunction> = new Set([
  'mase',
  'meetings',
  'room',
  'papers',
  'profile',
  'management',
  'evaluation',
  'restriction',
  'administration',
  'audit',
  'intelligence',
  'connections',
])

/** Those that keep who gave intelligence, and the desk, which alone reads it. */
const keepsSources: ReadonlySet<ApiFunction> = new Set(['sending', 'submissions', 'intelligence'])

/** A function for each folder that the route table names. */
export class ApiFunctions extends Construct {
  readonly functions: ReadonlyMap<ApiFunction, HubFunction>

  constructor(scope: Construct, id: string, props: ApiFunctionsProps) {
    super(scope, id)
    const names = new Set(Object.values(props.operations).map((operation) => operation.function))
    this.functions = new Map([...names].sort().map((name) => [name, this.addFunction(name, props)]))
  }

  private addFunction(name: ApiFunction, props: ApiFunctionsProps): HubFunction {
    const { tables, key, topic, watch, operations } = props
    const secret: Record<string, string> = keepsSources.has(name) ? { SOURCE_SECRET: props.sourceSecret } : {}
    const environment = { ...props.environment, ...secret }
    const made = new HubFunction(this, name, {
      description: `Referral hub: the operations of ${name}`,
      code: `functions/${name}/handler.ts`,
      key,
      topic,
      watch,
      environment,
      // At 1,024 MB a cold start takes about half of what it takes at 512, for the same money.
      memory: 1024,
      // The gateway gives up at 30 seconds. A request is two round trips to the database: ten seconds is a fault.
      timeout: Duration.seconds(10),
      concurrency: usedByFew.has(name) ? 8 : 18,
    })
    made.allow(
      tableAccess(tables.hub, hubActions(name, operations), hubIndexes),
      tableAccess(tables.audit, ['dynamodb:PutItem']),
      tableKeyAccess(key),
    )
    // No role may update or delete what was recorded. A put could write over it: each asks that the entry is new
    // (functions/platform/audit.ts). Only what auditors use may read it, and what tells whoever has taken a referral who
    // looked at that one.
    if (name === 'audit') made.allow(tableAccess(tables.audit, ['dynamodb:Query'], auditIndexes))
    if (name === 'record') made.allow(tableAccess(tables.audit, ['dynamodb:Query']))
    return made
  }
}
