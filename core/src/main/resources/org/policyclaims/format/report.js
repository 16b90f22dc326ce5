"use strict";
// Everything is in the page already. This only points at it and leaves out what is not wanted.
(() => {
  const root = document.documentElement;
  const find = (selector, within = document) => [...within.querySelectorAll(selector)];
  const cards = new Map(find(".card").map((card) => [card.dataset.c, card]));
  const parts = indexed("data-c", find(".text [data-c]"));
  const contents = indexed("data-q", find(".text [data-q]"), (part) => part.closest("article").id);
  const filters = document.getElementById("filters");
  const shown = document.getElementById("shown");
  const said = document.getElementById("said");
  const shut = document.createElement("button");
  const ROLES = [["s", "speaker"], ["a", "actor"], ["v", "action"], ["o", "object"]];
  const LABEL_HEIGHT = 36;
  let chosen = "";
  let behavior = "instant";

  function indexed(attribute, elements, scope = () => "") {
    const index = new Map();
    for (const element of elements) {
      for (const key of element.getAttribute(attribute).split(" ")) {
        const name = scope(element) + key;
        if (!index.has(name)) {
          index.set(name, []);
        }
        index.get(name).push(element);
      }
    }
    return index;
  }

  function partsOf(key) {
    const card = cards.get(key);
    const article = card.closest("article").id;
    const said = card.dataset.q.split(" ").flatMap((q) => contents.get(article + q) ?? []);
    return [...(parts.get(key) ?? []), ...said];
  }

  function choose(key) {
    find(".label").forEach((element) => element.remove());
    if (chosen) {
      cards.get(chosen).classList.remove("on");
      cards.get(chosen).removeAttribute("aria-current");
      partsOf(chosen).forEach((part) => part.classList.remove("on"));
    }
    chosen = key;
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
    const text = document.getElementById("t" + key).closest(".text");
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
    const first = (parts.get(key) ?? []).find(
      (part) => part.classList.contains(role) && !part.classList.contains("cue"));
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

  // Beside the text the card scrolls into view; below it, the card must not cover the words.
  function showCard(key) {
    const card = cards.get(key);
    const list = card.closest(".claims");
    if (isBeside(list)) {
      list.scrollTop += card.getBoundingClientRect().top - list.getBoundingClientRect().top - 16;
    } else if (document.getElementById("t" + key).getBoundingClientRect().bottom > innerHeight * 0.4) {
      showText(key);
    }
  }

  function showText(key) {
    const beside = isBeside(cards.get(key).closest(".claims"));
    document.getElementById("t" + key).scrollIntoView({ block: beside ? "center" : "start", behavior });
  }

  function isBeside(list) {
    return getComputedStyle(list).position === "sticky";
  }

  function counted(all) {
    const left = all.filter((card) => !card.hidden).length;
    const whole = all.length + (all.length === 1 ? " claim" : " claims");
    return left === all.length ? whole : left + " of " + whole;
  }

  function filter() {
    const wanted = [...new FormData(filters)].filter(([, value]) => value);
    for (const card of cards.values()) {
      card.hidden = !wanted.every(([name, value]) => card.dataset[name].split("\n").includes(value));
    }
    for (const part of find(".text [data-c]")) {
      part.classList.toggle("off", !part.dataset.c.split(" ").some(isShown));
    }
    for (const article of find("article")) {
      article.hidden =
        wanted.length > 0 && !find(".card", article).some((card) => !card.hidden);
    }
    for (const entry of find("#timeline [data-c]")) {
      entry.hidden = !isShown(entry.dataset.c);
    }
    for (const date of find(".dates > li")) {
      date.hidden = !find("[data-c]", date).some((entry) => !entry.hidden);
    }
    for (const heading of find(".claims > h3")) {
      heading.textContent = counted(find(".card", heading.parentElement));
    }
    shown.textContent = counted([...cards.values()]);
    if (chosen && !isShown(chosen)) {
      choose("");
    }
  }

  function step(from, by) {
    const links = find(".text sup a").filter((link) => !link.classList.contains("off"));
    const next = links[links.indexOf(from) + by];
    if (next) {
      next.focus();
      choose(next.dataset.c);
      showCard(chosen);
    }
  }

  document.addEventListener("click", (event) => {
    const part = event.target.closest(".text [data-c]");
    const entry = event.target.closest("#timeline [data-c]");
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
    } else if (entry) {
      event.preventDefault();
      choose(entry.dataset.c);
      showCard(chosen);
      showText(chosen);
    } else if (cell) {
      filters.reset();
      filters.elements.speaker.value = cell.dataset.speaker;
      filters.elements.actor.value = cell.dataset.actor;
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
  filters.addEventListener("reset", () => setTimeout(filter));
  addEventListener("resize", () => chosen && choose(chosen));
  filters.addEventListener("submit", (event) => event.preventDefault());

  root.classList.add("js");
  filters.hidden = false;
  shut.type = "button";
  shut.className = "shut";
  shut.textContent = "Close";
  filter();
  const named = location.hash.slice(2);
  if (isShown(named)) {
    choose(named);
    showCard(named);
    showText(named);
  }
  behavior = "auto";
})();
