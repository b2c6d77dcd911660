import type { Case } from '../case.ts'
import type { CaseTimes } from '../case-times.ts'
import { signedOffAndSent } from '../signed-off-and-sent.ts'
import { actions, notApplicable, notKnown, relative, text, toTell, wasTold } from '../wording.ts'

/** Open to children's services and the risk is known, so the nurse sent it to the MASE. It waits to be screened. */
export const directToMase = ({ ago, said, ahead, born }: CaseTimes): Case => ({
  id: 'direct-to-mase',
  author: 'lkm-nurse',
  danger: { now: 'no' },
  assessment: {
    '2.1': 'Leonie Marsdale',
    '2.2': 'Foster home; the address is with children’s services',
    '2.2-postcode': notKnown,
    '2.3': 'Lee',
    '2.4': '07700 900175',
    '2.5': born(16, 1, 6),
    '2.6': 'Girl',
    '2.7': notApplicable,
    '2.8': 'English',
    '2.9': 'white-other',
    '2.12': 'Looked after, section 20',
    '2.13': [
      relative('Karen Marsdale', 'Mother', 'yes'),
      relative('Pat and Wyn Oduya', 'Foster carers', 'no'),
    ],
    '2.14': 'LK-204417',
    '2.15': 'LK-0761',
    '2.16': '999 334 0855',
    '2.17': 'Dr Abiodun, Millrace Surgery',
    '2.18': 'Larkmere Sixth Form Centre, first year',
    '2.19': 'college',
    '2.20': ['post-16', 'reduced-timetable'],
    '3.4': 'Nurse for looked-after young people; has known her for four years',
    '3.6': 'Ravi Thistlewood, named nurse and team manager, 01632 960104',
    '3.7': ago(14),
    '3.8': [
      {
        name: 'Femi Aldous',
        role: 'Social worker',
        agency: 'Larkmere Council children’s services',
        contacted: 'yes',
        date: ago(9),
      },
      { name: 'Gwenda Marlow', role: 'Constable', agency: 'Larkmere Police', contacted: 'yes', date: ago(9) },
    ],
    '3.9': ahead(80),
    '4.1': text`
      Leonie has been going missing overnight since the summer; return interviews name the same two addresses each time.
      She has told me that a man who lets rooms there “lets us stay if we’re friendly to his mates”.

      Three agencies are working hard and each meets the same wall: the rooms are let by the night, so that nobody has
      been able to close them, and two neighbouring boroughs treat the same girls separately.`,
    '4.2': 'yes',
    '4.3': [
      { type: 'Care plan review', date: ago(40) },
      { type: 'CSE assessment by her social worker', date: ago(100) },
    ],
    '4.5': 'yes',
    '4.6': `Completed by her social worker on ${said(100)}; opinion then: groomed or targeted.`,
    '5.1':
      'She has lived in five homes in three years. The men offer what she was missing: somewhere that does not send her away.',
    '5.2a': 'Low mood; sees a counsellor at the centre.',
    '5.2b': notApplicable,
    '5.3':
      'She is taken between the two addresses by car and does not know the way. That may be trafficking within the county.',
    '5.4': 'She and Wyn Oduya are restoring a bicycle. She keeps every appointment with her nurse.',
    '5.5': 'How many girls are there on a night, and who drives.',
    '5.6': 'Her carers understand what is being done to her and leave the door on the latch and a light on.',
    '5.7': 'A home that has said that it is hers until she is ready to leave it.',
    '5.8': 'Whether contact with her mother could be made easier.',
    '5.9': 'The rooms are near the coach stop, and girls from three towns are brought to them.',
    '5.10': 'The coach company’s night manager has offered to ring.',
    '5.11': 'Who owns the buildings.',
    '6.1': '“I know what it is. I’m not stupid. It’s just there’s always a bed.”',
    '6.2': '“I want to do hair and have a flat with a proper door.”',
    '6.3': 'Her carers are sad and steady. Her mother says that nobody ever tells her anything.',
    '6.4': 'All want her to stay where she is now and to finish her course.',
    '7.1': 'exploited',
    '7.1-nrm': 'referred',
    '8.1': text`
      She is being sexually exploited by men who are brought to rooms where she is given a bed. She sees it and cannot
      stop it alone. What keeps it going is the place, and the lack of one plan across three areas.`,
    '8.2':
      'At least four girls, two of them looked after by other authorities. First names are in the return interviews.',
    '8.2-told': [wasTold('Femi Aldous, social worker', ago(9), 'Odalys Fenwick'), ...toTell('lkm-mash')],
    '8.3':
      'The man who lets the rooms is called “the Major” by the girls. Two drivers, one with a coach company’s jacket; the other rings from 07700 900642.',
    '8.3-told': toTell('lkm-intelligence', 'lkm-police-spoc'),
    '8.4': 'Two lodging houses by the coach stop at Tallow Yard, rooms let by the night.',
    '8.4-told': toTell('lkm-intelligence', 'lkm-housing'),
    '9.1': 'Grab bag and a charged phone by her bed; carers report at once; nurse visits at home each week.',
    '9.2': 'A joint plan with the two other authorities; a tenancy with support at 18.',
    '9.3': 'Fewer nights away, and that she says where she was without being asked.',
    '9.4': 'Somebody with the power to act on the rooms.',
    '9.5': ago(3),
    '10.1': actions({
      'line-manager': ['Odalys Fenwick', ago(10)],
      intelligence: 'Odalys Fenwick',
      nrm: ['Children’s services', ago(30)],
      disruption: 'Larkmere Police with housing',
      transition: 'Children’s services',
      'sexual-health': ['Odalys Fenwick', ago(8)],
    }),
  },
  mase: {
    'manager-consulted': 'yes',
    'manager-name': 'Ravi Thistlewood, named nurse and team manager',
    'manager-date': ago(10),
    blocker: 'yes',
    'blocker-details': text`
      No agency alone can close rooms that are let by the night. Licensing says that it is for housing, housing that there
      is no tenancy, police that no girl will make a statement. Two letters and a joint visit on ${said(20)} led nowhere.`,
    strategic: ['locations', 'victims'],
    ask: 'Name one lead for the two addresses, with a date; and one plan with the two neighbouring authorities for the girls who are brought there.',
    'strategy-held': 'yes',
    'strategy-date': ago(12),
  },
  steps: [
    ...signedOffAndSent(
      {
        author: 'lkm-nurse',
        lead: 'lkm-nurse-manager',
        comment: 'Discussed in supervision. This is what the MASE is for.',
      },
      { openToChildrensServices: 'yes', exploitationRiskIdentified: 'yes' },
    ),
    {
      by: 'lkm-mase',
      does: 'askForMase',
      with: {
        question:
          'Which of the other local authorities have been told that their girls are in this, and by whom? Their coordinators should be at the meeting.',
      },
    },
  ],
})
