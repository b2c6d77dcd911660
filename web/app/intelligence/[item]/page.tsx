import { kindNames } from '#shared/intelligence/kinds.ts'
import { hub } from '../../../api/client.ts'
import { FailurePage } from '../../../components/failure-page.tsx'
import { InsetText } from '../../../components/inset-text.tsx'
import { Page } from '../../../components/page.tsx'
import { PrintButton } from '../../../components/print-button.tsx'
import { Reference } from '../../../components/reference.tsx'
import { itemAddress } from '../addresses.ts'
import { AsGiven } from './as-given.tsx'
import { doneWords } from './done-words.ts'
import { GradingShown } from './grading-shown.tsx'
import { ItemNavigation } from './item-navigation.tsx'
import { NextStep } from './next-step.tsx'
import { NotSharedShown } from './not-shared-shown.tsx'
import { ReleasesShown } from './releases-shown.tsx'
import { SourceReadings } from './source-readings.tsx'
import { StateLine } from './state-line.tsx'

export default async function ItemPage({ params, searchParams }: PageProps<'/intelligence/[item]'>) {
  const { item } = await params
  const found = await hub.readIntelligence({ item })
  if (!found.ok) return <FailurePage problem={found.failure} />
  const view = found.value
  const { done } = await searchParams
  const keptFrom = [...(view.excluded?.agencies ?? []), ...(view.excluded?.people ?? [])]
  return (
    <Page
      title={view.reference}
      wide
      back={{ href: '/intelligence', text: 'Intelligence' }}
      done={doneWords(done)}
    >
      <span className="govuk-caption-l">{kindNames[view.kind]}</span>
      <h1 className="govuk-heading-l govuk-!-margin-bottom-3">{view.reference}</h1>
      <ItemNavigation item={view.reference} current="item" />
      <StateLine view={view} />
      {view.danger && (
        <InsetText>
          The record that it was raised in says that the child is in danger now. Look at it first. If somebody
          is in danger, ring 999.
        </InsetText>
      )}
      <NextStep view={view} />
      {keptFrom.length > 0 && (
        <InsetText>
          Kept from {keptFrom.map(({ name }) => name).join(', ')}: do not tell them that it exists.
        </InsetText>
      )}
      <GradingShown gradings={view.gradings} />
      <ReleasesShown releases={view.releases} />
      <NotSharedShown decisions={view.notShared} />
      <AsGiven view={view} />
      {view.splitInto && (
        <p className="govuk-body">
          Split from it:{' '}
          {view.splitInto.map((reference, index) => (
            <span key={reference}>
              {index > 0 && ', '}
              <a className="govuk-link" href={itemAddress(reference)}>
                <Reference value={reference} />
              </a>
            </span>
          ))}
        </p>
      )}
      <SourceReadings readings={view.sourceReadings} />
      <PrintButton />
    </Page>
  )
}
