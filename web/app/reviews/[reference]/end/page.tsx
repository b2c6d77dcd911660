import { redirect } from 'next/navigation'
import { endReasonIds, endReasons } from '#shared/review/end-reasons.ts'
import { hub } from '../../../../api/client.ts'
import { Button } from '../../../../components/button.tsx'
import { FailurePage } from '../../../../components/failure-page.tsx'
import { Form } from '../../../../components/form.tsx'
import { Hidden } from '../../../../components/hidden.tsx'
import { Page } from '../../../../components/page.tsx'
import { Radios } from '../../../../components/radios.tsx'
import { Textarea } from '../../../../components/textarea.tsx'
import { readForm } from '../../../../forms/read-form.ts'
import { reviewAddresses } from '../../addresses.ts'
import { end } from './actions.ts'

export default async function EndReviewPage({ params }: PageProps<'/reviews/[reference]/end'>) {
  const { reference } = await params
  const read = await hub.readSeries({ reference })
  if (!read.ok) return <FailurePage problem={read.failure} />
  const { review } = read.value
  const form = await readForm()
  const here = review?.reference ?? read.value.reference
  // What was typed and refused is shown again, so that it is not lost; else there is nothing to do here.
  if (!form.kept && (!review || review.ended)) redirect(reviewAddresses.of(here))
  return (
    <Page title="No review is needed" form={form} back={{ href: reviewAddresses.of(here) }}>
      <span className="govuk-caption-l">{here}</span>
      <h1 className="govuk-heading-l">No review is needed</h1>
      <p className="govuk-body">
        Nobody is reminded any more. Nothing is deleted, your reason stays with the record, and you can undo
        it.
      </p>
      <Form action={end} form={form}>
        <Hidden name="reference" value={here} />
        <Radios
          form={form}
          name="reason"
          label="Why is no further review needed?"
          items={endReasonIds.map((id) => ({ value: id, label: endReasons[id] }))}
        />
        <Textarea
          form={form}
          name="details"
          label="Anything more to say about it"
          hint="Say here what the reason is, if you chose another one"
          rows={4}
          most={5000}
        />
        <Button kind="warning">No review is needed</Button>
      </Form>
    </Page>
  )
}
