import type { InformationForMash } from '#shared/partners/view.ts'
import { DateAndTime } from '../../../../components/date-and-time.tsx'
import { TypedText } from '../../../../components/typed-text.tsx'
import { AnswerFacts } from '../../../partners/answer-facts.tsx'
import { HandlingWords } from '../../../partners/handling-words.tsx'
import { DueWords } from '../../parts/due-words.tsx'
import { askingAddresses } from './addresses.ts'

interface Props {
  readonly information: InformationForMash
  readonly level: 2 | 3
  /** With the way to its own page; left out on that page. */
  readonly linked?: boolean
}

/** What one agency was asked and has contributed: fenced, marked with its owner, and with how it may be handled. */
export function Contribution({ information, level, linked = false }: Props) {
  const { id, reference, post, organisation, answer, state, by, answeredAt, whyRefused, withdrawn } =
    information
  const Heading = `h${level}` as const
  return (
    <section className="hub-fence" aria-labelledby={`from-${id}`}>
      <Heading className="hub-fence__owner" id={`from-${id}`}>
        {organisation}
      </Heading>
      <p className="govuk-body-s">
        {post}. What stands here belongs to this agency.{' '}
        {linked && (
          <a className="govuk-link" href={askingAddresses.of(reference, id)}>
            What it was asked<span className="govuk-visually-hidden"> (of {organisation})</span>
          </a>
        )}
      </p>
      {answer && (
        <>
          <HandlingWords handling={information.handling} condition={information.condition} />
          <Leaves information={information} />
          <AnswerFacts answer={answer} />
        </>
      )}
      {state === 'asked' && <Waiting information={information} />}
      {state === 'refused' && by && answeredAt && (
        <>
          <p className="govuk-body">
            <strong>It does not answer.</strong> {by.name}, {by.post}, <DateAndTime at={answeredAt} />
          </p>
          <TypedText text={whyRefused ?? ''} />
        </>
      )}
      {withdrawn && (
        <>
          <p className="govuk-body">
            <strong>It is asked no longer.</strong> {withdrawn.by.name}, <DateAndTime at={withdrawn.at} />
          </p>
          <TypedText text={withdrawn.reason} />
        </>
      )}
    </section>
  )
}

const Waiting = ({ information: { dueAt, timeLeft } }: { readonly information: InformationForMash }) => (
  <p className="govuk-body">
    Not answered yet. Due <DateAndTime at={dueAt} />
    {timeLeft && (
      <>
        : <DueWords left={timeLeft} />
      </>
    )}
  </p>
)

const leaveWords = {
  asked: 'Leave asked, not answered yet',
  agreed: 'Leave given',
  refused: 'Leave not given',
} as const

const Leaves = ({ information: { leaves } }: { readonly information: InformationForMash }) =>
  leaves.length > 0 && (
    <ul className="govuk-list govuk-list--bullet">
      {leaves.map(({ id, state, toWhom, words, by }) => (
        <li key={id}>
          {leaveWords[state]}: to {toWhom}
          {by && `, by ${by.name}`}
          {words && `. ${words}`}
        </li>
      ))}
    </ul>
  )
