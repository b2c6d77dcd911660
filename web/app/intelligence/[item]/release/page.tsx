import type { ItemView } from '#shared/intelligence/desk-view.ts'
import { findingWords } from '#shared/intelligence/finding-words.ts'
import type { Release } from '#shared/intelligence/release.ts'
import { type Finding, findingKey } from '#shared/intelligence/revealing.ts'
import { hub } from '../../../../api/client.ts'
import { Button } from '../../../../components/button.tsx'
import { FailurePage } from '../../../../components/failure-page.tsx'
import { Form } from '../../../../components/form.tsx'
import { Hidden } from '../../../../components/hidden.tsx'
import { Page } from '../../../../components/page.tsx'
import { Radios } from '../../../../components/radios.tsx'
import { Textarea } from '../../../../components/textarea.tsx'
import { WarningText } from '../../../../components/warning-text.tsx'
import type { FormState } from '../../../../forms/form-state.ts'
import { readForm } from '../../../../forms/read-form.ts'
import { currentPerson } from '../../../../session/current-person.ts'
import { itemAddress } from '../../addresses.ts'
import { decide } from '../actions.ts'
import { AsGiven } from '../as-given.tsx'
import { HandlingShown } from '../handling-shown.tsx'
import { MarkedText } from '../marked-text.tsx'
import { ReleaseShown } from '../release-shown.tsx'

export default async function ReleasePage({ params }: PageProps<'/intelligence/[item]/release'>) {
  const { item } = await params
  const found = await hub.readIntelligence({ item })
  if (!found.ok) return <FailurePage problem={found.failure} />
  const view = found.value
  const waiting = view.releases.find(({ state }) => state === 'waiting')
  const form = await readForm()
  const title = `Release what was written of ${view.reference}`
  const back = { href: itemAddress(view.reference), text: 'The item' }
  if (!waiting)
    return (
      <Page title={title} form={form} back={back}>
        <h1 className="govuk-heading-l">{title}</h1>
        <p className="govuk-body">No text of it waits: it was released, given back or taken back already.</p>
      </Page>
    )
  const { text, details } = waiting
  const looked = await hub.checkForRelease({ item: view.reference, text, details })
  const findings = looked.ok ? looked.value.findings : []
  return (
    <Page title={title} wide form={form} back={back}>
      <h1 className="govuk-heading-l">{title}</h1>
      <HandlingShown grading={view.grading} />
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-one-half">
          <AsGiven view={view} />
        </div>
        <div className="govuk-grid-column-one-half">
          <h2 className="govuk-heading-m">The text that waits</h2>
          <ReleaseShown release={waiting} />
          {findings.length > 0 && <PointedAt release={waiting} findings={findings} />}
          <Decide view={view} waiting={waiting} form={form} />
        </div>
      </div>
    </Page>
  )
}

/** What the hub points at in the text, each with why its writer left it in. */
const PointedAt = ({
  release: { text, kept },
  findings,
}: {
  readonly release: Release
  readonly findings: readonly Finding[]
}) => (
  <section aria-labelledby="pointed-at">
    <h3 className="govuk-heading-s" id="pointed-at">
      What the hub points at
    </h3>
    <MarkedText field="text" text={text} findings={findings} />
    <ul className="govuk-list govuk-list--bullet">
      {findings.map(({ kind, words }) => {
        const why = kept.find((one) => findingKey(one.words) === findingKey(words))?.why
        return (
          <li key={`${kind} ${words}`}>
            “{words}”: {findingWords[kind].name.toLowerCase()}. {findingWords[kind].why}{' '}
            {why ? `Kept, because: ${why}` : 'It was not pointed at when this was written.'}
          </li>
        )
      })}
    </ul>
  </section>
)

interface DecideProps {
  readonly view: ItemView
  readonly waiting: Release
  readonly form: FormState
}

async function Decide({ view, waiting, form }: DecideProps) {
  const me = await currentPerson()
  const wrote = me?.id === waiting.writtenBy.id
  return (
    <Form action={decide} form={form}>
      <Hidden name="item" value={view.reference} />
      <Hidden name="version" value={view.version} />
      <Hidden name="release" value={waiting.number} />
      {wrote ? (
        <>
          <WarningText>You wrote this text: another officer must read it.</WarningText>
          <Button kind="secondary" name="decision" value="take-back">
            Take it back
          </Button>
        </>
      ) : (
        <>
          {view.isYours && <WarningText>You gave this item: another officer must release it.</WarningText>}
          <Radios
            form={form}
            name="decision"
            label="What is to happen with it?"
            size="m"
            items={[
              {
                value: 'release',
                label: 'Release it',
                hint: 'It can be given to recipients. Nothing in it shows who gave it, and it names nobody without need.',
              },
              { value: 'give-back', label: 'Give it back', hint: 'Its writer is told, with your comment.' },
            ]}
          />
          <Textarea
            form={form}
            name="comment"
            label="Comment"
            hint="Needed where you give it back. Do not name who gave the item."
            rows={3}
            most={5000}
          />
          <Button>Save the decision</Button>
        </>
      )}
    </Form>
  )
}
