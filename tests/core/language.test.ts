import { describe, expect, test } from 'vitest';
import { countWords, languageOf } from '../../core/language/detect-language.ts';
import { wordsOf } from '../../core/text/words.ts';

const detect = (text: string) => languageOf([countWords(wordsOf(text))]);

describe('the language of a text', () => {
  test.each([
    ['id', 'Pemerintah mengatakan bahwa perundingan itu akan dilanjutkan pada pekan depan di Jakarta.'],
    ['id', 'Kementerian Luar Negeri telah memanggil duta besar untuk meminta penjelasan atas uji coba tersebut.'],
    ['en', 'The government said that the talks would resume next week, but officials declined to comment on the details.'],
    ['en', 'North Korea fired two short-range missiles hours after the drills, according to the military.'],
    [undefined, 'Le gouvernement a déclaré que les négociations reprendraient la semaine prochaine à Paris.'],
    [undefined, 'Die Regierung sagte, dass die Gespräche in der nächsten Woche fortgesetzt werden sollen.'],
    [undefined, 'De regering zei dat de onderhandelingen volgende week in Den Haag worden hervat, aldus de minister.'],
    [undefined, '정부는 다음 주에 협상이 재개될 것이라고 밝혔다 그러나 세부 사항은 밝히지 않았다'],
    [undefined, 'Harga Rp 10.000 10.000 10.000 10.000 10.000 10.000 10.000 10.000'],
    [undefined, 'yang dan di'],
  ])('is %s: %s', (language, text) => {
    expect(detect(text)).toBe(language);
  });
});
