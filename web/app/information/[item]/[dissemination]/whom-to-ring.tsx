import type { InformationView } from '#shared/intelligence/recipient-view.ts'

export const WhomToRing = ({ desk }: Pick<InformationView, 'desk'>) => (
  <p className="govuk-body">
    Ring the {desk.post.charAt(0).toLowerCase() + desk.post.slice(1)} with any question:{' '}
    <a className="govuk-link" href={`tel:${desk.phone.replaceAll(' ', '')}`}>
      {desk.phone}
    </a>
    . Give the reference at the top.
  </p>
)
