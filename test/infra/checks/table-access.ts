import type { CfnElement } from 'aws-cdk-lib'
import { describe, expect, it } from 'vitest'
import { HubFunction } from '#infra/constructs/hub-function.ts'
import { hubFunctions, statementsOf } from '../resources.ts'
import { synthHub } from '../synth.ts'
import { usedActions, usedByWeb } from '../used-actions.ts'

const { hub, templates } = synthHub()
const names = new Map(
  hub.api.node
    .findAll()
    .filter((construct) => construct instanceof HubFunction)
    .map((made) => [hub.api.getLogicalId(made.function.node.defaultChild as CfnElement), made.node.id]),
)
const functions = hubFunctions(templates.api).map((target) => ({
  name: names.get(target.id) ?? target.id,
  statements: statementsOf(templates.api, target),
}))
type Statements = ReturnType<typeof statementsOf>

/** The actions on a table and its indexes, without those on its stream. */
const allowedOn = (statements: Statements, table: string): string[] =>
  statements
    .filter(({ resources }) => resources.some((one) => one.includes(table) && !one.includes('StreamArn')))
    .flatMap(({ actions }) => actions)
    .map((action) => action.replace('dynamodb:', ''))
    .sort()

const READS = ['BatchGetItem', 'GetItem', 'Query']
const reads = (actions: Iterable<string>) => [...actions].filter((action) => READS.includes(action)).sort()
const writes = (actions: Iterable<string>) => [...actions].filter((action) => !READS.includes(action)).sort()

describe.each(functions)('the tables, for the function $name', ({ name, statements }) => {
  it('may be written exactly as its code writes', async () => {
    const used = await usedActions(name)
    expect(writes(allowedOn(statements, 'TablesHub'))).toEqual(writes(used.hub))
    expect(writes(allowedOn(statements, 'TablesAudit'))).toEqual(writes(used.audit))
  })

  it('may be read as its code reads, the audit trail by nobody else', async () => {
    const used = await usedActions(name)
    expect(reads(used.hub)).not.toEqual([])
    expect(allowedOn(statements, 'TablesHub')).toEqual(expect.arrayContaining(reads(used.hub)))
    expect(reads(allowedOn(statements, 'TablesAudit'))).toEqual(reads(used.audit))
  })
})

describe('what takes an item away', () => {
  it('is what the hub is meant to let go of, and nothing else', () => {
    const removing = functions.filter(({ statements }) =>
      allowedOn(statements, 'TablesHub').includes('DeleteItem'),
    )
    expect(removing.map(({ name }) => name).sort()).toEqual([
      'arrivals',
      'assessments',
      'contributions',
      'decisions',
      'management',
      'mase',
      'mash',
      'meetings',
      'notifier',
      'partners',
      'restriction',
      'room',
      'sending',
      'shares',
      'sign-off',
      'submissions',
      'sweep',
    ])
  })
})

describe('the sessions', () => {
  it('may be used exactly as the web’s code uses them', () => {
    const [server] = hubFunctions(templates.web)
    const statements = server ? statementsOf(templates.web, server) : []
    expect(allowedOn(statements, 'TablesSessions')).toEqual([...usedByWeb()].sort())
  })
})
