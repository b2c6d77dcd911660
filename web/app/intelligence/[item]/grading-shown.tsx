import { formatDate } from '#shared/identifiers/date.ts'
import {
  codesOf,
  type Grading,
  handlingCodes,
  informationGrades,
  priorities,
  sourceGrades,
} from '#shared/intelligence/grading.ts'
import { DateAndTime } from '../../../components/date-and-time.tsx'
import { Details } from '../../../components/details.tsx'
import { SummaryList } from '../../../components/summary-list.tsx'
import { TypedText } from '../../../components/typed-text.tsx'

/** How an item is graded, and how it was graded before. */
export const GradingShown = ({ gradings }: { readonly gradings: readonly Grading[] }) => {
  const [current, ...before] = gradings
  return (
    <section aria-labelledby="grading">
      <h2 className="govuk-heading-m" id="grading">
        Grading
      </h2>
      {current ? <OneGrading grading={current} /> : <p className="govuk-body">It is not graded yet.</p>}
      {before.length > 0 && (
        <Details summary={`Graded before: ${before.map(codesOf).join(', ')}`}>
          {before.map((grading) => (
            <OneGrading key={grading.number} grading={grading} />
          ))}
        </Details>
      )}
    </section>
  )
}

const OneGrading = ({ grading }: { readonly grading: Grading }) => (
  <SummaryList
    title={`${codesOf(grading)}: grading ${grading.number}`}
    level={3}
    rows={[
      { key: 'Source', value: `${grading.source}: ${sourceGrades[grading.source]}` },
      { key: 'Information', value: `${grading.information}: ${informationGrades[grading.information]}` },
      { key: 'Handling', value: `${grading.handling}: ${handlingCodes[grading.handling]}` },
      ...(grading.conditions ? [{ key: 'Conditions', value: <TypedText text={grading.conditions} /> }] : []),
      ...(grading.until ? [{ key: 'May be read until', value: formatDate(grading.until) }] : []),
      ...(grading.hidden
        ? [{ key: 'Hidden', value: 'That it exists is kept from the agency that gave it' }]
        : []),
      ...(grading.suspectedFalse ? [{ key: 'Suspected to be false', value: 'Yes' }] : []),
      { key: 'Marking', value: grading.marking },
      { key: 'Priority', value: priorities[grading.priority] },
      ...(grading.reason ? [{ key: 'Reason', value: <TypedText text={grading.reason} /> }] : []),
      {
        key: 'Graded by',
        value: (
          <>
            {grading.by.name}, {grading.by.post}, <DateAndTime at={grading.at} />
          </>
        ),
      },
    ]}
  />
)
