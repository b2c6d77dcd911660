import { expect, vi } from 'vitest'
import type { Mail } from '#functions/platform/mail.ts'
import {
  type MailDependencies,
  runtimeMailDependencies,
} from '#functions/platform/sending/mail-dependencies.ts'
import { sendStuckMail } from '#functions/sweep/send-stuck-mail.ts'
import type { Api } from '../../api/support/api.ts'
import { allItems } from '../../api/support/store.ts'

/** Runs the sweep as it runs later on: leases are over, and what is unsent has been for long. */
export async function sweepLater(minutes = 60): Promise<void> {
  const deps: MailDependencies = {
    ...runtimeMailDependencies(),
    clock: () => new Date(Date.now() + minutes * 60_000),
  }
  await sendStuckMail(deps)
  deps.db.destroy()
  deps.ses.destroy()
}

/** Waits until the stream has dealt with all that it brings: what is held then is held by nobody who lives. */
export async function streamIsQuiet(api: Pick<Api, 'hub'>): Promise<void> {
  let before = ''
  await vi.waitFor(
    async () => {
      const mails = (await allItems<Mail>(api, 'hub')).filter(({ entity }) => entity === 'mail')
      const now = JSON.stringify(mails.map(({ sk, data }) => [sk, data.state, data.attempts]).toSorted())
      const same = now === before
      before = now
      expect(same).toBe(true)
      expect(mails.filter(({ data }) => data.state === 'waiting')).toEqual([])
    },
    { timeout: 15_000, interval: 500 },
  )
}
