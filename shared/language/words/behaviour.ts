import type { behaviourPatterns } from '../patterns/behaviour.ts'
import type { Words } from './words.ts'

const need = 'The child may be telling of a need or of distress: …'

export const behaviourWords: Record<keyof typeof behaviourPatterns, Words> = {
  manipulative: {
    headword: 'manipulative',
    why: 'It reads bad intent into how a child tries to get what they need, often learned from those who control them.',
    instead: ['The child told … one thing and … another, perhaps because …', need],
  },
  'attention-seeking': {
    headword: 'attention-seeking',
    why: 'It waves aside what the child shows. A child who seeks attention needs it.',
    instead: ['The child seeks safety (contact, care) by …', need],
  },
  defiant: {
    headword: 'defiant, naughty',
    why: 'It judges instead of telling what happened, and nobody asks why.',
    instead: ['When asked to …, the child …', need],
  },
  challenging: {
    headword: 'challenging (behaviour)',
    why: 'It says how adults felt, and not what the child did or needed.',
    instead: ['The child … (what was seen, when, with whom)', need],
  },
  aggressive: {
    headword: 'aggressive',
    why: 'It makes a reaction into a trait. Fear, and having been harmed, often look like anger.',
    instead: ['The child shouted at (hit, pushed) … when …', 'The child was frightened or distressed and …'],
  },
  'kicked-off': {
    headword: 'kicked off',
    why: 'It makes light of distress, and does not say what happened.',
    instead: ['The child became distressed when … and …', 'The child shouted (left, threw …) after …'],
  },
  troubled: {
    headword: 'troubled',
    why: 'It puts the trouble into the child, and not into what happened to them.',
    instead: ['The child has been through …', 'The child is distressed by …, which shows in …'],
  },
  difficult: {
    headword: 'difficult',
    why: 'It says how adults felt, and puts the difficulty into the child.',
    instead: ['We have not yet found a way to …', need],
  },
  refused: {
    headword: 'refused, refused to engage',
    why: 'It sounds like ill will. Fear, threats, or a service that does not fit are more likely.',
    instead: [
      'The child was not able (not ready) to … at that time',
      'We have not yet found a way of working with the child that …',
      'The child said no to …, perhaps because …',
    ],
  },
  'non-compliant': {
    headword: 'non-compliant',
    why: 'It measures a child by whether they obey. What makes it hard for them stays unsaid.',
    instead: [
      'The child was not able to …, because …',
      'What we asked of the child did not work for them: …',
    ],
  },
}
