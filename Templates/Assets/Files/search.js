// Finds the pages of the site by any characters that stand on them, or by the pinyin of a place. The index comes in
// scripts that call `briefSearch(name, data)`, since a page on a disk may read no other file. Every word that is shown
// stands in the page.
(() => {
  // What scripts have brought

  const data = new Map();
  self.briefSearch = (name, value) => data.set(name, value);

  // In bytes, what is fetched for one answer; and more than any script of texts holds.
  const mostFetched = 300_000, largestScript = 16_500;
  let fetched = 0;
  const sizeOf = (value) => (typeof value === "string" ? value.length : new TextEncoder().encode(value.join(",\n")).length) + 50;

  const loading = new Map();
  const load = (name) => {
    if (data.has(name)) return data.get(name);
    if (!loading.has(name)) {
      loading.set(name, new Promise((resolve, reject) => {
        const script = make("script", { src: `assets/search/${name}.js` });
        script.onload = () => {
          if (!data.has(name)) return reject(new Error(name));
          fetched += sizeOf(data.get(name));
          resolve(data.get(name));
        };
        script.onerror = () => {
          loading.delete(name);
          reject(new Error(name));
        };
        document.head.append(script);
      }));
    }
    return loading.get(name);
  };

  // Characters: what is searched is folded, unit for unit, so that a place in the folded text is one in the printed

  const folds = Uint16Array.from({ length: 0x10000 }, (_, unit) => unit);

  const readFolds = () => {
    for (let wide = 0xff01; wide <= 0xff5e; wide++) folds[wide] = wide - 0xfee0;
    for (let capital = 0x41; capital <= 0x5a; capital++) folds[capital] = folds[capital + 0xfee0] = capital + 0x20;
    for (const [simplified, ...others] of data.get("variants").split(" ")) {
      for (const other of others) folds[other.charCodeAt(0)] = folds[simplified.charCodeAt(0)];
    }
  };

  const decoder = new TextDecoder("utf-16le");
  const fold = (text) => {
    const units = new Uint16Array(text.length);
    for (let index = 0; index < units.length; index++) units[index] = folds[text.charCodeAt(index)];
    return decoder.decode(units);
  };

  // Numbers, packed as PackedNumbers says

  const valueOf = (unit) => unit - 32 - (unit > 34) - (unit > 92);

  const reader = (packed, start = 0) => {
    let index = start;
    const digit = () => valueOf(packed.charCodeAt(index++));
    const number = () => {
      let value = digit();
      if (value < 61) return value;
      return number() * 32 + value;
    };
    const set = (count) => {
      const members = [];
      for (let first = 0; first < count; first += 6) {
        for (let bits = digit(), member = first; bits; bits >>= 1, member++) if (bits & 1) members.push(member);
      }
      return members;
    };
    return { digit, number, set, skip: (count) => (index += count), get index() { return index; } };
  };

  // Sets of parts, packed one after the other as PackedBits says. Marks the members of each with its value.
  const markSets = (packed, start, end, sets, marks) => {
    let index = start, block = 0, left = 0;
    const fill = () => {
      block = valueOf(packed.charCodeAt(index++));
      left = index < end ? 13 : 6;
      if (left === 13) block = block * 93 + valueOf(packed.charCodeAt(index++));
    };
    for (const [value, count] of sets) {
      let low = 0;
      while (count > 0 && count << (low + 1) <= Math.floor((pageOfPart.length * 69) / 100)) low++;
      for (let member = -1, number = 0; number < count; number++) {
        // How many zeros stand before the next one, which is passed over.
        let zeros = 0;
        for (;;) {
          if (left === 0) fill();
          const rest = block & ((1 << left) - 1);
          if (rest > 0) {
            const here = Math.clz32(rest) - (32 - left);
            zeros += here;
            left -= here + 1;
            break;
          }
          zeros += left;
          left = 0;
        }
        let rest = 0;
        for (let length = low; length > 0; ) {
          if (left === 0) fill();
          const taken = Math.min(left, length);
          left -= taken;
          length -= taken;
          rest = (rest << taken) | ((block >> left) & ((1 << taken) - 1));
        }
        member += (zeros << low) + 1 + rest;
        marks[member] = value;
      }
    }
  };

  // The catalogue of pages

  const kinds = ["brief", "district", "theme", "other", "source", "indicator"];
  // What pages may have of each, and the sets of them that pages have, as numbers.
  let places, themes, years, divisions, themeSets, yearSets, names;
  // By number of the page, of which there may be very many: its kind, the number of its place, of its years and of its
  // themes, and its first part.
  let kindOf, placeOf, yearsOf, themesOf, firstPart;
  let pageOfPart;
  // How many hits have each set of values, with some fields; empty between two counts.
  let tally;

  // A division with those it lies in, the largest first.
  const divisionsOf = (id) => [...new Set([id.slice(0, 2) + "0000", id.slice(0, 4) + "00", id])];

  const readCatalogue = () => {
    const rows = (name) => data.get(name).split("\n").filter(Boolean);
    // What a page in another language calls them.
    const called = data.has("called") ? rows("called") : [];
    const numberOf = (names, name) => names.get(name) ?? (names.set(name, names.size), names.size - 1);
    const divisionNumbers = new Map(), yearNumbers = new Map(), setNumbers = new Map();
    places = rows("places").map((row, index) => {
      const [own, short = own.slice(0, -1)] = row.slice(6).split(" ");
      const name = called[index] ?? own;
      const id = row.slice(0, 6);
      const within = divisionsOf(id).map((division) => numberOf(divisionNumbers, division));
      return { id, own, name, names: [fold(own), fold(short), fold(name)], within };
    });
    themes = rows("themes").map((row) => {
      const [id, name] = row.split(/ (.*)/);
      return { id, name, names: [fold(name)] };
    });
    divisions = [...divisionNumbers.keys()];
    yearSets = ["", ...rows("years")].map((row) => row.split(" ").filter(Boolean).map((year) => numberOf(yearNumbers, year)));
    years = [...yearNumbers.keys()];
    names = new Map([...places, ...themes].map(({ id, name }) => [id, name]));
    const packed = data.get("pages"), digits = Math.ceil(themes.length / 6);
    const next = reader(packed), count = next.number();
    [kindOf, placeOf, yearsOf, themesOf] = Array.from({ length: 4 }, () => new Uint32Array(count));
    firstPart = new Uint32Array(count + 1);
    for (let page = 0; page < count; page++) {
      const kind = next.number();
      kindOf[page] = kind % 16;
      placeOf[page] = next.number();
      yearsOf[page] = next.number();
      const set = kind < 16 ? "" : packed.slice(next.index, next.index + digits);
      next.skip(set.length);
      themesOf[page] = numberOf(setNumbers, set);
      firstPart[page + 1] = firstPart[page] + next.number();
    }
    themeSets = [...setNumbers.keys()].map((set) => (set ? reader(set).set(themes.length) : []));
    tally = new Uint32Array(8 * Math.max(kinds.length, places.length + 1, yearSets.length, themeSets.length));
    pageOfPart = new Uint32Array(firstPart[count]);
    for (let page = 0; page < count; page++) pageOfPart.fill(page, firstPart[page], firstPart[page + 1]);
  };

  // The text of parts of pages

  const worth = { t: 1, d: 2, f: 4, h: 8, T: 16 };
  const figure = 4, documentName = 2, heading = 8, title = 16;
  const texts = [];

  // The address, the title, then a letter before each line; the title of the window is no line of the page where the
  // page's own heading says the same.
  const readText = (part) => {
    const folded = fold(part);
    const lineAt = (start, isTitle = false) => {
      const next = part.indexOf("\n", start), end = next < 0 ? part.length : next;
      const field = isTitle ? title : worth[part[start]];
      const from = field === figure ? part.indexOf(" ", start) + 1 : isTitle ? start : start + 1;
      const anchor = field === figure ? part.slice(start + 2, from - 1) : "";
      return { field, anchor, text: part.slice(from, end), folded: folded.slice(from, end), isTitle };
    };
    const titleStart = part.indexOf("\n") + 1;
    // The lines that hold one of some texts.
    const linesWith = (needles) => {
      const starts = new Set();
      for (const needle of needles) {
        for (let at = folded.indexOf(needle, titleStart); at >= 0; ) {
          starts.add(part.lastIndexOf("\n", at) + 1);
          const end = part.indexOf("\n", at);
          at = end < 0 ? -1 : folded.indexOf(needle, end);
        }
      }
      return [...starts].sort((one, other) => one - other).map((start) => lineAt(start, start === titleStart))
        .filter((line) => first(line, needles) >= 0);
    };
    return { address: part.slice(0, titleStart - 1), title: lineAt(titleStart, true), linesWith };
  };

  const isWhole = () => data.has("text");
  let phrases, chunkOfPart, firstOfChunk, starts;

  // What a large site has besides: see PhraseTable, SearchIndex, PairIndex and StretchIndex.
  const readIndex = () => {
    phrases = data.get("phrases").split("\x1f");
    chunkOfPart = [];
    firstOfChunk = [];
    const counts = reader(data.get("chunks")).number;
    while (chunkOfPart.length < pageOfPart.length) {
      firstOfChunk.push(chunkOfPart.length);
      for (let count = counts(); count > 0; count--) chunkOfPart.push(firstOfChunk.length - 1);
    }
    starts = { pairs: firstKeys("pairs"), stretches: firstKeys("stretches") };
  };

  // The first key of each script of a folder.
  const firstKeys = (folder) => {
    const keys = [];
    const next = reader(data.get(folder));
    for (let key = 0; next.index < data.get(folder).length; keys.push(key)) key += next.number();
    return keys;
  };

  const decode = (coded) => {
    let decoded = "";
    for (let index = 0; index < coded.length; index++) {
      const unit = coded.charCodeAt(index);
      if (unit > 0x7e) decoded += coded[index];
      else if (unit > 0x5d) decoded += phrases[unit - 0x5e];
      else decoded += phrases[33 + valueOf(unit) * 93 + valueOf(coded.charCodeAt(++index))];
    }
    return decoded;
  };

  const text = async (part) => {
    if (texts[part]) return texts[part];
    if (isWhole()) return (texts[part] = readText(data.get("text")[part]));
    const chunk = await load(`text/${chunkOfPart[part]}`);
    return (texts[part] ??= readText(decode(chunk[part - firstOfChunk[chunkOfPart[part]]])));
  };

  // Finding: by part the fields that hold a text

  // A byte a part, and so many that four can be taken as one number.
  const noFields = () => new Uint8Array((pageOfPart.length + 3) & ~3);

  const fieldsByText = async (needle) => {
    const fields = noFields();
    for (let part = 0; part < pageOfPart.length; part++) {
      for (const line of (await text(part)).linesWith([needle])) fields[part] |= line.field;
    }
    return fields;
  };

  // What marks the parts that one key of the index names with their fields. A script holds the keys from its first one on.
  const marker = async ({ folder, key }) => {
    let low = 0, high = starts[folder].length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (starts[folder][middle] <= key) low = middle + 1;
      else high = middle;
    }
    if (low === 0) return () => {};
    const packed = await load(`${folder}/${low - 1}`);
    if (folder === "pairs") return (fields) => markPair(packed, key, fields);
    return (fields) => markStretch(packed, key - starts[folder][low - 1], fields);
  };

  const markPair = (packed, key, fields) => {
    const next = reader(packed);
    for (let first = 0, second = 0; next.index < packed.length; ) {
      const step = next.number();
      first += step;
      second = next.number() + (step ? 0 : second);
      const length = next.number();
      const end = next.index + length;
      if (first * 0x10000 + second < key) next.skip(length);
      else if (first * 0x10000 + second > key) return;
      else {
        const sets = [];
        while (next.index < end && !(sets.at(-1)?.[0] >= 32)) sets.push([next.digit(), next.number()]);
        markSets(packed, next.index, end, sets.map(([set, count]) => [set % 32, count]), fields);
        return;
      }
    }
  };

  // Where a stretch stands is not known: it may be any field.
  const markStretch = (packed, number, fields) => {
    const next = reader(packed);
    for (; number > 0; number--) {
      next.number();
      next.skip(next.number());
    }
    const count = next.number(), length = next.number();
    markSets(packed, next.index, next.index + length, [[31, count]], fields);
  };

  // The keys of a text that together cover it: pairs of characters, and longer runs of digits; see CharacterPairs.
  const keysOf = (needle) => {
    const digitAt = (index) => (/[0-9]/.test(needle[index] ?? "") ? Number(needle[index]) : NaN);
    const keys = [];
    let covered = 0;
    for (let index = 0; index + 1 < needle.length; index++) {
      const [first, second, third, fourth] = [0, 1, 2, 3].map((offset) => digitAt(index + offset));
      const tens = first * 10 + second;
      let length = 2, key = needle.charCodeAt(index) * 0x10000 + needle.charCodeAt(index + 1);
      if (third >= 0 && fourth >= 0 && tens >= 0) [length, key] = [4, (0xd864 + tens) * 0x10000 + third * 10 + fourth];
      else if (tens >= 0 && index + 2 < needle.length) [length, key] = [3, (0xd800 + tens) * 0x10000 + needle.charCodeAt(index + 2)];
      if (index + length > covered) keys.push(key);
      covered = Math.max(covered, index + length);
    }
    return keys;
  };

  // The hashes of its stretches: see TextStretches.
  const stretchesOf = (needle) => {
    const hashes = new Set();
    for (let last = 0; last < needle.length; last++) {
      if (needle[last] === " ") continue;
      for (let index = last, hash = 0, weight = 0, beforeLast = 0; index >= 0 && beforeLast < 5; index--) {
        const unit = needle.charCodeAt(index);
        if (unit === 0x20) continue;
        const own = unit < 0x80 ? 1 : 2;
        hash = Math.imul(hash ^ unit, 0x9e3779b1);
        weight += own;
        if (index < last) beforeLast += own;
        if (weight >= 5 && (weight - own < 5 || beforeLast < 5)) hashes.add(hash >>> 18);
      }
    }
    return [...hashes];
  };

  // Of a long text not all keys are asked for: what is shown is compared with the text anyway. Stretches leave out more
  // than pairs, which say the fields.
  const mostKeys = 6, mostPairs = 3;

  const someOf = (keys, most) =>
    keys.length <= most ? keys : Array.from({ length: most }, (_, step) => keys[Math.round((step * (keys.length - 1)) / (most - 1))]);

  const fieldsByKeys = async (needle) => {
    const stretches = stretchesOf(needle).map((key) => ({ folder: "stretches", key }));
    const pairs = keysOf(needle).map((key) => ({ folder: "pairs", key }));
    const chosen = someOf(pairs, Math.max(mostPairs, mostKeys - stretches.length));
    const keys = [...chosen, ...someOf(stretches, mostKeys - chosen.length)];
    // A text stands in one line, and so its keys share a field. What has come is read while the rest is fetched.
    const fields = noFields().fill(0xff), one = noFields();
    const quads = new Uint32Array(fields.buffer), own = new Uint32Array(one.buffer);
    await Promise.all(keys.map(async (key) => {
      const mark = await marker(key);
      one.fill(0);
      mark(one);
      for (let index = 0; index < quads.length; index++) quads[index] &= own[index];
    }));
    return fields;
  };

  // A hit is a page with the fields where it holds a text, as one number, since there may be very many. What is found are
  // hits in the order of their pages, the texts, and for each the fields by part.
  const hitOf = (page, fields) => (page << 5) | fields;
  const pageOf = (hit) => hit >> 5;

  const foundOf = async (needle) => {
    const fields = await (isWhole() ? fieldsByText(needle) : fieldsByKeys(needle));
    const quads = new Uint32Array(fields.buffer);
    const hits = [];
    let last = -1;
    for (let quad = 0; quad < quads.length; quad++) {
      if (quads[quad] === 0) continue;
      for (let part = quad * 4; part < quad * 4 + 4; part++) {
        if (fields[part] === 0) continue;
        const page = pageOfPart[part];
        if (page === last) hits[hits.length - 1] |= fields[part];
        else hits.push(hitOf((last = page), fields[part]));
      }
    }
    return { hits, needles: [needle], sources: [fields], isAll: true };
  };

  // Pages that hold one text and the other, or either. Two in different fields are worth no more than in the text.
  const joined = (isAll) => (left, right) => {
    const fields = new Map(left.hits.map((hit) => [pageOf(hit), hit & 31]));
    const hits = right.hits.filter((hit) => !isAll || fields.has(pageOf(hit))).map((hit) => {
      const other = fields.get(pageOf(hit)) ?? 0;
      fields.delete(pageOf(hit));
      return hitOf(pageOf(hit), isAll ? hit & other & 31 || 1 : (hit & 31) | other);
    });
    if (!isAll) for (const [page, own] of fields) hits.push(hitOf(page, own));
    hits.sort((one, other) => one - other);
    return { hits, needles: [...left.needles, ...right.needles], sources: [...left.sources, ...right.sources], isAll };
  };

  // A place is named by the beginning of its pinyin, or by the first letters of its syllables.
  const mostNames = 8;
  const placesByPinyin = async (query) => {
    const letters = query.replace(/[ ']/g, "");
    if (!/^[a-z]{2,}$/.test(letters)) return [];
    const pinyin = (await load("pinyin")).split("\n");
    const named = places.filter((_, index) => {
      const syllables = pinyin[index].split(" ");
      return syllables.join("").startsWith(letters) || syllables.map((syllable) => syllable[0]).join("").startsWith(letters);
    });
    return named.slice(0, mostNames);
  };

  const normal = (query) => fold(query).trim().replace(/\s+/g, " ");

  const find = async (query) => {
    let [found, named] = await Promise.all([foundOf(query), placesByPinyin(query)]);
    // What stands nowhere as it was typed may be pinyin, or several words.
    const words = query.split(" ").filter((word) => word.length > 1);
    const isPinyin = found.hits.length === 0 && named.length > 0;
    const isApart = found.hits.length === 0 && !isPinyin && words.length > 1;
    if (isPinyin) found = (await Promise.all(named.map(({ names }) => foundOf(names[1])))).reduce(joined(false));
    if (isApart) found = (await Promise.all(words.map(foundOf))).reduce(joined(true));
    return { ...found, hits: rank(found.hits, query, isPinyin ? named : []), named, isApart };
  };

  // Best first: what bears the name or is about what bears it; then by where the words stand; then the latest

  const tiers = new Map([[title, 4], [heading, 3], [figure, 2], [documentName, 2], [0, 1]]);

  const worthOf = (kind, mask, isAbout) => {
    const field = mask & title ? title : mask & heading ? heading : mask & figure ? figure : mask & documentName;
    const tier = tiers.get(field);
    // A page that lists others is an answer by its title alone.
    if (kind === "other") return field === title ? tier : 0;
    // A raw text says what its briefs say, and comes after them.
    if (kind === "source") return field === title ? tier : -1;
    // A page that bears the words as its name is before a brief about them, a brief before a page that quotes it.
    const preference = kind === "brief" ? 0.25 : field === title ? 0.5 : 0;
    return tier + (isAbout ? 3 : 0) + preference;
  };

  const rank = (hits, query, named) => {
    const bearers = new Set([...places, ...themes].filter((thing) => thing.names.includes(query) || named.includes(thing)).map(({ id }) => id));
    const byWorth = new Map();
    for (const hit of hits) {
      const page = pageOf(hit), kind = kinds[kindOf[page]];
      const isAbout = bearers.size > 0 &&
        (bearers.has(places[placeOf[page] - 1]?.id) || (kind === "theme" && bearers.has(themes[themeSets[themesOf[page]][0]]?.id)));
      const worth = worthOf(kind, hit & 31, isAbout);
      const equals = byWorth.get(worth);
      if (equals) equals.push(hit);
      else byWorth.set(worth, [hit]);
    }
    return [...byWorth.keys()].sort((one, other) => other - one).flatMap((worth) => byWorth.get(worth));
  };

  const first = (line, needles) => {
    const found = needles.map((needle) => line.folded.indexOf(needle)).filter((index) => index >= 0);
    return found.length ? Math.min(...found) : -1;
  };

  // As much of a page as it takes to see whether it holds what was looked for, with the lines that hold it; false where it
  // does not, null where no more may be read.
  const confirm = async (hit, { needles, sources, isAll }, budget) => {
    const missing = new Set(needles);
    const fields = (part) => Math.max(...sources.map((source) => source[part]));
    const parts = [];
    for (let part = firstPart[pageOf(hit)]; part < firstPart[pageOf(hit) + 1]; part++) if (fields(part)) parts.push(part);
    const reads = [];
    for (const part of parts.sort((one, other) => fields(other) - fields(one) || one - other)) {
      if (!texts[part] && budget.reads-- <= 0) return null;
      const read = await text(part);
      const lines = read.linesWith(needles);
      if (lines.length === 0) continue;
      reads.push({ ...read, lines });
      for (const needle of missing) if (lines.some((line) => line.folded.includes(needle))) missing.delete(needle);
      if (!isAll || missing.size === 0) return reads;
    }
    return false;
  };

  // For whoever wants to know what the index says: the numbers of the pages that are found, before any is shown.
  self.briefSearch.find = async (query) => (await find(normal(query))).hits.map(pageOf);

  // Narrowing down: a facet gives each page the number of a set, and each set the numbers of the values in it; of a brief
  // some fields are values, too

  const kindFacet = ["brief", "figure", "document", "district", "theme", "indicator", "other", "source"];
  const kindValues = (set, fields) => {
    const kind = kindFacet.indexOf(kinds[set]);
    return kind > 0 ? [kind] : [kind, ...(fields & figure ? [1] : []), ...(fields & documentName ? [2] : [])];
  };

  const facets = {
    kind: {
      ids: () => kindFacet,
      sets: () => kindOf,
      fields: figure | documentName,
      values: kindValues,
      isOrdered: true,
      name: (id) => words[id] ?? id,
    },
    place: { ids: () => divisions, sets: () => placeOf, values: (set) => places[set - 1]?.within ?? [], name: (id) => names.get(id) ?? id },
    theme: { ids: () => themes.map(({ id }) => id), sets: () => themesOf, values: (set) => themeSets[set], name: (id) => names.get(id) ?? id },
    year: { ids: () => years, sets: () => yearsOf, values: (set) => yearSets[set], name: (id) => id },
  };

  // Of some hits those that have the chosen values of all facets, or all but one.
  const within = (hits, besides) => {
    const chosen = Object.keys(facets).filter((name) => state[name] && name !== besides);
    return chosen.reduce((rest, name) => {
      const { values } = facets[name], sets = facets[name].sets(), number = facets[name].ids().indexOf(state[name]);
      return rest.filter((hit) => values(sets[pageOf(hit)], hit).includes(number));
    }, hits);
  };

  // How many hits have a value, for those that some have.
  const counts = (hits, name) => {
    const { values, fields } = facets[name], ids = facets[name].ids(), sets = facets[name].sets();
    const keys = [];
    for (const hit of within(hits, name)) {
      const key = (sets[pageOf(hit)] << 3) | (hit & fields);
      if (tally[key]++ === 0) keys.push(key);
    }
    const totals = new Uint32Array(ids.length);
    for (const key of keys) {
      for (const value of values(key >> 3, key)) totals[value] += tally[key];
      tally[key] = 0;
    }
    return new Map(ids.map((id, value) => [id, totals[value]]).filter(([, total]) => total > 0));
  };

  // The divisions below the chosen one, or below none; where there is but one, those below it.
  const above = (id) => (id.endsWith("0000") ? "" : id.slice(0, id.endsWith("00") ? 2 : 4).padEnd(6, "0"));

  const divisionsBelow = (counted, chosen) => {
    const below = [...counted.keys()].filter((id) => above(id) === chosen);
    const inner = below.length === 1 ? divisionsBelow(counted, below[0]) : [];
    return inner.length > 0 ? inner : below;
  };

  // The page

  const words = {};
  const parameters = ["q", ...Object.keys(facets)];
  let field, status, guesses, list, folder, more;
  let pageTitle, state, outcome, shown;
  let runs = 0;

  // On a page in another language, what is Chinese says so.
  const isChinesePage = document.documentElement.lang.startsWith("zh");
  const isForeign = (child) => !isChinesePage && typeof child === "string" && /\p{Script=Han}/u.test(child);

  const make = (tag, properties, ...children) => {
    const made = Object.assign(document.createElement(tag), properties);
    if (children.some(isForeign)) made.lang = "zh-CN";
    made.append(...children.filter((child) => child != null));
    return made;
  };

  const say = (name, values) => words[name].replace(/\{(\w+)\}/g, (_, key) => values[key]);

  // Printed text with what was found in it marked, from `start` to `end`.
  const marked = (line, needles, start = 0, end = line.text.length) => {
    const pieces = [];
    while (start < end) {
      let next = end, length = 0;
      for (const needle of needles) {
        const found = line.folded.indexOf(needle, start);
        if (found >= 0 && (found < next || (found === next && needle.length > length))) [next, length] = [found, needle.length];
      }
      next = Math.min(next, end);
      pieces.push(line.text.slice(start, next).replaceAll("\t", " "));
      if (length) pieces.push(make("mark", {}, line.text.slice(next, next + length)));
      start = next + length;
    }
    return pieces;
  };

  // To the very words where the browser knows text fragments; others open the page.
  const linkTo = (address, line, needles) => {
    const at = first(line, needles);
    const length = Math.max(...needles.filter((needle) => line.folded.startsWith(needle, at)).map((needle) => needle.length));
    return `${address}#:~:text=${encodeURIComponent(line.text.slice(at, at + length)).replaceAll("-", "%2D")}`;
  };

  // The sentence around a hit, or as much of it as fits.
  const before = 40, after = 90;
  const passage = (address, line, needles) => {
    const at = first(line, needles);
    const earliest = Math.max(0, at - before);
    const lead = line.text.slice(earliest, at);
    const sentence = Math.max(...["。", "！", "？", "；", "\t"].map((mark) => lead.lastIndexOf(mark))) + 1;
    const start = earliest + sentence;
    const end = Math.min(line.text.length, at + after);
    const link = make("a", { href: linkTo(address, line, needles) },
      earliest > 0 && sentence === 0 ? words.ellipsis : null, ...marked(line, needles, start, end), end < line.text.length ? words.ellipsis : null);
    return make("p", { className: "passage" }, link);
  };

  const row = (address, line, needles) => {
    const tab = line.text.lastIndexOf("\t");
    const link = make("a", { href: `${address}#${line.anchor}` }, ...marked(line, needles, 0, tab));
    return make("div", {}, make("dt", {}, link), make("dd", {}, ...marked(line, needles, tab + 1)));
  };

  const mostPassages = 2, mostRows = 5;

  const item = (page, reads) => {
    const { needles } = outcome;
    const { address, title: name } = reads[0];
    const kind = kinds[kindOf[page]], place = places[placeOf[page] - 1], told = yearSets[yearsOf[page]].map((year) => years[year]);
    const only = { figure, document: documentName }[state.kind];
    // What stands over the hit anyway is no passage.
    const isShown = (line) => line.isTitle || name.folded.includes(line.folded) || place?.names.includes(line.folded);
    const isRow = (line) => line.field === figure && line.anchor && line.text.includes("\t");
    const lines = reads.flatMap((read) => read.lines)
      .filter((line) => (!only || line.field === only) && !isShown(line));
    const rows = lines.filter(isRow).slice(0, only === figure ? lines.length : mostRows);
    // The same sentence may stand in a summary and in the text: there it has its neighbours.
    const passages = new Map();
    for (const line of lines.filter((line) => !isRow(line)).sort((one, other) => other.field - one.field)) {
      const at = first(line, needles);
      const words = line.folded.slice(at, at + 20);
      if ((passages.get(words)?.text.length ?? 0) < line.text.length) passages.set(words, line);
    }
    const about = [words[kind]];
    if (kind === "brief" && place) {
      const path = place.within.map((division) => facets.place.name(divisions[division]));
      about.push((isChinesePage ? path : path.reverse()).join(words.between));
    }
    if (told.length) about.push(told.length > 1 ? told[0] + words.to + told.at(-1) : told[0]);
    return make("li", { className: "card" }, make("article", {},
      make("p", { className: "card-meta" }, ...about.flatMap((word) => [make("span", {}, word), " "])),
      make("h2", { className: "card-title" }, make("a", { href: address }, ...marked(name, needles))),
      ...[...passages.values()].slice(0, only ? lines.length : mostPassages).map((line) => passage(address, line, needles)),
      rows.length ? make("dl", { className: "figures" }, ...rows.map((line) => row(address, line, needles))) : null));
  };

  const addressOf = (next) => "?" + new URLSearchParams(Object.entries(next).filter(([, value]) => value));

  const mostValues = 12;

  const choice = (name, id, count) => {
    const isChosen = state[name] === id;
    const label = facets[name].name(id);
    const link = make("a", { href: addressOf({ ...state, [name]: isChosen ? "" : id }) }, label);
    if (!isChosen) return make("li", {}, link, " ", make("small", {}, String(count)));
    link.className = "chosen";
    link.setAttribute("aria-label", say("clear", { name: label }));
    return make("li", {}, link);
  };

  const showFacets = (hits) => {
    const sections = Object.entries(facets).flatMap(([name, { isOrdered }]) => {
      const counted = counts(hits, name);
      const byCount = (one, other) => counted.get(other) - counted.get(one) || (one < other ? -1 : 1);
      let ids = [...counted.keys()];
      if (name === "place") ids = divisionsBelow(counted, state.place).sort(byCount);
      else if (name === "year") ids.sort().reverse();
      else if (!isOrdered) ids.sort(byCount);
      ids = ids.filter((id) => id !== state[name]).slice(0, mostValues);
      if (state[name]) ids.unshift(state[name]);
      else if (ids.length < 2) return [];
      const items = ids.map((id) => choice(name, id, counted.get(id) ?? 0));
      return [make("section", {}, make("h2", {}, words[name]), make("ul", {}, ...items))];
    });
    folder.lastElementChild.replaceChildren(...sections);
    folder.hidden = !sections.length;
  };

  // What stands around every page; read once, since the browser has to lay the page out for it.
  let frame;
  const readFrame = () => {
    frame = fold([...document.querySelectorAll(".banner, .footer")].map((part) => part.innerText).join("\n"));
  };

  const report = (query) => {
    const { hits, all, named, isApart, isSure } = outcome;
    const q = state.q.trim();
    const message = [];
    if (hits.length) message.push(say(isSure || shown >= hits.length ? "found" : "at-most", { n: hits.length, shown }));
    else message.push(say(all.length > 0 && Object.keys(facets).some((name) => state[name]) ? "none-here" : "none", { q }));
    if (isApart && hits.length) message.push(say("apart", { q }));
    if (frame.includes(query)) message.push(say("frame", { q }));
    status.textContent = message.join(words.pause);
    guesses.replaceChildren(...(named.length ? [say("pinyin", { q })] : []), ...named.flatMap(({ own }) => [
      make("a", { href: addressOf({ ...state, q: own }) }, own), " "]));
  };

  // So many more hits as make up a page; what turns out not to hold the text is no hit. Where that takes too much
  // reading, fewer come at a time. Nothing where another search has begun meanwhile.
  const pageSize = 10;
  const nextHits = async (number) => {
    const { hits } = outcome;
    const items = [];
    while (items.length < pageSize && shown < hits.length) {
      const budget = { reads: isWhole() ? Infinity : Math.floor((mostFetched - fetched) / largestScript) };
      if (budget.reads < 1) break;
      const next = hits.slice(shown, shown + pageSize - items.length);
      const reads = await Promise.all(next.map((hit) => confirm(hit, outcome, budget)));
      if (number !== runs) return null;
      const confirmed = next.filter((_, index) => reads[index]);
      hits.splice(shown, next.length, ...confirmed, ...next.filter((_, index) => reads[index] === null));
      items.push(...confirmed.map((hit) => item(pageOf(hit), reads[next.indexOf(hit)])));
      shown += confirmed.length;
    }
    return items;
  };

  const show = (items) => {
    list.append(...items);
    more.hidden = shown >= outcome.hits.length;
    report(normal(state.q));
  };

  const showNothing = (why) => {
    list.replaceChildren();
    guesses.replaceChildren();
    list.parentElement.parentElement.hidden = true;
    status.textContent = why;
    list.removeAttribute("aria-busy");
  };

  const showMore = async () => {
    const items = await nextHits(runs);
    if (items) show(items);
  };

  const run = async () => {
    const number = ++runs;
    fetched = 0;
    list.setAttribute("aria-busy", "true");
    const query = normal(state.q);
    document.title = (state.q ? state.q + " · " : "") + pageTitle;
    const isLong = [...query].length > 1;
    if (!isLong) return showNothing(words[query ? "short" : "hint"]);
    try {
      const found = await find(query);
      if (number !== runs) return;
      outcome = { ...found, all: found.hits, hits: within([...found.hits]), isSure: isWhole() || keysOf(query).length === 1 };
      shown = 0;
      // What was there stays until all of an answer can be seen.
      const items = await nextHits(number);
      if (!items) return;
      list.replaceChildren();
      show(items);
      list.parentElement.parentElement.hidden = false;
      list.removeAttribute("aria-busy");
      // The choices come behind the hits, and move none of them.
      folder.hidden = found.hits.length === 0;
      await new Promise((resolve) => setTimeout(resolve));
      if (number === runs) showFacets(found.hits);
    } catch {
      if (number === runs) showNothing(words.failed);
    }
  };

  const readAddress = (query) => {
    state = Object.fromEntries(parameters.map((name) => [name, query.get(name) ?? ""]));
  };

  // What is typed takes the place of the page's entry in the history; a choice makes an entry of its own.
  const go = (next, isNew) => {
    const address = addressOf(next);
    state = next;
    if (address !== (location.search || "?")) history[isNew ? "pushState" : "replaceState"](null, "", address);
    return run();
  };

  // Arrows go from the field through the hits and back, Escape to the field, and there empties it.
  const move = (event) => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const links = [...list.querySelectorAll("a")];
    const at = links.indexOf(document.activeElement);
    const isInField = document.activeElement === field;
    if (event.key === "ArrowDown" && (isInField || at >= 0)) links[at + 1]?.focus();
    else if (event.key === "ArrowUp" && at >= 0) (links[at - 1] ?? field).focus();
    else if (event.key === "Escape" && !isInField) field.focus();
    else if (event.key === "Escape" && field.value) go({ ...state, q: (field.value = "") }, false);
    else return;
    event.preventDefault();
  };

  const listen = () => {
    // While characters are being composed from letters or strokes, nothing is looked for.
    const typed = (event) => {
      if (!event.isComposing && field.value !== state.q) go({ ...state, q: field.value }, false);
    };
    field.addEventListener("input", typed);
    field.addEventListener("compositionend", typed);
    field.form.addEventListener("submit", (event) => {
      event.preventDefault();
      go({ ...state, q: field.value }, true);
    });
    folder.addEventListener("click", (event) => {
      const link = event.target.closest("a");
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      readAddress(new URLSearchParams(link.search));
      go(state, true).then(() => folder.querySelector("a")?.focus());
    });
    more.addEventListener("click", async () => {
      const from = shown;
      fetched = 0;
      await showMore();
      list.children[from]?.querySelector("a").focus();
    });
    addEventListener("popstate", () => {
      readAddress(new URLSearchParams(location.search));
      field.value = state.q;
      run();
    });
    addEventListener("keydown", move);
  };

  addEventListener("DOMContentLoaded", () => {
    [field, status, guesses, list, folder, more] = ["q", "found", "guesses", "hits", "facets", "more-hits"].map((id) => document.getElementById(id));
    for (const word of document.getElementById("search-words").content.children) words[word.dataset.name] = word.textContent;
    if (!data.has("pages")) {
      status.textContent = words.failed;
      return;
    }
    pageTitle = document.title;
    folder.open = matchMedia("(min-width: 62rem)").matches;
    readFolds();
    readFrame();
    readCatalogue();
    if (!isWhole()) readIndex();
    readAddress(new URLSearchParams(location.search));
    field.value = state.q;
    if (!state.q) field.focus();
    listen();
    run();
  });
})();
