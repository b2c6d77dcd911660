import { SESClient } from '@aws-sdk/client-ses'
import * as z from 'zod'
import { type Dependencies, runtimeDependencies } from '../dependencies.ts'

/** What sending mail takes besides the usual. */
export interface MailDependencies extends Dependencies {
  readonly ses: SESClient
  readonly mailFrom: string
  readonly configurationSet: string | undefined
  /** Address of the web, without a slash at the end. */
  readonly hubUrl: string
  /** How long a mail is left alone while it is being handed to SES, in seconds. */
  readonly leaseSeconds: number
}

/** SES tells within minutes that it took a mail. Only after that is one that was perhaps never sent tried again. */
const USUAL_LEASE_SECONDS = 600

/** SES answers within a second. A call that hangs holds up the mail behind it, and the function that waits for it. */
const USUAL_TIMEOUT_SECONDS = 8

const environment = z.object({
  SES_ENDPOINT: z.string().optional(),
  SES_CONFIGURATION_SET: z.string().optional(),
  MAIL_FROM: z.string('MAIL_FROM is not set').min(1),
  HUB_URL: z.url('HUB_URL is not set to a web address'),
  MAIL_LEASE_SECONDS: z.coerce.number().positive().default(USUAL_LEASE_SECONDS),
  MAIL_TIMEOUT_SECONDS: z.coerce.number().positive().default(USUAL_TIMEOUT_SECONDS),
})

export function runtimeMailDependencies(): MailDependencies {
  const read = environment.parse(process.env)
  const timeout = read.MAIL_TIMEOUT_SECONDS * 1000
  return {
    ...runtimeDependencies(),
    // One attempt: a second one after a time-out could send the same mail twice.
    ses: new SESClient({
      endpoint: read.SES_ENDPOINT,
      maxAttempts: 1,
      requestHandler: {
        connectionTimeout: timeout,
        requestTimeout: timeout,
        // Otherwise it only warns, and waits on.
        throwOnRequestTimeout: true,
      },
    }),
    mailFrom: read.MAIL_FROM,
    configurationSet: read.SES_CONFIGURATION_SET,
    hubUrl: read.HUB_URL.replace(/\/$/, ''),
    leaseSeconds: read.MAIL_LEASE_SECONDS,
  }
}
