import { checkSection } from '#shared/form/progress/check.ts'
import { londonClock } from '#shared/identifiers/date-time.ts'
import { hub } from '../../../../../api/client.ts'
import { Button } from '../../../../../components/button.tsx'
import { FailurePage } from '../../../../../components/failure-page.tsx'
import { Form } from '../../../../../components/form.tsx'
import { Hidden } from '../../../../../components/hidden.tsx'
import { Page } from '../../../../../components/page.tsx'
import { PageNotFound } from '../../../../../components/page-not-found.tsx'
import { readForm } from '../../../../../forms/read-form.ts'
import { Guidance } from '../../../../../forms-as-data/guidance.tsx'
import { shownValues, typedAnswers } from '../../../../../forms-as-data/marks-as-choices.ts'
import { recipientsFor } from '../../../../../forms-as-data/recipients-for.ts'
import { SectionFields } from '../../../../../forms-as-data/section-fields.tsx'
import { places } from '../../../addresses.ts'
import { save } from '../actions.ts'
import { own } from '../own.ts'

export default async function ContributeSectionPage({
  params,
}: PageProps<'/contributions/[reference]/[contribution]/[section]'>) {
  const { reference, contribution: id, section: sectionId } = await params
  const found = await hub.readContribution({ reference, contribution: id })
  if (!found.ok) return <FailurePage problem={found.failure} />
  const view = found.value
  const section = view.sections.find((one) => one.id === sectionId)
  if (!section) return <PageNotFound />
  const recipients = await recipientsFor(section)
  if (!recipients.ok) return <FailurePage problem={recipients.failure} />
  const stored = view.pages.find((page) => page.section === section.id)
  const kept = await readForm()
  const answers = kept.kept ? typedAnswers(section, kept.values).answers : (stored?.answers ?? {})
  const form = { ...kept, values: shownValues(section, answers) }
  const problems = checkSection(section, answers, londonClock(Date.now()).date)
  const page = {
    section,
    answers,
    all: answers,
    form,
    origins: {},
    recipients: recipients.value,
    confirm: problems.flatMap(({ confirm }) => confirm ?? []),
  }
  return (
    <Page
      title={`What you know: ${section.title}`}
      form={form}
      back={{ href: places.of(view.reference, view.id) }}
    >
      <span className="govuk-caption-m">{view.tool}</span>
      <h1 className="govuk-heading-l">What you know: {section.title}</h1>
      <p className="govuk-body">Add what you know, and leave the rest empty.</p>
      {section.guidance && <Guidance blocks={section.guidance} />}
      <Form action={save} form={form}>
        <Hidden name={own.reference} value={view.reference} />
        <Hidden name={own.contribution} value={view.id} />
        <Hidden name={own.section} value={section.id} />
        <Hidden name={own.version} value={stored?.version ?? 0} />
        <SectionFields page={page} all={answers} />
        <Button>Save</Button>
      </Form>
    </Page>
  )
}
