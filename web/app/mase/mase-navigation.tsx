import { SubNavigation } from '../../components/sub-navigation.tsx'
import { countIn } from './pool.ts'

const counted = (text: string, count: string | undefined) => (count ? `${text} (${count})` : text)

/** The parts of the coordinator's work, with how much waits in each. */
export async function MaseNavigation({ current }: { readonly current: 'waiting' | 'accepted' | 'meetings' }) {
  const [waiting, accepted] = await Promise.all([countIn('waiting'), countIn('accepted')])
  return (
    <SubNavigation
      label="MASE"
      items={[
        { href: '/mase', text: counted('To be screened', waiting), current: current === 'waiting' },
        {
          href: '/mase?view=accepted',
          text: counted('Accepted, not on an agenda', accepted),
          current: current === 'accepted',
        },
        { href: '/mase/meetings', text: 'Meetings', current: current === 'meetings' },
      ]}
    />
  )
}
