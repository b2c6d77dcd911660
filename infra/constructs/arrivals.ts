import { Duration } from 'aws-cdk-lib'
import { FilterRule } from 'aws-cdk-lib/aws-lambda'
import { Construct } from 'constructs'
import { followTable } from './follow-table.ts'
import { hubActions } from './hub-access.ts'
import { HubFunction } from './hub-function.ts'
import { hubIndexes, type Parts } from './parts.ts'
import { tableAccess, tableKeyAccess } from './table-access.ts'

const isReferral = { entity: { S: FilterRule.isEqual('referral') } }

/** What the function heeds (functions/arrivals/references-in.ts), as far as a filter can say it. */
const heeded = [
  {
    dynamodb: {
      NewImage: { ...isReferral, data: { M: { state: { S: FilterRule.or('new', 'waiting-for-mase') } } } },
    },
  },
  {
    dynamodb: {
      OldImage: { data: { M: { repeat: { M: { at: { S: FilterRule.exists() } } } } } },
      NewImage: { ...isReferral, data: { M: { repeat: { M: { at: { S: FilterRule.notExists() } } } } } },
    },
  },
  { dynamodb: { NewImage: { entity: { S: FilterRule.isEqual('same-child') } } } },
  { dynamodb: { NewImage: { entity: { S: FilterRule.isEqual('intelligence') } } } },
]

/** Looks at each referral that comes to a desk, for what it mentions and for earlier ones, as the stream brings it. */
export class Arrivals extends Construct {
  constructor(scope: Construct, id: string, props: Parts) {
    super(scope, id)
    const { tables, key, topic, watch } = props
    const arrivals = new HubFunction(this, 'arrivals', {
      description: 'Referral hub: finds what arriving referrals and intelligence mention, and which repeat',
      code: 'functions/arrivals/handler.ts',
      key,
      topic,
      watch,
      environment: props.environment,
      memory: 512,
      // Ten referrals to a batch, each a few queries and writes.
      timeout: Duration.seconds(30),
      concurrency: 5,
    })
    arrivals.allow(tableAccess(tables.hub, hubActions('arrivals'), hubIndexes), tableKeyAccess(key))
    followTable(this, arrivals, {
      ...{ tables, topic },
      filters: heeded,
      does: 'look at arriving referrals',
      behind: {
        after: Duration.minutes(30),
        meaning: 'Referrals came more than half an hour ago, and nobody is told yet what they repeat.',
        runbook: 'Arrivals are looked at late',
      },
    })
  }
}
