import type { Guidance, Spoken } from '#shared/form/prompts/guidance.ts'
import { departureWords, reasonWords } from '../../document/guidance/departure-words.ts'
import type { Block, Fact } from './blocks.ts'

/** What the form's own rules said when it was sent, beside the opinion, which stands. The same words as on the pages. */
export function guidanceBlocks(guidance: Guidance | undefined): Block[] {
  if (!guidance) return []
  const { prompts, suggested, opinion } = guidance
  const departs = departureWords(guidance, 'they')
  return [
    { kind: 'heading', level: 3, text: 'What this tool suggests' },
    {
      kind: 'facts',
      facts: [
        fact('The tool suggests', suggested?.label ?? 'No level'),
        fact('The practitioner’s opinion', opinion?.label ?? 'No level given'),
        ...(departs ? [fact('How they differ', `${departs} ${reasonWords(guidance, 'they')}`)] : []),
        ...prompts.flatMap(promptFacts),
      ],
    },
    {
      kind: 'paragraph',
      text: 'The practitioner’s opinion stands. What is counted here decides nothing.',
      tone: 'hint',
    },
  ]
}

const fact = (label: string, text: string): Fact => ({ label, answer: { as: 'text', text } })

function promptFacts({ says, because, asks }: Spoken): Fact[] {
  const items = [
    ...because.map(({ label, answer }) => `${label}: ${answer}`),
    ...asks.map((words) => `The tool asks for next: ${words}`),
  ]
  return [{ label: says, answer: items.length > 0 ? { as: 'list', items } : { as: 'text', text: 'Always' } }]
}
