import { Button } from '../../../../components/button.tsx'
import { EmptyState } from '../../../../components/empty-state.tsx'
import { FailurePage } from '../../../../components/failure-page.tsx'
import { Form } from '../../../../components/form.tsx'
import { Hidden } from '../../../../components/hidden.tsx'
import { Page } from '../../../../components/page.tsx'
import { readForm } from '../../../../forms/read-form.ts'
import { addresses } from '../../addresses.ts'
import { filledSections, nameOfSection } from '../../filled-sections.ts'
import { readRecord } from '../../record.ts'
import { shownMark } from '../../shown-mark.ts'
import { confirm } from './actions.ts'
import { FilledPart } from './filled-part.tsx'

export default async function ConfirmPage({ params }: PageProps<'/assessments/[reference]/confirm'>) {
  const { reference } = await params
  const read = await readRecord(reference)
  if (!read.ok) return <FailurePage problem={read.failure} />
  const { referral } = read.value
  const form = await readForm()
  const filled = filledSections(read.value)
  const whole = filled.filter(({ left }) => left === 0)
  return (
    <Page
      title="Check what is filled in"
      form={form}
      back={{ href: addresses.of(referral.reference), text: 'Back to the list of tasks' }}
      wide
    >
      <span className="govuk-caption-l">{referral.reference}</span>
      <h1 className="govuk-heading-l">Check what is filled in</h1>
      {filled.length === 0 ? (
        <EmptyState>Nothing waits to be checked. You have looked at all that was filled in.</EmptyState>
      ) : (
        <p className="govuk-body">
          The hub has filled this in from what you and your agency have said before. Nothing of it is sent
          until you say that it is right.
        </p>
      )}
      {filled.map((one) => (
        <FilledPart key={nameOfSection(one)} record={read.value} filled={one} form={form} />
      ))}
      {whole.length > 1 && (
        <Form action={confirm} form={form}>
          <Hidden name="reference" value={referral.reference} />
          {whole.map((one) => (
            <Hidden
              key={nameOfSection(one)}
              name="section"
              value={`${nameOfSection(one)} ${shownMark(one.answers)}`}
            />
          ))}
          <h2 className="govuk-heading-m">Everything at once</h2>
          <p className="govuk-body">
            {whole.length} sections above need nothing more. If all of them are right, say so for all of them.
          </p>
          <Button>All of these are right</Button>
        </Form>
      )}
    </Page>
  )
}
