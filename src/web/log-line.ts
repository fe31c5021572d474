/** What is logged of a request that failed or was slowed: a fixed set of fields, never a body, a query or a cookie. */
export interface LogLine {
  /** The number that the reader was given. */
  reference?: string;
  method: string;
  path: string;
  message: string;
  /** Where it came from, as far as that is trusted; only where someone tried too often. */
  address?: string;
}

const mostBytes = 2048;

/** One line of JSON of at most 2 kB, in which nothing can move the cursor of a terminal or begin a line of its own. */
export function writeLogLine(line: object): string {
  let most = mostBytes;
  let text = '';
  do {
    text = escapeSigns(JSON.stringify(line, (_, value) => (typeof value === 'string' ? cut(value, most) : value)));
    most = Math.floor(most / 2);
  } while (Buffer.byteLength(text) >= mostBytes && most > 0);
  return `${text}\n`;
}

function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most)}…`;
}

/** JSON escapes the signs below U+0020 only; those that a terminal or a reader obeys stand higher as well. */
function escapeSigns(json: string): string {
  return json.replace(/[\u007f-\u009f\u2028\u2029]|\p{Cf}/gu, (sign) =>
    [...Array(sign.length).keys()].map((at) => `\\u${sign.charCodeAt(at).toString(16).padStart(4, '0')}`).join(''),
  );
}

/** An address as it may stand in the log: what comes after /welkom lets someone in. */
export function pathToLog(path: string): string {
  return path.replace(/^(\/welkom\/).*/is, '$1…');
}
