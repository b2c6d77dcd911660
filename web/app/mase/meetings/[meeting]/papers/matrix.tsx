import type { ItemInMatrix, PostInMatrix } from '#shared/mase/pack-view.ts'
import { type Sees, seesBecause } from '#shared/mase/who-sees.ts'
import { Table } from '../../../../../components/table.tsx'

const words: Readonly<Record<Sees, string>> = {
  full: 'Reads it',
  pointer: 'Restricted',
  counted: 'By number only',
  nothing: 'Not there',
}

/** Who sees what, and why: each item with each post. */
export const Matrix = ({
  items,
  posts,
}: {
  readonly items: readonly ItemInMatrix[]
  readonly posts: readonly PostInMatrix[]
}) => (
  <Table
    caption="Who sees what, and why"
    keyOf={({ id }) => id}
    rows={items}
    columns={[
      {
        heading: 'Item',
        cell: ({ number, name, about }) => (
          <>
            {number} {name}
            {about && <span className="govuk-hint govuk-!-margin-bottom-0">{about}</span>}
          </>
        ),
      },
      ...posts.map(({ copyFor, verdicts }) => ({
        heading: copyFor,
        cell: ({ id }: ItemInMatrix) => {
          const verdict = verdicts[id]
          return (
            verdict && (
              <>
                {words[verdict.sees]}
                <span className="govuk-hint govuk-!-font-size-16 govuk-!-margin-bottom-0">
                  {seesBecause[verdict.because]}
                </span>
              </>
            )
          )
        },
      })),
    ]}
  />
)
