import type { FrozenDocument } from '#shared/form/document/document.ts'
import { findFrozenText } from '#shared/form/document/frozen-answers.ts'
import type { Referral } from '#shared/referral/referral.ts'
import { TypedText } from '../../../components/typed-text.tsx'
import { RouteFacts } from '../../../document/record/route-facts.tsx'
import { signOffWords } from '../../../document/record/sign-off-words.ts'

interface Props {
  readonly referral: Referral
  readonly documents: readonly FrozenDocument[]
}

/** Who sent it, by which route and why, and whether their agency has authorised it. */
export const SenderFacts = ({ referral: { route, author, agency, signOff }, documents }: Props) => (
  <RouteFacts
    route={route}
    more={[
      { key: 'Sent by', value: `${author.name}, ${author.post}, ${agency.name}` },
      { key: 'Reach them on', value: findFrozenText(documents, 'worker.contact') ?? 'Not given' },
      {
        key: 'Sign-off',
        value: (
          <>
            {signOffWords(signOff)}
            {signOff.withoutReason && (
              <>
                {' '}
                Why it was sent without:
                <TypedText text={signOff.withoutReason} />
              </>
            )}
          </>
        ),
      },
    ]}
  />
)
