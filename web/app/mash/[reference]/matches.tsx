import type { PossibleMatch } from '#shared/api/mash.ts'
import { stateNames } from '#shared/referral/states.ts'
import { Reference } from '../../../components/reference.tsx'
import type { FormState } from '../../../forms/form-state.ts'
import { JudgeForm } from '../../../known-records/judge-form.tsx'
import { WhyAlike } from '../../../known-records/why-alike.tsx'
import { childWords } from '../parts/child-words.ts'
import { elapsed } from '../parts/elapsed.ts'
import { judge } from './judge.ts'

interface Props {
  readonly reference: string
  readonly matches: readonly PossibleMatch[]
  readonly form: FormState
  readonly mayJudge: boolean
  readonly now: number
}

/** Other referrals that may be about this child, each with why the hub thinks so. Only a person says that they are. */
export function Matches({ reference, matches, form, mayJudge, now }: Props) {
  if (matches.length === 0)
    return <p className="govuk-body">No other referral looks as if it were about this child.</p>
  return (
    <>
      <p className="govuk-body">
        The hub has compared names, dates of birth and numbers. It has joined nothing: look, and judge for
        yourself. What you say stands with both referrals, and can be undone.
      </p>
      <ul className="govuk-list">
        {matches.map(({ row, reasons, differences, judgement }) => (
          <li key={row.reference} className="govuk-!-margin-bottom-6">
            <a className="govuk-link" href={`/mash/${row.reference}`}>
              <Reference value={row.reference} />
            </a>{' '}
            {row.restricted ? (
              <>is restricted. Ask a MASH manager whether it is about this child.</>
            ) : (
              <>
                {childWords(row.childName, row.childDateOfBirth, now)}. {row.agency.name}
                {row.sentAt && `, sent ${elapsed(row.sentAt, now)}`}. {stateNames[row.state]}.
                <WhyAlike reasons={reasons} differences={differences} />
                <JudgeForm
                  action={judge}
                  form={form}
                  reference={reference}
                  other={row.reference}
                  mayJudge={mayJudge}
                  mustSayWhy={reasons.length === 0}
                  {...(judgement ? { judgement } : {})}
                />
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
