import type { servicesPatterns } from '../patterns/services.ts'
import type { Words } from './words.ts'

export const servicesWords: Record<keyof typeof servicesPatterns, Words> = {
  disengaged: {
    headword: 'disengaged',
    why: 'It leaves it to the child to come to a service. It is for services to reach the child.',
    instead: [
      'Services have not yet engaged the child: what was tried is …',
      'The child stopped coming to … when …; perhaps because …',
    ],
  },
  'hard-to-reach': {
    headword: 'hard to reach',
    why: 'It is services that have not reached the child, and that may be because somebody keeps them away.',
    instead: [
      'Services have not reached the child; what was tried is …',
      'The child is kept from services by …',
    ],
  },
  absconded: {
    headword: 'absconded',
    why: 'It is a word for prisoners. It hides what the child went from, or whom they were made to go to.',
    instead: [
      'The child went missing from … at …',
      'The child left before it was known that they would be safe',
    ],
  },
  'safe-and-well': {
    headword: 'returned safe and well',
    why: 'Coming back does not mean unharmed. It can end the questions too early.',
    instead: [
      'The child came back at …; they looked …; they were offered …',
      'The police checked on the child at …; what they saw and heard is …',
    ],
  },
  'hard-to-place': {
    headword: 'hard to place',
    why: 'It makes the child the reason why there is no home for them.',
    instead: [
      'The right home has not been found for the child',
      'The child needs a home that …; there is none yet',
    ],
  },
  'placement-breakdown': {
    headword: 'placement breakdown',
    why: 'It sounds as if the child broke it. Mostly the home could not give what the child needed.',
    instead: [
      'The child had to leave their home, which could not …',
      'The home was not right for the child, because …',
    ],
  },
  'historical-abuse': {
    headword: 'historical sexual abuse',
    why: 'It puts it far away. To the person who was abused it may be as near as today.',
    instead: ['Non-recent sexual abuse', 'The child was sexually abused when they were …'],
  },
  'grooming-line': {
    headword: 'grooming line',
    why: 'It makes a crime into a trade, and the child into a part of it.',
    instead: [
      'The child is being groomed and exploited by …',
      '… uses a telephone number to reach and exploit children',
    ],
  },
  'share-story': {
    headword: 'share your story',
    why: 'It is not a story, and being asked to tell it can press a child who is not ready.',
    instead: [
      'The child was asked whether they wanted to say what happened, when they are ready',
      'The child has given an account of …',
    ],
  },
  'child-pornography': {
    headword: 'child pornography',
    why: 'Pornography is made by adults who agree to it. Each such image shows a child being abused.',
    instead: ['Child sexual abuse images (material)', 'Indecent images of a child'],
  },
}
