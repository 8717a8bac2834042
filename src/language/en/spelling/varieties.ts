/** Words that one of the dictionaries lacks although people who spell its way write them: they tell no variety, and are right in both. */
export const spelledBothWays: ReadonlySet<string> = new Set(
  `abridgment abridgments abridgement abridgements acknowledgment acknowledgments acknowledgement acknowledgements adapter adapters adaptor adaptors
  advisor advisors ageing aging ambiance ambience amidst amongst analog artefact artefacts artifact artifacts axe axes burqa burqas caftan caftans
  kaftan kaftans canceled canceler cancelers canceling cancelled canceller cancellers cancelling catalogue catalogues chaperone chaperones chili chilies
  collectable collectables collectible collectibles coloration colouration dependant dependants dependent dependents descendent dreamt dryly drily
  encyclopaedia enquire enquired enquires enquiring enquiry enquiries epaulette epaulettes fillers flier fliers flyer flyers fontanelle furor furore
  glycerin glycerine gobbledegook gobbledygook grey greyed greyer greys hankie hanky hippie hippies honoree honorees judgment judgments judgmental
  judgement judgements judgemental misjudgment misjudgement kindergartner kindergartners kindergartener kindergarteners lasagna lasagne learnt
  likability likable likeability likeable livable liveable matt matts math maths meow micrometre mom moms mums moustache moustaches nought naught
  okayed omelet omelets omelette omelettes onwards orthopedic orthopedics oversized pajama pedlar peddler peddlers performative perv phoney phonies prev
  salable saleable saki savior sizable sizeable smoulder snowshoed specialty specialties speciality specialities spelt spilt spoilt sweepstake
  sweepstakes theatre theatres tidbit tidbits titbit titbits tranquility tranquillity unbeknownst unbeknown unlearnt unshakable unshakeable whiskey
  whiskeys whisky whiskies worshiped worshiper worshipers worshiping afterward recognizance cognizance cognizant costumier performant storey storeys
  throughway throughways thruway thruways`.split(/\s+/)
)
