import { formatDate } from '#shared/identifiers/date.ts'
import { isOpen } from '#shared/mase/action.ts'
import type { ActionRow } from '#shared/mase/action-view.ts'
import { hub } from '../../../api/client.ts'
import { Button } from '../../../components/button.tsx'
import { DateInput } from '../../../components/date-input.tsx'
import { FailurePage } from '../../../components/failure-page.tsx'
import { Form } from '../../../components/form.tsx'
import { Hidden } from '../../../components/hidden.tsx'
import { InsetText } from '../../../components/inset-text.tsx'
import { Page } from '../../../components/page.tsx'
import { Radios } from '../../../components/radios.tsx'
import { Textarea } from '../../../components/textarea.tsx'
import type { FormState } from '../../../forms/form-state.ts'
import { readForm } from '../../../forms/read-form.ts'
import { ActionFacts, ActionUpdates } from '../../mase/actions/action-facts.tsx'
import { stateChoices } from '../../mase/actions/state-choices.ts'
import { askForDate, update } from './actions.ts'

const doneWords: Readonly<Record<string, string>> = {
  updated: 'It is noted. The MASE coordinator sees it at once.',
  asked: 'The MASE coordinator is asked for the new date. Until there is an answer, the old one stands.',
}

interface Parts {
  readonly action: ActionRow
  readonly form: FormState
}

export default async function MyActionPage({ params, searchParams }: PageProps<'/actions/[action]'>) {
  const found = await hub.readMyAction(await params)
  if (!found.ok) return <FailurePage problem={found.failure} />
  const { action, owns } = found.value
  const title = owns ? 'An action that your post owns' : 'An action of the MASE'
  const { done } = await searchParams
  const form = await readForm()
  return (
    <Page
      title={title}
      form={form}
      back={{ href: '/actions', text: 'Back to your agency’s actions' }}
      done={typeof done === 'string' && Object.hasOwn(doneWords, done) ? doneWords[done] : undefined}
    >
      <h1 className="govuk-heading-l">{title}</h1>
      <ActionFacts action={action} />
      {action.asks && (
        <InsetText>
          {action.asks.what === 'date'
            ? `You asked for another date${action.asks.dueOn ? `, ${formatDate(action.asks.dueOn)}` : ''}. The MASE coordinator has not answered yet.`
            : 'You said that it will not be done. The MASE coordinator has not answered yet.'}
        </InsetText>
      )}
      {!owns ? (
        <p className="govuk-body">You see it because you chair its meeting. Its owner says how far it is.</p>
      ) : isOpen(action) ? (
        <>
          <UpdateForm action={action} form={form} />
          <DateForm action={action} form={form} />
        </>
      ) : (
        <p className="govuk-body">This action has ended. The MASE coordinator can open it again.</p>
      )}
      <ActionUpdates action={action} />
    </Page>
  )
}

const Which = ({ action }: Pick<Parts, 'action'>) => (
  <>
    <Hidden name="action" value={action.id} />
    <Hidden name="version" value={action.version} />
  </>
)

const UpdateForm = ({ action, form }: Parts) => (
  <section aria-labelledby="far">
    <h2 className="govuk-heading-m" id="far">
      Say how far it is
    </h2>
    <Form action={update} form={form}>
      <Which action={action} />
      <Radios form={form} name="state" label="How far is it?" size="s" items={stateChoices} />
      <Textarea
        form={form}
        name="text"
        label="What was done, or why will it not be?"
        hint="The MASE reads this. That it will not be done is for the coordinator to accept."
        size="s"
        rows={4}
        most={5000}
      />
      <Button>Save</Button>
    </Form>
  </section>
)

const DateForm = ({ action, form }: Parts) => (
  <section aria-labelledby="date">
    <h2 className="govuk-heading-m" id="date">
      Ask for another date
    </h2>
    <Form action={askForDate} form={form}>
      <Which action={action} />
      <DateInput form={form} name="dueOn" label="By when can it be done?" size="s" />
      <Textarea form={form} name="reason" label="Why do you need more time?" size="s" rows={3} most={5000} />
      <Button kind="secondary">Ask for this date</Button>
    </Form>
  </section>
)
