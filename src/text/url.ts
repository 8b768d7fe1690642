import { REDIRECTORS } from './redirects.ts';

/** Families of tracking parameters, by how their names begin (lower-case). */
const TRACKING_PREFIXES: readonly string[] = ['utm_', 'pk_', 'mtm_', 'piwik_', 'hsa_', 'at_custom', 'guce_referrer', '__hs'];

/**
 * Tracking parameters by name (lower-case). Only names that say nothing about what the page shows: `ref`, `source`, `cid` and
 * `id` mean something elsewhere, so they are not here.
 */
const TRACKING_NAMES: ReadonlySet<string> = new Set(
  (
    'fbclid gclid gclsrc dclid gbraid wbraid msclkid yclid ysclid twclid ttclid epik li_fat_id igsh igshid mc_cid mc_eid mkt_tok ' +
    '_hsenc _hsmi hsctatracking ref_src ref_url _ga _gl vero_id vero_conv oly_anon_id oly_enc_id wickedid xtor icid cmpid cmp smid ' +
    'at_medium at_campaign at_campaign_type at_link_id at_link_type at_link_origin at_format at_ptr_name at_bbc_team ns_source ' +
    'ns_mchannel ns_campaign ns_linkname ns_fee wt.mc_id wt_mc wt_zmc guccounter soc_src soc_trk __twitter_impression fb_action_ids ' +
    'fb_action_types fb_source fb_ref ga_source ga_medium ga_campaign trk_contact trk_msg trk_module trk_sid sc_cid spm rb_clickid ' +
    '_bhlid srsltid gad_source gad_campaignid _kx ck_subscriber_id ml_subscriber ml_subscriber_hash irclickid s_kwcid ef_id'
  ).split(' '),
);

/** True for an absolute address of the web. */
export function isAddress(value: string): boolean {
  return /^https?:\/\/[^\s/?#]+\S*$/i.test(value) && URL.canParse(value);
}

/**
 * The address without tracking parameters, and not by way of a page that only sends its visitors on. All else keeps its bytes and order; an
 * address without any of both is returned as it is.
 */
export function cleanUrl(found: string): string {
  const href = redirected(found);
  const hash = href.indexOf('#');
  const base = hash < 0 ? href : href.slice(0, hash);
  const fragment = hash < 0 ? '' : href.slice(hash);
  const query = base.indexOf('?');
  const address = query < 0 ? base : joinQuery(base.slice(0, query), base.slice(query + 1));
  return address + (isTrackingFragment(fragment) ? '' : fragment);
}

/** Path and query joined again, less the parameters that track. A query that has none stays as found, empty parts included. */
function joinQuery(path: string, query: string): string {
  const parts = query.split('&');
  const kept = parts.filter((part) => !isTracking(part));
  if (kept.length === parts.length) return `${path}?${query}`;
  return kept.length === 0 ? path : `${path}?${kept.join('&')}`;
}

/** `#utm_source=rss&utm_medium=feed`, `#xtor=RSS-1`: a fragment that is a query of tracking parameters alone. */
function isTrackingFragment(fragment: string): boolean {
  return fragment.includes('=') && fragment.slice(1).split('&').every(isTracking);
}

/** Whether a `name=value` part of a query tracks. `&amp;` that was never decoded leaves `amp;` before the name. */
function isTracking(part: string): boolean {
  const equals = part.indexOf('=');
  const raw = (equals < 0 ? part : part.slice(0, equals)).toLowerCase();
  const name = raw.startsWith('amp;') ? raw.slice(4) : raw;
  return TRACKING_NAMES.has(name) || TRACKING_PREFIXES.some((prefix) => name.startsWith(prefix));
}

const START = /^https?:\/\/(?:www\.)?([^/?#]+\/[^?#]*)\?/i;
/** Behind so many of them no address was written by a person. */
const MOST = 8;

/** The address to which a redirector leads, through others if need be; any other address as it is. */
function redirected(address: string): string {
  let target = address;
  for (let i = 0; i < MOST; i++) {
    const next = step(target);
    if (next === null) return target;
    target = next;
  }
  return address;
}

function step(address: string): string | null {
  const [start = '', page = ''] = START.exec(address) ?? [];
  const redirector = page === '' ? undefined : REDIRECTORS.find((one) => one.page.test(page.toLowerCase()));
  if (!redirector) return null;
  const rest = address.slice(start.length);
  if (redirector.parameters.length === 0) return target(rest, true);
  const hash = rest.indexOf('#');
  const parts = (hash < 0 ? rest : rest.slice(0, hash)).split('&');
  for (const name of redirector.parameters) {
    // `&amp;` that was never decoded leaves `amp;` before the name
    const part = parts.find((one) => one.startsWith(`${name}=`) || one.startsWith(`amp;${name}=`));
    const found = part === undefined ? null : target(part.slice(part.indexOf('=') + 1), false);
    if (found !== null) return found;
  }
  return null;
}

/** An address as it stands in a query, which may have encoded it; null where it is none. */
function target(value: string, raw: boolean): string | null {
  // a space that the address itself had encoded stays so
  const address = raw && isAddress(value) ? value : (uriDecoded(value)?.replaceAll(' ', '%20') ?? value);
  return isAddress(address) ? address : null;
}

/** A part of an address without its percent-encoding; null where that is broken. */
export function uriDecoded(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}
