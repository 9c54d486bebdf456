// The list of conversations, and the head of the one that is open.

import { h, redraw } from "./dom.js";

export function nameOf(channel, state) {
  if (channel.kind !== "im") return `#${channel.name}`;
  const other = channel.members.find((each) => each !== state.you);
  return state.users[other]?.real_name ?? "yourself";
}

export function drawPlaces(nav, state, place, seen, go) {
  const rooms = state.channels.filter((each) => each.kind !== "im");
  const directs = state.channels.filter((each) => each.kind === "im");
  const list = (name, channels) =>
    h("section", {}, h("h2", {}, name), h("ul", {}, channels.map((each) => h("li", {}, entry(each, state, place, seen, go)))));
  const focused = nav.querySelector(":focus")?.dataset.channel;
  const unread = state.channels.filter((each) => each.latest > seen(each.id)).map((each) => each.id);
  redraw(nav, [place.channel, rooms, directs, unread], () => [list("Channels", rooms), list("Direct messages", directs)]);
  if (focused) nav.querySelector(`[data-channel="${focused}"]`)?.focus();
}

function entry(channel, state, place, seen, go) {
  const isOpen = channel.id === place.channel;
  const isUnread = !isOpen && channel.latest > seen(channel.id);
  const glyph = { public: "#", private: "", im: "●" }[channel.kind];
  const name = channel.kind === "im" ? nameOf(channel, state) : channel.name;
  return h("button", {
    type: "button", class: isUnread ? "unread" : "", "aria-current": isOpen ? "page" : null,
    "data-channel": channel.id, "data-testid": `channel-${channel.name || "direct"}`, onclick: () => go(channel.id),
  }, h("span", { class: `glyph ${channel.kind}`, "aria-hidden": "true" }, glyph), name,
    channel.kind === "private" && h("span", { class: "hidden" }, "(private)"),
    isUnread && h("span", { class: "hidden" }, "(unread)"));
}

export function drawHead(head, channel, state, place, openTab) {
  redraw(head, [channel.id, channel.members, place.tab], () => heading(channel, state, place, openTab));
}

function heading(channel, state, place, openTab) {
  const title = h("h2", { id: "place-name" }, nameOf(channel, state));
  if (channel.kind === "im") {
    const tab = (name, label) => h("button", {
      type: "button", role: "tab", "aria-selected": String(place.tab === name), "data-testid": `tab-${name}`, onclick: () => openTab(name),
    }, label);
    return [title, h("div", { class: "tabs", role: "tablist" }, tab("messages", "Messages"), tab("home", "Home"))];
  }
  const names = channel.members.map((id) => state.users[id]?.real_name ?? id);
  const has = channel.members.includes(state.bot);
  return [title, h("p", { class: "purpose" }, channel.purpose),
    h("p", { class: "who", "data-testid": "members" }, names.join(", "), has ? "" : " · the bot is not here")];
}
