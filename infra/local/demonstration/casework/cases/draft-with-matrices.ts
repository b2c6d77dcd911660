import type { Case } from '../case.ts'
import type { CaseTimes } from '../case-times.ts'
import { notApplicable, notKnown, relative, signs, text } from '../wording.ts'

/** Half done with the matrices: the nurse has put down what she knows, and waits to hear from school. */
export const draftWithMatrices = ({ ago, said, born }: CaseTimes): Case => ({
  id: 'draft-with-matrices',
  author: 'lkm-nurse',
  tool: { id: 'matrices', version: '1' },
  danger: { now: 'no' },
  assessment: {
    'child-name': 'Delphine Okonjo-Reeve',
    'child-birth': born(15, 4, 7),
    'child-gender': 'Girl',
    'child-ethnicity': 'mixed-white-black-african',
    'child-languages': 'English, some French',
    'child-address': '17 Tenter Lane\nLarkmere',
    'child-postcode': 'ZZ99 6RB',
    'child-telephone': '07700 900217',
    'child-disability': notApplicable,
    'child-needs': 'Dyslexia: she asked for texts to be short',
    'child-school': 'Hollin Bank Academy, year 11',
    'child-nhs': '999 351 2648',
    'child-legal-status': notKnown,
    'worker-relationship': 'Sexual health nurse; have met her three times since summer',
    started: ago(2),
    'child-part': text`
      On ${said(2)} Delphine came to the young people’s clinic for the third time in two months. She asked whether a test
      shows “who it came from”. She had been driven there; the driver sent her four messages while she was with me,
      and she answered each at once.

      She said that he is “a mate of my cousin’s, he’s twenty-something”. She did not want to say more and asked twice
      whether her father is told.`,
    family: [
      {
        ...relative('Marcel Okonjo', 'Father', 'yes'),
        part: 'protects',
        how: 'Rings school himself when she is late',
      },
      {
        ...relative('Kayode, surname not known', 'Cousin, said to be 19', 'no'),
        part: 'not-known',
        how: 'She met the driver through him',
      },
    ],
    professionals: [
      {
        name: 'Idris Calloway',
        role: 'Designated safeguarding lead',
        agency: 'Hollin Bank Academy',
        part: 'I have asked him to ring me back today',
      },
    ],
    actual: signs({
      suspected: {
        'exploitative-relationships':
          'She answers his messages within seconds and looks at the door. She said “he gets stressed if I don’t”.',
      },
      notPresent: ['transported', 'hotels'],
      notKnown: ['trafficked', 'groomed-by-adults', 'exploited'],
    }),
    'suspected-people': signs({
      present: {
        'older-partner':
          'She speaks of him as her boyfriend. He is said to be “twenty-something”; she is 15.',
        'unexplained-adults': `He drove her to the clinic on ${said(2)} and waited in the car (seen from the window).`,
      },
      notKnown: ['perpetrators', 'adults-of-concern', 'other-victims'],
    }),
    'suspected-signs': signs({
      present: { stis: 'Treated twice in two months (clinic record).' },
      notPresent: ['injuries', 'pregnancy'],
      notKnown: ['absent-from-school', 'school-performance', 'mood-swings'],
    }),
    'suspected-notes':
      'Still to do: places and online, once I have spoken with school. Ask her where they go, not why.',
    'vulnerabilities-family': signs({
      suspected: {
        bereavement: 'She wore her mother’s ring and said “she’d have liked you”. Her file does not say.',
      },
      notKnown: ['domestic-abuse', 'parents-mental-health'],
    }),
    'views-child': '“I’m not stupid. I just don’t want to be the one who kicks off about it.”',
    strengths: 'She came by herself, three times. She wants to train as a paramedic and has asked me how.',
  },
  steps: [],
})
