import { type DeskSort, deskSortIds, deskSorts } from '#shared/intelligence/desk-view.ts'
import { type ItemKind, itemKinds, kindNames } from '#shared/intelligence/kinds.ts'
import type { ItemState } from '#shared/intelligence/states.ts'
import { Button } from '../../components/button.tsx'
import { Hidden } from '../../components/hidden.tsx'
import { Select } from '../../components/select.tsx'
import { emptyState } from '../../forms/form-state.ts'

interface Props {
  readonly state: ItemState
  readonly kind: ItemKind | undefined
  readonly sort: DeskSort
}

/** Narrows the list to one kind, and puts it in another order. */
export const ChooseItems = ({ state, kind, sort }: Props) => {
  const form = emptyState({ kind, sort })
  return (
    <form method="get" action="/intelligence" noValidate className="hub-filter hub-no-print">
      <Hidden name="state" value={state} />
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-one-third">
          <Select
            form={form}
            name="kind"
            label="About"
            size="s"
            empty="Anything"
            items={itemKinds.map((value) => ({ value, text: kindNames[value] }))}
          />
        </div>
        <div className="govuk-grid-column-one-third">
          <Select
            form={form}
            name="sort"
            label="In order of"
            size="s"
            empty="The usual order"
            items={deskSortIds.map((value) => ({ value, text: deskSorts[value] }))}
          />
        </div>
      </div>
      <Button kind="secondary">Show</Button>
    </form>
  )
}
