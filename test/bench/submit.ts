import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { versionOf } from '#test/api/support/referrals.ts'
import { race } from './measure.ts'
import { milliseconds, type Row, ratio } from './row.ts'
import { startBenchHub } from './support/bench-hub.ts'
import { cast, makeReady } from './support/complete-referral.ts'
import { copierOf } from './support/copies.ts'
import { replay, roundsFor } from './support/replay.ts'
import { watch } from './support/watch.ts'

const ROUNDS = 120
const WARM_UP = 30

/**
 * Sending a complete referral: by the function's handler in this process, and over HTTP through the gateway that checks
 * the token, each against a bare client that sends the same requests, at the same moments, to the same engine. Every
 * run sends a fresh record.
 */
export const submit: Row = async (say) => {
  const hub = await startBenchHub()
  const bare = new DynamoDBClient({ endpoint: hub.endpoint, maxAttempts: 4 })
  try {
    const author = await hub.as(cast.author)
    const original = await makeReady(author, await hub.as(cast.lead))
    const version = await versionOf(author, original)
    const copy = await copierOf(bare, original)
    const first = await copy()
    const { sent } = await watch(() => author.sendReferral({ reference: first, version }))

    const sendBy = (call: Awaited<ReturnType<typeof hub.inProcess>>) => async (reference: unknown) => {
      const { status, text } = await call('sendReferral', { reference, version })
      if (status !== 200) throw new Error(`Not sent: ${text}`)
    }
    const took = await race<'bare' | 'handler' | 'gateway'>(
      {
        bare: {
          prepare: async () => roundsFor(sent, first, await copy()),
          run: (rounds) => replay(bare, rounds as ReturnType<typeof roundsFor>),
        },
        handler: { prepare: copy, run: sendBy(await hub.inProcess(cast.author)) },
        gateway: { prepare: copy, run: sendBy(await hub.overHttp(cast.author)) },
      },
      ROUNDS,
      WARM_UP,
    )
    say(`submit: ${ROUNDS} rounds of three`)
    const runs = { 'bare client': milliseconds(took.bare), runs: ROUNDS, requests: sent.length }
    return [
      {
        what: 'Submit a complete referral, handler in process, against a bare client',
        ...ratio(took.handler / took.bare, 1.25),
        details: { handler: milliseconds(took.handler), ...runs },
      },
      {
        what: 'The same over HTTP through the gateway with token check',
        ...ratio(took.gateway / took.bare, 1.6),
        details: { 'over HTTP': milliseconds(took.gateway), ...runs },
      },
    ]
  } finally {
    bare.destroy()
    await hub.stop()
  }
}
