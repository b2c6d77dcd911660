import { type ReactNode, useId } from 'react'
import { Tag, type TagColour } from './tag.tsx'

export interface Task {
  readonly title: ReactNode
  /** Left out while it cannot be started. */
  readonly href?: string
  readonly hint?: ReactNode
  readonly status: string
  /** Left out when nothing is left to do: plain text is quieter. */
  readonly colour?: TagColour
}

export function TaskList({ tasks }: { readonly tasks: readonly Task[] }) {
  const prefix = useId()
  return (
    <ul className="govuk-task-list">
      {tasks.map(({ title, href, hint, status, colour }, index) => {
        const hintId = hint ? `${prefix}-${index}-hint` : undefined
        const statusId = `${prefix}-${index}-status`
        return (
          <li
            key={statusId}
            className={`govuk-task-list__item${href ? ' govuk-task-list__item--with-link' : ''}`}
          >
            <div className="govuk-task-list__name-and-hint">
              {href ? (
                <a
                  className="govuk-link govuk-task-list__link"
                  href={href}
                  aria-describedby={[hintId, statusId].filter(Boolean).join(' ')}
                >
                  {title}
                </a>
              ) : (
                <div>{title}</div>
              )}
              {hintId && (
                <div id={hintId} className="govuk-task-list__hint">
                  {hint}
                </div>
              )}
            </div>
            <div className="govuk-task-list__status" id={statusId}>
              {colour ? <Tag colour={colour}>{status}</Tag> : status}
            </div>
          </li>
        )
      })}
    </ul>
  )
}
