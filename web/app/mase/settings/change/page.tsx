import { londonClock } from '#shared/identifiers/date-time.ts'
import { readMaseSettings, typedMaseSettings } from '#shared/mase/read-mase-settings.ts'
import { maseSettingsMark } from '#shared/mase/settings-mark.ts'
import { hub } from '../../../../api/client.ts'
import { Button } from '../../../../components/button.tsx'
import { Checkboxes } from '../../../../components/checkboxes.tsx'
import { FailurePage } from '../../../../components/failure-page.tsx'
import { Form } from '../../../../components/form.tsx'
import { Hidden } from '../../../../components/hidden.tsx'
import { Page } from '../../../../components/page.tsx'
import { readForm } from '../../../../forms/read-form.ts'
import { typedForm } from '../../../../forms/typed-form.ts'
import { changeMaseSettings } from '../actions.ts'
import { settingsFromFields, settingsToFields } from '../parts/fields.ts'
import { SettingsFields } from '../parts/settings-fields.tsx'
import { WorkedExample } from '../parts/worked-example.tsx'

const title = 'Change how the MASE meets'

export default async function ChangeMaseSettingsPage() {
  const found = await hub.readMaseSettings({})
  if (!found.ok) return <FailurePage problem={found.failure} />
  const { settings, choices, calendar, version, touched } = found.value
  const form = await readForm(settingsToFields(typedMaseSettings(settings), choices))
  const directory = new Set(choices.map(({ id }) => id))
  const read = readMaseSettings(settingsFromFields(typedForm(form.values)), directory)
  return (
    <Page title={title} form={form} back={{ href: '/mase/settings', text: 'How the MASE meets' }} wide>
      <h1 className="govuk-heading-l">{title}</h1>
      {touched > 0 && (
        <p className="govuk-body">
          {touched === 1 ? 'One coming meeting was' : `${touched} coming meetings were`} touched already and
          will stay as {touched === 1 ? 'it is' : 'they are'}: change {touched === 1 ? 'it' : 'those'} in the
          year.
        </p>
      )}
      <Form action={changeMaseSettings} form={form}>
        <Hidden name="version" value={version} />
        <SettingsFields form={form} choices={choices} />
        <h2 className="govuk-heading-m">What this would come to</h2>
        {read.ok ? (
          <>
            <WorkedExample settings={read.value} calendar={calendar} today={londonClock(Date.now()).date} />
            <Checkboxes
              form={form}
              name="confirm"
              label="Are these meetings right?"
              hint="If you changed anything above, save first: the meetings are then worked out here, and you confirm those."
              items={[
                {
                  value: maseSettingsMark(read.value),
                  label:
                    'I have looked at the meetings and their deadlines, and they are what we have agreed',
                },
              ]}
            />
          </>
        ) : (
          <p className="govuk-body">
            This is worked out once what is wrong above is put right and you save again.
          </p>
        )}
        <Button>Save how the MASE meets</Button>
      </Form>
    </Page>
  )
}
