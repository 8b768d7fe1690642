/** Articles, prepositions and conjunctions after which no sentence ends, in a dozen languages. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  [
    'the a an of to in on at by for from with and or but that which who as is are was were be been has have had not this these his her its their our your my he she it they we you',
    'der die das des dem den ein eine einer eines einem einen und oder in im am an auf mit von vom zu zum zur für bei aus nach über unter durch als dass ist sind war hat haben',
    'le la les un une des de du et ou en dans sur au aux par pour avec que qui est',
    'el los las una unos del y o con por para se su al',
    'il lo gli dei della delle di da e per che nel alla',
    'os um uma do dos no na nos',
    'het een van op te voor met dat',
    'av och på som till för med den det ett og i til af er',
    'w z na do się że bir ve bu ile için',
    'в и на с по о не что из к за от для как',
  ]
    .join(' ')
    .split(' '),
);

const LAST_WORD = /([\p{L}\p{M}]+)[^\p{L}\p{M}\p{N}]*$/u;

/** True where a text's last word is one after which its sentence must go on. */
export function endsOnFunctionWord(text: string): boolean {
  const word = LAST_WORD.exec(text.slice(-24))?.[1];
  return word !== undefined && FUNCTION_WORDS.has(word.toLowerCase());
}
