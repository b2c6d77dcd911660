import { expect, onTestFinished, test, vi } from 'vitest'
import { freePorts, startForTest } from './start-for-test.ts'
import { temporaryFolder } from './temporary-folder.ts'

vi.setConfig({ testTimeout: 180_000 })

test('a start that is killed while it writes is finished by the next; the one after finds it there', async () => {
  vi.stubEnv('HUB_CASEWORK', 'yes')
  onTestFinished(() => {
    vi.unstubAllEnvs()
  })
  const folder = temporaryFolder()
  const ports = await freePorts()
  const first = startForTest(folder, ports)
  await vi.waitFor(() => expect(first.output()).toContain('demonstration:'), 30_000)
  await new Promise((resolve) => setTimeout(resolve, 1_000))
  await first.end('SIGKILL')
  expect(first.output()).not.toContain('casework:')

  const second = startForTest(folder, ports)
  await second.ready()
  expect(second.output()).toMatch(/casework: [1-9]\d* referrals written/)
  await second.end('SIGINT')

  const third = startForTest(folder, ports)
  await third.ready()
  expect(third.output()).toContain('casework: there already')
  await third.end('SIGINT')
})
