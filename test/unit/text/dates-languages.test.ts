import { describe, expect, test } from 'vitest';
import { findDates, parseDate } from '../../../src/text/dates.ts';

/** Dates in the words of many languages, with what they are said to be of. */
const DATES: readonly (readonly [language: string, text: string, date: string])[] = [
  ['de', 'Montag, 5. Januar 2026, 10:30 Uhr', '2026-01-05T10:30'],
  ['de', '5. Jänner 2026', '2026-01-05'],
  ['de', 'Veröffentlicht: 05.03.2026, 8.05 Uhr', '2026-03-05T08:05 published'],
  ['de', 'Zuletzt aktualisiert am 5. März 2026 um 17:04 Uhr', '2026-03-05T17:04 updated'],
  ['de', '03. Dez. 2025', '2025-12-03'],
  ['de-CH', '5.1.2026, 10:30', '2026-01-05T10:30'],
  ['fr', 'Publié le 5 janvier 2026 à 10h30', '2026-01-05T10:30 published'],
  ['fr', 'lundi 1er février 2026', '2026-02-01'],
  ['fr', 'Mis à jour le 05/03/2026 à 18:40', '2026-03-05T18:40 updated'],
  ['fr', '5 août 2025', '2025-08-05'],
  ['fr', 'Modifié le 12 déc. 2025', '2025-12-12 updated'],
  ['fr', 'Par la rédaction, le 7 juil. 2025 à 06h00', '2025-07-07T06:00'],
  ['es', '5 de enero de 2026', '2026-01-05'],
  ['es', 'Publicado el 5 de enero de 2026 a las 10:30', '2026-01-05T10:30 published'],
  ['es', 'Actualizado: 05/03/2026 - 18:40h', '2026-03-05T18:40 updated'],
  ['es', 'lunes, 7 de septiembre del 2025', '2025-09-07'],
  ['es', '05 ENE 2026 - 10:30 CET', '2026-01-05T10:30+01:00'],
  ['it', '5 gennaio 2026 alle 10:30', '2026-01-05T10:30'],
  ['it', 'Pubblicato il 5 marzo 2026', '2026-03-05 published'],
  ['it', 'Ultimo aggiornamento: 5 ago 2025, ore 18.40', '2025-08-05T18:40 updated'],
  ['it', 'lunedì 1 settembre 2025', '2025-09-01'],
  ['pt', '5 de março de 2026', '2026-03-05'],
  ['pt', 'Publicado em 05/03/2026 às 18h40', '2026-03-05T18:40 published'],
  ['pt', 'Atualizado em 12 de outubro de 2025', '2025-10-12 updated'],
  ['pt-BR', '5 fev. 2026', '2026-02-05'],
  ['nl', '5 maart 2026 om 10:30', '2026-03-05T10:30'],
  ['nl', 'Gepubliceerd op 5 mei 2025', '2025-05-05 published'],
  ['nl', 'Laatst bijgewerkt: 12 okt. 2025, 18:40', '2025-10-12T18:40 updated'],
  ['pl', '5 stycznia 2026, 10:30', '2026-01-05T10:30'],
  ['pl', 'Data publikacji: 12 października 2025', '2025-10-12 published'],
  ['pl', 'Aktualizacja: 30 września 2025, godz. 18:40', '2025-09-30T18:40 updated'],
  ['sv', '5 januari 2026 kl. 10.30', '2026-01-05T10:30'],
  ['sv', 'Publicerad 5 maj 2025', '2025-05-05 published'],
  ['sv', 'Uppdaterad 2026-03-05 18:40', '2026-03-05T18:40 updated'],
  ['no', '5. januar 2026 kl. 10:30', '2026-01-05T10:30'],
  ['no', 'Publisert: 12. desember 2025', '2025-12-12 published'],
  ['no', 'Sist oppdatert 05.03.2026 18:40', '2026-03-05T18:40 updated'],
  ['da', '5. marts 2026 kl. 10:30', '2026-03-05T10:30'],
  ['da', 'Opdateret 12. okt 2025', '2025-10-12 updated'],
  ['fi', '5. tammikuuta 2026', '2026-01-05'],
  ['fi', '5.3.2026 klo 10.30', '2026-03-05T10:30'],
  ['fi', 'Julkaistu 12. lokakuuta 2025', '2025-10-12 published'],
  ['fi', 'Päivitetty 1.12.2025 18:40', '2025-12-01T18:40 updated'],
  ['cs', '5. ledna 2026 10:30', '2026-01-05T10:30'],
  ['cs', 'Publikováno 12. července 2025', '2025-07-12 published'],
  ['cs', 'Aktualizováno 12. června 2025', '2025-06-12 updated'],
  ['sk', '5. januára 2026', '2026-01-05'],
  ['sl', '5. avgusta 2025', '2025-08-05'],
  ['hr', '5. listopada 2025.', '2025-10-05'],
  ['hr', '12. srpnja 2025. u 10:30', '2025-07-12T10:30'],
  ['sr', '5. avgust 2025.', '2025-08-05'],
  ['sr', '12. октобар 2025', '2025-10-12'],
  ['tr', '5 Ocak 2026 10:30', '2026-01-05T10:30'],
  ['tr', 'Yayınlanma: 12 Ağustos 2025 - 10:30', '2025-08-12T10:30 published'],
  ['tr', 'Son Güncelleme: 12.08.2025 18:40', '2025-08-12T18:40 updated'],
  ['az', '5 yanvar 2026', '2026-01-05'],
  ['ru', '5 января 2026, 10:30', '2026-01-05T10:30'],
  ['ru', 'Опубликовано 12 мая 2025 г.', '2025-05-12 published'],
  ['ru', 'Обновлено: 12.05.2025 18:40', '2025-05-12T18:40 updated'],
  ['ru', '10:20, 5 марта 2026', '2026-03-05T10:20'],
  ['ru', '5 марта 2026 10:20 МСК', '2026-03-05T10:20+03:00'],
  ['uk', '5 січня 2026, 10:30', '2026-01-05T10:30'],
  ['uk', '12 листопада 2025', '2025-11-12'],
  ['uk', 'Оновлено 12 травня 2025', '2025-05-12 updated'],
  ['be', '5 студзеня 2026', '2026-01-05'],
  ['bg', '5 януари 2026, 10:30', '2026-01-05T10:30'],
  ['bg', '12 май 2025', '2025-05-12'],
  ['mk', '5 јануари 2026', '2026-01-05'],
  ['el', '5 Ιανουαρίου 2026, 10:30', '2026-01-05T10:30'],
  ['el', 'Δημοσίευση: 12 Μαΐου 2025', '2025-05-12 published'],
  ['el', 'Τελευταία ενημέρωση: 12/05/2025 18:40', '2025-05-12T18:40 updated'],
  ['hu', '2026. január 5. 10:30', '2026-01-05T10:30'],
  ['hu', 'Megjelent: 2025. augusztus 12.', '2025-08-12 published'],
  ['hu', '2026. 01. 05. 10:30', '2026-01-05T10:30'],
  ['ro', '5 ianuarie 2026, 10:30', '2026-01-05T10:30'],
  ['ro', 'Publicat: 12 august 2025', '2025-08-12 published'],
  ['ro', 'Actualizat la 12.08.2025 18:40', '2025-08-12T18:40 updated'],
  ['ca', '5 de gener de 2026', '2026-01-05'],
  ['ca', "12 d'agost de 2025", '2025-08-12'],
  ['gl', '5 de xaneiro de 2026', '2026-01-05'],
  ['et', '5. jaanuar 2026', '2026-01-05'],
  ['lv', '2026. gada 5. janvāris', '2026-01-05'],
  ['lt', '2026 m. sausio 5 d.', '2026-01-05'],
  ['is', '5. janúar 2026', '2026-01-05'],
  ['id', 'Senin, 5 Januari 2026 10:30 WIB', '2026-01-05T10:30+07:00'],
  ['id', 'Diperbarui: 12 Agustus 2025', '2025-08-12 updated'],
  ['ms', '5 Ogos 2025', '2025-08-05'],
  ['vi', '5 tháng 1 năm 2026', '2026-01-05'],
  ['vi', '05/01/2026 10:30', '2026-01-05T10:30'],
  ['ja', '2026年1月5日 10時30分', '2026-01-05T10:30'],
  ['ja', '2026年1月5日 午後3:04', '2026-01-05T15:04'],
  ['ja', '公開日：2026/01/05 11:30', '2026-01-05T11:30 published'],
  ['ja', '2026年1月5日更新', '2026-01-05 updated'],
  ['ja', '令和8年1月5日', '2026-01-05'],
  ['zh', '2026年1月5日 10:30', '2026-01-05T10:30'],
  ['zh', '发布时间：2026-01-05 10:30:15', '2026-01-05T10:30:15 published'],
  ['zh', '2026-01-05 更新', '2026-01-05 updated'],
  ['ko', '2026년 1월 5일', '2026-01-05'],
  ['ko', '입력 2026.01.05. 오후 3:04', '2026-01-05T15:04 published'],
  ['ko', '수정 2026-01-06 09:15', '2026-01-06T09:15 updated'],
  ['ar', '5 يناير 2026', '2026-01-05'],
  ['ar', 'تحديث: 12 أغسطس 2025', '2025-08-12 updated'],
  ['ar', '5 كانون الثاني 2026', '2026-01-05'],
  ['ar', '12 تشرين الأول 2025', '2025-10-12'],
  ['he', '5 בינואר 2026', '2026-01-05'],
  ['he', 'פורסם: 12 אוגוסט 2025', '2025-08-12 published'],
  ['fa', '5 ژانویه 2026', '2026-01-05'],
  ['ur', '5 جنوری 2026', '2026-01-05'],
  ['hi', '5 जनवरी 2026', '2026-01-05'],
  ['hi', 'प्रकाशित: 12 अगस्त 2025', '2025-08-12 published'],
  ['bn', '5 জানুয়ারি 2026', '2026-01-05'],
  ['th', '5 มกราคม 2569', '2026-01-05'],
  ['th', '12 ส.ค. 2568', '2025-08-12'],
  ['sq', '5 janar 2026', '2026-01-05'],
  ['ka', '5 იანვარი 2026', '2026-01-05'],
  ['en-GB', '05/01/2026 10:30', '2026-01-05T10:30'],
  ['en-GB', 'Published on 06/01/2018 - 13:55 GMT+1', '2018-01-06T13:55+01:00 published'],
  ['en-AU', '5 Jan 2026, 3.04pm AEDT', '2026-01-05T15:04+11:00'],
  ['en-US', '01/05/2026 10:30 AM', '2026-01-05T10:30'],
];

describe('dates in many languages', () => {
  test.each(DATES)('%s: %s', (language, text, date) => {
    const found = findDates(text, language).map(({ value, role }) => (role === null ? value : `${value} ${role}`));
    expect(found.join(' | ')).toBe(date);
  });
});

describe('the order of day and month', () => {
  test('is the habit of the language', () => {
    expect(parseDate('05/01/2026', 'en-US')).toBe('2026-05-01');
    expect(parseDate('05/01/2026', 'en')).toBe('2026-05-01');
    expect(parseDate('05/01/2026', 'en-GB')).toBe('2026-01-05');
    expect(parseDate('05/01/2026', 'es')).toBe('2026-01-05');
  });

  test('is what another number of the text proves', () => {
    expect(findDates('13/01/2026 – 05/02/2026', 'en').map(({ value }) => value)).toEqual(['2026-01-13', '2026-02-05']);
    expect(findDates('01/13/2026 – 02/05/2026', 'fr').map(({ value }) => value)).toEqual(['2026-01-13', '2026-02-05']);
  });

  test('is the day first between points, in any language', () => {
    expect(parseDate('05.01.2026', 'en')).toBe('2026-01-05');
  });

  test('is not guessed where neither language nor text decides', () => {
    expect(parseDate('05/01/2026')).toBeNull();
    expect(parseDate('05/05/2026')).toBe('2026-05-05');
    expect(parseDate('25/01/2026')).toBe('2026-01-25');
  });

  test('tells months that two languages call by one name', () => {
    expect(parseDate('5 listopada 2025', 'pl')).toBe('2025-11-05');
    expect(parseDate('5. listopada 2025', 'hr')).toBe('2025-10-05');
  });
});
