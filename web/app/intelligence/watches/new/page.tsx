import { randomUUID } from 'node:crypto'
import type { ThingKind } from '#shared/intelligence/near-thing.ts'
import { type WatchKind, watchKinds } from '#shared/intelligence/watch.ts'
import { hub } from '../../../../api/client.ts'
import { Button } from '../../../../components/button.tsx'
import { DateInput } from '../../../../components/date-input.tsx'
import { FailurePage } from '../../../../components/failure-page.tsx'
import { Form } from '../../../../components/form.tsx'
import { Hidden } from '../../../../components/hidden.tsx'
import { Page } from '../../../../components/page.tsx'
import { Radios } from '../../../../components/radios.tsx'
import { TextInput } from '../../../../components/text-input.tsx'
import { Textarea } from '../../../../components/textarea.tsx'
import { readForm } from '../../../../forms/read-form.ts'
import { begin } from '../actions.ts'

const title = 'Watch for something'

const watchKindOf = (kind: ThingKind): WatchKind => (kind === 'email' ? 'account' : kind)

export default async function NewWatchPage({ searchParams }: PageProps<'/intelligence/watches/new'>) {
  const { item, thing } = await searchParams
  const hasItem = typeof item === 'string' && typeof thing === 'string'
  const found = hasItem ? await hub.readConnections({ item }) : await hub.listWatches({})
  if (!found.ok) return <FailurePage problem={found.failure} />
  const named = 'things' in found.value ? found.value.things.find(({ mark }) => mark === thing) : undefined
  const form = await readForm(named ? { kind: watchKindOf(named.kind), text: named.text } : {})
  return (
    <Page title={title} form={form} back={{ href: '/intelligence/watches', text: 'Watches' }}>
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body">
        When a new item or referral names it, or something like it, you get an email with the reference, and
        it stands in the list of all officers.
      </p>
      <Form action={begin} form={form}>
        <Hidden name="requestId" value={randomUUID()} />
        {hasItem && <Hidden name="item" value={item} />}
        {hasItem && <Hidden name="thing" value={thing} />}
        <Radios
          form={form}
          name="kind"
          label="What do you watch for?"
          items={Object.entries(watchKinds).map(([value, label]) => ({ value, label }))}
        />
        <TextInput
          form={form}
          name="text"
          label="As much of it as you know"
          hint="Part of a plate: 3 characters or more, in their order; ? for one that you do not know. Part of a number: 5 figures or more."
          spellCheck={false}
        />
        <TextInput
          form={form}
          name="born"
          label="Of a person: date of birth or age"
          hint="If you know it. About is enough: “17 or 18”"
          width={20}
        />
        <Textarea
          form={form}
          name="reason"
          label="Why do you watch for it?"
          hint="Colleagues read it. Nothing that could name a source."
          most={5000}
          rows={3}
        />
        <DateInput form={form} name="until" label="Until when?" hint="The last day, within a year" />
        <Button>Watch for it</Button>
      </Form>
    </Page>
  )
}
