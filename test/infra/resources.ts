import type { Template } from 'aws-cdk-lib/assertions'

// biome-ignore lint/suspicious/noExplicitAny: a template is JSON of any shape, and each test says what it expects.
export type Properties = Record<string, any>

export interface Resource {
  readonly id: string
  readonly properties: Properties
  readonly deletionPolicy: string | undefined
}

/** The resources of a type in a template. */
export const resourcesOf = (template: Template, type: string): Resource[] =>
  Object.entries(template.findResources(type)).map(([id, resource]) => ({
    id,
    properties: resource.Properties ?? {},
    deletionPolicy: resource.DeletionPolicy,
  }))

/** The hub's own functions: without those with which the CDK deploys. */
export const hubFunctions = (template: Template): Resource[] =>
  resourcesOf(template, 'AWS::Lambda::Function').filter(({ id }) => !id.startsWith('Custom'))

export interface Statement {
  readonly actions: readonly string[]
  readonly resources: readonly string[]
  readonly condition: unknown
}

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value])

/** What a function's role lets it do: each statement with what it names, as text. */
export function statementsOf(template: Template, target: Resource): Statement[] {
  const role = target.properties.Role['Fn::GetAtt'][0]
  return resourcesOf(template, 'AWS::IAM::Policy')
    .filter(({ properties }) => properties.Roles.some((attached: { Ref: string }) => attached.Ref === role))
    .flatMap(({ properties }) => properties.PolicyDocument.Statement as Properties[])
    .map((statement) => ({
      actions: list(statement.Action).map(String),
      resources: list(statement.Resource).map((resource) => JSON.stringify(resource)),
      condition: statement.Condition,
    }))
}
