import { redirect } from 'next/navigation'
import { MOST_RECIPIENTS } from '#shared/api/recipients.ts'
import type { RecipientChoice } from '#shared/intelligence/recipient-view.ts'
import { hub } from '../../../../../api/client.ts'
import { Button } from '../../../../../components/button.tsx'
import { FailurePage } from '../../../../../components/failure-page.tsx'
import { Form } from '../../../../../components/form.tsx'
import { Hidden } from '../../../../../components/hidden.tsx'
import { InsetText } from '../../../../../components/inset-text.tsx'
import { Page } from '../../../../../components/page.tsx'
import { WarningText } from '../../../../../components/warning-text.tsx'
import type { FormState } from '../../../../../forms/form-state.ts'
import { readForm } from '../../../../../forms/read-form.ts'
import { give } from '../actions.ts'
import { recipientAddresses } from '../addresses.ts'
import { postName } from '../post-name.ts'
import { WhatIsGiven } from '../what-is-given.tsx'
import { GatewayWords } from './gateway-words.tsx'
import { OneRecipient } from './one-recipient.tsx'

export default async function GivePage({
  params,
  searchParams,
}: PageProps<'/intelligence/[item]/recipients/give'>) {
  const { item } = await params
  const asked = [...new Set([(await searchParams).to ?? []].flat())]
  const found = await hub.readRecipients({ item })
  if (!found.ok) return <FailurePage problem={found.failure} />
  const { reference, givable, choices, notNow } = found.value
  const back = recipientAddresses.all(reference)
  const among = choices.filter(({ contactId }) => asked.includes(contactId))
  const chosen = among.filter(({ given }) => !given)
  const before = among.filter(({ given }) => given)
  if (chosen.length === 0) redirect(`${back}?choose=none`)
  if (chosen.length > MOST_RECIPIENTS) redirect(`${back}?choose=many`)
  const form = withPostsSaid(await readForm(), chosen)
  const title = chosen.length === 1 ? 'Give it to this post' : `Give it to these ${chosen.length} posts`
  return (
    <Page title={title} form={form} back={{ href: back, text: 'Who is told' }}>
      <span className="govuk-caption-l">{reference}</span>
      <h1 className="govuk-heading-l">{title}</h1>
      {givable ? (
        <>
          <h2 className="govuk-heading-m">What they will read</h2>
          <WhatIsGiven givable={givable} />
          <Form action={give} form={form}>
            <Hidden name="item" value={reference} />
            <Hidden name="release" value={givable.number} />
            <Hidden name="grading" value={givable.grading} />
            <GatewayWords />
            {before.length > 0 && (
              <InsetText>
                Given this text already, and left out here: {before.map(postName).join('; ')}.
              </InsetText>
            )}
            {chosen.map((choice) => (
              <OneRecipient key={choice.contactId} choice={choice} form={form} />
            ))}
            <p className="govuk-body">
              Each post is told by an email that says only that there is something to read. You see here when
              it is opened, and whom to ring if it is not.
            </p>
            <Button>{chosen.length === 1 ? 'Give it to this post' : 'Give it to all of them'}</Button>
          </Form>
        </>
      ) : (
        <WarningText>{notNow}</WarningText>
      )}
    </Page>
  )
}

/** Of several posts the summary of errors says which one it means. */
const withPostsSaid = (form: FormState, chosen: readonly RecipientChoice[]): FormState => ({
  ...form,
  errors: form.errors.map(({ field, message }) => {
    const choice = chosen.length > 1 && chosen.find(({ contactId }) => field.endsWith(`.${contactId}`))
    return { field, message: choice ? `${choice.post}: ${lowerFirst(message)}` : message }
  }),
})

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
