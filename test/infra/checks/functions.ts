import { describe, expect, it } from 'vitest'
import { operations } from '#shared/api/index.ts'
import { hubFunctions, resourcesOf, statementsOf } from '../resources.ts'
import { synthHub } from '../synth.ts'

const { templates } = synthHub()
const functions = [templates.api, templates.web].flatMap((template) =>
  hubFunctions(template).map((target) => ({ ...target, template })),
)
const statements = functions.flatMap(({ template, ...target }) =>
  statementsOf(template, target).map((one) => ({ ...one, of: target.properties.Description as string })),
)
const onAudit = statements.filter(({ resources }) => resources.some((one) => one.includes('TablesAudit')))

describe('the functions', () => {
  it('are one for each name in the route table, the four behind events, and the web', () => {
    const named = new Set(Object.values(operations).map((operation) => operation.function))
    expect(functions).toHaveLength(named.size + 5)
  })

  it('each have a role of their own', () => {
    const roles = functions.map(({ properties }) => JSON.stringify(properties.Role))
    expect(new Set(roles).size).toBe(functions.length)
  })

  it('leave half of the account’s concurrency free', () => {
    const reserved = functions.map(({ properties }) => properties.ReservedConcurrentExecutions)
    expect(reserved.every((count) => count >= 1)).toBe(true)
    expect(reserved.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(500)
  })

  it('may not update, delete or scan anything in the audit table', () => {
    expect(new Set(onAudit.flatMap(({ actions }) => actions))).toEqual(
      new Set(['dynamodb:PutItem', 'dynamodb:Query']),
    )
  })

  it('read the audit table only for auditors, who also find by person, and for who looked at one record', () => {
    const readers = onAudit.filter(({ actions }) => actions.includes('dynamodb:Query'))
    expect(readers.map(({ of }) => of)).toEqual([
      'Referral hub: the operations of audit',
      'Referral hub: the operations of record',
    ])
    expect(readers[0]?.resources.join()).toContain('/index/actor')
    expect(readers[1]?.resources.join()).not.toContain('/index/')
  })

  it('send mail only where it is their work, from one address, as one identity', () => {
    const senders = statements.filter(({ actions }) => actions.some((action) => action.startsWith('ses:')))
    expect(senders.map(({ of }) => of)).toEqual([
      'Referral hub: sends the mails that changes cause',
      'Referral hub: tries again what is stuck and chases what is late',
    ])
    for (const { actions, condition, resources } of senders) {
      expect(actions).toEqual(['ses:SendEmail', 'ses:SendRawEmail'])
      expect(condition).toEqual({ StringEquals: { 'ses:FromAddress': 'referrals@hub.example' } })
      expect(resources).toHaveLength(2)
      expect(resources.join()).toMatch(/:configuration-set\/.*:identity\//)
    }
  })

  it('are told what they ask for, the secret by reference and under the key', () => {
    for (const { properties } of functions.filter(({ template }) => template === templates.api)) {
      expect(Object.keys(properties.Environment.Variables)).toEqual(
        expect.arrayContaining(['HUB_TABLE', 'AUDIT_TABLE', 'MATCH_SECRET', 'MAIL_FROM', 'HUB_URL']),
      )
      expect(JSON.stringify(properties.Environment.Variables.MATCH_SECRET)).toContain(
        '{{resolve:secretsmanager:',
      )
      expect(properties.KmsKeyArn).toBeDefined()
    }
  })

  it('are given what opens who gave intelligence only where that is kept or read, by reference', () => {
    const given = functions.filter(({ properties }) => 'SOURCE_SECRET' in properties.Environment.Variables)
    expect(given.map(({ properties }) => properties.Description)).toEqual(
      ['intelligence', 'sending', 'submissions'].map((name) => `Referral hub: the operations of ${name}`),
    )
    for (const { properties } of given)
      expect(JSON.stringify(properties.Environment.Variables.SOURCE_SECRET)).toContain(
        '{{resolve:secretsmanager:',
      )
  })
})

describe.each(functions)('the function $id', ({ template, ...target }) => {
  const { properties } = target
  const statements = statementsOf(template, target)

  it('runs on Node 24 on arm64 and is traced', () => {
    expect(properties).toMatchObject({
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      TracingConfig: { Mode: 'Active' },
    })
  })

  it('logs into an encrypted group of its own that is kept for a year', () => {
    const group = resourcesOf(template, 'AWS::Logs::LogGroup').find(
      ({ id }) => id === properties.LoggingConfig.LogGroup.Ref,
    )
    expect(group?.properties.RetentionInDays).toBe(365)
    expect(JSON.stringify(group?.properties.KmsKeyId)).toContain('Key')
  })

  it('is given no action by wildcard, and no resource but for traces', () => {
    expect(statements.flatMap(({ actions }) => actions).filter((action) => action.includes('*'))).toEqual([])
    const everywhere = statements.filter(({ resources }) => resources.some((one) => one.includes('*')))
    expect(everywhere.map(({ actions }) => actions)).toEqual([
      ['xray:PutTelemetryRecords', 'xray:PutTraceSegments'],
    ])
  })

  it('uses the key through other services only, never by itself', () => {
    const uses = statements.filter(({ actions }) =>
      actions.some(
        (action) => action !== 'kms:Decrypt' && action !== 'kms:DescribeKey' && action.startsWith('kms:'),
      ),
    )
    expect(uses.every(({ condition }) => JSON.stringify(condition)?.includes('kms:ViaService'))).toBe(true)
  })

  it('has alarms for errors, throttles and slowness, each with what to do', () => {
    const alarms = [template, templates.watch]
      .flatMap((one) => resourcesOf(one, 'AWS::CloudWatch::Alarm'))
      .filter(({ properties: alarm }) =>
        // By reference where both stand in one stack, else by what the function's stack tells of it.
        alarm.Dimensions?.some(({ Value }: { readonly Value: object }) =>
          JSON.stringify(Value).includes(target.id),
        ),
      )
    expect(alarms.map(({ properties: alarm }) => alarm.MetricName)).toEqual(
      expect.arrayContaining(['Errors', 'Throttles', 'Duration']),
    )
    for (const { properties: alarm } of alarms) {
      expect(alarm.AlarmDescription).toContain('Runbook: infra/README.md')
      expect(alarm.AlarmActions).toHaveLength(1)
    }
  })

  it('has a role that only Lambda can take and no policy that AWS manages', () => {
    const role = resourcesOf(template, 'AWS::IAM::Role').find(
      ({ id }) => id === properties.Role['Fn::GetAtt'][0],
    )
    expect(role?.properties.ManagedPolicyArns).toBeUndefined()
    expect(role?.properties.AssumeRolePolicyDocument.Statement).toHaveLength(1)
    expect(role?.properties.AssumeRolePolicyDocument.Statement[0].Principal).toEqual({
      Service: 'lambda.amazonaws.com',
    })
  })
})
