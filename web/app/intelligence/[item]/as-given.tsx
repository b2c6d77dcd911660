import type { ItemView } from '#shared/intelligence/desk-view.ts'
import { detailsOf } from '#shared/intelligence/kinds.ts'
import { howKnown, type Provenance } from '#shared/intelligence/provenance.ts'
import { DateAndTime } from '../../../components/date-and-time.tsx'
import { Reference } from '../../../components/reference.tsx'
import { SummaryList } from '../../../components/summary-list.tsx'
import { TypedText } from '../../../components/typed-text.tsx'
import { WarningText } from '../../../components/warning-text.tsx'

const yesNo = { yes: 'Yes', no: 'No', 'not-known': 'Not known' } as const

/** An item as it was given, word for word. None of it leaves the desk. */
export const AsGiven = ({ view }: { readonly view: ItemView }) => (
  <section aria-labelledby="as-given">
    <h2 className="govuk-heading-m" id="as-given">
      As it was given: do not pass on
    </h2>
    <WarningText>
      It may show who gave it, and name more people than is needed. Only a text that is written apart from it
      and released by a second person leaves the desk.
    </WarningText>
    <SummaryList
      rows={[
        { key: 'What happened', value: <TypedText text={view.what} /> },
        ...detailsOf[view.kind].flatMap(({ id, label }) => row(label, view.details[id])),
        ...row('When', view.when),
        ...row('Where', view.where),
        ...row('How often', view.often),
        { key: 'Given', value: <DateAndTime at={view.givenAt} /> },
        ...(view.raisedIn
          ? [{ key: 'Raised in', value: <Reference value={view.raisedIn.reference} /> }]
          : [{ key: 'Raised in', value: 'Given by itself, not in a record of a child' }]),
        ...(view.splitFrom
          ? [
              {
                key: 'Split from',
                value: (
                  <a className="govuk-link" href={`/intelligence/${view.splitFrom}`}>
                    <Reference value={view.splitFrom} />
                  </a>
                ),
              },
            ]
          : []),
        ...provenanceRows(view.provenance),
        { key: 'Who needs to know, as the giver says', value: <Named view={view} /> },
      ]}
    />
  </section>
)

const row = (key: string, text: string | undefined) =>
  text ? [{ key, value: <TypedText text={text} /> }] : []

const provenanceRows = (provenance: Provenance | undefined) =>
  provenance
    ? [
        { key: 'How the giver knows', value: howKnown[provenance.know] },
        { key: 'Anything else that points the same way', value: yesNo[provenance.corroborated] },
        { key: 'The giver has reason to doubt it', value: yesNo[provenance.doubted] },
        { key: 'Somebody could be hurt if it came out', value: yesNo[provenance.sourceAtRisk] },
      ]
    : [{ key: 'How the giver knows', value: 'Not asked: it came with a form that does not ask' }]

function Named({ view: { named } }: { readonly view: ItemView }) {
  if (named.length === 0) return <>Nobody was named</>
  return (
    <ul className="govuk-list govuk-!-margin-bottom-0">
      {named.map(({ contactId, post, organisation, someone, told }) => (
        <li key={contactId ?? someone}>
          {[post, organisation].filter(Boolean).join(', ') ||
            someone ||
            'A post that is no longer in the directory'}
          : {told ? 'told already' : 'to be told'}
        </li>
      ))}
    </ul>
  )
}
