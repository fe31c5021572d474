/**
 * The exchanges that sort any list of `size`, in order: of each pair of places the first gets the higher. Merge exchange
 * (Batcher 1968; Knuth, The Art of Computer Programming 3, algorithm 5.2.2M), about size · (log₂ size)² / 4 exchanges.
 */
export function sortingNetwork(size: number): [number, number][] {
  const pairs: [number, number][] = [];
  let top = 1;
  while (top * 2 < size) top *= 2;
  for (let p = top; p >= 1; p /= 2) {
    let q = top;
    let r = 0;
    let distance = p;
    for (;;) {
      for (let i = 0; i + distance < size; i++) if ((i & p) === r) pairs.push([i, i + distance]);
      if (q === p) break;
      distance = q - p;
      q /= 2;
      r = p;
    }
  }
  return pairs;
}
