import { londonClock } from '#shared/identifiers/date-time.ts'
import { hub } from '../../../../../api/client.ts'
import { FailurePage } from '../../../../../components/failure-page.tsx'
import { Page } from '../../../../../components/page.tsx'
import { readForm } from '../../../../../forms/read-form.ts'
import { CopyOfParts } from '../../../../shares/copy-of-parts.tsx'
import { FateThere } from '../fate-there.tsx'
import { ShareFacts } from '../share-facts.tsx'

export default async function SentSharePage({
  params,
  searchParams,
}: PageProps<'/mash/[reference]/share/[share]'>) {
  const { reference, share: id } = await params
  const found = await hub.readSentShare({ reference, share: id })
  if (!found.ok) return <FailurePage problem={found.failure} />
  const { share, copy } = found.value
  const form = await readForm()
  const answered = (await searchParams).done === 'answered'
  return (
    <Page
      title="What was passed on"
      form={form}
      back={{ href: `/mash/${share.reference}`, text: `Referral ${share.reference}` }}
      done={answered ? 'Your answer is with the other partnership, and its time limit runs again' : undefined}
    >
      <span className="govuk-caption-l">{share.reference}</span>
      <h1 className="govuk-heading-l">What was passed on</h1>
      <ShareFacts share={share} />
      <FateThere share={share} form={form} />
      {share.to.kind !== 'mase' && (
        <>
          <h2 className="govuk-heading-m">What they got</h2>
          <CopyOfParts copy={copy} today={londonClock(Date.now()).date} />
        </>
      )}
    </Page>
  )
}
