// Finds the pages of the site by any characters that stand on them, or by the pinyin of a place. The index comes in
// scripts that call `briefSearch(name, data)`, since a page on a disk may read no other file. Every word that is shown
// stands in the page.
(() => {
  // What scripts have brought

  const data = new Map();
  self.briefSearch = (name, value) => data.set(name, value);

  // Characters: what is searched is folded, unit for unit, so that a place in the folded text is one in the printed

  const folds = Uint16Array.from({ length: 0x10000 }, (_, unit) => unit);

  const readFolds = () => {
    for (const blank of [0x09, 0x0a, 0x0d, 0xa0, 0x3000]) folds[blank] = 0x20;
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

  // The catalogue of pages; numbers are packed as PackedNumbers says

  const numbers = (packed) => {
    let index = 0;
    const digit = () => {
      const unit = packed.charCodeAt(index++);
      return unit - 32 - (unit > 34) - (unit > 92);
    };
    return () => {
      const before = [];
      let number = digit();
      for (; number >= 61; number = digit()) before.push(number);
      while (before.length) number = number * 32 + before.pop();
      return number;
    };
  };

  const kinds = ["brief", "district", "theme", "other"];
  let places, themes, pages, pageOfPart;

  const readCatalogue = () => {
    const rows = (name) => data.get(name).map((row) => row.split("\t"));
    places = rows("places").map(([id, name, short]) => ({ id, name, short, names: [fold(name), fold(short)] }));
    themes = rows("themes").map(([id, name]) => ({ id, name, names: [fold(name)] }));
    const years = [[], ...data.get("years").map((row) => row.split(" "))];
    const next = numbers(data.get("pages"));
    pages = [];
    pageOfPart = [];
    for (let count = next(); count > 0; count--) {
      const page = { number: pages.length, kind: kinds[next()], place: places[next() - 1], years: years[next()] };
      page.themes = Array.from({ length: next() }, () => themes[next()]);
      for (let parts = next(); parts > 0; parts--) pageOfPart.push(page);
      pages.push(page);
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

  const text = (part) => (texts[part] ??= readText(data.get("text")[part]));

  // Finding: which fields of which parts hold a text, by page

  const hits = (needle) => {
    const found = new Map();
    for (let part = 0; part < pageOfPart.length; part++) {
      let mask = 0;
      for (const line of text(part).lines) if (line.folded.includes(needle)) mask |= line.field;
      if (!mask) continue;
      const page = pageOfPart[part];
      const hit = found.get(page) ?? { page, mask: 0, parts: [], needles: [needle] };
      hit.mask |= mask;
      hit.parts.push({ part, mask });
      found.set(page, hit);
    }
    return found;
  };

  const both = (left, right) => {
    const found = new Map();
    for (const [page, one] of left) {
      const other = right.get(page);
      if (!other) continue;
      // Words in different fields make no better hit than words in the text.
      const mask = one.mask & other.mask || 1;
      found.set(page, { page, mask, parts: [...one.parts, ...other.parts], needles: [...one.needles, ...other.needles] });
    }
    return found;
  };

  const either = (left, right) => {
    const found = new Map(left);
    for (const [page, other] of right) {
      const one = found.get(page);
      const needles = [...(one?.needles ?? []), ...other.needles];
      found.set(page, one ? { page, mask: one.mask | other.mask, parts: [...one.parts, ...other.parts], needles } : other);
    }
    return found;
  };

  // A place is named by the beginning of its pinyin, or by the first letters of its syllables.
  const placesByPinyin = (query) => {
    const letters = query.replace(/[ ']/g, "");
    if (!/^[a-z]{2,}$/.test(letters)) return [];
    return places.filter((_, index) => {
      const syllables = data.get("pinyin")[index].split(" ");
      return syllables.join("").startsWith(letters) || syllables.map((syllable) => syllable[0]).join("").startsWith(letters);
    });
  };

  const mostNames = 8;

  const find = (query) => {
    const words = query.split(" ");
    let found = hits(query);
    const named = placesByPinyin(query).slice(0, mostNames);
    for (const { names } of named) found = either(found, hits(names[1]));
    const isApart = found.size === 0 && words.length > 1;
    if (isApart) found = words.map(hits).reduce(both);
    return { hits: rank([...found.values()], query, named), named, isApart };
  };

  // Best first: a page of that name, then by where the words stand; then the latest

  const tier = { [title]: 4, [heading]: 3, [figure]: 2, [documentName]: 2, 1: 1 };
  const worthOf = (hit, query, named) => {
    const best = [title, heading, figure, documentName, 1].find((field) => hit.mask & field);
    const isName = (thing) => thing?.names.includes(query) || named.includes(thing);
    if (hit.page.kind === "other") return best === title ? 4 : 0;
    const isAbout = isName(hit.page.place) || (hit.page.kind === "theme" && isName(hit.page.themes[0]));
    // A page that bears a name is the best answer to it; else a brief is better than a page that lists it.
    const bearsName = best === title && hit.page.kind !== "brief" ? 0.5 : hit.page.kind === "brief" ? 0.25 : 0;
    return tier[best] + (isAbout ? 3 : 0) + bearsName;
  };

  const rank = (hits, query, named) => {
    for (const hit of hits) hit.worth = worthOf(hit, query, named);
    return hits.sort((one, other) => other.worth - one.worth || one.page.number - other.page.number);
  };

  // Narrowing down: each facet says which of its values a hit has

  const within = (place) => {
    const codes = place ? [place.id.slice(0, 2) + "0000", place.id.slice(0, 4) + "00", place.id] : [];
    return [...new Set(codes)];
  };

  const facets = {
    kind: {
      values: (hit) => [hit.page.kind, ...(hit.page.kind === "brief" ? kindsOfFields(hit.mask) : [])],
      order: [...kinds.slice(0, 3), "figure", "document", "other"],
      name: (id) => words[id],
    },
    place: { values: (hit) => within(hit.page.place), name: (id) => places.find((place) => place.id === id)?.name ?? id },
    theme: {
      values: (hit) => hit.page.themes.map((theme) => theme.id),
      name: (id) => themes.find((theme) => theme.id === id)?.name ?? id,
    },
    year: { values: (hit) => hit.page.years, name: (id) => id },
  };
  const kindsOfFields = (mask) => [...(mask & figure ? ["figure"] : []), ...(mask & documentName ? ["document"] : [])];

  const isWithin = (hit, state, besides) =>
    Object.entries(facets).every(([name, facet]) => name === besides || !state[name] || facet.values(hit).includes(state[name]));

  const counts = (hits, state, name) => {
    const counted = new Map();
    for (const hit of hits) {
      if (isWithin(hit, state, name)) for (const id of facets[name].values(hit)) counted.set(id, (counted.get(id) ?? 0) + 1);
    }
    return counted;
  };

  // The page

  const element = (id) => document.getElementById(id);
  const words = {};
  let field, status, list, nav, more;
  let state, outcome, shown;
  const pageSize = 10;

  const say = (name, values = {}) => words[name].replace(/\{(\w+)\}/g, (_, key) => values[key]);

  const make = (tag, properties = {}, ...children) => {
    const made = Object.assign(document.createElement(tag), properties);
    made.append(...children.filter((child) => child != null));
    return made;
  };

  // Printed text with what was found in it marked; between `start` and `end` alone.
  const marked = (line, needles, start = 0, end = line.text.length) => {
    const pieces = [];
    let index = start;
    while (index < end) {
      let next = end, length = 0;
      for (const needle of needles) {
        const found = line.folded.indexOf(needle, index);
        if (found >= 0 && (found < next || (found === next && needle.length > length))) [next, length] = [found, needle.length];
      }
      pieces.push(line.text.slice(index, Math.min(next, end)).replaceAll("\t", " "));
      if (next < end) pieces.push(make("mark", {}, line.text.slice(next, next + length)));
      index = next + length;
      if (!length) break;
    }
    return pieces;
  };

  const first = (line, needles) => {
    const found = needles.map((needle) => line.folded.indexOf(needle)).filter((index) => index >= 0);
    return found.length ? Math.min(...found) : -1;
  };

  // The sentence around a hit, or as much of it as fits.
  const before = 40, after = 90;
  const passage = (line, needles) => {
    const at = first(line, needles);
    const lead = line.text.slice(Math.max(0, at - before), at);
    const sentence = Math.max(...["。", "！", "？", "；", "\t"].map((mark) => lead.lastIndexOf(mark)));
    const start = sentence >= 0 ? at - lead.length + sentence + 1 : Math.max(0, at - before);
    const end = Math.min(line.text.length, at + after);
    const isCut = start > 0 && sentence < 0;
    return make("p", { className: "passage" }, isCut ? "……" : null, ...marked(line, needles, start, end), end < line.text.length ? "……" : null);
  };

  // To the very words, where the browser can: a text fragment; others open the page.
  const fragment = (line, needles) => {
    const at = first(line, needles);
    const needle = needles.find((needle) => line.folded.startsWith(needle, at));
    const found = line.text.slice(at, at + needle.length).trim();
    return "#:~:text=" + encodeURIComponent(found).replaceAll("-", "%2D");
  };

  const row = (address, line, needles) => {
    const [label, value] = [line.text.lastIndexOf("\t")].map((tab) => [
      { text: line.text.slice(0, tab), folded: line.folded.slice(0, tab) },
      { text: line.text.slice(tab + 1), folded: line.folded.slice(tab + 1) },
    ])[0];
    const link = make("a", { href: `${address}#${line.anchor}` }, ...marked(label, needles));
    return make("div", {}, make("dt", {}, link), make("dd", {}, ...marked(value, needles)));
  };

  const mostPassages = 2, mostRows = 5;

  const item = (hit) => {
    const lines = [...new Set(hit.parts.map(({ part }) => part))].flatMap((part) => text(part).lines);
    const { address, title: name } = text(hit.parts[0].part);
    const holds = (line) => first(line, hit.needles) >= 0;
    const rows = lines.filter((line) => line.field === figure && line.anchor && holds(line));
    const only = { figure, document: documentName }[state.kind];
    // What stands over the hit anyway is no passage.
    const isShown = (line) => line.isTitle || name.folded.includes(line.folded) || hit.page.place?.names.includes(line.folded);
    const others = lines
      .filter((line) => holds(line) && !isShown(line) && !(line.field === figure && line.anchor))
      .filter((line) => !only || line.field === only)
      .sort((one, other) => other.field - one.field);
    const { place, kind, years } = hit.page;
    const about = [words[kind], kind === "brief" && place ? within(place).map(facets.place.name).join(" ") : null];
    if (years.length) about.push(years.length > 1 ? `${years[0]}—${years.at(-1)}` : years[0]);
    const passages = others.slice(0, mostPassages).map((line) => {
      const shown = passage(line, hit.needles);
      const link = make("a", { href: address + fragment(line, hit.needles) });
      link.append(...shown.childNodes);
      shown.append(link);
      return shown;
    });
    const figures = rows.slice(0, only === figure ? rows.length : mostRows).map((line) => row(address, line, hit.needles));
    return make("li", { className: "card" }, make("article", {},
      make("p", { className: "card-meta" }, ...about.filter(Boolean).flatMap((word) => [make("span", {}, word), " "])),
      make("h2", { className: "card-title" }, make("a", { href: address }, ...marked(name, hit.needles))),
      ...passages, figures.length ? make("dl", { className: "figures" }, ...figures) : null));
  };

  const addressOf = (changes) => {
    const next = { ...state, ...changes };
    const query = new URLSearchParams(Object.entries(next).filter(([, value]) => value));
    return "?" + query;
  };

  const mostValues = 12;

  const choice = (name, id, count) => {
    const isChosen = state[name] === id;
    const label = facets[name].name(id);
    const link = make("a", { href: addressOf({ [name]: isChosen ? "" : id }) }, label);
    if (isChosen) link.setAttribute("aria-label", say("clear", { name: label }));
    if (isChosen) link.className = "chosen";
    return make("li", {}, link, " ", isChosen ? null : make("small", {}, String(count)));
  };

  const showFacets = (hits) => {
    nav.lastElementChild.replaceChildren(...Object.keys(facets).flatMap((name) => {
      const counted = counts(hits, state, name);
      let ids = [...counted.keys()].filter((id) => id !== state[name]);
      if (name === "place") ids = placeChoices(counted);
      else if (facets[name].order) ids.sort((one, other) => facets[name].order.indexOf(one) - facets[name].order.indexOf(other));
      else if (name === "year") ids.sort().reverse();
      else ids.sort((one, other) => counted.get(other) - counted.get(one) || (one < other ? -1 : 1));
      if (state[name]) ids.unshift(state[name]);
      if (ids.length < 2 && !state[name]) return [];
      const heading = make("h2", { id: "facet-" + name }, words[name]);
      const items = ids.slice(0, mostValues).map((id) => choice(name, id, counted.get(id) ?? 0));
      return [make("section", {}, heading, make("ul", {}, ...items))];
    }));
  };

  // The divisions below the chosen one; those of a country, a province or a city where there is but one.
  const placeChoices = (counted) => {
    const isBelow = (id, above) => id !== above && id.startsWith(above.replace(/(00)+$/, ""));
    let above = state.place ?? "";
    for (;;) {
      const below = [...counted.keys()].filter((id) => isBelow(id, above));
      const top = below.filter((id) => !below.some((other) => other !== id && isBelow(id, other)));
      if (top.length !== 1 || state.place) {
        return top.sort((one, other) => counted.get(other) - counted.get(one) || (one < other ? -1 : 1));
      }
      above = top[0];
    }
  };

  const showMore = () => {
    const next = outcome.hits.slice(shown, shown + pageSize);
    list.append(...next.map(item));
    shown += next.length;
    more.hidden = shown >= outcome.hits.length;
  };

  const frame = () => [...document.querySelectorAll(".banner, .footer")].map((part) => part.innerText).join("\n");

  const run = () => {
    const query = fold(state.q).trim().replace(/ +/g, " ");
    const length = [...query].length;
    list.replaceChildren();
    more.hidden = true;
    element("finding").hidden = length < 2;
    document.title = (state.q ? state.q + " · " : "") + pageTitle;
    if (length < 2) {
      status.textContent = words[length ? "short" : "hint"];
      return;
    }
    const all = find(query);
    outcome = { ...all, hits: all.hits.filter((hit) => isWithin(hit, state)) };
    const q = state.q.trim();
    const message = [];
    if (outcome.hits.length) message.push(say("found", { n: outcome.hits.length }));
    else message.push(say(all.hits.length ? "none-here" : "none", { q }));
    if (all.named.length) message.push(say("pinyin", { q, names: all.named.map((place) => place.name).join("、") }));
    if (all.isApart && outcome.hits.length) message.push(say("apart", { q }));
    if (fold(frame()).includes(query)) message.push(say("frame", { q }));
    status.textContent = message.join("　");
    showFacets(all.hits);
    shown = 0;
    showMore();
  };

  const parameters = ["q", "kind", "place", "theme", "year"];
  const readAddress = () => {
    const query = new URLSearchParams(location.search);
    state = Object.fromEntries(parameters.map((name) => [name, query.get(name) ?? ""]));
    field.value = state.q;
  };

  // What is typed replaces the entry of the page in the browser's history; a choice makes one of its own.
  const go = (changes, isNew) => {
    const address = addressOf(changes);
    state = { ...state, ...changes };
    if (address !== location.search) history[isNew ? "pushState" : "replaceState"](null, "", address === "?" ? location.pathname : address);
    run();
  };

  let pageTitle;

  const start = () => {
    field = element("q");
    status = element("found");
    list = element("hits");
    nav = element("facets");
    nav.open = matchMedia("(min-width: 62rem)").matches;
    more = element("more-hits");
    pageTitle = document.title;
    for (const word of element("search-words").content.children) words[word.dataset.name] = word.textContent;
    if (!data.has("text")) {
      status.textContent = words.failed;
      return;
    }
    readFolds();
    readCatalogue();
    readAddress();
    run();
    if (!state.q) field.focus();

    // While characters are being composed from letters or strokes, nothing is looked for.
    const typed = (event) => {
      if (!event.isComposing && field.value !== state.q) go({ q: field.value }, false);
    };
    field.addEventListener("input", typed);
    field.addEventListener("compositionend", typed);
    element("search").addEventListener("submit", (event) => {
      event.preventDefault();
      go({ q: field.value }, true);
    });
    nav.addEventListener("click", (event) => {
      const link = event.target.closest("a");
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      const query = new URLSearchParams(link.search);
      go(Object.fromEntries(parameters.map((name) => [name, query.get(name) ?? ""])), true);
      status.focus?.();
    });
    more.addEventListener("click", () => {
      const from = shown;
      showMore();
      list.children[from]?.querySelector("a").focus();
    });
    addEventListener("popstate", () => {
      readAddress();
      run();
    });
    addEventListener("keydown", move);
  };

  // Arrows go from the field through the hits and back, Escape to the field, and there empties it.
  const move = (event) => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const links = [...list.querySelectorAll("a")];
    const at = links.indexOf(document.activeElement);
    const isInField = document.activeElement === field;
    if (event.key === "ArrowDown" && (isInField || at >= 0)) links[at + 1]?.focus();
    else if (event.key === "ArrowUp" && at >= 0) (links[at - 1] ?? field).focus();
    else if (event.key === "Escape" && isInField && field.value) go({ q: (field.value = "") }, false);
    else if (event.key === "Escape" && !isInField) field.focus();
    else return;
    event.preventDefault();
  };

  addEventListener("DOMContentLoaded", start);
})();
