import type { Case } from '../case.ts'
import type { CaseTimes } from '../case-times.ts'
import { signedOffAndSent } from '../signed-off-and-sent.ts'
import { agrees, notApplicable, notKnown, relative, signs, text } from '../wording.ts'

/**
 * Assessed half a year ago and decided; reviewed since by the same teacher, who kept the review. That is more than three
 * months ago, so that the next review is due.
 */
export const reviewed = ({ ago, said, ahead, born }: CaseTimes): Case => ({
  id: 'reviewed',
  author: 'lkm-teacher',
  tool: { id: 'brackenmoor-signs', version: '1' },
  danger: { now: 'no' },
  daysAgo: 187,
  assessment: {
    'child-name': 'Verity Coldstream',
    'child-birth': born(14, 9, 3),
    'child-gender': 'Girl',
    'child-ethnicity': 'white-british',
    'child-languages': 'English',
    'child-address': '5 Kestrel Court\nLarkmere',
    'child-postcode': 'ZZ99 4GP',
    'child-telephone': notKnown,
    'child-disability': notApplicable,
    'child-needs': notApplicable,
    'child-school': 'Hollin Bank Academy, year 9',
    'child-nhs': notKnown,
    'worker-relationship': 'Her form tutor for two years',
    started: ago(190),
    reason: text`
      On ${said(191)} Verity fell asleep in two lessons. She had a phone that was not hers and hid it when I sat down by
      her. She said that “a friend” pays for it, whom she met online in the winter.`,
    history: notKnown,
    'signs-home': signs({
      present: { argues: 'Her mother says that they argue each evening about the phone' },
    }),
    'signs-health': signs({
      present: { 'low-mood': 'She sleeps three or four hours a night, she says' },
    }),
    'signs-education': signs({
      present: {
        lessons: 'Absent on nine mornings since half term',
        'calls-in-lessons': 'She was called four times in one hour, and went out to answer',
      },
      suspected: { collected: 'A pupil saw her get into a white car; nobody else did' },
    }),
    'signs-friends': signs({
      present: { 'dropped-friends': 'She no longer sits with the friends she has had since year 5' },
      suspected: { 'older-friends': 'The friend is “older”, she would not say by how much' },
    }),
    'signs-online': signs({
      present: {
        'hides-screen': 'She turns the phone over when anybody comes',
        night: 'She showed me messages from 2am and 4am',
        'several-phones': 'A second phone, paid for by the friend',
      },
      suspected: { 'images-asked': 'She said “he wants me to prove I like him”' },
    }),
    'signs-missing': signs({ present: { late: 'Home after eleven twice in one week' } }),
    'signs-substances': signs({ notPresent: ['trying', 'often', 'given', 'carries', 'debt'] }),
    'signs-money': signs({ present: { 'new-things': 'The phone, and a coat that her mother did not buy' } }),
    'signs-place': notKnown,
    'strengths-home': 'Her mother rings school the same day and wants help.',
    'strengths-friends': notKnown,
    'views-child': '“He listens. Everyone else just tells me off.”',
    'views-child-wishes': '“I want to sleep. I want Mum to stop shouting.”',
    'views-parents': 'Her mother is frightened of who is behind the phone.',
    'views-parents-wishes': 'That somebody finds out who he is.',
    victims: notApplicable,
    offenders: notKnown,
    locations: notKnown,
    analysis:
      'An unknown older person pays for her phone, reaches her at night and asks for proof. She is losing sleep, lessons and friends.',
    unknowns: 'Who he is, how old he is, and whether they have met.',
    opinion: 'significant',
    'opinion-reason':
      'The signs come together, and images may have been asked for: I would not wait to be sure.',
    'plan-short': 'A safe way to give up the phone; somebody in school to go to each morning.',
    'plan-long': notKnown,
    completed: ago(188),
  },
  marf: {
    a1: 'safeguarding',
    a2: 'no',
    a3: 'no',
    b7: 'yes',
    b8: 'Idris Calloway, designated safeguarding lead',
    c7: 'home',
    c13: 'no',
    d1: [relative('Harriet Coldstream', 'Mother', 'yes')],
    g2: 'A second phone that somebody she met online pays for.',
    g3: ['emotional', 'sexual-exploitation'],
    g8: notApplicable,
    g10: 'Her form tutor each morning. She comes, and says little.',
    g14: notApplicable,
    h1: 'yes',
    h2: 'yes',
    h5: [agrees('Harriet Coldstream')],
  },
  steps: [
    ...signedOffAndSent(
      { author: 'lkm-teacher', lead: 'lkm-lead', comment: 'Agreed. I have spoken with her mother.' },
      { openToChildrensServices: 'no', exploitationRiskIdentified: 'no' },
    ),
    { by: 'lkm-mash-one', does: 'claimReferral', with: {} },
    {
      by: 'lkm-mash-one',
      does: 'rateReferral',
      with: {
        rating: 'amber',
        reason: 'An unknown adult is in touch with her at night and pays for a phone.',
      },
    },
    {
      by: 'lkm-mash-one',
      does: 'decideReferral',
      with: {
        outcome: 'section-17',
        details: { 'section-17': { team: 'Assessment team, east', started: ago(0) } },
        family: { told: 'yes', by: 'Bryony Okafor, by telephone' },
        reasons: 'Police are to find who pays for the phone. A social worker will see Verity and her mother.',
        senderShould:
          'Go on with the mornings in school. Tell the social worker of anything new the same day.',
      },
    },
  ],
  review: {
    danger: { now: 'no' },
    daysAgo: 95,
    assessment: {
      started: ago(97),
      reason: text`
        Three months on. The man was found by police: he is 31 and lives elsewhere; he may not contact her. Verity gave
        up the second phone to her social worker on ${said(170)}.`,
      history: 'Child in need plan since the spring; her social worker is Rosalind Achebe.',
      'signs-home': signs({ notPresent: ['argues', 'no-adult', 'moves', 'carers-frightened'] }),
      'signs-health': signs({
        present: { 'low-mood': 'She sleeps better, and is still tearful on Mondays' },
        notPresent: ['self-harm'],
      }),
      'signs-education': signs({ notPresent: ['lessons', 'collected', 'calls-in-lessons'] }),
      'signs-friends': signs({
        notPresent: ['dropped-friends', 'older-friends'],
        suspected: { fear: 'She asks who is at the gate before she goes home' },
      }),
      'signs-online': signs({
        present: { 'hides-screen': 'She still turns her own phone over when somebody comes' },
        suspected: { 'unknown-contact': 'Two new accounts follow her; she does not know whose they are' },
        notPresent: ['night', 'several-phones', 'images-asked'],
      }),
      'signs-missing': signs({ notPresent: ['late', 'missing-once', 'missing-often'] }),
      'signs-money': signs({ notPresent: ['new-things', 'cash'] }),
      'signs-place': signs({ notPresent: ['place-of-concern', 'people-of-concern', 'group', 'hurt'] }),
      'strengths-friends': 'She eats lunch with Imogen and Bea again, and has joined the gardening club.',
      'views-child': '“It’s quieter. I check who’s at the gate though.”',
      'views-child-wishes': '“To keep seeing Rosalind, and for it to stay quiet.”',
      'views-parents': 'Her mother says that she has her daughter back, and still watches the post.',
      analysis:
        'The man is out of touch with her and known to police. What remains is fear, and two accounts that nobody knows.',
      unknowns: 'Who is behind the two new accounts.',
      opinion: 'emerging',
      'plan-long':
        'Somebody to talk with in school until the summer; an online safety session with her mother.',
      completed: ago(96),
      review: ahead(1),
    },
    steps: [
      { by: 'lkm-teacher', does: 'askForSignOff' },
      {
        by: 'lkm-lead',
        does: 'authorise',
        with: { comment: 'Kept with us. Her social worker has a copy by hand.' },
      },
      { by: 'lkm-teacher', does: 'keepReview', with: {} },
    ],
  },
})
