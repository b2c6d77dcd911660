import type { EventBridgeEvent } from 'aws-lambda'
import * as z from 'zod'
import { runtimeDependencies } from '#functions/platform/dependencies.ts'
import { log } from '#functions/platform/log.ts'
import { recordFate } from '#functions/platform/sending/record-fate.ts'

const deps = runtimeDependencies()

/** What of an SES event the hub reads. */
const detailSchema = z.object({
  eventType: z.string(),
  bounce: z.object({ bounceType: z.string(), bounceSubType: z.string().optional() }).optional(),
  mail: z.object({
    tags: z.object({ mail: z.tuple([z.string()]), reference: z.tuple([z.string()]) }),
  }),
})

/** Takes SES's events about the mails that the hub sent. One that is not about such a mail is noted and left. */
export const handler = async (event: EventBridgeEvent<string, unknown>): Promise<void> => {
  const read = detailSchema.safeParse(event.detail)
  if (!read.success) return log('warn', 'MAIL_FATE_UNKNOWN', { event: event['detail-type'] })
  const { eventType, bounce, mail } = read.data
  await recordFate(deps, {
    eventType,
    reference: mail.tags.reference[0],
    mail: mail.tags.mail[0],
    ...bounce,
  })
}
