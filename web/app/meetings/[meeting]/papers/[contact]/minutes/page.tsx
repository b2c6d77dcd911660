import { hub } from '../../../../../../api/client.ts'
import { FailurePage } from '../../../../../../components/failure-page.tsx'
import { Page } from '../../../../../../components/page.tsx'
import { packPaper } from '../../../../../../pdf/mase/pack-paper.ts'
import { currentAccount } from '../../../../../../session/current-person.ts'
import { DownloadLinks } from '../../download-links.tsx'
import { PaperBlocks } from '../../paper-blocks.tsx'

export default async function MyMinutesPage({
  params,
}: PageProps<'/meetings/[meeting]/papers/[contact]/minutes'>) {
  const { meeting, contact } = await params
  const [found, me] = await Promise.all([hub.readMyMinutes({ meeting, contact }), currentAccount()])
  if (!found.ok) return <FailurePage problem={found.failure} />
  if (!me.ok) return <FailurePage problem={me.failure} />
  const paper = packPaper(found.value.pack, me.value.person.partnership)
  const [first] = paper.blocks
  const title = first?.kind === 'heading' ? first.text : paper.reference
  const papers = `/meetings/${encodeURIComponent(meeting)}/papers`
  return (
    <Page title={title} wide back={{ href: papers, text: 'Back to the papers' }}>
      <h1 className="govuk-heading-l">{title}</h1>
      <DownloadLinks href={`${papers}/${encodeURIComponent(contact)}/minutes`} of="these minutes" />
      <PaperBlocks paper={paper} />
    </Page>
  )
}
