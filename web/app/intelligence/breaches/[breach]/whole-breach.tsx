import type { BreachDecision } from '#shared/intelligence/breach.ts'
import type { FullBreach } from '#shared/intelligence/breach-view.ts'
import { Button, ButtonLink } from '../../../../components/button.tsx'
import { DateAndTime } from '../../../../components/date-and-time.tsx'
import { Form } from '../../../../components/form.tsx'
import { Hidden } from '../../../../components/hidden.tsx'
import { PrintButton } from '../../../../components/print-button.tsx'
import { SummaryList, type SummaryRow } from '../../../../components/summary-list.tsx'
import { Textarea } from '../../../../components/textarea.tsx'
import { TypedText } from '../../../../components/typed-text.tsx'
import type { FormState } from '../../../../forms/form-state.ts'
import { deliveryAddresses } from '../../[item]/recipients/[dissemination]/addresses.ts'
import { postName } from '../../[item]/recipients/post-name.ts'
import { breachAddress } from '../addresses.ts'
import { decisionWords, peopleToldWords } from '../decision-words.ts'
import { addNote } from './actions.ts'
import { clockRows } from './clock-rows.tsx'

interface Props {
  readonly view: FullBreach
  readonly form: FormState
}

/** What happened, its clock, what was done and how it was decided. */
export const WholeBreach = ({ view, form }: Props) => (
  <>
    <SummaryList
      rows={[
        ...clockRows(view, view.decision !== undefined),
        { key: 'Went to', value: postName(view) },
        {
          key: 'Opened',
          value: view.readBy ? (
            <>
              Yes, by {view.readBy.name}, {view.readBy.post}, <DateAndTime at={view.readBy.at} />
            </>
          ) : (
            'No: nobody had opened it when it was recalled'
          ),
        },
        {
          key: 'What went wrong',
          value: (
            <>
              <TypedText text={view.because} />
              {view.by.name}, {view.by.post}
            </>
          ),
        },
      ]}
    />
    {view.mayWork && (
      <p className="govuk-body">
        <a className="govuk-link" href={deliveryAddresses.page(view.item, view.dissemination)}>
          What became of it at that post
        </a>
      </p>
    )}
    <Decision view={view} />
    <Notes view={view} form={form} />
    <PrintButton />
  </>
)

const decisionRows = ({ tell, reason, reference, peopleTold, by, at }: BreachDecision): SummaryRow[] => [
  { key: 'Decision', value: decisionWords[tell] },
  ...(reference ? [{ key: 'The Commissioner’s reference', value: reference }] : []),
  { key: 'Why', value: <TypedText text={reason} /> },
  { key: 'Were the people it is about told?', value: peopleToldWords[peopleTold] },
  {
    key: 'Decided by',
    value: (
      <>
        {by.name}, {by.post}, <DateAndTime at={at} />
      </>
    ),
  },
]

const Decision = ({ view: { id, decision, earlier = [], mayWork } }: Pick<Props, 'view'>) => (
  <section aria-labelledby="decision">
    <h2 className="govuk-heading-m" id="decision">
      Decision
    </h2>
    {decision ? (
      <SummaryList rows={decisionRows(decision)} />
    ) : (
      <p className="govuk-body">Not decided yet.</p>
    )}
    {mayWork && (
      <ButtonLink {...(decision ? { kind: 'secondary' } : {})} href={breachAddress(id, 'decide')}>
        {decision ? 'Decide otherwise' : 'Decide whether it is reported'}
      </ButtonLink>
    )}
    {earlier.toReversed().map((one) => (
      <SummaryList key={one.at} title="Decided before" level={3} rows={decisionRows(one)} />
    ))}
  </section>
)

const Notes = ({ view, form }: Props) => (
  <section aria-labelledby="notes">
    <h2 className="govuk-heading-m" id="notes">
      What was done
    </h2>
    {view.notes.length > 0 ? (
      <ol className="govuk-list govuk-list--spaced">
        {view.notes.map(({ words, by, at }) => (
          <li key={`${at} ${words}`}>
            <strong>
              {by.name}, <DateAndTime at={at} />
            </strong>
            <TypedText text={words} />
          </li>
        ))}
      </ol>
    ) : (
      <p className="govuk-body">Nothing is noted yet.</p>
    )}
    {view.mayWork && (
      <Form action={addNote} form={form}>
        <Hidden name="breach" value={view.id} />
        <Hidden name="version" value={view.version} />
        <Textarea
          form={form}
          name="words"
          label="What was done?"
          hint="Whom you rang, what they have destroyed, who saw it. Nothing of what the information says."
          rows={4}
          most={2000}
        />
        <Button {...(view.decision ? { kind: 'secondary' } : {})}>Add a note</Button>
      </Form>
    )}
  </section>
)
