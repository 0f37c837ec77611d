// A file before and after mending → the difference, as lines to print.
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';

const pictures = 0x24_00;

const showControl = (character: string): string => {
  const code = character.codePointAt(0) ?? 0;
  return String.fromCodePoint(code < 0x20 ? pictures + code : 0xff_fd);
};

/** Control characters, which a terminal would obey, as pictures of them: `␍` for a carriage return. */
export const showControls = (text: string): string =>
  text.replace(/(?![\n\t])\p{Cc}|[\p{Zl}\p{Zp}\p{Bidi_Control}]/gu, showControl);

/** The difference in unified form, with one line around each change. */
export const formatDiff = (path: string, before: string, after: string): string =>
  createTwoFilesPatch(
    showControls(path),
    showControls(path),
    showControls(before),
    showControls(after),
    undefined,
    undefined,
    {
      context: 1,
      headerOptions: FILE_HEADERS_ONLY,
    },
  ).trimEnd();
