import type { RequestForPartner } from '#shared/partners/view.ts'
import { ButtonGroup, ButtonLink } from '../../../../components/button.tsx'
import { Details } from '../../../../components/details.tsx'
import { partnerAddresses } from '../../addresses.ts'
import { AnswerFacts } from '../../answer-facts.tsx'
import { HandlingWords } from '../../handling-words.tsx'

/** The agency's own answer: it can be corrected, added to, and let go further or less far. */
export function WhatWasTold({ view }: { readonly view: RequestForPartner }) {
  const [latest, ...earlier] = view.answers
  if (!latest) return null
  const here = partnerAddresses.of(view.reference, view.id)
  return (
    <section className="hub-fence" aria-labelledby="told">
      <h2 className="hub-fence__owner" id="told">
        What {view.organisation} has told
      </h2>
      <HandlingWords handling={view.handling} condition={view.condition} />
      <AnswerFacts answer={latest} />
      {view.leaves.some(({ state }) => state === 'asked') && (
        <>
          <h3 className="govuk-heading-s">The MASH asks whether it may pass this on</h3>
          <ul className="govuk-list">
            {view.leaves
              .filter(({ state }) => state === 'asked')
              .map(({ id, toWhom }) => (
                <li key={id}>
                  <a className="govuk-link" href={`${here}/leave/${id}`}>
                    To {toWhom}: say yes or no
                  </a>
                </li>
              ))}
          </ul>
        </>
      )}
      {earlier.length > 0 && (
        <Details summary="What was told before">
          {earlier.map((answer) => (
            <AnswerFacts key={answer.number} answer={answer} />
          ))}
        </Details>
      )}
      <ButtonGroup>
        <ButtonLink href={`${here}?again=yes`}>Correct or add to this</ButtonLink>
        <ButtonLink kind="secondary" href={`${here}/handling`}>
          Change to whom it may be passed on
        </ButtonLink>
      </ButtonGroup>
    </section>
  )
}
