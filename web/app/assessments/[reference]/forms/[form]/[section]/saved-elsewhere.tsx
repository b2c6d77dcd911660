import type { SavedSection } from '#shared/api/assessments.ts'
import type { Answers } from '#shared/form/answers.ts'
import type { FrozenQuestion } from '#shared/form/document.ts'
import { freeze } from '#shared/form/freeze.ts'
import { DateAndTime } from '../../../../../../components/date-and-time.tsx'
import { InsetText } from '../../../../../../components/inset-text.tsx'
import { SectionOfDocument } from '../../../../../../document/section.tsx'
import type { Place } from './section-page.ts'

interface Props {
  readonly place: Place
  readonly elsewhere: SavedSection
  readonly typed: Answers
}

/** What somebody else saved of this page meanwhile, where it is not what was typed here. */
export function SavedElsewhere({ place, elsewhere, typed }: Props) {
  const theirs = frozen(place, elsewhere.answers)
  const mine = new Map(frozen(place, typed).map((question) => [question.id, JSON.stringify(question.answer)]))
  const different = theirs.filter(({ id, answer }) => mine.get(id) !== JSON.stringify(answer))
  const count = different.length
  return (
    <InsetText>
      <p className="govuk-body">
        <strong>{elsewhere.savedBy}</strong> saved this page on <DateAndTime at={elsewhere.savedAt} />, after
        you opened it. What you typed is below and is not saved yet.{' '}
        {count === 0
          ? 'Both are the same.'
          : `What was saved differs in ${count === 1 ? 'one answer' : `${count} answers`}:`}
      </p>
      {count > 0 && (
        <SectionOfDocument
          section={{ id: 'elsewhere', title: 'What was saved', questions: different }}
          anchor="saved-elsewhere"
          headingLevel={2}
        />
      )}
    </InsetText>
  )
}

function frozen({ record, section, definition }: Place, answers: Answers): readonly FrozenQuestion[] {
  const { questions } = freeze({ ...definition, sections: [section] }, answers, { on: record.today })
    .sections[0] ?? { questions: [] }
  return questions
}
