import type { FrozenDocument } from '#shared/form/document/document.ts'
import { anchorOf } from '../../../document/contents.tsx'

/** The parts of the page in the order in which somebody who must decide reads them. */
export const parts = {
  concern: 'What the sender is worried about',
  child: 'The child',
  chronology: 'What has happened before',
  matches: 'Referrals that may be about the same child',
  mentions: 'Also mentioned elsewhere',
  sender: 'Why it came here, and from whom',
  partners: 'What agencies know',
  shared: 'What was passed on',
  history: 'What has happened to this referral',
} as const

/**
 * A way to each part: the forms alone are many screens. It stays in sight beside what is read, where there is room, and
 * can be folded away.
 */
export const OnThisPage = ({ documents }: { readonly documents: readonly FrozenDocument[] }) => (
  <nav className="hub-contents hub-no-print" aria-label="On this page">
    <details open>
      <summary className="hub-contents__summary">On this page</summary>
      <ul className="govuk-list hub-contents__list">
        {[
          ...Object.entries(parts).map(([id, text]) => ({ id, text })),
          ...documents.map((one) => ({ id: anchorOf(one), text: one.form.title })),
        ].map(({ id, text }) => (
          <li key={id}>
            <a className="govuk-link" href={`#${id}`}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </details>
  </nav>
)
