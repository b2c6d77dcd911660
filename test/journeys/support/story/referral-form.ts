import type { Answers } from '#shared/form/answers/answers.ts'
import { daysAgo } from './child.ts'

/** What is left to write in the multi-agency referral form: all else comes from the assessment. */
export const referralForm = (): Record<string, Answers> => ({
  referral: {
    a1: { value: 'safeguarding' },
    a2: { value: 'yes' },
    a3: { value: 'yes' },
    a4: { value: 'The MASH duty desk' },
    a5: { value: daysAgo(0) },
    a6: { value: 'About 11:20am' },
    a7: { value: 'The attendance record and a chronology' },
  },
  referrer: {
    b7: { value: 'yes' },
    b8: { value: 'Maud Penhallow, head teacher' },
    b10: { value: 'After 3pm' },
  },
  child: {},
  'child-home': {
    c25: { value: 'yes' },
    c29: { mark: 'not-applicable' },
    c7: { value: 'home' },
    c22: { value: 'no' },
  },
  'child-needs': { c13: { value: 'no' }, c34: { value: ['sensory'] } },
  'child-status': { c36: { value: 'early-help' } },
  'other-children': { c50: { mark: 'not-applicable' } },
  parents: {
    d1: {
      value: [
        {
          name: 'Rowena Quillfeather',
          relationship: 'Mother',
          responsibility: 'yes',
          main: 'yes',
          address: 'As the child',
          telephone: '07700 900742',
          language: 'English',
          needs: 'Works nights: ring after 2pm',
        },
      ],
    },
  },
  household: {
    e1: {
      value: [{ name: 'Corin Quillfeather', relationship: 'Brother', household: 'yes', focus: 'not-known' }],
    },
  },
  professionals: {
    f2: {
      value: [
        { row: 'school-nurse', involved: 'now', details: 'Odalys Fenwick' },
        { row: 'police', involved: 'before' },
      ],
    },
  },
  concern: {
    g2: {
      value: 'She was not at home from Friday evening until Saturday noon, and would not say where she was.',
    },
  },
  harm: {
    g3: { value: ['sexual-exploitation', 'criminal-exploitation'] },
    g4: { value: 'On Monday, to her form tutor: "he buys me things because I am special".' },
    g22: { mark: 'not-applicable' },
    g23: { value: 'I saw the silver hatchback at the gate twice last week.' },
    g24: { value: 'no' },
    g30: { value: 'no' },
  },
  family: {
    g26: { value: [{ row: 'domestic-abuse', present: 'not-known' }] },
    g8: { mark: 'not-known' },
  },
  outcome: {
    g10: { value: 'Two talks with the school nurse, which she broke off.' },
    g13: { value: 'Her aunt collects her; the gate is watched.' },
    g11: { value: 'A strategy discussion, and somebody whom she can trust outside the school.' },
    g29: { value: 'level-4' },
    g14: { mark: 'not-known' },
  },
  consent: {
    h1: { value: 'yes' },
    h2: { value: 'no' },
    h3: { value: ['child-may-withdraw'] },
    'h3-details': { value: 'She fears that he will hear of it.' },
    h4: { value: 'She does not want her band leader to be told more.' },
    h5: {
      value: [{ name: 'Rowena Quillfeather', told: 'yes', agrees: 'yes', objects: 'Nothing', checks: 'yes' }],
    },
  },
  voice: { i3: { value: 'She was angry at first, then asked whether her mother would be in trouble.' } },
  equality: { j1: { value: 'parent' }, j2: { value: 'child' } },
  quality: { quality: { value: [{ row: 'clear', answer: 'yes' }] } },
})
