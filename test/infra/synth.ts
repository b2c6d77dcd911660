import { readFileSync } from 'node:fs'
import { App } from 'aws-cdk-lib'
import { Template } from 'aws-cdk-lib/assertions'
import { buildHub, type Hub } from '#infra/build-hub.ts'
import { rootPath } from '#infra/root.ts'
import { operations } from '#shared/api/index.ts'

export interface Synthesised {
  readonly app: App
  readonly hub: Hub
  readonly templates: Readonly<Record<keyof Hub, Template>>
}

/**
 * The app as `cdk synth` sees it, with the context of cdk.json and somebody to mail alarms to, but nothing is bundled:
 * templates do not depend on what is in a bundle.
 */
export function hubApp(): { readonly app: App; readonly hub: Hub } {
  const { context } = JSON.parse(readFileSync(rootPath('cdk.json'), 'utf8'))
  const app = new App({
    context: { ...context, 'aws:cdk:bundling-stacks': [], 'hub:alarmEmail': 'on-call@hub.example' },
  })
  return { app, hub: buildHub(app, operations) }
}

let synthesised: Synthesised | undefined

/** The hub's templates, synthesised once in a file. */
export function synthHub(): Synthesised {
  if (synthesised) return synthesised
  const { app, hub } = hubApp()
  const templates = {
    data: Template.fromStack(hub.data),
    alarms: Template.fromStack(hub.alarms),
    api: Template.fromStack(hub.api),
    watch: Template.fromStack(hub.watch),
    edge: Template.fromStack(hub.edge),
    web: Template.fromStack(hub.web),
  }
  synthesised = { app, hub, templates }
  return synthesised
}
