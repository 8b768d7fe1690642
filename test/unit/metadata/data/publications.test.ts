import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const RAW = readFileSync(new URL('../../../../src/metadata/data/publications.json', import.meta.url), 'utf8');
const TABLE = JSON.parse(RAW) as Record<string, string>;
const DOMAINS = Object.keys(TABLE);

describe('the table of publications', () => {
  test('names 400 publications or more', () => {
    expect(DOMAINS.length).toBeGreaterThanOrEqual(400);
  });

  test('is keyed by lower-case host names without www or path', () => {
    const label = '[a-z0-9](?:[a-z0-9-]*[a-z0-9])?';
    const host = new RegExp(`^${label}(?:\\.${label})+$`);
    expect(DOMAINS.filter((domain) => !host.test(domain) || domain.startsWith('www.'))).toEqual([]);
  });

  test('says no domain twice', () => {
    const written = [...RAW.matchAll(/^\s*"([^"]+)":/gm)].map((match) => match[1]);
    expect(written).toEqual(DOMAINS);
  });

  test('is sorted by domain', () => {
    expect(DOMAINS).toEqual([...DOMAINS].sort());
  });

  test('gives every publication a trimmed name of one line', () => {
    expect(DOMAINS.filter((domain) => !/^\S(?:.*\S)?$/.test(TABLE[domain] ?? ''))).toEqual([]);
  });

  test('knows publications of many countries as their readers do', () => {
    expect(TABLE).toMatchObject({
      'foxnews.com': 'Fox News',
      'ksl.com': 'KSL.com',
      'bbc.co.uk': 'BBC News',
      'bbc.com': 'BBC News',
      'lemonde.fr': 'Le Monde',
      'spiegel.de': 'DER SPIEGEL',
      'elpais.com': 'EL PAÍS',
      'asahi.com': '朝日新聞',
      'folha.uol.com.br': 'Folha de S.Paulo',
    });
  });
});
