import type { Chronology, ChronologyEntry } from '#shared/chronology/chronology.ts'
import { Reference } from '../../../../components/reference.tsx'
import { Timeline } from '../../../../components/timeline.tsx'
import { TypedText } from '../../../../components/typed-text.tsx'
import { entryWords } from './entry-words.ts'

interface Props {
  readonly entries: readonly ChronologyEntry[]
  readonly about: Chronology['children']
  /** The record that is looked at, which needs no link to itself. */
  readonly own: string
}

/** What happened, in the order given: to which child, in which referral, of which agency. */
export const ChronologyList = ({ entries, about, own }: Props) => (
  <Timeline
    items={entries.map((entry) => ({
      title: entryWords(entry),
      at: entry.at,
      dayOnly: entry.dayOnly === true,
      by: entry.by,
      more: (
        <>
          <p className="govuk-body govuk-!-margin-bottom-1">
            {entry.children.map((place) => about[place]?.name ?? 'Name not known').join(', ')}.{' '}
            {entry.reference === own ? (
              'This referral'
            ) : (
              <a className="govuk-link" href={`/mash/${entry.reference}`}>
                <Reference value={entry.reference} />
              </a>
            )}
            , from {entry.agency.name}.
          </p>
          {entry.text && <TypedText text={entry.text} />}
        </>
      ),
    }))}
  />
)
