import { londonClock } from '#shared/identifiers/date-time.ts'
import { gateways } from '#shared/sharing/gateways.ts'
import type { ShareForRecipient } from '#shared/sharing/share.ts'
import { hub } from '../../../../api/client.ts'
import { Button } from '../../../../components/button.tsx'
import { DateAndTime } from '../../../../components/date-and-time.tsx'
import { FailurePage } from '../../../../components/failure-page.tsx'
import { Form } from '../../../../components/form.tsx'
import { Hidden } from '../../../../components/hidden.tsx'
import { Page } from '../../../../components/page.tsx'
import { SummaryList } from '../../../../components/summary-list.tsx'
import { Tag } from '../../../../components/tag.tsx'
import { TypedText } from '../../../../components/typed-text.tsx'
import type { FormState } from '../../../../forms/form-state.ts'
import { readForm } from '../../../../forms/read-form.ts'
import { CopyOfParts } from '../../copy-of-parts.tsx'
import { shareAddresses, stateOf } from '../../words.ts'
import { open } from './actions.ts'
import { AnswerShare } from './answer-share.tsx'

const done: Readonly<Record<string, string>> = {
  opened: 'The MASH can now see that you have been told',
  answered: 'Thank you. Whoever passed it on is told',
}

/** Following a link opens nothing: opening is recorded, so it takes a button. */
export default async function SharePage({ params, searchParams }: PageProps<'/shares/[reference]/[share]'>) {
  const { reference, share: id } = await params
  const found = await hub.readShare({ reference, share: id })
  if (!found.ok) return <FailurePage problem={found.failure} />
  const share = found.value
  const form = await readForm()
  const word = (await searchParams).done
  const title = share.copy ? 'What was passed on to you' : 'Open what was passed on to you'
  return (
    <Page
      title={title}
      form={form}
      back={{ href: shareAddresses.all, text: 'Passed on to you' }}
      done={typeof word === 'string' && Object.hasOwn(done, word) ? done[word] : undefined}
    >
      <p className="govuk-body-s govuk-!-margin-bottom-2">OFFICIAL-SENSITIVE</p>
      <span className="govuk-caption-l">{share.reference}</span>
      <h1 className="govuk-heading-l">{title}</h1>
      <About share={share} />
      {share.copy ? (
        <>
          {share.state === 'opened' && <AnswerShare share={share} form={form} />}
          <CopyOfParts copy={share.copy} today={londonClock(Date.now()).date} />
        </>
      ) : (
        <Closed share={share} form={form} />
      )}
    </Page>
  )
}

const About = ({ share }: { readonly share: ShareForRecipient }) => (
  <SummaryList
    rows={[
      { key: 'From', value: `${share.by.name}, ${share.by.post}, ${share.from}` },
      { key: 'To', value: share.to },
      { key: 'Passed on', value: <DateAndTime at={share.at} /> },
      { key: 'What allows it', value: gateways[share.gateway].name },
      ...(share.purpose ? [{ key: 'What it is for', value: <TypedText text={share.purpose} /> }] : []),
      {
        key: 'Now',
        value: <Tag colour={stateOf[share.state].colour}>{stateOf[share.state].text}</Tag>,
      },
      ...(share.words ? [{ key: 'What you said', value: <TypedText text={share.words} /> }] : []),
    ]}
  />
)

const Closed = ({ share, form }: { readonly share: ShareForRecipient; readonly form: FormState }) => (
  <>
    <p className="govuk-body">
      When you open it, the hub records your name, your post and the time. The MASH then sees that you have
      been told.
    </p>
    <Form action={open} form={form}>
      <Hidden name="reference" value={share.reference} />
      <Hidden name="share" value={share.id} />
      <Button>Open it</Button>
    </Form>
  </>
)
