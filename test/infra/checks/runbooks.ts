import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { rootPath } from '#infra/root.ts'
import { resourcesOf } from '../resources.ts'
import { synthHub } from '../synth.ts'

it('has a runbook under the heading that each alarm names', () => {
  const { templates } = synthHub()
  const named = Object.values(templates)
    .flatMap((template) => resourcesOf(template, 'AWS::CloudWatch::Alarm'))
    .map(({ properties }) => /"(.+)"/.exec(properties.AlarmDescription)?.[1])
  const headings = [...readFileSync(rootPath('infra/README.md'), 'utf8').matchAll(/^#+ (.+)$/gm)].map(
    ([, heading]) => heading,
  )
  expect(named.length).toBeGreaterThan(50)
  expect([...new Set(named)].filter((name) => !headings.includes(name))).toEqual([])
})
