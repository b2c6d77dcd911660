import { blocksOf } from '#shared/mase/profile/blocks-of.ts'
import { profileSections } from '#shared/mase/profile/profile.ts'
import { hub } from '../../../../../api/client.ts'
import { Button } from '../../../../../components/button.tsx'
import { dateAndTime } from '../../../../../components/dates.ts'
import { Details } from '../../../../../components/details.tsx'
import { FailurePage } from '../../../../../components/failure-page.tsx'
import { Form } from '../../../../../components/form.tsx'
import { Hidden } from '../../../../../components/hidden.tsx'
import { Page } from '../../../../../components/page.tsx'
import { PageNotFound } from '../../../../../components/page-not-found.tsx'
import { Radios } from '../../../../../components/radios.tsx'
import { Textarea } from '../../../../../components/textarea.tsx'
import { readForm } from '../../../../../forms/read-form.ts'
import { saveSection } from '../../actions.ts'
import { ReportBlocks } from '../../report-blocks.tsx'

export default async function SectionPage({ params }: PageProps<'/mase/profile/[profile]/[section]'>) {
  const { profile: id, section: wanted } = await params
  const found = await hub.readProfile({ profile: id })
  if (!found.ok) return <FailurePage problem={found.failure} />
  const section = found.value.profile.sections.find((one) => one.id === wanted)
  if (!section) return <PageNotFound />
  const { title, about } = profileSections[section.id]
  const { drafted, changed } = section
  const hasTables = drafted.tables.length > 0
  const form = await readForm({ text: section.text, tables: section.withoutTables ? 'no' : 'yes' })
  // Somebody finished it while another wrote: what they typed is shown again, with who was first.
  if (found.value.profile.state === 'finished' && !form.kept) return <PageNotFound />
  return (
    <Page title={`Write: ${title}`} form={form} back={{ href: `/mase/profile/${id}`, text: 'The profile' }}>
      <span className="govuk-caption-l">{found.value.report.title}</span>
      <h1 className="govuk-heading-l">Write: {title}</h1>
      <p className="govuk-body">{about}</p>
      {changed && (
        <p className="govuk-body">
          {changed.by.name} changed it last, on {dateAndTime(changed.at)}.
        </p>
      )}
      {changed && drafted.text !== '' && drafted.text !== section.text && (
        <Details summary="What the figures say">
          <ReportBlocks blocks={blocksOf(drafted.text)} />
        </Details>
      )}
      <Form action={saveSection} form={form}>
        <Hidden name="profile" value={id} />
        <Hidden name="section" value={section.id} />
        <Hidden name="version" value={section.version} />
        <Textarea
          form={form}
          name="text"
          label={title}
          hint="Name no child. A blank line begins a paragraph, “- ” a point of a list, “## ” a heading."
          rows={16}
          most={20000}
        />
        {hasTables ? (
          <Radios
            form={form}
            name="tables"
            label="Show its tables?"
            items={[
              { value: 'yes', label: 'Yes' },
              { value: 'no', label: 'No, the words are enough' },
            ]}
            inline
          />
        ) : (
          <Hidden name="hasTables" value="no" />
        )}
        <Button>Save the section</Button>
      </Form>
      {hasTables && (
        <>
          <h2 className="govuk-heading-m">Its tables</h2>
          <ReportBlocks blocks={drafted.tables} />
        </>
      )}
    </Page>
  )
}
