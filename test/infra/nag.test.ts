import { Validations } from 'aws-cdk-lib'
import { Queue } from 'aws-cdk-lib/aws-sqs'
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag'
import { describe, expect, it } from 'vitest'
import { hubApp, synthHub } from './synth.ts'

const { app } = synthHub()
const acknowledged = app.node
  .findAll()
  .flatMap((construct) =>
    construct.node.metadata
      .filter((entry) => entry.type === Validations.ACKNOWLEDGED_RULES_METADATA_KEY)
      .flatMap((entry) =>
        Object.entries<string>(entry.data).map(([id, reason]) => ({ construct, id, reason })),
      ),
  )

describe('cdk-nag', () => {
  it.each([
    ['AWS Solutions', new AwsSolutionsChecks(app)],
    ['Serverless', new ServerlessChecks(app)],
  ])('finds nothing with its %s pack, neither error nor warning', (_name, pack) => {
    const { violations } = pack.validateScope(app)
    expect(violations.map(({ ruleName, violatingResources }) => [ruleName, violatingResources])).toEqual([])
  })

  it('stops a synthesis that has something wrong in it', () => {
    const { app: wrong, hub } = hubApp()
    new Queue(hub.api, 'Plain')
    expect(() => wrong.synth()).toThrow('AwsSolutions-SQS4')
  }, 30_000)
})

describe('the exceptions', () => {
  it('each have a reason in words', () => {
    expect(acknowledged.length).toBeGreaterThan(0)
    for (const { reason } of acknowledged) expect(reason.split(' ').length).toBeGreaterThan(7)
  })

  it('none hold for a whole stack', () => {
    const stacks = acknowledged.filter(({ construct }) => construct.node.path.split('/').length < 2)
    expect(stacks).toEqual([])
  })
})
