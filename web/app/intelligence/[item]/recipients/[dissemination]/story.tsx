import { formatDate } from '#shared/identifiers/date.ts'
import type { NoticeNow } from '#shared/intelligence/fate.ts'
import type { DeliveryView } from '#shared/intelligence/ring-view.ts'
import { gateways } from '#shared/sharing/gateways.ts'
import { DateAndTime } from '../../../../../components/date-and-time.tsx'
import { SummaryList, type SummaryRow } from '../../../../../components/summary-list.tsx'
import { TypedText } from '../../../../../components/typed-text.tsx'
import { breachAddress } from '../../../breaches/addresses.ts'
import { deliveryAddresses } from './addresses.ts'

type Said = { readonly name: string; readonly post: string }

const row = (key: string, who: Said | undefined, at: string, words?: string): SummaryRow => ({
  key,
  value: (
    <>
      {who && `${who.name}, ${who.post}, `}
      <DateAndTime at={at} />
      {words && <TypedText text={words} />}
    </>
  ),
})

const mailWords: Readonly<Record<NoticeNow['state'], string>> = {
  waiting: 'Waiting to be sent',
  sending: 'Being sent',
  sent: 'Taken by the mail service',
  delivered: 'Taken by the recipient’s server',
  failed: 'Came to nothing',
}

const mailRow = (key: string, mail: NoticeNow): SummaryRow =>
  row(
    key,
    undefined,
    mail.since,
    [
      mailWords[mail.state],
      mail.because,
      mail.state === 'sent' && mail.delayedAt && 'The recipient’s server is slow to take it',
    ]
      .filter(Boolean)
      .join('. '),
  )

/** All that became of what a recipient was given, in order. */
export function Story({ view }: { readonly view: DeliveryView }) {
  const { ring, recalled, misdirected, openedAt, acknowledgedAt } = view
  const link = (key: string, id: string, words: string): SummaryRow => ({
    key,
    value: (
      <a className="govuk-link" href={deliveryAddresses.page(view.item, id)}>
        {words}
      </a>
    ),
  })
  return (
    <section aria-labelledby="story">
      <h2 className="govuk-heading-m" id="story">
        What became of it
      </h2>
      <SummaryList
        rows={[
          { key: 'What they need it for', value: <TypedText text={view.purpose} /> },
          { key: 'What allows it', value: gateways[view.gateway].name },
          ...(view.until ? [{ key: 'To be read until', value: formatDate(view.until) }] : []),
          row('Given', view.by, view.at),
          ...(view.replaces ? [link('In the place of', view.replaces, 'What was sent before')] : []),
          ...(view.mail ? [mailRow('The email', view.mail)] : []),
          ...(openedAt ? [row('Opened', view.openedBy, openedAt)] : []),
          ...(acknowledgedAt ? [row('Acknowledged', view.acknowledgedBy, acknowledgedAt)] : []),
          ...(view.acted ?? []).map(({ by, at, words }) => row('Acted on', by, at, words)),
          ...(ring?.tries ?? []).map(({ by, at, words }) => row('Rung, not reached', by, at, words)),
          ...(ring?.rung
            ? [
                row(
                  ring.rung.outcome === 'told' ? 'Told by telephone' : 'Rung: the wrong post',
                  ring.rung.by,
                  ring.rung.at,
                  ring.rung.words,
                ),
              ]
            : []),
          ...(ring?.ended?.because === 'arrived'
            ? [row('No call needed: the email arrived', undefined, ring.ended.at)]
            : []),
          ...(misdirected
            ? [row('They say it is not for them', misdirected.by, misdirected.at, misdirected.words)]
            : []),
          ...(view.replacedBy ? [link('Sent again', view.replacedBy, 'What was sent then')] : []),
          ...(recalled
            ? [
                row('Recalled', recalled.by, recalled.at, recalled.because),
                ...(view.recallMail ? [mailRow('The email that tells them', view.recallMail)] : []),
                {
                  key: 'Its breach',
                  value: (
                    <a className="govuk-link" href={breachAddress(recalled.breach)}>
                      The breach and its clock
                    </a>
                  ),
                },
              ]
            : []),
        ]}
      />
    </section>
  )
}
