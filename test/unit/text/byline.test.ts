import { describe, expect, test } from 'vitest';
import { nameLine, parseByline, parseDateline } from '../../../src/text/byline.ts';

describe('a line that only looks like a byline is none', () => {
  test.each([
    'By the time he arrived, it was over.',
    'By signing up, you agree to our Terms of Use and Privacy Policy.',
    'By clicking Continue to join or sign in, you agree to our User Agreement.',
    'By default, the new system can handle six functions.',
    'By Role',
    'By Use Case',
    'By industry',
    'By the Numbers',
    'By Growing Animal Cells in Rice Grains, Scientists Dish Up Hybrid Food',
    'Von der Leyen kritisiert die Pläne der Länder',
    'Von München bis Aachen: Im Netz der Agenten',
    'Door & Window Sensors',
    'Door knocking for benefits',
    'De zin en onzin van de gevoelstemperatuur',
    'Words of wisdom',
    'Words matter: How to get your podcast right',
    'Text messages were found on the phone.',
    'Author information',
    'Author of the article:',
    'Por la tarde, el presidente habló con la prensa.',
    'Par ailleurs, le ministre a démenti.',
    'Di Mario si parla ancora oggi in paese.',
    'By —',
    '',
    `By ${'Jane Roe, '.repeat(60)}`,
  ])('%s', (line) => {
    expect(parseByline(line)).toBeNull();
  });
});

describe('a line of names alone', () => {
  test.each([
    ['Natalia Quill and Raul Cortes', ['Natalia Quill', 'Raul Cortes']],
    ['Jane Roe', ['Jane Roe']],
    ['Jane Roe, John Q. Vance & Joe Bloggs', ['Jane Roe', 'John Q. Vance', 'Joe Bloggs']],
    ['Juan Ramón de la Fuente', ['Juan Ramón de la Fuente']],
    ['Anna Brandt und Peter Lindner', ['Anna Brandt', 'Peter Lindner']],
    ['Jeanne Moreau et Luc Pellerin', ['Jeanne Moreau', 'Luc Pellerin']],
    ['Inés Castell y Juan Prado', ['Inés Castell', 'Juan Prado']],
    ['Ирина Соколова', ['Ирина Соколова']],
    ['Μαρία Νικολάου', ['Μαρία Νικολάου']],
    ['Maarten van der Velde', ['Maarten van der Velde']],
    ['Ursula von Brandt', ['Ursula von Brandt']],
    ["Sean O'Hara", ["Sean O'Hara"]],
    ['Yang-Yi Goh', ['Yang-Yi Goh']],
  ])('%s', (line, names) => {
    expect(nameLine(line)).toEqual(names);
  });

  test.each([
    'Related topics',
    'Related Topics',
    'White House',
    'Privacy Policy',
    'Most recent World stories',
    'Save Story',
    'Terms of Use',
    'Neueste Meldungen',
    'Mehr zum Thema',
    'Newsletter Signup',
    'Weather Forecast',
    'Salt Lake City',
    'Climate Change',
    'Read More',
    'Play button',
    'Jane',
    'jane roe',
    'KEY TAKEAWAYS',
    'Jane Roe said.',
    'Is Jane Roe right?',
    'Jane Roe 2026',
    'The president and the minister',
    'Sports and Entertainment',
    'Último Momento',
    'Dernières Nouvelles',
    '',
  ])('%s is none', (line) => {
    expect(nameLine(line)).toBeNull();
  });
});

describe('a dateline', () => {
  test.each([
    ['MEXICO CITY — The president said', 'MEXICO CITY', []],
    ['NEW YORK (AP) — The president said', 'NEW YORK', ['AP']],
    ['LONDON (Reuters) - The minister said', 'LONDON', ['Reuters']],
    ['LONDON, Jan 5 (Reuters) - The minister said', 'LONDON', ['Reuters']],
    ['PARIS, Jan 5 (AFP) – Le ministre', 'PARIS', ['AFP']],
    ['Berlin (dpa) – Der Minister', 'Berlin', ['dpa']],
    ['Berlin (dpa/AFP) – Der Minister', 'Berlin', ['dpa', 'AFP']],
    ['SALT LAKE CITY, Utah — The governor', 'SALT LAKE CITY, Utah', []],
    ['Salt Lake City, Utah — The governor', 'Salt Lake City, Utah', []],
    ['WASHINGTON -- The senate', 'WASHINGTON', []],
    ['PORT-AU-PRINCE, Haiti (AP) — The port', 'PORT-AU-PRINCE, Haiti', ['AP']],
    ['ST. PAUL, Minn. — The river', 'ST. PAUL, Minn.', []],
    ['MADRID (EFE).- El ministro', 'MADRID', ['EFE']],
    ['Wien (APA) - Der Kanzler', 'Wien', ['APA']],
    ['(AP) — The man', '', ['AP']],
  ])('%s', (text, dateline, agency) => {
    const found = parseDateline(text);
    expect(found?.dateline).toBe(dateline);
    expect(found?.agency).toEqual(agency);
    expect(text.slice(found?.end)).toMatch(/^(?:The|Le|Der|El)\b/);
  });

  test.each([
    'UPDATE: — The man',
    'BREAKING — The man',
    'John Smith — The man who said it',
    'The bridge — a relic — was closed.',
    'MEXICO CITY —',
    'He said (Reuters) that it was over.',
    'Mexico City is large.',
    '',
  ])('is not in: %s', (text) => {
    expect(parseDateline(text)).toBeNull();
  });
});
