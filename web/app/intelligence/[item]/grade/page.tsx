import {
  codesOf,
  handlingCodes,
  informationGrades,
  markings,
  priorities,
  sourceGrades,
} from '#shared/intelligence/grading.ts'
import { hub } from '../../../../api/client.ts'
import { Button } from '../../../../components/button.tsx'
import { DateInput } from '../../../../components/date-input.tsx'
import { FailurePage } from '../../../../components/failure-page.tsx'
import { Form } from '../../../../components/form.tsx'
import { Hidden } from '../../../../components/hidden.tsx'
import { InsetText } from '../../../../components/inset-text.tsx'
import { Page } from '../../../../components/page.tsx'
import { Radios } from '../../../../components/radios.tsx'
import { Textarea } from '../../../../components/textarea.tsx'
import { readForm } from '../../../../forms/read-form.ts'
import { itemAddress } from '../../addresses.ts'
import { grade } from '../actions.ts'
import { AsGiven } from '../as-given.tsx'

const coded = (names: Readonly<Record<string, string>>, hints: Readonly<Record<string, string>>) =>
  Object.entries(names).map(([value, name]) => ({ value, label: `${value}: ${name}`, hint: hints[value] }))

const sourceHints = {
  '1': 'What they gave before has proved true, or there is no doubt that they can be relied on',
  '2': 'They have given nothing before that could be tested',
  '3': 'There is reason to doubt them: say in the conditions what to take care of',
}
const informationHints = {
  A: 'They saw or heard it themselves',
  B: 'Somebody told them, and something else points the same way',
  C: 'Somebody told them, and nothing else is known',
  D: 'It cannot be said how they know it',
  E: 'It may be untrue, or given to do harm',
}
const handlingHints = {
  P: 'To whoever has a policing or safeguarding purpose and a real need',
  C: 'Only as the conditions say',
}

export default async function GradePage({ params }: PageProps<'/intelligence/[item]/grade'>) {
  const { item } = await params
  const found = await hub.readIntelligence({ item })
  if (!found.ok) return <FailurePage problem={found.failure} />
  const view = found.value
  const form = await readForm()
  const [current] = view.gradings
  const title = current ? `Grade ${view.reference} otherwise` : `Grade ${view.reference}`
  return (
    <Page title={title} form={form} back={{ href: itemAddress(view.reference), text: 'The item' }}>
      <h1 className="govuk-heading-l">{title}</h1>
      {current && (
        <InsetText>
          It is graded {codesOf(current)} by {current.by.name}. What you grade now counts instead, and both
          stay to be seen.
          {view.state === 'drafted' &&
            ' The text that waits for release is taken back: it was written for other terms.'}
          {view.state === 'released' &&
            ' Stricter handling closes what was released to those who have it, at once, until a text is released anew.'}
        </InsetText>
      )}
      <AsGiven view={view} />
      <Form action={grade} form={form}>
        <Hidden name="item" value={view.reference} />
        <Hidden name="version" value={view.version} />
        <Radios
          form={form}
          name="source"
          label="Can the source be relied on?"
          size="m"
          items={coded(sourceGrades, sourceHints)}
        />
        <Radios
          form={form}
          name="information"
          label="How is the information known to the source?"
          size="m"
          items={coded(informationGrades, informationHints)}
        />
        <Radios
          form={form}
          name="suspectedFalse"
          label="Do you suspect that it is false, or meant to do harm?"
          hint="Yes goes with E. Where you see it otherwise, say why below."
          size="m"
          inline
          items={[
            { value: 'yes', label: 'Yes' },
            { value: 'no', label: 'No' },
          ]}
        />
        <Radios
          form={form}
          name="handling"
          label="How may it be shared?"
          size="m"
          items={coded(handlingCodes, handlingHints)}
        />
        <Textarea
          form={form}
          name="conditions"
          label="Conditions, with C"
          hint="Who may have it, what they may do with it, and whom to ask first. Recipients read this."
          most={5000}
        />
        <Radios
          form={form}
          name="hidden"
          label="Keep from the agency that gave it that it exists?"
          hint="Only with C. Nobody of that agency finds it, but for intelligence officers. Leave it out where this does not arise."
          inline
          items={[
            { value: 'yes', label: 'Yes' },
            { value: 'no', label: 'No' },
          ]}
        />
        <DateInput
          form={form}
          name="until"
          label="Last day on which it may be read (optional)"
          hint="After it, what was released is closed to those who have it."
        />
        <Radios
          form={form}
          name="marking"
          label="Government marking"
          size="m"
          items={markings.map((value) => ({ value, label: value }))}
        />
        <Radios
          form={form}
          name="priority"
          label="Priority"
          size="m"
          items={Object.entries(priorities).map(([value, label]) => ({ value, label }))}
        />
        <Textarea
          form={form}
          name="reason"
          label={current ? 'Why do you grade it otherwise?' : 'Why? (optional)'}
          hint="It stays with the grading. Do not name who gave it."
          most={5000}
        />
        <Button>Save the grading</Button>
      </Form>
    </Page>
  )
}
