import type { GuidanceBlock } from '#shared/form/format/definition.ts'
import { InsetText } from '../components/inset-text.tsx'
import { WarningText } from '../components/warning-text.tsx'

/** Guidance of a form: paragraphs, lists, warnings and links. */
export const Guidance = ({ blocks }: { readonly blocks: readonly GuidanceBlock[] }) =>
  blocks.map((block, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the blocks are fixed
    <Block key={index} block={block} />
  ))

function Block({ block }: { readonly block: GuidanceBlock }) {
  if (typeof block === 'string') return <p className="govuk-body">{block}</p>
  if ('inset' in block) return <InsetText>{block.inset}</InsetText>
  if ('warning' in block) return <WarningText>{block.warning}</WarningText>
  if ('link' in block)
    return (
      <p className="govuk-body">
        <a className="govuk-link" href={block.href} rel="noreferrer noopener" target="_blank">
          {block.link} (opens in new tab)
        </a>
      </p>
    )
  return (
    <>
      {block.heading && <p className="govuk-body govuk-!-font-weight-bold">{block.heading}</p>}
      <ul className="govuk-list govuk-list--bullet">
        {block.bullets.map((bullet) => (
          <li key={bullet}>{bullet}</li>
        ))}
      </ul>
    </>
  )
}
