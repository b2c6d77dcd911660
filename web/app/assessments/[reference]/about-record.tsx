import { SummaryList } from '../../../components/summary-list.tsx'
import { Tag } from '../../../components/tag.tsx'
import { birthWords } from '../../../document/record/birth-words.ts'
import { othersWords } from '../../../document/record/others-words.ts'
import { addresses } from '../addresses.ts'
import type { AssessmentRecord } from '../assessment-record.ts'
import { mayWrite } from '../may-write.ts'
import { stateWords } from '../state-words.ts'

/** Who it is about, whose it is and where it is. */
export function AboutRecord({ record }: { readonly record: AssessmentRecord }) {
  const { referral, author, today, sent } = record
  const { name } = referral.child
  const { words, colour } = stateWords({
    state: referral.state,
    signOff: referral.signOff.status,
    unopenedOutcome: false,
  })
  const writes = mayWrite(record)
  return (
    <>
      <SummaryList
        rows={[
          {
            key: 'Child',
            value: `${name ?? 'No name yet'} ${othersWords(referral.otherChildren?.length)}`.trim(),
          },
          {
            key: 'Date of birth',
            value: birthWords(referral.child, today) ?? 'Not given yet',
          },
          { key: 'Written by', value: `${author.name}, ${author.post}, ${referral.agency.name}` },
          { key: 'Where it is', value: <Tag colour={colour}>{words}</Tag> },
          {
            key: 'In danger now',
            value: <InDanger record={record} />,
            ...(writes
              ? {
                  change: {
                    href: addresses.page(referral.reference, 'danger'),
                    about: 'whether the child is in danger now',
                  },
                }
              : {}),
          },
        ]}
      />
      <p className="govuk-body">
        <a className="govuk-link" href={addresses.page(referral.reference, 'known')}>
          Other records of this child in your agency
        </a>
      </p>
      {sent && (
        <p className="govuk-body">
          <a className="govuk-link" href={addresses.page(referral.reference, 'print')}>
            {referral.state === 'kept' ? 'What was kept: read and print' : 'What was sent: read and print'}
          </a>
        </p>
      )}
    </>
  )
}

function InDanger({ record: { referral } }: { readonly record: AssessmentRecord }) {
  const { now, policeCalled, calledWhen, logNumber } = referral.danger
  if (now === 'no') return 'No'
  return (
    <>
      <Tag colour="red">Yes, danger now</Tag>
      <br />
      {policeCalled === 'yes'
        ? `Police called${calledWhen ? `: ${calledWhen}` : ''}. ${logNumber ? `Log number ${logNumber}` : 'No log number'}`
        : 'The police have not been called: call 999'}
    </>
  )
}
