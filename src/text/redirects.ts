/** A page that only sends its visitors on, and where in its query the address stands to which it does. */
export interface Redirector {
  /** What comes behind the scheme and a `www.`, up to the query, in lower case. */
  readonly page: RegExp;
  /** Parameters that hold the address, the usual one first; none where it makes up the whole query. */
  readonly parameters: readonly string[];
  readonly examples: { readonly hit: readonly (readonly [from: string, to: string])[]; readonly miss: readonly string[] };
}

/** What mail programs, networks, forums and editors put before the addresses that people write. */
export const REDIRECTORS: readonly Redirector[] = [
  {
    page: /^google\.[a-z]{2,3}(?:\.[a-z]{2})?\/url$/,
    parameters: ['q', 'url'],
    examples: {
      hit: [
        ['https://www.google.com/url?q=https://e.org/a?id%3D1%26p%3D2&sa=D&source=docs&ust=17&usg=AO', 'https://e.org/a?id=1&p=2'],
        ['https://www.google.co.uk/url?sa=t&rct=j&q=&esrc=s&url=https%3A%2F%2Fe.org%2Fa&usg=AO', 'https://e.org/a'],
      ],
      miss: [
        'https://www.google.com/search?q=https://e.org/a',
        'https://www.google.com/url?q=boats',
        'https://google.example/url?q=https://e.org/a',
      ],
    },
  },
  {
    page: /^(?:l|lm)\.(?:facebook|instagram|messenger|threads)\.(?:com|net)\/(?:l\.php)?$/,
    parameters: ['u'],
    examples: {
      hit: [
        ['https://l.facebook.com/l.php?u=https%3A%2F%2Fe.org%2Fa%3Ffbclid%3DIwAR&h=AT0', 'https://e.org/a'],
        ['https://l.instagram.com/?u=https%3A%2F%2Fe.org%2Fa&e=AT', 'https://e.org/a'],
      ],
      miss: [
        'https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fe.org%2Fa',
        'https://l.facebook.com/help?u=https%3A%2F%2Fe.org%2Fa',
      ],
    },
  },
  {
    page: /^[a-z\d]+\.safelinks\.protection\.(?:outlook\.com|office365\.us)\//,
    parameters: ['url'],
    examples: {
      hit: [
        ['https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fe.org%2Fa%23b&data=05%7C01&reserved=0', 'https://e.org/a#b'],
        ['https://nam02.safelinks.protection.outlook.com/ap/w-59/?url=https%3A%2F%2Fe.org%2Fa&data=05', 'https://e.org/a'],
      ],
      miss: ['https://outlook.com/?url=https%3A%2F%2Fe.org%2Fa', 'https://eur01.safelinks.protection.outlook.com/?data=05'],
    },
  },
  {
    page: /^(?:href\.li|anonym\.to|nullrefer\.com|dereferer\.me)\/$/,
    parameters: [],
    examples: {
      hit: [
        ['https://href.li/?https://e.org/a?b=1&c=2', 'https://e.org/a?b=1&c=2'],
        ['http://anonym.to/?http%3A%2F%2Fe.org%2Fa', 'http://e.org/a'],
      ],
      miss: ['https://href.li/', 'https://href.li/about?https://e.org/a'],
    },
  },
  {
    page: /^(?:medium\.com\/r\/|out\.reddit\.com\/.*|slack-redir\.net\/link|exit\.sc\/|gate\.sc\/|linkedin\.com\/(?:safety\/go|redir\/redirect)\/?)$/,
    parameters: ['url'],
    examples: {
      hit: [
        ['https://medium.com/r/?url=https%3A%2F%2Fe.org%2Fa', 'https://e.org/a'],
        ['https://out.reddit.com/t3_1a?url=https%3A%2F%2Fe.org%2Fa&token=AQ&app_name=web', 'https://e.org/a'],
        ['https://slack-redir.net/link?url=https%3A%2F%2Fe.org%2Fa&v=3', 'https://e.org/a'],
        ['https://www.linkedin.com/safety/go?url=https%3A%2F%2Fe.org%2Fa&trk=x', 'https://e.org/a'],
      ],
      miss: [
        'https://medium.com/p/r/?url=https%3A%2F%2Fe.org%2Fa',
        'https://www.linkedin.com/sharing/share-offsite/?url=https%3A%2F%2Fe.org',
      ],
    },
  },
  {
    page: /^(?:youtube\.com\/redirect|t\.umblr\.com\/redirect|steamcommunity\.com\/linkfilter\/?|vk\.com\/away\.php|duckduckgo\.com\/l\/)$/,
    parameters: ['q', 'z', 'url', 'u', 'to', 'uddg'],
    examples: {
      hit: [
        ['https://www.youtube.com/redirect?event=video_description&redir_token=QU&q=https%3A%2F%2Fe.org%2Fa&v=x', 'https://e.org/a'],
        ['https://t.umblr.com/redirect?z=https%3A%2F%2Fe.org%2Fa&t=ZD', 'https://e.org/a'],
        ['https://steamcommunity.com/linkfilter/?u=https%3A%2F%2Fe.org%2Fa', 'https://e.org/a'],
        ['https://steamcommunity.com/linkfilter/?url=https://e.org/a', 'https://e.org/a'],
        ['https://vk.com/away.php?to=https%3A%2F%2Fe.org%2Fa&cc_key=', 'https://e.org/a'],
      ],
      miss: ['https://www.youtube.com/watch?v=x&q=https%3A%2F%2Fe.org%2Fa', 'https://www.tumblr.com/redirect?z=https%3A%2F%2Fe.org%2Fa'],
    },
  },
];
