import type { Case } from '../case.ts'
import type { CaseTimes } from '../case-times.ts'
import { signedOffAndSent } from '../signed-off-and-sent.ts'
import { actions, agrees, notApplicable, notKnown, relative, services, text, toTell } from '../wording.ts'

/** A new referral from her school. The nurse has written of what seems to be the same child, spelled otherwise. */
export const perhapsTheSameFromSchool = ({ ago, said, ahead, born }: CaseTimes): Case => ({
  id: 'perhaps-the-same-school',
  author: 'lkm-teacher',
  danger: { now: 'no' },
  assessment: {
    '2.1': 'Kezia Thackray',
    '2.2': '17 Tamblyn Rise\nLarkmere',
    '2.2-postcode': 'ZZ99 4DF',
    '2.3': 'Kez',
    '2.4': notKnown,
    '2.5': born(14, 4, 7),
    '2.6': 'Girl',
    '2.7': notApplicable,
    '2.8': 'English',
    '2.9': 'mixed-white-black-caribbean',
    '2.10': notKnown,
    '2.12': notApplicable,
    '2.13': [
      relative('Denise Thackray', 'Mother', 'yes'),
      relative('Carl Idowu', 'Mother’s partner', 'no'),
      relative('Jonah Thackray', 'Brother', 'no', born(7, 12, 3)),
    ],
    '2.14': notKnown,
    '2.15': notKnown,
    '2.16': notKnown,
    '2.17': notKnown,
    '2.18': 'Hollin Bank Academy, year 10',
    '2.18-upn': 'D999411420085',
    '2.19': 'mainstream',
    '2.20': ['full-time', 'pre-16'],
    '3.4': 'Form teacher for two years; sees her every morning',
    '3.6': 'Idris Calloway, designated safeguarding lead, 01632 960101',
    '3.7': ago(4),
    '3.8': [
      {
        name: 'Idris Calloway',
        role: 'Safeguarding lead',
        agency: 'Hollin Bank Academy',
        contacted: 'yes',
        date: ago(3),
      },
    ],
    '3.9': ahead(84),
    '4.1': text`
      Since the start of term Kezia has been collected at the gate on at least four afternoons by a man in a dark blue
      car, who is not known to the family. On ${said(4)} a teaching assistant saw him take her phone from her hand and
      read it before she got in. Kezia told a friend that he is “Marlon, he’s like family”.

      Her attendance was 97% last year and is 81% now. She has fallen asleep in class three times this month.`,
    '4.2': notKnown,
    '4.5': 'no',
    '5.1': text`
      An adult man has made himself important to Kezia and decides when she is where. She has few people at school to
      whom she talks. She turned down the residential trip, which last year she had asked to go on.`,
    '5.2a': notApplicable,
    '5.2b': notApplicable,
    '5.3': notKnown,
    '5.4': 'She is a strong runner and was glad when asked to help with the younger pupils’ athletics.',
    '5.5': 'Who Marlon is, how they met, and where they go.',
    '5.6': 'Her mother began night shifts in August. Kezia gets Jonah up and to school on those mornings.',
    '5.7':
      'Mother and daughter are close. Mother answered at once when we rang, and has offered to change her shifts.',
    '5.8': 'How Kezia gets on with Mr Idowu, who has moved in since the summer.',
    '5.9':
      'The man waits on Fennimore Parade, outside the view of the school’s cameras. Other girls have been seen to talk to him.',
    '5.10': 'Staff are now on the Parade at the end of the day, and the shopkeepers there know whom to ring.',
    '5.11': 'Whether other schools have seen the same car.',
    '6.1': '“He’s just looking out for me. He gets stressed if I’m late, that’s all.”',
    '6.2': '“I want to pass my exams and do sports science. I want everyone to stop asking.”',
    '6.3':
      'Her mother had not heard of Marlon. She has noticed Kezia hiding her phone and is “sick with worry”.',
    '6.4': 'She wants her daughter home after school and that man kept away from her.',
    '7.1': 'groomed-or-targeted',
    '7.1-nrm': 'not-considered',
    '8.1': text`
      A grown man is controlling where Kezia is and with whom she speaks. I think that he is grooming her. She is tired,
      is missing lessons and is drawing back from people who care for her.`,
    '8.2':
      'Two girls of year 9, seen talking to the same man on Fennimore Parade. Names are with our safeguarding lead.',
    '8.2-told': toTell('lkm-mash', 'lkm-school'),
    '8.3':
      '“Marlon”, thought to be 25 to 30, tall, short beard. Dark blue hatchback, its plate ends with “RVO”.',
    '8.3-told': toTell('lkm-police-spoc', 'lkm-intelligence'),
    '8.4': 'Fennimore Parade between 3pm and 4pm on school days.',
    '8.4-told': toTell('lkm-intelligence'),
    '9.1':
      'Collected by her mother or Mr Calloway every day this week. A named adult in school. Referral to the MASH.',
    '9.2':
      'Support for Kezia by a specialist worker whom she chooses; help for her mother with the mornings.',
    '9.3': 'She is in school and awake, and says herself that she feels free to come and go.',
    '9.4': 'Advice on how to speak with her about Marlon without driving her away from us.',
    '9.5': ago(1),
    '10.1': actions({
      'line-manager': ['Tamsin Ellery', ago(4)],
      mash: 'Tamsin Ellery',
      intelligence: 'Idris Calloway',
      parents: ['Idris Calloway', ago(3)],
      'school-nurse': 'Tamsin Ellery',
      'review-date': 'Idris Calloway',
    }),
  },
  marf: {
    a1: 'safeguarding',
    a2: 'yes',
    a3: 'no',
    b7: 'yes',
    b8: 'Idris Calloway, designated safeguarding lead',
    b10: 'After 3:30pm, or any time through the school office',
    c7: 'home',
    c13: 'no',
    c22: 'no',
    f2: services({
      'social-care': ['not-known', ''],
      'school-nurse': ['not-known', 'May have been seen at the drop-in'],
    }),
    g2: 'A member of staff saw the man take her phone and read it, and saw that she was afraid.',
    g3: ['emotional', 'sexual-exploitation'],
    g4: 'To her friend, who told me: “He goes mad if I don’t text back.”',
    g8: notKnown,
    g10: 'Daily check-in since September and breakfast club for Jonah. She came to the first and has not felt able to since.',
    g13: 'She is collected by somebody we know each day.',
    g14: notApplicable,
    h1: 'yes',
    h2: 'no',
    h3: ['other'],
    'h3-details':
      'She says that there is nothing to refer. She was told that we are doing it because we are worried for her.',
    h4: 'She asks that her mother’s partner is not told.',
    h5: [agrees('Denise Thackray', 'Asks that Mr Idowu is not told')],
    i3: 'She was cross, and then asked whether she would still be allowed to run on Saturday.',
    j1: 'not-asked',
    j2: 'record',
  },
  steps: [
    ...signedOffAndSent(
      {
        author: 'lkm-teacher',
        lead: 'lkm-lead',
        comment: 'Read with Tamsin. The names of the two younger girls are with me; ring me for them.',
      },
      { openToChildrensServices: 'not-known', exploitationRiskIdentified: 'no' },
    ),
  ],
  // Nobody has taken it, and its day is over.
  daysAgo: 1.2,
})
