// Formats the difference between a file before and after fixing, safe to print in a terminal.
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';

const pictures = 0x24_00;

const showControl = (character: string): string => {
  const code = character.codePointAt(0) ?? 0;
  return String.fromCodePoint(code < 0x20 ? pictures + code : 0xff_fd);
};

/** Replaces control characters, which a terminal would obey, with visible ones: `␍` for a carriage return. */
export const showControls = (text: string): string =>
  text.replace(/(?![\n\t])\p{Cc}|[\p{Zl}\p{Zp}\p{Bidi_Control}]/gu, showControl);

/** The unified diff, with one line of context around each change. */
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
