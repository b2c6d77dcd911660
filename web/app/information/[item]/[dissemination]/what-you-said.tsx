import type { InformationContent } from '#shared/intelligence/recipient-view.ts'
import { DateAndTime } from '../../../../components/date-and-time.tsx'
import { SummaryList } from '../../../../components/summary-list.tsx'
import { TypedText } from '../../../../components/typed-text.tsx'

/** What the post has said of it so far. */
export function WhatYouSaid({ content }: { readonly content: InformationContent }) {
  const { acknowledgedAt, acknowledgedBy, acted } = content
  if (!acknowledgedAt) return null
  return (
    <>
      <h2 className="govuk-heading-m">What your post has said</h2>
      <SummaryList
        rows={[
          {
            key: 'Acknowledged',
            value: (
              <>
                {acknowledgedBy?.name}, <DateAndTime at={acknowledgedAt} />
              </>
            ),
          },
          ...acted.map(({ words, forSource, by, at }) => ({
            key: 'Acted on',
            value: (
              <>
                {by.name}, <DateAndTime at={at} />
                <TypedText text={words} />
                {forSource && (
                  <>
                    <br />
                    For whoever gave it:
                    <TypedText text={forSource} />
                  </>
                )}
              </>
            ),
          })),
        ]}
      />
    </>
  )
}
