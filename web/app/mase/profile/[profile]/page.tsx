import type { ProfileView } from '#shared/api/problem-profiles.ts'
import { quarterName } from '#shared/mase/figures/periods.ts'
import { type ProfileSectionId, profileSections } from '#shared/mase/profile/profile.ts'
import { profileMarking } from '#shared/mase/profile-report.ts'
import { hub } from '../../../../api/client.ts'
import { Button } from '../../../../components/button.tsx'
import { dateAndTime } from '../../../../components/dates.ts'
import { FailurePage } from '../../../../components/failure-page.tsx'
import { Form } from '../../../../components/form.tsx'
import { Hidden } from '../../../../components/hidden.tsx'
import { InsetText } from '../../../../components/inset-text.tsx'
import { Page } from '../../../../components/page.tsx'
import { PrintButton } from '../../../../components/print-button.tsx'
import type { FormState } from '../../../../forms/form-state.ts'
import { readForm } from '../../../../forms/read-form.ts'
import { beginNext, finish, redraft } from '../actions.ts'
import { ReportBlocks } from '../report-blocks.tsx'

const doneWords: Readonly<Record<string, string>> = {
  begun: 'The profile is drafted from the figures. Write its sections, then finish it.',
  saved: 'The section is saved.',
  redrafted: 'The figures are taken anew. What somebody has written stays as it was.',
  finished: 'The profile is finished. It stays as it is.',
}

export default async function ProfilePage({ params, searchParams }: PageProps<'/mase/profile/[profile]'>) {
  const { profile: id } = await params
  const found = await hub.readProfile({ profile: id })
  if (!found.ok) return <FailurePage problem={found.failure} />
  const { report, profile } = found.value
  const form = await readForm({})
  const { done } = await searchParams
  const isDraft = profile.state === 'draft'
  return (
    <Page
      title={report.title}
      form={form}
      back={{ href: '/mase/profile', text: 'Problem profiles' }}
      done={typeof done === 'string' && Object.hasOwn(doneWords, done) ? doneWords[done] : undefined}
    >
      <span className="govuk-caption-l">
        {profileMarking}. {report.partnership}, edition {report.edition}
      </span>
      <h1 className="govuk-heading-l">{report.title}</h1>
      <p className="govuk-body">{report.provenance}.</p>
      <Later view={found.value} />
      <p className="govuk-body hub-no-print">
        <a className="govuk-link" href={`/mase/profile/${id}/pdf`} download>
          Download as PDF
        </a>
        {' · '}
        <a className="govuk-link" href={`/mase/profile/${id}/word`} download>
          Download as Word
        </a>
      </p>
      <PrintButton />
      {report.sections.map((section) => (
        <section key={section.id} aria-labelledby={section.id}>
          <h2 className="govuk-heading-m" id={section.id}>
            {section.title}
          </h2>
          {section.blocks.length === 0 && (
            <p className="govuk-hint">
              Nothing is written yet. {profileSections[section.id as ProfileSectionId].about}
            </p>
          )}
          <ReportBlocks blocks={section.blocks} />
          {isDraft && (
            <p className="govuk-body hub-no-print">
              <a className="govuk-link" href={`/mase/profile/${id}/${section.id}`}>
                Write this section<span className="govuk-visually-hidden">: {section.title}</span>
              </a>
            </p>
          )}
        </section>
      ))}
      {isDraft ? (
        <DraftActions view={found.value} form={form} />
      ) : (
        !found.value.later && (
          <Form action={beginNext} form={form}>
            <Hidden name="profile" value={id} />
            <Hidden name="quarter" value={profile.quarter} />
            <p className="govuk-body hub-no-print">
              Is something wrong in it? A next edition begins with its words and the figures as they are now.
            </p>
            <Button kind="secondary">Begin the next edition</Button>
          </Form>
        )
      )}
    </Page>
  )
}

const Later = ({ view: { later, profile } }: { readonly view: ProfileView }) =>
  later ? (
    <InsetText>
      There is a later edition for {quarterName(profile.quarter)}.{' '}
      <a className="govuk-link" href={`/mase/profile/${later}`}>
        Read the later edition
      </a>
    </InsetText>
  ) : null

const DraftActions = ({
  view: { profile },
  form,
}: {
  readonly view: ProfileView
  readonly form: FormState
}) => (
  <div className="hub-no-print">
    <h2 className="govuk-heading-m">Before it is finished</h2>
    <p className="govuk-body">
      Its figures were taken on {dateAndTime(profile.figures.at)}.{' '}
      {profile.figures.isFinal ? 'They change no more.' : 'They can still change.'}
    </p>
    <Form action={redraft} form={form}>
      <Hidden name="profile" value={profile.id} />
      <Hidden name="version" value={profile.version} />
      <Button kind="secondary">Take the figures anew</Button>
    </Form>
    <Form action={finish} form={form}>
      <Hidden name="profile" value={profile.id} />
      <Hidden name="version" value={profile.version} />
      <p className="govuk-body">
        A finished profile stays as it is. Sections in which nothing is written are left out of it.
      </p>
      <Button>Finish the profile</Button>
    </Form>
  </div>
)
