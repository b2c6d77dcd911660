import type { crimePatterns } from '../patterns/crime.ts'
import type { Words } from './words.ts'

export const crimeWords: Record<keyof typeof crimePatterns, Words> = {
  'drug-running': {
    headword: 'drug running, county lines runner, working for …',
    why: 'It gives a child a part in a trade. A child who is made to carry drugs is criminally exploited, and may be trafficked.',
    instead: [
      'The child is being criminally exploited to move drugs for …',
      'The child is trafficked to … to …',
    ],
  },
  recruits: {
    headword: 'recruited, recruits for …',
    why: 'It sounds like a job. A child who is drawn in, or made to draw in others, is exploited.',
    instead: [
      'The child was groomed and coerced by … into …',
      'The child is made to bring other children to …; they are harmed too',
    ],
  },
  'money-mule': {
    headword: 'money mule',
    why: 'It makes a child a tool of crime. Their account is used by those who exploit them.',
    instead: ['The child is being financially exploited: … uses their bank account to …'],
  },
  plugging: {
    headword: 'plugging, stuffing, banking',
    why: 'The slang hides violence. A child who is made to carry drugs inside their body is abused, and in danger of death.',
    instead: [
      'The child is coerced to carry drugs inside their body (coerced internal concealment)',
      'The child was sexually abused by being made to hide … inside them; they need medical help now',
    ],
  },
}
