import { kindNames } from '#shared/intelligence/kinds.ts'
import { hub } from '../../../api/client.ts'
import { ButtonGroup, ButtonLink } from '../../../components/button.tsx'
import { FailurePage } from '../../../components/failure-page.tsx'
import { InsetText } from '../../../components/inset-text.tsx'
import { Page } from '../../../components/page.tsx'
import { PrintButton } from '../../../components/print-button.tsx'
import { itemAddress } from '../addresses.ts'
import { AsGiven } from './as-given.tsx'
import { doneWords } from './done-words.ts'
import { GradingShown } from './grading-shown.tsx'
import { ItemNavigation } from './item-navigation.tsx'
import { StateLine } from './state-line.tsx'

export default async function ItemPage({ params, searchParams }: PageProps<'/intelligence/[item]'>) {
  const { item } = await params
  const found = await hub.readIntelligence({ item })
  if (!found.ok) return <FailurePage problem={found.failure} />
  const view = found.value
  const { done } = await searchParams
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
      <ButtonGroup>
        <ButtonLink href={itemAddress(view.reference, 'grade')} {...(view.grading && { kind: 'secondary' })}>
          {view.grading ? 'Grade it otherwise' : 'Grade it'}
        </ButtonLink>
      </ButtonGroup>
      <GradingShown gradings={view.gradings} />
      <AsGiven view={view} />
      <PrintButton />
    </Page>
  )
}
