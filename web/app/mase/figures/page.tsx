import type { FiguresView } from '#shared/api/mase-figures.ts'
import { quarterOf } from '#shared/evaluation/quarters.ts'
import { londonClock } from '#shared/identifiers/date-time.ts'
import { quarterName } from '#shared/mase/figures/periods.ts'
import { hub } from '../../../api/client.ts'
import { FailurePage } from '../../../components/failure-page.tsx'
import { InsetText } from '../../../components/inset-text.tsx'
import { Page } from '../../../components/page.tsx'
import { emptyState } from '../../../forms/form-state.ts'
import { Fills } from '../../assessments/[reference]/versions/fills.tsx'
import { LinksNavigation } from '../links/links-navigation.tsx'
import { ChooseQuarters } from './choose-quarters.tsx'
import { FigurePart } from './figure-part.tsx'
import { figurePeriodWords } from './figure-period-words.ts'

export default async function FiguresPage({ searchParams }: PageProps<'/mase/figures'>) {
  const { period: asked } = await searchParams
  const today = londonClock(Date.now()).date
  const period = typeof asked === 'string' ? asked : `${quarterOf(today)}-year`
  const found = await hub.readMaseFigures({ period })
  if (!found.ok && found.failure.status !== 422) return <FailurePage problem={found.failure} />
  const form = { ...emptyState({ period }), errors: found.ok ? [] : (found.failure.errors ?? []) }
  return (
    <Page title="MASE figures" form={form} wide>
      <h1 className="govuk-heading-l">MASE figures</h1>
      <LinksNavigation current="/mase/figures" />
      <p className="govuk-body">
        What the MASE did, by the month in which its meetings were held. Numbers of children and actions below
        5 are not said, the others are rounded to the nearest 5, and some are left out because a small one
        could be worked out from them.
      </p>
      <ChooseQuarters today={today} form={form} />
      {found.ok && (
        <>
          <p className="govuk-heading-m">{figurePeriodWords(period)}</p>
          <Running view={found.value} />
          <svg width="0" height="0" aria-hidden="true" focusable="false">
            <Fills />
          </svg>
          <Figures view={found.value} />
        </>
      )}
    </Page>
  )
}

/** Which quarters may still change: their months are not over, or minutes of a meeting are not approved. */
function Running({ view: { quarters } }: { readonly view: FiguresView }) {
  const open = quarters.filter(({ isFinal }) => !isFinal).map(({ quarter }) => quarterName(quarter))
  return open.length === 0 ? null : (
    <InsetText>
      {open.join(', ')}: these numbers can still change. They are final when the months are over and the
      minutes of each meeting are approved.
    </InsetText>
  )
}

function Figures({ view: { tables, period, quarters } }: { readonly view: FiguresView }) {
  const waits = quarters.flatMap(({ quarter, waited }) => (waited ? [{ quarter, ...waited }] : []))
  return (
    <>
      <FigurePart table={tables.discussed} period={period}>
        A child counts at each meeting at which something was decided.
      </FigurePart>
      <FigurePart table={tables.decided} period={period}>
        Removal from the MASE is not the end of the case.
      </FigurePart>
      <FigurePart table={tables.category} period={period}>
        What the group agreed, against what it had agreed of the same child before.
      </FigurePart>
      <FigurePart table={tables.missing} period={period}>
        Children of whom the minutes say that they went missing, or for whom a return interview was agreed.
      </FigurePart>
      <FigurePart table={tables.nrm} period={period} />
      <FigurePart table={tables.ages} period={period}>
        Each child once in a quarter, by their age at the last meeting.
      </FigurePart>
      <FigurePart table={tables.actions} period={period}>
        Actions that were due in the quarter, by the agency that owns them.
      </FigurePart>
      <FigurePart table={tables.disruption} period={period} />
      <FigurePart table={tables.kinds} period={period} />
      <FigurePart table={tables.attendance} period={period}>
        Each seat at each meeting. These are numbers of agencies and not of children: they are said as they
        are.
      </FigurePart>
      <h2 className="govuk-heading-m">From referral to meeting</h2>
      {waits.length === 0 ? (
        <p className="govuk-body">There are fewer than 10, which is too few to say anything of them.</p>
      ) : (
        <ul className="govuk-list govuk-list--bullet">
          {waits.map(({ quarter, median, ninetieth }) => (
            <li key={quarter}>
              {quarterName(quarter)}: half were discussed within {median} working days of being sent, nine of
              ten within {ninetieth}.
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
