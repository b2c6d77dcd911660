/** A word of the stream: neither a stop, nor a comma, nor something quoted. */
const word = '[^ .,"]+'

/** Up to so many words between. */
export const gap = (most: number): string => `(?:${word} ){0,${most}}`

export const himself = '(?:him|her|them|their|one|it)(?: )?sel(?:f|ves)'

export const child =
  '(?:child(?:ren)?|girls?|boys?|teen(?:ager)?s?|young (?:person|people|wom[ae]n|m[ae]n|girls?|boys?|teenagers?)|pupils?|students?|daughters?|sons?|youths?|youngsters?|she|he|they)'

/** Words for grown-up people whom a child may be said to meet. */
export const grownUps =
  '(?:adults?|m[ae]n|wom[ae]n|males?|females?|strangers?|persons?|people|individuals?|guys?|lads?|offenders?|perpetrators?|boys?|girls?|teenagers?|peers?|friends?|associates?|group|gang|groups|gangs)'

export const older =
  '(?:adult|older|elder|grown up|grown|unknown|unidentified|random|strange|much older|slightly older|known)'

export const drugs =
  '(?:drugs?|heroin|cocaine|crack|cannabis|weed|ketamine|spice|pills|class a|class as|substances?|wraps?|packages?)'

/** People and bodies other than the child, of whom the same words are no blame of a child. */
const others =
  "(?:mother|mum|mummy|mam|father|dad|daddy|parents?|step(?:father|dad|mother|mum|parents?)|carers?|guardians?|family|grand(?:mother|father|parents?|ma|pa)|nan|nana|gran|aunt(?:y|ie)?|uncle|m[ae]n|males?|adults?|perpetrators?|suspects?|offenders?|exploiters?|abusers?|groomers?|partner|driver|police|officers?|constables?|sergeant|staff|school|college|academy|hospital|surgery|gp|nurses?|doctors?|teachers?|tutor|workers?|managers?|professionals?|practitioners?|services?|agenc(?:y|ies)|camhs|council|authority|court|judge|landlord|hotel|neighbours?|hostel|provider|we|i)(?:'s)?"

/** Words that begin another clause, about somebody else. */
const turns =
  '(?:says?|said|reports?|reported|states?|stated|told|tells|feels|felt|believes?|believed|describes?|described|thinks|thought|that|when|where|if|because|but|and|as|while|after|before|how|whether|she|he|they|child|children|girl|boy|daughter|son|her|his|their|him|them|why)'

/** Before a match: somebody else is who does it. */
export const byOthers = (most = 2): string =>
  `(?:^| )${others}(?: ,)?(?: (?!${turns}(?: |$))[^ ."]+){0,${most}} $`

/** Before a match: somebody makes the child do it, and the writer says so. */
export const coerced =
  '(?:^| )(?:forc(?:e[ds]?|ing)|coerc(?:e[ds]?|ing)|made|mak(?:es|ing)|pressur(?:ed?|ised|ing)|groom(?:ed|ing)|blackmail(?:ed|ing)|threaten(?:ed|ing)|trick(?:ed|ing)|manipulated|exploited|bullied|controlled|persuaded|encouraged|told|asked|asking|instructed|by)(?: [^ ."]+){0,4} $'

/** Before a match: what follows is said not to be so. */
export const denied =
  "(?:^| )(?:not|never|no|non|without|isn't|wasn't|nor)(?: (?:a|an|in any way|been|at all))? $"

/** Before a match: the child's own way of seeing it, told as such. */
export const asSeen =
  '(?:^| )(?:describe[sd]?|describing|call(?:s|ed|ing)?|refer(?:s|red|ring)? to|consider(?:s|ed)?|regard(?:s|ed)?|see(?:s|n)?|sees|views?|viewed|believe[sd]?|says?|said|states?|stated|claims?|claimed|identifie[sd])(?: (?:it|him|her|them|he|she|they|this|that|the|a|an|man|boy|girl|person|adult|male|person|being|as|to|be|is|was|are|were|by|she|merely|simply|so)){1,6} $'

export const either = (...patterns: readonly string[]): string => patterns.join('|')
