import type { Answers } from '#shared/form/answers/answers.ts'
import { child, daysAgo } from './child.ts'

/** What the lead of a school writes into the NWG tool, section by section. */
export const assessment = (): Record<string, Answers> => ({
  'identifying-details': {
    '2.1': { value: child.name },
    '2.2': { value: child.address },
    '2.2-postcode': { value: child.postcode },
    '2.3': { value: child.nickname },
    '2.4': { value: child.telephone },
    '2.5': { value: child.birth },
    '2.6': { value: 'Girl' },
    '2.7': { value: 'Being assessed for ADHD since the spring; hears poorly on the left side' },
    '2.8': { value: 'English' },
    '2.9': { value: 'white-british' },
    '2.10': { mark: 'not-known' },
    '2.11': { value: 'British citizen' },
    '2.12': { value: 'Lives with her mother; no orders' },
    '2.13': {
      value: [
        {
          name: 'Rowena Quillfeather',
          relationship: 'Mother',
          birth: { day: '9', month: '11', year: '1984' },
          responsibility: 'yes',
        },
        { name: 'Corin Quillfeather', relationship: 'Brother', responsibility: 'no' },
      ],
    },
    '2.14': { mark: 'not-applicable' },
    '2.15': { value: 'LK-0417-26' },
    '2.16': { value: child.nhsNumber },
    '2.17': { value: 'Hollin Bank Surgery' },
    '2.18': { value: 'Hollin Bank Academy' },
    '2.18-upn': { value: 'B801200005001' },
    '2.19': { value: 'mainstream' },
    '2.20': { value: ['full-time', 'pre-16'] },
  },
  practitioner: {
    '3.4': { value: 'Designated safeguarding lead of her school since year 7' },
    '3.6': { value: 'Maud Penhallow, head teacher' },
    '3.7': { value: daysAgo(3) },
    '3.8': {
      value: [
        {
          name: 'Odalys Fenwick',
          role: 'School nurse',
          agency: 'Larkmere Community Health Trust',
          contact: '01632 960103',
          contacted: 'yes',
          date: daysAgo(2),
        },
      ],
    },
    '3.9': { value: daysAgo(-80) },
  },
  background: {
    '4.1': {
      value:
        'Since half term she comes late and tired, has a second telephone that she hides, and was collected twice at the gate by a man whom nobody in the school knows. On Monday she told her form tutor that "he buys me things because I am special".',
    },
    '4.2': { value: 'yes' },
    '4.3': { value: [{ type: 'Early help assessment by the school', date: daysAgo(200) }] },
    '4.5': { value: 'no' },
  },
  'child-domain': {
    '5.1': { value: 'She lost touch with her friends after the move, and spends nights on her telephone.' },
    '5.2a': { value: 'Waiting for the result of her ADHD assessment.' },
    '5.2b': { mark: 'not-known' },
    '5.3': { value: 'She was driven to Tarnwick at least once and did not know where she was.' },
    '5.4': { value: 'Plays the cornet in the brass band, and trusts the band leader.' },
    '5.5': { value: 'Who the man is, and where the second telephone came from.' },
  },
  'family-domain': {
    '5.6': { value: 'Her mother works nights, so nobody is at home from nine in the evening.' },
    '5.7': { value: 'A warm home. Her mother rang the school herself, and her aunt lives two doors away.' },
    '5.8': { value: 'Whether the aunt can be there on the nights when her mother works.' },
  },
  'community-domain': {
    '5.9': {
      value: 'The shelter behind the retail park in Hollin Bank, where older people gather at night.',
    },
    '5.10': { value: 'The band meets twice a week; the youth worker knows her.' },
    '5.11': { mark: 'not-applicable' },
  },
  views: {
    '6.1': { value: '"It is not like that. He listens to me, nobody else does."' },
    '6.2': { value: 'To be left in peace, and to go on the band tour in the summer.' },
    '6.3': { value: 'Her mother is frightened and wants to know who the man is.' },
    '6.4-absent': { value: 'She was called away to work before we came to this; I see her on Thursday.' },
  },
  opinion: {
    '7.1': { value: 'groomed-or-targeted' },
    '7.1-other': { value: ['yes'] },
    '7.1-details': {
      value: 'She may have been asked to carry a parcel, which would be criminal exploitation.',
    },
    '7.1-nrm': { value: 'will-refer' },
  },
  analysis: {
    '8.1': { value: 'She is being groomed by an adult who gives presents and keeps her from her friends.' },
    '8.2': { value: 'A girl of about twelve from another school was with her in the shelter.' },
    '8.2-told': { value: [{ recipient: 'lkm-health-spoc', told: 'no' }] },
    '8.3': { value: 'A man of about thirty, silver hatchback, known to the girls as Dex.' },
    '8.3-told': {
      value: [
        { recipient: 'lkm-police-spoc', told: 'no' },
        { someone: 'The community officer at the gate', told: 'yes', when: daysAgo(1), by: 'Idris Calloway' },
      ],
    },
    '8.4': { value: 'The shelter behind the retail park, Hollin Bank, Fridays after nine.' },
    '8.4-told': { value: [{ recipient: 'lkm-housing', told: 'no' }] },
  },
  planning: {
    '9.1': {
      value: 'Collected by her aunt every day; the band leader knows; the second telephone stays at school.',
    },
    '9.2': { value: 'A trusted adult each week, and her ADHD assessment finished.' },
    '9.3': { value: 'She tells somebody where she is going, and comes rested.' },
    '9.4': { value: 'Advice from the exploitation team on how to speak with her.' },
    '9.5': { value: daysAgo(0) },
  },
  actions: {
    '10.1': {
      value: [
        { row: 'line-manager', take: ['yes'], lead: 'Idris Calloway', completed: daysAgo(1) },
        { row: 'mash', take: ['yes'], lead: 'Idris Calloway' },
        { row: 'parents', take: ['yes'], lead: 'Maud Penhallow' },
      ],
    },
  },
  additional: {
    '11': {
      value: [{ question: '8.3', information: 'The hatchback has a band sticker in its rear window.' }],
    },
  },
})
