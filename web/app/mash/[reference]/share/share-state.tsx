import type { SentShare } from '#shared/sharing/view.ts'
import { Tag } from '../../../../components/tag.tsx'
import { stageOf, stateOf } from '../../../shares/words.ts'

/** Where a share is, in words. What nobody opens after several mails needs ringing. */
export function ShareState({ share: { state, fate, chase, phone } }: { readonly share: SentShare }) {
  const { text, colour } = fate ? stageOf[fate.stage] : stateOf[state]
  const ring = state === 'sent' && chase !== undefined && chase.at === undefined
  return (
    <>
      <Tag colour={colour}>{text}</Tag>
      {ring && (
        <>
          {' '}
          <strong>Ring them{phone ? ': ' : '.'}</strong>
          {phone && (
            <a className="govuk-link" href={`tel:${phone.replaceAll(' ', '')}`}>
              {phone}
            </a>
          )}
        </>
      )}
    </>
  )
}
