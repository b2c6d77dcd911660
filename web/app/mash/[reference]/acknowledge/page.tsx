import type { Me } from '#shared/api/account.ts'
import { acknowledgedAt } from '#shared/referral/acknowledged.ts'
import type { Referral } from '#shared/referral/referral.ts'
import { stateNames } from '#shared/referral/states.ts'
import { Button } from '../../../../components/button.tsx'
import { DateAndTime } from '../../../../components/date-and-time.tsx'
import { InsetText } from '../../../../components/inset-text.tsx'
import { Textarea } from '../../../../components/textarea.tsx'
import { mayWork } from '../../parts/may-work.ts'
import { Step } from '../../parts/step.tsx'
import { acknowledge } from '../actions.ts'

/** Ways to begin. Shown to be read and not to be chosen: what happens next is never the same. */
const examples = [
  'I have your referral and am speaking with the school today. I will ring you before 4pm.',
  'We are asking health and the police what they know. I expect to decide by tomorrow midday.',
  'Please tell the parents that you have referred, unless that puts the child at risk; then ring me first.',
]

export default async function AcknowledgePage({ params }: PageProps<'/mash/[reference]/acknowledge'>) {
  const { reference } = await params
  return (
    <Step
      reference={reference}
      title="Tell the sender what happens next"
      action={acknowledge}
      whyNot={whyNot}
    >
      {(referral, form) => {
        const { author, agency, acknowledgeBy } = referral
        const told = acknowledgedAt(referral)
        return (
          <>
            {told && (
              <InsetText>
                The sender was told on <DateAndTime at={told} />. They are told once; what you learn later
                goes into the decision.
              </InsetText>
            )}
            <p className="govuk-body">
              Your words go to {author.name}, {author.post}, {agency.name}, who reads them after signing in.
              {acknowledgeBy && (
                <>
                  {' '}
                  The law gives one working day: until <DateAndTime at={acknowledgeBy} />.
                </>
              )}{' '}
              The clock for the decision goes on.
            </p>
            <Textarea
              form={form}
              name="words"
              label="What happens next?"
              hint="What you do now, what the sender should do meanwhile, and when they hear from you again. Deciding tells them as well."
              size="m"
              rows={6}
              most={5000}
            />
            <h2 className="govuk-heading-s">Such as</h2>
            <ul className="govuk-list govuk-list--bullet">
              {examples.map((example) => (
                <li key={example}>{example}</li>
              ))}
            </ul>
            <Button>Tell the sender</Button>
          </>
        )
      }}
    </Step>
  )
}

/** Also while the sender has a question to answer: that clock does not stand still. */
function whyNot(referral: Referral, me: Me): string | undefined {
  const { state, owner } = referral
  if (!['in-triage', 'returned', 'awaiting-agreement'].includes(state))
    return `This referral is now: ${stateNames[state].toLowerCase()}. Take it first, or see what was decided.`
  return mayWork(referral, me) ? undefined : `${owner?.name} has this referral. Ask them, or a MASH manager.`
}
