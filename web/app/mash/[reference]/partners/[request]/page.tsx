import { familyKnows } from '#shared/partners/request.ts'
import { hub } from '../../../../../api/client.ts'
import { ButtonLink } from '../../../../../components/button.tsx'
import { DateAndTime } from '../../../../../components/date-and-time.tsx'
import { Details } from '../../../../../components/details.tsx'
import { FailurePage } from '../../../../../components/failure-page.tsx'
import { InsetText } from '../../../../../components/inset-text.tsx'
import { Page } from '../../../../../components/page.tsx'
import { SummaryList } from '../../../../../components/summary-list.tsx'
import { TypedText } from '../../../../../components/typed-text.tsx'
import { AnswerFacts } from '../../../../partners/answer-facts.tsx'
import { aboutWords } from '../../../../partners/people-words.ts'
import { askingAddresses } from '../addresses.ts'
import { Contribution } from '../contribution.tsx'

const done: Readonly<Record<string, string>> = {
  withdrawn: 'They are asked no longer, and are being told',
  leave: 'You have asked for leave, and they are being told',
}

export default async function RequestPage({
  params,
  searchParams,
}: PageProps<'/mash/[reference]/partners/[request]'>) {
  const { reference, request } = await params
  const found = await hub.readInformation({ reference, information: request })
  if (!found.ok) return <FailurePage problem={found.failure} />
  const one = found.value
  const word = (await searchParams).done
  const here = askingAddresses.of(one.reference, one.id)
  const title = `Asked of ${one.organisation}`
  return (
    <Page
      title={title}
      back={{ href: askingAddresses.all(one.reference), text: 'What agencies were asked' }}
      done={typeof word === 'string' && Object.hasOwn(done, word) ? done[word] : undefined}
    >
      <span className="govuk-caption-l">{one.reference}</span>
      <h1 className="govuk-heading-l">{title}</h1>
      {one.answer?.after && (
        <InsetText>
          This answer came after the decision. If it changes anything,{' '}
          <a className="govuk-link" href={`/mash/${one.reference}/reopen`}>
            open the referral again
          </a>
          .
        </InsetText>
      )}
      <Contribution information={one} level={2} />
      {one.earlier.length > 0 && (
        <Details summary="What it told before">
          {one.earlier.map((answer) => (
            <AnswerFacts key={answer.number} answer={answer} />
          ))}
        </Details>
      )}
      <h2 className="govuk-heading-m">What it was asked</h2>
      <SummaryList
        rows={[
          { key: 'About whom', value: one.about.map(aboutWords).join('; ') },
          { key: 'What', value: <TypedText text={one.ask} /> },
          { key: 'Why, as they read it', value: <TypedText text={one.because} /> },
          { key: 'Why this agency', value: <TypedText text={one.whyThisAgency} /> },
          { key: 'The family', value: familyKnows[one.family] },
          ...(one.whyNotAsked
            ? [{ key: 'Why they are asked all the same', value: <TypedText text={one.whyNotAsked} /> }]
            : []),
          { key: 'Asked by', value: `${one.askedBy.name}, ${one.askedBy.post}` },
          { key: 'Asked on', value: <DateAndTime at={one.askedAt} /> },
          { key: 'Due', value: <DateAndTime at={one.dueAt} /> },
        ]}
      />
      {one.state === 'asked' && (
        <ButtonLink kind="secondary" href={`${here}/withdraw`}>
          Ask them no longer
        </ButtonLink>
      )}
      {one.answer && (
        <ButtonLink kind="secondary" href={`${here}/leave`}>
          Ask for leave to pass it on
        </ButtonLink>
      )}
    </Page>
  )
}
