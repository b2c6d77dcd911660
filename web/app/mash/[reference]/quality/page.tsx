import {
  qualityAnswerIds,
  qualityAnswers,
  qualityQuestionIds,
  qualityQuestions,
} from '#shared/management/quality-questions.ts'
import { hub } from '../../../../api/client.ts'
import { Button } from '../../../../components/button.tsx'
import { dateAndTime } from '../../../../components/dates.ts'
import { FailurePage } from '../../../../components/failure-page.tsx'
import { Form } from '../../../../components/form.tsx'
import { Hidden } from '../../../../components/hidden.tsx'
import { Page } from '../../../../components/page.tsx'
import { Reference } from '../../../../components/reference.tsx'
import { WarningText } from '../../../../components/warning-text.tsx'
import { readForm } from '../../../../forms/read-form.ts'
import { answerQuality } from './actions.ts'
import { Found } from './found.tsx'
import { QualityField } from './quality-field.tsx'

const title = 'Look back at the quality of a referral'

export default async function QualityPage({ params, searchParams }: PageProps<'/mash/[reference]/quality'>) {
  const { reference } = await params
  const read = await hub.readQuality({ reference })
  if (!read.ok) return <FailurePage problem={read.failure} />
  const { quality, whyNot } = read.value
  const given = qualityQuestionIds.flatMap((id): [string, string | undefined][] => [
    [`answers.${id}.answer`, quality?.answers[id].answer],
    [`answers.${id}.comment`, quality?.answers[id].comment],
  ])
  const form = await readForm(Object.fromEntries(given))
  const { done } = await searchParams
  return (
    <Page
      title={title}
      form={form}
      back={{ href: `/mash/${read.value.reference}`, text: `Referral ${read.value.reference}` }}
      done={done === 'yes' ? 'Your answers are saved, and count in the dashboard' : undefined}
    >
      <span className="govuk-caption-l">
        <Reference value={read.value.reference} />
      </span>
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body">
        For what can be learned, and not to find fault with anybody. The sender does not see the answers.
      </p>
      {quality && (
        <p className="govuk-body">
          {quality.by.name}, {quality.by.post}, looked back on {dateAndTime(quality.at)}.
        </p>
      )}
      {whyNot ? (
        <>
          <WarningText>{whyNot}</WarningText>
          {quality && <Found quality={quality} />}
        </>
      ) : (
        <Form action={answerQuality} form={form}>
          <Hidden name="reference" value={read.value.reference} />
          <Hidden name="version" value={quality?.version ?? 0} />
          {qualityQuestionIds.map((id) => (
            <QualityField
              key={id}
              form={form}
              name={`answers.${id}`}
              label={qualityQuestions[id]}
              items={qualityAnswerIds.map((answer) => ({ value: answer, label: qualityAnswers[answer] }))}
            />
          ))}
          <Button>Save what you found</Button>
        </Form>
      )}
    </Page>
  )
}
