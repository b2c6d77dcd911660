import { kindNames } from '#shared/intelligence/kinds.ts'
import { hub } from '../../../../../api/client.ts'
import { ButtonLink } from '../../../../../components/button.tsx'
import { FailurePage } from '../../../../../components/failure-page.tsx'
import { Page } from '../../../../../components/page.tsx'
import { Tag, type TagColour } from '../../../../../components/tag.tsx'
import { WarningText } from '../../../../../components/warning-text.tsx'
import { readForm } from '../../../../../forms/read-form.ts'
import { recipientAddresses } from '../addresses.ts'
import { postName } from '../post-name.ts'
import { deliveryAddresses } from './addresses.ts'
import { RingThem } from './ring-them.tsx'
import { Story } from './story.tsx'

const done: Readonly<Record<string, string>> = {
  told: 'It is recorded that they were told. Nobody is chased for it any more',
  'not-reached': 'It is recorded. They are to be rung again after 2 hours in which the desk is at work',
  again: 'It was sent again. What becomes of it is shown here',
}

const colours: Readonly<Record<string, TagColour>> = {
  done: 'green',
  waits: 'yellow',
  act: 'red',
  closed: 'grey',
}

export default async function DeliveryPage({
  params,
  searchParams,
}: PageProps<'/intelligence/[item]/recipients/[dissemination]'>) {
  const { item, dissemination } = await params
  const found = await hub.readDelivery({ item, dissemination })
  if (!found.ok) return <FailurePage problem={found.failure} />
  const view = found.value
  const form = await readForm()
  const word = (await searchParams).done
  const title = postName(view)
  return (
    <Page
      title={title}
      form={form}
      back={{ href: recipientAddresses.all(view.item), text: 'Who is told' }}
      done={typeof word === 'string' && Object.hasOwn(done, word) ? done[word] : undefined}
    >
      <span className="govuk-caption-l">
        {view.item}, {kindNames[view.kind].toLowerCase()}
      </span>
      <h1 className="govuk-heading-l govuk-!-margin-bottom-3">{title}</h1>
      <p className="govuk-body">
        <Tag colour={colours[view.fate.bears] ?? 'grey'}>{view.fate.words}</Tag>
      </p>
      {view.must === 'recall' && (
        <>
          <WarningText>It went to the wrong post. Recall it now: it closes at once.</WarningText>
          <ButtonLink kind="warning" href={deliveryAddresses.recall(view.item, view.id)}>
            Recall it
          </ButtonLink>
        </>
      )}
      {view.must === 'ring' && <RingThem view={view} form={form} />}
      <Story view={view} />
      {!view.recalled && (
        <section aria-labelledby="more">
          <h2 className="govuk-heading-m" id="more">
            If something is wrong
          </h2>
          <p className="govuk-body">
            {view.notAgain ? (
              <>It cannot be sent again now. {view.notAgain}</>
            ) : (
              <a className="govuk-link" href={deliveryAddresses.again(view.item, view.id)}>
                Send it again, once the directory is right
              </a>
            )}
          </p>
          {view.must !== 'recall' && (
            <p className="govuk-body">
              <a className="govuk-link" href={deliveryAddresses.recall(view.item, view.id)}>
                Recall it: it went to the wrong post
              </a>
            </p>
          )}
        </section>
      )}
    </Page>
  )
}
