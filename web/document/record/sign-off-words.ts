import { formatDateTime } from '#shared/identifiers/date-time.ts'
import type { SignOff } from '#shared/referral/referral.ts'

/** Who authorised it, or why nobody has: one sentence. */
export function signOffWords({ status, by, at, alone, dueAt }: SignOff): string {
  const who = by ? `${by.name} (${by.post})` : 'A safeguarding lead'
  const when = at ? ` on ${formatDateTime(at)}` : ''
  switch (status) {
    case 'authorised':
      return alone
        ? `Authorised by its own author, ${who},${when}: nobody else in the agency could.`
        : `Authorised by ${who}${when}.`
    case 'asked':
      return `Not yet authorised. Asked for${dueAt ? `, due by ${formatDateTime(dueAt)}` : ''}.`
    case 'returned':
      return `${who} returned it to its author${when}.`
    case 'sent-without':
      return `Not yet authorised. A safeguarding lead still has to read it${dueAt ? ` by ${formatDateTime(dueAt)}` : ''}.`
    case 'not-asked':
      return 'Sign-off has not been asked for.'
  }
}
