import { SubNavigation } from '../../../components/sub-navigation.tsx'
import { itemAddress } from '../addresses.ts'

/** The pages of one item, by the end of their addresses. */
const parts = {
  item: { path: undefined, text: 'The item' },
  connections: { path: 'connections', text: 'Connections' },
  recipients: { path: 'recipients', text: 'Who is told' },
} as const satisfies Record<string, { readonly path: string | undefined; readonly text: string }>

/** The pages of one item. */
export const ItemNavigation = ({
  item,
  current,
}: {
  readonly item: string
  readonly current: keyof typeof parts
}) => (
  <SubNavigation
    label="Item"
    items={Object.entries(parts).map(([name, { path, text }]) => ({
      href: itemAddress(item, path),
      text,
      current: name === current,
    }))}
  />
)
