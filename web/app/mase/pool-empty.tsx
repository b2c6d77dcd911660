import type { PoolKind } from '#shared/mase/pool.ts'
import { EmptyState } from '../../components/empty-state.tsx'

const words: Readonly<Record<PoolKind, string>> = {
  direct:
    'Nothing that was sent directly waits to be screened. Practitioners send a case here that is open to children’s services and whose risk is known.',
  'passed-on': 'Nothing that the MASH passed on waits to be screened.',
  accepted:
    'Every accepted referral is on an agenda. What you accept next waits here until you put it on one.',
  review: 'No review falls due by the next meeting.',
  actions: 'No action is overdue.',
  'carried-over': 'Nothing was carried over to the next meeting.',
  raised:
    'Nothing that intelligence raised waits for you. What the intelligence desk gives to the MASE comes here.',
}

/** What waits for nobody, kindly. */
export const PoolEmpty = ({ kind }: { readonly kind: PoolKind | undefined }) => (
  <EmptyState>
    <p className="govuk-body">
      {kind
        ? words[kind]
        : 'Nothing waits to be screened, reviewed or chased. Referrals come here directly from practitioners, and from the MASH when it passes one on.'}
    </p>
  </EmptyState>
)
