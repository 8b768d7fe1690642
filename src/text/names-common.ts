/**
 * Words that headings, sections, buttons and organisations write with capitals: a line with one is no list of people. Words that
 * are common surnames too (`Price`, `Park`, `Young`) are left out.
 */
export const NOT_NAMES: ReadonlySet<string> = new Set(
  (
    'a abbonati aber abo abonnement abonner abonneren abonnez abonnieren abonné abonnés about above abroad abuse academic academy ' +
    'accelerated acceleration accept acceptance accepts access accessibility accessible accessories accident accidents accommodations ' +
    'account accountant accounting accounts accredited accueil accuracy accurate acquisition across act action actions activation ' +
    'active activities activity actualité actualités actually ad adaptive adatvédelem add added addiction adding addition additional ' +
    'additions address adjust adjustable admin administration administrative administrators admission admissions adoption ads adult ' +
    'adults advance advanced advancements advantage advantages adventure advertise advertisement advertising advice advised advising ' +
    'advisor advisors advisory advocacy advocate aesthetic affairs affecting affiliate affiliated affiliates affordability affordable ' +
    'africa after ag again against agb age agencies agency agenda agent agentic agents agile aging agree agreement agriculture ahead ' +
    'aid aids aiheet air airline airlines airport akin aktuell aktuelle aktuellen aktuelles akzeptieren alarm alcohol alert alerts ' +
    'algorithm algorithms alignment all alle allein allem allen aller allerdings alles alliance alliances allies allocation allow ' +
    'almost already als also alt alte alten alternative alternatives altri always ambassador amendment america american amounts an ' +
    'analysis analyst analytics ancient and andere anderem anderen anders angemeldet angezeigt animal animals animated animation ' +
    'anmelden anmeldung anniversary announcements annual anonymous another answer answered answers antivirus anxiety any anything ' +
    'anzeige anzeigen apart apartment app apparel appeal appeals apple appliance appliances application applications applied apply ' +
    'applying appointment approach approaches approval approvals approved apps arbeiten arc architect architects architecture archive ' +
    'archives are area areas argomenti armed army around arrow article articles artificial artikel artists arts asia ask asked ' +
    'assembly assess assessing assessment assessments asset assets assine assist assistance assistant assistants assisted associate ' +
    'associated associates association assuntos at athletic attack attend attendance attendee attention attorney attractions ' +
    'attribution auch audience audio audit audits auf aufgeben aufgrund augmented aus ausland aussi authentication authenticity author ' +
    'authority authors auto automate automated automatic automation automotive autonomous autor autorin autos availability available ' +
    'avenue average aviso avoid avoiding award awards awareness awesome babies baby back backend background backpack backpacking ' +
    'backup backyard bad badges bag baggage bags bake baking balance balanced ban band bands bank banking banner bar bars base ' +
    'baseball based basement basic basics basket basketball batch bath bathroom batteries battery battle be beach beans beast beat ' +
    'beautiful beauty become bed bedroom beds before beginner beginners behavior behavioral behind bei beiden beim being ' +
    'beispielsweise beitrag beiträge bekannt bekommen bekommt bekämpfen bells belonging below belt bench benchmark benchmarks bend ' +
    'benefits bereit bereits berichtet besonders besser bessere best beste besten betonte better between beverage beverages beyond ' +
    'bias bid bietet big bigger biggest bike bikes biking bild bilder bildergalerie bildet billing billionaire bills bin binding birds ' +
    'birthday bis bisher bislang bites bitte blanket bleiben bleibt blend blends blessing block blockchain blog blogs blood blue board ' +
    'boards body bold boletín bone bonus book booking books boom boost boot boots bottle bottles bottom bounce boutique bowl box boxes ' +
    'boy brain brake branch branches brand branded branding brands bread break breakdown breakfast breaking breakthrough breed brew ' +
    'brewing brief briefing bright bring bringen british broadcast brother brothers browse browser brush brushes bubble buchen budget ' +
    'budgeting bug bugs build builder builders building buildings built bulbs bulk bulky bundesliga bundle bundled bundles bureau ' +
    'burnout bus business businesses but button buttons buy buyer buyers buying by cabinet cabinets cable cafe café cake calculate ' +
    'calculator calendar call calling calories camera cameras campaign campaigns camping camps campus can cancel cancellation ' +
    'cancellations cancer candidate candle candles canvas cap capabilities capability capacity capital capsule captions capture car ' +
    'carbon card cardiovascular cards care career careers careful cares caring carpet carrier carriers cars cart cases cast casual cat ' +
    'catalog catch categories category caterer catering cats celebrities celebrity cell cellular center centered centers central ' +
    'centralized centre century ceremony certain certificate certificates certification certifications certified chain chains chair ' +
    'chairs challenge challenges chamber champion champions change changes channel channels chapter character charge chargers charging ' +
    'charity chart charts chat chatbot cheap cheapest check checked checking checklist checklists checkout checks cheese chef chic ' +
    'chicken chief child children chili chocolate choice choices cholesterol choose choosing chose chosen chronic churn cidade ' +
    'cinnamon circle circuit circular cite cities citizen città city ciudad civilian claim claims class classes classic classical ' +
    'classics classification classified classifieds classroom clean cleaners cleaning clear clearance click client clients climate ' +
    'clinic clinical clipboard clips clocks close closed clothes clothing cloud club clubs cluster co coach coaches coaching coalition ' +
    'coast coastal coat cocktail cocktails code codes coding coffee cognitive cold collaborate collaboration collaborative collapse ' +
    'collection collections collective college colleges color colors column columns com combined come comedy comentarios comentários ' +
    'comes comfort comfortable coming command comment commentaire commentaires commenti commenting comments commerce commercial ' +
    'commission commit commitment committee common communication communications communities community commute compact companies ' +
    'companion company compare comparing comparison comparisons compartilhar compartir compatibility compatible compensation ' +
    'competition competitions competitive competitor complaint complaints complete complex complexity compliance compliant components ' +
    'composition composting comprehensive computational computer computers computing con concept concepts concerns concert conclusion ' +
    'condiciones condition conditioning conditions condividi condizioni conduct conference conferences confidence confidential ' +
    'confidentiality configuration configurations configure confirm conflict conflicts congress connect connected connecting ' +
    'connection connections connectivity connector connectors connexion cons conscious consent conservation consider considerations ' +
    'considered consistent console consolidation construction consultant consultants consultation consulting consumer consumption ' +
    'contact contacto contacts container contato contatti content contents context continue continuing continuous contract contractor ' +
    'contractors contracts contrast contribute contributing contributions contributor contributors control controller controls ' +
    'convenience convention conventional conversation conversations conversion convert cookie cookies cooking cool cooling ' +
    'coordination coordinator copied copper copy copyright cord core corner corp corporate corporation correction corrections ' +
    'correlati cost costs cotton couch council counseling count counter countries country county couple couples coupon course courses ' +
    'court courtesy courts cover coverage covers covid cracked craft crash crate crazy cream create creating creation creative ' +
    'creativity creator creators credit credits crew crime criminal crisis crisp criteria critical cronaca crossword crown cruise ' +
    'crush crypto cryptocurrency cuisine cultivating cultura cultural culture cup cups curb curl currency current currently curriculum ' +
    'curve cushioned custom customer customers customizable customization customize customized cut cutting cyber cybersecurity czytaj ' +
    'czytane dabei dad dadurch dafür dagegen daher daily dairy dakika damage damals damit dance dangerous dann dans daran darauf ' +
    'daraufhin darf dark darkness darum darunter darüber dashboard dass data database databases datasets date datenschutz ' +
    'datenschutzerklärung dates dating davon days dazu dead deadlines deal dealer deals death debt decent decision deck decline decor ' +
    'decorating decorations decrease dedicated deductions deel deep deeper default defense deficit define definition definitions ' +
    'definitive degree degrees dela delen delete delivery delve dem demand demnach demo democracy democratic demos den denen denim ' +
    'denken denn dennoch dental department departments deploy deployment deportes deposit depression der deren dernier derniers ' +
    'dernière dernières derzeit des description desert deshalb design designed designer designers designing designs desk desktop ' +
    'dessert destination destinations detailed details detect detection determine deutlich deutsche deutschen deutscher dev developer ' +
    'developers developing development developments device devices diabetes diagnosis dictionary did die dienen dies diese diesem ' +
    'diesen dieser dieses diet dietary diets difference differences different difficult digest digestion digital digitale digitalen ' +
    'diligence dining dinner dinners dip direct direction directions director directors directory direkt dirt disabilities disability ' +
    'disadvantages disaster disc disclaimer disclosure discount discounts discover discovery discussion disease diseases dish dishes ' +
    'dishwasher disorder disorders display displayed disposal disruptive distance distinguished distributed distribution district dive ' +
    'diverse diversity division doch docs doctor doctors document documentation documents does dog dogs doing dollar domain domestic ' +
    'donate donation donations done door dort double down download downloads downtown dozen dpa draft drag drain dran drawer drawing ' +
    'dream drei dress dresses drink drinks drip drive driven driver drives driving drone drones drop drug dry dual due dull dumbbell ' +
    'dumbbells dump duo durable duration durch durchaus durumu duty dynamic dynamics décor dürfte each ear earbuds earn ears earth ' +
    'ease easiest eastern easy eat eating eats eben ebenfalls echo ecommerce economia economic economics economy economía ecosystem ' +
    'edge edible edit edited editing edition editions editor editorial editors educate education educational educator educators een ' +
    'effect effective efficiency efficient ehemaligen eher eigene eigenen eigenes eigentlich ein eine einem einen einer eines einfach ' +
    'einige einigen einmal einstellen einverstanden einzige election elections electric electrical electrician electronic electronics ' +
    'element elements elite else email emails embedded embrace embracing emergency emerging emotional empire employee employees ' +
    'employer employers employment empower enable enabled encoding encounters encourage encouraging encryption end endpoint ends ' +
    'endurance energy enforcement engage engagement engine engineer engineering engines enhanced enhancements enhancing enjoy enroll ' +
    'enrolled enrollment ensure entdeckt enter enterprise enterprises entertainment entfernt entity entlang entrar entry entscheiden ' +
    'environment environmental environments episode episodes equal equality equipment equity erfahren ergonomic ergonomics erhalten ' +
    'erhält erkennen erklärt erklärte erneut erreicht erreichte error errors erst erste ersten erwarten erwartet erzählen escape ' +
    'esportes espresso essay essays essential essentials establishment estate estimate estimated estimates ethical ethics etiquette ' +
    'etwa etwas europe europäischen evaluate evaluation evening event events evergreen every everyday everyone everything evil ' +
    'evolution evolving exam example examples exams excel excellence excellent exceptional exchange exclusive execute execution ' +
    'executive executives exercise exercises exhibition existing exit expand expect expense expenses expensive experience experienced ' +
    'experiences experiment expert expertise experts expiration explained exploitation exploration explore exploring export exposure ' +
    'express extended extension extensions exterior external externen extra extras extreme extremely eye eyes fabric face facebook ' +
    'faces facilities facility fact factor factors facts faculty fahren fake fall fallen falling falls false fame families family fan ' +
    'fand fantastic fantasy faq farm fashion fast faster fastest fat father fault favorite favorites fear feature featured features ' +
    'federal fee feed feedback feedbacks feeds fees female festgenommen festival fiber fiction fiel fight figure figures file filed ' +
    'files filing film films filter filtering filters final finalize finally finance finances financial financing find finden finder ' +
    'finding findings fine finish fintech fire firm firms first fishing fit fitness five fix fixed flag flagship flash flat flaws ' +
    'fleet flex flexibility flexible flight flights floating floor flour flow fluid foam focal focus focused folder folding folgen ' +
    'follow following fonts food foods foot football footer footwear for force forced forces fordert forecast forecasting forecasts ' +
    'foreign forests forget forgot forgotten form format formats formatting former forms formula fortified forum forward foto fotos ' +
    'foundation foundational foundations founded founder four fragile frame framework frameworks franchise fraud free freedom ' +
    'freelance freelancers frequent frequently fresh freuen friday friend friendly friends from front frontier fruit früher fuel fuels ' +
    'full fully fun function functional functionality functions fund fundamentals funding funds furniture further fusion future ' +
    'fußball führen führt fünf für gab gadgets galleries gallery game games gaming ganz ganze gap gar garage garden gardening gardens ' +
    'gas gateway gathering gear geben gebracht gefallen gefunden gegeben gegen gegenüber gehe gehen geht gehören gehört gekommen gel ' +
    'gelesen gelesene gelezen gemacht gemeente gemeinsam gems genau gender general generate generation generative generator genommen ' +
    'gentle genug geplant gerade geraten gericht gerne gesagt gesamten geschlossen geschützt gesellschaft gestellt gestiegen get ' +
    'getting gewesen giant giants gibt gift gifts gilt ging giriş girl girlfriend girls git github give gives giving gizlilik glance ' +
    'glasses gleichzeitig gli global globe glorious gloves gluten gmbh goals gobierno going golf goods google got gouvernement ' +
    'governance government governo grab grade grades graduate graduates grammar grants grape graphic graphics great greater greens ' +
    'greift grid grind ground group groups grow growing growth große großen großer größeren größte größten guarantee guard guest ' +
    'guidance guide guided guidelines guides gum gut gute gym générales habe haben haberler habit habitat hacks hair half halten ' +
    'handed handeln handelt handle handles handling handmade hands handy happens happy hard hardware harm harvest hassle hat hats ' +
    'hatte hatten hava have hazards head header heading headlines headphones headquartered headquarters health healthcare healthier ' +
    'healthy hear hearing heart heat heater heaters heating heavy height heights heißt helfen hell hello help helpful helping her here ' +
    'heritage hero heroes het heute hey hidden hide hier hieß high higher highest highlight highlights highly hiking hilft hin hinaus ' +
    'hinter hip hire hired hiring historic historical history hit hits hoch hockey hohe hold holder hole holidays holistic home ' +
    'homemade homeowners homepage homes honor honors hop horoskop hospital hospitality hospitals host hosted hosting hot hotel hotels house ' +
    'hotspot hour hours household houseplants houses housing how http https hub hubs huge human humanities humans hurt hybrid hybrids ' +
    'hydration hygiene hält hängen hätte hätten hírek ice ich icon iconic icons idea ideal ideas identify identifying identity ihm ihn ' +
    'ihnen ihr ihre ihrem ihren ihrer il ilgili illness illnesses illustration image images imaging immediate immer immersive ' +
    'immigration immobilien immune impact implement implementation implementing importance important impressive impressum improve ' +
    'improved improvement improves improving in inappropriate inc incentive incentives incident include included inclusion inclusive ' +
    'income inconsistent increase increased incredible indem independence independent independently index indirect individual ' +
    'individuals indoor industrial industries industry inference infinite influence influencer info information informational ' +
    'informativa informed infrastructure ingredient ingredients inicio initial initiative initiatives injuries injury inland inloggen ' +
    'innovation innovations innovative input inquiries inquiry ins inscription insgesamt inside insider insight insights inspection ' +
    'inspections inspiration inspire inspired instagram install installation installations installing instant institute institution ' +
    'institutional instructions instructor instruments insulated insulation insurance integrated integrates integration integrations ' +
    'integrity intellectual intelligence intense intensive intentional interaction interactive interessant interessieren interest ' +
    'interested interests interface interior interiors intermediate internal international internationalen internationally internet ' +
    'intervention interview interviewing interviews into intro introducing introduction inventory invest investigation investigations ' +
    'investing investment investments investor investors invoice invoices involved inzwischen iron is iscriviti island islands issue ' +
    'issues ist item items jaa jacket jackets jam jeans jeden jeder jedoch jemand jetzt jeweils jewelry job jobs join joint journal ' +
    'journalism journals journey jump junior junk just kam kann kapcsolódó kaufen keep keeping kein keine keinen key keyboard ' +
    'keyboards keys keyword kids kill kingdom kirjaudu kitchen kits klare kleine kleinen knapp knife know knowledge komentarze kommen ' +
    'kommentar kommentare kommentarer kommentit kommt komplett konnte konnten kontakt konular kostenlos krankenhaus kreis kritisiert ' +
    'kultur könne können könnte könnten kündigen künftig laatste lab label labels labor labour labs lack lacks lag lamp landing ' +
    'landscape landscapes language languages laptop laptops las laser lasse lassen last latency later latest latter laufen launch ' +
    'laundry laut lawn laws lawyers layer layers layout lead leader leaders leadership leading leads league leak lean learn learned ' +
    'learning lease leather leave leben led leer lees left leg legacy legal legfrissebb leggi leggings legs leia leicht lenders length ' +
    'lens ler les lesen leserbriefe less lesson lessons lest leste let lette letter letters letti letzte letzten letzter level levels ' +
    'leveraging leídas leído leídos liability libraries library license licenses licensing lidas liegen liegt life lifecycle lifestyle ' +
    'lifetime lift lifting lighter lighting lights lightweight like liked limit limitations limited limits line linens lines lineup ' +
    'link linkedin links lip lire list listed listen listening listing listings lists literacy literature live lives living llc lo ' +
    'load loading loan loans local location locations locks log logga logging logic login logistics logo logos longest look looking ' +
    'looks loop los losing losses lost lots lounge lovers lower lowest loyalty ltd lue lues luetuimmat luggage lunch lus luxury läs ' +
    'lässt lästa läuft læs légales lösen machen machine machines macht macro made mag magazine magic magnetic mail mailing main ' +
    'maintaining maintenance mais make maker makers makes makeup making mal malware man manage managed management manager managers ' +
    'managing manual manufacturer manufacturers manufacturing many map mapping maps marathon march margin marine market marketers ' +
    'marketing marketplace markets marriage mass massive master match material materials maternity math mathematics matter matters ' +
    'maximize maximum maybe meal meals meaning measured measurement measures measuring mechanical media median medical medication ' +
    'medications medicine meditation medium meer meet meeting meetings meets megosztás mehr mehrere meine meinen meiner meinung ' +
    'meinungen meisten meistgelesen meistgelesene meldung meldungen member members membership memory men mental mentions mentor menu ' +
    'menus merge mesh message messages messaging met meta metadata metal meter meters method methodologies methodology methods metrics ' +
    'metro miasto mich micro microphone microsoft mid middle might migrate migration mileage military milk min mind mindestens mindful ' +
    'mindfulness mine mini minimum mining ministerio ministero ministère ministério minor minute minutes mir mirror miss mission ' +
    'mistakes mit mittlerweile mix mixed mobile mobility mode model modeling models moderate modern modernize modifications module ' +
    'modules mold mom moment monday monde mondo money monitor monitoring monitors month monthly months mood more morning mortgage most ' +
    'mother motion motivation motor mount mountain mouse move movement movers moves movie movies moving much mug multiple mundo muscle ' +
    'museum music musical musicians muss musste mussten must mutmaßlichen mutmaßlicher my myths myös más météo möglich mögliche müsse ' +
    'müssen müssten nach nachdem nachricht nachrichten najnowsze name names narrative nas nation national nations nationwide native ' +
    'natural nature natürlich navigate navigating navigation near nearby neben necessary neck need needle needs negative negotiation ' +
    'neighborhood nennt net network networking networks neue neuen neuer neues neueste neuester neuestes neural never new newest news ' +
    'newsletter newsletters newspaper newspapers newsroom next nice nicht nichts nie niemand nieuws night nimmt nine node noir noise ' +
    'non none nonprofit normal northern nos nose not notable note notebook notebooks notes nothing notice notices noticia noticias ' +
    'notifications notify noting notion notizia notizie notícia notícias now nuestra nuestro number numbers nun nur nurse nutrition ' +
    'nutzen nutzungsbedingungen nyheter nyheterna nächste nächsten nötig o oben obesity obituaries object objective objectives ' +
    'observations ocean också oder of off offen offenbar offer offered offerings offers office officer offices official offline oft ' +
    'også ohne oil oils okunanlar older oldest olvasott on onboard onboarding once onderwerpen one ongoing online only onsite ook open ' +
    'opening openings opens operated operating operation operational operations operators opinion opinions opinión opportunities ' +
    'opportunity opt optimal optimization optimize optimized optimizing option optional options oral orange orbit order ordering ' +
    'orders org organic organization organizational organizations organizing orientation origin original origins other our out ' +
    'outcomes outdoor outdoors outlet outlets outlook outreach outside outsourcing outstanding over overall overhead overview own ' +
    'owners ownership pack package packages packaging packing packs pad pads pages paid pain paint palettes panel panels panorama ' +
    'pants paper papers par para parent parental parents parking part partager partial parties partner partners partnership ' +
    'partnerships parts party pass passiert passion password past pasta path pathway pathways patient patients patio pattern patterns ' +
    'pause pay paying payment payments payroll peace peak pediatric peer pencil people per perceived perfect perform performance ' +
    'performing period perks permissions permit permits person personal personality personalization personalized personnel personvern ' +
    'perspectives pest pests pet pets phase philosophy phone phones photo photographer photography photos physical physician physics ' +
    'pick picked picking picks pickup picture pictured pictures pie piece pillows pilot pin pinch pink pipe pipeline pixel pizza place ' +
    'placement plain plan planet planned planner planning plans plant planting plants plastic plate plates platform platforms play ' +
    'playbook player players playlists playoff plc please plenty plug plugin plugs plumber plumbing plus pocket podcast podcasts pods ' +
    'pogoda point points police policies policy polish politica political politics politik politique politisch politische politischen ' +
    'polityka polizei poll polling polls política poor pop popular port portability portable portal portfolio portfolios portrait ' +
    'poses position positions positive post posted posts potential pots pour power powered powerful practical practice practices ' +
    'prayer precision predictions predictive prefer preferences preferred pregnancy pregnant premier premiere premium prenumerera prep ' +
    'preparation prepare preparing presence presentation presentations presented presents preserve preserving president press pressure ' +
    'prevention preview previous prices pricier pricing primary prime principal principle principles print printing prints prioritize ' +
    'privacidad privacidade privacy private prize prizes pro problem problems procedures process processing processor produce producer ' +
    'product production productivity products professional professionals profile profiles profit profitable program programmable ' +
    'programming programs progressive project projects promise promo promotion promotional promotions prompt proof proper property ' +
    'proposal proposals proprietary pros prospective protect protection protections protective protein protocol prove proven provide ' +
    'provided provider providers province proxy prywatności przeczytaj prüfen psychological psychology public publication publications ' +
    'publish published publisher publishers publishing pull pulling pulse pump pumps purchase pure purple purpose pursuit push putting ' +
    'puzzle puzzles qualify quality quantum quarterly queen quelle query quest question questions quiet quiz quizzes quote quotes ' +
    'rabbit racing rack radio rail raised raising random range ranges rank ranking rankings rapid rate rated rates rating ratings ' +
    'ratio rave raw reach react reacties reaction reactions readable reader readers readiness reading reads ready real realistic ' +
    'reality really rear reason reasoning rebates recall recap receive recent reception recharge rechnen recipe recipes recipient ' +
    'recognition recognized recommend recommendation recommendations recommended recommends record recording recordings records ' +
    'recover recovery recruit recruiting recruitment recurring recycled recycling red redacción redactie redakcja redaktion ' +
    'redaktionen redazione redação reduce reduced reduces reducing reduction refer reference references referral refill reform refresh ' +
    'refrigerator refund refunds regenerative region regional regions register registered registration registry regulamin regular ' +
    'regularly regulation regulations regulatory reinforcement relacionadas relacionados related relations relationship relationships ' +
    'relatively release releases relevant reliable religion religious relocation rely remember remodel remodeling remote removal ' +
    'remove rendering renew renewable renewal renovate renovating renovation renovations rent rental rentals renters rep repair ' +
    'repairs repeat replace replacement replacing reply report reporter reporters reporting reports repository reputation request ' +
    'requests required requirements requires research researchers reserve reserved reset residency resident residential residents ' +
    'resilience resistance resistant resolution resource resources respond response responsibilities responsibility responsible ' +
    'responsive rest restaurant restaurants result results resume retail retailer retailers retention rethink retired retirement retro ' +
    'return returning returns reuse revenue review reviewed reviewer reviews revolution revolutionary rewards richtig ride riding ' +
    'right rights rising risk risks river road roadmap roast robot robotic robotics robots role roles roll rolls roof room rooms rope ' +
    'roster round roundup route router routine routing row rows rss rubrique rubriques rugby ruin rule rules run rundown runner ' +
    'runners running rural russische russischen rätsel rédaction région sacks safe safety sagen sagt sagte sake salary sales same ' +
    'sample sat satellite satisfaction saturated saturday save saved saves saving savings saw say scalability scalable scale scales ' +
    'scaling scam scan scary scenes schafft schedule schedules scheduling schicken schließen schließlich schnell schneller ' +
    'scholarships schon school schools schreibt schule schwer schweren schützen science sciences scientific score scores scratch ' +
    'screen screening screens script scroll sea seafood seamless search searched searches season seasonal seasons seating sechs second ' +
    'secondary seconds secret secrets section sections sector sectors secure security see seeds segmentation sehe sehen sehr sei seien ' +
    'sein seine seinem seinen seiner seit selbst select selected selection sell seller sellers selling senaste senate send seneste ' +
    'senior seniors sensation sensitive sensor sensors sequence series serious serve served server servers service services serving ' +
    'session sessions set sets setting settings setup setzen setzt sex sexual share shares sharing she sheet sheets shelf shelter ' +
    'shield shift ship shipping shirt shirts shock shoe shoes shoot shooting shop shoppers shopping shops shorter shorts should ' +
    'shoulder show showcase shower showers shows shy sich sicher side sie sieben sieht sign signature signing signs similar simple ' +
    'simplified simplify simulation sin sind single siste sit site sitemap sites situation sitzt six size sizes ski skill skills skin ' +
    'skincare skip skirt sleek sleep sleeping slick slide slides slightly slim slip slow smaller smarter smartphone smile smooth ' +
    'snacks snake snap sobre soccer social sociedad society società société socks sodass sodium soft software sogar sogenannte ' +
    'sogenannten soil solar solche sold solid soll sollen sollte sollten solo solution solutions some someone something somewhat ' +
    'sondern song songs sonst soon sound sounds soup source sources south southern sowie sozialen space spaces spark sparkling speak ' +
    'speaker speakers speaking speaks special specialist specialized specialties specialty specific specification specifications specs ' +
    'spectacular spectrum speech speedy speichern spending spice spiele spielen spielt spike spin spine spiral spirit spirits ' +
    'spiritual split sponsor sponsored sponsorship sponsorships sport sporting sports spot spotlight sprach spricht springen später ' +
    'square stability stadt staff stage stain stainless stakes stammt stand standard standards standing stands stars start started ' +
    'starten starter starting starts startseite startup startups state statement states static station stations statistical statistics ' +
    'stats statt status stay staying steady steam steckt stehen steht stellen stellenmarkt stellt step steps stick stock stocks ' +
    'stomach stop stoppen stopping storage store stores stories storing story storytelling straight straps strategic strategically ' +
    'strategies strategy stream streaming streamline streamlined street strength strengthen strengthening strengths stress stretch ' +
    'strictly string stroke structure structured structures student students studies studio studios study stuff stupid style styles ' +
    'styling stylish stärker subject subjects submenu submission submissions submit subscribe subscriber subscription subscriptions ' +
    'substance success successfully succession sugar sugars suggest suggested suit suite suits sujet sujets summaries summary summit ' +
    'sunday sunglasses super superior supplement supplemental supplements supplier supplies supply support supported supporters ' +
    'supporting supportive supports supreme sur surface surgery surprise survey surveys survival sus suscripción suscríbete sushi ' +
    'suspension sustainability sustainable sustainably sweat sweet switch switches symptoms sync syndrome synthetic system systems sää ' +
    'table tables tablet tabletop tablets tag tageszeitung tags tailored take takeaways takes taking także talent talk talks também ' +
    'tank tape target targeted targeting task tasks taste tasting tatsächlich tax taxes tea teach teacher teachers teaching team teams ' +
    'tech technical techniques technological technologies technology teen teeth teilen teilweise television tell tema temas tematy ' +
    'temi template templates tempo temporary ten tennis tent term terminal termini termos terms terrain territory test tested testen ' +
    'tester testimonials testing tests text thank thanks that the theater theaters theatre theft their them thema theme themen then ' +
    'theory therapeutic therapist therapy there thermal these they thin thing things think thinking third this those thought thoughts ' +
    'thread threads threat threats three thrive through throw thumb thursday ticket tickets tie tiempo tiered tietosuoja tight tilaa ' +
    'time timeline times timing tiny tip tipping tips tire tires title to today toddler todos together toggle toilets token tomorrow ' +
    'too tool toolkit tools toothbrush toothbrushes top topic topics total touch tour tourism tours tous tout tower town toxic toy ' +
    'track tracker trackers tracking tracks traction trade trademark traditional traffic tragen trail trailer trailers trails train ' +
    'trainer trainers training trans transaction transfer transform transformation transition translation transparency transparent ' +
    'transport transportation trash trauma travel travelers travels tray treat treating treatment treatments trees trend trending ' +
    'trends trial trials tricks trifft trim trio trip triple trips tritt tropical trotz trotzdem troubleshooting truck trucks trust ' +
    'trusted truth try trägt tuesday tuition tun turn turning tutor tutorials tutoring tutors tutti tv tweet twin twitter two type ' +
    'types typical typography témák términos udostępnij ultima ultimate ultime ultimi ultimo ultra una uncategorized uncommon und ' +
    'under undergraduate understand understanding underwear une unexpected unified union unique unit united units universal ' +
    'universities university universität unlimited unlock uno unpacking uns unser unsere unseren unserer unsubscribe unten unter ' +
    'unterstützen unterstützt upcoming update updated updates upgrade upgrades upload upper urban urgent us usage use used useful user ' +
    'username users uses using utensils utilisation utility uusimmat uutiset vacation vacuum valley valuation value values varieties ' +
    'variety various vault vegan vegetable vegetables vehicle vehicles vendor vendors venue venues ver vergangenen verification ' +
    'verified verify verlag verlassen verloren vermuten versatile versatility verschiedenen version vertical verwalten very verändert ' +
    'veröffentlicht veröffentlichten veteran veterans vibe vibes vice victories video videographer videos vidéo vidéos viel viele ' +
    'vielen vieler vielleicht vier view viewer viewing views vilkår village ville villkor vintage vinyl violation viral virtual ' +
    'visibility vision visit visiting visitor visitors visits visual visualization vitamin vitamins voice voices voir voltage volume ' +
    'volunteer vom voor voorwaarden vor vorbehalten vorbei vos vote voted voting vulnerability väder wait want war wardrobe warehouse ' +
    'waren warming warning warnt warnte warranty warum was washing waste watch watches water waterfall waterproof wave ways weaknesses ' +
    'wealth wear wearable weather web webcam webinars website websites wedding weddings wednesday week weekend weekly weeks weg wegen ' +
    'weight weights weil weird weit weiter weitere weiteren weiteres weiterhin welche welchen welcome well wellness weltweit wenig ' +
    'wenige weniger wenn werbung werde werden were western wetter wettervorhersage what whatever wheel wheels when where which while ' +
    'who whole why wiadomości wichtig wichtige wichtigste wichtigsten wide widerrufen wie wieder win window windows wine wines winners ' +
    'winning wins wir wird wire wired wireless wirft wiring wirklich wirtschaft wirtschaftliche wisdom wissen with without więcej wohl ' +
    'wollen wollte woman women wonder wonders word worden wordpress words work workers workflow workflows workforce working workout ' +
    'workouts workplace works workshop workshops workspace world worldwide wound wrap wrapping wraps write writer writers writing ' +
    'written wszystkie wurde wurden www während wäre würde würden yahoo yard year years yellow yield yoga yorumlar you your yourself ' +
    'youth youtube zahlen zahlreiche zaloguj zehn zeigen zeigt zeitung zero zip zog zone zones zoom zudem zufolge zum zunehmend ' +
    'zunächst zur zurück zusammen zuvor zwar zwei zweiten zwischen ämnen ändern çok économie öffentlichen última últimas último ' +
    'últimos über überhaupt übernehmen üye'
  ).split(' '),
);
