import type { Place } from '../../components/places.ts'
import { Waiting } from './waiting.tsx'

/** The places that one card gathers, each with what waits there. */
export const Gathered = ({ places }: { readonly places: readonly Place[] }) => (
  <ul className="govuk-list hub-card__list">
    {places.map(({ href, name }) => (
      <li key={href}>
        <a className="govuk-link" href={href}>
          {name}
        </a>{' '}
        <Waiting place={href} />
      </li>
    ))}
  </ul>
)
