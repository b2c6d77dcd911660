import type { Case } from '../case.ts'
import type { CaseTimes } from '../case-times.ts'
import { signedOffAndSent } from '../signed-off-and-sent.ts'
import { actions, agrees, notKnown, relative, services, text, toTell } from '../wording.ts'

/** Came to the MASH from the police, was passed on to the MASE, and the coordinator has accepted it. */
export const passedOnAndAccepted = ({ ago, said, ahead, born }: CaseTimes): Case => ({
  id: 'passed-on-and-accepted',
  author: 'lkm-constable',
  danger: { now: 'no' },
  assessment: {
    '2.1': 'Dania Prewell',
    '2.2': '11 Cooper’s Reach\nLarkmere',
    '2.2-postcode': 'ZZ99 7GJ',
    '2.3': 'Dani',
    '2.4': '07700 900188',
    '2.5': born(15, 9, 10),
    '2.6': 'Girl',
    '2.7': notKnown,
    '2.8': 'English, Arabic',
    '2.9': 'arab',
    '2.10': 'Muslim',
    '2.11': 'British',
    '2.12': 'Child in need plan',
    '2.13': [
      relative('Samia Prewell', 'Mother', 'yes'),
      relative('Yusuf Prewell', 'Brother', 'no', born(17, 14, 2)),
    ],
    '2.14': 'LK-198820',
    '2.15': 'LK-1029',
    '2.16': notKnown,
    '2.17': notKnown,
    '2.18': 'Larkmere Short Stay School',
    '2.19': 'pupil-referral-unit',
    '2.20': ['reduced-timetable', 'pre-16'],
    '3.4': 'Officer for missing young people; has known her since the spring',
    '3.6': 'Sergeant Leopold Asante, public protection, 01632 960106',
    '3.7': ago(11),
    '3.8': [
      {
        name: 'Colm Tierney',
        role: 'Head of unit',
        agency: 'Larkmere Short Stay School',
        contacted: 'yes',
        date: ago(8),
      },
    ],
    '3.9': ahead(85),
    '4.1': text`
      Dania was found on ${said(11)} in a parked camper van at Osier Wharf (ZZ99 6WF) at 2am with a man of 41. She was
      wrapped in a blanket and cold. She said that he is “a photographer” and that four girls from her unit have “done shoots” there.

      She had £60 and a card with a web address and a number, 07700 900642. The unit had told us of a new “model agency” in October.`,
    '4.2': 'yes',
    '4.3': [{ type: 'Child in need plan', date: ago(60) }],
    '4.5': notKnown,
    '5.1':
      'She was told that she would be paid and chosen, at a time when she had just been moved from her school.',
    '5.2a': 'Dyslexia; support at the unit.',
    '5.2b': notKnown,
    '5.3': notKnown,
    '5.4':
      'She draws well and has been offered a place on a Saturday art course. She is close to her brother.',
    '5.5': 'What was photographed, where it went, and who else was there.',
    '5.6': 'Her mother has been ill and relies on Yusuf, who is doing his best to be there for both.',
    '5.7':
      'Brother and mother both came to the station. They asked how she was before they asked what had happened.',
    '5.8': 'What help her mother has.',
    '5.9':
      'Vans park at Osier Wharf where the lights have been out since the summer. The card is handed out near the unit.',
    '5.10': 'The unit now walks pupils to the bus, and the wharf’s owner has been asked about the lights.',
    '5.11': 'Whether the same card was handed out at other schools.',
    '6.1': '“He said I had a look. Nobody’s ever said that.” “I don’t know where the pictures are now.”',
    '6.2': '“I want the pictures deleted and I want to do the art thing.”',
    '6.3': 'Her mother says: “She is a child and he is a grown man. Start with him.”',
    '6.4': 'She wants the man stopped, and her daughter back among girls of her age.',
    '7.1': 'exploited',
    '7.1-nrm': 'will-refer',
    '8.1': text`
      A man of 41 has abused Dania under the pretence of work as a model, and may hold and share images of her. Others
      have been approached in the same way, at the same place.`,
    '8.2': 'Three other girls of the unit, known to its head, who is speaking with their parents.',
    '8.2-told': toTell('lkm-mash'),
    '8.3':
      'A man of 41, arrested and on bail with conditions; a second, younger man holds the lights, comes in a white van, LK08 VRT, and has not been found.',
    '8.3-told': toTell('lkm-intelligence'),
    '8.4':
      'Osier Wharf (ZZ99 6WF), the boarded units and the car park behind them, where vans stay overnight on Fridays and Saturdays.',
    '8.4-told': toTell('lkm-intelligence', 'lkm-housing'),
    '9.1': 'Bail conditions; a worker whom she has met before; images reported for removal.',
    '9.2': 'The art course, and a return to a school that she and her mother choose.',
    '9.3': 'She says that she feels safe on her way; nobody new approaches her; the card is no longer seen.',
    '9.4': 'A shared picture of what happens at the wharf.',
    '9.5': ago(5),
    '10.1': actions({
      'line-manager': ['Gwenda Marlow', ago(11)],
      mash: 'Gwenda Marlow',
      disruption: ['Leopold Asante', ago(10)],
      intelligence: 'Gwenda Marlow',
      ceop: 'Gwenda Marlow',
      'cse-services': 'Children’s services',
    }),
  },
  marf: {
    a1: 'safeguarding',
    a2: 'yes',
    a3: 'yes',
    a4: 'Out of hours duty social worker',
    a5: ago(10),
    a6: '9:15pm',
    b7: 'yes',
    b8: 'Sergeant Leopold Asante',
    c7: 'home',
    c13: 'no',
    c22: 'no',
    e1: [
      { name: 'Yusuf Prewell', relationship: 'Brother', responsibility: 'no', household: 'yes', focus: 'no' },
    ],
    f2: services({ 'social-care': ['now', 'Child in need plan'], police: ['now', 'PC Gwenda Marlow'] }),
    g2: 'She was found at 2am in a van with a man of 41.',
    g3: ['sexual', 'sexual-exploitation'],
    g4: 'To me at the station: “I don’t know where the pictures are now.”',
    g8: 'Her mother’s illness is physical. Nothing else is known.',
    g10: 'The child in need plan brought a mentor, whom she likes and sees each week.',
    g13: 'Taken home, seen by a doctor she agreed to, and the man arrested.',
    g14: 'None at home. Do not go to the wharf alone at night.',
    h1: 'yes',
    h2: 'yes',
    h5: [agrees('Samia Prewell')],
    i3: 'She said “good”, and asked that her brother can come to meetings.',
    j1: 'child',
    j2: 'child',
  },
  steps: [
    ...signedOffAndSent(
      { author: 'lkm-constable', lead: 'lkm-sergeant' },
      { openToChildrensServices: 'yes', exploitationRiskIdentified: 'no' },
    ),
    { by: 'lkm-mash-manager', does: 'claimReferral', with: {} },
    {
      by: 'lkm-mash-manager',
      does: 'rateReferral',
      with: {
        rating: 'amber',
        reason: 'The man is on bail away from her, and she has an allocated worker who has seen her.',
      },
    },
    {
      by: 'lkm-mash-manager',
      does: 'passToMase',
      with: {
        reason:
          'Open, with a worker who now knows of the exploitation. What is missing is a plan for Osier Wharf and for the other girls of the unit, which one worker cannot make alone.',
        gateway: 'children-act-1989-s17',
      },
    },
    { by: 'lkm-mase', does: 'acceptForMase', with: {} },
  ],
})
