import type { sexPatterns } from '../patterns/sex.ts'
import type { Words } from './words.ts'

export const sexWords: Record<keyof typeof sexPatterns, Words> = {
  'sexual-activity': {
    headword: 'sexual activity with …',
    why: 'It sounds equal and agreed. A child cannot consent to their own abuse.',
    instead: [
      'The child has been sexually abused (raped) by …',
      'There is an allegation that … sexually abused the child',
      'The child describes …; there is concern that they were coerced',
    ],
  },
  'sexually-active': {
    headword: 'sexually active since …',
    why: 'Under 13 the law knows no consent: it is rape or sexual assault. Above that it hides coercion, power and age.',
    instead: [
      'The child was raped (sexually abused) at the age of …',
      'There is concern that …, aged …, coerced the child into sex, because …',
    ],
  },
  'drugs-for-sex': {
    headword: 'offering drugs in return for sex',
    why: 'It reads like a bargain between two people. Giving a child something for sex is sexual exploitation.',
    instead: [
      'The child is being sexually exploited: … supplies them with … and then …',
      '… gives the child … and uses that to coerce them into …',
    ],
  },
  'explicit-pictures': {
    headword: 'sending explicit pictures to an adult',
    why: 'It makes the child the one who acts. An adult who has such pictures caused or coerced a child to make them.',
    instead: [
      'An adult caused (coerced) the child to send pictures of themselves',
      'The child is being sexually abused by means of …; the images are of child sexual abuse',
    ],
  },
  sexting: {
    headword: 'sexting',
    why: 'It is a playful word for what may be abuse by means of technology, and leaves out who asked for it.',
    instead: [
      'The child was asked (pressed, threatened) to send images by …',
      'Images of the child were made and shared by …',
    ],
  },
  relationship: {
    headword: 'in a relationship',
    why: 'It gives abuse the look of a couple. Name the context: age, power, control, what is given and what is taken.',
    instead: [
      'The child is being groomed (controlled, exploited) by …, who is … years older',
      'The child sees this as a relationship; there is concern because …',
    ],
  },
  promiscuous: {
    headword: 'promiscuous',
    why: 'It judges the child’s character, and takes what others did to them for their wish.',
    instead: [
      'The child has been sexually exploited by several people',
      'There is concern that more than one person is abusing the child: …',
    ],
  },
  prostitution: {
    headword: 'prostituting, child prostitute',
    why: 'There is no such thing as a child prostitute: the law speaks of a child who is sexually exploited.',
    instead: [
      'The child is being sexually exploited by …',
      'The child is being trafficked for sexual exploitation to …',
    ],
  },
  streetwise: {
    headword: 'streetwise',
    why: 'It makes a child look older, harder and able to look after themselves, so that less is done for them.',
    instead: [
      'The child has learned to cope with … by …',
      'The child does not show that they are afraid; what they have been through is …',
    ],
  },
  clipping: {
    headword: 'clipping',
    why: 'It makes the child a thief or a trader. A child who is sent to offer sex is being exploited, with the danger of violence.',
    instead: [
      'The child is being made to offer sex so that … can rob; they are being exploited by …',
      'The child takes money for sex that they do not mean to give, because …',
    ],
  },
  'over-sexualised': {
    headword: 'over-sexualised',
    why: 'It makes the child the cause. What a child shows they have often learned from somebody who abused them.',
    instead: [
      'The child was seen to …; that may come from having been abused',
      'The child knows of … that is not usual at their age',
    ],
  },
  clothing: {
    headword: 'at fault for clothing',
    why: 'What a child wears never causes abuse. A change in it may show who gives them things, or what they are made to do.',
    instead: [
      'The child wore …, which is new; it may have been given by …',
      'There is concern that … tells the child what to wear',
    ],
  },
  consented: {
    headword: 'consented, consensual',
    why: 'No child can consent to their own abuse, whatever they say or seem to want.',
    instead: [
      'The child was coerced (groomed) into …',
      'The child does not see this as abuse; there is concern because …',
    ],
  },
  willing: {
    headword: 'willing',
    why: 'Going along is not the same as being willing: fear, drugs, debts and affection all make a child go along.',
    instead: ['The child went with … because …', 'The child was groomed (coerced) by … so that they …'],
  },
  'asked-for-it': {
    headword: 'asked for it, at fault',
    why: 'It blames the child for a crime against them. Only the person who abuses is responsible.',
    instead: ['… abused the child when …', 'The person responsible for the harm is …; what they did is …'],
  },
}
