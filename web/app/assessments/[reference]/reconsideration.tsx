import { nextStep } from '#shared/decision/reconsideration.ts'
import { findToOpen } from '#shared/referral/to-open.ts'
import { ButtonLink } from '../../../components/button.tsx'
import { DateAndTime } from '../../../components/date-and-time.tsx'
import { SummaryList } from '../../../components/summary-list.tsx'
import { TypedText } from '../../../components/typed-text.tsx'
import { addresses } from '../addresses.ts'
import type { AssessmentRecord } from '../assessment-record.ts'

/** What the sender asked when they did not agree and what was answered, and the way to the next step. */
export function Reconsideration({ record }: { readonly record: AssessmentRecord }) {
  const { referral, escalation, me, mine } = record
  const { reconsideration, decision, state, reference } = referral
  const next = nextStep(escalation, reconsideration)
  const may = me.actions.includes('assessment.reconsider')
  const toOpen = mine && findToOpen(referral) !== undefined
  const canAsk = state === 'decided' && decision !== undefined && !toOpen
  if (!reconsideration && !canAsk) return null
  return (
    <section aria-labelledby="look-again">
      <h2 className="govuk-heading-m" id="look-again">
        If you do not agree
      </h2>
      {reconsideration && (
        <SummaryList
          rows={[
            {
              key: `Asked of: ${reconsideration.stepName}`,
              value: (
                <>
                  <TypedText text={reconsideration.reason} />
                  <TypedText text={reconsideration.wanted} />
                  {reconsideration.askedBy.name}, <DateAndTime at={reconsideration.at} />
                </>
              ),
            },
            ...reconsideration.answers.map(({ asked, result, reasons, by, at }) => ({
              key: `Answer of: ${asked.stepName}`,
              value: (
                <>
                  <strong>{result === 'upheld' ? 'The decision stands.' : 'It is open again.'}</strong>
                  {reasons ? (
                    <TypedText text={reasons} />
                  ) : (
                    <p className="govuk-body">You read the reasons when you open the answer.</p>
                  )}
                  {by.name}, {by.post}, <DateAndTime at={at} />
                </>
              ),
            })),
          ]}
        />
      )}
      {canAsk && next && may && (
        <>
          <p className="govuk-body">
            You can ask for the decision to be looked at again. The {next.place === 0 ? 'first' : 'next'} to
            do so: {next.step.name}.
          </p>
          <ButtonLink href={addresses.page(reference, 'reconsider')} kind="secondary">
            Ask for it to be looked at again
          </ButtonLink>
        </>
      )}
      {canAsk && !next && (
        <p className="govuk-body">
          Every step has answered. If you still do not agree, ring the MASH with your safeguarding lead:{' '}
          {me.partnership.mashPhone}.
        </p>
      )}
    </section>
  )
}
