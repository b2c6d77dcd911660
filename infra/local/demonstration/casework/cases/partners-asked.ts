import type { Case } from '../case.ts'
import type { CaseTimes } from '../case-times.ts'
import { shortCase } from '../short-case.ts'

const told =
  'The MASH has been told that a girl of 14 is collected from school by an adult whom nobody knows.'

/** Agencies were asked: the police have told what they know, health knows nothing, and housing is overdue. */
export const partnersAsked = (times: CaseTimes): Case => ({
  ...shortCase(
    {
      id: 'partners-asked',
      author: 'lkm-teacher',
      child: { name: 'Ottoline Freshwater', age: 14, gender: 'Girl' },
      home: { address: '19 Cooper’s Yard\nLarkmere', postcode: 'ZZ99 6CY', mother: 'Bettina Freshwater' },
      school: 'Hollin Bank Academy, year 10',
      knownHow: 'Her form tutor for two years',
      worry: `Since ${times.said(20)} Ottoline has been collected on Fridays by a man in a silver hatchback. She says that he is a cousin. Her mother knows of no cousin.`,
      why: 'She came back on Monday with new clothes and without sleep.',
      strengths: 'She told her tutor herself when she was asked alone.',
      says: '“He’s not weird, he just drives us about.”',
      wants: '“For people to stop going on about it.”',
      motherSays: 'She works late on Fridays and believed that Ottoline was at a friend’s.',
      opinion: 'vulnerable',
      analysis: 'An adult drives her and others about, and gives her things. Nobody knows who he is.',
      plan: 'School rings her mother each Friday, and an adult walks her to the gate.',
      hope: 'That somebody finds out who he is, and that she is at home on Fridays.',
      steps: [
        { by: 'lkm-mash-one', does: 'claimReferral', with: {} },
        {
          by: 'lkm-mash-one',
          does: 'rateReferral',
          with: { rating: 'amber', reason: 'An unknown adult drives her about. She is at home this week.' },
        },
        {
          by: 'lkm-mash-one',
          does: 'askPartners',
          with: {
            requestId: 'demonstration-partners-asked',
            agencies: [
              {
                contact: 'lkm-police-spoc',
                why: 'They may know the car, and whether other girls are collected.',
              },
              {
                contact: 'lkm-health-spoc',
                why: 'She may have been seen at the clinic since the summer.',
              },
              {
                contact: 'lkm-housing',
                why: 'Complaints about the yard behind the flats could tell who comes there.',
              },
            ],
            about: ['child'],
            address: 'yes',
            ask: 'Do you know her, a silver hatchback near the school, or the man who drives it?',
            because: told,
            family: 'agrees',
          },
        },
      ],
    },
    times,
  ),
  partners: [
    {
      by: 'lkm-constable',
      does: 'answerInformation',
      with: {
        known: [
          {
            known:
              'A silver hatchback was seen outside the school on two Fridays. Its driver gave officers a name that was not his.',
            from: 'Officers on patrol',
            source: 'direct',
            kind: 'witnessed',
            when: `About ${times.said(8)}`,
          },
          {
            known: 'The same car is said to wait at the boarded units at Osier Wharf after dark.',
            from: 'A neighbour who rang',
            source: 'third-party',
            kind: 'reported',
            when: `About ${times.said(5)}`,
          },
        ],
        checkedBy: 'PC Gwenda Marlow',
        systems: 'Crime and intelligence records',
        contact: 'Sergeant Leopold Asante, 01632 960106',
        dangers: 'The driver has a dog in the car that is not held back.',
        handling: 'ask-first',
        condition: 'Ring the sergeant before the school is told anything of the car. An enquiry is running.',
      },
    },
    {
      by: 'lkm-nurse',
      does: 'sayNothingKnown',
      with: { checkedBy: 'Odalys Fenwick', systems: 'Clinic and school nursing records' },
    },
  ],
  daysAgo: 0.3,
})
