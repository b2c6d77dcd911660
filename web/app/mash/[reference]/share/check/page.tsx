import { randomUUID } from 'node:crypto'
import { redirect } from 'next/navigation'
import { londonClock } from '#shared/identifiers/date-time.ts'
import { hub } from '../../../../../api/client.ts'
import { Button } from '../../../../../components/button.tsx'
import { FailurePage } from '../../../../../components/failure-page.tsx'
import { Form } from '../../../../../components/form.tsx'
import { Hidden } from '../../../../../components/hidden.tsx'
import { Page } from '../../../../../components/page.tsx'
import { PageNotFound } from '../../../../../components/page-not-found.tsx'
import { Radios } from '../../../../../components/radios.tsx'
import { SummaryList } from '../../../../../components/summary-list.tsx'
import { Textarea } from '../../../../../components/textarea.tsx'
import { WarningText } from '../../../../../components/warning-text.tsx'
import { valueIn } from '../../../../../forms/form-state.ts'
import { readForm } from '../../../../../forms/read-form.ts'
import { CopyOfParts } from '../../../../shares/copy-of-parts.tsx'
import { gatewayChoices } from '../../../../shares/gateway-choices.ts'
import { passOn } from '../actions.ts'
import { Agreement } from '../agreement.tsx'
import { addressOf, chosenIn } from '../chosen.ts'

export default async function CheckSharePage({
  params,
  searchParams,
}: PageProps<'/mash/[reference]/share/check'>) {
  const { reference } = await params
  const chosen = chosenIn(await searchParams)
  const { kind, to, parts } = chosen
  if (!kind) return <PageNotFound />
  const choose = addressOf(`/mash/${reference}/share/choose`, chosen)
  if (!to || parts.length === 0) redirect(`${choose}&left=out`)
  const found = await hub.readSharing({ reference, kind, to, parts: parts.join(',') })
  if (!found.ok) return <FailurePage problem={found.failure} />
  const { version, notNow, posts, frontDoors, preview } = found.value
  const recipient = [...posts, ...frontDoors].find(({ id }) => id === to)
  if (!recipient || !preview) return <PageNotFound />
  const form = await readForm({ requestId: randomUUID() })
  const title = 'Check what is passed on'
  return (
    <Page title={title} form={form} back={{ href: choose, text: 'Choose again' }}>
      <span className="govuk-caption-l">{reference}</span>
      <h1 className="govuk-heading-l">{title}</h1>
      {notNow && <WarningText>{notNow}</WarningText>}
      <SummaryList
        rows={[{ key: 'To', value: recipient.name, change: { href: choose, about: 'who has it' } }]}
      />
      <Form action={passOn} form={form}>
        <Hidden name="reference" value={reference} />
        <Hidden name="version" value={version} />
        <Hidden name="requestId" value={valueIn(form, 'requestId')} />
        <Hidden name="kind" value={kind} />
        <Hidden name="to" value={to} />
        {parts.map((part) => (
          <Hidden key={part} name="parts" value={part} />
        ))}
        <Textarea
          form={form}
          name="purpose"
          label="What do they need it for?"
          hint="They read this"
          size="m"
          rows={4}
          most={5000}
        />
        <Radios
          form={form}
          name="gateway"
          label="What allows you to pass it on?"
          size="m"
          items={gatewayChoices}
        />
        {kind === 'early-help' && <Agreement form={form} />}
        <Button>Pass it on</Button>
      </Form>
      <h2 className="govuk-heading-m">What is passed on</h2>
      <CopyOfParts copy={preview} today={londonClock(Date.now()).date} />
    </Page>
  )
}
