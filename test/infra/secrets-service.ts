import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'

export interface SecretsService {
  readonly url: string
  readonly stop: () => Promise<void>
}

/** Speaks as much of Secrets Manager's protocol as reading a secret takes, so that the real client can be used. */
export async function startSecretsService(
  secrets: Readonly<Record<string, string>>,
): Promise<SecretsService> {
  const server: Server = createServer(async (request, response) => {
    const { SecretId } = (await json(request)) as { SecretId: string }
    const value = secrets[SecretId]
    response.writeHead(value ? 200 : 400, { 'content-type': 'application/x-amz-json-1.1' })
    response.end(JSON.stringify(value ? { SecretString: value } : { __type: 'ResourceNotFoundException' }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
