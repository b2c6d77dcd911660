import type { Case } from '../case.ts'
import type { CaseTimes } from '../case-times.ts'
import { signedOffAndSent } from '../signed-off-and-sent.ts'
import { actions, agrees, notApplicable, relative, services, text, wasTold } from '../wording.ts'

/** Decided by the MASH. Her teacher has not opened the outcome yet. */
export const decided = ({ ago, said, ahead, born }: CaseTimes): Case => ({
  id: 'decided',
  author: 'lkm-teacher',
  danger: { now: 'no' },
  assessment: {
    '2.1': 'Amara Fairlamb',
    '2.2': '22 Sallowfield Close\nLarkmere',
    '2.2-postcode': 'ZZ99 2BW',
    '2.3': notApplicable,
    '2.4': notApplicable,
    '2.5': born(13, 15, 12),
    '2.6': 'Girl',
    '2.7': 'Hearing aid in her left ear',
    '2.8': 'English, Igbo',
    '2.9': 'black-african',
    '2.10': 'Christian',
    '2.12': notApplicable,
    '2.13': [
      relative('Ngozi Fairlamb', 'Mother', 'yes'),
      relative('Peter Fairlamb', 'Stepfather', 'no'),
      relative('Daniel Fairlamb', 'Brother', 'no', born(4, 8, 4)),
    ],
    '2.14': notApplicable,
    '2.15': notApplicable,
    '2.16': '999 329 2680',
    '2.17': 'Dr Lindqvist, Osier Lane Practice',
    '2.18': 'Hollin Bank Academy, year 9',
    '2.18-upn': 'M999412121122',
    '2.19': 'mainstream',
    '2.20': ['full-time', 'pre-16'],
    '3.4': 'Class teacher since September',
    '3.6': 'Idris Calloway, designated safeguarding lead, 01632 960101',
    '3.7': ago(10),
    '3.8': [
      {
        name: 'Odalys Fenwick',
        role: 'School nurse',
        agency: 'Larkmere Community Health Trust',
        contacted: 'yes',
        date: ago(6),
      },
    ],
    '3.9': ahead(60),
    '4.1': text`
      In the last month three sixth-formers from outside the school have waited for Amara after choir. On ${said(10)} she
      wrote in her journal, which she handed in to be read, that one of them, 18, “says I’m his and I have to prove it”,
      and asked me in a note whether that was “normal”.

      She has stopped wearing her hearing aid in the afternoons. She said that “they said it looks stupid”.`,
    '4.2': 'no',
    '4.5': 'no',
    '5.1':
      'She is new to the area and to the school. She hears less without her aid, which leaves her more dependent on those beside her.',
    '5.2a': 'Hearing loss; support plan at school. No learning needs.',
    '5.2b': notApplicable,
    '5.3': notApplicable,
    '5.4': 'Choir, and two friends in it. She asked an adult, in writing, for help.',
    '5.5': 'Whether anything has happened beyond what she wrote.',
    '5.6':
      'The family moved in August. Her mother is expecting a baby in the spring and both parents are stretched.',
    '5.7': 'Her mother came the same day, thanked her for telling and has met her from choir since.',
    '5.8': 'What her stepfather thinks; he was at work.',
    '5.9': 'The alley behind the choir hall is dark and out of view.',
    '5.10': 'The choir’s leader now sees all children to their lifts. Lights are ordered.',
    '5.11': 'Whether the three have waited for anybody else.',
    '6.1': '“He’s nice when it’s just us. I don’t like it when the others are there.”',
    '6.2': '“I want to stay in choir and I want him to leave me alone without him hating me.”',
    '6.3':
      'Her mother is shocked at his age. She thinks that Amara is lonely and would like more for her to do near home.',
    '6.4': 'She wants her to feel at home here, and to keep choir.',
    '7.1': 'vulnerable',
    '7.1-nrm': 'no-grounds',
    '8.1':
      'She is being pressed by a man of 18 to prove herself to him. She has told us early, and her family is acting. Without help it could become abuse.',
    '8.2': notApplicable,
    '8.3': 'Three students from the sixth form centre; the first name of one is in her journal.',
    '8.3-told': [wasTold('Jude Amory, Larkmere Sixth Form Centre', ago(5), 'Idris Calloway')],
    '8.4': notApplicable,
    '9.1':
      'Met from choir by her mother; her journal kept by the safeguarding lead; time each week with a trusted adult.',
    '9.2':
      'Early help for the family around the new baby; a deaf young people’s group, if she would like it.',
    '9.3': 'She wears her aid again, says that nobody waits for her, and keeps singing.',
    '9.4': 'Advice on what the sixth form centre should be asked to do.',
    '9.5': ago(4),
    '10.1': actions({
      'line-manager': ['Tamsin Ellery', ago(10)],
      mash: 'Tamsin Ellery',
      parents: ['Idris Calloway', ago(10)],
      'school-nurse': ['Tamsin Ellery', ago(6)],
      'preventative-work': 'Tamsin Ellery',
    }),
  },
  marf: {
    a1: 'safeguarding',
    a2: 'not-known',
    a3: 'no',
    b7: 'yes',
    b8: 'Idris Calloway, designated safeguarding lead',
    c7: 'home',
    c13: 'no',
    c22: 'no',
    f2: services({ 'school-nurse': ['now', 'Odalys Fenwick'], midwife: ['now', 'For her mother'] }),
    g2: 'Her note that asked whether it was normal to have to prove it.',
    g3: ['emotional', 'sexual-exploitation'],
    g4: 'In her journal: “He says I’m his and I have to prove it.”',
    g8: notApplicable,
    g10: 'Weekly time with her teacher and the choir’s leader. She says that it helps.',
    g14: notApplicable,
    h1: 'yes',
    h2: 'yes',
    h5: [agrees('Ngozi Fairlamb')],
    i3: 'She was relieved and asked whether she had to speak with a stranger.',
    j1: 'parent',
    j2: 'child',
  },
  steps: [
    ...signedOffAndSent(
      {
        author: 'lkm-teacher',
        lead: 'lkm-head',
        comment: 'Well noticed. I have asked for the lights to be brought forward.',
      },
      { openToChildrensServices: 'no', exploitationRiskIdentified: 'no' },
    ),
    { by: 'lkm-mash-two', does: 'claimReferral', with: {} },
    {
      by: 'lkm-mash-two',
      does: 'rateReferral',
      with: {
        rating: 'green',
        reason: 'She is protected at home and at school, and nothing has happened beyond words.',
      },
    },
    {
      by: 'lkm-mash-two',
      does: 'decideReferral',
      with: {
        outcome: 'early-help',
        details: {
          'early-help': {
            agreedBy: 'Ngozi Fairlamb, her mother',
            agreedOn: ago(0),
            service: 'Larkmere early help, north team',
          },
        },
        family: { told: 'yes', by: 'Caspian Nwosu, by telephone' },
        reasons:
          'Health and the sixth form centre know of no other concern. The family is protective and agrees to support before the baby comes. The three students will be seen by their own college with an officer.',
        senderShould:
          'Keep the weekly time with Amara and go on meeting her from choir. An early help worker will ring Mrs Fairlamb within five working days and then you. Refer again at once if anybody waits for her, or if she stops talking to you.',
      },
    },
    {
      by: 'lkm-mash-two',
      does: 'passOn',
      with: {
        requestId: 'demonstration-passed-on-decided',
        kind: 'early-help',
        to: 'lkm-health-spoc',
        parts: ['child', 'family', 'concern', 'decision'],
        purpose: 'The school nurse and the midwife begin together, before the baby comes.',
        gateway: 'agreement',
        agreed: 'yes',
        agreedBy: 'Ngozi Fairlamb, her mother',
        agreedWhen: 'On the telephone, today',
      },
    },
  ],
})
