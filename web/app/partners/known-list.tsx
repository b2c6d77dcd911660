import { type Known, kindsOfKnowledge, sources } from '#shared/partners/answer.ts'
import { TypedText } from '../../components/typed-text.tsx'

/** The things that an agency knows: each with what kind of knowledge it is, for they must not be mixed up. */
export const KnownList = ({ known }: { readonly known: readonly Known[] }) =>
  known.map((one, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the list is drawn once, and two things may be equal
    <div key={index} className="hub-known">
      <TypedText text={one.known} />
      <p className="govuk-body-s govuk-!-margin-bottom-0">
        {kindsOfKnowledge[one.kind]}. {sources[one.source]}, from: {one.from}
        {one.when && `. When: ${one.when}`}
      </p>
    </div>
  ))
