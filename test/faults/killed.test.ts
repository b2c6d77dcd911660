import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { claimPorts } from '#infra/local/ports.ts'
import type { Ports } from '#infra/local/settings.ts'
import { type Api, startApi } from '../api/support/api.ts'
import { prepare, versionOf } from '../api/support/referrals.ts'
import { mailsAbout } from '../api/support/store.ts'
import { type KillPoint, killPoints } from './support/kill-point.ts'
import { streamIsQuiet, sweepLater } from './support/mail.ts'

interface Prepared {
  readonly reference: string
  readonly version: number
}

const folder = mkdtempSync(join(tmpdir(), 'hub-killed-'))
const prepared = new Map<KillPoint, Prepared>()
let ports: Ports

/** The same ports each time: who somebody is hangs on where they sign in. */
const bringUp = (): Promise<Api> => startApi({ folder, ports, portPatience: 20_000 })

beforeAll(async () => {
  ports = await claimPorts({ web: 0, gateway: 0, mailbox: 0, signIn: 0, database: 0 }, [
    'gateway',
    'mailbox',
    'signIn',
    'database',
  ])
  const api = await bringUp()
  const author = api.as('lkm-teacher')
  for (const point of killPoints) {
    const reference = await prepare(author)
    prepared.set(point, { reference, version: await versionOf(author, reference) })
  }
  await api.stop()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const program = fileURLToPath(new URL('./support/hub-to-kill.ts', import.meta.url))

/** Runs the hub in a process of its own until it dies, and gives the signal that it died of. */
const runUntilKilled = (point: KillPoint): Promise<NodeJS.Signals | null> =>
  new Promise((resolve) => {
    const settings = JSON.stringify({ folder, ports, point, ...prepared.get(point) })
    const child = spawn(process.execPath, [program, settings], { stdio: 'ignore' })
    child.on('close', (_, signal) => resolve(signal))
  })

const fatesAreTold = (api: Api) =>
  vi.waitFor(() => expect(api.mailbox.kept.untold()).toEqual([]), { timeout: 15_000, interval: 50 })

test.each(killPoints)(
  'a process killed at "%s" has lost nothing: after the restart everybody has exactly one mail',
  async (point) => {
    const { reference, version } = prepared.get(point) as Prepared
    expect(await runUntilKilled(point)).toBe('SIGKILL')
    const api = await bringUp()
    try {
      const author = api.as('lkm-teacher')
      // Whoever pressed "send" and got no answer presses again.
      const again = await author.sendReferral({
        reference,
        version,
        withoutSignOffReason: 'Nobody can be reached',
      })
      expect(again.status).toBe(200)
      await streamIsQuiet(api)
      await fatesAreTold(api)
      await sweepLater()
      expect(await mailsAbout(api, reference)).toEqual([
        'received-front-door mash@lkm-council.example',
        'received-sender tamsin.ellery@lkm-hollin-bank.example',
        'sign-off-asked idris.calloway@lkm-hollin-bank.example',
        'sign-off-asked maud.penhallow@lkm-hollin-bank.example',
      ])
      const { history, referral } = (await author.readAssessment({ reference })).body
      expect(referral.state).toBe('new')
      expect(history.filter(({ kind }) => kind === 'send-to-mash')).toHaveLength(1)
    } finally {
      await api.stop()
    }
  },
)
