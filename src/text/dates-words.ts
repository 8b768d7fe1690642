/** Names of the twelve months by language, January first; variants are parted by `|`. Folded: lower-case, no accents. */
export const MONTHS: Readonly<Record<string, string>> = {
  en: 'january|jan,february|feb|febr,march|mar,april|apr,may,june|jun,july|jul,august|aug,september|sep|sept,october|oct,november|nov,december|dec',
  de: 'januar|jan|janner|jaenner,februar|feb|feber,marz|mar|mrz|maerz,april|apr,mai,juni|jun,juli|jul,august|aug,september|sep|sept,oktober|okt,november|nov,dezember|dez',
  fr: 'janvier|janv|jan,fevrier|fevr|fev,mars,avril|avr,mai,juin,juillet|juil|juill,aout|aou,septembre|sept|sep,octobre|oct,novembre|nov,decembre|dec',
  es: 'enero|ene,febrero|feb,marzo|mar,abril|abr,mayo|may,junio|jun,julio|jul,agosto|ago,septiembre|setiembre|sep|sept|set,octubre|oct,noviembre|nov,diciembre|dic',
  it: 'gennaio|gen|genn,febbraio|feb|febbr,marzo|mar,aprile|apr,maggio|mag|magg,giugno|giu,luglio|lug,agosto|ago,settembre|set|sett,ottobre|ott,novembre|nov,dicembre|dic',
  pt: 'janeiro|jan,fevereiro|fev,marco|mar,abril|abr,maio|mai,junho|jun,julho|jul,agosto|ago,setembro|set,outubro|out,novembro|nov,dezembro|dez',
  nl: 'januari|jan,februari|feb,maart|mrt,april|apr,mei,juni|jun,juli|jul,augustus|aug,september|sep|sept,oktober|okt,november|nov,december|dec',
  pl: 'stycznia|styczen|sty,lutego|luty|lut,marca|marzec|mar,kwietnia|kwiecien|kwi,maja|maj,czerwca|czerwiec|cze,lipca|lipiec|lip,sierpnia|sierpien|sie,wrzesnia|wrzesien|wrz,pazdziernika|pazdziernik|paz,listopada|listopad|lis,grudnia|grudzien|gru',
  sv: 'januari|jan,februari|feb|febr,mars|mar,april|apr,maj,juni|jun,juli|jul,augusti|aug,september|sep|sept,oktober|okt,november|nov,december|dec',
  no: 'januar|jan,februar|feb|febr,mars|mar,april|apr,mai,juni|jun,juli|jul,august|aug,september|sep|sept,oktober|okt,november|nov,desember|des',
  da: 'januar|jan,februar|feb|febr,marts|mar,april|apr,maj,juni|jun,juli|jul,august|aug,september|sep|sept,oktober|okt,november|nov,december|dec',
  fi: 'tammikuuta|tammikuu|tammi,helmikuuta|helmikuu|helmi,maaliskuuta|maaliskuu|maalis,huhtikuuta|huhtikuu|huhti,toukokuuta|toukokuu|touko,kesakuuta|kesakuu|kesa,heinakuuta|heinakuu|heina,elokuuta|elokuu|elo,syyskuuta|syyskuu|syys,lokakuuta|lokakuu|loka,marraskuuta|marraskuu|marras,joulukuuta|joulukuu|joulu',
  cs: 'ledna|leden|led,unora|unor|uno,brezna|brezen|bre,dubna|duben|dub,kvetna|kveten|kve,cervna|cerven|cer,cervence|cervenec|cvc,srpna|srpen|srp,zari|zar,rijna|rijen|rij,listopadu|listopad|lis,prosince|prosinec|pro',
  sk: 'januara|januar|jan,februara|februar|feb,marca|marec|mar,aprila|april|apr,maja|maj,juna|jun,jula|jul,augusta|august|aug,septembra|september|sep,oktobra|oktober|okt,novembra|november|nov,decembra|december|dec',
  sl: 'januarja|januar|jan,februarja|februar|feb,marca|marec|mar,aprila|april|apr,maja|maj,junija|junij|jun,julija|julij|jul,avgusta|avgust|avg,septembra|september|sep,oktobra|oktober|okt,novembra|november|nov,decembra|december|dec',
  hr: 'sijecnja|sijecanj|sij,veljace|veljaca|velj,ozujka|ozujak|ozu,travnja|travanj|tra,svibnja|svibanj|svi,lipnja|lipanj,srpnja|srpanj,kolovoza|kolovoz|kol,rujna|rujan|ruj,listopada|listopad,studenoga|studenog|studeni|stu,prosinca|prosinac',
  sr: 'januar|januara|јануар|јануара|jan|јан,februar|februara|фебруар|фебруара|feb|феб,mart|marta|март|марта|mar|мар,april|aprila|април|априла|apr|апр,maj|maja|мај|маја,jun|juna|јун|јуна,jul|jula|јул|јула,avgust|avgusta|август|августа|avg|авг,septembar|septembra|септембар|септембра|sep|сеп,oktobar|oktobra|октобар|октобра|okt|окт,novembar|novembra|новембар|новембра|nov|нов,decembar|decembra|децембар|децембра|dec|дец',
  tr: 'ocak|oca,subat|sub,mart|mar,nisan|nis,mayis|may,haziran|haz,temmuz|tem,agustos|agu,eylul|eyl,ekim|eki,kasim|kas,aralik|ara',
  az: 'yanvar|yan,fevral|fev,mart,aprel|apr,may,iyun,iyul,avqust|avq,sentyabr|sen,oktyabr|okt,noyabr|noy,dekabr|dek',
  ru: 'января|январь|янв,февраля|февраль|фев|февр,марта|март|мар,апреля|апрель|апр,мая|маи,июня|июнь|июн,июля|июль|июл,августа|август|авг,сентября|сентябрь|сен|сент,октября|октябрь|окт,ноября|ноябрь|ноя|нояб,декабря|декабрь|дек',
  uk: 'січня|січень|січ,лютого|лютии|лют,березня|березень|бер,квітня|квітень|квіт|кві,травня|травень|трав|тра,червня|червень|черв|чер,липня|липень|лип,серпня|серпень|серп|сер,вересня|вересень|вер,жовтня|жовтень|жовт|жов,листопада|листопад|лист|лис,грудня|грудень|груд|гру',
  be: 'студзеня|студзень,лютага|люты,сакавіка|сакавік,красавіка|красавік,мая|маи,чэрвеня|чэрвень,ліпеня|ліпень,жніуня|жніуень,верасня|верасень,кастрычніка|кастрычнік,лістапада|лістапад,снежня|снежань',
  bg: 'януари|яну|ян,февруари|фев,март|мар,април|апр,маи,юни|юн,юли|юл,август|авг,септември|септ|сеп,октомври|окт,ноември|ноем|ное,декември|дек',
  mk: 'јануари,февруари,март,април,мај,јуни,јули,август,септември,октомври,ноември,декември',
  el: 'ιανουαριου|ιανουαριος|ιαν,φεβρουαριου|φεβρουαριος|φεβ|φεβρ,μαρτιου|μαρτιος|μαρ|μαρτ,απριλιου|απριλιος|απρ,μαιου|μαιος|μαι,ιουνιου|ιουνιος|ιουν,ιουλιου|ιουλιος|ιουλ,αυγουστου|αυγουστος|αυγ,σεπτεμβριου|σεπτεμβριος|σεπ|σεπτ,οκτωβριου|οκτωβριος|οκτ,νοεμβριου|νοεμβριος|νοε|νοεμ,δεκεμβριου|δεκεμβριος|δεκ',
  hu: 'januar|jan,februar|feb|febr,marcius|marc,aprilis|apr,majus|maj,junius|jun,julius|jul,augusztus|aug,szeptember|szept,oktober|okt,november|nov,december|dec',
  ro: 'ianuarie|ian,februarie|feb,martie|mar|mart,aprilie|apr,mai,iunie|iun,iulie|iul,august|aug,septembrie|sept|sep,octombrie|oct,noiembrie|noi|nov,decembrie|dec',
  ca: 'gener|gen,febrer|febr,marc,abril|abr,maig,juny,juliol|jul,agost|ag,setembre|set,octubre|oct,novembre|nov,desembre|des',
  gl: 'xaneiro|xan,febreiro|feb,marzo|mar,abril|abr,maio|mai,xuno|xun,xullo|xul,agosto|ago,setembro|set,outubro|out,novembro|nov,decembro|dec',
  eu: 'urtarrilak|urtarrilaren|urtarrila,otsailak|otsailaren|otsaila,martxoak|martxoaren|martxoa,apirilak|apirilaren|apirila,maiatzak|maiatzaren|maiatza,ekainak|ekainaren|ekaina,uztailak|uztailaren|uztaila,abuztuak|abuztuaren|abuztua,irailak|irailaren|iraila,urriak|urriaren|urria,azaroak|azaroaren|azaroa,abenduak|abenduaren|abendua',
  id: 'januari|jan,februari|feb,maret|mar,april|apr,mei,juni|jun,juli|jul,agustus|agu|ags|agt,september|sep,oktober|okt,november|nov|nop,desember|des',
  ms: 'januari|jan,februari|feb,mac,april|apr,mei,jun,julai|jul,ogos|ogo,september|sep,oktober|okt,november|nov,disember|dis',
  et: 'jaanuar|jaan,veebruar|veebr,marts,aprill|apr,mai,juuni,juuli,august|aug,september|sept,oktoober|okt,november|nov,detsember|dets',
  lv: 'janvaris|janvari|janv,februaris|februari|febr,marts|marta,aprilis|aprili|apr,maijs|maija,junijs|junija|jun,julijs|julija|jul,augusts|augusta|aug,septembris|septembri|sept,oktobris|oktobri|okt,novembris|novembri|nov,decembris|decembri|dec',
  lt: 'sausio|sausis,vasario|vasaris,kovo|kovas,balandzio|balandis,geguzes|geguze,birzelio|birzelis,liepos|liepa,rugpjucio|rugpjutis,rugsejo|rugsejis,spalio|spalis,lapkricio|lapkritis,gruodzio|gruodis',
  is: 'januar|jan,februar|feb,mars|mar,april|apr,mai,juni|jun,juli|jul,agust|ag,september|sept,oktober|okt,november|nov,desember|des',
  hi: 'जनवरी|जन,फरवरी|फर,मारच,अपरल,मई,जन,जलाई,अगसत|अग,सितबर|सितमबर,अकटबर|अकतबर,नवबर|नवमबर,दिसबर|दिसमबर',
  mr: 'जानवारी,फबरवारी,मारच,एपरिल,म,जन,जल,ऑगसट,सपटबर,ऑकटोबर,नोवहबर,डिसबर',
  bn: 'জানযারি|জানযারী,ফেবরযারি|ফেবরযারী,মারচ,এপরিল,মে,জন,জলাই,আগসট|আগষট,সেপটেমবর,অকটোবর,নভেমবর,ডিসেমবর',
  ta: 'ஜனவரி,பிபரவரி,மாரச,ஏபரல,மே,ஜூன,ஜூலை,ஆகஸட,செபடமபர,அகடோபர,நவமபர,டிசமபர',
  ar: 'يناير|كانون الثاني|جانفي,فبراير|شباط|فيفري,مارس|اذار|اذار,ابريل|ابريل|ابريل|نيسان|افريل,مايو|ايار|ايار|ماي,يونيو|حزيران|جوان,يوليو|يوليوز|تموز|جويلية,اغسطس|اغسطس|اب|غشت|اوت,سبتمبر|ايلول|ايلول|شتنبر,اكتوبر|اكتوبر|تشرين الاول|تشرين الاول,نوفمبر|تشرين الثاني|نونبر,ديسمبر|كانون الاول|كانون الاول|دجنبر',
  fa: 'ژانویه,فوریه,مارس,اوریل,مه|می,ژوين,ژويیه|جولای,اوت|اگوست,سپتامبر,اکتبر,نوامبر,دسامبر',
  ur: 'جنوری,فروری,مارچ,اپریل,ميی,جون,جولايی,اگست,ستمبر,اکتوبر,نومبر,دسمبر',
  he: 'ינואר|בינואר,פברואר|בפברואר,מרץ|מרס|במרץ|במרס,אפריל|באפריל,מאי|במאי,יוני|ביוני,יולי|ביולי,אוגוסט|באוגוסט,ספטמבר|בספטמבר,אוקטובר|באוקטובר,נובמבר|בנובמבר,דצמבר|בדצמבר',
  th: 'มกราคม|ม.ค.,กมภาพนธ|ก.พ.,มนาคม|ม.ค.,เมษายน|เม.ย.,พฤษภาคม|พ.ค.,มถนายน|ม.ย.,กรกฎาคม|ก.ค.,สงหาคม|ส.ค.,กนยายน|ก.ย.,ตลาคม|ต.ค.,พฤศจกายน|พ.ย.,ธนวาคม|ธ.ค.',
  ka: 'იანვარი|იან,თებერვალი|თებ,მარტი|მარ,აპრილი|აპრ,მაისი|მაი,ივნისი|ივნ,ივლისი|ივლ,აგვისტო|აგვ,სექტემბერი|სექ,ოქტომბერი|ოქტ,ნოემბერი|ნოე,დეკემბერი|დეკ',
  sq: 'janar,shkurt,mars,prill,maj,qershor,korrik,gusht,shtator,tetor,nentor,dhjetor',
};

/** Names of the days of the week, folded; they part a date from nothing, but belong to a date line. */
export const WEEKDAYS =
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun' +
  '|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|mo|di|mi|do|fr|sa|so' +
  '|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miercoles|jueves|viernes|sabado|domingo|lun|mie|jue|vie|sab|dom' +
  '|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|segunda|terca|quarta|quinta|sexta|feira|segunda-feira|terca-feira|quarta-feira|quinta-feira|sexta-feira' +
  '|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|poniedzialek|wtorek|sroda|czwartek|piatek|sobota|niedziela' +
  '|mandag|tirsdag|onsdag|torsdag|fredag|lordag|sondag|mandag|tisdag|maanantai|tiistai|keskiviikko|torstai|perjantai|lauantai|sunnuntai' +
  '|pondeli|utery|streda|ctvrtek|patek|nedele|pazartesi|sali|carsamba|persembe|cuma|cumartesi|pazar' +
  '|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|пн|вт|ср|чт|пт|сб|вс|понеділок|вівторок|середа|четвер|пятниця|субота|неділя' +
  '|δευτερα|τριτη|τεταρτη|πεμπτη|παρασκευη|σαββατο|κυριακη|hetfo|kedd|szerda|csutortok|pentek|szombat|vasarnap|luni|marti|miercuri|joi|vineri|sambata|duminica' +
  '|senin|selasa|rabu|kamis|jumat|sabtu|minggu|ahad|isnin|الاثنين|الاثنين|الثلاثاء|الاربعاء|الاربعاء|الخميس|الجمعة|السبت|الاحد|الاحد' +
  '|सोमवार|मगलवार|बधवार|गरवार|शकरवार|शनिवार|रविवार';

/** Words that say that the date after them (or before, in East Asian languages) is that of publication; folded. */
export const PUBLISHED =
  'first published|originally published|date published|publication date|publish date|release date|published|posted|publicated|date|released|issued|created|uploaded|filed|posted on|published on|published at' +
  '|veroffentlicht|erstveroffentlicht|erschienen|erstellt|publiziert|vom|publie|publie le|mis en ligne|paru|cree|date de publication|publicado|publicada|fecha|fecha de publicacion|creado|publicado el|publicado em' +
  '|pubblicato|pubblicata|pubblicato il|data|gepubliceerd|geplaatst|verschenen|opublikowano|opublikowany|data publikacji|utworzono|dodano|publicerad|publicerades|publisert|publiceret|udgivet|offentliggjort|julkaistu' +
  '|publikovano|vydano|publikovane|vytvoreno|objavljeno|objavljen|yayinlanma|yayinlanma tarihi|yayinlandi|giris|giris tarihi|eklenme|опубликовано|опубликована|дата публикации|размещено|создано|опубликован|опубліковано|публикувана|публикувано|дата' +
  '|δημοσιευση|δημοσιευθηκε|δημοσιευτηκε|πρωτη δημοσιευση|megjelent|publikalva|letrehozva|publicat|publicat la|data publicarii|publicat el|diterbitkan|dipublikasikan|terbit|tayang|diterbitkan pada|avaldatud|publicets|paskelbta|birt|dang' +
  '|公開|掲載|投稿|配信|発行|公開日|掲載日|投稿日|配信日|发布|发表|發布|發表|刊登|发布时间|发布于|發布時間|日期|입력|등록|발행|작성|게재|승인|기사입력|نشر|تاريخ النشر|نشر في|تم النشر|انتشار|تاریخ انتشار|परकाशित|פורסם|เผยแพร';

/** Words that say that the date after them (or before, in East Asian languages) is that of a change; folded. */
export const UPDATED =
  'last updated|last update|last modified|last edited|last reviewed|updated|update|updated on|modified|edited|revised|reviewed|date modified|refreshed' +
  '|aktualisiert|zuletzt aktualisiert|aktualisierung|letzte aktualisierung|geandert|bearbeitet|zuletzt geandert|mis a jour|mise a jour|modifie|modifie le|maj|actualise|derniere mise a jour' +
  '|actualizado|actualizada|ultima actualizacion|actualizacion|modificado|act|aggiornato|aggiornata|ultimo aggiornamento|aggiornamento|modificato|ultima modifica|bijgewerkt|laatst bijgewerkt|gewijzigd|update' +
  '|atualizado|atualizada|atualizado em|ultima atualizacao|atualizacao|modificado em|zaktualizowano|aktualizacja|ostatnia aktualizacja|zmodyfikowano|uppdaterad|uppdaterades|senast uppdaterad|andrad|oppdatert|sist oppdatert|opdateret|senest opdateret|paivitetty|muokattu|viimeksi paivitetty' +
  '|aktualizovano|aktualizovane|upraveno|aktualizace|azurirano|posodobljeno|guncelleme|son guncelleme|guncellendi|guncelleme tarihi|guncellenme tarihi|обновлено|обновлен|обновлена|изменено|последнее обновление|оновлено|обновена|променена' +
  '|ενημερωθηκε|ενημερωση|τελευταια ενημερωση|ανανεωθηκε|frissitve|frissites|modositva|utolso frissites|actualizat|ultima actualizare|modificat|actualitzat|diperbarui|dimutakhirkan|pembaruan|uuendatud|atjaunots|atnaujinta|cap nhat' +
  '|更新|最終更新|更新日|修正|改訂|最后更新|更新于|更新时间|修改|編輯|수정|최종수정|업데이트|최종 수정|تحديث|اخر تحديث|حدث|تم التحديث|به روز رسانی|अपडट|अदयतन|עודכן|อปเดต';

/** Fixed offsets of zone names. Names that stand for several zones (IST, AST, BST of Bangladesh) are judged by what English-language news means, or left out. */
export const ZONES: Readonly<Record<string, string>> = {
  z: 'Z',
  utc: 'Z',
  gmt: 'Z',
  ut: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  akst: '-09:00',
  akdt: '-08:00',
  hst: '-10:00',
  bst: '+01:00',
  cet: '+01:00',
  cest: '+02:00',
  mez: '+01:00',
  mesz: '+02:00',
  eet: '+02:00',
  eest: '+03:00',
  wet: '+00:00',
  west: '+01:00',
  msk: '+03:00',
  мск: '+03:00',
  trt: '+03:00',
  sast: '+02:00',
  wat: '+01:00',
  eat: '+03:00',
  cat: '+02:00',
  pkt: '+05:00',
  wib: '+07:00',
  wita: '+08:00',
  wit: '+09:00',
  ict: '+07:00',
  sgt: '+08:00',
  hkt: '+08:00',
  myt: '+08:00',
  pht: '+08:00',
  jst: '+09:00',
  kst: '+09:00',
  awst: '+08:00',
  acst: '+09:30',
  acdt: '+10:30',
  aest: '+10:00',
  aedt: '+11:00',
  nzst: '+12:00',
  nzdt: '+13:00',
  brt: '-03:00',
  art: '-03:00',
  gst: '+04:00',
};
