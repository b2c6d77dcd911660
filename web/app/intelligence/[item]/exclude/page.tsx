import type { ItemView } from '#shared/intelligence/desk-view.ts'
import { hub } from '../../../../api/client.ts'
import { Button } from '../../../../components/button.tsx'
import { FailurePage } from '../../../../components/failure-page.tsx'
import { Form } from '../../../../components/form.tsx'
import { Hidden } from '../../../../components/hidden.tsx'
import { Page } from '../../../../components/page.tsx'
import { Radios } from '../../../../components/radios.tsx'
import { TextInput } from '../../../../components/text-input.tsx'
import { Textarea } from '../../../../components/textarea.tsx'
import type { FormState } from '../../../../forms/form-state.ts'
import { readForm } from '../../../../forms/read-form.ts'
import { typedForm } from '../../../../forms/typed-form.ts'
import { itemAddress } from '../../addresses.ts'
import { exclude, findToExclude, includeAgain } from '../actions.ts'

export default async function ExcludePage({ params }: PageProps<'/intelligence/[item]/exclude'>) {
  const { item } = await params
  const found = await hub.readIntelligence({ item })
  if (!found.ok) return <FailurePage problem={found.failure} />
  const view = found.value
  const form = await readForm()
  const title = `Keep ${view.reference} from somebody`
  return (
    <Page title={title} form={form} back={{ href: itemAddress(view.reference), text: 'The item' }}>
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body">
        Somebody who works with whom it is about, or is their relative, must not learn that it exists. It is
        then in no list, count, search, export or message of theirs, at once.
      </p>
      <KeptFrom view={view} form={form} />
      <Choose view={view} form={form} />
    </Page>
  )
}

interface Props {
  readonly view: ItemView
  readonly form: FormState
}

/** From whom it is kept now, each with why and a way back. */
function KeptFrom({ view: { reference, version, excluded }, form }: Props) {
  const people = (excluded?.people ?? []).map((one) => ({ ...one, who: 'person' as const }))
  const agencies = (excluded?.agencies ?? []).map((one) => ({ ...one, who: 'agency' as const }))
  const all = [...agencies, ...people]
  return (
    <section aria-labelledby="kept-from">
      <h2 className="govuk-heading-m" id="kept-from">
        Kept from
      </h2>
      {all.length === 0 && <p className="govuk-body">Nobody.</p>}
      {all.map((one) => (
        <Form key={one.id} action={includeAgain} form={form}>
          <Hidden name="item" value={reference} />
          <Hidden name="version" value={version} />
          <Hidden name="who" value={one.who} />
          <Hidden name="id" value={one.id} />
          <p className="govuk-body govuk-!-margin-bottom-2">
            <strong>{one.name}</strong>
            {one.who === 'agency' ? ' (all of the agency)' : `, ${one.post}`}: {one.why}
          </p>
          <Button kind="secondary">
            Let them find it again<span className="govuk-visually-hidden">: {one.name}</span>
          </Button>
        </Form>
      ))}
    </section>
  )
}

/** Looks somebody up among the people of the partnership, and keeps the item from them. */
async function Choose({ view: { reference, version }, form }: Props) {
  const find = typedForm(form.values).text('find')
  const wasFound =
    find.trim().length > 1 ? await hub.findToExclude({ item: reference, find: find.trim() }) : undefined
  const found = wasFound?.ok ? wasFound.value : undefined
  return (
    <section aria-labelledby="choose">
      <h2 className="govuk-heading-m" id="choose">
        Keep it from somebody else
      </h2>
      <Form action={findToExclude} form={form}>
        <Hidden name="item" value={reference} />
        <TextInput
          form={form}
          name="find"
          label="Look for a person or an agency"
          hint="Part of a name, a post or an agency"
          width={20}
          spellCheck={false}
        />
        <Button kind="secondary">Look</Button>
      </Form>
      {found?.found.length === 0 && <p className="govuk-body">Nobody of your partnership is called that.</p>}
      {found && found.found.length > 0 && (
        <Form action={exclude} form={form}>
          <Hidden name="item" value={reference} />
          <Hidden name="version" value={version} />
          <Hidden name="find" value={find} />
          <Radios
            form={form}
            name="id"
            label="From whom is it kept?"
            {...(found.more && { hint: 'There are more: type more of the name.' })}
            items={found.found.map((one) => ({
              value: `${one.who} ${one.id}`,
              label: one.name,
              hint: one.who === 'agency' ? 'Everybody of the agency' : `${one.post}, ${one.agency}`,
            }))}
          />
          <Textarea form={form} name="why" label="Why is it kept from them?" rows={3} most={5000} />
          <Button>Keep it from them</Button>
        </Form>
      )}
    </section>
  )
}
