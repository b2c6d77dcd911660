import type { SavedSection } from '#shared/api/assessments.ts'
import type { DisplayFacts } from '#shared/form/document/display.ts'
import { Button } from '../../../../../../components/button.tsx'
import type { ChoiceItem } from '../../../../../../components/choice.ts'
import { DateAndTime } from '../../../../../../components/date-and-time.tsx'
import { Details } from '../../../../../../components/details.tsx'
import { Form } from '../../../../../../components/form.tsx'
import { Hidden } from '../../../../../../components/hidden.tsx'
import { InsetText } from '../../../../../../components/inset-text.tsx'
import { Radios } from '../../../../../../components/radios.tsx'
import { emptyState } from '../../../../../../forms/form-state.ts'
import { compare, type Difference } from '../../../../../../forms-as-data/compare-pages.ts'
import type { SectionPage } from '../../../../../../forms-as-data/page-of-form.ts'
import { PieceInWords } from '../../../../../../forms-as-data/piece-in-words.tsx'
import { keepChosen } from './actions.ts'
import { keepField } from './own-fields.ts'
import { PlaceFields } from './place-fields.tsx'
import type { Place } from './section-page.ts'

interface Props {
  readonly place: Place
  readonly page: SectionPage
  /** What somebody else saved since the page was opened. */
  readonly elsewhere: SavedSection
  /** Marks of what the page was opened with. */
  readonly opened: string
}

/** Two versions of one page, side by side: who typed this chooses, piece by piece, and nothing is lost until they do. */
export function ChooseWhatToKeep({ place, page, elsewhere, opened }: Props) {
  const differences = compare(place.section, page.answers, elsewhere.answers, opened)
  const both = differences.filter(({ changedBy }) => changedBy === 'both')
  const one = differences.filter(({ changedBy }) => changedBy !== 'both')
  const contacts = Object.fromEntries(
    page.recipients.map(({ id, post, organisation }) => [id, `${post}, ${organisation}`]),
  )
  const facts = { on: place.record.today, contacts, answers: place.record.answers[place.form] }
  const draw = (difference: Difference) => (
    <Choice key={difference.piece.id} {...{ difference, facts, who: elsewhere.savedBy }} />
  )
  return (
    <>
      <InsetText>
        <p className="govuk-body">
          <strong>{elsewhere.savedBy}</strong> saved this page on <DateAndTime at={elsewhere.savedAt} />,
          after you opened it. What you typed is not saved yet, and nothing of either is lost.
        </p>
        <p className="govuk-body">{summary(both.length, one.length)}</p>
      </InsetText>
      <Form action={keepChosen} form={page.form}>
        <PlaceFields place={place} version={elsewhere.version} opened={opened} />
        {Object.entries(page.form.values).flatMap(([name, values]) =>
          values.map((value) => <Hidden key={`${name} ${value}`} name={name} value={value} />),
        )}
        {both.map(draw)}
        {one.length > 0 && (
          <Details
            summary={
              one.length === 1
                ? 'One answer that only one of you changed'
                : `${one.length} answers that only one of you changed`
            }
          >
            {one.map(draw)}
          </Details>
        )}
        <Button>Save what I chose</Button>
      </Form>
    </>
  )
}

function summary(both: number, one: number): string {
  const alone = 'What only one of you changed is kept as that person left it, unless you choose otherwise.'
  if (both + one === 0) return 'Both are the same.'
  if (both === 0) return alone
  const count =
    both === 1 ? 'One answer was changed by both of you.' : `${both} answers were changed by both of you.`
  return `${count} Choose what to keep.${one > 0 ? ` ${alone}` : ''}`
}

function Choice({
  difference: { piece, mine, theirs, keep, canKeepBoth },
  facts,
  who,
}: {
  readonly difference: Difference
  readonly facts: DisplayFacts
  readonly who: string
}) {
  const name = keepField(piece.id)
  const items: ChoiceItem[] = [
    {
      value: 'mine',
      label: 'Keep what you typed',
      hint: <PieceInWords {...{ piece, facts }} answer={mine} />,
    },
    {
      value: 'theirs',
      label: `Take what ${who} saved`,
      hint: <PieceInWords {...{ piece, facts }} answer={theirs} />,
    },
    ...(canKeepBoth ? [{ value: 'both', label: 'Keep both, yours first' }] : []),
  ]
  return <Radios form={emptyState({ [name]: keep })} name={name} label={piece.label} size="s" items={items} />
}
