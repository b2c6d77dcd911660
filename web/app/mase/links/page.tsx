import type { LinksView } from '#shared/api/links.ts'
import type { LinkPoint } from '#shared/mase/links/link.ts'
import { hub } from '../../../api/client.ts'
import { EmptyState } from '../../../components/empty-state.tsx'
import { FailurePage } from '../../../components/failure-page.tsx'
import { InsetText } from '../../../components/inset-text.tsx'
import { NetworkPicture } from '../../../components/network/network-picture.tsx'
import { Page } from '../../../components/page.tsx'
import { Reference } from '../../../components/reference.tsx'
import { emptyState } from '../../../forms/form-state.ts'
import { currentPerson } from '../../../session/current-person.ts'
import { ChooseLinks } from './choose-links.tsx'
import { kindOf } from './link-words.ts'
import { LinksNavigation } from './links-navigation.tsx'
import { LinksTable } from './links-table.tsx'

const title = 'Who and what is connected'

export default async function LinksPage({ searchParams }: PageProps<'/mase/links'>) {
  const asked = await searchParams
  const one = (name: string) => {
    const value = asked[name]
    return typeof value === 'string' && value !== '' ? value : undefined
  }
  const kinds = [asked.kinds ?? []].flat()
  const [heading, from, to, least, around] = ['heading', 'from', 'to', 'least', 'around'].map(one)
  const filter = { kinds: kinds.join(',') || undefined, heading, from, to, least, around }
  const found = await hub.readLinks(filter as never)
  if (!found.ok && found.failure.status !== 422) return <FailurePage problem={found.failure} />
  const form = {
    ...emptyState({ kinds, heading, from, to, least }),
    errors: found.ok ? [] : (found.failure.errors ?? []),
  }
  const person = await currentPerson()
  const mayRead = person?.actions.includes('mase.read') ?? false
  const hrefOf = ({ id, isRecord }: LinkPoint) => {
    if (!isRecord) return `/mase/links/${id}`
    return mayRead ? `/mase/${id}` : `/mase/links?around=${id}`
  }
  return (
    <Page title={title} form={form} wide>
      <h1 className="govuk-heading-l">{title}</h1>
      <LinksNavigation current="/mase/links" />
      <p className="govuk-body">
        From the referrals that are or were with the MASE, and only from what a person has confirmed: that two
        of them mention the same person, place, vehicle, number or name. A link says that two records speak of
        one thing. It does not say what happened.
      </p>
      {found.ok && (
        <>
          <ToLookAt view={found.value} />
          <ChooseLinks form={form} months={found.value.months} around={around} />
          {around && (
            <p className="govuk-body">
              Only what is around one point is shown.{' '}
              <a className="govuk-link" href="/mase/links">
                Show everything
              </a>
            </p>
          )}
          {found.value.points.length === 0 ? (
            <EmptyState>
              <p className="govuk-body">
                Nothing that is confirmed joins these records. What is written alike in two of them waits
                until somebody has looked at both.
              </p>
            </EmptyState>
          ) : (
            <>
              <NetworkPicture
                picture={found.value}
                title={title}
                hrefOf={hrefOf}
                kindOf={kindOf}
                {...(around ? { centre: around } : {})}
              />
              <LinksTable picture={found.value} hrefOf={hrefOf} />
            </>
          )}
          <Bounds view={found.value} />
        </>
      )}
    </Page>
  )
}

const ToLookAt = ({ view: { toLookAt } }: { readonly view: LinksView }) =>
  toLookAt === 0 ? null : (
    <InsetText>
      {toLookAt === 1
        ? 'One thing is written alike in two records, and nobody has looked at it. '
        : `${toLookAt} things are written alike in two records, and nobody has looked at them. `}
      <a className="govuk-link" href="/mase/links/possible">
        Say whether they are the same
      </a>
    </InsetText>
  )

/** What is not in the picture, so that nobody takes it for the whole. */
const Bounds = ({ view }: { readonly view: LinksView }) => (
  <>
    {view.left > 0 && (
      <p className="govuk-body">
        {view.left} more points are not drawn: those with the fewest links. Show only some of it to see them.
      </p>
    )}
    <p className="govuk-body">
      {view.records} {view.records === 1 ? 'record was' : 'records were'} looked at
      {view.more ? ', the latest of more than are looked at' : ''}.
    </p>
    {view.restricted.length > 0 && (
      <>
        <h2 className="govuk-heading-m">Restricted records</h2>
        <p className="govuk-body">
          These are at the MASE and are not in the picture, whether or not anything joins them. Ask a MASH
          manager.
        </p>
        <ul className="govuk-list govuk-list--bullet">
          {view.restricted.map((reference) => (
            <li key={reference}>
              <Reference value={reference} />
            </li>
          ))}
        </ul>
      </>
    )}
  </>
)
