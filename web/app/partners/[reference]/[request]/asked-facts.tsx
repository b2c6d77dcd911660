import { familyKnows } from '#shared/partners/request.ts'
import type { RequestForPartner } from '#shared/partners/view.ts'
import { DateAndTime } from '../../../../components/date-and-time.tsx'
import { SummaryList } from '../../../../components/summary-list.tsx'
import { TypedText } from '../../../../components/typed-text.tsx'
import { DueWords } from '../../../mash/parts/due-words.tsx'
import { aboutWords } from '../../people-words.ts'
import { requestStateWords } from '../../state-words.ts'

/** Who asks, about whom, why and by when: all that an agency is shown. */
export const AskedFacts = ({ view }: { readonly view: RequestForPartner }) => (
  <SummaryList
    rows={[
      {
        key: 'About whom',
        value: (
          <ul className="govuk-list">
            {view.about.map((one) => (
              <li key={`${one.who} ${one.name}`}>{aboutWords(one)}</li>
            ))}
          </ul>
        ),
      },
      { key: 'What is asked', value: <TypedText text={view.ask} /> },
      { key: 'Why', value: <TypedText text={view.because} /> },
      { key: 'The family', value: familyKnows[view.family] },
      { key: 'Who asks', value: `${view.askedBy.name}, ${view.askedBy.post}, ${view.fromAgency}` },
      {
        key: 'By when',
        value: (
          <>
            <DateAndTime at={view.dueAt} />
            <br />
            {view.timeLeft ? <DueWords left={view.timeLeft} /> : requestStateWords[view.state]}
          </>
        ),
      },
    ]}
  />
)
