/**
 * Words that headings, sections, buttons and organisations write with capitals: a line with one is no list of people. Words that
 * are common surnames too (`Price`, `Park`, `Young`) are left out.
 */
export const NOT_NAMES: ReadonlySet<string> = new Set(
  (
    'a abonnez abonnieren about above abroad abuse academic academy accelerated acceleration accept acceptance accepts access ' +
    'accessibility accessible accessories accident accidents accommodations account accountant accounting accounts accredited accueil ' +
    'accuracy accurate acquisition across act action actions activation active activities activity actualités actually ad adaptive add ' +
    'added addiction adding addition additional additions address adjust adjustable admin administration administrative administrators ' +
    'admission admissions adoption ads adult adults advance advanced advancements advantage advantages adventure advertise ' +
    'advertisement advertising advice advised advising advisor advisors advisory advocacy advocate aesthetic affairs affecting ' +
    'affiliate affiliated affiliates affordability affordable africa after ag again against age agencies agency agenda agent agentic ' +
    'agents agile aging agree agreement agriculture ahead aid aids air airline airlines airport akin aktuell alarm alcohol alert ' +
    'alerts algorithm algorithms alignment all alle alliance alliances allies allocation allow almost already also alt alternative ' +
    'alternatives altri always ambassador amendment america american amounts an analysis analyst analytics ancient and animal animals ' +
    'animated animation anmelden anniversary announcements annual anonymous another answer answered answers antivirus anxiety any ' +
    'anything anzeige anzeigen apart apartment app apparel appeal appeals apple appliance appliances application applications applied ' +
    'apply applying appointment approach approaches approval approvals approved apps arc architect architects architecture archive ' +
    'archives are area areas armed army around arrow article articles artificial artists arts asia ask asked assembly assess assessing ' +
    'assessment assessments asset assets assist assistance assistant assistants assisted associate associated associates association ' +
    'at athletic attack attend attendance attendee attention attorney attractions attribution audience audio audit audits auf ' +
    'augmented aus authentication authenticity author authority authors auto automate automated automatic automation automotive ' +
    'autonomous autos availability available avenue average aviso avoid avoiding award awards awareness awesome babies baby back ' +
    'backend background backpack backpacking backup backyard bad badges bag baggage bags bake baking balance balanced ban band bands ' +
    'bank banking banner bar bars base baseball based basement basic basics basket basketball batch bath bathroom batteries battery ' +
    'battle be beach beans beast beat beautiful beauty become bed bedroom beds before beginner beginners behavior behavioral behind ' +
    'bei being bells belonging below belt bench benchmark benchmarks bend benefits best better between beverage beverages beyond bias ' +
    'bid big bigger biggest bike bikes biking bild billing billionaire bills bin binding birds birthday bites blanket blend blends ' +
    'blessing block blockchain blog blogs blood blue board boards body bold bone bonus book booking books boom boost boot boots bottle ' +
    'bottles bottom bounce boutique bowl box boxes boy brain brake branch branches brand branded branding brands bread break breakdown ' +
    'breakfast breaking breakthrough breed brew brewing brief briefing bright bring british broadcast brother brothers browse browser ' +
    'brush brushes bubble budget budgeting bug bugs build builder builders building buildings built bulbs bulk bulky bundle bundled ' +
    'bundles bureau burnout bus business businesses but button buttons buy buyer buyers buying by cabinet cabinets cable cafe café ' +
    'cake calculate calculator calendar call calling calories camera cameras campaign campaigns camping camps campus can cancel ' +
    'cancellation cancellations cancer candidate candle candles canvas cap capabilities capability capacity capital capsule captions ' +
    'capture car carbon card cardiovascular cards care career careers careful cares caring carpet carrier carriers cars cart cases ' +
    'cast casual cat catalog catch categories category caterer catering cats celebrities celebrity cell cellular center centered ' +
    'centers central centralized centre century ceremony certain certificate certificates certification certifications certified chain ' +
    'chains chair chairs challenge challenges chamber champion champions change changes channel channels chapter character charge ' +
    'chargers charging charity chart charts chat chatbot cheap cheapest check checked checking checklist checklists checkout checks ' +
    'cheese chef chic chicken chief child children chili chocolate choice choices cholesterol choose choosing chose chosen chronic ' +
    'churn cinnamon circle circuit circular cite cities citizen city civilian claim claims class classes classic classical classics ' +
    'classification classified classifieds classroom clean cleaners cleaning clear clearance click client clients climate clinic ' +
    'clinical clipboard clips clocks close closed clothes clothing cloud club clubs cluster co coach coaches coaching coalition coast ' +
    'coastal coat cocktail cocktails code codes coding coffee cognitive cold collaborate collaboration collaborative collapse ' +
    'collection collections collective college colleges color colors column columns com combined come comedy comes comfort comfortable ' +
    'coming command comment commenting comments commerce commercial commission commit commitment committee common communication ' +
    'communications communities community commute compact companies companion company compare comparing comparison comparisons ' +
    'compartilhar compartir compatibility compatible compensation competition competitions competitive competitor complaint complaints ' +
    'complete complex complexity compliance compliant components composition composting comprehensive computational computer computers ' +
    'computing con concept concepts concerns concert conclusion condition conditioning conditions condividi conduct conference ' +
    'conferences confidence confidential confidentiality configuration configurations configure confirm conflict conflicts congress ' +
    'connect connected connecting connection connections connectivity connector connectors connexion cons conscious consent ' +
    'conservation consider considerations considered consistent console consolidation construction consultant consultants consultation ' +
    'consulting consumer consumption contact contacto contacts container contato contatti content contents context continue continuing ' +
    'continuous contract contractor contractors contracts contrast contribute contributing contributions contributor contributors ' +
    'control controller controls convenience convention conventional conversation conversations conversion convert cookie cookies ' +
    'cooking cool cooling coordination coordinator copied copper copy copyright cord core corner corp corporate corporation correction ' +
    'corrections cost costs cotton couch council counseling count counter countries country county couple couples coupon course ' +
    'courses court courtesy courts cover coverage covers covid cracked craft crash crate crazy cream create creating creation creative ' +
    'creativity creator creators credit credits crew crime criminal crisis crisp criteria critical cronaca crossword crown cruise ' +
    'crush crypto cryptocurrency cuisine cultivating cultura cultural culture cup cups curb curl currency current currently curriculum ' +
    'curve cushioned custom customer customers customizable customization customize customized cut cutting cyber cybersecurity czytaj ' +
    'dad daily dairy damage dance dangerous dans dark darkness das dashboard data database databases datasets date datenschutz dates ' +
    'dating days dead deadlines deal dealer deals death debt decent decision deck decline decor decorating decorations decrease ' +
    'dedicated deductions deel deep deeper default defense deficit define definition definitions definitive degree degrees delete ' +
    'delivery delve dem demand demo democracy democratic demos den denim dental department departments deploy deployment deportes ' +
    'deposit depression der des description desert design designed designer designers designing designs desk desktop dessert ' +
    'destination destinations detailed details detect detection determine deutsche dev developer developers developing development ' +
    'developments device devices diabetes diagnosis dictionary did die dies diet dietary diets difference differences different ' +
    'difficult digest digestion digital digitale diligence dining dinner dinners dip direct direction directions director directors ' +
    'directory dirt disabilities disability disadvantages disaster disc disclaimer disclosure discount discounts discover discovery ' +
    'discussion disease diseases dish dishes dishwasher disorder disorders display displayed disposal disruptive distance ' +
    'distinguished distributed distribution district dive diverse diversity division docs doctor doctors document documentation ' +
    'documents does dog dogs doing dollar domain domestic donate donation donations done door double down download downloads downtown ' +
    'dozen draft drag drain drawer drawing dream dress dresses drink drinks drip drive driven driver drives driving drone drones drop ' +
    'drug dry dual due dull dumbbell dumbbells dump duo durable duration duty dynamic dynamics décor each ear earbuds earn ears earth ' +
    'ease easiest eastern easy eat eating eats echo ecommerce economia economic economics economy economía ecosystem edge edible edit ' +
    'edited editing edition editions editor editorial editors educate education educational educator educators een effect effective ' +
    'efficiency efficient ein eine einer election elections electric electrical electrician electronic electronics element elements ' +
    'elite else email emails embedded embrace embracing emergency emerging emotional empire employee employees employer employers ' +
    'employment empower enable enabled encoding encounters encourage encouraging encryption end endpoint ends endurance energy ' +
    'enforcement engage engagement engine engineer engineering engines enhanced enhancements enhancing enjoy enroll enrolled ' +
    'enrollment ensure enter enterprise enterprises entertainment entity entry environment environmental environments episode episodes ' +
    'equal equality equipment equity ergonomic ergonomics error errors escape esportes espresso essay essays essential essentials ' +
    'establishment estate estimate estimated estimates ethical ethics etiquette europe evaluate evaluation evening event events ' +
    'evergreen every everyday everyone everything evil evolution evolving exam example examples exams excel excellence excellent ' +
    'exceptional exchange exclusive execute execution executive executives exercise exercises exhibition existing exit expand expect ' +
    'expense expenses expensive experience experienced experiences experiment expert expertise experts expiration explained ' +
    'exploitation exploration explore exploring export exposure express extended extension extensions exterior external extra extras ' +
    'extreme extremely eye eyes fabric face facebook faces facilities facility fact factor factors facts faculty fake fall falling ' +
    'falls false fame families family fan fantastic fantasy faq farm fashion fast faster fastest fat father fault favorite favorites ' +
    'fear feature featured features federal fee feed feedback feedbacks feeds fees female festival fiber fiction fight figure figures ' +
    'file filed files filing film films filter filtering filters final finalize finally finance finances financial financing find ' +
    'finder finding findings fine finish fintech fire firm firms first fishing fit fitness five fix fixed flag flagship flash flat ' +
    'flaws fleet flex flexibility flexible flight flights floating floor flour flow fluid foam focal focus focused folder folding ' +
    'follow following fonts food foods foot football footer footwear for force forced forces forecast forecasting forecasts foreign ' +
    'forests forget forgot forgotten form format formats formatting former forms formula fortified forum forward foto foundation ' +
    'foundational foundations founded founder four fragile frame framework frameworks franchise fraud free freedom freelance ' +
    'freelancers frequent frequently fresh friday friend friendly friends from front frontier fruit fuel fuels full fully fun function ' +
    'functional functionality functions fund fundamentals funding funds furniture further fusion future für gadgets galleries gallery ' +
    'game games gaming gap garage garden gardening gardens gas gateway gathering gear gel gems gender general generate generation ' +
    'generative generator gentle get getting giant giants gift gifts girl girlfriend girls git github give gives giving glance glasses ' +
    'gli global globe glorious gloves gluten gmbh goals going golf goods google got governance government grab grade grades graduate ' +
    'graduates grammar grants grape graphic graphics great greater greens grid grind ground group groups grow growing growth guarantee ' +
    'guard guest guidance guide guided guidelines guides gum gut gym habit habitat hacks hair half handed handle handles handling ' +
    'handmade hands handy happens happy hard hardware harm harvest hassle hat hats have hazards head header heading headlines ' +
    'headphones headquartered headquarters health healthcare healthier healthy hear hearing heart heat heater heaters heating heavy ' +
    'height heights hell hello help helpful helping her here heritage hero heroes het hey hidden hide hier high higher highest ' +
    'highlight highlights highly hiking hip hire hired hiring historic historical history hit hits hockey hold holder hole holidays ' +
    'holistic home homemade homeowners homepage homes honor honors hop hospital hospitality hospitals host hosted hosting hot hotel ' +
    'hotels hotspot hour hours household houseplants houses housing how http hub hubs huge human humanities humans hurt hybrid hybrids ' +
    'hydration hygiene ice icon iconic icons idea ideal ideas identify identifying identity il illness illnesses illustration image ' +
    'images imaging immediate immersive immigration immune impact implement implementation implementing importance important ' +
    'impressive impressum improve improved improvement improves improving in inappropriate inc incentive incentives incident include ' +
    'included inclusion inclusive income inconsistent increase increased incredible independence independent independently index ' +
    'indirect individual individuals indoor industrial industries industry inference infinite influence influencer info information ' +
    'informational informed infrastructure ingredient ingredients inicio initial initiative initiatives injuries injury innovation ' +
    'innovations innovative input inquiries inquiry inside insider insight insights inspection inspections inspiration inspire ' +
    'inspired instagram install installation installations installing instant institute institution institutional instructions ' +
    'instructor instruments insulated insulation insurance integrated integrates integration integrations integrity intellectual ' +
    'intelligence intense intensive intentional interaction interactive interest interested interests interface interior interiors ' +
    'intermediate internal international internationally internet intervention interview interviewing interviews into intro ' +
    'introducing introduction inventory invest investigation investigations investing investment investments investor investors ' +
    'invoice invoices involved iron is island islands issue issues ist item items jacket jackets jam jeans jetzt jewelry job jobs join ' +
    'joint journal journalism journals journey jump junior junk just keep keeping key keyboard keyboards keys keyword kids kill ' +
    'kingdom kitchen kits knife know knowledge kommentare kontakt kultur lab label labels labor labour labs lack lacks lamp landing ' +
    'landscape landscapes language languages laptop laptops las laser last latency later latest latter launch laundry lawn laws ' +
    'lawyers layer layers layout lead leader leaders leadership leading leads league leak lean learn learned learning lease leather ' +
    'leave leben led leer lees left leg legacy legal leggi leggings legs lenders length lens ler les lesen less lesson lessons let ' +
    'letter letters level levels leveraging liability libraries library license licenses licensing life lifecycle lifestyle lifetime ' +
    'lift lifting lighter lighting lights lightweight like liked limit limitations limited limits line linens lines lineup link ' +
    'linkedin links lip lire list listed listen listening listing listings lists literacy literature live lives living llc lo load ' +
    'loading loan loans local location locations locks log logging logic login logistics logo logos longest look looking looks loop ' +
    'los losing losses lost lots lounge lovers lower lowest loyalty ltd luggage lunch luxury légales machine machines macro made ' +
    'magazine magic magnetic mail mailing main maintaining maintenance mais make maker makers makes makeup making malware man manage ' +
    'managed management manager managers managing manual manufacturer manufacturers manufacturing many map mapping maps marathon march ' +
    'margin marine market marketers marketing marketplace markets marriage mass massive master match material materials maternity math ' +
    'mathematics matter matters maximize maximum maybe meal meals meaning measured measurement measures measuring mechanical media ' +
    'median medical medication medications medicine meditation medium meer meet meeting meetings meets mehr meinung member members ' +
    'membership memory men mental mentions mentor menu menus merge mesh message messages messaging met meta metadata metal meter ' +
    'meters method methodologies methodology methods metrics metro micro microphone microsoft mid middle might migrate migration ' +
    'mileage military milk min mind mindful mindfulness mine mini minimum mining minor minute minutes mirror miss mission mistakes mix ' +
    'mixed mobile mobility mode model modeling models moderate modern modernize modifications module modules mold mom moment monday ' +
    'money monitor monitoring monitors month monthly months mood more morning mortgage most mother motion motivation motor mount ' +
    'mountain mouse move movement movers moves movie movies moving much mug multiple muscle museum music musical musicians must my ' +
    'myths más nachrichten name names narrative nas nation national nations nationwide native natural nature navigate navigating ' +
    'navigation near nearby necessary neck need needle needs negative negotiation neighborhood net network networking networks neural ' +
    'never new newest news newsletter newsletters newspaper newspapers newsroom next nice nicht nieuws night nine node noir noise non ' +
    'none nonprofit normal northern nos nose not notable note notebook notebooks notes nothing notice notices noticias notifications ' +
    'notify noting notion notizie notícias now nuestra nuestro number numbers nurse nutrition o obesity obituaries object objective ' +
    'objectives observations ocean of off offer offered offerings offers office officer offices official offline oil oils older oldest ' +
    'on onboard onboarding once one ongoing online only onsite open opening openings opens operated operating operation operational ' +
    'operations operators opinion opinions opinión opportunities opportunity opt optimal optimization optimize optimized optimizing ' +
    'option optional options oral orange orbit order ordering orders org organic organization organizational organizations organizing ' +
    'orientation origin original origins other our out outcomes outdoor outdoors outlet outlets outlook outreach outside outsourcing ' +
    'outstanding over overall overhead overview own owners ownership pack package packages packaging packing packs pad pads pages paid ' +
    'pain paint palettes panel panels pants paper papers par para parent parental parents parking part partager partial parties ' +
    'partner partners partnership partnerships parts party pass passion password past pasta path pathway pathways patient patients ' +
    'patio pattern patterns pause pay paying payment payments payroll peace peak pediatric peer pencil people per perceived perfect ' +
    'perform performance performing period perks permissions permit permits person personal personality personalization personalized ' +
    'personnel perspectives pest pests pet pets phase philosophy phone phones photo photographer photography photos physical physician ' +
    'physics pick picked picking picks pickup picture pictured pictures pie piece pillows pilot pin pinch pink pipe pipeline pixel ' +
    'pizza place placement plain plan planet planned planner planning plans plant planting plants plastic plate plates platform ' +
    'platforms play playbook player players playlists playoff plc please plenty plug plugin plugs plumber plumbing plus pocket podcast ' +
    'podcasts pods point points police policies policy polish politica political politics politik politique poll polling polls ' +
    'política poor pop popular port portability portable portal portfolio portfolios portrait poses position positions positive post ' +
    'posted posts potential pots pour power powered powerful practical practice practices prayer precision predictions predictive ' +
    'prefer preferences preferred pregnancy pregnant premier premiere premium prep preparation prepare preparing presence presentation ' +
    'presentations presented presents preserve preserving president press pressure prevention preview previous prices pricier pricing ' +
    'primary prime principal principle principles print printing prints prioritize privacy private prize prizes pro problem problems ' +
    'procedures process processing processor produce producer product production productivity products professional professionals ' +
    'profile profiles profit profitable program programmable programming programs progressive project projects promise promo promotion ' +
    'promotional promotions prompt proof proper property proposal proposals proprietary pros prospective protect protection ' +
    'protections protective protein protocol prove proven provide provided provider providers province proxy psychological psychology ' +
    'public publication publications publish published publisher publishers publishing pull pulling pulse pump pumps purchase pure ' +
    'purple purpose pursuit push putting puzzle puzzles qualify quality quantum quarterly queen quelle query quest question questions ' +
    'quiet quiz quizzes quote quotes rabbit racing rack radio rail raised raising random range ranges rank ranking rankings rapid rate ' +
    'rated rates rating ratings ratio rave raw reach react reaction reactions readable reader readers readiness reading reads ready ' +
    'real realistic reality really rear reason reasoning rebates recall recap receive recent reception recharge recipe recipes ' +
    'recipient recognition recognized recommend recommendation recommendations recommended recommends record recording recordings ' +
    'records recover recovery recruit recruiting recruitment recurring recycled recycling red reduce reduced reduces reducing ' +
    'reduction refer reference references referral refill reform refresh refrigerator refund refunds regenerative region regional ' +
    'regions register registered registration registry regular regularly regulation regulations regulatory reinforcement related ' +
    'relations relationship relationships relatively release releases relevant reliable religion religious relocation rely remember ' +
    'remodel remodeling remote removal remove rendering renew renewable renewal renovate renovating renovation renovations rent rental ' +
    'rentals renters rep repair repairs repeat replace replacement replacing reply report reporter reporters reporting reports ' +
    'repository reputation request requests required requirements requires research researchers reserve reserved reset residency ' +
    'resident residential residents resilience resistance resistant resolution resource resources respond response responsibilities ' +
    'responsibility responsible responsive rest restaurant restaurants result results resume retail retailer retailers retention ' +
    'rethink retired retirement retro return returning returns reuse revenue review reviewed reviewer reviews revolution revolutionary ' +
    'rewards ride riding right rights rising risk risks river road roadmap roast robot robotic robotics robots role roles roll rolls ' +
    'roof room rooms rope roster round roundup route router routine routing row rows rss rugby ruin rule rules run rundown runner ' +
    'runners running rural sacks safe safety sake salary sales same sample sat satellite satisfaction saturated saturday save saved ' +
    'saves saving savings saw say scalability scalable scale scales scaling scam scan scary scenes schedule schedules scheduling ' +
    'scholarships school schools science sciences scientific score scores scratch screen screening screens script scroll sea seafood ' +
    'seamless search searched searches season seasonal seasons seating second secondary seconds secret secrets section sections sector ' +
    'sectors secure security see seeds segmentation select selected selection sell seller sellers selling senate send senior seniors ' +
    'sensation sensitive sensor sensors sequence series serious serve served server servers service services serving session sessions ' +
    'set sets setting settings setup sex sexual share shares sharing she sheet sheets shelf shelter shield shift ship shipping shirt ' +
    'shirts shock shoe shoes shoot shooting shop shoppers shopping shops shorter shorts should shoulder show showcase shower showers ' +
    'shows shy side sign signature signing signs similar simple simplified simplify simulation sin single sit site sitemap sites ' +
    'situation six size sizes ski skill skills skin skincare skip skirt sleek sleep sleeping slick slide slides slightly slim slip ' +
    'slow smaller smarter smartphone smile smooth snacks snake snap sobre soccer social sociedad society société socks sodium soft ' +
    'software soil solar sold solid solo solution solutions some someone something somewhat song songs soon sound sounds soup source ' +
    'sources south southern space spaces spark sparkling speak speaker speakers speaking speaks special specialist specialized ' +
    'specialties specialty specific specification specifications specs spectacular spectrum speech speedy spending spice spike spin ' +
    'spine spiral spirit spirits spiritual split sponsor sponsored sponsorship sponsorships sport sporting sports spot spotlight ' +
    'square stability staff stage stain stainless stakes stand standard standards standing stands stars start started starter starting ' +
    'starts startseite startup startups state statement states static station stations statistical statistics stats status stay ' +
    'staying steady steam step steps stick stock stocks stomach stop stopping storage store stores stories storing story storytelling ' +
    'straight straps strategic strategically strategies strategy stream streaming streamline streamlined street strength strengthen ' +
    'strengthening strengths stress stretch strictly string stroke structure structured structures student students studies studio ' +
    'studios study stuff stupid style styles styling stylish subject subjects submenu submission submissions submit subscribe ' +
    'subscriber subscription subscriptions substance success successfully succession sugar sugars suggest suggested suit suite suits ' +
    'summaries summary summit sunday sunglasses super superior supplement supplemental supplements supplier supplies supply support ' +
    'supported supporters supporting supportive supports supreme sur surface surgery surprise survey surveys survival sus suscríbete ' +
    'sushi suspension sustainability sustainable sustainably sweat sweet switch switches symptoms sync syndrome synthetic system ' +
    'systems table tables tablet tabletop tablets tag tags tailored take takeaways takes taking talent talk talks tank tape target ' +
    'targeted targeting task tasks taste tasting tax taxes tea teach teacher teachers teaching team teams tech technical techniques ' +
    'technological technologies technology teen teeth television tell template templates tempo temporary ten tennis tent term terminal ' +
    'terms terrain territory test tested tester testimonials testing tests text thank thanks that the theater theaters theatre theft ' +
    'their them theme themen then theory therapeutic therapist therapy there thermal these they thin thing things think thinking third ' +
    'this those thought thoughts thread threads threat threats three thrive through throw thumb thursday ticket tickets tie tiered ' +
    'tight time timeline times timing tiny tip tipping tips tire tires title to today toddler todos together toggle toilets token ' +
    'tomorrow too tool toolkit tools toothbrush toothbrushes top topic topics total touch tour tourism tours tous tout tower town ' +
    'toxic toy track tracker trackers tracking tracks traction trade trademark traditional traffic trail trailer trailers trails train ' +
    'trainer trainers training trans transaction transfer transform transformation transition translation transparency transparent ' +
    'transport transportation trash trauma travel travelers travels tray treat treating treatment treatments trees trend trending ' +
    'trends trial trials tricks trim trio trip triple trips tropical troubleshooting truck trucks trust trusted truth try tuesday ' +
    'tuition turn turning tutor tutorials tutoring tutors tutti tv tweet twin twitter two type types typical typography ultimate ultra ' +
    'una uncategorized uncommon under undergraduate understand understanding underwear une unexpected unified union unique unit united ' +
    'units universal universities university unlimited unlock uno unpacking uns unser unsere unsubscribe upcoming update updated ' +
    'updates upgrade upgrades upload upper urban urgent us usage use used useful user username users uses using utensils utility ' +
    'vacation vacuum valley valuation value values varieties variety various vault vegan vegetable vegetables vehicle vehicles vendor ' +
    'vendors venue venues ver verification verified verify versatile versatility version vertical very veteran veterans vibe vibes ' +
    'vice victories video videographer videos view viewer viewing views village vintage vinyl violation viral virtual visibility ' +
    'vision visit visiting visitor visitors visits visual visualization vitamin vitamins voice voices voir voltage volume volunteer ' +
    'voor vor vos vote voted voting vulnerability wait want war wardrobe warehouse warming warning warranty was washing waste watch ' +
    'watches water waterfall waterproof wave ways weaknesses wealth wear wearable weather web webcam webinars website websites wedding ' +
    'weddings wednesday week weekend weekly weeks weight weights weird weitere welcome well wellness were western what whatever wheel ' +
    'wheels when where which while who whole why wide win window windows wine wines winners winning wins wir wire wired wireless ' +
    'wiring wirtschaft wisdom wissen with without więcej woman women wonder wonders word wordpress words work workers workflow ' +
    'workflows workforce working workout workouts workplace works workshop workshops workspace world worldwide wound wrap wrapping ' +
    'wraps write writer writers writing written wszystkie yahoo yard year years yellow yield yoga you your yourself youth youtube zero ' +
    'zip zone zones zoom zum zur économie über'
  ).split(' '),
);
