import type { FormLines, SectionLine } from './form-lines.ts'

const counted = (count: number, one: string, several: string): string[] =>
  count === 0 ? [] : [`${count} ${count === 1 ? one : several}`]

type Left = Pick<SectionLine, 'status' | 'problems' | 'missing' | 'indicators'>

/** What is left of a section, for its line: 'one answer to put right, 15 of 27 indicators answered'. */
export function leftOfSection({ status, problems, missing, indicators }: Left): string | undefined {
  const begun = status !== 'not-started'
  const parts = [
    ...counted(begun ? problems.length : 0, 'answer to put right', 'answers to put right'),
    ...counted(begun ? missing.length : 0, 'answer still needed', 'answers still needed'),
    ...indicatorWords(indicators, begun),
  ]
  return parts.length > 0 ? parts.join(', ') : undefined
}

function indicatorWords(indicators: Left['indicators'], begun: boolean): string[] {
  if (!indicators) return []
  const { answered, of } = indicators
  if (answered === of) return []
  return begun ? [`${answered} of ${of} indicators answered`] : counted(of, 'indicator', 'indicators')
}

/** What is left of a whole form; nothing where nothing is. Sections that need not be filled in are left out. */
export function leftOfForm({ lines }: Pick<FormLines, 'lines'>): string | undefined {
  const own = lines.filter(({ status }) => status !== 'cannot-start')
  const needed = own.filter(({ optional }) => !optional)
  const begun = own.filter(({ status }) => status !== 'not-started')
  const sum = (count: (line: SectionLine) => number) => begun.reduce((all, line) => all + count(line), 0)
  const open = own.reduce(
    (all, { indicators }) => all + (indicators ? indicators.of - indicators.answered : 0),
    0,
  )
  const parts = [
    ...counted(
      needed.filter(({ status, filledIn }) => status === 'not-started' && !filledIn).length,
      'section not started',
      'sections not started',
    ),
    ...counted(own.filter(({ filledIn }) => filledIn).length, 'section to check', 'sections to check'),
    ...counted(
      sum(({ problems }) => problems.length),
      'answer to put right',
      'answers to put right',
    ),
    ...counted(
      sum(({ missing }) => missing.length),
      'answer still needed',
      'answers still needed',
    ),
    ...counted(open, 'indicator not answered', 'indicators not answered'),
  ]
  return parts.length > 0 ? parts.join(', ') : undefined
}
