import type { PartnerAnswer } from '#shared/partners/answer.ts'
import { DateAndTime } from '../../components/date-and-time.tsx'
import { SummaryList } from '../../components/summary-list.tsx'
import { Tag } from '../../components/tag.tsx'
import { TypedText } from '../../components/typed-text.tsx'
import { KnownList } from './known-list.tsx'

const afterWords = {
  decided: 'Arrived after the decision',
  'passed-on': 'Arrived after it was passed on',
} as const

/** One version of an answer: what is known, who told it and when. */
export function AnswerFacts({ answer }: { readonly answer: PartnerAnswer }) {
  const { known, checkedBy, systems, contact, dangers, by, at, late, after } = answer
  return (
    <>
      {(late || after) && (
        <p className="govuk-body">
          {late && <Tag colour="orange">Answered late</Tag>}{' '}
          {after && <Tag colour="purple">{afterWords[after]}</Tag>}
        </p>
      )}
      {known.length === 0 ? (
        <p className="govuk-body">
          <strong>Nothing is known about anybody named.</strong>
        </p>
      ) : (
        <KnownList known={known} />
      )}
      <SummaryList
        rows={[
          ...(dangers ? [{ key: 'Dangers to whoever visits', value: <TypedText text={dangers} /> }] : []),
          ...(contact ? [{ key: 'Whom to ask for more', value: contact }] : []),
          ...(checkedBy ? [{ key: 'Who looked', value: checkedBy }] : []),
          ...(systems ? [{ key: 'Where', value: systems }] : []),
          {
            key: 'Told by',
            value: (
              <>
                {by.name}, {by.post}, {by.agency}, <DateAndTime at={at} />
              </>
            ),
          },
        ]}
      />
    </>
  )
}
