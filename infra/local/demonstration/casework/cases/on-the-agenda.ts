import type { Case } from '../case.ts'
import type { CaseTimes } from '../case-times.ts'
import { signedOffAndSent } from '../signed-off-and-sent.ts'
import { actions, notApplicable, notKnown, relative, text, toTell, wasTold } from '../wording.ts'

/** Went to the MASE from her school, was accepted, and stands on the agenda of the next meeting. */
export const onTheAgenda = ({ ago, said, ahead, born, nextMeeting }: CaseTimes): Case => ({
  id: 'on-the-agenda',
  author: 'lkm-lead',
  danger: { now: 'no' },
  assessment: {
    '2.1': 'Elowen Tarrick',
    '2.2': '60 Quarrel Bank\nLarkmere',
    '2.2-postcode': 'ZZ99 5EG',
    '2.3': notApplicable,
    '2.4': notKnown,
    '2.5': born(16, 25, 3),
    '2.6': 'Girl',
    '2.7': 'Moderate learning disability',
    '2.8': 'English',
    '2.9': 'white-british',
    '2.12': 'Child protection plan',
    '2.13': [
      relative('Jenna Tarrick', 'Mother', 'yes'),
      relative('Bryn Tarrick', 'Father, lives elsewhere', 'yes'),
    ],
    '2.14': 'LK-187703',
    '2.15': 'LK-0688',
    '2.16': '999 338 9021',
    '2.17': 'Dr Lindqvist, Osier Lane Practice',
    '2.18': 'Hollin Bank Academy, year 11',
    '2.18-upn': 'X999412822159',
    '2.19': 'mainstream',
    '2.20': ['full-time', 'pre-16'],
    '3.4': 'Designated safeguarding lead at her school; member of her core group',
    '3.6': 'Maud Penhallow, head teacher, 01632 960102',
    '3.7': ago(20),
    '3.8': [
      {
        name: 'Femi Aldous',
        role: 'Social worker',
        agency: 'Larkmere Council children’s services',
        contacted: 'yes',
        date: ago(15),
      },
    ],
    '3.9': ahead(75),
    '4.1': text`
      Elowen is on a child protection plan and the risk of exploitation has been known since the spring. She is brought
      money and vapes by adults who wait where school cannot see. On ${said(20)} she told her teaching assistant that “the
      van man does kisses for sweets”. An enquiry was opened and could not go on: she could not be interviewed in the way
      that was offered.`,
    '4.2': 'yes',
    '4.3': [{ type: 'Child protection plan', date: ago(90) }],
    '4.5': 'yes',
    '4.6': 'In the spring, by her social worker; opinion then: vulnerable.',
    '5.1':
      'Adults use that she trusts quickly and wants to please. She cannot always tell what happened when, and so has not been heard.',
    '5.2a':
      'Education, health and care plan. Understands short sentences and pictures; needs an intermediary to be interviewed.',
    '5.2b': notApplicable,
    '5.3': notKnown,
    '5.4': 'Her teaching assistant, whom she tells things; swimming; a gentle humour.',
    '5.5': 'Who the men are, and how often she has been hurt.',
    '5.6':
      'Her mother has a learning disability too and is supported by an advocate. They are fond of each other.',
    '5.7': 'Her mother keeps a picture diary with her each evening, which has been a great help.',
    '5.8': 'What part her father would like to play.',
    '5.9':
      'Vans stop at Osier Wharf (ZZ99 6WF) on her way home, most on Thursdays and Fridays after school. Other pupils have seen her called over.',
    '5.10': 'A travel escort was agreed for half of the week.',
    '5.11': 'Who could meet the cost of the other half.',
    '6.1':
      'With pictures and her teaching assistant: “I don’t like the van. I like the sweets. I don’t like kisses.”',
    '6.2': '“Swimming. And Miss to come with me.”',
    '6.3': 'Her mother says that she tells the police and “they say she can’t say it right”.',
    '6.4': 'She wants somebody to walk with Elowen every day.',
    '7.1': 'exploited',
    '7.1-nrm': 'will-refer',
    '8.1':
      'Adults are sexually abusing a disabled girl on her way home, and she has been left without a way to tell it that counts.',
    '8.2': 'A girl of year 8 has been called over to the same vans. Her parents know.',
    '8.2-told': [wasTold('Femi Aldous, social worker', ago(15), 'Idris Calloway')],
    '8.3':
      '“The van man”: older, white van LK08 VRT with a ladder, drawn by Elowen with a red badge on the door.',
    '8.3-told': toTell('lkm-intelligence'),
    '8.4': 'Osier Wharf between 3:15pm and 4pm.',
    '8.4-told': toTell('lkm-police-spoc'),
    '9.1':
      'Escort on each school day, paid by school until the panel decides; picture diary shared with police.',
    '9.2':
      'An intermediary for interviews; work on private and public by a specialist in learning disability.',
    '9.3': 'Her diary, and that she is happy to walk home.',
    '9.4': 'An officer who has been trained to interview with an intermediary.',
    '9.5': ago(6),
    '10.1': actions({
      'line-manager': ['Idris Calloway', ago(20)],
      intelligence: 'Idris Calloway',
      meeting: ['Children’s services', ago(14)],
      nrm: 'Children’s services',
      education: ['Idris Calloway', ago(10)],
    }),
  },
  mase: {
    'manager-consulted': 'yes',
    'manager-name': 'Maud Penhallow, head teacher',
    'manager-date': ago(8),
    blocker: 'yes',
    'blocker-details': text`
      Interviews have been stopped twice because there was no intermediary, and nobody can say which agency is to find and
      pay for one. School has asked on ${said(16)} and ${said(9)}.`,
    strategic: ['locations', 'trends'],
    'strategic-trends':
      'Three of the four children who were called over to vans this term have a learning disability.',
    ask: 'Decide who provides the intermediary, and by when; and look at Osier Wharf together with the police’s own reports.',
    'strategy-held': 'yes',
    'strategy-date': ago(14),
  },
  steps: [
    ...signedOffAndSent(
      {
        author: 'lkm-lead',
        lead: 'lkm-head',
        comment: 'Agreed. School will pay for the escort until the panel has decided.',
      },
      { openToChildrensServices: 'yes', exploitationRiskIdentified: 'yes' },
    ),
    { by: 'lkm-mase', does: 'acceptForMase', with: {} },
    { by: 'lkm-mase', does: 'putOnAgenda', with: { meeting: nextMeeting('LKM'), heading: 'victims' } },
  ],
})
