import { SubNavigation } from '../../components/sub-navigation.tsx'

/** The parts of the intelligence desk's work, by their addresses, in their order. */
const parts = {
  items: { href: '/intelligence', text: 'Items' },
  toRing: { href: '/intelligence/to-ring', text: 'To ring' },
  breaches: { href: '/intelligence/breaches', text: 'Breaches' },
  connections: { href: '/intelligence/connections', text: 'Connections' },
  watches: { href: '/intelligence/watches', text: 'Watches' },
  export: { href: '/intelligence/export', text: 'Take out' },
} as const satisfies Record<string, { readonly href: string; readonly text: string }>

/** The parts of the intelligence desk's work. */
export const IntelligenceNavigation = ({ current }: { readonly current: keyof typeof parts }) => (
  <SubNavigation
    label="Intelligence"
    items={Object.entries(parts).map(([name, part]) => ({ ...part, current: name === current }))}
  />
)
