/** Words that people write and neither dictionary has. */
const more = `
  accompli ach adhd afaik aftersales afterschool airbnb airbnbs aircon alia annexe annum anonymisation anonymise anonymised anonymising anonymization
  anonymize anonymized anonymizing api apis appealable arg args async autofill autofix autofixes autopay autorenew autorenewal autoreplies
  autoreply autoresponder autoresponders autosave aww backend backends backfill backfilled backlinks backorder backordered backorders backport
  backported backporting backports barbeque barcode barcodes bariatric bbq bbqs bday benefitted benefitting bestie bic bikeshed bikeshedding biogas
  bioplastic bioplastics blogpost blogposts bluetooth bona bono bool brexit bsc btw bugfix bugfixes caddy cajon callout callouts cancelable
  cancelation cancelations cancellable captcha carbonara caregiving cashflow catchup cd cds celiac centric cetera changelog changelogs changeset
  changesets chargeback chargebacks chatbot chatbots checkboxes checkin checkins clawback clawbacks cli codebase codebases codegen codemod codemods
  codeowner codeowners coeliac cofounder cofounders collab collabs collateralised collateralized combatted combatting comms config configs connexion
  copayment copayments copays copyedit copyedited copyediting copywriting counterparties counterparty courtside covid cowork coworking coz cpu cpus
  cringeworthy crm crowdsource crowdsourced crowdsourcing css csv cubby curation customisable customizable cuz cv cvs cyber cyberattack cyberattacks
  cybercrime cybersecurity dataframe datasheet decarbonise decarbonize delist delisted delisting denylist dep deprioritise deprioritised deprioritize
  deprioritized deps descaler deserialise deserialize designee desking despatch despatched despatches despatching dev devs diem diems dietician diy
  dj djing djs dns docstring docstrings docx doi dojo donut doomscroll downlights downpayment downpayments downsell dr dropdown dropdowns dropoff
  dropship dropshipping duffel dvd dvds dwarves dyspraxia ebike ebikes ebook ebooks ecommerce edtech eft ensuite ensuites enum enums env eoi erp
  esignature eslint esports esq etcetera explainer explainers extranet facie facto failover fait falafel faq faqs femme fide fintech flexitime
  focussed focusses focussing foetal foetus foetuses foodbank forma formulary freemium frontend frontends fulltime fundraise fundraised fwiw fyi
  gameplay gamification gaol garde gb gdpr geolocation gif gifs gpu gpus grantmaker grantmakers grantmaking grantor gratia gui hackathon hackathons
  hacky haha hardcoded helpdesk helpdesks heya hmrc hol holdback homebuyer homebuyers homeownership homeschool homeschooled homestay homestays
  honoraria hors hotdesk hotdesking hotfix hotline hotlines hotspot hotspots houseshare how's html http https iban ide idk iirc imho imo incentivise
  incentivised incentivize incentivized inclusivity incoterms influencer influencers infographic infographics infosec interlibrary ip ipso irs isbn
  issn jpeg jpg js json kb keycard keycards kgs kombucha kpi kpis kwh laminator leant lgtm licensor lifecycle lifecycles linter linters linux
  livechat livestream livestreamed livestreaming livestreams llc localhost lockbox lockdown lockdowns lockfile lol longlist longlisted longlisting
  longlists macos maintainership maitre majeure matcha mb mba mediaeval meds mentee mentees mergeable metaverse mfa mgmt microservice microservices
  microsite middleware minified mins mis mixtape mixtapes mocktail mocktails mockup mockups monorepo moodboard moq motorhome motorhomes mr mrs msc
  mutandis mutatis mutex mx namespace namespaced namespaces nb nda ndas neurodivergent neurodiverse neurodiversity neuropsychologist neuropsychology
  newsfeed nightlies nite nonbinary noop noreply notetaking npm oauth offboarding offcut offcuts officio ok olds ombudsperson omg onboarded
  onboarding onboards operationalise operationalize opex otp ott overcommit overcommitted oversubscription paas param params pari parsable parsers
  parttime passcode passcodes passu payor payors payrise payrises paywalled pcm pdf pdfs pebbledash peri permalink personalisation phd phlebotomy pho
  photobook photoshoot photoshoots photoshopped photovoltaics pinboard pixelated playdate plc png podcasted podcaster podcasters polyfill polyfills
  postable postgrad postgrads posttax ppt preapproval preapproved preauthorisation preauthorised preauthorization preauthorized precheck preload
  preloaded premarket preorder preordered preorders preprint preprints prequalification prequalified prequalify prerelease prereleases presales
  prescreen prescreening prescriber prescribers preselect preselected preselection presold prima prosecco prototyped ps pseudonymise pseudonymize
  psychometrics pto pushback pushups pw px py raison ramen rata rateable readme rebase rebased rebasing rebook rebooked rebooking rebookings rebooks
  rebrand rebranded rebranding recertification recordable recordkeeping redelivery redeployments refi refundability refunder regexes regift regrout
  regrouted reinsurer reinvoice reinvoiced relet relets reletting rentable repin repo repoint repointed repointing reportable repos repost reposted
  reposting repricings reprioritise reprioritised reprioritize reprioritized repro repros requesters requestor requote requoted requoting rescan
  rescope rescoped rescoping resending resends reskill reskilling resubmission resubmissions retarget retender retendering reupload reuploaded
  reviewable rfp rfps rfq rfqs rheumatology roadmap roadmaps roi rollout rollouts roundtable roundtables rsvp saas saml scalable scoresheet
  screenshare scrollable sdk sdks seatbelt seatbelts semver serializer serverless servicer servicers setlist setlists shoutout showreel signee
  signoff signup signups skillset skillsets skirtings sla slas snailmail snuck solopreneur sponsorships sqft sql sqm sr ssd ssl ssn sso standup
  standups stderr stdin stdout streamable struct structs stylesheet stylesheets subclassing subfolder subfolders submenu submitters subrogation
  subtask svg syllabi takeback takedown takedowns tba tbc tbd tbh teahouse teambuilding telehealth telemedicine telework tenderers textbox
  there'd there'll timeframe timeframes timesheet timesheets timeslot timeslots tldr tls todo todos toml toolchain toolchains tooltip tooltips
  touchpoint touchpoints townhall tradeoff tradeoffs trainline triaging tshirt tshirts tutee tutees tv tvs txt typings ubuntu ui unallocated unassign
  unaudited unban unbanned unbanning unbookable uncredited underinsured underletting underperformance underqualified underspend underspent
  undersubscribed undiscounted unfollow unfollowed unhide uninsurable unmerged unmoderated unmonitored unmute unpark unredacted unrefundable
  unreviewed unsubsidised unsubsidized untick unticked upcycle upcycled upcycling upgradeable uplink uploader upsell upselling upsert upskill
  upskilled upskilling upsold upstreamed upstreaming uptime url urls usb useable utc ux varchar verifications videocall videocalls videoconference
  videographer videographers videography viewport vip vips vlog vlogger vlogging vlogs vm vms voiceover voiceovers vpn waitlist waitlisted
  waitlisting waitlists walkable walkthrough walkthroughs walkup walkups wayfinding webchat webhook webhooks weblink webmail webpack webpage webpages
  wellbeing what's whistleblower whistleblowers whistleblowing whiteboarding wifi wip wireframe wireframes wishlist wishlists wontfix workgroup
  workshopped workspaces workstream workstreams writeoff writeoffs writeup writeups www xmas xml xo xoxo yaml yay yml ymmv yoghurt yoghurts youtuber
  youtubers et pre intra ultra hyper quasi pseudo neo eco euro bi tri uni geo bio micro macro non multi anti semi inter co de ex`
/** What sentences of letters begin with, and are typed in haste. */
const beginnings = `
  after although apologies apply before because best cannot currently dear despite during enclosed every following further good having hello however kind looking many
  otherwise perhaps please regards regarding regrettably sadly should since sincerely sorry thank thanking thanks that their there therefore these they this those though through today
  under unfortunately until warm what whatever when where whether which while with within without would yesterday your yours
  our the you`

let words: ReadonlySet<string> | undefined

/** @returns Words that the dictionaries lack, in lower case. */
export function moreWords(): ReadonlySet<string> {
  words ??= new Set(more.trim().split(/\s+/))
  return words
}

/** Words with which sentences of letters begin. */
export const starters: ReadonlySet<string> = new Set(beginnings.trim().split(/\s+/))
