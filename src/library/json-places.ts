/** Where a part of a JSON text begins: a member of an object at its name. */
interface JsonPlace {
  at: number;
  members?: Map<string, JsonPlace>;
  items?: JsonPlace[];
}

/** Where the parts of a JSON text begin, and where a name stands in an object for the second time. */
export interface JsonPlaces {
  root: JsonPlace;
  doubles: number[];
}

/** Walks once through a text that JSON.parse accepts. However deep it goes, nothing is called within itself. */
export function locateJson(text: string): JsonPlaces {
  const open: JsonPlace[] = [];
  const doubles: number[] = [];
  let root: JsonPlace = { at: 0 };
  let name: { text: string; at: number } | undefined;

  function attach(place: JsonPlace): JsonPlace {
    const holder = open.at(-1);
    if (holder === undefined) root = place;
    else if (holder.items !== undefined) holder.items.push(place);
    else if (name !== undefined) {
      place.at = name.at;
      holder.members!.set(name.text, place);
      name = undefined;
    }
    return place;
  }

  for (let i = 0; i < text.length; i += 1) {
    const sign = text[i]!;
    if (sign === '{') open.push(attach({ at: i, members: new Map() }));
    else if (sign === '[') open.push(attach({ at: i, items: [] }));
    else if (sign === '}' || sign === ']') open.pop();
    else if (sign === '"') {
      const end = endOfString(text, i);
      const { members } = open.at(-1) ?? {};
      if (members !== undefined && name === undefined) {
        name = { text: JSON.parse(text.slice(i, end)) as string, at: i };
        if (members.has(name.text)) doubles.push(i);
      } else attach({ at: i });
      i = end - 1;
    } else if (/[^\s,:]/.test(sign)) {
      attach({ at: i });
      while (i + 1 < text.length && /[^\s,\]}]/.test(text[i + 1]!)) i += 1;
    }
  }
  return { root, doubles };
}

function endOfString(text: string, from: number): number {
  let i = from + 1;
  while (i < text.length && text[i] !== '"') i += text[i] === '\\' ? 2 : 1;
  return i + 1;
}

/** Where the deepest existing part of `path` begins in the text. */
export function placeIn({ root }: JsonPlaces, path: readonly (string | number)[]): number {
  let place = root;
  for (const step of path) {
    const next = place.members?.get(String(step)) ?? place.items?.[Number(step)];
    if (next === undefined) break;
    place = next;
  }
  return place.at;
}
