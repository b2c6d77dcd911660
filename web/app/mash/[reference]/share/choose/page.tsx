import type { FieldError } from '#shared/failure.ts'
import { hub } from '../../../../../api/client.ts'
import { Button } from '../../../../../components/button.tsx'
import { Checkboxes } from '../../../../../components/checkboxes.tsx'
import { FailurePage } from '../../../../../components/failure-page.tsx'
import { Hidden } from '../../../../../components/hidden.tsx'
import { InsetText } from '../../../../../components/inset-text.tsx'
import { Page } from '../../../../../components/page.tsx'
import { PageNotFound } from '../../../../../components/page-not-found.tsx'
import { Radios } from '../../../../../components/radios.tsx'
import { WarningText } from '../../../../../components/warning-text.tsx'
import { emptyState, type FormState } from '../../../../../forms/form-state.ts'
import { chosenIn, partsField, titles } from '../chosen.ts'

export default async function ChoosePage({
  params,
  searchParams,
}: PageProps<'/mash/[reference]/share/choose'>) {
  const { reference } = await params
  const query = await searchParams
  const chosen = chosenIn(query)
  const { kind, to, parts } = chosen
  if (!kind) return <PageNotFound />
  const found = await hub.readSharing({ reference, kind, to })
  if (!found.ok) return <FailurePage problem={found.failure} />
  const { notNow, posts, frontDoors, groups, keptBack, danger } = found.value
  const title = titles[kind]
  // The page is come back to where something was left out: it was asked for by an address, and so it says what.
  const form: FormState = {
    ...emptyState({
      to,
      ...Object.fromEntries(groups.map((_, index) => [partsField(index), parts])),
    }),
    errors: query.left === 'out' ? leftOut(to, parts) : [],
  }
  const recipients = kind === 'front-door' ? frontDoors : posts
  return (
    <Page title={title} form={form} back={{ href: `/mash/${reference}/share`, text: 'Pass it on' }}>
      <span className="govuk-caption-l">{reference}</span>
      <h1 className="govuk-heading-l">{title}</h1>
      {notNow && <WarningText>{notNow}</WarningText>}
      <form method="get" action={`/mash/${reference}/share/check`} noValidate>
        <Hidden name="kind" value={kind} />
        <Radios
          form={form}
          name="to"
          label={kind === 'front-door' ? 'To which partnership?' : 'To which post?'}
          size="m"
          items={recipients.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <h2 className="govuk-heading-m">What do they need?</h2>
        <p className="govuk-body">Only what you select is passed on. You see it all before it goes.</p>
        {danger && (
          <InsetText>
            The sender says that the child is in danger now. That goes with whatever else you select: select
            it.
          </InsetText>
        )}
        {groups.map((group, index) => (
          <Checkboxes
            key={group.title}
            form={form}
            name={partsField(index)}
            label={group.title}
            size="s"
            small
            items={group.parts.map((part) => ({ value: part.id, label: part.title }))}
          />
        ))}
        {keptBack.length > 0 && (
          <p className="govuk-body">
            Kept back, because its owner has not agreed that they have it: {keptBack.join('; ')}. You can ask
            them for leave.
          </p>
        )}
        <Button>See what would be passed on</Button>
      </form>
    </Page>
  )
}

const leftOut = (to: string | undefined, parts: readonly string[]): FieldError[] => [
  ...(to ? [] : [{ field: 'to', message: 'Select to whom you pass it on' }]),
  ...(parts.length > 0 ? [] : [{ field: 'parts', message: 'Select what to pass on' }]),
]
