import type { Action } from '#shared/permissions/rules.ts'

/** The places of the hub, for whom they are, and what one does there. */
export interface Place {
  readonly href: string
  readonly name: string
  readonly about: string
  readonly needs: Action
  /** What others want of this person: it stands on "Asked of you", and not in the menu by itself. */
  readonly asked?: true
}

export const places: readonly Place[] = [
  {
    href: '/assessments',
    name: 'Assessments',
    about: 'Assess a child, go on with what you have begun, and see what became of what you sent.',
    needs: 'assessment.list',
  },
  {
    href: '/reviews',
    name: 'Reviews',
    about: 'What was assessed three months ago, and may not be true any more.',
    needs: 'review.list',
  },
  {
    href: '/share-information',
    name: 'Share information',
    about: 'Something about a child, a person, a place or a thing that may protect somebody. No referral.',
    needs: 'intelligence.give',
  },
  {
    href: '/sign-off',
    name: 'Sign-off',
    about: 'Read what your colleagues want to send, comment on it, and authorise it or give it back.',
    needs: 'sign-off.list',
  },
  {
    href: '/mash',
    name: 'MASH queue',
    about: 'New referrals by how soon they are due. Take one, rate it, ask, and decide.',
    needs: 'mash.list',
  },
  {
    href: '/mash/manage',
    name: 'Run the MASH',
    about: 'Who has what, handing over the work of somebody who is away, and looking back at quality.',
    needs: 'mash.hand-over',
  },
  {
    href: '/mash/dashboard',
    name: 'MASH dashboard',
    about: 'How the MASH did: in time or late, outcomes, senders told, quality. In numbers and pictures.',
    needs: 'measures.read',
  },
  {
    href: '/mase',
    name: 'MASE',
    about: 'Screen what has come in, and put together the agenda of the next meeting.',
    needs: 'mase.list',
  },
  {
    href: '/mase/links',
    name: 'Links and trends',
    about:
      'Who and what is connected across referrals, where and when, and the problem profile of a quarter.',
    needs: 'mase.links',
  },
  {
    href: '/mase/figures',
    name: 'MASE figures',
    about:
      'Month by month: children discussed, what was decided, actions on time, who came. Points to nobody.',
    needs: 'mase.figures',
  },
  {
    href: '/mase/settings',
    name: 'MASE settings',
    about: 'When and where the MASE meets, who is asked, and what is due how long before.',
    needs: 'mase.settings',
  },
  {
    href: '/meetings',
    name: 'My MASE meetings',
    about: 'When and where the meetings are to which your post is asked, and your reply.',
    needs: 'mase.attend-list',
    asked: true,
  },
  {
    href: '/information',
    name: 'Information for you',
    about: 'What the intelligence desk gives to your post, and what you say you did with it.',
    needs: 'dissemination.list',
    asked: true,
  },
  {
    href: '/contributions',
    name: 'Asked to add',
    about: 'Assessments of other agencies to which your post is asked to add its part.',
    needs: 'contribution.list',
    asked: true,
  },
  {
    href: '/partners',
    name: 'Asked what you know',
    about: 'What the MASH asks your agency about a child, with the time that is left to answer.',
    needs: 'partners.list',
    asked: true,
  },
  {
    href: '/shares',
    name: 'Passed on to you',
    about: 'What the MASH has passed on to your post, for you to take on.',
    needs: 'share.list',
    asked: true,
  },
  {
    href: '/what-came-of-it',
    name: 'What came of it',
    about: 'What was done with information that you, or your agency, gave.',
    needs: 'intelligence.feedback',
    asked: true,
  },
  {
    href: '/actions',
    name: 'Your agency’s actions',
    about: 'What the MASE agreed and your post undertook: say how far it is, or ask for another date.',
    needs: 'mase.attend-list',
    asked: true,
  },
  {
    href: '/intelligence',
    name: 'Intelligence',
    about: 'Grade what was shared, write what may be released, and see who was told and who must be rung.',
    needs: 'intelligence.list',
  },
  {
    href: '/intelligence/breaches',
    name: 'Breaches',
    about: 'Intelligence that went astray: what was done, and the 72 hours to decide whether it is reported.',
    needs: 'breach.read',
  },
  {
    href: '/people',
    name: 'People',
    about: 'Those who can sign in, what they may do, and stopping their access.',
    needs: 'people.read',
  },
  {
    href: '/directory',
    name: 'Directory',
    about: 'The posts that can be told, and their addresses.',
    needs: 'directory.write',
  },
  {
    href: '/tools',
    name: 'Tools',
    about: 'The assessment tools of your partnership: add your own, take it into use, retire an old one.',
    needs: 'tools.write',
  },
  {
    href: '/clocks',
    name: 'Clocks',
    about: 'How soon referrals must be acknowledged and decided, and when the MASH is open.',
    needs: 'clocks.read',
  },
  {
    href: '/pointer-agreements',
    name: 'Pointer agreements',
    about:
      'With which other partnerships yours has agreed to tell each other whom to ring about intelligence.',
    needs: 'intelligence.agree',
  },
  {
    href: '/evaluation',
    name: 'Evaluation',
    about: 'How the assessment tools are used: opinions, views, evidence, words and time, in numbers.',
    needs: 'evaluation.read',
  },
  { href: '/audit', name: 'Audit', about: 'Who saw and did what, with which record.', needs: 'audit.read' },
]

/** All places that the person's roles open to them. */
export const placesFor = (actions: readonly Action[]): readonly Place[] =>
  places.filter(({ needs }) => actions.includes(needs))
