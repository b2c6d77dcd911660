import type { Case } from '../case.ts'
import type { CaseTimes } from '../case-times.ts'
import { actions, agrees, notApplicable, notKnown, relative, services, text, toTell } from '../wording.ts'

/** A boy of thirteen, groomed through a game. Complete, and waiting for the head teacher to authorise it. */
export const waitingForSignOff = ({ ago, said, ahead, born }: CaseTimes): Case => ({
  id: 'waiting-for-sign-off',
  author: 'lkm-lead',
  danger: { now: 'no' },
  assessment: {
    '2.1': 'Tobias Wrenfield',
    '2.2': '8 Sallowfield Close\nLarkmere',
    '2.2-postcode': 'ZZ99 2BW',
    '2.3': 'Toby; plays online as a name known to his father',
    '2.4': notApplicable,
    '2.5': born(13, 6, 5),
    '2.6': 'Boy',
    '2.7': 'Autism, diagnosed at age 9',
    '2.8': 'English',
    '2.9': 'mixed-white-asian',
    '2.10': notKnown,
    '2.11': 'British',
    '2.12': notApplicable,
    '2.13': [
      relative('Simon Wrenfield', 'Father', 'yes'),
      relative('Mei Wrenfield', 'Mother', 'yes'),
      relative('Ada Wrenfield', 'Sister', 'no', born(9, 21, 10)),
    ],
    '2.14': notKnown,
    '2.15': notApplicable,
    '2.16': '999 310 0005',
    '2.17': 'Dr Abiodun, Millrace Surgery',
    '2.18': 'Hollin Bank Academy, year 9',
    '2.18-upn': 'A999410719048',
    '2.19': 'mainstream',
    '2.20': ['full-time', 'pre-16'],
    '3.4': 'Designated safeguarding lead at his school; has known him for two years',
    '3.6': 'Maud Penhallow, head teacher, 01632 960102',
    '3.7': ago(6),
    '3.8': [
      {
        name: 'Ruth Sethi',
        role: 'Pastoral lead',
        agency: 'Hollin Bank Academy',
        contacted: 'yes',
        date: ago(5),
      },
    ],
    '3.9': ahead(90),
    '4.1': text`
      On ${said(6)} Tobias told Mrs Sethi that somebody he plays with online, “Kit”, had asked him for a photo “with my
      top off, to prove I’m not a little kid”, and that he had sent one. Kit then asked for others. Tobias did not send
      them and was told that the first would go to everyone in his year.

      Kit says that he is 16. He has sent in-game gifts worth about £40 since the summer, and has asked twice which bus
      Tobias takes. Tobias has never met him.`,
    '4.2': 'yes',
    '4.3': [{ type: 'Education, health and care plan, annual review', date: ago(120) }],
    '4.5': 'no',
    '5.1': text`
      The person who calls himself Kit has learned what matters to Tobias and used it: the game is where Tobias feels
      good at something. Tobias takes what people say as meant. He was threatened, and for four days told nobody.`,
    '5.2a':
      'Education, health and care plan for autism. He does best with plain words, time to answer and one adult at a time.',
    '5.2b': notApplicable,
    '5.3': notApplicable,
    '5.4':
      'Chess club on Thursdays; a close friend, Aldous; a good bond with Mrs Sethi, to whom he chose to speak.',
    '5.5':
      'Who Kit is and whether he is known under other names. Whether other boys in the same group have been asked.',
    '5.6': text`
      His parents are warm and watchful and had agreed limits for the game. It was played on the family computer until
      August, since then on a phone in his room.`,
    '5.7': 'Both parents came to school the same day. They have kept the messages and have not blamed him.',
    '5.8': 'Whether Ada has been contacted through the same account.',
    '5.9': text`
      The group in the game has about thirty members, some of them pupils of this school. Nobody moderates it. Kit asked
      about the bus that leaves from Tallow Yard at 3:35pm.`,
    '5.10':
      'The school can see him on to the bus. His form has had two lessons on what to do when somebody asks for pictures.',
    '5.11': 'Whether the bus company has had other reports of an adult waiting at Tallow Yard.',
    '6.1':
      '“I knew it was weird when he asked but he’d been nice to me for ages.” “I don’t want people to see it.”',
    '6.2': 'He wants the picture gone, to keep playing with Aldous, and for nobody in his form to know.',
    '6.3':
      'They say he has been quieter since half term and had stopped eating breakfast. They are frightened that this man knows the bus.',
    '6.4': 'They want the man found, and for Tobias to feel that none of this is his doing.',
    '7.1': 'groomed-or-targeted',
    '7.1-nrm': 'no-grounds',
    '8.1': text`
      An unknown person has groomed Tobias over at least three months, obtained one image of him and is threatening him
      with it. There is a risk of further abuse through images, and of an attempt to meet him. He has been made anxious
      and ashamed; he sleeps badly.`,
    '8.2':
      'At least two other pupils of year 9 are in the same group. Tobias heard one say that Kit had “got pics off” somebody else.',
    '8.2-told': toTell('lkm-police-spoc', 'lkm-mash'),
    '8.3':
      'Calls himself Kit. Says he is 16; an adult man’s voice was heard once by Aldous. Account name and messages are kept by the parents.',
    '8.3-told': toTell('lkm-police-spoc', 'lkm-intelligence'),
    '8.4': 'The bus stop at Tallow Yard, weekdays about 3:35pm.',
    '8.4-told': toTell('lkm-intelligence'),
    '9.1':
      'Report to CEOP with the parents; an adult at the bus each day; Mrs Sethi sees him every morning; the image reported for removal.',
    '9.2': 'Work on friendship online, made for how he learns, with his plan’s keyworker.',
    '9.3':
      'He eats and sleeps as before, says that he feels safe on the way home, and no new contact is made.',
    '9.4': 'Advice from police about what may be said to the other families and when.',
    '9.5': ago(1),
    '10.1': actions({
      'line-manager': ['Idris Calloway', ago(6)],
      ceop: ['Simon Wrenfield, with school', ago(4)],
      mash: 'Idris Calloway',
      intelligence: 'Idris Calloway',
      'preventative-work': 'Ruth Sethi',
      'review-date': 'Idris Calloway',
    }),
  },
  marf: {
    a1: 'safeguarding',
    a2: 'yes',
    a3: 'no',
    a7: 'Screenshots of the messages, kept by the parents; none of the image is held at school.',
    b7: 'yes',
    b8: 'Maud Penhallow, head teacher',
    b10: 'Weekdays 8am to 5pm',
    c7: 'home',
    c13: 'no',
    c22: 'no',
    e1: [
      {
        name: 'Ada Wrenfield',
        relationship: 'Sister',
        responsibility: 'no',
        household: 'yes',
        focus: 'not-known',
      },
    ],
    f2: services({ 'social-care': ['no', ''], camhs: ['before', 'Assessment for autism, four years ago'] }),
    g2: 'He was threatened with the picture being sent round, and the person asked again which bus he takes.',
    g3: ['sexual', 'sexual-exploitation'],
    g4: 'To Mrs Sethi on the day he told her: “He said if I didn’t send more he’d send the first one to everyone.”',
    g8: notApplicable,
    g10: 'Adult at the bus stop and a daily check-in since he told us. He says that mornings are easier.',
    g13: 'Parents keep his phone at night and the account is left open, untouched, for police.',
    g14: notApplicable,
    h1: 'yes',
    h2: 'yes',
    h4: 'He asks that officers do not come to school in uniform.',
    h5: [agrees('Simon Wrenfield'), agrees('Mei Wrenfield')],
    i3: 'He cried, then said he was glad that “it’s not just me who knows now”.',
    j1: 'parent',
    j2: 'child',
  },
  steps: [
    {
      by: 'lkm-lead',
      does: 'chooseRoute',
      with: {
        openToChildrensServices: 'no',
        exploitationRiskIdentified: 'no',
        addition: 'Please ring before visiting: he needs to know beforehand who is coming.',
      },
    },
    { by: 'lkm-lead', does: 'askForSignOff' },
  ],
})
