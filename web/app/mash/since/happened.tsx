import type { ActivityRow } from '#shared/api/queue.ts'
import { Reference } from '../../../components/reference.tsx'
import { Timeline } from '../../../components/timeline.tsx'
import { ratingWords } from '../filters/filter-words.ts'
import { childWords } from '../parts/child-words.ts'
import { activityGroups, activityWords } from './activity-words.ts'

interface Props {
  readonly happened: readonly ActivityRow[]
  readonly now: number
}

/** What happened, by what belongs together; a group in which nothing happened is left out. */
export const Happened = ({ happened, now }: Props) =>
  activityGroups.map(({ title, kinds }) => {
    const of = happened.filter(({ kind }) => kinds.includes(kind))
    if (of.length === 0) return null
    return (
      <section key={title}>
        <h2 className="govuk-heading-m">
          {title} ({of.length})
        </h2>
        <Timeline
          items={of.map((one) => ({
            title: (
              <>
                <a className="govuk-link" href={`/mash/${one.reference}`}>
                  <Reference value={one.reference} />
                </a>{' '}
                {aboutWords(one, now)}
              </>
            ),
            at: one.at,
            by: `${one.by.name} (${one.by.post})`,
            more: <p className="govuk-body">{doneWords(one)}</p>,
          }))}
        />
      </section>
    )
  })

function aboutWords({ row }: ActivityRow, now: number): string {
  if (!row) return ''
  return row.restricted
    ? (row.childName ?? '')
    : `${childWords(row.childName, row.childDateOfBirth, now)}. ${row.agency.name}`
}

function doneWords({ kind, owner, rating }: ActivityRow): string {
  if (kind === 'rated' && rating) return `${activityWords[kind]}: ${ratingWords(rating)}`
  if (kind === 'handed-over' && owner) return `Given to ${owner.name}`
  return activityWords[kind]
}
