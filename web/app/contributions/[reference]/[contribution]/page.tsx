import { isKept } from '#shared/form/answers/answers.ts'
import { formatDate } from '#shared/identifiers/date.ts'
import { hub } from '../../../../api/client.ts'
import { Button, ButtonGroup, ButtonLink } from '../../../../components/button.tsx'
import { FailurePage } from '../../../../components/failure-page.tsx'
import { Form } from '../../../../components/form.tsx'
import { Hidden } from '../../../../components/hidden.tsx'
import { InsetText } from '../../../../components/inset-text.tsx'
import { Page } from '../../../../components/page.tsx'
import { SummaryList } from '../../../../components/summary-list.tsx'
import { TaskList } from '../../../../components/task-list.tsx'
import { readForm } from '../../../../forms/read-form.ts'
import { places } from '../../addresses.ts'
import { give } from './actions.ts'
import { own } from './own.ts'

const done: Readonly<Record<string, string>> = {
  saved: 'What you typed is saved. Nobody but you and your post sees it until you hand it over.',
  given: 'Thank you. It is handed over, and whoever asked is told.',
  declined: 'Thank you. Whoever asked is told.',
}

export default async function ContributePage({
  params,
  searchParams,
}: PageProps<'/contributions/[reference]/[contribution]'>) {
  const { reference, contribution: id } = await params
  const found = await hub.readContribution({ reference, contribution: id })
  if (!found.ok) return <FailurePage problem={found.failure} />
  const view = found.value
  const form = await readForm()
  const word = (await searchParams).done
  const here = places.of(view.reference, view.id)
  const started = new Set(
    view.pages.filter(({ answers }) => Object.values(answers).some(isKept)).map(({ section }) => section),
  )
  return (
    <Page
      title={`${view.askedBy.name} asks you to add to an assessment`}
      form={form}
      back={{ href: places.all, text: 'What you are asked to add' }}
      done={typeof word === 'string' && Object.hasOwn(done, word) ? done[word] : undefined}
    >
      <span className="govuk-caption-l">{view.reference}</span>
      <h1 className="govuk-heading-l">{view.askedBy.name} asks you to add to an assessment</h1>
      <SummaryList
        rows={[
          { key: 'Who asks', value: `${view.askedBy.name}, ${view.askedBy.post}, ${view.fromAgency}` },
          ...(view.child ? [{ key: 'The child', value: childWords(view.child) }] : []),
          { key: 'The tool', value: view.tool },
        ]}
      />
      <InsetText>
        <p className="govuk-body hub-typed">{view.ask}</p>
      </InsetText>
      {view.open ? (
        <>
          <TaskList
            tasks={view.sections.map((section) => ({
              title: section.title,
              href: places.section(view.reference, view.id, section.id),
              ...(started.has(section.id)
                ? { status: 'Something added' }
                : { status: 'Nothing yet', colour: 'grey' as const }),
            }))}
          />
          {view.state === 'given' ? (
            <p className="govuk-body">You have handed this over. If you change a page, hand it over again.</p>
          ) : (
            <Form action={give} form={form}>
              <Hidden name={own.reference} value={view.reference} />
              <Hidden name={own.contribution} value={view.id} />
              <Hidden name={own.version} value={view.version} />
              <ButtonGroup>
                <Button>Hand it over</Button>
                <ButtonLink href={`${here}/decline`} kind="secondary">
                  I cannot add anything
                </ButtonLink>
              </ButtonGroup>
            </Form>
          )}
        </>
      ) : (
        <p className="govuk-body">
          The assessment has gone on, so nothing can be added to it any more. If you know something that
          matters, tell the MASH.
        </p>
      )}
    </Page>
  )
}

const childWords = ({
  name,
  dateOfBirth,
}: {
  readonly name?: string
  readonly dateOfBirth?: string
}): string => {
  const born = dateOfBirth ? `born ${formatDate(dateOfBirth)}` : undefined
  return [name ?? 'The name is not known', born].filter(Boolean).join(', ')
}
