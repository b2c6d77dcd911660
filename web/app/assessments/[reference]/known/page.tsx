import { hub } from '../../../../api/client.ts'
import { EmptyState } from '../../../../components/empty-state.tsx'
import { FailurePage } from '../../../../components/failure-page.tsx'
import { Page } from '../../../../components/page.tsx'
import { Reference } from '../../../../components/reference.tsx'
import { readForm } from '../../../../forms/read-form.ts'
import { aboutKnown, GoOn } from '../../../../known-records/about-known.tsx'
import { JudgeForm } from '../../../../known-records/judge-form.tsx'
import { saidWords } from '../../../../known-records/said-words.ts'
import { WhyAlike } from '../../../../known-records/why-alike.tsx'
import { addresses } from '../../addresses.ts'
import { judge } from './actions.ts'

export default async function OtherRecordsPage({
  params,
  searchParams,
}: PageProps<'/assessments/[reference]/known'>) {
  const { reference } = await params
  const found = await hub.listSameChild({ reference })
  if (!found.ok) return <FailurePage problem={found.failure} />
  const { records } = found.value
  const form = await readForm()
  const title = `Other records of this child: ${reference}`
  return (
    <Page
      title={title}
      form={form}
      back={{ href: addresses.of(reference), text: 'Back to the assessment' }}
      done={saidWords((await searchParams).done)}
    >
      <h1 className="govuk-heading-l">{title}</h1>
      {records.length === 0 ? (
        <EmptyState>
          <p className="govuk-body">
            No other record of your agency looks as if it were about this child. The more {reference} says of
            who the child is, the surer this is.
          </p>
        </EmptyState>
      ) : (
        <p className="govuk-body">
          These are records of your agency. The hub has only compared names, dates and numbers, and joins
          nothing: look, and say what you know.
        </p>
      )}
      {records.map((record) => (
        <section key={record.reference} className="govuk-!-margin-bottom-6">
          <h2 className="govuk-heading-m govuk-!-margin-bottom-2">
            <Reference value={record.reference} />
          </h2>
          <p className="govuk-body govuk-!-margin-bottom-2">{aboutKnown(record)}</p>
          <WhyAlike {...record} />
          <GoOn record={record} />
          <JudgeForm
            action={judge}
            form={form}
            reference={reference}
            other={record.reference}
            mayJudge
            {...(record.judgement ? { judgement: record.judgement } : {})}
          />
        </section>
      ))}
    </Page>
  )
}
