import { SubNavigation } from '../../components/sub-navigation.tsx'

/** The parts of the intelligence desk's work, by their addresses, in their order. */
const parts = {
  items: { href: '/intelligence', text: 'Items' },
  export: { href: '/intelligence/export', text: 'Take out' },
} as const satisfies Record<string, { readonly href: string; readonly text: string }>

/** The parts of the intelligence desk's work. */
export const IntelligenceNavigation = ({ current }: { readonly current: keyof typeof parts }) => (
  <SubNavigation
    label="Intelligence"
    items={Object.entries(parts).map(([name, part]) => ({ ...part, current: name === current }))}
  />
)
