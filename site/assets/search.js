// Finds the pages of the site by any characters that stand on them, or by the pinyin of a place. The index comes in
// scripts that call `briefSearch(name, data)`, since a page on a disk may read no other file. Every word that is shown
// stands in the page.
(() => {
  // What scripts have brought

  const data = new Map();
  self.briefSearch = (name, value) => data.set(name, value);

  const loading = new Map();
  const load = (name) => {
    if (data.has(name)) return data.get(name);
    if (!loading.has(name)) {
      loading.set(name, new Promise((resolve, reject) => {
        const script = make("script", { src: `assets/search/${name}.js` });
        script.onload = () => (data.has(name) ? resolve(data.get(name)) : reject(new Error(name)));
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

  // Bits, packed as PackedBits says
  const bitReader = (packed, start, end) => {
    let index = start, block = 0, left = 0;
    const bit = () => {
      if (left === 0) {
        block = valueOf(packed.charCodeAt(index++));
        left = index < end ? 13 : 6;
        if (left === 13) block = block * 93 + valueOf(packed.charCodeAt(index++));
      }
      return (block >> --left) & 1;
    };
    return (length) => {
      let value = 0;
      for (; length > 0; length--) value = value * 2 + bit();
      return value;
    };
  };

  // The catalogue of pages

  const kinds = ["brief", "district", "theme", "other", "source", "indicator"];
  let places, themes, pageOfPart;

  const readCatalogue = () => {
    const rows = (name) => data.get(name).split("\n").filter(Boolean);
    // What a page in another language calls them.
    const called = data.has("called") ? rows("called") : [];
    places = rows("places").map((row, index) => {
      const [own, short = own.slice(0, -1)] = row.slice(6).split(" ");
      const name = called[index] ?? own;
      return { id: row.slice(0, 6), own, name, names: [fold(own), fold(short), fold(name)] };
    });
    themes = rows("themes").map((row) => {
      const [id, name] = row.split(/ (.*)/);
      return { id, name, names: [fold(name)] };
    });
    const years = [[], ...rows("years").map((row) => row.split(" "))];
    const next = reader(data.get("pages"));
    pageOfPart = [];
    for (let count = next.number(), number = 0; number < count; number++) {
      const kind = next.number();
      const page = { number, kind: kinds[kind % 16], place: places[next.number() - 1], years: years[next.number()] };
      page.themes = kind < 16 ? [] : next.set(themes.length).map((theme) => themes[theme]);
      for (let parts = next.number(); parts > 0; parts--) pageOfPart.push(page);
    }
  };

  // The text of parts of pages

  const worth = { t: 1, d: 2, f: 4, h: 8, T: 16 };
  const figure = 4, documentName = 2, heading = 8, title = 16;
  const texts = [];

  const readText = (part) => {
    const [address, name, ...rest] = part.split("\n");
    const lines = rest.map((line) => {
      const field = worth[line[0]];
      const start = field === figure ? line.indexOf(" ") + 1 : 1;
      return { field, anchor: line.slice(2, start - 1), text: line.slice(start) };
    });
    // The window's title is no line of the page where the page's own heading says the same.
    lines.unshift({ field: title, text: name, isTitle: true });
    for (const line of lines) line.folded = fold(line.text);
    return { address, title: lines[0], lines };
  };

  const isWhole = () => data.has("text");
  let phrases, chunkOfPart, firstOfChunk, starts;

  // What a large site has besides: see PhraseTable, SearchIndex and PairIndex.
  const readIndex = () => {
    phrases = data.get("phrases").split("\x1f");
    chunkOfPart = [];
    firstOfChunk = [];
    const counts = reader(data.get("chunks")).number;
    while (chunkOfPart.length < pageOfPart.length) {
      firstOfChunk.push(chunkOfPart.length);
      for (let count = counts(); count > 0; count--) chunkOfPart.push(firstOfChunk.length - 1);
    }
    starts = [];
    const next = reader(data.get("pairs"));
    for (let key = 0; next.index < data.get("pairs").length; starts.push(key)) key += next.number();
  };

  const decode = (coded) =>
    coded.replace(/[ -\]][ -~]|[\^-~]/g, (code) => {
      const first = code.charCodeAt(0);
      return phrases[code.length === 1 ? first - 0x5e : 33 + valueOf(first) * 93 + valueOf(code.charCodeAt(1))];
    });

  const text = async (part) => {
    if (texts[part]) return texts[part];
    if (isWhole()) return (texts[part] = readText(data.get("text")[part]));
    const chunk = await load(`text/${chunkOfPart[part]}`);
    return (texts[part] ??= readText(decode(chunk[part - firstOfChunk[chunkOfPart[part]]])));
  };

  // Finding: by part the fields that hold a text

  const fieldsByText = async (needle) => {
    const fields = new Uint8Array(pageOfPart.length);
    for (let part = 0; part < fields.length; part++) {
      for (const line of (await text(part)).lines) if (line.folded.includes(needle)) fields[part] |= line.field;
    }
    return fields;
  };

  const shards = new Map();
  const shard = async (number) => {
    const packed = await load(`pairs/${number}`);
    if (!shards.has(number)) {
      const found = new Map();
      const next = reader(packed);
      let first = 0, second = 0;
      while (next.index < packed.length) {
        const step = next.number();
        first += step;
        second = next.number() + (step ? 0 : second);
        const length = next.number();
        found.set(first * 0x10000 + second, [next.index, next.index + length]);
        next.skip(length);
      }
      shards.set(number, { packed, found });
    }
    return shards.get(number);
  };

  const fieldsOf = async (key) => {
    const fields = new Uint8Array(pageOfPart.length);
    let low = 0, high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (starts[middle] <= key) low = middle + 1;
      else high = middle;
    }
    if (low === 0) return fields;
    const { packed, found } = await shard(low - 1);
    const [start, end] = found.get(key) ?? [0, 0];
    const next = reader(packed, start);
    const sets = [];
    while (next.index < end && !(sets.at(-1)?.[0] >= 32)) sets.push([next.digit(), next.number()]);
    const bits = bitReader(packed, next.index, end);
    for (const [set, count] of sets) {
      let low = 0;
      while (count << (low + 1) <= Math.floor((fields.length * 69) / 100)) low++;
      for (let left = count, part = -1; left > 0; left--) {
        let high = 0;
        while (!bits(1)) high++;
        part += (high << low) + bits(low) + 1;
        fields[part] = set % 32;
      }
    }
    return fields;
  };

  // The keys of a text that together cover it: pairs of characters, those around a blank too, and longer runs of digits;
  // see CharacterPairs.
  const keysOf = (needle) => {
    const digitAt = (index) => (/[0-9]/.test(needle[index] ?? "") ? Number(needle[index]) : NaN);
    const keys = [];
    let covered = 0;
    for (let index = 0; index + 1 < needle.length; index++) {
      const [first, second, third, fourth] = [0, 1, 2, 3].map((offset) => digitAt(index + offset));
      const tens = first * 10 + second;
      let length = 2, key = needle.charCodeAt(index) * 0x10000 + needle.charCodeAt(index + 1);
      if (third >= 0 && fourth >= 0 && tens >= 0) [length, key] = [4, (0xd864 + tens) * 0x10000 + third * 10 + fourth];
      else if (needle[index + 1] === " " && index + 2 < needle.length) [length, key] = [3, needle.charCodeAt(index) * 0x10000 + needle.charCodeAt(index + 2)];
      else if (tens >= 0 && index + 2 < needle.length) [length, key] = [3, (0xd800 + tens) * 0x10000 + needle.charCodeAt(index + 2)];
      if (index + length > covered) keys.push(key);
      covered = Math.max(covered, index + length);
    }
    return keys;
  };

  // Of a long text not all keys are asked for: what is shown is compared with the text anyway.
  const mostKeys = 7;

  const fieldsByKeys = async (needle) => {
    const all = keysOf(needle);
    const keys = all.length <= mostKeys ? all
      : Array.from({ length: mostKeys }, (_, step) => all[Math.round((step * (all.length - 1)) / (mostKeys - 1))]);
    const found = await Promise.all(keys.map(fieldsOf));
    // A text stands in one line, and so its keys share a field.
    return found.reduce((fields, others) => fields.map((set, part) => set & others[part]));
  };

  const hits = async (needle) => {
    const found = new Map();
    const fields = await (isWhole() ? fieldsByText(needle) : fieldsByKeys(needle));
    fields.forEach((mask, part) => {
      if (!mask) return;
      const page = pageOfPart[part];
      const hit = found.get(page) ?? { page, mask: 0, parts: [], needles: [needle] };
      hit.mask |= mask;
      hit.parts.push({ part, mask });
      found.set(page, hit);
    });
    return found;
  };

  // Pages that hold one text and the other; in different fields that is worth no more than in the text.
  const both = (left, right) => {
    const found = new Map();
    for (const [page, one] of left) {
      const other = right.get(page);
      if (!other) continue;
      const needles = [...one.needles, ...other.needles];
      found.set(page, { page, mask: one.mask & other.mask || 1, parts: [...one.parts, ...other.parts], needles, isAll: true });
    }
    return found;
  };

  const either = (left, right) => {
    const found = new Map(left);
    for (const [page, other] of right) {
      const one = found.get(page);
      if (!one) found.set(page, other);
      else {
        const needles = [...one.needles, ...other.needles];
        found.set(page, { page, mask: one.mask | other.mask, parts: [...one.parts, ...other.parts], needles });
      }
    }
    return found;
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
    let found = await hits(query);
    const named = await placesByPinyin(query);
    // What stands nowhere as it was typed may be pinyin, or several words.
    const words = query.split(" ").filter((word) => word.length > 1);
    const isPinyin = found.size === 0 && named.length > 0;
    const isApart = found.size === 0 && !isPinyin && words.length > 1;
    if (isPinyin) found = (await Promise.all(named.map(({ names }) => hits(names[1])))).reduce(either);
    if (isApart) found = (await Promise.all(words.map(hits))).reduce(both);
    return { hits: rank([...found.values()], query, isPinyin ? named : []), named, isApart };
  };

  // Best first: what bears the name or is about what bears it; then by where the words stand; then the latest

  const worthOf = (hit, query, named) => {
    const { kind, place, themes } = hit.page;
    const field = [title, heading, figure, documentName].find((field) => hit.mask & field) ?? 1;
    const tier = { [title]: 4, [heading]: 3, [figure]: 2, [documentName]: 2, 1: 1 }[field];
    // A page that lists others is an answer by its title alone.
    if (kind === "other") return field === title ? tier : 0;
    // A raw text says what its briefs say, and comes after them.
    if (kind === "source") return field === title ? tier : -1;
    const isName = (thing) => thing && (thing.names.includes(query) || named.includes(thing));
    const isAbout = isName(place) || (kind === "theme" && isName(themes[0]));
    // A page that bears the words as its name is before a brief about them, a brief before a page that quotes it.
    const preference = kind === "brief" ? 0.25 : field === title ? 0.5 : 0;
    return tier + (isAbout ? 3 : 0) + preference;
  };

  const rank = (hits, query, named) => {
    for (const hit of hits) hit.worth = worthOf(hit, query, named);
    return hits.sort((one, other) => other.worth - one.worth || one.page.number - other.page.number);
  };

  const first = (line, needles) => {
    const found = needles.map((needle) => line.folded.indexOf(needle)).filter((index) => index >= 0);
    return found.length ? Math.min(...found) : -1;
  };

  // Reads as much of a page as it takes to see whether it holds what was looked for; null where no more may be read.
  const confirm = async (hit, budget) => {
    const missing = new Set(hit.needles);
    hit.read = [];
    for (const { part } of hit.parts.sort((one, other) => other.mask - one.mask)) {
      if (!texts[part] && budget.reads-- <= 0) return null;
      const read = await text(part);
      if (hit.read.includes(read) || !read.lines.some((line) => first(line, hit.needles) >= 0)) continue;
      hit.read.push(read);
      for (const needle of hit.needles) if (read.lines.some((line) => line.folded.includes(needle))) missing.delete(needle);
      if (!hit.isAll || missing.size === 0) return true;
    }
    return false;
  };

  // For whoever wants to know what the index says: the numbers of the pages that are found, before any is shown.
  self.briefSearch.find = async (query) => (await find(normal(query))).hits.map((hit) => hit.page.number);

  // Narrowing down: each facet says which of its values a hit has

  const divisions = (place) => (place ? [...new Set([place.id.slice(0, 2) + "0000", place.id.slice(0, 4) + "00", place.id])] : []);
  const nameOf = (things) => (id) => things.find((thing) => thing.id === id)?.name ?? id;

  const facets = {
    kind: {
      values: ({ page, mask }) => {
        const values = [page.kind];
        if (page.kind === "brief" && mask & figure) values.push("figure");
        if (page.kind === "brief" && mask & documentName) values.push("document");
        return values;
      },
      order: ["brief", "figure", "document", "district", "theme", "indicator", "other", "source"],
      name: (id) => words[id] ?? id,
    },
    place: { values: ({ page }) => divisions(page.place), name: (id) => nameOf(places)(id) },
    theme: { values: ({ page }) => page.themes.map((theme) => theme.id), name: (id) => nameOf(themes)(id) },
    year: { values: ({ page }) => page.years, name: (id) => id },
  };

  const isWithin = (hit, besides) =>
    Object.entries(facets).every(([name, { values }]) => name === besides || !state[name] || values(hit).includes(state[name]));

  const counts = (hits, name) => {
    const counted = new Map();
    for (const hit of hits) {
      if (isWithin(hit, name)) for (const id of facets[name].values(hit)) counted.set(id, (counted.get(id) ?? 0) + 1);
    }
    return counted;
  };

  // The divisions below the chosen one; where there is but one, those below it.
  const divisionsBelow = (counted, above) => {
    const isBelow = (id, above) => id !== above && id.startsWith(above.replace(/(00)+$/, ""));
    const below = [...counted.keys()].filter((id) => isBelow(id, above));
    const top = below.filter((id) => !below.some((other) => other !== id && isBelow(id, other)));
    return top.length === 1 && below.length > 1 ? divisionsBelow(counted, top[0]) : top;
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

  const item = (hit) => {
    const { address, title: name } = hit.read[0];
    const { kind, place, years } = hit.page;
    const only = { figure, document: documentName }[state.kind];
    // What stands over the hit anyway is no passage.
    const isShown = (line) => line.isTitle || name.folded.includes(line.folded) || place?.names.includes(line.folded);
    const isRow = (line) => line.field === figure && line.anchor && line.text.includes("\t");
    const lines = hit.read.flatMap((read) => read.lines)
      .filter((line) => (!only || line.field === only) && !isShown(line) && first(line, hit.needles) >= 0);
    const rows = lines.filter(isRow).slice(0, only === figure ? lines.length : mostRows);
    // The same sentence may stand in a summary and in the text: there it has its neighbours.
    const passages = new Map();
    for (const line of lines.filter((line) => !isRow(line)).sort((one, other) => other.field - one.field)) {
      const at = first(line, hit.needles);
      const words = line.folded.slice(at, at + 20);
      if ((passages.get(words)?.text.length ?? 0) < line.text.length) passages.set(words, line);
    }
    const about = [words[kind]];
    if (kind === "brief" && place) {
      const path = divisions(place).map(facets.place.name);
      about.push((isChinesePage ? path : path.reverse()).join(words.between));
    }
    if (years.length) about.push(years.length > 1 ? years[0] + words.to + years.at(-1) : years[0]);
    return make("li", { className: "card" }, make("article", {},
      make("p", { className: "card-meta" }, ...about.flatMap((word) => [make("span", {}, word), " "])),
      make("h2", { className: "card-title" }, make("a", { href: address }, ...marked(name, hit.needles))),
      ...[...passages.values()].slice(0, only ? lines.length : mostPassages).map((line) => passage(address, line, hit.needles)),
      rows.length ? make("dl", { className: "figures" }, ...rows.map((line) => row(address, line, hit.needles))) : null));
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
    const sections = Object.entries(facets).flatMap(([name, { order }]) => {
      const counted = counts(hits, name);
      const byCount = (one, other) => counted.get(other) - counted.get(one) || (one < other ? -1 : 1);
      let ids = [...counted.keys()];
      if (name === "place") ids = divisionsBelow(counted, state.place).sort(byCount);
      else if (name === "year") ids.sort().reverse();
      else ids.sort(order ? (one, other) => order.indexOf(one) - order.indexOf(other) : byCount);
      ids = ids.filter((id) => id !== state[name]).slice(0, mostValues);
      if (state[name]) ids.unshift(state[name]);
      else if (ids.length < 2) return [];
      const items = ids.map((id) => choice(name, id, counted.get(id) ?? 0));
      return [make("section", {}, make("h2", {}, words[name]), make("ul", {}, ...items))];
    });
    folder.lastElementChild.replaceChildren(...sections);
    folder.hidden = !sections.length;
  };

  const frame = () => fold([...document.querySelectorAll(".banner, .footer")].map((part) => part.innerText).join("\n"));

  const report = (query) => {
    const { hits, all, named, isApart, isSure } = outcome;
    const q = state.q.trim();
    const message = [];
    if (hits.length) message.push(say(isSure || shown >= hits.length ? "found" : "about", { n: hits.length }));
    else message.push(say(all.length > 0 && Object.keys(facets).some((name) => state[name]) ? "none-here" : "none", { q }));
    if (isApart && hits.length) message.push(say("apart", { q }));
    if (frame().includes(query)) message.push(say("frame", { q }));
    status.textContent = message.join(words.pause);
    guesses.replaceChildren(...(named.length ? [say("pinyin", { q })] : []), ...named.flatMap(({ own }) => [
      make("a", { href: addressOf({ ...state, q: own }) }, own), " "]));
  };

  // Shows so many more hits as make up a page; what turns out not to hold the text is no hit. Of a large site only so
  // much is read at a time, unless there is nothing to show yet.
  const pageSize = 10, mostReads = 20;
  const showMore = async (number) => {
    const { hits } = outcome;
    const full = shown + pageSize;
    const budget = { reads: mostReads };
    while (shown < full && shown < hits.length && (budget.reads > 0 || shown === 0)) {
      if (shown === 0) budget.reads = mostReads;
      const next = hits.slice(shown, full);
      const isConfirmed = await Promise.all(next.map((hit) => confirm(hit, budget)));
      if (number !== runs) return;
      const confirmed = next.filter((_, index) => isConfirmed[index]);
      hits.splice(shown, next.length, ...confirmed, ...next.filter((_, index) => isConfirmed[index] === null));
      list.append(...confirmed.map(item));
      shown += confirmed.length;
    }
    more.hidden = shown >= hits.length;
    report(normal(state.q));
  };

  const run = async () => {
    const number = ++runs;
    list.setAttribute("aria-busy", "true");
    const query = normal(state.q);
    document.title = (state.q ? state.q + " · " : "") + pageTitle;
    const isLong = [...query].length > 1;
    if (!isLong) {
      list.replaceChildren();
      guesses.replaceChildren();
      list.parentElement.parentElement.hidden = true;
      status.textContent = words[query ? "short" : "hint"];
      list.removeAttribute("aria-busy");
      return;
    }
    try {
      const found = await find(query);
      if (number !== runs) return;
      outcome = { ...found, all: found.hits, hits: found.hits.filter((hit) => isWithin(hit)), isSure: isWhole() || keysOf(query).length === 1 };
      shown = 0;
      list.replaceChildren();
      list.parentElement.parentElement.hidden = false;
      showFacets(found.hits);
      await showMore(number);
    } catch {
      if (number === runs) status.textContent = words.failed;
    }
    if (number === runs) list.removeAttribute("aria-busy");
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
      await showMore(runs);
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
    readCatalogue();
    if (!isWhole()) readIndex();
    readAddress(new URLSearchParams(location.search));
    field.value = state.q;
    if (!state.q) field.focus();
    listen();
    run();
  });
})();
