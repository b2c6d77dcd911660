import { handlings } from '#shared/partners/answer.ts'
import type { InformationRequest } from '#shared/partners/request.ts'

/** To whom an answer may be passed on, as its owner has said. */
export const HandlingWords = ({
  handling,
  condition,
}: Pick<InformationRequest, 'handling' | 'condition'>) => (
  <p className="hub-fence__handling">
    May be passed on: {handling ? lower(handlings[handling]) : 'not said yet'}
    {condition && <span className="govuk-!-font-weight-regular">. {condition}</span>}
  </p>
)

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)
