import type { peoplePatterns } from '../patterns/people.ts'
import type { Words } from './words.ts'

export const peopleWords: Record<keyof typeof peoplePatterns, Words> = {
  'contacting-adults': {
    headword: 'has been contacting adult males or females',
    why: 'It makes the child the one who begins. Say what the adults did.',
    instead: [
      'Adults have been contacting the child, possibly to groom them',
      'The child is being targeted by … through …',
    ],
  },
  associating: {
    headword: 'associating with',
    why: 'It is a word for suspects. It hides what those people do, and what holds the child there.',
    instead: [
      'The child is being groomed (controlled, exploited) by …',
      'The child is with … when …; there is concern because they …',
    ],
  },
  'spending-time': {
    headword: 'spending time with',
    why: 'It sounds like free time that the child chose. Say what happens there, and who has the power.',
    instead: ['… draws the child to … by …', 'The child is with … at …, where … may harm them'],
  },
  boyfriend: {
    headword: 'boyfriend, girlfriend, older boyfriend',
    why: 'It makes an abuser look like half of a couple. The age gap and the power of one over the other are what matters.',
    instead: [
      'A person aged …, who is … years older than the child, who may be exploiting them',
      'A person whom the child loves and trusts; the difference in age and power is …',
    ],
  },
  'multiple-boyfriends': {
    headword: 'multiple boyfriends or girlfriends',
    why: 'It judges the child. Several older people around one child is a sign of organised abuse.',
    instead: [
      'Several people may be sexually exploiting the child: …',
      'The child is passed on between …; there is concern that they are being trafficked',
    ],
  },
  gang: {
    headword: 'gang member, gang association',
    why: 'It makes the child a suspect. Children are recruited, threatened and held by debts.',
    instead: [
      'The child is being exploited by an organised crime group',
      'The child is held in a group by threats (debts, violence) of …',
    ],
  },
  'child-perpetrator': {
    headword: 'child perpetrator',
    why: 'It makes one thing that a child did into what they are. Many who cause harm have been harmed.',
    instead: [
      'A child who has caused harm, and may also be a victim',
      'The child has harmed … by …; what happened to them before is …',
    ],
  },
}
