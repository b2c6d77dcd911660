import type { PairView, SaidWithQuotes } from '#shared/api/links.ts'
import { londonClock } from '#shared/identifiers/date-time.ts'
import { stateNames } from '#shared/referral/states.ts'
import { hub } from '../../../../../api/client.ts'
import { Button } from '../../../../../components/button.tsx'
import { dateAndTime, dayOf } from '../../../../../components/dates.ts'
import { FailurePage } from '../../../../../components/failure-page.tsx'
import { Form } from '../../../../../components/form.tsx'
import { Hidden } from '../../../../../components/hidden.tsx'
import { InsetText } from '../../../../../components/inset-text.tsx'
import { Page } from '../../../../../components/page.tsx'
import { Radios } from '../../../../../components/radios.tsx'
import { Reference } from '../../../../../components/reference.tsx'
import { SummaryList } from '../../../../../components/summary-list.tsx'
import { Textarea } from '../../../../../components/textarea.tsx'
import { readForm } from '../../../../../forms/read-form.ts'
import { currentPerson } from '../../../../../session/current-person.ts'
import { bornWords, kindWords, saidWhere } from '../../link-words.ts'
import { judge } from './actions.ts'

const title = 'Is it the same?'

const verdicts = [
  { value: 'same', label: 'Yes, it is the same', hint: 'Both records are joined by it in the picture.' },
  { value: 'different', label: 'No, these are two', hint: 'Nobody is asked about these two again.' },
]

export default async function PairPage({ params }: PageProps<'/mase/links/[thing]/[other]'>) {
  const { thing, other } = await params
  const found = await hub.readLinkPair({ thing, other })
  if (!found.ok) return <FailurePage problem={found.failure} />
  const { judgement } = found.value
  const stands = judgement !== undefined && judgement.verdict !== 'undone'
  const form = await readForm({ reason: '' })
  return (
    <Page title={title} form={form} back={{ href: `/mase/links/${thing}`, text: 'Where it is mentioned' }}>
      <h1 className="govuk-heading-l">{title}</h1>
      <Side said={found.value.one} />
      <Side said={found.value.other} />
      <Standing judgement={stands ? judgement : undefined} />
      <Form action={judge} form={form}>
        <Hidden name="thing" value={thing} />
        <Hidden name="other" value={other} />
        <Hidden name="version" value={judgement?.version ?? 0} />
        <Radios
          form={form}
          name="verdict"
          label="Do both records mention the same?"
          items={[...verdicts, ...(stands ? [{ value: 'undone', label: 'Take back what was said' }] : [])]}
        />
        <Textarea
          form={form}
          name="reason"
          label="How do you know?"
          hint="For colleagues who come to another view later. What was said in confidence does not belong here."
          most={5000}
        />
        <Button>Save</Button>
      </Form>
    </Page>
  )
}

const Standing = ({ judgement }: { readonly judgement: PairView['judgement'] }) =>
  judgement ? (
    <InsetText>
      {judgement.by.name} ({judgement.by.post}) said on {dateAndTime(judgement.at)} that it is{' '}
      <strong>{judgement.verdict === 'same' ? 'the same' : 'not the same'}</strong>.
      {judgement.reason && <> “{judgement.reason}”</>}
    </InsetText>
  ) : null

async function Side({ said }: { readonly said: SaidWithQuotes }) {
  const today = londonClock(Date.now()).date
  const mayRead = (await currentPerson())?.actions.includes('mase.read') ?? false
  const born = bornWords(said, today)
  return (
    <SummaryList
      title={`${kindWords[said.mention.kind]} in ${said.reference}`}
      rows={[
        { key: 'As it is written', value: said.mention.text },
        ...(born ? [{ key: 'Age', value: born }] : []),
        ...said.quotes.map((quote) => ({ key: 'In these words', value: `“${quote}”` })),
        { key: 'Where', value: saidWhere(said) },
        { key: 'Child', value: said.child },
        {
          key: 'Record',
          value: mayRead ? (
            <a className="govuk-link" href={`/mase/${said.reference}`}>
              <Reference value={said.reference} />
            </a>
          ) : (
            <Reference value={said.reference} />
          ),
        },
        { key: 'Sent by', value: said.agency.name },
        ...(said.sentAt ? [{ key: 'Sent on', value: dayOf(said.sentAt) }] : []),
        { key: 'Now', value: stateNames[said.state] },
      ]}
    />
  )
}
