import type { PhraseId } from '#shared/language/patterns/index.ts'

/** Each row of the language guide with its headwords and their inflections, as somebody would write them. */
export const headwords: readonly (readonly [
  row: string,
  Readonly<Partial<Record<PhraseId, readonly string[]>>>,
])[] = [
  [
    'putting themselves at risk',
    {
      'at-risk': [
        'puts herself at risk',
        'putting himself at risk',
        'put themselves at risk',
        'putting themself at serious risk',
        'places herself in risky situations',
        'putting herself and others at risk',
        'exposing himself to danger',
        'leaves herself vulnerable to exploitation',
      ],
    },
  ],
  [
    'sexual activity with',
    {
      'sexual-activity': [
        'sexual activity with a man of 40',
        'engaged in sexual activity with',
        'sexual activities with several men',
        'engaging in sexual acts',
        'had sex with',
      ],
    },
  ],
  [
    'sexually active since',
    {
      'sexually-active': [
        'sexually active since 12',
        'has been sexually active since the age of eleven',
        'sexually active',
      ],
    },
  ],
  [
    'has been contacting adult males or females',
    {
      'contacting-adults': [
        'has been contacting adult males',
        'contacts adult females',
        'contacted older men online',
        'continues to contact adult men',
        'is messaging unknown males',
      ],
    },
  ],
  [
    'offering her drugs in return for sex',
    {
      'drugs-for-sex': [
        'offering her drugs in return for sex',
        'offered him alcohol in exchange for sexual favours',
        'gave her money and gifts in exchange for sex',
        'exchanges sex for drugs',
        'selling sex',
      ],
    },
  ],
  [
    'sending explicit pictures to an adult',
    {
      'explicit-pictures': [
        'sending explicit pictures to an adult',
        'sent nude photos to older men',
        'sends indecent images of herself to a man',
        'shared nudes',
      ],
      sexting: ['sexting', 'sexts', 'sexted'],
    },
  ],
  [
    'in a relationship, associating, spending time with',
    {
      relationship: [
        'in a relationship with an older man',
        'in a sexual relationship',
        'is dating an older male',
      ],
      associating: [
        'associating with older males',
        'associates with known offenders',
        'has associated with a gang',
      ],
      'spending-time': [
        'spending time with older men',
        'spends time with unknown adults',
        'spent a lot of time with older males',
      ],
    },
  ],
  [
    'risky choices, poor decisions',
    {
      'risky-choices': [
        'risky choices',
        'a poor decision',
        'poor decision-making',
        'bad choices',
        'risk-taking behaviour',
      ],
    },
  ],
  [
    'disengaged, hard to reach',
    {
      disengaged: [
        'disengaged',
        'has disengaged from services',
        'disengages',
        'not engaging',
        'failed to engage',
        'lack of engagement',
      ],
      'hard-to-reach': ['hard to reach', 'hard-to-reach', 'difficult to engage'],
    },
  ],
  [
    'gang member, gang association',
    {
      gang: [
        'a gang member',
        'gang members',
        'gang association',
        'gang-affiliated',
        'member of a local gang',
      ],
    },
  ],
  [
    'High, medium, low risk',
    {
      'risk-label': [
        'High risk',
        'is at medium risk',
        'LOW RISK',
        'assessed as high-risk',
        'low level risk',
        'The risk is high',
        'medium to high risk',
      ],
    },
  ],
  [
    'child pornography',
    {
      'child-pornography': [
        'child pornography',
        'child porn',
        'children’s pornography',
        'pornographic images of children',
      ],
    },
  ],
  [
    'historical sexual abuse',
    {
      'historical-abuse': [
        'historical sexual abuse',
        'historic child sexual abuse',
        'historical abuse',
        'historical allegations of rape',
      ],
    },
  ],
  [
    'child perpetrator',
    {
      'child-perpetrator': [
        'child perpetrator',
        'young perpetrators',
        'juvenile sex offender',
        'the boy is a perpetrator',
      ],
    },
  ],
  ['grooming line', { 'grooming-line': ['on a grooming line', 'grooming lines'] }],
  [
    'share your story',
    { 'share-story': ['share your story', 'shared her story', 'to tell their own story'] },
  ],
  [
    'educate, raise awareness (as prevention)',
    {
      educate: [
        'educate her about the risks',
        'educating the child on healthy relationships',
        'raise awareness of the risks of grooming',
        'raising his awareness of exploitation',
      ],
      'keep-safe': ['keeping herself safe', 'keep themselves safer'],
    },
  ],
  [
    'risky lifestyle, lifestyle choice',
    {
      lifestyle: ['risky lifestyle', 'a chaotic lifestyle', 'lifestyle choices', 'has chosen this lifestyle'],
    },
  ],
  [
    'older boyfriend, boyfriend, girlfriend',
    {
      boyfriend: [
        'older boyfriend',
        'her boyfriend',
        'boyfriends',
        'a girlfriend',
        'girlfriend’s flat',
        'ex-boyfriend',
      ],
    },
  ],
  ['absconded', { absconded: ['absconded', 'absconds', 'absconding', 'an absconder', 'to abscond'] }],
  [
    'returned safe and well',
    { 'safe-and-well': ['returned safe and well', 'was found safe & well', 'returned home safe and well'] },
  ],
  [
    'refused, non-compliant, refused to engage',
    {
      refused: [
        'refused',
        'refuses',
        'She is refusing help',
        'refused to engage',
        'refuses to engage',
        'refusal',
        'school refuser',
      ],
      'non-compliant': ['non-compliant', 'noncompliance', 'uncooperative'],
    },
  ],
  [
    'manipulative, attention-seeking, defiant, naughty, challenging, aggressive, kicked off',
    {
      manipulative: ['manipulative', 'manipulating staff'],
      'attention-seeking': ['attention-seeking', 'attention seeking behaviour', 'seeks attention'],
      defiant: ['defiant', 'defiance', 'naughty', 'naughtiness'],
      challenging: ['challenging behaviour', 'Her behaviour is challenging', 'she can be very challenging'],
      aggressive: ['aggressive', 'verbally aggressive', 'aggressively', 'was aggressive towards staff'],
      'kicked-off': ['kicked off', 'kicks off', 'kicking off in class'],
    },
  ],
  [
    'hard to place, placement breakdown',
    {
      'hard-to-place': ['hard to place', 'difficult to place'],
      'placement-breakdown': [
        'placement breakdown',
        'placement breakdowns',
        'The placement broke down',
        'placement has broken down',
        'breakdown of her placement',
      ],
    },
  ],
  [
    'promiscuous, prostituting, child prostitute, streetwise',
    {
      promiscuous: ['promiscuous', 'promiscuously', 'promiscuity'],
      prostitution: ['prostituting herself', 'child prostitute', 'prostitution', 'teenage prostitutes'],
      streetwise: ['streetwise', 'street-wise'],
    },
  ],
  [
    'drug running, county lines runner, recruit, run, work for, money mule, plugging, stuffing, banking',
    {
      'drug-running': [
        'drug running',
        'running drugs',
        'a drug runner',
        'county lines runner',
        'runs for a dealer',
        'working for an older gang',
      ],
      recruits: ['recruited by a county line', 'recruits other girls', 'recruiting younger children'],
      'money-mule': ['money mule', 'money mules', 'money muling'],
      plugging: [
        'plugging drugs',
        'was plugging',
        'stuffed wraps',
        'banking drugs',
        'plugging/stuffing/banking',
      ],
    },
  ],
  [
    'involved in CSE',
    {
      'involved-in': [
        'involved in CSE',
        'involvement in child sexual exploitation',
        'caught up in county lines',
      ],
    },
  ],
  [
    'consented, willing, consensual, asked for it',
    {
      consented: [
        'She consented',
        'consented to sex',
        'consents to sexual contact',
        'consensual',
        'consensually',
      ],
      willing: ['a willing participant', 'willing to meet men', 'willingly went'],
      'asked-for-it': [
        'she asked for it',
        'was asking for it',
        'at fault for her clothing',
        'brought it on herself',
      ],
    },
  ],
  [
    'troubled, difficult, at fault for clothing, over-sexualised',
    {
      troubled: ['a troubled girl', 'troubled young person', 'she is troubled'],
      difficult: ['a difficult child', 'she can be difficult', 'difficult behaviour'],
      clothing: ['dresses provocatively', 'inappropriate clothing', 'her clothes are too revealing'],
      'over-sexualised': ['over-sexualised', 'oversexualised', 'over sexualized'],
    },
  ],
  [
    'multiple boyfriends or girlfriends, clipping',
    {
      'multiple-boyfriends': ['multiple boyfriends', 'several girlfriends', 'multiple sexual partners'],
      clipping: ['clipping', 'was clipping with two others'],
    },
  ],
]
