import { soundOf } from './sound.ts'

/**
 * Given names that stand for one another: short forms, forms of other languages, spellings that do not sound alike. A row
 * for each; a name may stand in several. Written as `nameParts` gives them. Modest on purpose: what only sounds alike
 * needs no row (sound.ts), and a row too many shows people who have nothing to do with the child.
 */
const rows = `
abigail abi abby gail
abraham ibrahim ebrahim abe avraham
abdul abdullah abdulla abdallah cabdi abdi
adam adem aadam
agnes agnieszka aga
ahmed ahmad ahmet axmed achmed
aisha ayesha aysha aishah caasha ayse aicha
alan allan alun
albert bert al albie
alexander alex alec sandy sasha xander lex aleksander alexandru oleksandr aleksandr olek alejandro
alexandra alex sandra sandy sasha lexi lexie aleksandra oleksandra ola
alfred alf alfie fred freddie
alice alicja alicia ally
alison ali ally
ali aly cali
amelia millie milly amy emilia
andrew andy drew andrzej andrei andrii andre andreas
angela angie ange
ann anne anna annie ania anya nan nancy hannah hana
anastasia anastasiia nastya stacey tasia
anthony antony tony antoni antonio anton ant
archibald archie
arthur art artie artur
barbara babs barb basia barbora
bartholomew bart bartek bartlomiej
beatrice bea trixie beatrix beata
benjamin ben benny benji benjy
bernard bernie
bernadette bernie
bilal belal
bridget bridie biddy brigid brigita
cameron cam cammie
caroline carol carrie caro karolina carolina
catherine katherine kathryn katharine cathy kathy kate katie katy kit kitty kat cath kath kay katarzyna kasia kateryna katya ekaterina katerina caitlin
charles charlie chas chuck karol carlos chaz
charlotte charlie lottie lotte char
christopher chris christy topher krzysztof krzysiek kris cristopher
christine christina chris tina chrissie krystyna cristina kristina christy
daniel dan danny daniil danek daniyal danyal
danielle dani
david dave davy dai dafydd dawid dawud dawood daud daoud davide
deborah debbie deb debra debs
dennis den denny denys
dmytro dmitri dmitry dima
dominic dom dominik
dorothy dot dottie dorota dolly thea
edward ed eddie ted teddy ned edek edvard eduard
edwin ed eddie
eleanor ellie nell nellie ella nora elinor
elizabeth elisabeth liz lizzie lizzy beth bethany betty bess eliza elsie lisa libby ela elzbieta lilibet betsy
emily em emmy millie milly emilia emilie
emma em emmy
eoghan owen eoin ewan euan
ester esther hettie essie
eve eva evie ewa yeva
fatima fatimah fatema fatma faadumo fatoumata
florence flo florrie flossie
frances fran francesca frankie franny franciszka
francis frank frankie fran franciszek francisco
frederick fred freddie freddy fryderyk
gabriel gabe gabi
gabrielle gabriella gabi gabby
george georgie jerzy gheorghe jorge giorgi heorhii georgios yuri jurek
georgina georgia georgie gina
gerald gerard gerry jerry
grace gracie
gregory greg grzegorz gregor grigore
gwendoline gwen wendy
harold harry hal
harriet harry hattie hetty
hassan hasan xasan
helen ellen helena halina elena olena
henry harry hal hank henryk henri
hugh hugo huw shug
hussain husain hussein husayn xuseen huseyin
isabel isabella isabelle izzy bella belle izabela ysabel issy iza
ismail esmail ismael
jacob jake jakub kuba yaqub yakub
jacqueline jackie jacqui
james jim jimmy jamie seamus hamish
jane janet janie jean sian sinead
jason jase
jennifer jenny jen jenna guinevere
jeremy jem jez jerry
jessica jess jessie
joan joanie siobhan
joanne jo joanna asia joana ioana
john jon johnny jack ian sean evan ieuan jan janek ivan ion hans juan iain johannes giovanni yahya yahia
jonathan jon jonny jonty
joseph joe joey yusuf yousef youssef yousaf josef jozef jose yosef
josephine jo josie jozefina
joshua josh
julia julie jules yuliia yulia julka
katrina trina kat catriona
kenneth ken kenny
khadija khadijah kadija hatice
kimberley kim kimmy
laura lauren laurie lori
laurence lawrence larry laurie lorenzo
leonard len lenny leo leon
leonardo leo leon
leopold leo poldi
lillian lil lily lilian liliana
louis lewis lou louie ludwik luis
louise lou lulu louisa luiza
lucy lucie lu lucja lucia
luke lucas luca lukasz luka
madeleine maddie maddy madeline maddison
magdalena magda lena magdalene
malgorzata gosia margaret
margaret maggie meg peggy marge margot greta rita daisy megan mairead madge maisie
mary maria marie maryam mariam miriam polly molly may marysia maura moira mariya miriyam meryem
martin marty marcin martyn
matilda tilly tilda mattie
matthew matt matty mateusz maciej matteo matei matias matvii maciek
maximilian max maks maksym maxwell maxim
michael mike mick mickey micky mikey michal mihai mihail mykhailo mikhail miguel mikael mikail mitch
michelle shell shelly chelle
mohammed muhammad mohamed muhammed mohammad mohamad mohd md mo maxamed mehmet mehmed mamadou
mustafa mostafa mustapha
natalie nathalie natalia nataliia talia
natasha tasha
nathaniel nathan nat nate
nicholas nick nicky nico mikolaj mykola nikolai nicolae klaus
nicola nicky nicole nikki nic
niamh neve nieve
oliver ollie olly
olivia liv livvy livia
omar umar omer
osman usman uthman osama
pamela pam
patricia pat trish tricia patsy patty patrycja
patrick pat paddy padraig patryk
paul pawel pavlo pablo paulo pavel
peter pete piotr petro petr pedro petru boutros butrus
philip phil pip filip phillip
philippa pip pippa
rachel rach rae shelley rahel
rebecca becky beck becca bex
reginald reg reggie rex
richard rick dick rich richie ricky ryszard
robert rob bob bobby bert robbie robin roberto
roderick rod roddy
ronald ron ronnie
rose rosie rosa roza rosemary
ruqayyah ruqaya rukaya
salma selma
samantha sam sammy
samuel sam sammy shmuel
sara sarah sally sadie zara sarra
saoirse seersha
siobhan shivaun chevonne
sofia sophia sophie zofia zosia sofiia sophy
stanley stan stanislaw staszek stanislav
stephanie steph stephie stefania
stephen steven steve stevie stefan szczepan esteban stepan istvan
susan sue susie suzy suzanne susanna zuzanna zuzia suzie
sulaiman suleiman suleman solomon suleyman
tadeusz tadek thaddeus
theodore theo ted teddy
theresa teresa terry tess tessa
thomas tom tommy tomasz tomek tomas thom
timothy tim timmy tymoteusz tymon
tobias toby
valerie val
victor vic wiktor viktor
victoria vicky vikki tori wiktoria viktoria tory
vincent vince vinny wincenty
volodymyr vladimir vova wlodzimierz
walter wally walt
wojciech wojtek
william bill billy will willie wills liam gwilym wilhelm guillermo
yasmin yasmine jasmine jas jasmin yasemin
zachary zach zak zac zack zakariya zakaria zakariyya zachariah
zainab zaynab zeinab zeynep
zoe zoey
`

const families = rows
  .trim()
  .split('\n')
  .map((row) => row.split(' '))

/** By name, the rows that it stands in. */
const rowsByName = new Map<string, number[]>()
families.forEach((names, row) => {
  for (const name of names) rowsByName.set(name, [...(rowsByName.get(name) ?? []), row])
})

/** Whether two parts of names are usual forms of one name: Kate and Katherine, Yusuf and Joseph. */
export function areVariants(a: string, b: string): boolean {
  const others = rowsByName.get(b)
  return a !== b && others !== undefined && (rowsByName.get(a)?.some((row) => others.includes(row)) ?? false)
}

/** The form of all names that can be reached from a row to the next through a name that stands in both. */
const formsByRow = new Map<number, string>()

function formOfRow(row: number): string {
  const known = formsByRow.get(row)
  if (known) return known
  const reached = new Set([row])
  for (const at of reached)
    for (const name of families[at] ?? []) for (const next of rowsByName.get(name) ?? []) reached.add(next)
  const form = families[Math.min(...reached)]?.[0] ?? ''
  for (const at of reached) formsByRow.set(at, form)
  return form
}

/** The form to which each sound leads that is of the names of one form alone. Made when it is first asked for. */
let formsBySound: Map<string, string | undefined> | undefined

function formOfSound(sound: string): string | undefined {
  if (!formsBySound) {
    formsBySound = new Map()
    for (const [name, [row = 0]] of rowsByName) {
      const [own, form] = [soundOf(name), formOfRow(row)]
      formsBySound.set(own, formsBySound.has(own) && formsBySound.get(own) !== form ? undefined : form)
    }
  }
  return formsBySound.get(sound)
}

/**
 * One form for all variants of a name, and for what sounds like one of them, to find records by. It joins more than
 * `areVariants` (Sam leads from Samuel to Samantha), so that one key is enough; what is found by it is compared. A name
 * that leads to no row is its own form.
 */
export function commonForm(part: string): string {
  const row = rowsByName.get(part)?.[0]
  return row === undefined ? (formOfSound(soundOf(part)) ?? part) : formOfRow(row)
}
