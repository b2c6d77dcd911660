import { randomUUID } from 'node:crypto'
import { MOST_PIECES } from '#shared/intelligence/draft.ts'
import { itemKinds, kindNames } from '#shared/intelligence/kinds.ts'
import type { Raisable } from '#shared/intelligence/raisable.ts'
import { hub } from '../../../../api/client.ts'
import { Button, ButtonGroup } from '../../../../components/button.tsx'
import { Checkboxes } from '../../../../components/checkboxes.tsx'
import { EmptyState } from '../../../../components/empty-state.tsx'
import { FailurePage } from '../../../../components/failure-page.tsx'
import { Form } from '../../../../components/form.tsx'
import { Hidden } from '../../../../components/hidden.tsx'
import { Page } from '../../../../components/page.tsx'
import { Reference } from '../../../../components/reference.tsx'
import { valueIn } from '../../../../forms/form-state.ts'
import { readForm } from '../../../../forms/read-form.ts'
import { takeFromAssessment } from './actions.ts'

export default async function ShareFromAssessmentPage({
  params,
}: PageProps<'/share-information/from/[reference]'>) {
  const { reference: typed } = await params
  const read = await hub.readInformationInside({ reference: typed })
  if (!read.ok) return <FailurePage problem={read.failure} />
  const { reference, pieces, sent } = read.value
  const form = await readForm({ requestId: randomUUID() })
  const left = pieces.filter(({ already }) => !already)
  const byKind = itemKinds.flatMap((kind) => left.filter((piece) => piece.kind === kind))
  return (
    <Page
      title={`Share information from ${reference}`}
      form={form}
      back={{ href: `/assessments/${reference}` }}
    >
      <h1 className="govuk-heading-l">
        Share information from <Reference value={reference} />
      </h1>
      <p className="govuk-body">
        What this assessment says of other children, people, places and things can go to the intelligence desk
        by itself. It is tied to the assessment by its reference alone, and nothing of it stands on the
        child’s record.
      </p>
      {!sent && (
        <p className="govuk-body">
          When you send the assessment, what you answered about other children, people of concern and places
          goes there as well. What you share now is not sent twice.
        </p>
      )}
      <AlreadyThere pieces={pieces} />
      {left.length === 0 && (
        <EmptyState>
          <p className="govuk-body">There is nothing in it that is left to share by itself.</p>
        </EmptyState>
      )}
      <Form action={takeFromAssessment} form={form}>
        <Hidden name="reference" value={reference} />
        <Hidden name="requestId" value={valueIn(form, 'requestId')} />
        {left.length > 0 && (
          <Checkboxes
            form={form}
            name="pieces"
            label="What do you want to share?"
            size="m"
            hint={`Up to ${MOST_PIECES} at once. You can change each before you give it`}
            items={byKind.map((piece) => ({
              value: piece.id,
              label: titleOf(piece),
              hint: hintOf(piece),
            }))}
          />
        )}
        <ButtonGroup>
          {left.length > 0 && <Button>Continue</Button>}
          <Button kind="secondary" name="other" value="yes">
            Add something that is not in it
          </Button>
        </ButtonGroup>
      </Form>
    </Page>
  )
}

const titleOf = ({ kind, details }: Raisable): string =>
  [kindNames[kind], Object.values(details).join(', ')].filter(Boolean).join(': ')

/** As much as tells which it is. */
const LONG = 300
const hintOf = ({ text }: Raisable): string => (text.length > LONG ? `${text.slice(0, LONG)}…` : text)

function AlreadyThere({ pieces }: { readonly pieces: readonly Raisable[] }) {
  const count = pieces.filter(({ already }) => already).length
  if (count === 0) return null
  return (
    <p className="govuk-body">
      {count === 1 ? 'One thing that it says has' : `${count} things that it says have`} reached the
      intelligence desk already.
    </p>
  )
}
