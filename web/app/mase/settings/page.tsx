import { formatTime, londonClock } from '#shared/identifiers/date-time.ts'
import { ruleWords } from '#shared/mase/read-mase-settings.ts'
import { deadlineList } from '#shared/mase/replan.ts'
import {
  deadlineNames,
  type MaseSettings,
  usualMinutes,
  usualOffsets,
  usualReplyChase,
} from '#shared/mase/settings.ts'
import type { PostChoice } from '#shared/mase/year-view.ts'
import { hub } from '../../../api/client.ts'
import { ButtonLink } from '../../../components/button.tsx'
import { FailurePage } from '../../../components/failure-page.tsx'
import { Page } from '../../../components/page.tsx'
import { SummaryList } from '../../../components/summary-list.tsx'
import { lengthWords } from '../year/parts/meeting-words.tsx'
import { WorkedExample } from './parts/worked-example.tsx'

const title = 'How the MASE meets'

export default async function MaseSettingsPage({ searchParams }: PageProps<'/mase/settings'>) {
  const found = await hub.readMaseSettings({})
  if (!found.ok) return <FailurePage problem={found.failure} />
  const { settings, choices, calendar } = found.value
  const { done } = await searchParams
  return (
    <Page
      title={title}
      wide
      done={
        done === 'changed'
          ? 'The settings are changed. Meetings that somebody has touched already stay as they are.'
          : undefined
      }
    >
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body">
        What each meeting starts from. Every meeting can be changed on its own in the year.
      </p>
      <ButtonLink href="/mase/settings/change">Change how the MASE meets</ButtonLink>
      <SummaryList rows={rowsOf(settings, choices)} />
      <h2 className="govuk-heading-m">What this comes to</h2>
      <WorkedExample settings={settings} calendar={calendar} today={londonClock(Date.now()).date} />
    </Page>
  )
}

function rowsOf(settings: MaseSettings, choices: readonly PostChoice[]) {
  const { meetings, offsets = usualOffsets, members = [], deputies = [], chair } = settings
  const named = (id: string) => {
    const found = choices.find((one) => one.id === id)
    return found ? `${found.post}, ${found.organisation}` : 'A post that is in the directory no longer'
  }
  const listed = (lines: readonly string[]) =>
    lines.length === 0 ? (
      'Nobody yet'
    ) : (
      <ul className="govuk-list">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    )
  const days = (count: number, after: boolean) =>
    `${count} working day${count === 1 ? '' : 's'} ${after ? 'after' : 'before'} the meeting`
  return [
    { key: 'When', value: `It meets ${ruleWords(meetings)}, at ${formatTime(meetings.time)}` },
    { key: 'How long', value: lengthWords(settings.minutes ?? usualMinutes) },
    { key: 'Where', value: settings.place },
    { key: 'Online', value: settings.link ?? 'No address' },
    { key: 'Chair', value: chair ? named(chair) : 'Nobody yet' },
    { key: 'Deputy chairs', value: listed(deputies.map(named)) },
    {
      key: 'Members',
      value: listed(
        members.map(
          ({ contact, sees }) =>
            `${named(contact)}: ${sees === 'all' ? 'sees every item' : 'sees what involves its agency'}`,
        ),
      ),
    },
    ...deadlineList.map((name) => ({
      key: deadlineNames[name],
      value: days(Math.abs(offsets[name]), offsets[name] > 0),
    })),
    { key: 'Reminder to reply', value: days(settings.replyChase ?? usualReplyChase, false) },
    ...(settings.confidentiality ? [{ key: 'Confidentiality', value: settings.confidentiality }] : []),
    ...(settings.categories ? [{ key: 'Categories', value: settings.categories.join(', ') }] : []),
  ]
}
