/**
 * Word lists of the model's text features: words and phrases of the running text, and tokens of classes and ids.
 * A phrase is matched on lower-case words; a group named in `AT_START` only where the block begins with it.
 */
export const PHRASE_GROUPS = {
  subscribe:
    'subscribe|subscribes|subscribed|subscriber|subscribers|subscribing|subscription|subscriptions|newsletter|newsletters|signup|sign up|inbox|unsubscribe|email address|e mail address|mailing list|' +
    'abonnieren|abonnement|abonnements|abonnez|abonner|abonné|abonnés|abonne|abo|suscríbete|suscribir|suscribirse|suscripción|suscriptores|inscrivez|inscription|inscreva|assine|assinante|iscriviti|iscrizione|abbonati|' +
    'prenumerera|nieuwsbrief|nyhetsbrev|biuletyn|bülten|рассылка|рассылку|подписаться|подпишитесь|подписка|boletín',
  readmore:
    'read more|read also|also read|see also|learn more|continue reading|more from|more on|related|recommended|you may like|you may also like|you might like|you might also like|don t miss|trending|most read|most popular|' +
    'most viewed|up next|next article|previous article|lire aussi|à lire aussi|lesen sie auch|lesen sie hier|mehr zum thema|auch interessant|meistgelesen|leia mais|leia também|lee también|leer más|leggi anche|lees ook|lees meer|' +
    'läs också|läs mer|les også|czytaj też|czytaj także|ilgili haber|ilgili haberler|editor s pick|editors picks|top stories|latest|popular posts|popular articles|related articles|related stories|more stories|читайте также|read next',
  ad:
    'advertisement|advertisements|advertising|advertise|advertiser|sponsor|sponsored|sponsors|anzeige|werbung|publicidad|publicité|pubblicità|publicidade|reklama|reklame|promoted|affiliate|commission|partner content|adchoices|' +
    'ad choices|advertorial|annonse|annons|реклама|reklam',
  share:
    'share|shares|tweet|facebook|twitter|whatsapp|pinterest|linkedin|instagram|reddit|flipboard|telegram|copy link|email this|print|bookmark|follow us|teilen|compartir|partager|condividi|compartilhar|bluesky|threads|tiktok|udostępnij|' +
    'paylaş|поделиться|delen|dela',
  comment:
    'comment|comments|reply|replies|log in|login|sign in|register|leave a|kommentar|kommentare|kommentieren|comentario|comentarios|comentários|commentaire|commentaires|commenti|reacties|upvote|report abuse|respond|discussion|' +
    'комментарии|комментарий|yorum|kommentarer',
  copyright:
    'copyright|all rights reserved|alle rechte|todos los derechos|tous droits|tutti i diritti|todos os direitos|terms of use|terms of service|terms and conditions|privacy policy|reprint|republish|impressum|datenschutz|agb',
  byline:
    'by|von|par|por|av|af|door|di|written by|text|words by|author|reviewed by|edited by|reporting by|story by|posted by|medically reviewed|fact checked|autor|autore|przez',
  bio:
    'writer|journalist|reporter|editor|author|correspondent|columnist|contributor|freelance|freelancer|founder|producer|blogger|consultant|he is|she is|he has|she has|he covers|she covers|he writes|she writes|he lives|she lives|' +
    'he joined|she joined|he works|she works|about the author|follow him|follow her|follow them|follow me|contact him|contact her|contact the author|contributed to this|based in|graduate of',
  caption:
    'photo|photos|photograph|photographs|photographer|image|images|getty|reuters|afp|shutterstock|istock|alamy|unsplash|pixabay|pexels|credit|courtesy|illustration|foto|fotos|bild|imagen|photograph by|screenshot|video by|via ap|' +
    'ap photo|epa|dpa|imago|picture alliance|left|right|pictured|file photo|ansa|efe',
  cookie:
    'cookie|cookies|consent|gdpr|privacy|browser|javascript|adblock|ad blocker|adblocker|accept all|datenschutzerklärung|confidentialité|privacidad|kvkk',
  updated:
    'updated|update|published|publish|posted|last modified|last updated|last reviewed|min read|minute read|minutes read|ago|aktualisiert|veröffentlicht|publicado|publié|actualizado|atualizado|pubblicato|aggiornato|oppdatert|' +
    'uppdaterad|publicerad|gepubliceerd|bijgewerkt|opublikowano|обновлено|опубликовано|mis à jour|stand|uhr|gmt|utc|est|edt|pm|am',
  tags: 'tags|tag|topics|topic|filed under|category|categories|keywords|more on|explore more|in this article|themen|schlagwörter|etiquetas|temas|mots clés|теги|tagi|emner|ämnen',
  toc: 'table of contents|contents|in this article|in this guide|in this post|in this story|on this page|jump to|skip to|quick links|overview|inhalt|inhaltsverzeichnis|sommaire|índice|indice',
  action:
    'click here|download|buy now|shop now|get started|book a|book your|contact us|free trial|learn how|try it free|try for free|call us|request a demo|donate|support us|support our|become a member|add to cart|view all|view more|' +
    'view profile|see all|see more|show more|show less|load more|watch|listen|play|app store|google play|get the app|jetzt|spenden|télécharger|descargar|baixar|scarica|mute|unmute|fullscreen',
  correction:
    'correction|corrections|editor s note|disclaimer|disclosure|originally published|originally appeared|this article was|this story was|this article has|this story has|this post may|press release|all opinions|' +
    'financial advice|medical advice|investment advice|views expressed|contributed to this|reporting by|source|sources|references|bibliography|footnotes|further reading|faq|frequently asked|quelle|fuente|fonte|источник',
  key: 'key takeaways|key points|key facts|key findings|takeaways|at a glance|tl dr|tldr|summary|highlights|in brief|bottom line|conclusion|introduction|what is|what are|how to|why|final thoughts|fazit',
} as const;

/** Groups that count only at the start of a block. */
export const AT_START: ReadonlySet<string> = new Set(['byline', 'tags', 'toc']);

/** Tokens of classes, ids and roles by what they say of a container. A token may stand in several groups. */
export const CLASS_GROUPS = {
  comment: 'comment comments commentlist disqus reply replies respond discussion livefyre coral talk viafoura spotim openweb commenting',
  share: 'share sharing social addthis addtoany sociable a2a follow',
  related:
    'related recommend recommended recommendations more also similar trending popular mostread latest suggest suggested outbrain taboola recirc read next prev carousel slider teaser card cards tile collection feed list grid archive loop stories recent articles',
  ad: 'ad ads advert advertisement advertising sponsor sponsored promo promotion banner dfp affiliate commercial cta callout offer deal deals coupon',
  newsletter:
    'newsletter subscribe subscription signup sign optin mailchimp hs form email register login modal popup popover overlay gate join donate donation membership lead',
  author: 'author authors byline bio contributor writer profile avatar vcard person staff biography expert reviewer',
  caption: 'caption credit figcaption figure image img photo gallery media thumb thumbnail picture lightbox slideshow',
  nav: 'nav menu navigation breadcrumb breadcrumbs navbar topbar masthead header hamburger pagination pager skip toolbar megamenu dropdown submenu search site',
  footer: 'footer foot bottom copyright legal colophon disclaimer after below',
  sidebar: 'sidebar aside widget widgets rail secondary complementary sticky right left side inline embed infobox',
  content:
    'content article body post entry story text main articlebody richtext rich prose paragraph blog copy editor rte wysiwyg single longform page hentry markdown detail',
  tags: 'tag tags category categories topic topics keyword keywords label labels taxonomy cat terms kicker eyebrow section',
  toc: 'toc contents jump anchor anchors ez outline index',
  title: 'title headline heading head hed h1',
  lead: 'dek deck lead lede intro standfirst subtitle subhead subheadline summary excerpt description desc abstract teaser sub chapo bajada sapo preamble',
  date: 'date time meta timestamp published updated datetime pubdate info details readtime',
  quote: 'quote pullquote blockquote pull testimonial tweet twitter instagram embed',
  faq: 'faq accordion question answer questions schema collapse toggle details tab tabs panel',
  table: 'table td tr spec specs cell',
  product: 'product price pricing buy shop cart amazon affiliate review rating stars pros cons score verdict',
  video: 'video player audio podcast transcript jwplayer youtube vimeo brightcove',
  key: 'takeaway takeaways highlights highlight keypoints key points summary facts fact factbox box notice note alert info tip callout',
  cookie: 'cookie cookies consent gdpr onetrust privacy cmp qc',
  hidden: 'hidden hide sr screen visually visuallyhidden offscreen print noprint mobile desktop display invisible collapsed',
  refs: 'reference references footnote footnotes citation citations sources source reflist bibliography notes',
  button: 'button btn link links icon badge chip',
} as const;

/** Tokens that count only below half of the page's prose: a `related` class on the body says nothing. */
export const SCOPED_GROUPS = {
  comment: 'comment comments commentlist disqus livefyre respond replies coral viafoura spotim openweb commenting',
  sidebar: 'sidebar aside rail widget widgets textwidget secondary complementary siderail',
  related:
    'related recommended recommendations recommend more readmore trending popular mostread outbrain taboola recirc latest similar also breaking next teaser teasers promo carousel archive feed recent suggested suggestions',
  footer: 'footer foot colophon copyright legal privacy terms disclaimer rules policy',
  overlay:
    'modal popup overlay dialog cookie cookies consent gdpr lightbox drawer offcanvas poll polls login signin register notice banner alert',
  newsletter: 'newsletter subscribe subscription signup donate donation membership cta optin form',
  nav: 'nav menu navigation navbar breadcrumb breadcrumbs masthead pagination pager search header topbar',
  ad: 'ad ads advert advertisement advertising sponsor sponsored dfp commercial',
  share: 'share sharing social addthis addtoany sociable follow',
  author: 'author authors bio byline contributor profile biography',
  embed: 'twitter tweet instagram embed embedded facebook youtube',
  caption: 'caption credit figcaption gallery slideshow thumbnail',
  product: 'product products price pricing buy shop cart',
  faq: 'faq faqs accordion question toggle tab tabs',
  toc: 'toc contents outline',
  refs: 'reference references footnote footnotes citation citations reflist bibliography',
  tags: 'tag tags category categories topic topics keywords',
  date: 'date time timestamp meta published updated',
  quote: 'quote pullquote testimonial testimonials review reviews',
  card: 'card cards tile tiles grid item items list slide slides swiper',
  lead: 'dek lead lede intro standfirst subtitle subhead subheadline summary excerpt description abstract headline',
  hidden: 'hidden hide sr visuallyhidden offscreen print mobile desktop',
} as const;

/** Tokens of containers that usually hold an article's text. */
export const CONTENT_TOKENS =
  'content article body post entry story text articlebody richtext rich prose paragraph blog copy rte wysiwyg single longform markdown main';

/** Tags whose distance above a block is a feature. */
export const NEAR_TAGS = [
  'article',
  'main',
  'aside',
  'nav',
  'footer',
  'header',
  'figure',
  'form',
  'table',
  'ul',
  'ol',
  'blockquote',
  'section',
  'details',
  'button',
  'a',
  'noscript',
  'dialog',
  'address',
  'dl',
  'figcaption',
  'li',
  'hgroup',
  'pre',
] as const;

/** Tags whose nearest bearer below half of the page's prose is a feature, with its share of the prose. */
export const SCOPED_TAGS = [
  'aside',
  'nav',
  'footer',
  'header',
  'section',
  'article',
  'ul',
  'ol',
  'table',
  'form',
  'figure',
  'blockquote',
  'details',
] as const;

/** Tags that a block stands in directly, as an ordinal feature. */
export const OWN_TAGS = [
  'p',
  'li',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'div',
  'td',
  'th',
  'figcaption',
  'blockquote',
  'dt',
  'dd',
  'pre',
  'button',
  'section',
  'article',
  'summary',
  'label',
  'a',
  'span',
  'caption',
] as const;
