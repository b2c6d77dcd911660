import type { HandOver } from '#shared/management/hand-over.ts'
import { DateAndTime } from '../../../components/date-and-time.tsx'

/** What was handed over lately: from here it can be given back. */
export const HandOverList = ({ handOvers }: { readonly handOvers: readonly HandOver[] }) => (
  <ul className="govuk-list">
    {handOvers.map(({ id, from, by, at, moves, givenBack }) => (
      <li key={id}>
        <a className="govuk-link" href={`/mash/workload/handed-over/${id}`}>
          What {from.name} had
        </a>
        , {moves.length === 1 ? '1 referral' : `${moves.length} referrals`}, by {by.name},{' '}
        <DateAndTime at={at} />
        {givenBack && '. Given back'}
      </li>
    ))}
  </ul>
)
