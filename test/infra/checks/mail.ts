import { describe, expect, it } from 'vitest'
import { resourcesOf } from '../resources.ts'
import { synthHub } from '../synth.ts'

const { templates } = synthHub()
const template = templates.api
const ofType = (type: string) => resourcesOf(template, type)
const functionId = (description: string) =>
  ofType('AWS::Lambda::Function').find(({ properties }) => properties.Description.includes(description))?.id
const [mapping] = ofType('AWS::Lambda::EventSourceMapping')

describe('mail', () => {
  it('goes over TLS or not at all', () => {
    const [settings] = ofType('AWS::SES::ConfigurationSet')
    expect(settings?.properties).toMatchObject({
      DeliveryOptions: { TlsPolicy: 'REQUIRE' },
      ReputationOptions: { ReputationMetricsEnabled: true },
      SuppressionOptions: { SuppressedReasons: ['BOUNCE', 'COMPLAINT'] },
    })
  })

  it('comes from a domain that is proved, with a return path of its own', () => {
    const [identity] = resourcesOf(templates.data, 'AWS::SES::EmailIdentity')
    expect(identity?.properties).toMatchObject({
      EmailIdentity: 'hub.example',
      MailFromAttributes: { MailFromDomain: 'mail.hub.example', BehaviorOnMxFailure: 'REJECT_MESSAGE' },
    })
  })

  it('tells of everything that becomes of it', () => {
    const [destination] = ofType('AWS::SES::ConfigurationSetEventDestination')
    const { EventDestination } = destination?.properties ?? {}
    expect(EventDestination.Enabled).toBe(true)
    expect(EventDestination.EventBridgeDestination).toBeDefined()
    expect(EventDestination.MatchingEventTypes.toSorted()).toEqual([
      'bounce',
      'complaint',
      'delivery',
      'deliveryDelay',
      'reject',
      'renderingFailure',
      'send',
    ])
  })

  it('has its fate recorded by a function, and none is dropped', () => {
    const rule = ofType('AWS::Events::Rule').find(({ properties }) => properties.EventPattern)
    expect(rule?.properties.EventPattern.source).toEqual(['aws.ses'])
    const [target] = rule?.properties.Targets ?? []
    expect(target.Arn['Fn::GetAtt'][0]).toBe(functionId('records what became of each mail'))
    expect(target.DeadLetterConfig.Arn).toBeDefined()
    expect(target.RetryPolicy.MaximumRetryAttempts).toBeGreaterThan(0)
  })
})

describe('the notifier', () => {
  it('is told of new mails and of nothing else', () => {
    expect(mapping?.properties.FunctionName).toEqual({ Ref: functionId('sends the mails') })
    const patterns = mapping?.properties.FilterCriteria.Filters.map(({ Pattern }: { Pattern: string }) =>
      JSON.parse(Pattern),
    )
    expect(patterns).toEqual([{ eventName: ['INSERT'], dynamodb: { NewImage: { entity: { S: ['mail'] } } } }])
  })

  it('is not held up by one mail that cannot be sent, and does not lose it', () => {
    expect(mapping?.properties).toMatchObject({
      BisectBatchOnFunctionError: true,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      MaximumRetryAttempts: 10,
      MaximumRecordAgeInSeconds: 3600,
      StartingPosition: 'TRIM_HORIZON',
    })
    expect(mapping?.properties.DestinationConfig.OnFailure.Destination).toBeDefined()
  })

  it('calls for help when it falls behind', () => {
    const metrics = ofType('AWS::CloudWatch::Alarm').map(({ properties }) => properties.MetricName)
    expect(metrics).toContain('IteratorAge')
  })
})

describe('the sweep', () => {
  it('runs every five minutes, one at a time', () => {
    const rule = ofType('AWS::Events::Rule').find(({ properties }) => properties.ScheduleExpression)
    expect(rule?.properties.ScheduleExpression).toBe('rate(5 minutes)')
    const [target] = rule?.properties.Targets ?? []
    const sweep = ofType('AWS::Lambda::Function').find(({ id }) => id === target.Arn['Fn::GetAtt'][0])
    expect(sweep?.properties.ReservedConcurrentExecutions).toBe(1)
    expect(sweep?.properties.Timeout).toBeLessThan(300)
    expect(target.DeadLetterConfig.Arn).toBeDefined()
    expect(target.RetryPolicy).toEqual({ MaximumEventAgeInSeconds: 300, MaximumRetryAttempts: 1 })
  })
})

describe('the failure queues', () => {
  const queues = [template, templates.alarms].flatMap((one) =>
    resourcesOf(one, 'AWS::SQS::Queue').map((queue) => ({ ...queue, template: one })),
  )

  it('are one for each part that works on events', () => {
    expect(queues).toHaveLength(5)
  })

  it.each(queues)('$id is encrypted, over TLS only, and calls a person', (queue) => {
    expect(queue.properties.SqsManagedSseEnabled).toBe(true)
    const policy = resourcesOf(queue.template, 'AWS::SQS::QueuePolicy').find(({ properties }) =>
      properties.Queues.some((one: { Ref: string }) => one.Ref === queue.id),
    )
    expect(policy?.properties.PolicyDocument.Statement).toContainEqual(
      expect.objectContaining({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
    )
    const alarm = resourcesOf(queue.template, 'AWS::CloudWatch::Alarm').find(({ properties }) =>
      properties.Dimensions?.some(({ Value }: { Value: unknown }) =>
        JSON.stringify(Value)?.includes(`"${queue.id}"`),
      ),
    )
    expect(alarm?.properties).toMatchObject({
      MetricName: 'ApproximateNumberOfMessagesVisible',
      Threshold: 1,
    })
  })
})
