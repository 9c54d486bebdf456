// The page: it draws what the server says is so, and asks the server for what a person does.

import { drawBlocks } from "./blocks.js";
import { composer } from "./composer.js";
import { h, reconcile, redraw } from "./dom.js";
import { drawRow, withDays } from "./messages.js";
import { confirmed, modal } from "./modal.js";
import { drawHead, drawPlaces, nameOf } from "./places.js";
import { ask, listen, snapshot, upload } from "./server.js";
import { drawTop, drawTroubles } from "./top.js";

const find = (id) => document.getElementById(id);
const FIRST_CHANNEL = "C0NEWSROOM1";
const REFRESH_MS = 30_000;

const place = { channel: FIRST_CHANNEL, thread: null, tab: "messages", wanted: null };
const seen = new Map();
const openModal = modal(find("modal"));
let state = null;
let refreshing = null;

// One refresh at a time; a change during a refresh is fetched by the next.
async function refresh() {
  if (refreshing) return (refreshing.again = true);
  refreshing = { again: false };
  const asked = { ...place };
  const next = await snapshot(asked.channel, asked.thread);
  const again = refreshing.again || asked.channel !== place.channel || asked.thread !== place.thread;
  refreshing = null;
  if (next && asked.channel === place.channel) draw(next);
  if (!next && !state && asked.channel !== FIRST_CHANNEL) go(FIRST_CHANNEL);
  return again ? refresh() : undefined;
}

function draw(next) {
  state = next;
  const world = worldOf(state);
  const isHome = place.tab === "home";
  const channel = state.channels.find((each) => each.id === state.channel);
  for (const each of state.channels) if (!seen.has(each.id) || each.id === channel.id) seen.set(each.id, each.latest);
  drawTop(state);
  drawTroubles(find("troubles"), state.troubles);
  drawPlaces(find("places"), state, place, (id) => seen.get(id), go);
  drawHead(find("room-head"), channel, state, place, openTab);
  drawList(find("messages"), withDays(state.messages, state.zone), world, "channel");
  if (place.thread && state.thread) drawList(find("replies"), withDays(state.thread, state.zone), world, "thread");
  find("messages").hidden = find("composer").hidden = isHome;
  find("home").hidden = !isHome;
  if (isHome) drawHome(world);
  find("thread").hidden = !place.thread;
  document.body.classList.toggle("with-thread", Boolean(place.thread));
  openModal.show(state.view, world.inView(state.view));
  main.box.placeholder = `Message ${nameOf(channel, state)}`;
  main.box.setAttribute("aria-label", main.box.placeholder);
  if (place.wanted) showWanted();
}

function drawList(list, rows, world, where) {
  const shown = where === "thread" ? place.thread : place.channel;
  const isNew = list.dataset.place !== shown;
  reconcile(list, rows, (row) => row.key, (row) => drawRow(row, world, where));
  list.dataset.place = shown;
  if (isNew) list.isAtEnd = where === "channel"; // a thread is read from its root
  if (isNew || list.isAtEnd) list.scrollTop = list.isAtEnd ? list.scrollHeight : 0;
}

// A list that stands at its end stays there, whatever grows around it.
function stayAtEnd(list) {
  let size = "";
  const sizeNow = () => `${list.clientWidth} ${list.clientHeight}`;
  list.addEventListener("scroll", () => {
    if (sizeNow() !== size) return; // not the person: the browser, making room
    list.isAtEnd = list.scrollHeight - list.scrollTop - list.clientHeight < 60;
  });
  new ResizeObserver(() => {
    size = sizeNow();
    if (list.isAtEnd) list.scrollTop = list.scrollHeight;
  }).observe(list);
}

function drawHome(world) {
  const empty = h("p", { class: "empty" }, "The app has put nothing here yet.");
  redraw(find("home"), [state.home?.hash ?? null], () =>
    state.home ? drawBlocks(state.home.blocks, world.inView(state.home)) : [empty]);
}

function showWanted() {
  const found = document.querySelector(`[data-ts="${place.wanted}"]`);
  if (!found) return;
  place.wanted = null;
  found.classList.add("wanted");
  found.scrollIntoView({ block: "center" });
}

// What drawings need to know, and what their controls do.
function worldOf(now) {
  const tints = Object.keys(now.users);
  const act = (target) => async (block, element, value, control) => {
    if (element.confirm && !(await confirmed(find("confirm"), element.confirm))) return;
    control.setAttribute("aria-busy", "true");
    const answer = await ask("press", { ...target, action_id: element.action_id, value });
    control.removeAttribute("aria-busy");
    if (answer.error && target.view) complain(answer.error);
  };
  const world = {
    names: {
      user: (id) => now.users[id]?.real_name ?? id,
      channel: (id) => now.channels.find((each) => each.id === id)?.name ?? id,
    },
    shortcuts: now.shortcuts,
    people: () => Object.entries(now.users).map(([value, { real_name }]) => ({ name: real_name, value })),
    places: () => now.channels.filter((each) => each.name).map(({ id, name }) => ({ name: `#${name}`, value: id })),
    author: (id) => ({ name: now.users[id]?.real_name ?? id, is_bot: now.users[id]?.is_bot, tint: tints.indexOf(id) % 5 }),
    time: (ts) => new Intl.DateTimeFormat("en", { timeZone: now.zone, hour: "2-digit", minute: "2-digit", hour12: false }).format(Number(ts) * 1000),
    openThread: (message) => openThread(message.thread_ts ?? message.ts),
    dismiss: (message) => ask("dismiss", { channel: now.channel, ts: message.ts }),
    shortcut: (message, callback_id) => ask("shortcut", { channel: now.channel, ts: message.ts, callback_id }),
  };
  world.at = (message) => ({ ...world, act: act({ channel: now.channel, ts: message.ts }) });
  world.inView = (view) => ({ ...world, act: act({ view: view?.id }) });
  return world;
}

function complain(error) {
  const line = find("modal").querySelector("form > .error") ?? find("troubles");
  line.hidden = false;
  line.textContent = `This did not work: ${error}`;
}

function go(channel) {
  Object.assign(place, { channel, thread: null, tab: "messages" });
  history.replaceState(null, "", `/#${channel}`);
  if (channel.startsWith("D")) ask("open-home", { tab: "messages" });
  refresh().then(() => main.box.focus());
}

function openTab(tab) {
  place.tab = tab;
  ask("open-home", { tab });
  refresh();
}

function openThread(ts) {
  place.thread = ts;
  refresh().then(() => thread.box.focus());
}

function closeThread() {
  place.thread = null;
  refresh().then(() => main.box.focus());
}

function offer(word, isFirst) {
  const starts = (name) => name.toLowerCase().startsWith(word.slice(1).toLowerCase());
  if (word[0] === "/") {
    if (!isFirst) return [];
    const own = { name: "/invite", hint: "@Verbatim into this channel" };
    return [...state.commands, own].filter(({ name }) => starts(name.slice(1))).map((each) => ({ ...each, insert: each.name }));
  }
  if (word[0] === "#") {
    const channels = state.channels.filter((each) => each.name && starts(each.name));
    return channels.map(({ name }) => ({ insert: `#${name}`, name: `#${name}`, hint: "" }));
  }
  const people = Object.values(state.users).filter(({ name, real_name }) => starts(name) || starts(real_name));
  return people.map(({ name, real_name, is_bot }) => ({ insert: `@${name}`, name: `@${name}`, hint: is_bot ? "App" : real_name }));
}

async function send(text, files, thread_ts) {
  find(thread_ts ? "replies" : "messages").isAtEnd = true;
  const here = { channel: place.channel, thread: thread_ts };
  if (files.length) return (await upload(here, text, files)).error;
  if (!text.startsWith("/")) return (await ask("say", { channel: here.channel, text, thread_ts })).error;
  if (thread_ts) return "Slash commands do not work in threads. Mention @Verbatim instead.";
  const [, name, rest] = text.match(/^(\S+)\s*([\s\S]*)$/);
  await ask("command", { channel: here.channel, name, text: rest });
  return null; // how it failed stands in the channel
}

function dropFilesOn(zone, { add }) {
  const hasFiles = (event) => event.dataTransfer?.types.includes("Files");
  zone.addEventListener("dragover", (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    zone.classList.add("dropping");
  });
  zone.addEventListener("dragleave", (event) => { if (!zone.contains(event.relatedTarget)) zone.classList.remove("dropping"); });
  zone.addEventListener("drop", (event) => {
    zone.classList.remove("dropping");
    if (!hasFiles(event)) return;
    event.preventDefault();
    add(event.dataTransfer.files);
  });
}

// `/archives/C0NEWSROOM1/p1712212345000100?thread_ts=…` or `/#C0NEWSROOM1`
function readAddress() {
  const [, channel, ts] = location.pathname.match(/^\/archives\/(\w+)\/p(\d+)/) ?? [];
  if (channel) {
    place.channel = channel;
    place.wanted = `${ts.slice(0, -6)}.${ts.slice(-6)}`;
    place.thread = new URLSearchParams(location.search).get("thread_ts");
  } else if (location.hash.length > 1) place.channel = location.hash.slice(1);
}

const main = composer({ name: "Message", testid: "composer", offer, send: (text, files) => send(text, files, null) });
const thread = composer({ name: "Reply", testid: "thread-composer", offer, send: (text, files) => send(text, files, place.thread) });
find("composer").append(main.form);
find("thread-composer").append(thread.form);
find("close-thread").addEventListener("click", closeThread);
find("thread").addEventListener("keydown", (event) => { if (event.key === "Escape") closeThread(); });
find("next-morning").addEventListener("click", () => ask("next-morning"));
dropFilesOn(document.querySelector("main"), main);
dropFilesOn(find("thread"), thread);
stayAtEnd(find("messages"));
stayAtEnd(find("replies"));
readAddress();
listen(refresh);
setInterval(refresh, REFRESH_MS); // the clock goes on although nothing happens
