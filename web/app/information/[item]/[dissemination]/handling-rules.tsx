import { formatDate } from '#shared/identifiers/date.ts'
import type { InformationContent } from '#shared/intelligence/recipient-view.ts'
import { TypedText } from '../../../../components/typed-text.tsx'

/** What the recipient must keep to, in plain words: what the handling code means for them, and the conditions as they were written. */
export const HandlingRules = ({ content }: { readonly content: InformationContent }) => (
  <section aria-labelledby="keep-to">
    <h2 className="govuk-heading-m" id="keep-to">
      What you must keep to
    </h2>
    {content.conditions && (
      <div className="govuk-inset-text">
        <strong>Conditions</strong>
        <TypedText text={content.conditions} />
      </div>
    )}
    <ul className="govuk-list govuk-list--bullet">
      <li>Use it only for what you need it for, as it says below.</li>
      {content.handling === 'C' && (
        <li>Keep to the conditions. If you cannot, tell the desk before you use it.</li>
      )}
      <li>
        Do not pass it on. If somebody else needs to know, ask the intelligence desk: it gives it to them and
        records that.
      </li>
      <li>Do not put it on the child’s ordinary file, and do not tell the people that it is about.</li>
      <li>Do not try to find out who gave it.</li>
      {content.until && (
        <li>
          It closes after {formatDate(content.until)}. Destroy what you have printed or written down of it
          then.
        </li>
      )}
    </ul>
  </section>
)
