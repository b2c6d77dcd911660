import type { IKey } from 'aws-cdk-lib/aws-kms'
import type { ITopic } from 'aws-cdk-lib/aws-sns'
import type { Construct } from 'constructs'
import { tables } from '../tables.ts'
import type { HubTables } from './hub-tables.ts'

/** What the functions behind the API and behind events have in common. */
export interface Parts {
  readonly tables: HubTables
  readonly key: IKey
  readonly topic: ITopic
  /** Where the alarms of the functions stand. */
  readonly watch: Construct
  readonly environment: Readonly<Record<string, string>>
}

export const hubIndexes: readonly string[] = tables.hub.indexes.map((index) => index.name)
export const auditIndexes: readonly string[] = tables.audit.indexes.map((index) => index.name)
