import type { Document } from 'domhandler';
import { isTag } from 'domhandler';
import { nodesOf } from '../parse.ts';

/** The folder that browsers put the files of a saved page into, beside it: the page's name, and "files" in the language of the browser. */
export const BESIDE =
  /^(?:\.\/)?[^/]+[._-](?:files|dateien|fichiers|archivos|bestanden|filer|file|pliki|arquivos|ficheiros|soubory|tiedostot|elemei|dosyalar|datoteke|fajlovi|failid|fails|bylos)\//i;

/** Takes the addresses of such files off the images whose own addresses stand in a `srcset`, which browsers leave as it was. */
export function forgetFiles(root: Document): void {
  for (const node of nodesOf(root)) {
    if (!isTag(node) || node.name !== 'img') continue;
    const { src = '', srcset = '' } = node.attribs;
    if (/^\s*https?:/i.test(srcset) && BESIDE.test(src)) delete node.attribs.src;
  }
}

/** A host and a path on it, as HTTrack names folders and files. */
const HOST_FIRST = /^[a-z\d-]+(?:\.[a-z\d-]+)+\//i;

/** HTTrack keeps each site in a folder of its name: an address that climbs out of the page's own names another site. */
export function nameSites(root: Document, page: string): void {
  const climb = '../'.repeat(new URL(page).pathname.split('/').length - 1);
  for (const node of nodesOf(root)) {
    if (!isTag(node)) continue;
    for (const name of ['href', 'src'] as const) {
      const address = node.attribs[name] ?? '';
      const outside = address.startsWith(climb) ? address.slice(climb.length) : '';
      if (HOST_FIRST.test(outside)) node.attribs[name] = `http://${outside}`;
    }
  }
}
