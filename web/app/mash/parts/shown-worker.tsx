import type { PersonRef } from '#shared/referral/referral.ts'

/** Whose work is shown, and the ways back. */
export const ShownWorker = ({ worker }: { readonly worker: PersonRef }) => (
  <section aria-label="Whose work" className="hub-shown-filter">
    <p className="govuk-body govuk-!-margin-bottom-2">
      <strong>
        Shown: what {worker.name} ({worker.post}) has in hand.
      </strong>{' '}
      <a className="govuk-link" href="/mash?view=mine">
        Show your own
      </a>{' '}
      <a className="govuk-link" href="/mash/workload">
        MASH workload
      </a>
    </p>
  </section>
)
