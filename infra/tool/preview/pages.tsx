import { renderToStaticMarkup } from 'react-dom/server'
import type { FormDefinition } from '#shared/form/format/definition.ts'
import type { CalendarDate } from '#shared/identifiers/calendar-date.ts'
import { type Filling, fillings } from './filling.ts'
import type { PreviewPage } from './page.ts'
import { PrintView } from './print-view.tsx'
import { sampleAnswers } from './sample-answers.ts'
import { SectionView } from './section-view.tsx'
import { Start } from './start.tsx'

/**
 * A form as practitioners would see it, drawn with the hub's own components: the list of tasks, each section empty and
 * filled in, and the form as it is read and printed.
 */
export function drawPages(definition: FormDefinition, on: CalendarDate): PreviewPage[] {
  const answersOf: Record<Filling, ReturnType<typeof sampleAnswers>> = {
    empty: {},
    filled: sampleAnswers(definition, on),
  }
  const { title, sections } = definition
  const draw = (path: string, name: string, element: React.ReactElement): PreviewPage => ({
    path,
    title: `${name} - ${title} - Preview`,
    html: renderToStaticMarkup(element),
  })
  return [
    draw('/', 'List of tasks', <Start definition={definition} answers={answersOf} on={on} />),
    ...fillings.flatMap((filling) =>
      sections.map((section) =>
        draw(
          `/${filling}/${section.id}`,
          `${section.title} (${filling === 'empty' ? 'empty' : 'filled in'})`,
          <SectionView {...{ definition, section, filling, on }} answers={answersOf[filling]} />,
        ),
      ),
    ),
    draw('/print', 'Print view', <PrintView definition={definition} answers={answersOf.filled} on={on} />),
  ]
}
