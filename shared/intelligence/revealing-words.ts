/** Names that are ordinary words as well: written small they are taken for the word. */
export const ordinaryWords: ReadonlySet<string> = new Set(
  `able amber angel april archer art ash august autumn baker banks bell berry best bill bird bishop black blue bond book bow boy
  brook brown bush butcher butler butter carpenter carr carter chance chase church clay cliff close coal cole constable cook cooper
  cross crystal dale daisy dawn day dean dell drew driver duke earl east fair faith farmer field fisher flower ford forest fox frank
  french friend frost fuller gale gene gill glen glover gold grace grant gray green grey grove gunner guy hale hall hand hardy harper
  hart heath heather hill holly holt home hood hope house hunt hunter ice iris ivy jack jade jean joy june keen key king knight lake
  lamb lane large law leaf lee light lily little long lord love low mark marsh marshal mason may mercy miles mill miller mills moon
  moor more morrow moss nelly new nice noble north oak olive page park parks pat peace pearl penny perry pike pitt pole pool poole
  pope porter potter power price prince ray read reed reeves rich ridge rivers rob robin rock rose rowan ruby rush sage sandy savage
  sharp shaw shepherd short sky small smart smith snow south spring stark steel steward stone storm street strong summer summers swan
  swift taylor temple terry thorn tiller trace tracy turner underwood usher vale victor violet wade walker wall ward waters way wells
  west wheeler white wild will wills winter wise wood woods worth wren wright yard young
  nurse teacher officer lead head worker manager`
    .split(/\s+/)
    .filter(Boolean),
)

/** Words that name no agency by themselves: left off its ends, what stays is what people call it by. */
export const agencyWords: ReadonlySet<string> = new Set(
  `the of and for at school academy college university primary secondary infant junior high grammar nursery trust nhs foundation
  council police constabulary service services hospital surgery practice centre center clinic charity project team borough county
  city district unit office department community care youth children childrens housing association health social partnership`
    .split(/\s+/)
    .filter(Boolean),
)

/** What a capitalised pair of words may begin or end with that is nobody's name. */
export const notNames: ReadonlySet<string> = new Set(
  `a an the this that these those he she they it we you i his her their its our my your one two three four five six some any all both
  each every no not on in at by of to from for with without about after before during since until while when where who what why how
  if as and or but so then there here also once again another other many most several few more less
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
  november december christmas easter spring summer autumn winter
  road street lane avenue close drive way court square place gardens park hall house station school academy college hospital church
  bridge market centre hotel estate green hill row terrace crescent wharf quay dock docks harbour town city county borough river canal
  library bus tram train airport shop store cafe inn arms mill yard gate gates steps north south east west upper lower great little
  old new police council nhs official sensitive ford vauxhall audi bmw volkswagen toyota nissan peugeot renault fiat mercedes`
    .split(/\s+/)
    .filter(Boolean),
)

export const relations: readonly string[] =
  `mother mum mummy mam father dad daddy parent parents stepmother stepmum stepfather stepdad sister brother sibling half-sister
  half-brother stepsister stepbrother aunt auntie aunty uncle cousin grandmother grandma nan nana granny grandfather grandad grandpa
  grandparents son daughter child children baby niece nephew wife husband partner ex boyfriend girlfriend friend friends neighbour
  carer foster-carer teacher tutor nurse doctor key-worker social-worker classmate classmates godmother godfather`
    .split(/\s+/)
    .filter(Boolean)
