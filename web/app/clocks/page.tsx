import { hub } from '../../api/client.ts'
import { ButtonLink } from '../../components/button.tsx'
import { FailurePage } from '../../components/failure-page.tsx'
import { Page } from '../../components/page.tsx'
import { currentAccount } from '../../session/current-person.ts'
import { Examples } from './parts/examples.tsx'
import { Schemes } from './parts/schemes.tsx'
import { SettingsSummary } from './parts/settings-summary.tsx'

export default async function ClocksPage({ searchParams }: PageProps<'/clocks'>) {
  const [found, me] = await Promise.all([hub.readClocks({}), currentAccount()])
  if (!found.ok) return <FailurePage problem={found.failure} />
  if (!me.ok) return <FailurePage problem={me.failure} />
  const { settings } = found.value
  const mayChange = me.value.actions.includes('clocks.write')
  const { done } = await searchParams
  return (
    <Page
      title="Clocks"
      wide
      done={
        done === 'changed'
          ? 'The clocks are changed. What comes from now on is counted by them; what is open keeps the time that it was given.'
          : undefined
      }
    >
      <h1 className="govuk-heading-l">Clocks</h1>
      <p className="govuk-body">
        How soon referrals must be acknowledged and decided, how soon partners answer, and when the MASH is
        open.
      </p>
      {mayChange && <ButtonLink href="/clocks/change">Change the clocks</ButtonLink>}
      <SettingsSummary settings={settings} />
      <h2 className="govuk-heading-m">What these clocks come to</h2>
      <Examples settings={settings} now={Date.now()} />
      <h2 className="govuk-heading-m">Schemes that areas have published</h2>
      <p className="govuk-body">They differ, and none of them is the right one.</p>
      <Schemes mayChange={mayChange} />
    </Page>
  )
}
