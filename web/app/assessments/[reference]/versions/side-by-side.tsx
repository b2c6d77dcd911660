import type { VersionRow } from '#shared/api/reviews.ts'
import type { Comparison } from '#shared/review/compare.ts'
import { SubNavigation } from '../../../../components/sub-navigation.tsx'
import { ComparedAnswer } from './compared-answer.tsx'

interface Props {
  readonly comparison: Comparison
  readonly before: VersionRow
  readonly after: VersionRow
  readonly showAll: boolean
  readonly addressOf: (show: 'changed' | 'all') => string
}

/** Two versions question by question: only what has changed, or everything. */
export function SideBySide({ comparison, before, after, showAll, addressOf }: Props) {
  const { same, changed, added, removed, withheld } = comparison.counts
  const different = changed + added + removed
  const sections = comparison.sections
    .map((section) => ({
      ...section,
      questions: section.questions.filter(
        ({ change }) => showAll || (change !== 'same' && change !== 'withheld'),
      ),
    }))
    .filter(({ questions }) => questions.length > 0)
  return (
    <>
      <SubNavigation
        label="What is shown side by side"
        items={[
          { href: addressOf('changed'), text: `What has changed (${different})`, current: !showAll },
          { href: addressOf('all'), text: `Everything (${different + same + withheld})`, current: showAll },
        ]}
      />
      <p className="govuk-body">
        {different + withheld === 0
          ? 'Every answer is the same.'
          : `Changed: ${changed}. New: ${added}. No longer there: ${removed}. The same: ${same}.${withheld > 0 ? ` Withheld from you, and not compared: ${withheld}.` : ''}`}
      </p>
      {sections.map(({ id, title, questions }) => (
        <section key={id} aria-labelledby={`compared-${id}`}>
          <h3 className="govuk-heading-m" id={`compared-${id}`}>
            {title}
          </h3>
          {questions.map((question) => (
            <ComparedAnswer
              key={question.id}
              question={question}
              before={before}
              after={after}
              showAll={showAll}
            />
          ))}
        </section>
      ))}
    </>
  )
}
