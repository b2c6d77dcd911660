import type { Case } from '../case.ts'
import type { CaseTimes } from '../case-times.ts'
import { actions, notApplicable, notKnown, relative, services, text, toTell } from '../wording.ts'

/**
 * Sent by the nurse without sign-off, since nobody could be reached. Name and day of birth as she was given them: they
 * differ a little from those that the school has.
 */
export const perhapsTheSameFromNurse = ({ ago, born }: CaseTimes): Case => ({
  id: 'perhaps-the-same-nurse',
  author: 'lkm-nurse',
  danger: { now: 'no' },
  assessment: {
    '2.1': 'Keziah Thackeray',
    '2.2': '17 Tamblyn Rise\nLarkmere',
    '2.2-postcode': 'ZZ99 4DF',
    '2.3': notKnown,
    '2.4': '07700 900141',
    '2.5': { day: '7', month: '4', year: born(14, 4, 7).year },
    '2.6': 'Girl',
    '2.7': notApplicable,
    '2.8': 'English',
    '2.9': 'mixed-white-black-caribbean',
    '2.10': notKnown,
    '2.13': [relative('Denise, surname not given', 'Mother', 'yes')],
    '2.14': notKnown,
    '2.15': notApplicable,
    '2.16': '999 314 8172',
    '2.17': 'Dr Abiodun, Millrace Surgery',
    '2.18': notKnown,
    '2.18-upn': notKnown,
    '3.4': 'Saw her once, at the drop-in clinic',
    '3.6': 'Ravi Thistlewood, named nurse and team manager, 01632 960104',
    '3.7': ago(0),
    '3.8': notApplicable,
    '4.1': text`
      Keziah came alone to the drop-in at Fennimore Parade and asked for a pregnancy test, which was negative. She said
      that the man who brought her, 28, “says it’s fine because I’m mature”. He rang her phone six times in the quarter
      of an hour that she was with me. She had finger-shaped bruises on her upper arm and said she “knocked it”.

      She said at first that she was 16. Her record has another year of birth.`,
    '4.2': notKnown,
    '4.5': notKnown,
    '5.1':
      'She is being controlled by a man twice her age, who brings her to places and waits outside. She was afraid of being late for him.',
    '5.2a': notKnown,
    '5.2b': notKnown,
    '5.3': notKnown,
    '5.4': 'She came by herself and asked for help. She talked with pride about running for her school.',
    '5.5': 'Which school she goes to, who the man is, and how she came by the bruises.',
    '5.6': notKnown,
    '5.7': 'She says that her mother “would go mad at him, not at me”.',
    '5.8': 'Who is at home, and whether it is safe for her mother to be told first.',
    '5.9': 'He waited in a dark car on Fennimore Parade. The clinic’s door is in view of it.',
    '5.10': 'The clinic has a back door and a room without windows to the street; she knows both now.',
    '5.11': 'Whether he has brought other girls to the clinic.',
    '6.1': '“He’s not a bad person. He just gets jealous.” “You can’t tell him I said how old he is.”',
    '6.2': '“I want it to be like before the summer.”',
    '6.3-absent':
      'Her mother has not been spoken with: Keziah asked for time to tell her, and I do not know who else is at home.',
    '6.4-absent': 'As above.',
    '7.1': 'exploited',
    '7.1-nrm': 'not-considered',
    '8.1': text`
      I believe that she is being sexually abused by a man of 28 who controls and has hurt her. She may be pregnant later
      even though today’s test was negative. I see her again in a week.`,
    '8.2': notApplicable,
    '8.3':
      'A man of 28, first name withheld at her wish and known to me from his calls on her screen. Dark hatchback.',
    '8.3-told': toTell('lkm-police-spoc', 'lkm-intelligence'),
    '8.4': 'Outside the drop-in clinic, Fennimore Parade, at about 4pm.',
    '8.4-told': toTell('lkm-health-spoc', 'lkm-intelligence'),
    '9.1':
      'Seen again within the week. Safety plan agreed: a word that she can text me. The clinic’s staff know the car.',
    '9.2': 'Long-acting support by one nurse, wherever she lives.',
    '9.3': 'She comes when she wants to, without calls, and has no new injuries.',
    '9.4': 'To know today whether children’s services know her.',
    '9.5': ago(0),
    '10.1': actions({
      mash: 'Odalys Fenwick',
      'sexual-health': ['Odalys Fenwick', ago(0)],
      intelligence: 'Odalys Fenwick',
      'gp-review': 'Odalys Fenwick',
    }),
  },
  marf: {
    a1: 'safeguarding',
    a2: 'yes',
    a3: 'no',
    b7: 'no',
    b9: 'My manager is at a funeral and the duty named nurse did not pick up',
    b10: 'Any time today on my work mobile',
    c7: 'home',
    c13: 'no',
    e1: notKnown,
    f2: services({ 'social-care': ['not-known', ''], 'school-nurse': ['now', 'Odalys Fenwick, drop-in'] }),
    g2: 'She came for a pregnancy test, with bruises, brought by a man of 28.',
    g3: ['physical', 'sexual', 'sexual-exploitation'],
    g4: 'To me today: “He holds on when he’s angry. He doesn’t mean it to hurt.”',
    g8: notKnown,
    g10: 'None before today: this is the first time that we have seen her.',
    g14: 'The man waits near the clinic and became angry with the receptionist.',
    h1: 'yes',
    h2: 'not-asked',
    h3: ['child-may-withdraw'],
    'h3-details': 'I told her that I must pass on what worries me. I did not press her to agree.',
    h4: notKnown,
    h5: [
      {
        name: 'Denise, surname not given',
        told: 'no',
        agrees: 'not-asked',
        'why-not': ['risk-to-child', 'cannot-contact'],
        details: 'I do not know who else is at home.',
        attempts: 'I have no number for her. I did not ask for one while the child was upset.',
        checks: 'not-asked',
      },
    ],
    i3: 'She went quiet, then asked me to be the one who rings her.',
    'i4-absent': 'Not spoken with yet, see above.',
    j1: 'child',
    j2: 'child',
  },
  steps: [
    {
      by: 'lkm-nurse',
      does: 'chooseRoute',
      with: { openToChildrensServices: 'not-known', exploitationRiskIdentified: 'not-known' },
    },
    {
      by: 'lkm-nurse',
      does: 'sendReferral',
      with: {
        withoutSignOffReason:
          'Ravi Thistlewood is at a funeral until tomorrow and the duty named nurse has not answered three calls.',
      },
    },
  ],
})
