import type { Problem } from '#shared/api/problem.ts'
import type { MentionedIn, MentionsView, ShownMention } from '#shared/api/record.ts'
import { stateNames } from '#shared/referral/states.ts'
import type { Result } from '#shared/result.ts'
import { dayOf } from '../../../components/dates.ts'
import { Details } from '../../../components/details.tsx'
import { Reference } from '../../../components/reference.tsx'
import { birthWords, kindWords, placeWords } from './mention-words.ts'
import { NotRead } from './not-read.tsx'

interface Props {
  readonly found: Result<MentionsView, Problem>
  /** The day in London. */
  readonly today: string
}

/** The people, numbers, vehicles and places of this referral that others of the partnership mention as well. */
export function MentionsPart({ found, today }: Props) {
  if (!found.ok) return <NotRead />
  const { looked, count, elsewhere, more } = found.value
  const own = among(elsewhere, isOfSameChild)
  if (!looked)
    return (
      <p className="govuk-body">
        The hub is still looking for what else mentions the same things. Load the page again in a minute.
      </p>
    )
  return (
    <>
      <p className="govuk-body">
        {count === 0
          ? 'The forms name nobody in a list, and no number, vehicle or place that could be looked for.'
          : `The forms name ${count === 1 ? 'one person, number, vehicle or place' : `${count} people, numbers, vehicles and places`} that can be looked for. ${elsewhere.length === 0 ? 'None of them stands in another referral of the partnership.' : 'These stand in others of the partnership too. The same name may be somebody else.'}`}
        {more && ' There was more to look for than is looked for.'}
      </p>
      <Found things={among(elsewhere, (other) => !isOfSameChild(other))} today={today} />
      {own.length > 0 && (
        <Details summary={`In other referrals about this child, as far as it seems (${own.length})`}>
          <Found things={own} today={today} />
        </Details>
      )}
    </>
  )
}

/** What a child's own referrals share, such as their home, buries what leads to somebody else. */
const isOfSameChild = (other: MentionedIn): boolean => !other.restricted && other.sameChild !== undefined

type Things = MentionsView['elsewhere']

/** Each thing with those of its places that pass; none where no place does. */
const among = (things: Things, passes: (other: MentionedIn) => boolean): Things =>
  things.flatMap((thing) => {
    const some = thing.in.filter(passes)
    return some.length === 0 ? [] : [{ ...thing, in: some }]
  })

const Found = ({ things, today }: { readonly things: Things; readonly today: string }) =>
  things.map(({ mention, in: others }) => (
    <div key={`${mention.kind} ${mention.text}`} className="govuk-!-margin-bottom-5">
      <h3 className="govuk-heading-s govuk-!-margin-bottom-1">
        {kindWords[mention.kind]}: {mention.text}
      </h3>
      <p className="govuk-hint govuk-!-margin-bottom-1">Here: {placeWords(mention)}</p>
      <ul className="govuk-list govuk-list--bullet">
        {others.map((other) => (
          <li key={other.reference}>
            <Elsewhere other={other} mention={mention} today={today} />
          </li>
        ))}
      </ul>
    </div>
  ))

interface ElsewhereProps {
  readonly other: MentionedIn
  readonly mention: ShownMention
  readonly today: string
}

function Elsewhere({ other, mention, today }: ElsewhereProps) {
  if (other.restricted)
    return (
      <>
        <Reference value={other.reference} />: a restricted record. Ask a MASH manager.
      </>
    )
  const birth = birthWords(mention, other.mention, today)
  return (
    <>
      <a className="govuk-link" href={`/mash/${other.reference}`}>
        <Reference value={other.reference} />
      </a>
      , {other.agency.name}
      {other.sentAt && `, sent on ${dayOf(other.sentAt)}`}. {stateNames[other.state]}. There:{' '}
      {placeWords(other.mention)}.{birth && ` ${birth}.`}
      {other.sameChild === 'said' && ' Said to be about the same child as this referral.'}
    </>
  )
}
