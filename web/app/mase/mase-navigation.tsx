import { SubNavigation } from '../../components/sub-navigation.tsx'
import { countWaiting } from './pool.ts'

const counted = (text: string, count: string | undefined) => (count ? `${text} (${count})` : text)

/** The parts of the coordinator's work, by their addresses. */
const parts = {
  pool: { href: '/mase', text: 'What waits' },
  meetings: { href: '/mase/meetings', text: 'Meetings' },
  year: { href: '/mase/year', text: 'The year' },
  actions: { href: '/mase/actions', text: 'Actions' },
  links: { href: '/mase/links', text: 'Links and trends' },
} as const

/** The parts of the coordinator's work, with how much waits in the pool. */
export async function MaseNavigation({ current }: { readonly current: keyof typeof parts }) {
  const waiting = await countWaiting()
  return (
    <SubNavigation
      label="MASE"
      items={Object.entries(parts).map(([name, { href, text }]) => ({
        href,
        text: name === 'pool' ? counted(text, waiting) : text,
        current: name === current,
      }))}
    />
  )
}
