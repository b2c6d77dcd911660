import type { Task } from '../../components/task-list.tsx'
import type { SectionLine } from './form-lines.ts'
import { leftOfSection } from './left-words.ts'

/** The line of a section in the list of tasks. */
export function taskOfLine(line: SectionLine, href: string): Task {
  const { title, status } = line
  if (status === 'cannot-start')
    return {
      title,
      hint: 'Filled in at sign-off by whoever authorises it',
      status: 'Not for you to fill in',
    }
  const hint = leftOfSection(line)
  return { title, href, ...(hint ? { hint } : {}), ...statusOf(line) }
}

function statusOf({ status, filledIn, optional }: SectionLine): Pick<Task, 'status' | 'colour'> {
  if (filledIn) return { status: 'Filled in, check it', colour: 'yellow' }
  if (status === 'problem') return { status: 'There is a problem', colour: 'red' }
  if (status === 'complete') return { status: 'Complete' }
  if (status === 'in-progress') return { status: 'In progress', colour: 'blue' }
  return optional ? { status: 'Optional' } : { status: 'Not started', colour: 'grey' }
}
