import ical, {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalCalendarMethod,
  ICalEventStatus,
} from 'ical-generator'
import { type Invitation, wallTime } from '#shared/calendar/invitation.ts'
import { londonTimeZone } from '#shared/calendar/london.ts'
import type { Mailbox } from './find-address.ts'

/** What an invitation is made of besides when and where the meeting is. */
export interface InvitationFacts {
  /** The meeting's reference, `LKM-MASE-2026-12-09`: it names the meeting in every calendar for good. */
  readonly reference: string
  readonly partnershipName: string
  /** Address of the page, which needs a sign-in. */
  readonly link: string
  readonly to: Mailbox
  /** The desk that asks. */
  readonly organiser: Mailbox
  /** The address that the mail comes from. */
  readonly sentBy: string
  /** When it was written (ISO). */
  readonly at: string
}

/** Who reads it in a calendar sees the post as it is, whatever the directory's own signs. */
const plainName = (post: string): string => post.replace(/["\p{Cc}]/gu, ' ').trim()

/**
 * An invitation as calendars read it (RFC 5545, RFC 5546), one for each post, so that nobody reads in it who else comes.
 * The time is told with its zone, so that it stays right on both sides of a clock change.
 */
export function writeInvitation(invitation: Invitation, facts: InvitationFacts): string {
  const { method, sequence, date, time, minutes, place, role } = invitation
  const cancelled = method === 'CANCEL'
  const calendar = ical({
    prodId: { company: 'Referral hub', product: 'MASE', language: 'EN' },
    method: ICalCalendarMethod[method],
    // No zone for the calendar as a whole: then the moment of writing would be told in it, and not in UTC as it must be.
    timezone: { name: null, generator: () => londonTimeZone },
  })
  calendar.createEvent({
    id: `${facts.reference}@${facts.sentBy.split('@')[1]}`,
    sequence,
    stamp: new Date(facts.at),
    start: wallTime(date, time),
    end: wallTime(date, time, minutes),
    timezone: 'Europe/London',
    summary: `MASE meeting, ${facts.partnershipName}`,
    location: place,
    description: cancelled
      ? 'This meeting is not held. Sign in to the hub to read why.'
      : `Sign in to the hub to reply, and for the address of an online meeting: ${facts.link}`,
    url: facts.link,
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    organizer: {
      name: plainName(facts.organiser.post),
      email: facts.organiser.address,
      ...(facts.organiser.address === facts.sentBy ? {} : { sentBy: facts.sentBy }),
    },
    attendees: [
      {
        name: plainName(facts.to.post),
        email: facts.to.address,
        role: role === 'CHAIR' ? ICalAttendeeRole.CHAIR : ICalAttendeeRole.REQ,
        status: ICalAttendeeStatus.NEEDSACTION,
        rsvp: !cancelled,
      },
    ],
  })
  // Each line ends with a break, the last as well (RFC 5545, 3.1).
  return `${calendar.toString()}\r\n`
}
