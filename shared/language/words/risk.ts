import type { riskPatterns } from '../patterns/risk.ts'
import type { Words } from './words.ts'

export const riskWords: Record<keyof typeof riskPatterns, Words> = {
  'at-risk': {
    headword: 'putting themselves at risk',
    why: 'It makes the child responsible for what somebody else does to them. No child can put themselves at risk of abuse: a person who abuses makes the risk.',
    instead: [
      'The child may have been groomed: … uses the fact that …',
      'The child is not protected when … because …',
      'The place lets people who abuse reach the child: …',
      'It is not clear whether the child is under duress when …',
    ],
  },
  'risky-choices': {
    headword: 'risky choices, poor decisions',
    why: 'It calls a choice what somebody has been groomed, forced or left without other ways to do.',
    instead: [
      'The child has few safe ways to …, because …',
      '… controls what the child does by …',
      'The child is harmed or may be harmed when …',
    ],
  },
  lifestyle: {
    headword: 'risky lifestyle, lifestyle choice',
    why: 'Nobody chooses to be abused. “Lifestyle” hides who does the harm, and makes it look settled.',
    instead: [
      'The child is being sexually exploited by …',
      'The child is exposed to harm at …, where …',
      'The child has nowhere safe to … and so …',
    ],
  },
  'risk-label': {
    headword: 'high risk, medium risk, low risk',
    why: 'A label alone does not say what harm, from whom or how soon, and a low one can stop help. In your own words, describe it.',
    instead: [
      'The child is likely to suffer … from … because …',
      'What happened so far is …; what may happen next is …',
      'On this tool it is … ; what lies behind that is …',
    ],
  },
  'keep-safe': {
    headword: 'keeping themselves safe',
    why: 'Keeping a child safe is the work of adults. A child who is exploited cannot do it alone.',
    instead: [
      'Adults will make … safer for the child by …',
      'The child knows whom to turn to: …',
      'What stops … from reaching the child is …',
    ],
  },
  'involved-in': {
    headword: 'involved in CSE',
    why: 'It sounds as if the child took part in something. Exploitation is done to a child.',
    instead: [
      'The child is being sexually exploited by …',
      'There are signs that the child is being exploited: …',
      'The child may become a victim of exploitation, because …',
    ],
  },
  educate: {
    headword: 'educate, raise awareness (as prevention)',
    why: 'It makes it the child’s task to know better and stop the abuse. Knowing the risks does not stop a person who abuses.',
    instead: [
      'Disrupt those who cause the harm: …',
      'Give the child somebody to trust who … ; they will talk about …',
      'Make … safer, so that people who abuse cannot …',
    ],
  },
}
