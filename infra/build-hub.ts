import { type App, Stack, Tags, Validations } from 'aws-cdk-lib'
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag'
import type { Operation } from '#shared/api/operation.ts'
import { EDGE_REGION, REGION, readSettings } from './settings.ts'
import { AlarmStack } from './stacks/alarm-stack.ts'
import { ApiStack } from './stacks/api-stack.ts'
import { DataStack } from './stacks/data-stack.ts'
import { EdgeStack } from './stacks/edge-stack.ts'
import { WebStack } from './stacks/web-stack.ts'

export interface Hub {
  readonly data: DataStack
  readonly alarms: AlarmStack
  readonly api: ApiStack
  readonly watch: Stack
  readonly edge: EdgeStack
  readonly web: WebStack
}

/**
 * Puts the stacks together. `data` holds what must not be lost and is protected against being removed; the others
 * can be taken down and deployed again at any time. Any account: nothing is looked up.
 */
export function buildHub(app: App, operations: Readonly<Record<string, Operation>>): Hub {
  const settings = readSettings(app.node)
  const env = { region: REGION }
  const data = new DataStack(app, 'HubData', { env, settings, terminationProtection: true })
  const alarms = new AlarmStack(app, 'HubAlarms', { env, settings, data })
  // Beside the functions, their alarms would be more than one stack can hold.
  const watch = new Stack(app, 'HubWatch', { env })
  const api = new ApiStack(app, 'HubApi', { env, settings, data, topic: alarms.topic, watch, operations })
  const edge = new EdgeStack(app, 'HubEdge', {
    env: { region: EDGE_REGION },
    settings,
    crossRegionReferences: true,
  })
  const web = new WebStack(app, 'HubWeb', {
    env,
    settings,
    data,
    topic: alarms.topic,
    apiUrl: api.url,
    edge,
    crossRegionReferences: true,
  })
  Tags.of(app).add('service', 'referral-hub')
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app), new ServerlessChecks(app))
  return { data, alarms, api, watch, edge, web }
}
