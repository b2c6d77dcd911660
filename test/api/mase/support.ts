import { expect } from 'vitest'
import type { Operations } from '#shared/api/index.ts'
import type { OutputOf } from '#shared/api/operation.ts'
import type { Api, Client } from '../support/api.ts'
import { sendToMase } from '../support/desks.ts'

/** A referral of the MASE's pool that was accepted. */
export async function accepted(
  api: Api,
  mase = api.as('lkm-mase'),
): Promise<{ reference: string; version: number }> {
  const reference = await sendToMase(api)
  const { version } = (await mase.readMaseReferral({ reference })).body.referral
  const answer = await mase.acceptForMase({ reference, version })
  expect(answer.status).toBe(200)
  return { reference, version: answer.body.version }
}

/** The id of one of the coming meetings, the next first. */
export const meetingAt = async (mase: Client, index = 0): Promise<string> =>
  (await mase.listMeetings()).body.meetings[index]?.id as string

export const agendaOf = async (
  mase: Client,
  meeting: string,
): Promise<OutputOf<Operations['readMeeting']>> => {
  const read = await mase.readMeeting({ meeting })
  expect(read.status).toBe(200)
  return read.body
}
