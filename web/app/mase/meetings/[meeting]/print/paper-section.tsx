import { Reference } from '../../../../../components/reference.tsx'
import { aboutItem } from '../../about-item.ts'
import type { AgendaSection } from '../../agenda-lines.ts'

/** One heading of the paper with its items. No more of a child than whoever attends needs to find the record. */
export const PaperSection = ({
  section,
  date,
}: {
  readonly section: AgendaSection
  readonly date: string
}) => (
  <section>
    <h2 className="govuk-heading-m">
      {section.number} {section.title}
    </h2>
    {section.lines.length === 0 ? (
      <p className="govuk-body">Nothing this time.</p>
    ) : (
      <ol className="hub-paper__items">
        {section.lines.map(({ item, number }) => (
          <li key={item.id} className="hub-paper__item">
            <span className="hub-paper__number">{number}</span>
            <div>
              <strong>{item.reference ? <Reference value={item.reference} /> : item.title}</strong>
              {item.row && <p className="hub-paper__about">{aboutItem(item, date)}</p>}
            </div>
          </li>
        ))}
      </ol>
    )}
  </section>
)
