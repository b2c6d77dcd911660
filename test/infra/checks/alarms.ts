import { describe, expect, it } from 'vitest'
import { resourcesOf } from '../resources.ts'
import { synthHub } from '../synth.ts'

const { hub, templates } = synthHub()
const all = [templates.alarms, templates.api, templates.watch, templates.web].flatMap((template) =>
  resourcesOf(template, 'AWS::CloudWatch::Alarm'),
)

describe('alarms', () => {
  it('go to an encrypted topic that takes messages over TLS only', () => {
    const [topic] = resourcesOf(templates.alarms, 'AWS::SNS::Topic')
    expect(JSON.stringify(topic?.properties.KmsMasterKeyId)).toContain('Key')
    const [policy] = resourcesOf(templates.alarms, 'AWS::SNS::TopicPolicy')
    expect(policy?.properties.PolicyDocument.Statement).toContainEqual(
      expect.objectContaining({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
    )
  })

  it('are mailed to whom the installation names', () => {
    const [subscription] = resourcesOf(templates.alarms, 'AWS::SNS::Subscription')
    expect(subscription?.properties).toMatchObject({ Protocol: 'email', Endpoint: 'on-call@hub.example' })
  })

  it('all say what they mean and what to do, and tell when it is over', () => {
    for (const { properties } of all) {
      expect(properties.AlarmDescription).toMatch(/^\S.+ Runbook: infra\/README\.md, ".+"\.$/)
      expect(properties.OKActions).toEqual(properties.AlarmActions)
      expect(properties.TreatMissingData).toBe('notBreaching')
    }
  })

  it('watch tables, mail, and both ways in', () => {
    const metrics = new Set(all.map(({ properties }) => properties.MetricName))
    expect([...metrics]).toEqual(
      expect.arrayContaining([
        'ReadThrottleEvents',
        'WriteThrottleEvents',
        'Reputation.BounceRate',
        'Reputation.ComplaintRate',
        '5xx',
        '4xx',
        'Latency',
      ]),
    )
  })

  it('are in London like everything but the edge', () => {
    const regions = Object.entries(hub).map(([name, stack]) => [name, stack.region])
    expect(Object.fromEntries(regions)).toEqual({
      data: 'eu-west-2',
      alarms: 'eu-west-2',
      api: 'eu-west-2',
      watch: 'eu-west-2',
      web: 'eu-west-2',
      edge: 'us-east-1',
    })
  })
})
