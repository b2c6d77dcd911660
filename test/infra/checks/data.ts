import { describe, expect, it } from 'vitest'
import { tables } from '#infra/tables.ts'
import { type Properties, resourcesOf } from '../resources.ts'
import { synthHub } from '../synth.ts'

const { hub, templates } = synthHub()
const template = templates.data
const [key] = resourcesOf(template, 'AWS::KMS::Key')
const keyArn = { 'Fn::GetAtt': [key?.id, 'Arn'] }

describe('what must not be lost', () => {
  it('stands in London, in a stack that cannot be removed by mistake', () => {
    expect(hub.data.region).toBe('eu-west-2')
    expect(hub.data.terminationProtection).toBe(true)
  })

  it('survives the stack: tables, key, backups, people, secrets and logs', () => {
    const kept = [
      'AWS::DynamoDB::GlobalTable',
      'AWS::KMS::Key',
      'AWS::Backup::BackupVault',
      'AWS::Cognito::UserPool',
      'AWS::SecretsManager::Secret',
      'AWS::S3::Bucket',
      'AWS::SES::EmailIdentity',
    ].flatMap((type) => resourcesOf(template, type))
    expect(kept).toHaveLength(13)
    expect(kept.filter(({ deletionPolicy }) => deletionPolicy !== 'Retain')).toEqual([])
  })

  it('has a key that is renewed every year', () => {
    expect(key?.properties).toMatchObject({ EnableKeyRotation: true, RotationPeriodInDays: 365 })
  })

  it('lets logs and alarms of this account use the key, and EventBridge, which names no account, send with it', () => {
    const statements: Properties[] = key?.properties.KeyPolicy.Statement
    const services = statements.filter(({ Principal }) => Principal.Service)
    const bound = services.filter(({ Condition }) => JSON.stringify(Condition)?.includes('AWS::AccountId'))
    expect(bound.map(({ Principal }) => Principal.Service)).toEqual([
      'logs.eu-west-2.amazonaws.com',
      'cloudwatch.amazonaws.com',
    ])
    const others = services.filter((statement) => !bound.includes(statement))
    expect(others.map(({ Principal, Action }) => [Principal.Service, Action])).toEqual([
      ['events.amazonaws.com', ['kms:Decrypt', 'kms:GenerateDataKey*']],
    ])
  })
})

describe.each(Object.entries(tables))('the table %s', (name, shape) => {
  const table = resourcesOf(template, 'AWS::DynamoDB::GlobalTable').find(({ id }) =>
    id.toLowerCase().startsWith(`tables${name}`),
  )
  const [replica, ...elsewhere] = table?.properties.Replicas ?? []

  it('has the keys and indexes of the one description of the tables', () => {
    const schema = (of: { partitionKey: string; sortKey: string }) => [
      { AttributeName: of.partitionKey, KeyType: 'HASH' },
      { AttributeName: of.sortKey, KeyType: 'RANGE' },
    ]
    expect(table?.properties.KeySchema).toEqual(schema(shape))
    expect(table?.properties.GlobalSecondaryIndexes ?? []).toEqual(
      shape.indexes.map((index) => ({
        IndexName: index.name,
        KeySchema: schema(index),
        Projection: { ProjectionType: 'ALL' },
      })),
    )
  })

  it('is in London alone, on demand, under the hub’s key', () => {
    expect(elsewhere).toEqual([])
    expect(replica.Region).toBe('eu-west-2')
    expect(table?.properties.BillingMode).toBe('PAY_PER_REQUEST')
    expect(table?.properties.SSESpecification).toEqual({ SSEEnabled: true, SSEType: 'KMS' })
    expect(replica.SSESpecification.KMSMasterKeyId).toEqual(keyArn)
  })

  it('can be taken back to any moment of the last 35 days and cannot be deleted', () => {
    expect(replica.PointInTimeRecoverySpecification).toEqual({
      PointInTimeRecoveryEnabled: true,
      RecoveryPeriodInDays: 35,
    })
    expect(replica.DeletionProtectionEnabled).toBe(true)
  })

  it('has no fixed name, so that a restored one can take its place', () => {
    expect(table?.properties.TableName).toBeUndefined()
  })

  it('streams and forgets as described', () => {
    expect(table?.properties.StreamSpecification !== undefined).toBe(shape.stream)
    expect(table?.properties.TimeToLiveSpecification?.AttributeName).toBe(
      'timeToLive' in shape ? shape.timeToLive : undefined,
    )
  })

  it('is in the backup plan', () => {
    const [selection] = resourcesOf(template, 'AWS::Backup::BackupSelection')
    expect(selection?.properties.BackupSelection.Resources).toContainEqual({
      'Fn::GetAtt': [table?.id, 'Arn'],
    })
  })
})

describe('backups', () => {
  it('lie encrypted in a vault that keeps each for at least five weeks', () => {
    const [vault] = resourcesOf(template, 'AWS::Backup::BackupVault')
    expect(vault?.properties.EncryptionKeyArn).toEqual(keyArn)
    expect(vault?.properties.LockConfiguration.MinRetentionDays).toBe(35)
  })

  it('are made every night and every month', () => {
    const [plan] = resourcesOf(template, 'AWS::Backup::BackupPlan')
    const rules: { RuleName: string; Lifecycle: { DeleteAfterDays: number } }[] =
      plan?.properties.BackupPlan.BackupPlanRule
    expect(rules.map((rule) => [rule.RuleName, rule.Lifecycle.DeleteAfterDays])).toEqual([
      ['nightly', 35],
      ['monthly', 365],
    ])
  })
})

describe('the buckets', () => {
  const buckets = [template, templates.web].flatMap((one) =>
    resourcesOf(one, 'AWS::S3::Bucket').map((bucket) => ({ ...bucket, template: one })),
  )

  it.each(buckets)('$id is closed to the public, over TLS only, encrypted and versioned', (bucket) => {
    expect(bucket.properties.PublicAccessBlockConfiguration).toEqual({
      BlockPublicAcls: true,
      BlockPublicPolicy: true,
      IgnorePublicAcls: true,
      RestrictPublicBuckets: true,
    })
    expect(bucket.properties.BucketEncryption).toBeDefined()
    expect(bucket.properties.VersioningConfiguration).toEqual({ Status: 'Enabled' })
    const policies = resourcesOf(bucket.template, 'AWS::S3::BucketPolicy')
    const policy = policies.find(({ properties }) => properties.Bucket.Ref === bucket.id)
    expect(policy?.properties.PolicyDocument.Statement).toContainEqual(
      expect.objectContaining({
        Effect: 'Deny',
        Condition: { Bool: { 'aws:SecureTransport': 'false' } },
      }),
    )
  })
})
