import { MOST_RECIPIENTS } from '#shared/api/recipients.ts'
import { kindNames } from '#shared/intelligence/kinds.ts'
import { hub } from '../../../../api/client.ts'
import { FailurePage } from '../../../../components/failure-page.tsx'
import { InsetText } from '../../../../components/inset-text.tsx'
import { Page } from '../../../../components/page.tsx'
import { PrintButton } from '../../../../components/print-button.tsx'
import { emptyState } from '../../../../forms/form-state.ts'
import { Marking } from '../../../information/marking.tsx'
import { itemAddress } from '../../addresses.ts'
import { ItemNavigation } from '../item-navigation.tsx'
import { recipientAddresses } from './addresses.ts'
import { AtAGlance } from './at-a-glance.tsx'
import { NotToldList, ToldBesideList } from './beside.tsx'
import { ChoosePosts } from './choose-posts.tsx'
import { ToldTable } from './told-table.tsx'

const done: Readonly<Record<string, string>> = {
  given: 'It is given. The hub tells each post by email, and shows here what becomes of it.',
  told: 'It is recorded who was told.',
  'not-told': 'It is recorded who is not told, and why.',
}

/** What was wrong with what was chosen. */
const choosing: Readonly<Record<string, string | undefined>> = {
  none: 'Select who is to have it',
  many: `Select ${MOST_RECIPIENTS} posts or fewer at once`,
}

export default async function RecipientsPage({
  params,
  searchParams,
}: PageProps<'/intelligence/[item]/recipients'>) {
  const { item } = await params
  const found = await hub.readRecipients({ item })
  if (!found.ok) return <FailurePage problem={found.failure} />
  const view = found.value
  const query = await searchParams
  const wrong = typeof query.choose === 'string' ? choosing[query.choose] : undefined
  const form = { ...emptyState(), errors: wrong ? [{ field: 'to', message: wrong }] : [] }
  const title = `Who is told of ${view.reference}`
  return (
    <Page
      title={title}
      wide
      form={form}
      back={{ href: itemAddress(view.reference), text: view.reference }}
      done={typeof query.done === 'string' && Object.hasOwn(done, query.done) ? done[query.done] : undefined}
    >
      {view.marking && <Marking marking={view.marking} />}
      <span className="govuk-caption-l">{kindNames[view.kind]}</span>
      <h1 className="govuk-heading-l govuk-!-margin-bottom-3">{title}</h1>
      <ItemNavigation item={view.reference} current="recipients" />
      <AtAGlance told={view.told} />
      {view.told.length > 0 ? (
        <ToldTable rows={view.told} />
      ) : (
        <p className="govuk-body">Nobody was given it yet.</p>
      )}
      <section aria-labelledby="give">
        <h2 className="govuk-heading-m" id="give">
          Give it to a post
        </h2>
        {view.notNow && <InsetText>{view.notNow}</InsetText>}
        {view.unlisted.length > 0 && (
          <p className="govuk-body">
            Whoever gave it also named, and the directory does not have: {view.unlisted.join('; ')}.
          </p>
        )}
        <ChoosePosts view={view} form={form} />
      </section>
      <section aria-labelledby="beside">
        <h2 className="govuk-heading-m" id="beside">
          Told already, beside the hub
        </h2>
        <ToldBesideList rows={view.toldBeside} />
        <p className="govuk-body">
          <a className="govuk-link" href={recipientAddresses.told(view.reference)}>
            Record that somebody was told
          </a>
        </p>
      </section>
      <section aria-labelledby="not-told">
        <h2 className="govuk-heading-m" id="not-told">
          Not told
        </h2>
        <NotToldList rows={view.notTold} />
        <p className="govuk-body">
          <a className="govuk-link" href={recipientAddresses.notTold(view.reference)}>
            Record that somebody is not told, and why
          </a>
        </p>
      </section>
      <PrintButton />
      {view.marking && <Marking marking={view.marking} />}
    </Page>
  )
}
