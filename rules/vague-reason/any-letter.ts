/** Words of grammar, of asking and answering, and for those who do it. None names a thing, a place, a price or what somebody did. */
const plainWords = setOf(`
a an the this that these those such same any some no none every each all both either neither other others another one ones
i me my mine myself we us our ours ourselves you your yours yourself he him his she her hers it its itself they them their theirs
who whom whose which what whatever when where why how there here everyone everybody everything nobody nothing somebody someone something anything anyone anybody
am is are was were be been being have has had having do does did doing done can cannot ca could will wo would shall sha should may might must need needs needed dare
not nor never and or but yet so if unless although though while whereas because since as due owing given than then also too
of to in on at for from by with without about into onto over under up down out off upon within beyond outside after before between among against towards toward along around through across per via regarding concerning despite
very quite rather really just simply only even still already now currently presently today always often usually generally normally almost nearly more most less least much many few little lot lots enough far well better best good great right wrong
sadly unfortunately regrettably alas sorry afraid regret however therefore thus hence consequently accordingly otherwise instead perhaps maybe possibly probably certainly definitely clearly entirely fully completely actually honestly frankly
please thank thanks kind kindly dear
say saying said says see saw seen seems seem seemed look looks looking looked feel feels felt think thought believe believed find found know known understand consider considered considering consideration imagine mean means
make makes made making take takes took taken taking give gives gave giving go goes going gone went get gets got come comes came put keep kept let lets leave left leaving bring want wanted wish like liked hope help helped
accept accepted accepting accommodate agree agreed allow allowed allows approve approved permit permits permitted grant granted offer offered offering proceed proceeding support supported fulfil meet met provide provided pursue pursuing continue join joining participate
decline declined declining refuse reject rejected turn turned pass passing decide decided deciding decision decisions choose chose chosen choice choices select selected selecting selection avoid prevent prevents oblige obliged forced
request requests requested ask asked asking apply applied application applications applicant applicants candidate candidates candidacy proposal proposals proposed suggestion suggestions idea ideas project projects submission submissions work piece profile wishes entry entries response demand answer invitation opportunity arrangement arrangements kinds sort type thing things case cases way ways part point points
board management committee panel jury team department departments company firm organisation organization business office head leadership side end position place
cut cutting back step stepping hold priority weigh weighed weighing respect follow comply lie lies elsewhere beside behind ahead forward further again once yes
stand stands standing long short run year years month months week weeks day days season round intake cycle face faced facing spot fall falls fell
`)

/** Words for what stands in the way that do not tell it: a reason made of these alone would fit any letter. */
const vagueWords = setOf(`
reason reasons ground grounds cause circumstance circumstances situation matter matters issue issues factor factors consideration considerations concern concerns constraint constraints limitation limitations limit limits pressure pressures restriction restrictions complication complications difficulty difficulties problem problems obstacle obstacles reservation reservations development developments change changes changed changing
policy policies rule rules regulation regulations guideline guidelines procedure procedures process processes principle principles practice standard standards criteria criterion requirement requirements condition conditions expectation expectations protocol
priority priorities prioritise prioritize focus focusing focused concentrating strategy strategic direction plan plans planning goal goals objective objectives aim aims vision mission need interest interests purpose purposes agenda brand concept style portfolio programme program approach scope commitment commitments obligation obligations engagement engagements
internal internally external operational organisational organizational commercial economic financial technical legal administrative personal private professional political general overall certain various several different specific particular special individual difficult hard tough complex complicated tight limited strong high higher low big bigger small wide wider broad broader picture current present recent prevailing unforeseen unexpected exceptional urgent pressing
fit fits fitting match matches matched suit suits suited suitable unsuitable appropriate compatible consistent line aligned align aligns corresponding correspond closely close closer feasible possible impossible able unable viable practical practicable realistic reasonable sensible worthwhile ideal perfect justify justified
time times timing moment stage juncture point future past term hand hands plate full busy stretched capacity bandwidth resources resource budget budgets funding funds means finances workload calendar schedule diary outlook climate environment market
competition competitive competing field quality number numbers volume amount demand calibre caliber pool talent availability available area areas fierce stiff intense heavy overwhelming excellent outstanding extraordinary exceptionally extremely impressive oversubscribed
host range variety influence control power
`)

/** @returns Whether words would stand in any letter: “We have had to prioritise, and yours was not among the priorities.” */
export function fitsAnyLetter(text: string): boolean {
  let words = 0
  let isVague = false
  for (const [written] of text
    .toLowerCase()
    .replaceAll('’', "'")
    .matchAll(/[\p{L}'-]+/gu)) {
    const word = written.replace(/n't$|'\p{L}*$/u, '')
    const says = vagueWords.has(word)
    // Most sentences name something soon.
    if (!says && !plainWords.has(word)) return false
    isVague ||= says
    words++
  }
  return words > 3 && isVague
}

function setOf(words: string): Set<string> {
  return new Set(words.trim().split(/\s+/))
}
