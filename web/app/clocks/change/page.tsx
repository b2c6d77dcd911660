import { findScheme } from '#shared/time/schemes/published.ts'
import { withScheme } from '#shared/time/schemes/scheme.ts'
import { readSettings, typedSettings } from '#shared/time/settings/read-settings.ts'
import { settingsMark } from '#shared/time/settings/settings-mark.ts'
import { hub } from '../../../api/client.ts'
import { Button } from '../../../components/button.tsx'
import { Checkboxes } from '../../../components/checkboxes.tsx'
import { FailurePage } from '../../../components/failure-page.tsx'
import { Form } from '../../../components/form.tsx'
import { Hidden } from '../../../components/hidden.tsx'
import { InsetText } from '../../../components/inset-text.tsx'
import { Page } from '../../../components/page.tsx'
import { valueIn } from '../../../forms/form-state.ts'
import { readForm } from '../../../forms/read-form.ts'
import { changeClocks } from '../actions.ts'
import { Examples } from '../parts/examples.tsx'
import { fromFields, toFields } from '../parts/fields.ts'
import { SettingsFields } from '../parts/settings-fields.tsx'

export default async function ChangeClocksPage({ searchParams }: PageProps<'/clocks/change'>) {
  const found = await hub.readClocks({})
  if (!found.ok) return <FailurePage problem={found.failure} />
  const { settings, version } = found.value
  const { scheme: asked } = await searchParams
  const scheme = typeof asked === 'string' ? findScheme(asked) : undefined
  const clocks = scheme ? withScheme(settings.clocks, scheme) : settings.clocks
  const form = await readForm(toFields(typedSettings({ ...settings, clocks })))
  const read = readSettings(fromFields((name) => valueIn(form, name)))
  return (
    <Page title="Change the clocks" form={form} back={{ href: '/clocks', text: 'Clocks' }} wide>
      <h1 className="govuk-heading-l">Change the clocks</h1>
      {scheme && <InsetText>Filled in from the scheme “{scheme.name}”. Nothing is saved yet.</InsetText>}
      <Form action={changeClocks} form={form}>
        <Hidden name="scheme" value={scheme?.id ?? ''} />
        <Hidden name="version" value={version} />
        <SettingsFields form={form} />
        <h2 className="govuk-heading-m">What these clocks would mean</h2>
        {read.ok ? (
          <>
            <Examples settings={read.value} now={Date.now()} />
            <h3 className="govuk-heading-s">For referrals that are open</h3>
            <p className="govuk-body">
              They keep the time that they were given. The new clocks count for what comes from now on, and
              for an open referral from its next rating, from the sender’s answer to a question, or when it is
              opened again.
            </p>
            <Checkboxes
              form={form}
              name="confirm"
              label="Are these clocks right?"
              hint="If you changed anything above, save first: what it means is then worked out here, and you confirm that."
              items={[
                {
                  value: settingsMark(read.value),
                  label: 'I have looked at what is worked out here, and it is what we have agreed',
                },
              ]}
            />
          </>
        ) : (
          <p className="govuk-body">
            This is worked out once what is wrong above is put right and you save again.
          </p>
        )}
        <Button>Save the clocks</Button>
      </Form>
    </Page>
  )
}
