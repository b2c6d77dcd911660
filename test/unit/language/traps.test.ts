import { describe, expect, test } from 'vitest'
import { findPhrases } from '#shared/language/find-phrases.ts'

const silentIn = (text: string) =>
  expect(
    findPhrases(text).map(({ matched }) => matched),
    text,
  ).toEqual([])

describe('words that only look like one', () => {
  test.each([
    'black',
    'place',
    'lack',
    'lack of money',
    'contact details',
    'contact number',
    'We contacted the school.',
    'She has contact with her father on Sundays.',
    'risk assessment',
    'child protection',
    'child protection plan',
    'relationship to child',
    'Relationship to the child: aunt',
    'unrefused',
    'gangway',
    'health promotion',
    'a promise',
    'befriended by a mentor',
    'low mood',
    'a place to stay',
    'displaced',
    'historical records',
    'history of going missing',
    'placement',
    'She lives in a placement in Larkmere.',
    'educated at home',
    'willing',
    'consent',
    'Consent to share information was given.',
    'difficult to say',
    'It is difficult to know.',
    'online banking',
    'bank details',
    'plugged in',
    'stuffing envelopes',
    'newspaper clipping',
    'the meeting kicked off at 10',
    'an aggressive dog',
    'aggressive cancer treatment',
    'challenging circumstances',
    'It has been a challenging time.',
    'challenging the decision',
    'seeking medical attention',
    'young offenders institution',
    'oppositional defiant disorder',
    'safe and well check',
    'the police made a safe and well visit',
    'grooming line of enquiry',
    'refuse collection',
    'a high risk offender',
    'the high-risk area around the station',
    'the boyfriend model of exploitation',
    'risks associated with exploitation',
    'professionals involved in CSE work',
    'healthy lifestyle choices',
    'raise awareness among taxi drivers',
    'a relationship of trust',
    'hard to reach by phone',
    'hard to reach on her mobile',
  ])('“%s” is left alone', silentIn)
})

describe('the same words of somebody who is not the child', () => {
  test.each([
    'Her mother refused consent.',
    'Parents refuse to let her go.',
    'The school has refused a place.',
    'He was refused bail.',
    'The mother’s new boyfriend moved in.',
    'Mum’s boyfriend hit her.',
    'The mother is in a relationship with a man from Vennshire.',
    'Her mother consented to the referral.',
    'She consented to this referral.',
    'She consented to information sharing.',
    'The man was aggressive.',
    'He was aggressive towards her.',
    'An older man was manipulative.',
    'Police are contacting adult males in the area.',
    'Adult males have been contacting her.',
    'She is exploited by gang members.',
    'She was threatened by older gang members.',
    'He sent her explicit pictures.',
    'A man sent explicit pictures to the child.',
    'CAMHS disengaged in May.',
    'The parents are non-compliant.',
  ])('“%s” blames no child', silentIn)
})

describe('words that take the blame off the child', () => {
  test.each([
    'She was coerced into sending explicit pictures to an adult.',
    'He was forced to run drugs.',
    'She describes him as her boyfriend.',
    'She says he is her boyfriend.',
    'The contact was not consensual.',
    'She is not sexually active.',
    'She is willing to engage with support.',
    'He is willing to talk to his social worker.',
    'She is spending time with her grandmother.',
    'She spends time with her older sister.',
  ])('“%s” is left alone', silentIn)
})

test('a placement at risk of breakdown is a warning about a home, and neither blames the child nor tells of an end', () => {
  silentIn('The placement is at risk of breakdown and she needs more support there.')
  expect(findPhrases('The placement broke down because she puts herself at risk.')).toHaveLength(2)
})

test('a thoughtful account has nothing to look at again', () => {
  silentIn(`Merrin, who is 14, has been missing from home four times since September. An adult whom she met online has
bought her a telephone and tells her whom she may see. She came back on Sunday at 3am, cold and frightened, and was
offered food and a nurse. We think that this man is grooming her. Two other adults have contacted her since.

Her mother works nights and is worried. Contact details are on the first page. Merrin was not ready to speak to us on
Monday; we will try again with her form tutor, whom she trusts. She has a good relationship with her aunt, and spends
time with her at weekends. The placement of her brother is not affected. There is a lack of safe places for young
people near the station, and a risk assessment of the black and white cinema is under way.`)
})
