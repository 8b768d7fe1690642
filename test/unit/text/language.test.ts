import { describe, expect, test } from 'vitest';
import { detectLanguage, isStopWord } from '../../../src/text/language.ts';

describe('the language of a text', () => {
  test.each([
    ['en', 'The bridge over the river was closed on Monday after the storm, and it will not be opened before the end of the month.'],
    ['de', 'Die Brücke über den Fluss wurde am Montag nach dem Sturm gesperrt und wird nicht vor dem Ende des Monats geöffnet.'],
    ['fr', 'Le pont sur la rivière a été fermé lundi après la tempête et il ne sera pas ouvert avant la fin du mois.'],
    ['es', 'El puente sobre el río fue cerrado el lunes después de la tormenta y no se abrirá antes del fin de mes.'],
    ['it', 'Il ponte sul fiume è stato chiuso lunedì dopo la tempesta e non sarà aperto prima della fine del mese.'],
    ['pt', 'A ponte sobre o rio foi fechada na segunda-feira depois da tempestade e não será aberta antes do fim do mês.'],
    ['nl', 'De brug over de rivier werd maandag na de storm gesloten en gaat niet open voor het einde van de maand.'],
    ['pl', 'Most na rzece został w poniedziałek zamknięty po burzy i nie będzie otwarty przed końcem miesiąca.'],
    ['sv', 'Bron över floden stängdes på måndagen efter stormen och kommer inte att öppnas före slutet av månaden.'],
    ['da', 'Broen over floden blev lukket mandag efter stormen, og den vil ikke blive åbnet før slutningen af måneden.'],
    ['no', 'Broen over elva ble stengt mandag etter stormen, og den vil ikke bli åpnet før slutten av måneden, sier de.'],
    ['fi', 'Silta joen yli suljettiin maanantaina myrskyn jälkeen, ja se ei ole auki ennen kuun loppua, mutta nyt on jo kesä.'],
    ['cs', 'Most přes řeku byl v pondělí po bouři uzavřen a podle úřadů se neotevře před koncem měsíce, protože není jisté, kdy bude.'],
    ['tr', 'Nehir üzerindeki köprü fırtına sonrası pazartesi günü kapatıldı ve ay sonundan önce bir daha açılmayacak.'],
    ['hu', 'A folyó feletti hidat hétfőn a vihar után lezárták, és nem nyitják meg a hónap vége előtt, mert még nem lehet.'],
    ['ro', 'Podul peste râu a fost închis luni după furtună și nu va fi deschis înainte de sfârșitul lunii, pentru că este vechi.'],
    ['id', 'Jembatan di atas sungai itu ditutup pada hari Senin setelah badai dan tidak akan dibuka sebelum akhir bulan.'],
    ['ru', 'Мост через реку был закрыт в понедельник после бури, и его не откроют до конца месяца.'],
    ['uk', 'Міст через річку було закрито в понеділок після бурі, і його не відкриють до кінця місяця.'],
    ['bg', 'Мостът над реката беше затворен в понеделник след бурята и няма да бъде отворен до края на месеца.'],
    ['el', 'Η γέφυρα πάνω από το ποτάμι έκλεισε τη Δευτέρα μετά την καταιγίδα.'],
    ['ja', '川にかかる橋は月曜日に嵐のあとで閉鎖され、月末まで開かない。'],
    ['zh', '河上的桥在星期一暴风雨之后关闭，月底之前不会开放。'],
    ['ko', '강 위의 다리는 월요일 폭풍 후에 폐쇄되었으며 월말까지 열리지 않을 것이다.'],
    ['ar', 'أُغلق الجسر فوق النهر يوم الاثنين بعد العاصفة ولن يفتح قبل نهاية الشهر.'],
    ['fa', 'پل روی رودخانه پس از توفان روز دوشنبه بسته شد و تا پایان ماه باز نخواهد شد و این را گفت.'],
    ['he', 'הגשר מעל הנהר נסגר ביום שני אחרי הסערה ולא ייפתח לפני סוף החודש.'],
    ['hi', 'नदी पर बना पुल सोमवार को तूफान के बाद बंद कर दिया गया।'],
    ['th', 'สะพานข้ามแม่น้ำถูกปิดในวันจันทร์หลังพายุ'],
    [
      'ca',
      "El pont sobre el riu va ser tancat dilluns després de la tempesta i no s'obrirà fins al final del mes, però també hi ha més ponts amb els quals és possible passar.",
    ],
  ])('%s', (language, text) => {
    expect(detectLanguage(text).language).toBe(language);
  });

  test('is unknown where nothing speaks', () => {
    expect(detectLanguage('').language).toBeNull();
    expect(detectLanguage('12 345 – 67').language).toBeNull();
  });

  test('is less certain of a few words than of many', () => {
    const short = detectLanguage('the river').certainty;
    const long = detectLanguage(
      'The bridge over the river was closed, and it will not be opened before the end of the month, they said.',
    ).certainty;
    expect(short).toBeLessThan(0.5);
    expect(long).toBeGreaterThan(0.9);
  });

  test('of a Latin name amid Japanese is Japanese', () => {
    expect(detectLanguage('橋は Arden Bridge と呼ばれ、月曜日に閉鎖された。').language).toBe('ja');
  });
});

describe('stop words', () => {
  test('are half of prose, and no labels', () => {
    expect('the bridge over the river was closed after the storm'.split(' ').filter(isStopWord)).toHaveLength(6);
    expect(['newsletter', 'signup', 'weather'].filter(isStopWord)).toEqual([]);
  });
});
