/** How a footnote is marked where the text refers to it and where it begins, and how it leads back to the text. */
const NOTE_MARK = /^[[(]?(?:\d{1,3}|[*†‡§]{1,3})[\])]?[.:]?$/;
const BACK_MARK = /^(?:[↩⏎↑^][\ufe0e\ufe0f]?)+$/;

/** True for what a link to a footnote says: its number, or a sign. */
export const isNoteMark = (text: string): boolean => NOTE_MARK.test(text);

/** True for what a link from a footnote back to its mark says. */
export const isBackMark = (text: string): boolean => BACK_MARK.test(text);
