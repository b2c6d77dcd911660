import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { SendEmailCommand } from '@aws-sdk/client-ses'
import { afterEach, expect, test, vi } from 'vitest'
import { runtimeMailDependencies } from '#functions/platform/sending/mail-dependencies.ts'

afterEach(() => vi.unstubAllEnvs())

test('a mail service that takes a call and never answers is not waited for', async () => {
  const server = createServer(() => undefined)
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  vi.stubEnv('SES_ENDPOINT', `http://127.0.0.1:${port}`)
  vi.stubEnv('MAIL_TIMEOUT_SECONDS', '0.2')
  vi.stubEnv('MAIL_FROM', 'hub@larkmere.example')
  vi.stubEnv('HUB_URL', 'https://hub.larkmere.example')
  vi.stubEnv('HUB_TABLE', 'hub')
  vi.stubEnv('AUDIT_TABLE', 'audit')
  vi.stubEnv('MATCH_SECRET', 'a secret that is only for this test, and long enough')
  vi.stubEnv('AWS_REGION', 'eu-west-2')
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'local')
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'local')
  try {
    const { ses } = runtimeMailDependencies()
    const mail = new SendEmailCommand({
      Source: 'hub@larkmere.example',
      Destination: { ToAddresses: ['mash@larkmere.example'] },
      Message: { Subject: { Data: 'A subject' }, Body: { Text: { Data: 'A text' } } },
    })
    await expect(ses.send(mail)).rejects.toMatchObject({ name: 'TimeoutError' })
  } finally {
    server.closeAllConnections()
    server.close()
  }
})
