import { setTimeout as wait } from 'node:timers/promises'
import type { Invoke } from '../lambda/invoke.ts'
import { messageOf, type Say } from '../report.ts'
import type { KeptMail, MailKeeper } from './kept-mail.ts'
import { type SesEventName, sesEvent } from './ses-events.ts'

export interface MailFatesSettings {
  readonly kept: MailKeeper
  readonly invoke: Invoke
  readonly say: Say
  /** Milliseconds from acceptance to delivery or bounce, so that "sent" can be seen for a moment. */
  readonly deliveryDelay: number
}

interface Step {
  readonly name: SesEventName
  readonly recipients: readonly string[]
  readonly after: number
}

/** Attempts at one event before it goes where nobody takes it, as Lambda does with asynchronous events. */
const attempts = 3
const pollEvery = 150

const localPart = (address: string): string => address.replace(/^.*</, '').split('@')[0]?.toLowerCase() ?? ''
const bounces = (address: string): boolean => localPart(address).includes('bounce')
const complains = (address: string): boolean => localPart(address).includes('complain')

/** What happens to a mail, in order. An address with `bounce` before the @ bounces, one with `complain` complains. */
const fateOf = ({ to }: KeptMail, delay: number): readonly Step[] => {
  const steps: Step[] = [
    { name: 'Email Sent', recipients: to, after: 0 },
    { name: 'Email Delivered', recipients: to.filter((one) => !bounces(one)), after: delay },
    { name: 'Email Bounced', recipients: to.filter(bounces), after: delay },
    { name: 'Email Complaint Received', recipients: to.filter(complains), after: 2 * delay },
  ]
  return steps.filter((step) => step.recipients.length > 0)
}

/**
 * Does what SES does after it has accepted a mail: tells by events what became of it. Like SES it tells only of mail
 * that was sent with a configuration set. What was told is written down, so a restart goes on where it stopped.
 */
export const startMailFates = ({ kept, invoke, say, deliveryDelay }: MailFatesSettings) => {
  let running = true

  const tellNext = async (mail: KeptMail): Promise<void> => {
    const step = mail.configurationSet === undefined ? undefined : fateOf(mail, deliveryDelay)[mail.told]
    if (step === undefined) return kept.settle(mail)
    if (Date.now() < mail.acceptedAt + step.after) return
    try {
      await invoke('mail-fate', sesEvent(step.name, mail, step.recipients))
      kept.keep({ ...mail, told: mail.told + 1, failures: 0 })
    } catch (error) {
      const failures = mail.failures + 1
      say(`mail-fate: ${step.name}: ${messageOf(error)} (attempt ${failures} of ${attempts})`)
      kept.keep(failures < attempts ? { ...mail, failures } : { ...mail, told: mail.told + 1, failures: 0 })
    }
  }

  const done = (async () => {
    while (running) {
      for (const mail of kept.untold()) if (running) await tellNext(mail)
      await wait(pollEvery)
    }
  })()

  return {
    stop: async () => {
      running = false
      await done
    },
  }
}
