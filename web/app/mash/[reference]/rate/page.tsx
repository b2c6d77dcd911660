import { type Rating, ratingIds } from '#shared/referral/ratings.ts'
import type { Referral } from '#shared/referral/referral.ts'
import { Button } from '../../../../components/button.tsx'
import { dateAndTime } from '../../../../components/dates.ts'
import { Radios } from '../../../../components/radios.tsx'
import { Textarea } from '../../../../components/textarea.tsx'
import { meaningOf } from '../../parts/rating-tag.tsx'
import { Step } from '../../parts/step.tsx'
import { rate } from '../actions.ts'

export default async function RatePage({ params }: PageProps<'/mash/[reference]/rate'>) {
  const { reference } = await params
  return (
    <Step reference={reference} title="Rate the referral" action={rate}>
      {({ rating, state }, form, { dueByRating }) => (
        <>
          <p className="govuk-body">{now(rating)}</p>
          <Radios
            form={form}
            name="rating"
            label="How soon must this be decided?"
            items={ratingIds.map((level) => ({
              value: level,
              label: nameOf(level),
              hint: `${meaningOf(level)}${state === 'in-triage' ? dueWords(dueByRating[level]) : ''}`,
            }))}
          />
          <Textarea
            form={form}
            name="reason"
            label="Why?"
            hint="What in the referral, or in what you know besides, leads you to this."
            size="m"
            most={5000}
          />
          <Button>Save the rating</Button>
        </>
      )}
    </Step>
  )
}

const nameOf = (level: Rating) => level.charAt(0).toUpperCase() + level.slice(1)

/** What choosing it comes to, since the clock has been running. */
const dueWords = (at: string | undefined) => {
  if (!at) return '. No time limit'
  const isOver = Date.parse(at) < Date.now()
  return isOver ? `. Its limit was up on ${dateAndTime(at)}` : `. To be decided by ${dateAndTime(at)}`
}

const now = (rating: Referral['rating']) =>
  rating
    ? `It is rated ${rating.level} now${rating.by ? ` by ${rating.by.name}` : ', by the rule for danger'}. The clock started when the referral came, and follows what you choose.`
    : 'Nobody has rated it yet. The clock started when the referral came, and follows what you choose.'
