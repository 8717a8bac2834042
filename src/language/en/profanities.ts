import {cuss} from 'cuss'
import type {PhraseList} from '../../letter/phrase/lists.ts'
import {parsePattern} from '../../letter/phrase/syntax.ts'

/** The words that `cuss` is sure of. It rates from 0 (unlikely to be profane) to 2. */
const sure = 2

/** Sure to `cuss`, and yet found in letters that mean no harm: names, animals, trades, food, places. */
const innocent = new Set(
  `abeed argie armo armos backdoorman barf beanbag beanbags beaney beaneys bluegum bluegums boang boche boches bogan bong bonger booby boody
  boong boonga boongas boongs boonie boonies booty bosche bosches boschs buffies bule bules bung bunga bungas carruth chav cheesehead
  cheeseheads chonkies chonky chonkys choad chug chunger chungers chunkies chunky chunkys clansman clansmen clanswoman clanswomen cockfight cocky cohee
  commie coolie coolies cooly coon coondog coons cracka cum cumm cummer cumming cumquat cushi cushis dahmer dego degos diddle dingleberry dink dinks
  dipstick dix dong doodoo dope dragqueen dumb eight_ball eight_balls ero esqua evl exkwew farty fatah fister flange floo flydie flydye fok
  footlicker footstar forni fu fubar gables gangsta geez geezer geni ginzo ginzos gipp gipps glazeddonut gora goras greaser greasers groid gubba
  gubbas gubs gummer gwailo gweilo gypsies gypsy gypsys hadji hadjis haji hajis hajji hajjis haole haoles hapa hebe hebes hillbillies hillbilly
  hindoo hiscock hitlerism hitlerist ho hobo hodgie hoes homo honger honkers hooker hookers hooters hore hori horis hork hoser hussy idiot ikeymo
  ikeymos ikwe indon indons insest inthebuff jacktheripper jap japie japies japs jebus jeez jewess jig jiga jigg jigga jiggas jigger jiggers
  jiggs jiggy jigs jimfish juggalo kacap kafir kimchis kondum kum kumquat kummer kums kushi kushis kwa lebo lebos lez limey limy loadedgun looser loser
  lugan lugans macaca macacas magicwand mams masterblaster mau_mau mau_maus maumau maumaus meatrack mickeyfinn mocky mockey mockie moky
  moneyshot moron moskal moskals moslem mosshead motherlovebone muff muncher munt mzungu mzungus negro negros niggard niggarded niggarding
  niggardliness niggardlinesss niggards niggle niggled niggles niggling nigglings nip noonan nudger om ontherag orga pansies pansy panti payo
  peepee piefke piefkes piker piky pocha pochas pocho pochos pohm pohms pollock pollocks pom pommie pommies pommy poms poo poof poop pooper pooping
  popimp prick pud pudd puke puss quashie quickie quim ra8s raper rearend rearentry redleg redlegs redneck rednecks redskin redskins reefer reestie
  rere rigger rimming round_eyes roundeye sadis sadom sambo sambos scallywag schvartse schvartsen schwartze schwartzen seppo seppos sexed sexing sexpot shat
  shav shylock shylocks sissy sixsixsix sixtynine sixtyniner skwa skwe slapper slave slavedriver sloper slopers slopey slopeys slopies slopy smut snowback sooties
  sooty spick spit spitter spreadeagle spunk spunky sqeh squa squarehead squareheads squaw squinty stringer stupid sucker swallower swalow
  taff tang tard teste thirdeye thirdleg threeway tinker tinkers titty tortur transvestite triplex tuckahoe turnon twink twinkie uck uncle_tom usama
  vibr vibrater vomit wab waysted weenie weewee welcher welfare whacker whash whiz whop willie wn wuss yank yanks yellowman`
    .split(/\s+/)
    .map((word) => word.replaceAll('_', ' '))
)

/**
 * Whether a word is better not offered in place of another: one that `cuss` thinks may be meant badly.
 *
 * @param word The word, in lower case.
 */
export function isDoubtful(word: string): boolean {
  return Object.hasOwn(cuss, word) && (cuss[word] ?? 0) > 0
}

/** Less sure to `cuss`, and never innocent in a letter. */
const plain = ['bastard', 'bastards', 'bitch', 'bitches', 'shit', 'turd', 'damn']

/**
 * Profanities, as a list of their own. Only the compiler of phrases reads them; a run finds them compiled.
 *
 * @returns The list `profanity.word`.
 */
export function profanities(): PhraseList {
  const words = Object.entries(cuss).flatMap(([word, rating]) =>
    rating === sure && !innocent.has(word) ? [word] : []
  )
  const text = `(${[...words, ...plain].join('|')})`
  const pattern = parsePattern(text)
  return {name: 'profanity.word', lines: pattern ? [{text, pattern}] : []}
}
