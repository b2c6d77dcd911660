import { DynamoDBClient, TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb'
import { SESClient } from '@aws-sdk/client-ses'

/**
 * Where a process dies on the way from a change to the mail that it causes.
 *
 * before-commit  the change is about to be written
 * after-commit   it is written, and nobody has heard of it
 * before-hold    the notifier has the mail, and is about to hold it
 * after-hold     it holds the mail, and SES has heard nothing
 * after-ses      SES has taken it, and the record does not say so
 * after-record   the record says so, and the stream does not know that it was dealt with
 */
export const killPoints = [
  'before-commit',
  'after-commit',
  'before-hold',
  'after-hold',
  'after-ses',
  'after-record',
] as const
export type KillPoint = (typeof killPoints)[number]

const die = () => process.kill(process.pid, 'SIGKILL')

/** What a transaction is about: sending a referral, holding a mail, recording that it went. */
function stepOf(command: unknown): 'commit' | 'hold' | 'record' | undefined {
  if (!(command instanceof TransactWriteItemsCommand)) return undefined
  const puts = (command.input.TransactItems ?? []).flatMap(({ Put }) => (Put ? [Put] : []))
  if (puts.some(({ Item }) => Item?.entity?.S === 'document')) return 'commit'
  const state = puts.find(({ Item }) => Item?.entity?.S === 'mail')?.Item?.data?.M?.state?.S
  if (state === 'sending') return 'hold'
  return state === 'sent' ? 'record' : undefined
}

type Send = (this: unknown, command: never, ...rest: never[]) => Promise<unknown>

/** Lets this process die at a point, as a machine does that loses its power. */
export function dieAt(point: KillPoint): void {
  const database = DynamoDBClient.prototype as unknown as { send: Send }
  const write = database.send
  database.send = async function (command, ...rest) {
    const step = stepOf(command)
    if (`before-${step}` === point) die()
    const answer = await write.call(this, command, ...rest)
    if (`after-${step}` === point) die()
    return answer
  }
  const service = SESClient.prototype as unknown as { send: Send }
  const hand = service.send
  service.send = async function (command, ...rest) {
    const answer = await hand.call(this, command, ...rest)
    if (point === 'after-ses') die()
    return answer
  }
}
