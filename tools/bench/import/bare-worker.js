// The bare limit: a worker that only cuts bytes into typed columns. No quotes, no types, no missing values, no checks:
// every row is `region,indicator,year,value`. What any reader of such a file can be compared with.
/* global self, TextDecoder */
const [LF, COMMA, POINT, ZERO] = [10, 44, 46, 48];
const CHUNK = 1024 * 1024;

/** Texts as codes; bytes are compared with bytes. */
function dictionary() {
  const [starts, lengths, hashes, texts] = [[], [], [], []];
  let [arena, used] = [new Uint8Array(1 << 16), 0];
  let slots = new Int32Array(1 << 14);
  const decoder = new TextDecoder();
  return {
    texts,
    code(bytes, from, to) {
      let hash = 0;
      for (let at = from; at < to; at++) hash = (Math.imul(hash, 31) + bytes[at]) | 0;
      hash ^= hash >>> 15;
      for (let slot = hash & (slots.length - 1); ; slot = (slot + 1) & (slots.length - 1)) {
        const code = slots[slot] - 1;
        if (code < 0) {
          const length = to - from;
          if (used + length > arena.length) {
            const larger = new Uint8Array(arena.length * 2);
            larger.set(arena);
            arena = larger;
          }
          arena.set(bytes.subarray(from, to), used);
          starts.push(used);
          lengths.push(length);
          hashes.push(hash);
          used += length;
          slots[slot] = texts.push(decoder.decode(bytes.subarray(from, to)));
          return texts.length - 1;
        }
        if (hashes[code] !== hash || lengths[code] !== to - from) continue;
        let at = 0;
        while (at < lengths[code] && arena[starts[code] + at] === bytes[from + at]) at++;
        if (at === lengths[code]) return code;
      }
    },
  };
}

async function read(file) {
  let size = 1 << 16;
  let [region, indicator, year, value] = [
    new Uint16Array(size),
    new Uint16Array(size),
    new Uint16Array(size),
    new Float64Array(size),
  ];
  const [regions, indicators] = [dictionary(), dictionary()];
  let rows = 0;
  let header = true;
  let rest = new Uint8Array(0);
  const part = (from) => file.slice(from, from + CHUNK).arrayBuffer();
  let next = part(0);
  for (let offset = 0; offset < file.size; offset += CHUNK) {
    const chunk = new Uint8Array(await next);
    if (offset + CHUNK < file.size) next = part(offset + CHUNK);
    const bytes = new Uint8Array(rest.length + chunk.length);
    bytes.set(rest);
    bytes.set(chunk, rest.length);
    const end = bytes.lastIndexOf(LF) + 1;
    let at = 0;
    if (header) {
      at = bytes.indexOf(LF) + 1;
      header = false;
    }
    while (at < end) {
      if (rows === size) {
        size *= 2;
        const grown = (column) => {
          const larger = new column.constructor(size);
          larger.set(column);
          return larger;
        };
        [region, indicator, year, value] = [region, indicator, year, value].map(grown);
      }
      let from = at;
      while (bytes[at] !== COMMA) at++;
      region[rows] = regions.code(bytes, from, at);
      from = ++at;
      while (bytes[at] !== COMMA) at++;
      indicator[rows] = indicators.code(bytes, from, at);
      at++;
      let whole = 0;
      for (; bytes[at] !== COMMA; at++) whole = whole * 10 + bytes[at] - ZERO;
      year[rows] = whole;
      at++;
      whole = 0;
      let scale = 0;
      for (; bytes[at] !== LF; at++) {
        if (bytes[at] === POINT) scale = 1;
        else {
          whole = whole * 10 + bytes[at] - ZERO;
          scale *= 10;
        }
      }
      value[rows] = scale > 1 ? whole / scale : whole;
      at++;
      rows++;
    }
    rest = bytes.slice(end);
  }
  return {
    rows,
    region,
    indicator,
    year,
    value,
    regions: regions.texts,
    indicators: indicators.texts,
  };
}

let table;

/** Lines of the first five regions and the 31 greatest of the last year. */
function slices(code) {
  const { rows, region, indicator, year, value } = table;
  let last = 0;
  for (let row = 0; row < rows; row++)
    if (indicator[row] === code && year[row] > last) last = year[row];
  const lines = [[], [], [], [], []];
  const bars = [];
  for (let row = 0; row < rows; row++) {
    if (indicator[row] !== code) continue;
    if (region[row] < 5) lines[region[row]].push([year[row], value[row]]);
    if (year[row] === last) bars.push([region[row], value[row]]);
  }
  bars.sort((a, b) => b[1] - a[1]);
  return {
    lines: lines.map((points, at) => ({
      name: table.regions[at],
      points: points.sort((a, b) => a[0] - b[0]),
    })),
    bars: bars.slice(0, 31).map(([at, figure]) => [table.regions[at], figure]),
  };
}

self.onmessage = async ({ data }) => {
  if (data.file) table = await read(data.file);
  self.postMessage({ rows: table.rows, ...slices(data.indicator) });
};
