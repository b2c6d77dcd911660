import { DateAndTime } from '../../../components/date-and-time.tsx'
import { Tag } from '../../../components/tag.tsx'
import { TypedText } from '../../../components/typed-text.tsx'
import type { ProgressStep } from './progress-of.ts'

const stages = {
  done: { text: 'Done', colour: 'green' },
  now: { text: 'Now', colour: 'blue' },
  later: { text: 'Not yet', colour: 'grey' },
} as const

interface Props {
  readonly steps: readonly ProgressStep[]
  /** ISO, to say what is overdue. */
  readonly now: string
}

/** The way of a referral, one step after another, each with its stage in words. */
export const ProgressList = ({ steps, now }: Props) => (
  <ol className="govuk-list govuk-list--number govuk-list--spaced">
    {steps.map((step) => (
      <li key={`${step.name} ${step.at ?? step.by ?? ''}`}>
        <strong>{step.name}</strong> <Tag colour={stages[step.stage].colour}>{stages[step.stage].text}</Tag>
        {(step.at || step.who) && (
          <div>
            {step.who}
            {step.who && step.at && ', '}
            {step.at && <DateAndTime at={step.at} />}
          </div>
        )}
        {step.by && (
          <div>
            {step.by < now ? 'This should have been done by ' : 'By '}
            <DateAndTime at={step.by} />
            {step.by < now && '. Ring the MASH and ask.'}
          </div>
        )}
        {step.words && <TypedText text={step.words} />}
      </li>
    ))}
  </ol>
)
