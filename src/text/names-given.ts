/** Given names that news bylines of many countries have, lower-case: with one in front, a common word may be a surname (`Daniel Stock`). */
const GIVEN_NAMES: ReadonlySet<string> = new Set(
  (
    'aaron abby abdul abe abigail adam addy aditya adrien advaita agatha agnieszka ahmed ahmet aisha akira alain alaina alan alban ' +
    'albert alberto alden aldo alec alejandro aleksandar alessandro alessia alex alexander alexandra alexei alexis ali alice aline ' +
    'alison alpha alyse alyssa amanda amar amber amit amy ana andrea andrei andrew andrius andrzej andré andrés andy angel angela ' +
    'angelo angus anil aniruddha anita anja anke ann anna anne anneice annemarie annette annie anouk anthony antoine antonio antti ' +
    'antônio anurag aoife april archie arlene arlyn arricca arthur ash ashifa ashley asser audrey aurélie austin autumn ayush ayşe ' +
    'barbara bart beatriz becky beege ben bence benjamin benoît berly bernard bernd berry betty bhaval bill billy birgit björn blake ' +
    'bob bobby bradley brandon brenda brent brenton brett brian brianna brigitte brinda brittany bruce bruno bryan bryon bucky cal ' +
    'camila camille cara carl carla carlo carlos carmen carol caroline carolyn cassidy catherine cathy cazzy celeste charles charlie ' +
    'charlotte chase chen chengcheng cheryl chiara chicago chip chirag chloe chloé chong chris christian christina christine ' +
    'christoffer christophe christopher claire claude claudia colin conor corey cort cory courtney craig cristina cynthia céline daan ' +
    'dakota dale damien dan daniel danielle darya daryl dave david davide deborah debra delaina denise dennis derek diana diane diego ' +
    'dieter dirk dmitri dolores domenico dominik donald donna doric doris dorothy douglas drew duncan duy dylan eduard eduardo edward ' +
    'edzel eileen elaine elena eli elijah elisa elisabeth elise elizabeth ella ellen elliot elżbieta emily emine emma emmanuel emmet ' +
    'engin enrico enrique eric erica erik erin esther ethan eugene eva evan eve evelyn ewa fabian faith fatima fatma federica federico ' +
    'felipe felix fernanda fernando finn florent florian francesca francesco francisco franck franco frank françois françoise fredrik ' +
    'frédéric gabby gabriel gabriele gary genaveve genevieve geoff george geraint gerald gerhard geri gerrit gina giorgio giovanni ' +
    'giulia giuseppe gloria gokul gopal grace gregor gregory greyson guillaume gustavo gérard günter haley halina hamish hannah hanne ' +
    'hans hardtail harold harry harsh hasan hassan hatice heather heba heike heinz helen helga helmut henk henrik henry hiroshi hlín ' +
    'holger holly hongseok horst houston hunter hüseyin ian ibrahim idle ingrid irene isabel isabella isabelle isaiah ivan jack ' +
    'jackson jacob jacqueline jacques jacqui jaeeun jagpreet jake jakob jakub james jan jana janet janice jared jari jaroslav jason ' +
    'javier jay jayesh jean jeanie jeannine jeff jeffrey jemima jeni jennifer jens jeremy jeroen jerry jesa jesse jessica jesús jill ' +
    'jillian jim jiří joakim joan joanna joaquin jody joe johan johanna johannes john jon jonas jonathan jongnam jordan jordana ' +
    'jordanna jorge jose josef joseph josh joshua josé joyce joão juan judith judy juha jukka julia julian juliana julie julien ' +
    'juliette justin jörg jürgen kaavya kai kaitlin kaitlyn kaleigh kalyn kamil karen kari karin karina karl kashmir katarzyna kate ' +
    'katharina katherine kathleen kathrin kathryn kathy katie katja katrin kees keith kelia kelly ken kendall kenji kenneth kerry ' +
    'kerstin kevin kimber kimberly kirsten kisha klaus konstantin korin kristian kristina krzysztof kumar kyle lana lance larissa ' +
    'larry lars laura lauren laurent lawrence lea leah len lena leo leonie liam linda lindy lisa liya liz liza lizzie logan lorenzo ' +
    'lori lucas luciano lucy lucía ludo luigi luis luiz lukas luke léa maahnoor maarten mackenzie madeleine madison magdalena maggie ' +
    'magnus mahua manfred manisha manoel manoj manon manuel manuela marc marcelo marcin marco marcos marenah margaret maria mariana ' +
    'marie marieke marina mario marisa mark markus marsha marta martha martin martina martyn mary maría mason mateusz mathatisi ' +
    'mathieu matias matt matteo matthew matthias matti maureen max maya mayank małgorzata meaghan megan meghan mehmet melanie melissa ' +
    'mercedes meredith mette michael michaela michał michel michele michelle miguel mikael mike mikko ming miod mirel mohalenyane ' +
    'mohamed mohammed mohloai monica monika monique monroe moritz morten moses muhammad murat mustafa myles naandika nadja naftali ' +
    'najib nalea nancy naoise naor natalia natalie nate nathalie nathan nawaz nhari nicholas nick nicolas nicole nicoletta niels ' +
    'niklas niko nils nina nirmita nizaar noah ntombizethu ole oleg oleksandr olga olive oliver olivia olivier omar owain pablo paige ' +
    'pamela paola paolo paramita parisa pascal patricia patrick patrícia paul paulina paulinho paulo pavel pavlina paweł pedro pekka ' +
    'peter petr petra petrana philip philipp philippe phillip pierce pierre piet pietro pilar piotr polina polly pradeep preetam ' +
    'preston prince priya rachel rafael rahul rainer rajesh ralf ralph ramon ramón randy rashad rasmus ravi ray raymond raúl rebecca ' +
    'reid renate reyan rhonda riccardo richard rick ridvika rina rob robbie robert roberto rodrigo roger ronald rory rosa rose ross ' +
    'rowan roy rui russell ruth ryan sabine saima salvatore sam samantha samuel samy sander sandra sandrine sanjay santiago sara sarah ' +
    'saru scott sean sebastian sehernur selin serafina sergei sergio shai shaimaa shamira shannon shaoni sharon shauna shelby sheryl ' +
    'shirley shivya shrijith silke silvia simon simone sir sofia solcyré sophia sophie souria spencer starre stefan stefano stephanie ' +
    'stephen steve steven stéphane summer sunil suparn susan susanne sven sylvia sylvie sébastien sérgio søren takeshi tania tanja ' +
    'tara tariqul tate tatiana taya taylor teresa terry tex thabo theresa thierry thijs thomas thorsten till tim timo timothy tina ' +
    'tobias toby todd tom tomas tomasz tomson tomáš tony tori torsten tracy travis trevor trine trond trung tuhin tuula tuva tyler ' +
    'tyrese tôrtia ulrich ursula ute uwe valentina valérie van vanessa varun vaughn victoria vijay vincent vincenzo vineet virginia ' +
    'viviana vivien vladimir walter ward wayne wei wendee werner wesley will willem william willie wolfgang wouter yaren yesha ' +
    'yiswaree youval yuan yuki zach zachary zack zackery zayda zimbili ziyi zoe álvaro ángel çelik élodie émilie éric łukasz андрей'
  ).split(' '),
);

/** True for a text whose first word is a given name. */
export const startsWithGivenName = (text: string): boolean => GIVEN_NAMES.has(text.split(' ')[0]?.toLowerCase() ?? '');

/** Surnames that are words too: after a mark that says that a name follows they end one, whatever the given name. */
export const SURNAMES: ReadonlySet<string> = new Set(
  (
    'allen abbott ball banks barber barker bates bell best bird bishop black blue boyd bridges brook brooks brown bush butler carpenter carter chapman ' +
    'chase church clark cole cook cooper cox crane cross dale dawn day dean drake driver dyer farmer field fields finch fisher flood ford forest foster fox ' +
    'franks freeman french frost fry gardner gold golden good grant graves gray green grey hale hall hammer harding hart hawkins hay head heath hill holiday ' +
    'holland holly hood hook hope horn house hunt hunter jordan keller king knight lake lamb lane law leach little lock long love low major mann marks marsh ' +
    'marshall mason may mills minor moon moore moss nash noble north page paine park parker parks parsons peace pearl penny perry piper pitt pool poole pope ' +
    'porter potter power powers price prince read reed rice rich rivers rock roman rose rush russell sage sands sharp shepherd short silver singer small smart ' +
    'smith snow stark steel sterling stone strange street strong summer summers swan swift taylor temple thorn tower towers townsend turner vale wade walker ' +
    'wall walls ward warner washington waters way weaver webb weeks wells west wheeler white wild winter winters wise wolf wood woods young'
  ).split(' '),
);
