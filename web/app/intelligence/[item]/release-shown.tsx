import { codesOf } from '#shared/intelligence/grading.ts'
import { detailsOf } from '#shared/intelligence/kinds.ts'
import type { Release, ReleaseState } from '#shared/intelligence/release.ts'
import { DateAndTime } from '../../../components/date-and-time.tsx'
import { SummaryList } from '../../../components/summary-list.tsx'
import { TypedText } from '../../../components/typed-text.tsx'
import { exportAddresses } from '../export/addresses.ts'

const states: Readonly<Record<ReleaseState, string>> = {
  waiting: 'Waits for a second person',
  'given-back': 'Given back',
  'taken-back': 'Taken back',
  released: 'Released',
}

/** A text for release, with who wrote it and who decided on it. */
export const ReleaseShown = ({ release }: { readonly release: Release }) => (
  <SummaryList
    title={`Text ${release.number}: ${states[release.state].toLowerCase()}`}
    level={3}
    rows={[
      { key: 'Text', value: <TypedText text={release.text} /> },
      ...detailsOf[release.kind].flatMap(({ id, label }) =>
        release.details[id] ? [{ key: label, value: <TypedText text={release.details[id]} /> }] : [],
      ),
      { key: 'Graded then', value: `${codesOf(release.grading)}, ${release.grading.marking}` },
      {
        key: 'Written by',
        value: (
          <>
            {release.writtenBy.name}, {release.writtenBy.post}, <DateAndTime at={release.writtenAt} />
          </>
        ),
      },
      ...(release.checkedBy && release.checkedAt
        ? [
            {
              key: release.state === 'released' ? 'Released by' : 'Given back by',
              value: (
                <>
                  {release.checkedBy.name}, {release.checkedBy.post}, <DateAndTime at={release.checkedAt} />
                </>
              ),
            },
          ]
        : []),
      ...(release.comment ? [{ key: 'Comment', value: <TypedText text={release.comment} /> }] : []),
      ...(release.kept.length > 0
        ? [
            {
              key: 'Kept, because',
              value: (
                <ul className="govuk-list govuk-list--bullet govuk-!-margin-bottom-0">
                  {release.kept.map(({ words, kind, why }) => (
                    <li key={`${kind} ${words}`}>
                      “{words}”: {why}
                    </li>
                  ))}
                </ul>
              ),
            },
          ]
        : []),
      ...(release.state === 'released'
        ? [
            {
              key: 'For police',
              value: (
                <a
                  className="govuk-link"
                  href={exportAddresses.release(release.item, String(release.number))}
                >
                  Take text {release.number} out as a file
                </a>
              ),
            },
          ]
        : []),
    ]}
  />
)
