import { compareVersions } from '#shared/review/compare.ts'
import { pictureOf } from '#shared/review/picture.ts'
import { hub } from '../../../../api/client.ts'
import { FailurePage } from '../../../../components/failure-page.tsx'
import { InsetText } from '../../../../components/inset-text.tsx'
import { Page } from '../../../../components/page.tsx'
import { Reference } from '../../../../components/reference.tsx'
import { currentPerson } from '../../../../session/current-person.ts'
import { reviewAddresses } from '../../../reviews/addresses.ts'
import { addresses } from '../../addresses.ts'
import { ChooseVersions } from './choose-versions.tsx'
import { Drawing } from './drawing.tsx'
import { SideBySide } from './side-by-side.tsx'
import { VersionTable } from './version-table.tsx'
import { versionName } from './version-words.ts'
import './versions.css'

const text = (value: unknown) => (typeof value === 'string' ? value : undefined)

export default async function VersionsPage({
  params,
  searchParams,
}: PageProps<'/assessments/[reference]/versions'>) {
  const { reference } = await params
  const query = await searchParams
  const [read, person] = await Promise.all([
    hub.readSeries({ reference, before: text(query.before), after: text(query.after) }),
    currentPerson(),
  ])
  if (!read.ok) return <FailurePage problem={read.failure} />
  const series = read.value
  const { versions, compared } = series
  const picture = pictureOf(versions.map(({ measure }) => measure))
  const versionOf = (wanted: string) => versions.find((one) => one.reference === wanted)
  const [before, after] = compared
    ? [versionOf(compared.before.reference), versionOf(compared.after.reference)]
    : []
  const title = `Versions of ${series.reference}`
  const writes = person?.actions.includes('assessment.read')
  return (
    <Page title={title} back={writes ? { href: addresses.of(series.reference) } : { href: '/home' }} wide>
      <h1 className="govuk-heading-l">
        Versions of <Reference value={series.reference} />
      </h1>
      {writes && (
        <p className="govuk-body hub-no-print">
          <a className="govuk-link" href={reviewAddresses.of(series.reference)}>
            The next review
          </a>
        </p>
      )}
      {series.withheld > 0 && (
        <InsetText>
          {series.withheld === 1 ? 'One version is' : `${series.withheld} versions are`} not shown to you:
          somebody else wrote it, or it was not sent to you.
        </InsetText>
      )}
      {versions.length === 0 ? (
        <p className="govuk-body">Nothing has been sent or kept yet, so there is nothing to compare.</p>
      ) : (
        <>
          <h2 className="govuk-heading-m">Over time</h2>
          <Drawing picture={picture} versions={versions} />
          <VersionTable picture={picture} versions={versions} />
        </>
      )}
      {versions.length === 1 && (
        <p className="govuk-body">
          There is one version so far. After a review, both stand side by side here.
        </p>
      )}
      {compared && before && after && (
        <>
          <h2 className="govuk-heading-m" id="side-by-side">
            Side by side: {versionName(before).toLowerCase()} and {versionName(after).toLowerCase()}
          </h2>
          {versions.length > 2 && (
            <ChooseVersions reference={series.reference} versions={versions} chosen={[before, after]} />
          )}
          <SideBySide
            comparison={compareVersions(compared.before.document, compared.after.document)}
            before={before}
            after={after}
            showAll={query.show === 'all'}
            addressOf={(show) =>
              `${reviewAddresses.versions(series.reference)}?before=${before.reference}&after=${after.reference}${show === 'all' ? '&show=all' : ''}#side-by-side`
            }
          />
        </>
      )}
    </Page>
  )
}
