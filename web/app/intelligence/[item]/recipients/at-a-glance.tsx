import type { ToldRow } from '#shared/intelligence/recipient-view.ts'
import { Tag } from '../../../../components/tag.tsx'

/** How it stands, before anything is read in detail: whom somebody must ring first. */
export function AtAGlance({ told }: { readonly told: readonly ToldRow[] }) {
  const count = (is: (row: ToldRow) => boolean) => told.filter(is).length
  const act = count(({ must }) => must !== undefined)
  const waits = count(({ fate }) => fate.bears === 'waits')
  const know = count(({ fate }) => fate.bears === 'done')
  if (told.length === 0) return null
  return (
    <p className="govuk-body">
      {act > 0 && <Tag colour="red">{act === 1 ? '1 needs you' : `${act} need you`}</Tag>}{' '}
      {waits > 0 && <Tag colour="yellow">{`${waits} not opened yet`}</Tag>}{' '}
      {know > 0 && <Tag colour="green">{know === 1 ? '1 knows' : `${know} know`}</Tag>}
    </p>
  )
}
