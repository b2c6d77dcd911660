import { RemovalPolicy } from 'aws-cdk-lib'
import {
  type Attribute,
  AttributeType,
  Billing,
  ContributorInsightsMode,
  StreamViewType,
  TableEncryptionV2,
  TableV2,
} from 'aws-cdk-lib/aws-dynamodb'
import type { IKey } from 'aws-cdk-lib/aws-kms'
import { Construct } from 'constructs'
import { type TableName, type TableShape, tables } from '../tables.ts'

const text = (name: string): Attribute => ({ name, type: AttributeType.STRING })

/**
 * The tables of infra/tables.ts. No name is fixed: a table restored from a backup has another name, and functions
 * learn it from their environment.
 */
export class HubTables extends Construct {
  readonly hub: TableV2
  readonly audit: TableV2
  readonly sessions: TableV2

  constructor(scope: Construct, id: string, props: { readonly key: IKey }) {
    super(scope, id)
    const table = (name: TableName, id: string) => this.addTable(id, tables[name], props.key)
    this.hub = table('hub', 'Hub')
    this.audit = table('audit', 'Audit')
    this.sessions = table('sessions', 'Sessions')
  }

  get all(): TableV2[] {
    return [this.hub, this.audit, this.sessions]
  }

  private addTable(id: string, shape: TableShape, key: IKey): TableV2 {
    return new TableV2(this, id, {
      partitionKey: text(shape.partitionKey),
      sortKey: text(shape.sortKey),
      globalSecondaryIndexes: shape.indexes.map((index) => ({
        indexName: index.name,
        partitionKey: text(index.partitionKey),
        sortKey: text(index.sortKey),
      })),
      ...(shape.stream && { dynamoStream: StreamViewType.NEW_AND_OLD_IMAGES }),
      ...(shape.timeToLive && { timeToLiveAttribute: shape.timeToLive }),
      billing: Billing.onDemand(),
      encryption: TableEncryptionV2.customerManagedKey(key),
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true, recoveryPeriodInDays: 35 },
      // Names the keys that are throttled and nothing else: the keys that are merely busy are nobody's to read.
      contributorInsightsSpecification: { enabled: true, mode: ContributorInsightsMode.THROTTLED_KEYS },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    })
  }
}
