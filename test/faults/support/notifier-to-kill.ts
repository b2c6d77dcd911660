import { keys } from '#functions/platform/keys.ts'
import { runtimeMailDependencies } from '#functions/platform/sending/mail-dependencies.ts'
import { sendMail } from '#functions/platform/sending/send-mail.ts'
import { dieAt } from './kill-point.ts'
import type { ToKill } from './run-until-killed.ts'

/** Sends one mail, and dies on the way. Run as a process of its own. */
const { point, item, mailId, now }: ToKill = JSON.parse(process.argv[2] as string)
dieAt(point)
await sendMail({ ...runtimeMailDependencies(), clock: () => new Date(now) }, keys.mail(item, mailId))
