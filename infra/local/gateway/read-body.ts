import type { IncomingMessage } from 'node:http'

/** The most that API Gateway takes in one request, in bytes. */
export const gatewayLimit = 10 * 1024 * 1024

/** The most that Lambda takes as an event or gives as an answer, in bytes of JSON. */
export const lambdaLimit = 6 * 1024 * 1024

/** Reads a request's body, or gives undefined when it is larger than the gateway takes. */
export const readBody = async (request: IncomingMessage): Promise<Buffer | undefined> => {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size <= gatewayLimit) chunks.push(chunk)
  }
  return size > gatewayLimit ? undefined : Buffer.concat(chunks)
}
