import { formatDate } from '#shared/identifiers/date.ts'
import { isOpen } from '#shared/mase/action.ts'
import type { ActionView } from '#shared/mase/action-view.ts'
import { hub } from '../../../../api/client.ts'
import { Button } from '../../../../components/button.tsx'
import { DateInput } from '../../../../components/date-input.tsx'
import { FailurePage } from '../../../../components/failure-page.tsx'
import { Form } from '../../../../components/form.tsx'
import { Hidden } from '../../../../components/hidden.tsx'
import { InsetText } from '../../../../components/inset-text.tsx'
import { Page } from '../../../../components/page.tsx'
import { Radios } from '../../../../components/radios.tsx'
import { Select } from '../../../../components/select.tsx'
import { Textarea } from '../../../../components/textarea.tsx'
import { TypedText } from '../../../../components/typed-text.tsx'
import type { FormState } from '../../../../forms/form-state.ts'
import { readForm } from '../../../../forms/read-form.ts'
import { ActionFacts, ActionUpdates } from '../action-facts.tsx'
import { stateChoices } from '../state-choices.ts'
import { answer, change, update } from './actions.ts'

const doneWords: Readonly<Record<string, string>> = {
  answered: 'Its owner is told what you said.',
  updated: 'It is noted.',
  changed: 'It is changed, and its owner is told.',
}

interface Parts {
  readonly view: ActionView
  readonly form: FormState
}

export default async function ActionPage({ params, searchParams }: PageProps<'/mase/actions/[action]'>) {
  const found = await hub.readAction(await params)
  if (!found.ok) return <FailurePage problem={found.failure} />
  const view = found.value
  const { action } = view
  const { done } = await searchParams
  const form = await readForm()
  return (
    <Page
      title="An action of the MASE"
      form={form}
      back={{ href: '/mase/actions', text: 'Back to the actions' }}
      done={typeof done === 'string' && Object.hasOwn(doneWords, done) ? doneWords[done] : undefined}
    >
      <h1 className="govuk-heading-l">An action of the MASE</h1>
      <ActionFacts action={action} />
      {action.retired && isOpen(action) && (
        <InsetText>
          Nobody reads for this post any more, so nobody is told of this action. Give it to another post.
        </InsetText>
      )}
      {action.reference && (
        <p className="govuk-body">
          <a className="govuk-link" href={`/mase/${action.reference}`}>
            Go to the referral
          </a>
        </p>
      )}
      {action.asks && <AnswerForm view={view} form={form} />}
      {isOpen(action) && <UpdateForm view={view} form={form} />}
      <ChangeForm view={view} form={form} />
      <ActionUpdates action={action} />
    </Page>
  )
}

const Which = ({ view: { action } }: Pick<Parts, 'view'>) => (
  <>
    <Hidden name="action" value={action.id} />
    <Hidden name="version" value={action.version} />
  </>
)

const AnswerForm = ({ view, form }: Parts) => {
  const { asks } = view.action
  if (!asks) return null
  return (
    <section aria-labelledby="asks">
      <h2 className="govuk-heading-m" id="asks">
        {asks.what === 'date'
          ? `Its owner asks for another date: ${asks.dueOn ? formatDate(asks.dueOn) : ''}`
          : 'Its owner says that it will not be done'}
      </h2>
      <p className="govuk-body">
        {asks.by.name}, {asks.by.post}:
      </p>
      <TypedText text={asks.reason} />
      <Form action={answer} form={form}>
        <Which view={view} />
        <Radios
          form={form}
          name="agrees"
          label="Do you agree?"
          size="s"
          items={[
            {
              value: 'yes',
              label: 'Yes',
              hint: asks.what === 'date' ? 'It is due on that date.' : 'It ends as not done.',
            },
            { value: 'no', label: 'No', hint: 'It stays open, with its date.' },
          ]}
        />
        <Textarea
          form={form}
          name="answerWords"
          label="What would you like to say to it?"
          hint="If you do not agree, say why."
          size="s"
          rows={3}
          most={5000}
        />
        <Button>Answer</Button>
      </Form>
    </section>
  )
}

const UpdateForm = ({ view, form }: Parts) => (
  <section aria-labelledby="far">
    <h2 className="govuk-heading-m" id="far">
      Its owner told you how far it is
    </h2>
    <Form action={update} form={form}>
      <Which view={view} />
      <Radios form={form} name="state" label="How far is it?" size="s" items={stateChoices} />
      <Textarea
        form={form}
        name="text"
        label="What was done, and who told you?"
        size="s"
        rows={3}
        most={5000}
      />
      <Button kind="secondary">Note it</Button>
    </Form>
  </section>
)

const ChangeForm = ({ view, form }: Parts) => {
  const open = isOpen(view.action)
  return (
    <section aria-labelledby="change">
      <h2 className="govuk-heading-m" id="change">
        {open ? 'Give it another owner or date' : 'Open it again'}
      </h2>
      <Form action={change} form={form}>
        <Which view={view} />
        {!open && <Hidden name="open" value="yes" />}
        <Select
          form={form}
          name="owner"
          label="New owner (optional)"
          size="s"
          items={view.owners.map(({ contact, post, agency }) => ({
            value: contact,
            text: `${agency}: ${post}`,
          }))}
        />
        <DateInput form={form} name="dueOn" label="New date (optional)" size="s" />
        <Textarea form={form} name="changeWords" label="Why?" size="s" rows={3} most={5000} />
        <Button kind="secondary">{open ? 'Change it' : 'Open it again'}</Button>
      </Form>
    </section>
  )
}
