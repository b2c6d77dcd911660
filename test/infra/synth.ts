import { readFileSync } from 'node:fs'
import { App } from 'aws-cdk-lib'
import { Template } from 'aws-cdk-lib/assertions'
import { buildHub, type Hub } from '#infra/build-hub.ts'
import { rootPath } from '#infra/root.ts'
import { operations } from '#shared/api/index.ts'

type StackName = keyof Hub

export interface Synthesised {
  readonly app: App
  readonly hub: Hub
  readonly templates: Readonly<Record<StackName, Template>>
}

/**
 * Synthesises the whole hub as `cdk synth` does, with the context of cdk.json and what is given, but puts no function
 * together: templates do not depend on what is in a bundle.
 */
export function synthHub(context: Readonly<Record<string, unknown>> = {}): Synthesised {
  const settings = JSON.parse(readFileSync(rootPath('cdk.json'), 'utf8'))
  const app = new App({ context: { ...settings.context, 'aws:cdk:bundling-stacks': [], ...context } })
  const hub = buildHub(app, operations)
  const templates = {
    data: Template.fromStack(hub.data),
    alarms: Template.fromStack(hub.alarms),
    api: Template.fromStack(hub.api),
    edge: Template.fromStack(hub.edge),
    web: Template.fromStack(hub.web),
  }
  return { app, hub, templates }
}
