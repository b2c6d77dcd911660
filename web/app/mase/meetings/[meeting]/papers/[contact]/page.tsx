import { paperKinds } from '#shared/mase/pack.ts'
import { hub } from '../../../../../../api/client.ts'
import { FailurePage } from '../../../../../../components/failure-page.tsx'
import { InsetText } from '../../../../../../components/inset-text.tsx'
import { Page } from '../../../../../../components/page.tsx'
import { packPaper } from '../../../../../../pdf/mase/pack-paper.ts'
import { currentAccount } from '../../../../../../session/current-person.ts'
import { DownloadLinks } from '../../../../../meetings/[meeting]/papers/download-links.tsx'
import { PaperBlocks } from '../../../../../meetings/[meeting]/papers/paper-blocks.tsx'
import { kindIn } from '../kind-in.ts'

export default async function CopyPage({
  params,
  searchParams,
}: PageProps<'/mase/meetings/[meeting]/papers/[contact]'>) {
  const { meeting, contact } = await params
  const kind = kindIn((await searchParams).kind)
  const [found, me] = await Promise.all([hub.previewPaper({ meeting, contact, kind }), currentAccount()])
  if (!found.ok) return <FailurePage problem={found.failure} />
  if (!me.ok) return <FailurePage problem={me.failure} />
  const { pack } = found.value
  const paper = packPaper(pack, me.value.person.partnership)
  const [first] = paper.blocks
  const title = first?.kind === 'heading' ? first.text : paperKinds[kind]
  const papers = `/mase/meetings/${encodeURIComponent(meeting)}/papers`
  return (
    <Page title={title} wide back={{ href: papers, text: 'Back to the papers' }}>
      <InsetText>
        This is the copy for {pack.copyFor}, as it is now. Of a restricted record you see no more here than
        elsewhere.
      </InsetText>
      <h1 className="govuk-heading-l">{title}</h1>
      <DownloadLinks
        href={`${papers}/${encodeURIComponent(contact)}`}
        query={kind === 'minutes' ? '?kind=minutes' : ''}
        of="this copy"
      />
      <PaperBlocks paper={paper} />
    </Page>
  )
}
