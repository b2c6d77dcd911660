import { FailurePage } from '../../../../components/failure-page.tsx'
import { InsetText } from '../../../../components/inset-text.tsx'
import { Page } from '../../../../components/page.tsx'
import { RouteFacts } from '../../../../document/record/route-facts.tsx'
import { readForm } from '../../../../forms/read-form.ts'
import { wordsInForms } from '../../../../language/found-words.ts'
import { WordsToCheck } from '../../../../language/words-to-check.tsx'
import { addresses } from '../../addresses.ts'
import type { AssessmentRecord } from '../../assessment-record.ts'
import { filledSections } from '../../filled-sections.ts'
import { mayWrite } from '../../may-write.ts'
import { formLines, formsOf } from '../../progress.ts'
import { readRecord } from '../../record.ts'
import { frozenForms } from '../frozen-forms.ts'
import { linkTo } from '../link-to.ts'
import { isRouteOutOfDate, whatChanged } from '../route-out-of-date.ts'
import { FormToCheck } from './form-to-check.tsx'
import { SendOrAsk } from './send-or-ask.tsx'
import { StillMissing } from './still-missing.tsx'

export default async function CheckPage({ params }: PageProps<'/assessments/[reference]/check'>) {
  const { reference } = await params
  const read = await readRecord(reference)
  if (!read.ok) return <FailurePage problem={read.failure} />
  const record = read.value
  const { referral, mine, sent } = record
  const frozen = await frozenForms(record)
  if (!frozen.ok) return <FailurePage problem={frozen.failure} />
  const form = await readForm({ withoutSignOffReason: '' })
  const names = formsOf(record)
  const forms = names.map((name) => formLines(record, name))
  const filled = filledSections(record)
  const outOfDate = !sent && isRouteOutOfDate(record)
  const writes = mayWrite(record)
  // In danger, what sends it stands above all that there is to read.
  const first = mine && !sent && referral.danger.now === 'yes'
  const title = mine ? 'Check your answers' : 'Read the answers'
  return (
    <Page title={title} form={form} back={{ href: addresses.of(referral.reference) }} wide>
      <span className="govuk-caption-l">{referral.reference}</span>
      <h1 className="govuk-heading-l">{title}</h1>
      {first && <SendOrAsk record={record} forms={forms} form={form} />}
      {!sent && <StillMissing record={record} forms={forms} />}
      {!sent && (
        <WordsToCheck
          reference={referral.reference}
          found={wordsInForms(names, record)}
          form={form}
          writes={writes}
        />
      )}
      <h2 className="govuk-heading-m" id="route">
        Where it goes
      </h2>
      {outOfDate && (
        <InsetText>
          Since you looked at where this goes, {whatChanged(record).join(', and ')}. Look at it again before
          you send it.
        </InsetText>
      )}
      <RouteFacts route={referral.route} />
      {writes && (
        <p className="govuk-body">
          <a className="govuk-link" href={addresses.page(referral.reference, 'route')}>
            {routeLink(record)}
          </a>
        </p>
      )}
      {frozen.value.map((document, index) => {
        const name = names[index]
        return (
          name && (
            <FormToCheck
              key={name}
              document={document}
              change={writes ? (section) => addresses.section(referral.reference, name, section) : undefined}
              unchecked={filled.filter(({ form: own }) => own === name)}
              confirm={addresses.page(referral.reference, 'confirm')}
              link={writes ? linkTo(referral.reference, name, record.definitions[name]) : undefined}
            />
          )
        )
      })}
      {mine && !sent && !first && <SendOrAsk record={record} forms={forms} form={form} />}
    </Page>
  )
}

function routeLink(record: AssessmentRecord): string {
  if (isRouteOutOfDate(record)) return 'Look again at where it goes'
  return record.referral.route ? 'Change where it goes' : 'Answer where it goes'
}
