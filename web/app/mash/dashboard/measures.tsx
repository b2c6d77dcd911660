import type { Dashboard, Durations } from '#shared/management/dashboard.ts'
import { MeasurePart } from './measure-part.tsx'
import { rowOf, shareWords, totalOf } from './shares.ts'

/** Every measure of a period. */
export function Measures({ found }: { readonly found: Dashboard }) {
  const { tables, period, toAcknowledge, toDecide } = found
  const { timeliness, acknowledgement, again } = tables
  return (
    <>
      <MeasurePart table={tables.timeliness} period={period}>
        <Words>
          {shareWords(totalOf(timeliness, 'In time'), totalOf(timeliness, 'Late'), 'were decided in time')}
        </Words>
        <Words>{durationWords(toDecide, 'decided')}</Words>
      </MeasurePart>
      <MeasurePart table={tables.acknowledgement} period={period}>
        <Words>
          {shareWords(
            rowOf(acknowledgement, 'In time'),
            rowOf(acknowledgement, 'Late, or still not'),
            'of the senders were told in time what happens next',
          )}
        </Words>
        <Words>{durationWords(toAcknowledge, 'answered')}</Words>
      </MeasurePart>
      <MeasurePart table={tables.outcomes} period={period} />
      <MeasurePart table={tables['outcomes-by-agency']} period={period}>
        <p className="govuk-body">
          Outcomes that are alike stand together. Where a decision has several, what does most counts.
        </p>
      </MeasurePart>
      <MeasurePart table={tables.again} period={period}>
        <Words>
          {shareWords(
            totalOf(again, 'Again within 12 months'),
            totalOf(again, 'First in 12 months'),
            'came within 12 months of an earlier referral that seems to be about the same child',
          )}
        </Words>
      </MeasurePart>
      <MeasurePart table={tables.volumes} period={period} />
      <MeasurePart table={tables['second-looks']} period={period} />
      <MeasurePart table={tables.quality} period={period}>
        <p className="govuk-body">
          What colleagues found who did not decide: a few referrals are looked back at each month.
        </p>
      </MeasurePart>
    </>
  )
}

const Words = ({ children }: { readonly children: string | undefined }) =>
  children ? <p className="govuk-body">{children}</p> : null

const hours = (count: number): string =>
  count < 0.5 ? 'half an hour' : `${count} working ${count === 1 ? 'hour' : 'hours'}`

const durationWords = (durations: Durations | undefined, done: string): string | undefined =>
  durations &&
  `Half were ${done} within ${hours(durations.median)}, nine of ten within ${hours(durations.ninetieth)}.`
