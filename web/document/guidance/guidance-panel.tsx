import { useId } from 'react'
import type { Because, Guidance, Level, Spoken } from '#shared/form/prompts/guidance.ts'
import { departureWords, reasonWords, type Voice } from './departure-words.ts'

interface Props {
  readonly guidance: Guidance
  readonly voice: Voice
  readonly headingLevel: 2 | 3
  /** Where an answer is changed; left out where nothing can be. */
  readonly link?: (because: Because) => string | undefined
  /** Where the reason is given. */
  readonly reason?: string | undefined
}

/**
 * What the tool's own rules say, beside the opinion: which rule, which answers led to it, and what the tool asks for
 * next. Everything is said in words; the opinion stands.
 */
export function GuidancePanel({ guidance, voice, headingLevel, link, reason }: Props) {
  const Heading = `h${headingLevel}` as const
  const id = `${useId()}suggests`
  const { prompts, suggested, opinion } = guidance
  const departs = departureWords(guidance, voice)
  const said = reasonWords(guidance, voice)
  return (
    <section className="hub-suggests" aria-labelledby={id}>
      <Heading className="govuk-heading-s" id={id}>
        What this tool suggests
      </Heading>
      <dl className="hub-suggests__levels">
        <div>
          <dt>The tool suggests</dt>
          <dd>
            <LevelInWords level={suggested} otherwise="No level" />
          </dd>
        </div>
        <div>
          <dt>{voice === 'you' ? 'Your own opinion' : 'The practitioner’s opinion'}</dt>
          <dd>
            <LevelInWords level={opinion} otherwise="No level given" />
          </dd>
        </div>
      </dl>
      <Meanings levels={[suggested, opinion]} />
      {departs && (
        <p className="govuk-body govuk-!-margin-bottom-1">
          <strong>{departs}</strong>{' '}
          {reason && !guidance.reasonGiven ? (
            <a className="govuk-link" href={reason}>
              {said}
            </a>
          ) : (
            said
          )}
        </p>
      )}
      <p className="govuk-body govuk-!-margin-bottom-0">
        {voice === 'you'
          ? 'Your opinion stands. What is counted here reminds and asks; it decides nothing.'
          : 'The practitioner’s opinion stands. What is counted here decides nothing.'}
      </p>
      {prompts.length === 0 && (
        <p className="govuk-body">Nothing in the answers makes this tool ask for anything by itself.</p>
      )}
      {prompts.map((spoken) => (
        <PromptInWords key={spoken.id} spoken={spoken} link={link} />
      ))}
    </section>
  )
}

const LevelInWords = ({
  level,
  otherwise,
}: {
  readonly level: Level | undefined
  readonly otherwise: string
}) => (level ? <strong>{level.label}</strong> : otherwise)

/** What the levels mean that are spoken of, where the tool says it. */
function Meanings({ levels }: { readonly levels: readonly (Level | undefined)[] }) {
  const explained = levels.filter((level, at) => level?.means && levels.indexOf(level) === at)
  if (explained.length === 0) return null
  return (
    <details className="hub-note">
      <summary className="hub-note__summary">
        What {explained.map((level) => `‘${level?.label}’`).join(' and ')}{' '}
        {explained.length === 1 ? 'means' : 'mean'}
      </summary>
      {explained.map((level) => (
        <p key={level?.id} className="govuk-body-s">
          <strong>{level?.label}</strong>: {level?.means}
        </p>
      ))}
    </details>
  )
}

/** One rule: what it says, why, and what the tool asks for next. */
const PromptInWords = ({
  spoken: { kind, says, because, asks, raises },
  link,
}: {
  readonly spoken: Spoken
  readonly link: Props['link']
}) => (
  <div className="hub-suggests__prompt">
    <p className="govuk-body govuk-!-margin-bottom-1">
      <strong>{says}</strong>
      {kind === 'floor' && ' (below this, the tool asks for the reason)'}
      {raises && ' (raises what is suggested by one level)'}
    </p>
    {because.length > 0 && (
      <details className="hub-note" open={because.length <= 5}>
        <summary className="hub-note__summary">
          Why: {because.length === 1 ? 'this answer' : `these ${because.length} answers`}
          <span className="govuk-visually-hidden"> led to ‘{says}’</span>
        </summary>
        <ul className="govuk-list govuk-list--bullet">
          {because.map((one) => (
            <li key={`${one.question} ${one.row}`}>
              <Reason because={one} href={link?.(one)} />
            </li>
          ))}
        </ul>
      </details>
    )}
    {asks.length > 0 && (
      <>
        <p className="govuk-body govuk-!-margin-bottom-1">What the tool asks for next:</p>
        <ul className="govuk-list govuk-list--bullet">
          {asks.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      </>
    )}
  </div>
)

const Reason = ({
  because: { label, answer },
  href,
}: {
  readonly because: Because
  readonly href: string | undefined
}) => (
  <>
    {href ? (
      <a className="govuk-link" href={href}>
        {label}
      </a>
    ) : (
      label
    )}
    : {answer}
  </>
)
