import { ButtonLink } from '../../../../components/button.tsx'
import { FailurePage } from '../../../../components/failure-page.tsx'
import { Page } from '../../../../components/page.tsx'
import { readForm } from '../../../../forms/read-form.ts'
import { addresses } from '../../addresses.ts'
import { mayWrite } from '../../may-write.ts'
import { readRecord } from '../../record.ts'
import { Asked } from './asked.tsx'
import { Writers } from './writers.tsx'

const done: Readonly<Record<string, string>> = {
  shared: 'Your colleague can write on this assessment now, and is told by mail.',
  stopped: 'It is shared with them no longer.',
  asked: 'They are asked, and told by mail. You are told when they answer.',
  withdrawn: 'They are no longer asked.',
}

export default async function ContributionsPage({
  params,
  searchParams,
}: PageProps<'/assessments/[reference]/contributions'>) {
  const { reference } = await params
  const record = await readRecord(reference)
  if (!record.ok) return <FailurePage problem={record.failure} />
  const { referral, contributions, mine } = record.value
  const form = await readForm()
  const word = (await searchParams).done
  const writes = mayWrite(record.value)
  return (
    <Page
      title="Who adds to this assessment"
      form={form}
      back={{ href: addresses.of(referral.reference) }}
      done={typeof word === 'string' && Object.hasOwn(done, word) ? done[word] : undefined}
    >
      <span className="govuk-caption-l">{referral.reference}</span>
      <h1 className="govuk-heading-l">Who adds to this assessment</h1>
      <h2 className="govuk-heading-m">Colleagues who write on it</h2>
      <Writers referral={referral} mayStop={mine} form={form} />
      {mine && writes && (
        <ButtonLink href={addresses.page(referral.reference, 'contributions/share')} kind="secondary">
          Share it with a colleague
        </ButtonLink>
      )}
      <h2 className="govuk-heading-m">Other agencies that were asked</h2>
      <p className="govuk-body">
        They see who the child is, what you ask, and the pages that you ask for, empty. They see nothing that
        you have written. Follow the name of a post to read its answer, or to ask it no longer.
      </p>
      <Asked reference={referral.reference} contributions={contributions} />
      {writes && (
        <ButtonLink href={addresses.page(referral.reference, 'contributions/ask')} kind="secondary">
          Ask another agency to add its part
        </ButtonLink>
      )}
    </Page>
  )
}
