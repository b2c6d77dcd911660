import type { FrozenDocument } from '#shared/form/document/document.ts'
import { anchorOf } from '../../../document/contents.tsx'

const parts = [
  { id: 'concern', text: 'What the sender is worried about' },
  { id: 'child', text: 'The child' },
  { id: 'matches', text: 'Referrals that may be about the same child' },
  { id: 'sender', text: 'Why it came here, and from whom' },
  { id: 'notices', text: 'Who else has been told' },
  { id: 'history', text: 'What has happened' },
]

/** A way to each part: the forms alone are many screens. */
export const OnThisPage = ({ documents }: { readonly documents: readonly FrozenDocument[] }) => (
  <nav className="hub-no-print" aria-labelledby="on-this-page">
    <h2 className="govuk-heading-s govuk-!-margin-bottom-1" id="on-this-page">
      On this page
    </h2>
    <ul className="govuk-list govuk-!-margin-bottom-7">
      {[...parts, ...documents.map((one) => ({ id: anchorOf(one), text: one.form.title }))].map(
        ({ id, text }) => (
          <li key={id}>
            <a className="govuk-link" href={`#${id}`}>
              {text}
            </a>
          </li>
        ),
      )}
    </ul>
  </nav>
)
