import type { SectionProgress } from '#shared/form/progress/progress.ts'

export interface Count {
  readonly complete: number
  readonly of: number
}

interface Counts {
  readonly needed: Count
  readonly optional: Count
}

/** What the one who fills it in cannot start is not counted. */
export function count(sections: readonly Pick<SectionProgress, 'status'>[]): Count {
  const own = sections.filter(({ status }) => status !== 'cannot-start')
  return { complete: own.filter(({ status }) => status === 'complete').length, of: own.length }
}

/** What is needed and what is optional, apart: a form is ready to send without the latter. */
export function countWords({ needed, optional }: Counts): string {
  const words = `${needed.complete} of ${needed.of} needed sections are complete`
  if (optional.of === 0) return `${words}.`
  const filledIn =
    optional.complete === 0 ? '' : `: ${optional.complete} ${optional.complete === 1 ? 'is' : 'are'} complete`
  return `${words}. ${optional.of} more ${optional.of === 1 ? 'is' : 'are'} optional${filledIn}.`
}
