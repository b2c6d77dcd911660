import type { Case } from '../case.ts'
import type { CaseTimes } from '../case-times.ts'
import { signedOffAndSent } from '../signed-off-and-sent.ts'
import { agrees, notApplicable, notKnown, relative, services, signs, text, toTell } from '../wording.ts'

/**
 * A boy of the county, assessed with the multi-agency tool as medium. One high indicator is suspected. The front door has
 * taken it and rated it amber.
 */
export const vennshireInTriage = ({ ago, said, born }: CaseTimes): Case => ({
  id: 'vennshire-in-triage',
  author: 'vnt-teacher',
  tool: { id: 'nottingham', version: '1' },
  danger: { now: 'no' },
  assessment: {
    name: 'Corin Hallowby',
    'also-known-as': 'Cozza; plays online as a name known to his mother',
    birth: born(14, 9, 1),
    gender: 'Boy',
    'sexual-orientation': notKnown,
    ethnicity: 'white-british',
    religion: notApplicable,
    address: '5 Fennel Row\nUpper Vennshire',
    postcode: 'ZZ99 4QT',
    telephone: '07700 900204',
    'first-language': 'English',
    disability: 'Deaf in his left ear; sits at the front on the right',
    'communication-needs': 'Face him when you speak. He reads lips when he is tired',
    'learning-difficulties': 'no',
    'legal-status': notApplicable,
    'protection-plan': 'no',
    'going-missing': ['no'],
    participated: ['child', 'parent'],
    completed: ago(1),
    area: 'county',
    'other-professionals': [
      { name: 'Wilf Garside', role: 'Attendance officer', agency: 'Tarnwick Bridge School' },
      { name: 'Nurse Imran Sayle', role: 'Audiology nurse', agency: 'Vennshire Community Health' },
    ],
    'placement-type': notApplicable,
    reason: text`
      Since the summer Corin has been away on Friday afternoons. On ${said(8)} I saw a man in his twenties wait for him at
      the lower gate. That evening his mother found a train ticket to Stourmere, 30 miles away, and a second phone. He
      says that the phone comes from “Dez”, whom he met in a game.`,
    vulnerabilities: signs({
      present: {
        bereavement:
          'His grandfather, with whom he spent every Saturday, died in spring. His mother and Corin both said so.',
        bullied: `Recorded twice in school this term: boys in his year imitate how he hears. The last time was ${said(20)}.`,
      },
      suspected: {
        'self-esteem': 'He told Mr Garside that he is “not much use at anything except the game”.',
      },
      notPresent: ['under-13', 'looked-after', 'social-or-learning', 'homeless', 'previous-victim'],
      notKnown: ['domestic-abuse', 'financially-unsupported', 'mental-health'],
    }),
    'vulnerabilities-detail':
      'He is often alone in the evenings: his mother works late shifts and there are no buses to the village after six.',
    low: signs({
      present: {
        'absent-from-school': 'Away on four of the last five Friday afternoons (register).',
        'home-late': 'Home at 11pm on two Fridays; his mother kept the messages she sent him.',
        'secretive-phone':
          'He has a second phone. He told his mother that “Dez says keep it off the house wifi”.',
      },
      notPresent: ['experimenting', 'aggressive', 'hostility', 'estranged'],
      notKnown: ['mood-swings'],
    }),
    'low-detail': 'All of it has begun since the summer.',
    medium: signs({
      present: {
        'unexplained-adults': `A man in his twenties whom nobody in the family knows waited for him at the school gate on ${said(8)} (seen by me).`,
        'unconnected-areas':
          'A train ticket to Stourmere, 30 miles away, was in his blazer. He has no family or friends there.',
      },
      suspected: {
        'adults-online': 'He says that he met Dez in a game. How old Dez was said to be is not known.',
      },
      notPresent: ['injuries', 'self-harm', 'placement-ended', 'stis'],
      notKnown: ['unknown-vehicles', 'exploitative-relationships'],
    }),
    'medium-detail': 'Staff at the lower gate have been asked to note times and number plates.',
    high: signs({
      suspected: {
        gifts: 'A headset worth about £200. He says that he won it; his mother found no sign of a prize.',
      },
      notPresent: ['hotels', 'nightclubs', 'serious-self-harm'],
      notKnown: ['unknown-adults', 'transported'],
    }),
    'views-child': text`
      “Dez is sound. He’s the only one who gets what it’s like when you can’t hear the banter.” Asked what worries him,
      he said: “That everyone makes a thing of it and he stops talking to me.”`,
    'views-child-wishes': '“For my mum not to cry. And to keep Saturdays.”',
    'views-parents':
      'His mother has been worried since the ticket. She has not taken the phone, because she fears that he would go without telling her.',
    'views-parents-wishes': 'She wants to know who the man is, and somebody for Corin to be with on Fridays.',
    strengths: text`
      A mother who notices and says so without shouting. He mends engines with his uncle and is good at it; the
      uncle would have him on Saturdays. He talks with Mr Garside.`,
    unknowns:
      'Who Dez is, and how old. Whether other boys get lifts or gifts from him. What happens in Stourmere.',
    analysis: text`
      Somebody older has looked for a boy who is alone and grieving, gives him what he lacks, and teaches him to hide it.
      That is how grooming looks. Nothing sexual has been described, and nobody has asked him yet somewhere quiet enough
      for him to hear. Two medium indicators are present; a third, and one high, are suspected.`,
    locations:
      'The lay-by opposite the lower school gate, Fridays at 1pm. Stourmere station, by the ticket only.',
    'locations-told': toTell('vnt-mash'),
    persons: 'A man called Dez, in his twenties, short beard, silver estate car with a roof box. Seen once.',
    'persons-told': toTell('vnt-mash', 'vnt-mase'),
    'other-children': 'A boy of year 8 has the same headset. His head of year has been told.',
    'other-children-told': toTell('vnt-school'),
    'assessed-as': 'medium',
    'assessed-as-reason':
      'It is what the form suggests. I did not go higher because what is high is only suspected, and asked for it to be found out this week.',
  },
  marf: {
    a1: 'safeguarding',
    a2: 'not-known',
    a3: 'no',
    b7: 'yes',
    b8: 'Araminta Joyce, designated safeguarding lead',
    b10: '3:30pm to 5pm',
    c7: 'home',
    c13: 'no',
    c22: 'no',
    d1: [relative('Bethan Hallowby', 'Mother', 'yes')],
    e1: [{ name: 'Col Hallowby', relationship: 'Uncle, in the next village', responsibility: 'no' }],
    f2: services({ 'social-care': ['no', ''] }),
    g2: `A man whom nobody knows waited for him at the gate on ${said(8)}, and his mother found the ticket that evening.`,
    g3: ['sexual-exploitation'],
    g4: 'To Mr Garside: “Dez is sound.”',
    g8: notKnown,
    g10: 'An adult at the lower gate on Fridays since last week. He stayed in school the one Friday so far.',
    g11: 'Somebody to find out with us who the man is, and a worker whom Corin can hear and would choose.',
    g14: notApplicable,
    h1: 'yes',
    h2: 'yes',
    h4: 'He asks that nobody rings the second phone.',
    h5: [agrees('Bethan Hallowby')],
    i3: 'He looked at the floor and said “you’ll just scare him off”.',
    j1: 'parent',
    j2: 'child',
  },
  steps: [
    ...signedOffAndSent(
      {
        author: 'vnt-teacher',
        lead: 'vnt-lead',
        comment: 'I agree with medium, and would go higher if the headset turns out to come from this man.',
      },
      { openToChildrensServices: 'no', exploitationRiskIdentified: 'no' },
    ),
    { by: 'vnt-mash', does: 'claimReferral', with: {} },
    {
      by: 'vnt-mash',
      does: 'rateReferral',
      with: {
        rating: 'amber',
        reason:
          'Two medium indicators with evidence, and an adult who comes to the gate. Asking police about the car before Friday; a strategy meeting is being considered.',
      },
    },
  ],
})
