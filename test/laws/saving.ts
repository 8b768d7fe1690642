/** Where and when the pages of these tests were saved. */
export const SAVED_FROM = 'https://www.gazette.example/saved/page';
const STAMP = '20230614081502';
const PREFIX = `https://web.archive.org/web/${STAMP}`;

const BAR = `<!-- BEGIN WAYBACK TOOLBAR INSERT -->
<div id="wm-ipp-base" lang="en" style="display: block;"><div id="wm-ipp-inside"><a href="/web/">Wayback Machine</a>
<table><tbody><tr><td>Mar</td><td>JUN</td><td>Jul</td></tr><tr><td>14</td></tr><tr><td>2022</td><td>2023</td></tr></tbody></table>
<a href="/web/${STAMP}*/${SAVED_FROM}">7 captures</a><div>12 Mar 2023 - 14 Jun 2023</div></div></div>
<div id="wm-ipp-print">The Wayback Machine - ${PREFIX}/${SAVED_FROM}</div>
<!-- END WAYBACK TOOLBAR INSERT -->`;
const REMARK = `
<!--
     FILE ARCHIVED ON 08:15:02 Jun 14, 2023 AND RETRIEVED FROM THE
     INTERNET ARCHIVE ON 17:41:10 Nov 03, 2024.
-->`;

/** A page as the Wayback Machine serves it: addresses rewritten, a bar below `<body>`, a remark at the end. */
function wayback(page: string): string {
  return (
    page
      .replace(/(\s(?:href|cite)\s*=\s*["']?)(?=https?:\/\/)/gi, `$1${PREFIX}/`)
      .replace(/(\s(?:src|data-src)\s*=\s*["']?)(?=https?:\/\/)/gi, `$1/web/${STAMP}im_/`)
      .replace(/(\scontent\s*=\s*["'])(?=https?:\/\/)/gi, `$1${PREFIX}im_/`)
      .replace(/<body\b[^>]*>/i, (tag) => tag + BAR) + REMARK
  );
}

/** A page as SingleFile marks it. */
function singleFile(page: string): string {
  const mark = `<!--\n Page saved with SingleFile \n url: ${SAVED_FROM} \n saved date: Wed Jun 14 2023 10:15:02 GMT+0200 (Central European Summer Time)\n-->`;
  return page.replace(/<html\b[^>]*>/i, (tag) => tag + mark);
}

/** A page in quoted-printable, in lines of 76 characters. */
function quotedPrintable(page: string): string {
  return [...Buffer.from(page)].reduce<{ text: string; width: number }>(
    ({ text, width }, byte) => {
      if (byte === 10) return { text: `${text}\r\n`, width: 0 };
      const plain = byte !== 61 && byte >= 32 && byte <= 126;
      const code = plain ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
      return width + code.length > 75
        ? { text: `${text}=\r\n${code}`, width: code.length }
        : { text: text + code, width: width + code.length };
    },
    { text: '', width: 0 },
  ).text;
}

/** A page as Chrome saves it in one file. */
function mhtml(page: string): string {
  const head = `From: <Saved by Blink>\r\nSnapshot-Content-Location: ${SAVED_FROM}\r\nDate: Wed, 14 Jun 2023 08:15:02 -0000\r\nMIME-Version: 1.0\r\n`;
  const part = `Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: ${SAVED_FROM}\r\n\r\n`;
  return `${head}Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="--b--"\r\n\r\n----b--\r\n${part}${quotedPrintable(page)}\r\n----b----\r\n`;
}

/** Ways to save a page, by name. */
export const SAVERS: readonly (readonly [name: string, save: (page: string) => string])[] = [
  ['the Wayback Machine', wayback],
  ['SingleFile', singleFile],
  ['a browser, as MHTML', mhtml],
];
