import { DateAndTime } from '../../../../components/date-and-time.tsx'
import { WarningText } from '../../../../components/warning-text.tsx'
import type { AssessmentRecord } from '../../assessment-record.ts'

/** What the sender can expect, and by when. */
export function WhatHappensNext({ record: { referral, me } }: { readonly record: AssessmentRecord }) {
  const { acknowledgeBy, dueAt, signOff, danger, desks } = referral
  const phone = me.partnership.mashPhone
  const toMash = desks.at(-1) === 'mash'
  // The decision may be due in the night, before the working day is over in which its sender must hear.
  const decidesFirst = acknowledgeBy !== undefined && dueAt !== undefined && dueAt < acknowledgeBy
  return (
    <>
      <h2 className="govuk-heading-m">What happens next</h2>
      {danger.now === 'yes' && (
        <WarningText>
          The child is in danger now. Ring the MASH as well, so that somebody knows at once: {phone}.
        </WarningText>
      )}
      <ul className="govuk-list govuk-list--bullet govuk-list--spaced">
        <li>You have an email with the reference and nothing about the child.</li>
        {toMash ? (
          <li>
            A triage worker of the MASH reads it.
            {acknowledgeBy && !decidesFirst && (
              <>
                {' '}
                You hear what happens by <DateAndTime at={acknowledgeBy} />, one working day from now.
              </>
            )}
          </li>
        ) : (
          <li>
            The MASE coordinator reads it and puts it on the agenda of a coming meeting, or hands it back with
            a reason.
          </li>
        )}
        {toMash && dueAt && (
          <li>
            A decision is due by <DateAndTime at={dueAt} />
            {decidesFirst && ', for that clock runs day and night'}. You have an email when there is one.
            {decidesFirst && (
              <>
                {' '}
                Should it take longer, you hear what happens by <DateAndTime at={acknowledgeBy} />, one
                working day from now.
              </>
            )}
          </li>
        )}
        {signOff.status === 'sent-without' && (
          <li>
            It went without sign-off. A safeguarding lead of your agency has an email and still reads it
            {signOff.dueAt && (
              <>
                , by <DateAndTime at={signOff.dueAt} />
              </>
            )}
            .
          </li>
        )}
        <li>If you hear nothing in time, or learn something new, ring the MASH: {phone}.</li>
      </ul>
    </>
  )
}
