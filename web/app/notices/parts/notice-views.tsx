import type { Action } from '#shared/permissions/rules.ts'
import { SubNavigation } from '../../../components/sub-navigation.tsx'

interface Props {
  readonly current: 'mine' | 'all'
  readonly actions: readonly Action[]
}

/** The two lists of an intelligence officer; everybody else has one, and needs no way between them. */
export const NoticeViews = ({ current, actions }: Props) =>
  actions.includes('intelligence.list') ? (
    <SubNavigation
      label="Notices"
      items={[
        { href: '/notices', text: 'Sent to you', current: current === 'mine' },
        { href: '/intelligence', text: 'All of your partnership', current: current === 'all' },
      ]}
    />
  ) : null
