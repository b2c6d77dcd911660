import type { SaidIn, ThingView } from '#shared/api/links.ts'
import { londonClock } from '#shared/identifiers/date-time.ts'
import { stateNames } from '#shared/referral/states.ts'
import { hub } from '../../../../api/client.ts'
import { dateAndTime, dayOf } from '../../../../components/dates.ts'
import { FailurePage } from '../../../../components/failure-page.tsx'
import { Page } from '../../../../components/page.tsx'
import { Reference } from '../../../../components/reference.tsx'
import { Table } from '../../../../components/table.tsx'
import { currentPerson } from '../../../../session/current-person.ts'
import { bornWords, kindWords, pairHref, saidWhere } from '../link-words.ts'

/** The name of the thing stands on the page and not in its title, which browsers keep. */
const title = 'In which records it is mentioned'

export default async function ThingPage({ params, searchParams }: PageProps<'/mase/links/[thing]'>) {
  const { thing } = await params
  const found = await hub.readThing({ thing })
  if (!found.ok) return <FailurePage problem={found.failure} />
  const view = found.value
  const { done } = await searchParams
  const mayRead = (await currentPerson())?.actions.includes('mase.read') ?? false
  const today = londonClock(Date.now()).date
  return (
    <Page
      title={title}
      back={{ href: '/mase/links', text: 'Who and what is connected' }}
      done={done === 'said' ? 'What you said is kept with both records.' : undefined}
      wide
    >
      <span className="govuk-caption-l">
        {kindWords[view.kind]}: {view.label}
      </span>
      <h1 className="govuk-heading-l">{title}</h1>
      <Table
        caption="Where it is said"
        columns={[
          {
            heading: 'Record',
            cell: ({ reference }) =>
              mayRead ? (
                <a className="govuk-link" href={`/mase/${reference}`}>
                  <Reference value={reference} />
                </a>
              ) : (
                <Reference value={reference} />
              ),
          },
          { heading: 'Child', cell: ({ child }) => child },
          {
            heading: 'As it is written there',
            cell: (said) => [said.mention.text, bornWords(said, today)].filter(Boolean).join(', '),
          },
          { heading: 'Where', cell: saidWhere },
          { heading: 'By', cell: ({ agency }) => agency.name },
          { heading: 'Sent on', cell: ({ sentAt }) => (sentAt ? dayOf(sentAt) : '') },
          { heading: 'Now', cell: ({ state }) => stateNames[state] },
        ]}
        rows={view.in}
        keyOf={({ id }) => id}
      />
      <p className="govuk-body hub-no-print">
        <a className="govuk-link" href={`/mase/links?around=${pointOf(view)}`}>
          See it in the picture
        </a>
      </p>
      <Judgements view={view} />
      <Possible view={view} />
    </Page>
  )
}

/** The point of the picture that stands for all of its mentions is named by the first of them. */
const pointOf = (view: ThingView): string => view.in.map(({ id }) => id).toSorted()[0] ?? view.id

const referenceOf = (id: string): string => id.slice(0, id.indexOf('.'))

function Judgements({ view }: { readonly view: ThingView }) {
  if (view.judgements.length === 0) return null
  return (
    <>
      <h2 className="govuk-heading-m">Who said so</h2>
      <ul className="govuk-list govuk-list--spaced">
        {view.judgements.map(({ one, other, judgement }) => (
          <li key={`${one} ${other}`}>
            {judgement.by.name} ({judgement.by.post}) on {dateAndTime(judgement.at)}:{' '}
            <Reference value={referenceOf(one)} /> and <Reference value={referenceOf(other)} /> mention{' '}
            <strong>{judgement.verdict === 'same' ? 'the same' : 'not the same'}</strong>.
            {judgement.reason && <> “{judgement.reason}”</>}{' '}
            <a className="govuk-link hub-no-print" href={pairHref(one, other)}>
              Look at both, or take it back
              <span className="govuk-visually-hidden">
                : {referenceOf(one)} and {referenceOf(other)}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}

function Possible({ view }: { readonly view: ThingView }) {
  if (view.possible.length === 0) return null
  return (
    <>
      <h2 className="govuk-heading-m">Written alike, and not looked at</h2>
      <ul className="govuk-list govuk-list--spaced">
        {view.possible.map(({ one, other }) => (
          <li key={`${one} ${other.id}`}>
            <PossibleLine one={one} other={other} />
          </li>
        ))}
      </ul>
    </>
  )
}

const PossibleLine = ({ one, other }: { readonly one: string; readonly other: SaidIn }) => (
  <>
    <Reference value={other.reference} />: {other.mention.text}, {saidWhere(other)}.{' '}
    <a className="govuk-link" href={pairHref(one, other.id)}>
      Compare<span className="govuk-visually-hidden"> with {other.reference}</span>
    </a>
  </>
)
