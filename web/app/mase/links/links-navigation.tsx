import type { Action } from '#shared/permissions/rules.ts'
import { SubNavigation } from '../../../components/sub-navigation.tsx'
import { currentPerson } from '../../../session/current-person.ts'

const parts = [
  { href: '/mase/links', text: 'Links', needs: 'mase.links' },
  { href: '/mase/links/places', text: 'Places and times', needs: 'mase.links' },
  { href: '/mase/figures', text: 'Figures', needs: 'mase.figures' },
  { href: '/mase/profile', text: 'Problem profiles', needs: 'mase.profile' },
] as const satisfies readonly { href: string; text: string; needs: Action }[]

/** What the MASE learns from its casework: the parts that one may see. */
export async function LinksNavigation({ current }: { readonly current: (typeof parts)[number]['href'] }) {
  const person = await currentPerson()
  const items = parts.filter(({ needs }) => person?.actions.includes(needs))
  return (
    <SubNavigation
      label="Links and trends"
      items={items.map(({ href, text }) => ({ href, text, current: href === current }))}
    />
  )
}
