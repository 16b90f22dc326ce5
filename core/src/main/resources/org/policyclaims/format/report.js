"use strict";
// Everything is in the page already. This only points at it and leaves out what is not wanted.
(() => {
  const root = document.documentElement;
  const find = (selector, within = document) => [...within.querySelectorAll(selector)];
  const cards = new Map(find(".card").map((card) => [card.dataset.c, card]));
  const articles = find("article");
  const many = articles.length > 1;
  const places = new Map();
  const words = new Map();
  const filters = document.getElementById("filters");
  const shown = document.getElementById("shown");
  const said = document.getElementById("said");
  const shut = document.createElement("button");
  const wide = matchMedia("(min-width: 60rem)");
  const positions = document.querySelector("#positions table");
  const rows = new Map(find("#documents tbody tr").map((row) => [row.dataset.d, row]));
  const ROLES = [["s", "speaker"], ["a", "actor"], ["v", "action"], ["o", "object"]];
  const LABEL_HEIGHT = 36;
  const MOST_FOUND = 300;
  let chosen = "";
  let opened = articles[0]?.id ?? "";
  let found = null;
  let behavior = "instant";

  function indexed(attribute, elements) {
    const index = new Map();
    for (const element of elements) {
      for (const key of element.getAttribute(attribute).split(" ")) {
        if (!index.has(key)) {
          index.set(key, []);
        }
        index.get(key).push(element);
      }
    }
    return index;
  }

  // Of many texts most are never looked at: the parts of one are looked up when it is.
  function placesIn(article) {
    if (!places.has(article.id)) {
      places.set(article.id, {
        parts: indexed("data-c", find(".text [data-c]", article)),
        contents: indexed("data-q", find(".text [data-q]", article)),
      });
    }
    return places.get(article.id);
  }

  function articleOf(key) {
    return cards.get(key).closest("article");
  }

  function partsNamed(key) {
    return placesIn(articleOf(key)).parts.get(key) ?? [];
  }

  function partsOf(key) {
    const { contents } = placesIn(articleOf(key));
    const said = cards.get(key).dataset.q.split(" ").flatMap((q) => contents.get(q) ?? []);
    return [...partsNamed(key), ...said];
  }

  // Of many texts one is open at a time.
  function open(id) {
    opened = id;
    if (many) {
      articles.forEach((article) => (article.hidden = article.id !== id));
      rows.forEach((row, key) => row.classList.toggle("on", key === id));
    }
    markShown();
  }

  function choose(key) {
    find(".label").forEach((element) => element.remove());
    if (chosen) {
      cards.get(chosen).classList.remove("on");
      cards.get(chosen).removeAttribute("aria-current");
      partsOf(chosen).forEach((part) => part.classList.remove("on"));
    }
    chosen = key;
    if (key && articleOf(key).id !== opened) {
      open(articleOf(key).id);
    }
    root.classList.toggle("chosen", Boolean(key));
    shut.remove();
    if (!key) {
      said.textContent = "";
      history.replaceState(null, "", location.pathname + location.search);
      return;
    }
    const card = cards.get(key);
    card.classList.add("on");
    card.setAttribute("aria-current", "true");
    card.prepend(shut);
    partsOf(key).forEach((part) => part.classList.add("on"));
    label(key);
    said.textContent = "Claim " + card.querySelector("h4").textContent;
    history.replaceState(null, "", "#" + card.id);
  }

  // Names each part of the claim above its first words, one name for parts that begin together.
  function label(key) {
    const text = document.getElementById("t" + key)?.closest(".text");
    if (!text) {
      return;
    }
    const origin = text.getBoundingClientRect();
    const names = new Map();
    for (const [role, name] of ROLES) {
      const place = placeOf(key, role);
      if (place) {
        const at = Math.round(place.left - origin.left) + " " + Math.round(place.bottom - origin.top);
        names.set(at, names.has(at) ? names.get(at) + ", " + name : name);
      }
    }
    const labels = [...names].map(([at, name]) => {
      const element = document.createElement("span");
      element.className = "label";
      element.setAttribute("aria-hidden", "true");
      element.textContent = name;
      const [left, bottom] = at.split(" ").map(Number);
      text.append(element);
      return { element, left, bottom };
    });
    placeApart(labels);
  }

  function placeOf(key, role) {
    const text = document.getElementById("t" + key).closest(".text");
    const first = partsNamed(key).find(
      (part) => text.contains(part) && part.classList.contains(role) && !part.classList.contains("cue"));
    return first && [...first.getClientRects()].find((box) => box.width > 1);
  }

  // Short words stand closer than their names: those that follow on a line give way to the right.
  function placeApart(labels) {
    labels.sort((one, other) => one.bottom - other.bottom || one.left - other.left);
    let line = 0;
    let edge = 0;
    for (const { element, left, bottom } of labels) {
      const start = Math.abs(bottom - line) > 4 ? left : Math.max(left, edge);
      element.style.left = start + "px";
      element.style.top = bottom - LABEL_HEIGHT + "px";
      line = bottom;
      edge = start + element.offsetWidth;
    }
  }

  function isShown(key) {
    return cards.has(key) && !cards.get(key).hidden;
  }

  // Words that belong to several claims give them in turn, the one whose action it is first.
  function nextAt(target) {
    const keys = [];
    for (let part = target; part && !part.matches("p"); part = part.parentElement) {
      keys.push(...(part.dataset.c ?? "").split(" "));
    }
    const here = [...new Set(keys)].filter(isShown);
    return here[(here.indexOf(chosen) + 1) % here.length];
  }

  // Beside the text the card comes into view; below it, the card must not cover the words.
  function showCard(key) {
    if (wide.matches) {
      cards.get(key).scrollIntoView({ block: "nearest", behavior });
    } else if (document.getElementById("t" + key).getBoundingClientRect().bottom > innerHeight * 0.4) {
      showText(key);
    }
  }

  function showText(key) {
    document.getElementById("t" + key)
      .scrollIntoView({ block: wide.matches ? "center" : "start", behavior });
  }

  function counted(left, all) {
    const whole = all + (all === 1 ? " claim" : " claims");
    return left === all ? whole : left + " of " + whole;
  }

  // A name that is not offered by itself is one of the others.
  function isOneOf(name, values) {
    const wanted = filters.elements[name].value;
    const offered = [...filters.elements[name].options].map((option) => option.value);
    return wanted === "(others)"
      ? values.some((value) => !offered.includes(value))
      : values.includes(wanted);
  }

  function wordsOf(card) {
    if (!words.has(card)) {
      const { speaker, actor } = card.dataset;
      const heading = card.querySelector("h4").textContent;
      words.set(card, (heading + " " + speaker + " " + actor).toLowerCase());
    }
    return words.get(card);
  }

  function isWanted(card, wanted) {
    return wanted.every(([name, value]) =>
      name === "q"
        ? value.toLowerCase().split(/\s+/).every((word) => wordsOf(card).includes(word))
        : isOneOf(name, (card.dataset[name] ?? "").split("\n")));
  }

  // In the open text, what no claim that is left has a part in steps back.
  function markShown() {
    for (const article of articles.filter((one) => one.id === opened)) {
      for (const [, elements] of placesIn(article).parts) {
        for (const part of elements) {
          part.classList.toggle("off", !part.dataset.c.split(" ").some(isShown));
        }
      }
    }
  }

  // The view over all texts has what the filters leave in the place of those cited most.
  function showFound(left, filtered) {
    if (!positions) {
      return;
    }
    found?.remove();
    find("tbody", positions).forEach((body) => (body.hidden = filtered));
    document.querySelector("#positions > .note").hidden = filtered;
    if (!filtered) {
      return;
    }
    found = document.createElement("tbody");
    for (const card of left.slice(0, MOST_FOUND)) {
      const row = rows.get(card.closest("article").id);
      const link = document.createElement("a");
      link.href = "#" + card.id;
      link.textContent = card.querySelector(".line > bdi").textContent;
      const line = found.insertRow();
      line.dataset.c = card.dataset.c;
      const who = document.createElement("th");
      who.scope = "row";
      who.textContent = card.dataset.speaker.replaceAll("\n", ", ");
      line.append(who);
      line.insertCell().append(link);
      const day = line.insertCell();
      day.className = "day";
      day.textContent = card.dataset.day || row.querySelector(".day").textContent;
      line.insertCell().textContent = row.querySelector("a").textContent;
    }
    if (left.length > MOST_FOUND) {
      const cell = found.insertRow().insertCell();
      cell.colSpan = 4;
      cell.className = "note";
      cell.textContent = "and " + (left.length - MOST_FOUND) + " more: search or filter for fewer";
    }
    positions.append(found);
  }

  function filter() {
    const wanted = [...new FormData(filters)].filter(([, value]) => value.trim());
    const counts = new Map();
    const left = [];
    for (const card of cards.values()) {
      card.hidden = !isWanted(card, wanted);
      if (!card.hidden) {
        left.push(card);
      }
    }
    for (const card of left) {
      const id = card.closest("article").id;
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    for (const article of articles) {
      const all = find(".card", article).length;
      const here = counts.get(article.id) ?? 0;
      if (all > 0) {
        article.querySelector(".count").textContent = counted(here, all);
      }
      const row = rows.get(article.id);
      if (row) {
        row.hidden = wanted.length > 0 && here === 0;
        row.querySelector(".of").textContent = here === all ? all : here + " of " + all;
      }
    }
    for (const entry of find("#timeline [data-c]")) {
      entry.hidden = !isShown(entry.dataset.c);
    }
    for (const date of find(".dates > li")) {
      date.hidden = !find("[data-c]", date).some((entry) => !entry.hidden);
    }
    shown.textContent = counted(left.length, cards.size);
    showFound(left, wanted.length > 0);
    markShown();
    if (chosen && !isShown(chosen)) {
      choose("");
    }
  }

  // A table sorts by the column whose heading is pressed, and the other way when pressed again.
  function sortable(table) {
    find("thead th", table).forEach((heading, column) => {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = heading.textContent;
      heading.replaceChildren(button);
      button.addEventListener("click", () => {
        const turn = heading.getAttribute("aria-sort") === "ascending" ? -1 : 1;
        find("thead th", table).forEach((other) => other.removeAttribute("aria-sort"));
        heading.setAttribute("aria-sort", turn > 0 ? "ascending" : "descending");
        const lines = find("tbody tr", table);
        const value = (line) => line.cells[column].textContent.trim();
        lines.sort((one, other) =>
          turn * value(one).localeCompare(value(other), "en", { numeric: true }));
        table.tBodies[0].append(...lines);
      });
    });
  }

  function step(from, by) {
    const links = find(".text sup a", from.closest("article"))
      .filter((link) => !link.classList.contains("off"));
    const next = links[links.indexOf(from) + by];
    if (next) {
      next.focus();
      choose(next.dataset.c);
      showCard(chosen);
    }
  }

  function pick(name, value) {
    filters.elements[name].value = value;
    if (filters.elements[name].value !== value) {
      filters.elements[name].value = "(others)";
    }
  }

  document.addEventListener("click", (event) => {
    const part = event.target.closest(".text [data-c]");
    const entry = event.target.closest("#timeline [data-c], #positions [data-c]");
    const text = event.target.closest("#documents a");
    const card = event.target.closest(".card");
    const cell = event.target.closest("#matrix a");
    if (event.target === shut) {
      choose("");
    } else if (part) {
      const key = nextAt(event.target);
      if (key) {
        event.preventDefault();
        const again = part.matches("sup a") && key === chosen;
        choose(key);
        showCard(key);
        if (again) {
          cards.get(key).querySelector(".number").focus({ preventScroll: true });
        }
      }
    } else if (text) {
      event.preventDefault();
      choose("");
      open(text.getAttribute("href").slice(1));
      document.getElementById(opened).scrollIntoView({ behavior });
      history.replaceState(null, "", "#" + opened);
    } else if (entry) {
      event.preventDefault();
      choose(entry.dataset.c);
      showCard(chosen);
      showText(chosen);
    } else if (cell) {
      filters.reset();
      pick("speaker", cell.dataset.speaker);
      pick("actor", cell.dataset.actor);
      filter();
    } else if (card && String(getSelection()) === "") {
      event.preventDefault();
      choose(card.dataset.c);
      showText(chosen);
      if (event.target.closest(".number")) {
        document.getElementById("t" + chosen).focus({ preventScroll: true });
      }
    }
  });

  document.addEventListener("keydown", (event) => {
    const link = event.target.closest(".text sup a");
    if (event.key === "Escape" && chosen) {
      choose("");
    } else if (link && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
      event.preventDefault();
      step(link, event.key === "ArrowDown" ? 1 : -1);
    }
  });

  filters.addEventListener("change", filter);
  let typing = 0;
  filters.elements.q.addEventListener("input", () => {
    clearTimeout(typing);
    typing = setTimeout(filter, 150);
  });
  filters.addEventListener("reset", () => setTimeout(filter));
  addEventListener("resize", () => chosen && choose(chosen));
  filters.addEventListener("submit", (event) => event.preventDefault());

  root.classList.add("js");
  filters.hidden = false;
  shut.type = "button";
  shut.className = "shut";
  shut.textContent = "Close";
  find("table.sortable").forEach(sortable);
  open(articles.some((article) => article.id === location.hash.slice(1)) ? location.hash.slice(1) : opened);
  filter();
  const named = location.hash.slice(2);
  if (isShown(named)) {
    choose(named);
    showCard(named);
    showText(named);
  }
  behavior = "auto";
})();
