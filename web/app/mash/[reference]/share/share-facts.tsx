import { gateways } from '#shared/sharing/gateways.ts'
import type { SentShare } from '#shared/sharing/view.ts'
import { DateAndTime } from '../../../../components/date-and-time.tsx'
import { SummaryList } from '../../../../components/summary-list.tsx'
import { TypedText } from '../../../../components/typed-text.tsx'
import { recipientKinds } from '../../../shares/words.ts'
import { ShareState } from './share-state.tsx'

/** What was passed on to whom, why, by what right, and what became of it. */
export function ShareFacts({ share }: { readonly share: SentShare }) {
  const {
    to,
    purpose,
    gateway,
    agreement,
    parts,
    by,
    at,
    openedAt,
    openedBy,
    answeredAt,
    answeredBy,
    words,
  } = share
  return (
    <SummaryList
      rows={[
        { key: 'To', value: `${recipientKinds[to.kind]}: ${to.name}` },
        { key: 'Now', value: <ShareState share={share} /> },
        { key: 'What it is for', value: <TypedText text={purpose} /> },
        { key: 'What allows it', value: `${gateways[gateway].name}. ${gateways[gateway].words}.` },
        ...(agreement
          ? [
              {
                key: 'The family',
                value:
                  agreement.given === 'yes' ? `Agrees: ${agreement.by}. ${agreement.when}` : 'Does not agree',
              },
            ]
          : []),
        { key: 'Parts', value: parts.map(({ title }) => title).join('; ') },
        {
          key: 'Passed on by',
          value: (
            <>
              {by.name}, {by.post}, <DateAndTime at={at} />
            </>
          ),
        },
        ...(openedAt && openedBy
          ? [
              {
                key: 'Opened by',
                value: (
                  <>
                    {openedBy.name}, {openedBy.post}, <DateAndTime at={openedAt} />
                  </>
                ),
              },
            ]
          : []),
        ...(answeredAt && answeredBy
          ? [
              {
                key: 'Answered by',
                value: (
                  <>
                    {answeredBy.name}, {answeredBy.post}, <DateAndTime at={answeredAt} />
                    {words && <TypedText text={words} />}
                  </>
                ),
              },
            ]
          : []),
      ]}
    />
  )
}
